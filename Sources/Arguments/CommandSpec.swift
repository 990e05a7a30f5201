/// One row of the command table.
package struct CommandSpec: Sendable {
  /// Its words: `["analyze"]`, `["patterns", "check"]`.
  package var words: [String]
  /// Its operands as help writes them: `[SOURCE…]`; empty where it takes none.
  package var operands: String
  /// How many operands it takes.
  package var count: ClosedRange<Int>
  /// One line for the list of commands, without a full stop.
  package var says: String
  /// What its own help says below the usage line; paragraphs, wrapped by hand at 100 columns.
  package var details: String

  /// A row of the table.
  package init(
    _ words: String..., operands: String = "", count: ClosedRange<Int>, _ says: String,
    details: String = ""
  ) {
    self.words = words
    self.operands = operands
    self.count = count
    self.says = says
    self.details = details
  }

  /// The words with blanks between: `patterns check`.
  package var name: String { words.joined(separator: " ") }
}

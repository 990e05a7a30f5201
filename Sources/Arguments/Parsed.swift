/// What was typed, checked against the table, not yet understood: `Options` of the tool does that.
package struct Parsed: Sendable {
  /// The row that was selected.
  package var command: CommandSpec
  /// Whether the command was named, rather than being the default.
  package var named: Bool
  /// The operands in order, without the command's words.
  package var operands: [String]
  /// What was given for each option by its long name, in order; a flag has "".
  private var given: [String: [String]]
  private var negated: Set<String>

  init(
    command: CommandSpec, named: Bool, operands: [String], given: [String: [String]],
    negated: Set<String>
  ) {
    self.command = command
    self.named = named
    self.operands = operands
    self.given = given
    self.negated = negated
  }

  /// Everything given for an option, in order; empty when it was not given.
  package func all(_ name: String) -> [String] { given[name] ?? [] }

  /// What was given for an option that does not repeat.
  package func text(_ name: String) -> String? { given[name]?.last }

  /// Whether a flag was given; of a negatable one, whether it was not negated.
  package func isOn(_ name: String) -> Bool { given[name] != nil }

  /// Whether `--no-NAME` was given last.
  package func isOff(_ name: String) -> Bool { negated.contains(name) }

  /// How often a flag was given: `-vv` is 2.
  package func count(_ name: String) -> Int { all(name).count }

  /// The whole number given for an option; its range was checked.
  package func integer(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  /// The length of time given for an option, in milliseconds.
  package func milliseconds(_ name: String) -> Int64? {
    text(name).flatMap { DurationWord.milliseconds($0) }
  }

  /// The moment given for an option.
  package func time(_ name: String) -> TimeWord? { text(name).flatMap { TimeWord($0) } }

  /// The `KEY=VALUE` pairs given for an option, cut at the first `=`.
  package func pairs(_ name: String) -> [(key: String, value: String)] {
    all(name).compactMap { Parsed.pair($0) }
  }

  /// Cuts at the first `=`; nil when a side is empty or there is none.
  static func pair(_ word: String) -> (key: String, value: String)? {
    guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return nil }
    let value = word[word.index(after: equals)...]
    return value.isEmpty ? nil : (String(word[..<equals]), String(value))
  }
}

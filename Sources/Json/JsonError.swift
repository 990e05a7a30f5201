/// Why a text is not the JSON that was expected, and where.
package struct JsonError: Error, Sendable, Equatable, CustomStringConvertible {
  /// 1-based line; 0 when the place is not known.
  package var line: Int
  /// 1-based column in characters, as Jansson counts; 0 when the place is not known.
  package var column: Int
  /// Bytes read before the error.
  package var byteOffset: Int
  /// What is wrong, in Jansson's words, or ours for what Jansson allows.
  package var reason: String

  /// A fact about one place.
  package init(line: Int, column: Int, byteOffset: Int, reason: String) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
    self.reason = reason
  }

  /// `3:14: unexpected token near '}'`.
  package var description: String { line > 0 ? "\(line):\(column): \(reason)" : reason }
}

/// A row of a table as spreadsheets and dashboards export it: fields in quotes, within which a quote is written twice.
///
///     "2026-11-23 07:30:48","naming-server.log","2026-11-23 07:30:48,931 INFO a ""b"" c"
///
/// Source: RFC 4180; with tabs or semicolons as well.
enum TableRow {
  /// A field, and where it stands with its quotes.
  typealias Field = (range: Range<Int>, text: [UInt8])

  private static let quote = UInt8(ascii: "\"")

  /// The fields of a row of at least two of which one is in quotes, or of one with quotes in it; nil for any other line.
  /// - Complexity: O(`line.count`)
  static func fields(of line: [UInt8]) -> [Field]? {
    for separator in [UInt8(ascii: ","), 0x09, UInt8(ascii: ";")] {
      guard let found = fields(of: line, separator) else { continue }
      if found.count(where: { $0.text.contains { $0 > 0x20 } }) > 1 { return found }
      if found.count == 1, found[0].text.count < found[0].range.count - 2 { return found }
    }
    return nil
  }

  private static func fields(of line: [UInt8], _ separator: UInt8) -> [Field]? {
    var found: [Field] = []
    var hasQuotes = false
    var at = 0
    while at <= line.count {
      let start = at
      guard at < line.count, line[at] == quote else {
        at = line[at...].firstIndex(of: separator) ?? line.count
        found.append((start..<at, Array(line[start..<at])))
        at += 1
        continue
      }
      at += 1
      while at < line.count, line[at] != quote || (at + 1 < line.count && line[at + 1] == quote) {
        at += line[at] == quote ? 2 : 1
      }
      // The quote has to be the field's last byte.
      guard at < line.count, at + 1 == line.count || line[at + 1] == separator else { return nil }
      hasQuotes = true
      found.append((start..<(at + 1), single(Array(line[(start + 1)..<at]))))
      at += 2
    }
    return hasQuotes ? found : nil
  }

  /// The text with one quote where two stand, unless some stand alone.
  static func single(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      result.append(text[i])
      if text[i] == quote {
        guard i + 1 < text.count, text[i + 1] == quote else { return text }
        i += 1
      }
      i += 1
    }
    return result
  }
}

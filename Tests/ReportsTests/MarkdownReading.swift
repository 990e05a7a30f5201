/// Reads markdown as CommonMark and GFM do, as far as the tests ask: fences, code spans, escapes, table cells.
struct MarkdownReading {
  /// Lines outside fenced blocks.
  var lines: [String] = []
  /// Whether every fence was closed.
  var isClosed = true

  init(_ text: String) {
    var open: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let run = line.prefix { $0 == "`" }.count
      if let length = open {
        if run >= length, line.allSatisfy({ $0 == "`" || $0 == " " }) { open = nil }
      } else if run >= 3, !line.dropFirst(run).contains("`") {
        open = run
      } else {
        lines.append(String(line))
      }
    }
    isClosed = open == nil
  }

  /// What each line begins with: headings, list items, table rows, comments, blank lines.
  var skeleton: [String] {
    lines.map { line in
      if line.isEmpty { return "" }
      if line.hasPrefix("<!--") { return line }
      if line.hasPrefix("|") { return "|" + String(MarkdownReading.cells(line)) }
      for marker in ["# ", "## ", "### ", "#### ", "##### ", "- ", "  - "]
      where line.utf8.starts(with: marker.utf8) {
        return marker
      }
      let bytes = Array(line.utf8.prefix(3))
      let isItem =
        bytes.count > 1 && bytes[0] >= 0x30 && bytes[0] <= 0x39 && bytes[1] == 0x2E
        && (bytes.count == 2 || bytes[2] == 0x20)
      return isItem ? "1. " : "text"
    }
  }

  /// The number of pipes that GFM sees as cell borders.
  static func cells(_ line: String) -> Int {
    var count = 0
    var escaped = false
    for byte in line.utf8 {
      if byte == 0x7C, !escaped { count += 1 }
      escaped = byte == 0x5C
    }
    return count
  }

  /// A line without its code spans, escaped signs and links to evidence; nil when a backtick stays open that nothing escapes.
  static func plain(_ line: String) -> String? {
    let bytes = Array(line.utf8)
    var result: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x5C, i + 1 < bytes.count {
        i += 2
        continue
      }
      if let end = evidenceLink(bytes, i) {
        i = end
        continue
      }
      guard bytes[i] == 0x60 else {
        result.append(bytes[i])
        i += 1
        continue
      }
      var length = 0
      while i + length < bytes.count, bytes[i + length] == 0x60 { length += 1 }
      guard let end = closing(bytes, i + length, length) else { return nil }
      i = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where `[e12](#e12)` that begins at `i` ends; nil when there is none.
  private static func evidenceLink(_ bytes: [UInt8], _ i: Int) -> Int? {
    guard bytes[i] == 0x5B, let close = bytes[i...].firstIndex(of: 0x5D) else { return nil }
    let name = String(decoding: bytes[(i + 1)..<close], as: UTF8.self)
    guard name.hasPrefix("e"), Int(name.dropFirst()) != nil else { return nil }
    let target = "(#\(name))"
    guard bytes[(close + 1)...].starts(with: target.utf8) else { return nil }
    return close + 1 + target.utf8.count
  }

  private static func closing(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Int? {
    var i = start
    while i < bytes.count {
      guard bytes[i] == 0x60 else {
        i += 1
        continue
      }
      var run = 0
      while i + run < bytes.count, bytes[i + run] == 0x60 { run += 1 }
      i += run
      if run == length { return i }
    }
    return nil
  }
}

extension Escaping {
  /// Text inside a markdown line or table cell: reads as itself, and is no link, image, HTML,
  /// emphasis, mention, formula or new cell.
  ///
  /// Words that a renderer would turn into links by themselves (URLs, `@name`, `#12`) become code
  /// spans. Source: CommonMark 0.31 §2.4, §6; GFM §4.10 (tables), §6.9 (autolinks).
  package static func inline(_ text: String) -> String {
    var result = ""
    var word = String.UnicodeScalarView()
    for scalar in visible(text).unicodeScalars {
      if isWordPart(scalar) {
        word.append(scalar)
        continue
      }
      append(word: String(word), to: &result)
      word = String.UnicodeScalarView()
      result.unicodeScalars.append(scalar)
    }
    append(word: String(word), to: &result)
    return leadingMarkerEscaped(result.trimmingEnd)
  }

  /// A heading's text: as `inline`; a trailing run of `#` would be dropped, so it is escaped.
  package static func heading(_ text: String) -> String {
    let escaped = inline(text)
    return escaped.hasSuffix("#") ? String(escaped.dropLast()) + "\\#" : escaped
  }

  /// A link's text: as `inline`; brackets are escaped there already.
  package static func linkText(_ text: String) -> String { inline(text) }

  /// A code span that nothing in it can end: its fence is longer than every run of backticks in the
  /// text.
  ///
  /// Pipes are escaped so that it may stand in a table cell (GFM §4.10: the table sees them first).
  package static func code(_ text: String, isCell: Bool = true) -> String {
    let shown = visible(text)
    guard !shown.isEmpty else { return "–" }
    let fence = String(repeating: "`", count: longestBacktickRun(shown) + 1)
    let needsSpace =
      shown.hasPrefix("`") || shown.hasSuffix("`")
      || (shown.hasPrefix(" ") && shown.hasSuffix(" ") && shown.contains { $0 != " " })
    let pad = needsSpace ? " " : ""
    return fence + pad + (isCell ? pipesEscaped(shown) : shown) + pad + fence
  }

  /// A fenced block of code that nothing in it can end; line ends stay, every other control is visible.
  package static func fence(_ text: String, language: String = "text") -> String {
    let shown = visible(text, keepsLineEnds: true)
    let fence = String(repeating: "`", count: max(3, longestBacktickRun(shown) + 1))
    return "\(fence)\(language)\n\(shown)\(shown.hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }

  /// The number of backticks in the longest run of them.
  static func longestBacktickRun(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x7F
  }

  private static func append(word: String, to result: inout String) {
    guard !word.isEmpty else { return }
    result += linksItself(word) ? code(word) : signsEscaped(word)
  }

  /// Whether a renderer may turn the word into a link or a mention although nobody wrote one.
  private static func linksItself(_ word: String) -> Bool {
    let bytes = [UInt8](word.utf8)
    var colons = false
    for (i, byte) in bytes.enumerated() {
      let next = i + 1 < bytes.count ? bytes[i + 1] : 0
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "#") where Scan.isDigit(next): return true
      case UInt8(ascii: ":") where next == UInt8(ascii: "/"): colons = true
      default: break
      }
    }
    if colons { return true }
    let lower = word.lowercased()
    return lower.contains("www.") || lower.contains("mailto:") || lower.contains("xmpp:")
      || lower.contains("javascript:")
  }

  private static func signsEscaped(_ word: String) -> String {
    let bytes = [UInt8](word.utf8)
    var result: [UInt8] = []
    for (i, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: "&"):
        let next = i + 1 < bytes.count ? bytes[i + 1] : 0
        let isEntity = Scan.isLetter(next) || next == UInt8(ascii: "#")
        result += isEntity ? "&amp;".utf8 : "&".utf8
      case UInt8(ascii: "_"):
        // Inside a word it is no emphasis: DEFAULT_GROUP stays readable.
        if !isAlphanumeric(bytes, i - 1) || !isAlphanumeric(bytes, i + 1) { result.append(0x5C) }
        result.append(byte)
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        result.append(0x5C)
        result.append(byte)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isAlphanumeric(_ bytes: [UInt8], _ i: Int) -> Bool {
    bytes.indices.contains(i) && (Scan.isDigit(bytes[i]) || Scan.isLetter(bytes[i]))
  }

  /// A sign that would open a list, quote, heading or table row at the beginning of a line, taken away.
  private static func leadingMarkerEscaped(_ text: String) -> String {
    let trimmed = text.drop { $0 == " " }
    guard let first = trimmed.utf8.first else { return String(trimmed) }
    let second = trimmed.utf8.dropFirst().first ?? 0x20
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"): return "\\" + trimmed
    // "- x" is a list, "---" a rule or an underline; "+08:00" and "-5" are themselves.
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
      if second == first || second == 0x20 { return "\\" + trimmed }
    default: break
    }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    let rest = trimmed[digits.endIndex...]
    if !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") || rest == "." || rest == ")" {
      return digits + "\\" + rest
    }
    return String(trimmed)
  }

  private static func pipesEscaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return text }
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "|") { result.append(0x5C) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

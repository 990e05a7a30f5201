extension Escaping {
  /// Text inside a markdown line or table cell: reads as itself, and is no link, image, HTML,
  /// emphasis, mention, formula or new cell.
  ///
  /// Words that a renderer would turn into links by themselves (URLs, `@name`, `#12`) become code
  /// spans. Source: CommonMark 0.31 §2.4, §6; GFM §4.10 (tables), §6.9 (autolinks).
  package static func inline(_ text: String) -> String {
    let bytes = Array(visible(text).utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var i = 0
    while i < bytes.count {
      var end = i
      while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F { end += 1 }
      if end > i { append(word: bytes[i..<end], to: &result) }
      while end < bytes.count, bytes[end] <= 0x20 || bytes[end] >= 0x7F {
        result.append(bytes[end])
        end += 1
      }
      i = end
    }
    while result.last == 0x20 { result.removeLast() }
    return leadingMarkerEscaped(String(decoding: result, as: UTF8.self))
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

  /// One run of visible ASCII.
  private static func append(word: ArraySlice<UInt8>, to result: inout [UInt8]) {
    if linksItself(word) {
      // Brackets and stops around a reference are the sentence's.
      let opening = word.prefix { $0 == UInt8(ascii: "(") }
      let closing = word.reversed().prefix { [UInt8](").,;".utf8).contains($0) }
      let core = word.dropFirst(opening.count).dropLast(closing.count)
      guard !core.isEmpty, linksItself(core) else {
        result += code(String(decoding: word, as: UTF8.self)).utf8
        return
      }
      result += opening
      result += code(String(decoding: core, as: UTF8.self)).utf8
      result += closing.reversed()
      return
    }
    for i in word.indices {
      let byte = word[i]
      switch byte {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: "&"):
        let next = i + 1 < word.endIndex ? word[i + 1] : 0
        let isEntity = Scan.isLetter(next) || next == UInt8(ascii: "#")
        result += isEntity ? "&amp;".utf8 : "&".utf8
      case UInt8(ascii: "_"):
        // Inside a word it is no emphasis: DEFAULT_GROUP stays readable.
        if !isAlphanumeric(word, i - 1) || !isAlphanumeric(word, i + 1) { result.append(0x5C) }
        result.append(byte)
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        result.append(0x5C)
        result.append(byte)
      default: result.append(byte)
      }
    }
  }

  /// Whether a renderer may turn the word into a link or a mention although nobody wrote one.
  private static func linksItself(_ word: ArraySlice<UInt8>) -> Bool {
    for i in word.indices {
      let next = i + 1 < word.endIndex ? word[i + 1] : 0
      switch word[i] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "#") where Scan.isDigit(next): return true
      case UInt8(ascii: ":"):
        if next == UInt8(ascii: "/") || schemes.contains(where: { ends(word[..<i], $0) }) {
          return true
        }
      case UInt8(ascii: "."):
        if ends(word[..<i], [UInt8]("www".utf8)) { return true }
      default: break
      }
    }
    return false
  }

  private static let schemes = ["mailto", "xmpp", "javascript"].map { [UInt8]($0.utf8) }

  /// Whether the bytes end with that lower-case word, in whatever case.
  private static func ends(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    bytes.count >= word.count && zip(bytes.suffix(word.count), word).allSatisfy { $0 | 0x20 == $1 }
  }

  private static func isAlphanumeric(_ bytes: ArraySlice<UInt8>, _ i: Int) -> Bool {
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

import Bytes

/// What people, chats and collectors do to a line beyond putting known marks around it: they exchange characters, put words of
/// their own or a collector's columns in front, and a bracket behind.
///
///     日志：2026-11-23 07:30:48，931 INFO Client connection 10.0.1.21:8080#true connect。
///     └─┘ in front           └─ exchanged                                     behind ─┘
///
/// None of this can be told from the line alone, so a repair counts only when the line is known afterwards.
struct Repairs {
  /// A text to be tried, and what was done for it.
  struct Candidate {
    var text: [UInt8]
    var isRetyped: Bool
    /// The bytes taken in front and behind; empty when nothing was.
    var around: [UInt8]
  }

  /// Longer lines are not looked through.
  private static let longest = 16 * 1024
  /// Dates looked at in one line: columns of collectors have few.
  private static let mostStarts = 3

  /// The repairs of `line`, the least first; `line` itself is none of them.
  /// - Complexity: O(`line.count`)
  static func candidates(_ line: [UInt8]) -> [Candidate] {
    guard line.count <= longest else { return [] }
    var found: [Candidate] = []
    for text in spellings(line) {
      let isRetyped = text != line
      for start in starts(text) {
        let rest = text[start...]
        for tail in [0, junk(rest)] where start + tail > 0 || isRetyped {
          guard tail < rest.count else { continue }
          let around = Array(text[..<start]) + Array(rest.suffix(tail))
          let candidate = Candidate(
            text: Array(rest.dropLast(tail)), isRetyped: isRetyped, around: around)
          if found.last?.text != candidate.text { found.append(candidate) }
        }
      }
    }
    return found
  }

  // MARK: characters

  /// The line as it is, and with the characters that editors, chats and web pages exchange put back, if any are.
  private static func spellings(_ line: [UInt8]) -> [[UInt8]] {
    var all = [line]
    // As strings of programs are written, once or twice over.
    var written = line
    for _ in 0..<mostEscapes {
      let next = unescaped(written)
      if next == written { break }
      // What was several lines is not one of them.
      if next.contains(0x0A), !written.contains(0x0A) {
        all.insert(next, at: 0)
      } else {
        all.append(next)
      }
      written = next
    }
    let plain = withWideDate(replaced(line, by: exchanged))
    if plain != line { all.append(plain) }
    let bare = withoutLostColours(plain)
    if bare != plain { all.append(bare) }
    let narrow = runs(of: 0x20, in: bare)
    if narrow != bare { all.append(narrow) }
    let decoded = line.contains(0x20) ? line : percentDecoded(line)
    if decoded != line { all.append(decoded) }
    return all
  }

  /// Full-width signs, dashes and tabs, and quotes written with a backslash.
  private static let exchanged: [(from: [UInt8], to: [UInt8])] = [
    ("\u{FF1A}", ":"), ("\u{FF0C}", ","), ("\u{FF08}", "("), ("\u{FF09}", ")"), ("\u{FF1D}", "="),
    ("\u{FF1B}", ";"), ("\u{FF03}", "#"), ("\u{FF20}", "@"), ("\u{3010}", "["), ("\u{3011}", "]"),
    ("\u{2010}", "-"), ("\u{2011}", "-"), ("\u{2012}", "-"), ("\u{2013}", "-"), ("\u{2014}", "-"),
    ("\u{2212}", "-"), ("\u{201C}", "\""), ("\u{201D}", "\""), ("\u{2018}", "'"),
    ("\u{2019}", "'"), ("\t", " "), ("\\t", " "), ("\\\"", "\""), ("\u{5E74}", "-"),
    ("\u{6708}", "-"), ("\u{65E5} ", " "), ("\u{65E5}", " "), ("\u{65F6}", ":"),
    ("\u{5206}", ":"), ("\u{79D2}", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Programs write strings into strings, which doubles every backslash.
  private static let mostEscapes = 3

  /// The line with line ends, tabs, quotes and backslashes that were written out: `\n\tat a.B`, `\"`.
  private static func unescaped(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(UInt8(ascii: "\\")) else { return line }
    var result: [UInt8] = []
    var i = 0
    while i < line.count {
      guard line[i] == UInt8(ascii: "\\"), i + 1 < line.count,
        let byte = escapes[line[i + 1]]
      else {
        result.append(line[i])
        i += 1
        continue
      }
      // A carriage return in front of a line end is part of it.
      if byte != 0x0D { result.append(byte) }
      i += 2
    }
    while result.last == 0x0A { result.removeLast() }
    return result
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
  ]

  /// A date at the line's beginning whose numbers lack zeros: `2026-5-3 9:05:01`.
  private static func withWideDate(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = line[...]
    for mark in [UInt8(ascii: "-"), UInt8(ascii: "-"), 0x20, UInt8(ascii: ":")] {
      let digits = rest.prefix(5).prefix { $0.isDigit }
      guard !digits.isEmpty, digits.endIndex < rest.endIndex, rest[digits.endIndex] == mark else {
        return line
      }
      if digits.count == 1 { result.append(UInt8(ascii: "0")) }
      result += digits + [mark]
      rest = rest[(digits.endIndex + 1)...]
    }
    return result + rest
  }

  private static func replaced(
    _ line: [UInt8], by pairs: [(from: [UInt8], to: [UInt8])]
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count)
    var i = 0
    while i < line.count {
      let rest = line[i...]
      if let pair = pairs.first(where: { rest.starts(with: $0.from) }) {
        result += pair.to
        i += pair.from.count
      } else {
        result.append(line[i])
        i += 1
      }
    }
    return result
  }

  /// Escape sequences that lost their first character, or have it written out: `[32m`, `^[[0m`.
  private static func withoutLostColours(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var i = 0
    while i < line.count {
      let end = lostColour(line, i)
      if end == i { result.append(line[i]) }
      i = max(end, i + 1)
    }
    return result
  }

  private static func lostColour(_ line: [UInt8], _ start: Int) -> Int {
    var i = start
    for mark in ["^[", "\\033", "\\e", "\\x1b", "\\u001b", "\u{241B}"]
    where line[i...].starts(with: mark.utf8) {
      i += mark.utf8.count
      break
    }
    guard i < line.count, line[i] == UInt8(ascii: "[") else { return start }
    let digits = line[(i + 1)...].prefix { $0.isDigit || $0 == UInt8(ascii: ";") }
    guard digits.count <= 8, digits.endIndex < line.count, line[digits.endIndex] == 0x6D else {
      return start
    }
    return digits.endIndex + 1
  }

  private static func runs(of byte: UInt8, in line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for next in line where next != byte || result.last != byte { result.append(next) }
    return result
  }

  private static func percentDecoded(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    Percent.decode(line.span, into: &result)
    return result
  }

  // MARK: around

  /// Where the line itself may begin: at its beginning, at a date, behind a label; ascending but for the label.
  private static func starts(_ text: [UInt8]) -> [Int] {
    var all = [0]
    var i = 1
    while i + 19 <= text.count, all.count <= mostStarts {
      if isDate(text, i) {
        all.append(i)
        i += 19
      } else {
        i += 1
      }
    }
    for label in labels where text.starts(with: label) {
      let end = text[label.count...].prefix { $0 == 0x20 }.endIndex
      if end < text.count { all.append(end) }
    }
    return all
  }

  /// `2026-11-23 07:30:48`, not behind a digit.
  private static func isDate(_ text: [UInt8], _ at: Int) -> Bool {
    guard !text[at - 1].isDigit else { return false }
    for (place, mark) in zip(at..., "dddd-dd-dd dd:dd:dd".utf8) {
      let byte = text[place]
      let fits =
        switch mark {
        case UInt8(ascii: "d"): byte.isDigit
        case UInt8(ascii: " "): byte == mark || byte == UInt8(ascii: "T")
        case UInt8(ascii: "-"): byte == mark || byte == UInt8(ascii: "/")
        default: byte == mark
        }
      guard fits else { return false }
    }
    return true
  }

  /// What collectors and people write in front of a message without its date; of any other word nobody can say whether it is
  /// the message's own.
  private static let labels: [[UInt8]] = [
    "message:", "message=", "msg:", "msg=", "content:", "log:", "_raw:", "_raw=", "...", "\u{2026}",
    "\u{65E5}\u{5FD7}:", "\u{65E5}\u{5FD7}\u{FF1A}", "\u{62A5}\u{9519}:",
    "\u{62A5}\u{9519}\u{FF1A}", "(", "[", "\u{FF08}", "\u{3010}", "__", "|", "+",
  ].map { Array($0.utf8) }

  /// How many bytes at the end are a sentence's, a bracket's or a table's.
  private static func junk(_ text: ArraySlice<UInt8>) -> Int {
    var rest = text
    scan: while !rest.isEmpty {
      for mark in marks where rest.count > mark.count && rest.suffix(mark.count) == mark[...] {
        rest = rest.dropLast(mark.count)
        continue scan
      }
      break
    }
    return text.count - rest.count
  }

  private static let marks: [[UInt8]] = [
    " ", "\t", "\"", "'", "`", ",", ";", "\\", "|", ")", "]", "}", "_", "\u{3002}", "\u{FF0C}",
    "\u{FF1B}", "\u{FF09}", "\u{3011}", "\u{201D}", "\u{300D}", "\\n",
  ].map { Array($0.utf8) }
}

extension UnwrappedLine {
  /// Becomes what was made of it.
  mutating func take(_ made: Repairs.Candidate) {
    text = made.text
    if made.isRetyped { stripped.append(.init(what: .retyped, text: [])) }
    if !made.around.isEmpty { stripped.append(.init(what: .around, text: made.around)) }
  }
}

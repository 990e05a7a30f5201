/// What stands in a line and is not seen: a terminal's colours, blanks that are no blank, characters without width.
enum Unseen {
  /// The line without escape sequences, and these; nil when there is none.
  /// - Complexity: O(`line.count`)
  static func colours(in line: [UInt8]) -> (text: [UInt8], taken: [UInt8])? {
    guard line.contains(0x1B) else { return nil }
    return removed(from: line) { i in
      let end = sequenceEnd(line, i)
      return end > i ? (end - i, false) : nil
    }
  }

  /// The line with blanks for what looks like one, without what looks like nothing, and these; nil when there is none.
  /// - Complexity: O(`line.count`)
  static func signs(in line: [UInt8]) -> (text: [UInt8], taken: [UInt8])? {
    removed(from: line) { i in
      let rest = line[i...]
      if let blank = oddBlanks.first(where: { rest.starts(with: $0) }) {
        return (blank.count, true)
      }
      return zeroWidths.first { rest.starts(with: $0) }.map { ($0.count, false) }
    }
  }

  /// The line without what `at` finds at a place, which says how many bytes that has and whether a blank stands for it.
  private static func removed(
    from line: [UInt8], _ at: (Int) -> (count: Int, isBlank: Bool)?
  ) -> (text: [UInt8], taken: [UInt8])? {
    var text: [UInt8] = []
    var taken: [UInt8] = []
    var i = 0
    while i < line.count {
      guard let (count, isBlank) = at(i) else {
        text.append(line[i])
        i += 1
        continue
      }
      if isBlank { text.append(0x20) }
      taken += line[i..<(i + count)]
      i += count
    }
    return taken.isEmpty ? nil : (text, taken)
  }

  /// Where the escape sequence at `i` ends; `i` when none begins there.
  ///
  /// Source: ECMA-48, 5.4 and 8.3.
  private static func sequenceEnd(_ text: [UInt8], _ i: Int) -> Int {
    guard text[i] == 0x1B, i + 1 < text.count else { return text[i] == 0x1B ? i + 1 : i }
    var end = i + 2
    switch text[i + 1] {
    case UInt8(ascii: "["):
      while end < text.count, text[end] < 0x40 { end += 1 }
      return min(end + 1, text.count)
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      // Ends at BEL or at ESC \; an unfinished one takes nothing but itself away.
      while end < text.count, text[end] != 7, text[end] != 0x1B { end += 1 }
      guard end < text.count else { return i + 2 }
      return text[end] == 7 ? end + 1 : min(end + 2, text.count)
    default: return end
    }
  }

  /// Blanks that are no blank, as web pages and word processors set them.
  private static let oddBlanks =
    [0xA0, 0x202F, 0x205F, 0x3000].map(utf8) + (0x2000...0x200A).map(utf8)
  /// Characters without width; marks of direction are among them.
  private static let zeroWidths =
    [0xAD, 0xFEFF].map(utf8) + (0x200B...0x200F).map(utf8) + (0x2060...0x2064).map(utf8)

  private static func utf8(_ scalar: Int) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
  }
}

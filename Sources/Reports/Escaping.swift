/// Makes text from logs harmless for what will show it: one function per syntax, and no other place does it.
///
/// Every function first makes visible what a reader cannot see (`visible`), then takes its syntax's own signs away.
package enum Escaping {
  /// The text with each scalar that acts without being seen written out: C0 and C1 controls as
  /// `\x1b`, `\n`, `\t`, bidi controls, zero-width and other invisible ones as `\u202e`.
  ///
  /// What is left prints as itself.
  /// - Complexity: O(n)
  package static func visible(_ text: String, keepsLineEnds: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { isInvisible($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isInvisible(scalar.value) || (keepsLineEnds && scalar == "\n") {
        result.append(scalar)
      } else {
        result.append(contentsOf: written(scalar.value).unicodeScalars)
      }
    }
    return String(result)
  }

  /// Raw bytes as visible text: bytes that are not UTF-8 are written out as `\xff`.
  /// - Complexity: O(n)
  package static func visible(_ bytes: Span<UInt8>) -> String {
    var result = ""
    var i = 0
    while i < bytes.count {
      let length = sequenceLength(bytes, i)
      if length == 0 {
        result += written(UInt32(bytes[i]))
        i += 1
        continue
      }
      var piece: [UInt8] = []
      for j in i..<i + length { piece.append(bytes[j]) }
      result += String(decoding: piece, as: UTF8.self)
      i += length
    }
    return visible(result)
  }

  /// One line for a terminal: nothing in it moves the cursor, changes colours or hides other text.
  package static func terminal(_ text: String) -> String { visible(text) }

  /// Whether a scalar acts on its surroundings or is not seen: Unicode categories Cc, Cf and the
  /// blank letters, variation selectors and line separators.
  ///
  /// Source: Unicode 16, UAX 9 (bidi), UTS 39 (hidden characters).
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x20..<0xAD: false
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0: true
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2: true
    case 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFE00...0xFE0F, 0xFFF0...0xFFFB, 0x110BD, 0x110CD, 0x13430...0x1343F: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Length of the well-formed UTF-8 sequence at `i` (Unicode 16, table 3-7); 0 when there is none.
  private static func sequenceLength(_ bytes: Span<UInt8>, _ i: Int) -> Int {
    let first = bytes[i]
    let length: Int
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard i + length <= bytes.count else { return 0 }
    let second = bytes[i + 1]
    let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return 0 }
    for j in i + 2..<max(i + 2, i + length) where bytes[j] & 0xC0 != 0x80 { return 0 }
    return length
  }

  private static func written(_ value: UInt32) -> String {
    switch value {
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    default: break
    }
    let digits = String(value, radix: 16)
    if value < 0x100 { return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits }
    if value < 0x10000 {
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    return "\\u{\(digits)}"
  }

  /// The text cut in its middle to so many characters: two thirds of its beginning, one third of its end.
  package static func clipMiddle(_ text: String, _ limit: Int) -> String {
    let count = text.unicodeScalars.count
    guard count > limit, limit > 3 else { return clip(text, limit) }
    let tail = (limit - 1) / 3
    let head = text.unicodeScalars.prefix(limit - 1 - tail)
    return String(String.UnicodeScalarView(head)) + "…"
      + String(String.UnicodeScalarView(text.unicodeScalars.suffix(tail)))
  }

  /// The text cut to so many characters, with `…` for the rest; cut before escaping, never after.
  package static func clip(_ text: String, _ limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, limit - 1)))) + "…"
  }
}

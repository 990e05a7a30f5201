/// Small questions about bytes of log text, as redaction and masking ask them.
enum Scan {
  /// `0`–`9`.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  /// An ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  /// A hexadecimal digit.
  static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }
  /// What keys are made of: letters, digits, `_`, `-`, `.`.
  static func isKey(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// Length of the percent escape at `i`, encoded once or more often: `%3A`, `%253A`; nil when there is none.
  static func escapeLength(_ bytes: [UInt8], _ i: Int) -> Int? {
    guard i < bytes.count, bytes[i] == UInt8(ascii: "%") else { return nil }
    var j = i + 1
    while j + 3 < bytes.count, bytes[j] == UInt8(ascii: "2"), bytes[j + 1] == UInt8(ascii: "5"),
      isHex(bytes[j + 2]), isHex(bytes[j + 3])
    {
      j += 2
    }
    guard j + 1 < bytes.count, isHex(bytes[j]), isHex(bytes[j + 1]) else { return nil }
    return j + 2 - i
  }

  /// What the percent escape at `i` stands for; nil when there is none.
  static func escapedByte(_ bytes: [UInt8], _ i: Int) -> UInt8? {
    guard let length = escapeLength(bytes, i) else { return nil }
    return hexValue(bytes[i + length - 2]) << 4 | hexValue(bytes[i + length - 1])
  }

  /// Whether the percent escape at `i` stands for `byte`.
  static func isEscape(_ bytes: [UInt8], _ i: Int, _ byte: UInt8) -> Bool {
    escapedByte(bytes, i) == byte
  }

  private static func hexValue(_ byte: UInt8) -> UInt8 {
    isDigit(byte) ? byte & 15 : (byte & 15) + 9
  }
}

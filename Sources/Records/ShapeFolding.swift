import Bytes

/// Folds the changing parts of a line into marks.
///
///     'orders' "x"                     <q>
///     10.77.0.3  10.77.0.3:8848        <ip>
///     64f8718e-848b-44f8-b68c-7e…      <id>     8 or more hex digits, letters and digits mixed, dashes within
///     17  -3.5  0x1f                   <n>
package enum ShapeFolding {
  /// Appends the shape of `line` to `out`.
  /// - Complexity: O(`line.count`)
  package static func fold(_ line: Span<UInt8>, into out: inout [UInt8]) {
    var i = 0
    while i < line.count {
      let byte = line[i]
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\""),
        let close = closingQuote(line, from: i)
      {
        append("<q>", to: &out)
        i = close + 1
      } else if isWord(byte) {
        let end = wordEnd(line, from: i)
        foldWord(line, from: i, to: end, into: &out)
        i = end
      } else {
        // Bytes that would act on a terminal have no place in a key either.
        out.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: "?") : byte)
        i += 1
      }
    }
  }

  /// The quote that closes the one at `from`.
  ///
  /// An apostrophe within a word opens nothing (`didn't`).
  private static func closingQuote(_ line: Span<UInt8>, from: Int) -> Int? {
    if line[from] == UInt8(ascii: "'"), from > 0, isWord(line[from - 1]) { return nil }
    return Scan.find(line[from], in: line, from: from + 1)
  }

  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 97 < 6
  }

  /// A word goes on over dots, colons and dashes that a letter or digit follows.
  private static func wordEnd(_ line: Span<UInt8>, from: Int) -> Int {
    var i = from + 1
    while i < line.count {
      let byte = line[i]
      if isWord(byte) {
        i += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-"),
        i + 1 < line.count, isWord(line[i + 1])
      {
        i += 2
      } else {
        break
      }
    }
    return i
  }

  private static func foldWord(_ line: Span<UInt8>, from: Int, to: Int, into out: inout [UInt8]) {
    var digits = 0
    var hexDigits = 0
    var letters = 0
    var dots = 0
    for i in from..<to {
      let byte = line[i]
      if isDigit(byte) { digits += 1 }
      if isHex(byte) { hexDigits += 1 }
      if isLetter(byte) { letters += 1 }
      if byte == UInt8(ascii: ".") { dots += 1 }
    }
    let marks = to - from - digits - letters
    if digits == 0 {
      for i in from..<to { out.append(line[i]) }
    } else if letters == 0, dots == 3, marks <= 4 {
      append("<ip>", to: &out)
    } else if letters == 0 || isPrefixed(line, from: from, to: to, hexDigits: hexDigits) {
      append("<n>", to: &out)
    } else if hexDigits == digits + letters, hexDigits >= 8 {
      append("<id>", to: &out)
    } else {
      foldDigits(line, from: from, to: to, into: &out)
    }
  }

  /// `0x1f`: hexadecimal by its prefix; only the `x` is no hex digit.
  private static func isPrefixed(
    _ line: Span<UInt8>, from: Int, to: Int, hexDigits: Int
  ) -> Bool {
    to - from > 2 && hexDigits == to - from - 1 && line[from] == 48
      && line[from + 1] | 0x20 == UInt8(ascii: "x")
  }

  /// Letters stay, each run of digits becomes one mark: `load-17` and `load-18` are one.
  private static func foldDigits(
    _ line: Span<UInt8>, from: Int, to: Int, into out: inout [UInt8]
  ) {
    var i = from
    while i < to {
      guard isDigit(line[i]) else {
        out.append(line[i])
        i += 1
        continue
      }
      while i < to, isDigit(line[i]) { i += 1 }
      append("<n>", to: &out)
    }
  }

  private static func append(_ mark: StaticString, to out: inout [UInt8]) {
    mark.withUTF8Buffer { unsafe out.append(contentsOf: $0) }
  }
}

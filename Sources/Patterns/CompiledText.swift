/// Numbers and lines one behind the other in plain text, which a string literal can hold: how the tables of the shipped
/// patterns are kept inside the binary (`ShippedPatterns+Compiled.swift`).
///
///     3 5 -1 10⏎            numbers, a blank or a line end behind each
///     ^Client connection…⏎   a line
///     5b444953…⏎             bytes, in hexadecimal digits
struct CompiledWriter {
  private(set) var text = ""
  private var column = 0

  /// Writes one number.
  mutating func number(_ value: some BinaryInteger) {
    let digits = String(value)
    text += digits
    column += digits.utf8.count + 1
    // Lines of moderate length, so that tools can show the file.
    if column > 100 {
      endLine()
    } else {
      text += " "
    }
  }

  /// Writes one line, which holds no line end.
  mutating func line(_ line: String) {
    precondition(!line.utf8.contains(10), "a line with a line end: \(line)")
    if column > 0 { endLine() }
    text += line
    text += "\n"
  }

  /// Writes bytes.
  mutating func bytes(_ bytes: some Collection<UInt8>) {
    number(bytes.count)
    var digits = ""
    for byte in bytes {
      if byte < 16 { digits += "0" }
      digits += String(byte, radix: 16)
    }
    line(digits)
  }

  private mutating func endLine() {
    text += "\n"
    column = 0
  }
}

/// Reads what `CompiledWriter` wrote, in the same order; after the first thing that is not as expected `isBroken` holds, and
/// what is read is of no use.
struct CompiledReader {
  private let text: [UInt8]
  private var at = 0
  private(set) var isBroken = false

  init(_ text: [UInt8]) { self.text = text }

  /// The next number, behind blanks and line ends; 0 when there is none.
  mutating func unsigned() -> UInt64 {
    skip()
    var value: UInt64 = 0
    let start = at
    while at < text.count, text[at] &- 48 < 10 {
      // Wraps on a broken text only, whose numbers are not used.
      value = value &* 10 &+ UInt64(text[at] &- 48)
      at += 1
    }
    if at == start { isBroken = true }
    return value
  }

  /// The next number, which may be negative.
  mutating func number() -> Int {
    skip()
    guard at < text.count, text[at] == UInt8(ascii: "-") else {
      return Int(truncatingIfNeeded: unsigned())
    }
    at += 1
    return 0 &- Int(truncatingIfNeeded: unsigned())
  }

  /// A number of things that follow: at most as many as the text has bytes.
  mutating func count() -> Int {
    let value = number()
    guard value >= 0, value <= text.count else {
      isBroken = true
      return 0
    }
    return value
  }

  /// The next number as a narrow one.
  mutating func narrow() -> Int32 { Int32(truncatingIfNeeded: number()) }

  /// The next line; what is left of the line of the last number counts only when there is something.
  mutating func line() -> String {
    if at > 0, at < text.count, text[at - 1] != 10 {
      while at < text.count, text[at] != 10 { at += 1 }
      at += 1
    }
    guard at <= text.count else {
      isBroken = true
      return ""
    }
    let start = at
    while at < text.count, text[at] != 10 { at += 1 }
    let line = String(decoding: text[start..<at], as: UTF8.self)
    at += 1
    return line
  }

  /// Bytes.
  mutating func bytes() -> [UInt8] {
    let wanted = count()
    var bytes: [UInt8] = []
    guard !isBroken else { return bytes }
    bytes.reserveCapacity(wanted)
    skip()
    while bytes.count < wanted, at + 1 < text.count {
      bytes.append(CompiledReader.digit(text[at]) << 4 | CompiledReader.digit(text[at + 1]))
      at += 2
    }
    if bytes.count < wanted { isBroken = true }
    at += 1
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8 { byte < 58 ? byte &- 48 : byte &- 87 }

  private mutating func skip() {
    while at < text.count, text[at] == 32 || text[at] == 10 { at += 1 }
  }
}

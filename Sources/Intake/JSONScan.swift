/// Reads members of one line of JSON without making a tree of it.
///
/// Source: RFC 8259. Bytes that no writer of JSON leaves as they are (controls, broken UTF-8) are taken as they stand:
/// what matters is what was logged.
enum JSONScan {
  /// Decodes the string whose opening quote is at `at` and adds it to `out`.
  ///
  /// Half of a surrogate pair becomes U+FFFD.
  /// - Returns: the index behind the closing quote; nil, with `out` as it was, when there is no such string.
  /// - Complexity: O(length of the string)
  static func string(_ line: ArraySlice<UInt8>, at: Int, into out: inout [UInt8]) -> Int? {
    guard at < line.endIndex, line[at] == UInt8(ascii: "\"") else { return nil }
    let before = out.count
    var i = at + 1
    while i < line.endIndex {
      let byte = line[i]
      if byte == UInt8(ascii: "\"") { return i + 1 }
      if byte != UInt8(ascii: "\\") {
        out.append(byte)
        i += 1
        continue
      }
      guard let next = escape(line, at: i, into: &out) else { break }
      i = next
    }
    out.removeLast(out.count - before)
    return nil
  }

  /// Decodes the escape at `at`; the index behind it.
  private static func escape(
    _ line: ArraySlice<UInt8>, at: Int, into out: inout [UInt8]
  ) -> Int? {
    guard at + 1 < line.endIndex else { return nil }
    switch line[at + 1] {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(line[at + 1])
    case UInt8(ascii: "u"):
      guard let unit = unit(line, at: at) else { return nil }
      var end = at + 6
      var scalar = Unicode.Scalar(UInt32(unit))
      if unit & 0xFC00 == 0xD800, let low = self.unit(line, at: end), low & 0xFC00 == 0xDC00 {
        let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
        scalar = Unicode.Scalar(value)
        end += 6
      }
      out += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
      return end
    default: return nil
    }
    return at + 2
  }

  /// The number of the `\uXXXX` at `at`; nil when none stands there.
  private static func unit(_ line: ArraySlice<UInt8>, at: Int) -> UInt16? {
    guard at + 6 <= line.endIndex, line[at] == UInt8(ascii: "\\"), line[at + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for byte in line[(at + 2)..<(at + 6)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// Hands over the name of each member of the object that the line is, and where its value begins.
  ///
  /// - Returns: whether the line is one object, as far as that is looked at: what lies inside of nested values is not.
  /// - Complexity: O(`line.count`)
  static func members(
    of line: ArraySlice<UInt8>, _ body: (_ name: ArraySlice<UInt8>, _ value: Int) -> Void
  ) -> Bool {
    var i = blanks(line, from: line.startIndex)
    guard i < line.endIndex, line[i] == UInt8(ascii: "{") else { return false }
    i = blanks(line, from: i + 1)
    while i < line.endIndex {
      guard let nameEnd = stringEnd(line, at: i) else { return false }
      let colon = blanks(line, from: nameEnd)
      guard colon < line.endIndex, line[colon] == UInt8(ascii: ":") else { return false }
      let value = blanks(line, from: colon + 1)
      guard let end = valueEnd(line, at: value) else { return false }
      body(line[(i + 1)..<(nameEnd - 1)], value)
      i = blanks(line, from: end)
      guard i < line.endIndex else { return false }
      if line[i] == UInt8(ascii: "}") { return blanks(line, from: i + 1) == line.endIndex }
      guard line[i] == UInt8(ascii: ",") else { return false }
      i = blanks(line, from: i + 1)
    }
    return false
  }

  private static func stringEnd(_ line: ArraySlice<UInt8>, at: Int) -> Int? {
    guard at < line.endIndex, line[at] == UInt8(ascii: "\"") else { return nil }
    var i = at + 1
    while i < line.endIndex {
      if line[i] == UInt8(ascii: "\"") { return i + 1 }
      i += line[i] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Where the value at `at` ends; nested ones are counted, not read.
  static func valueEnd(_ line: ArraySlice<UInt8>, at: Int) -> Int? {
    var depth = 0
    var i = at
    while i < line.endIndex {
      switch line[i] {
      case UInt8(ascii: "\""):
        guard let end = stringEnd(line, at: i) else { return nil }
        i = end
        if depth == 0 { return i }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return i > at ? i : nil }
        depth -= 1
        if depth == 0 { return i + 1 }
      case UInt8(ascii: ","): if depth == 0 { return i > at ? i : nil }
      default: break
      }
      i += 1
    }
    return nil
  }

  /// The first index from `from` on that is no blank.
  static func blanks(_ line: ArraySlice<UInt8>, from: Int) -> Int {
    var i = from
    while i < line.endIndex, line[i] == 0x20 || line[i] == 0x09 || line[i] == 0x0D { i += 1 }
    return i
  }
}

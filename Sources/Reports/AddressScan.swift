/// Finds IPv4 and IPv6 addresses inside any text, percent-encoded colons included.
///
///     1795386359291_10.77.0.102_36079   ip=10.0.1.21%3A8080   [fe80::1]:8848   %2010.0.0.1
///                   └─────────┘            └───────┘           └─────┘            └──────┘
enum AddressScan {
  /// An address as two halves; an IPv4 one as the IPv4-mapped IPv6 address (RFC 4291 §2.5.5.2).
  struct Address: Hashable, Sendable {
    var high: UInt64
    var low: UInt64
    /// Loopback and unspecified addresses, which name nobody.
    var isNobody: Bool {
      guard high == 0 else { return false }
      if low >> 32 == 0xFFFF { return low & 0xFFFF_FFFF == 0 || (low >> 24) & 0xFF == 127 }
      return low <= 1
    }
  }

  /// An address and the bytes that spell it.
  struct Found: Sendable {
    var range: Range<Int>
    var address: Address
  }

  /// The addresses in order; loopback and unspecified ones are left out.
  /// - Complexity: O(`bytes.count`)
  static func addresses(in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    // What stands before `i`: a letter or digit; a number, or a number and a dot.
    var followsWord = false
    var followsNumber = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if let length = Scan.escapeLength(bytes, i) {
        i += length
        followsWord = false
        followsNumber = false
        continue
      }
      let item =
        (followsWord ? nil : colonAddress(bytes, i))
        ?? (followsNumber ? nil : dottedAddress(bytes, i))
      if let item {
        if !item.address.isNobody { found.append(item) }
        i = item.range.upperBound
        followsWord = true
        followsNumber = true
        continue
      }
      let isDigit = Scan.isDigit(byte)
      followsNumber = isDigit || (followsNumber && byte == UInt8(ascii: "."))
      // `std::b::c` is no address, `at:fe80::1` holds one.
      let endsScope = byte == UInt8(ascii: ":") && i > 0 && bytes[i - 1] == byte
      followsWord = isDigit || Scan.isLetter(byte) || endsScope
      i += 1
    }
    return found
  }

  /// Four decimal numbers up to 255, not followed by a fifth.
  private static func dottedAddress(_ bytes: [UInt8], _ start: Int) -> Found? {
    guard Scan.isDigit(bytes[start]) else { return nil }
    var i = start
    var value: UInt64 = 0
    for part in 0..<4 {
      var number: UInt64 = 0
      let first = i
      while i < bytes.count, Scan.isDigit(bytes[i]), i - first < 4 {
        number = number * 10 + UInt64(bytes[i] & 15)
        i += 1
      }
      guard i > first, i - first < 4, number < 256 else { return nil }
      value = value << 8 | number
      if part < 3 {
        guard i < bytes.count, bytes[i] == UInt8(ascii: ".") else { return nil }
        i += 1
      }
    }
    if i + 1 < bytes.count, bytes[i] == UInt8(ascii: "."), Scan.isDigit(bytes[i + 1]) { return nil }
    return Found(range: start..<i, address: Address(high: 0, low: 0xFFFF << 32 | value))
  }

  /// Hexadecimal groups and colons that spell an IPv6 address, a dot or colon of the sentence behind it left out.
  private static func colonAddress(_ bytes: [UInt8], _ start: Int) -> Found? {
    guard Scan.isHex(bytes[start]) || bytes[start] == UInt8(ascii: ":") else { return nil }
    var end = start
    while end < bytes.count, end - start < longestSpelling {
      if Scan.isHex(bytes[end]) || bytes[end] == UInt8(ascii: ".")
        || bytes[end] == UInt8(ascii: ":")
      {
        end += 1
      } else if Scan.isEscape(bytes, end, 0x3A), let length = Scan.escapeLength(bytes, end) {
        end += length
      } else {
        break
      }
    }
    if end < bytes.count, Scan.isLetter(bytes[end]) || Scan.isDigit(bytes[end]) { return nil }
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    if let address = SixGroups.parse(bytes, start..<end) {
      return Found(range: start..<end, address: address)
    }
    guard end > start, bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    return SixGroups.parse(bytes, start..<end - 1).map {
      Found(range: start..<end - 1, address: $0)
    }
  }

  /// 39 characters, seven of them colons of up to seven bytes (`%25253A`), and room.
  private static let longestSpelling = 96
}

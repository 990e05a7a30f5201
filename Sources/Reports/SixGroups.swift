/// Reads the text form of an IPv6 address (RFC 4291 §2.2): groups, one `::`, perhaps an IPv4 tail; `%3A` counts as a colon.
enum SixGroups {
  /// The address that exactly these bytes spell; nil when they spell none.
  /// - Complexity: O(`range.count`)
  static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> AddressScan.Address? {
    guard let plain = plainText(bytes, range) else { return nil }
    var before: [UInt16] = []
    var after: [UInt16] = []
    var sawGap = false
    var i = 0
    var needsGroup = true
    while i < plain.count {
      if plain[i] == UInt8(ascii: ":") {
        let isDouble = i + 1 < plain.count && plain[i + 1] == UInt8(ascii: ":")
        guard isDouble || (i > 0 && !needsGroup) else { return nil }
        if isDouble {
          guard !sawGap, i == 0 || !needsGroup else { return nil }
          sawGap = true
          needsGroup = false
          i += 2
          if i < plain.count, plain[i] == UInt8(ascii: ":") { return nil }
        } else {
          needsGroup = true
          i += 1
        }
        continue
      }
      let start = i
      while i < plain.count, plain[i] != UInt8(ascii: ":") { i += 1 }
      guard let groups = group(plain[start..<i], isLast: i == plain.count) else { return nil }
      if sawGap { after += groups } else { before += groups }
      needsGroup = false
    }
    let count = before.count + after.count
    guard !needsGroup, sawGap ? count < 8 : count == 8 else { return nil }
    return address(before + [UInt16](repeating: 0, count: 8 - count) + after)
  }

  /// The bytes with `%3A` as a colon; nil unless there are two colons at least.
  private static func plainText(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    var plain: [UInt8] = []
    var colons = 0
    var i = range.lowerBound
    while i < range.upperBound {
      var byte = bytes[i]
      if byte == UInt8(ascii: "%") {
        byte = UInt8(ascii: ":")
        i += Scan.escapeLength(bytes, i) ?? 1
      } else {
        i += 1
      }
      if byte == UInt8(ascii: ":") { colons += 1 }
      plain.append(byte)
      if plain.count > 45 { return nil }
    }
    return colons >= 2 ? plain : nil
  }

  private static func group(_ text: ArraySlice<UInt8>, isLast: Bool) -> [UInt16]? {
    if text.contains(UInt8(ascii: ".")) {
      guard isLast else { return nil }
      let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let numbers = parts.map { UInt16(String(decoding: $0, as: UTF8.self)) ?? 999 }
      guard numbers.count == 4, numbers.allSatisfy({ $0 < 256 }) else { return nil }
      return [numbers[0] << 8 | numbers[1], numbers[2] << 8 | numbers[3]]
    }
    guard (1...4).contains(text.count) else { return nil }
    return UInt16(String(decoding: text, as: UTF8.self), radix: 16).map { [$0] }
  }

  private static func address(_ groups: [UInt16]) -> AddressScan.Address {
    var high: UInt64 = 0
    var low: UInt64 = 0
    for i in 0..<4 { high = high << 16 | UInt64(groups[i]) }
    for i in 4..<8 { low = low << 16 | UInt64(groups[i]) }
    return AddressScan.Address(high: high, low: low)
  }
}

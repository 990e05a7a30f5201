/// Percent-decoding of query values (RFC 3986 §2.1; `+` for a blank as `application/x-www-form-urlencoded` has it).
public enum Percent {
  /// Replaces what `out` held by the decoded bytes.
  ///
  /// A `%` that two hex digits do not follow stays as it is.
  /// - Complexity: O(`bytes.count`); allocates only while `out` grows
  public static func decode(
    _ bytes: Span<UInt8>, plusIsBlank: Bool = true, into out: inout [UInt8]
  ) {
    out.removeAll(keepingCapacity: true)
    var i = 0
    let count = bytes.count
    if !isEncoded(bytes, plusIsBlank: plusIsBlank) {
      unsafe bytes.withUnsafeBytes { unsafe out.append(contentsOf: $0) }
      return
    }
    while i < count {
      let byte = bytes[i]
      if byte == UInt8(ascii: "%"), i + 2 < count, let high = hex(bytes[i + 1]),
        let low = hex(bytes[i + 2])
      {
        out.append(high << 4 | low)
        i += 3
        continue
      }
      out.append(plusIsBlank && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      i += 1
    }
  }

  /// Whether decoding would change anything.
  /// - Complexity: O(`bytes.count`)
  public static func isEncoded(_ bytes: Span<UInt8>, plusIsBlank: Bool = true) -> Bool {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return false }
      let count = raw.count
      return unsafe Scan.near(UInt8(ascii: "%"), in: base, from: 0, to: count) < count
        || plusIsBlank && Scan.near(UInt8(ascii: "+"), in: base, from: 0, to: count) < count
    }
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
    default: nil
    }
  }
}

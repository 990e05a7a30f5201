/// The same for a piece of a batch's buffer. A range outside the buffer, or one that was not there, holds nothing.
extension Scan {
  /// The index, in the buffer, of the first `byte` in `range`, nil when there is none.
  /// - Complexity: O(`range.count`), by `memchr`
  public static func find(_ byte: UInt8, in bytes: Span<UInt8>, range: ByteRange) -> Int? {
    guard isWithin(range, bytes) else { return nil }
    return unsafe bytes.withUnsafeBytes { raw -> Int? in
      guard let base = raw.baseAddress else { return nil }
      let hit = unsafe far(byte, in: base, from: Int(range.start), to: Int(range.end))
      return hit < Int(range.end) ? hit : nil
    }
  }

  /// The index, in the buffer, at which `needle` first stands whole in `range`, nil when it does not.
  /// - Complexity: O(`range.count`), by `memmem`
  public static func find(
    _ needle: StaticString, in bytes: Span<UInt8>, range: ByteRange
  ) -> Int? {
    guard isWithin(range, bytes) else { return nil }
    let piece = bytes.extracting(Int(range.start)..<Int(range.end))
    return find(needle, in: piece).map { $0 + Int(range.start) }
  }

  /// Whether `range` begins with `prefix`.
  public static func hasPrefix(
    _ prefix: StaticString, in bytes: Span<UInt8>, range: ByteRange
  ) -> Bool {
    isWithin(range, bytes) && range.count >= prefix.utf8CodeUnitCount
      && hasPrefix(prefix, in: bytes, from: Int(range.start))
  }

  /// Whether `range` is exactly `text`.
  public static func equals(
    _ bytes: Span<UInt8>, range: ByteRange, _ text: StaticString
  ) -> Bool {
    range.count == text.utf8CodeUnitCount && hasPrefix(text, in: bytes, range: range)
  }

  private static func isWithin(_ range: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    range.start >= 0 && range.start <= range.end && Int(range.end) <= bytes.count
  }
}

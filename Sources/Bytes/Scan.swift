public import CBytes
public import Glibc

/// Finding bytes.
///
/// The unsafe forms are for framers and scanners that have checked their bounds once per batch; the `Span` forms check
/// theirs.
///
/// `memchr` for far targets (measured: 5 times a loop over a span), sixteen bytes at a time for near ones, where the call
/// would cost more than the search (`performance.md`, decision 12).
public enum Scan {
  /// The index of the first `byte` in `from..<to`, `to` when there is none.
  ///
  /// For targets that may be far away.
  /// - Complexity: O(`to` − `from`), by `memchr`
  @inlinable @inline(__always)
  public static func far(_ byte: UInt8, in base: UnsafeRawPointer, from: Int, to: Int) -> Int {
    guard from < to,
      let hit = unsafe memchr(base + from, Int32(byte), to &- from)
    else { return to }
    return unsafe UnsafeRawPointer(hit) - base
  }

  /// The index of the last `byte` in `from..<to`, nil when there is none.
  /// - Complexity: O(`to` − `from`), by `memrchr`
  public static func last(_ byte: UInt8, in base: UnsafeRawPointer, from: Int, to: Int) -> Int? {
    guard from < to, let hit = unsafe cbytes_memrchr(base + from, Int32(byte), to &- from) else {
      return nil
    }
    return unsafe hit - base
  }

  /// The index of the first `byte` in `from..<to`, `to` when there is none.
  ///
  /// For targets within a few words.
  /// - Complexity: O(`to` − `from`), sixteen bytes at a time
  @inlinable @inline(__always)
  public static func near(_ byte: UInt8, in base: UnsafeRawPointer, from: Int, to: Int) -> Int {
    let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
    var i = from
    // No overflow: i + 16 is at most 15 beyond `to`, which is an index into memory.
    while i &+ 16 <= to {
      let hit = unsafe first(byte, of16: base + i)
      i &+= hit
      if hit < 16 { return i }
    }
    while i &+ 8 <= to {
      let word = unsafe base.loadUnaligned(fromByteOffset: i, as: UInt64.self) ^ pattern
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return i &+ (zeros.trailingZeroBitCount >> 3) }
      i &+= 8
    }
    while i < to {
      if unsafe base.load(fromByteOffset: i, as: UInt8.self) == byte { return i }
      i &+= 1
    }
    return to
  }

  /// Where `byte` first stands among the 16 bytes at `at`; 16 when it does not.
  @inlinable @inline(__always)
  public static func first(_ byte: UInt8, of16 at: UnsafeRawPointer) -> Int {
    unsafe cbytes_first16(at, byte)
  }

  /// Where the first byte smaller than `least` stands among the 16 bytes at `at`; 16 when there is none.
  @inlinable @inline(__always)
  public static func first(below least: UInt8, of16 at: UnsafeRawPointer) -> Int {
    unsafe cbytes_below16(at, least)
  }

  /// Whether the 16 bytes at two places are the same.
  @inlinable @inline(__always)
  public static func same16(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer) -> Bool {
    unsafe cbytes_same16(a, b)
  }

  /// Where two bytes stand among the up to 64 from `at` to `limit`: bit i for the byte at `at` + i.
  @inlinable @inline(__always)
  public static func marks(
    _ one: UInt8, or other: UInt8, in base: UnsafeRawPointer, at: Int, limit: Int
  ) -> UInt64 {
    limit &- at >= 64
      ? unsafe cbytes_marks(base + at, one, other)
      : unsafe marksAtEnd(one, or: other, in: base, at: at, limit: limit)
  }

  @usableFromInline @inline(never)
  static func marksAtEnd(
    _ one: UInt8, or other: UInt8, in base: UnsafeRawPointer, at: Int, limit: Int
  ) -> UInt64 {
    var marks: UInt64 = 0
    for i in 0..<max(0, limit &- at) {
      let byte = unsafe base.load(fromByteOffset: at &+ i, as: UInt8.self)
      if byte == one || byte == other { marks |= 1 << UInt64(i) }
    }
    return marks
  }

  /// Whether `from..<to` begins with `prefix`.
  @inlinable
  public static func has(
    _ prefix: StaticString, in base: UnsafeRawPointer, at from: Int, to: Int
  ) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard to &- from >= count else { return false }
    return unsafe memcmp(base + from, prefix.utf8Start, count) == 0
  }

  /// The index of the first `byte` at or after `from`, nil when there is none.
  /// - Complexity: O(`bytes.count`), by `memchr`
  public static func find(_ byte: UInt8, in bytes: Span<UInt8>, from: Int = 0) -> Int? {
    guard from >= 0, from < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { raw -> Int? in
      guard let base = raw.baseAddress else { return nil }
      let hit = unsafe far(byte, in: base, from: from, to: raw.count)
      return hit < raw.count ? hit : nil
    }
  }

  /// The index at which `needle` first stands at or after `from`, nil when it does not.
  ///
  /// An empty needle is nowhere.
  /// - Complexity: O(`bytes.count`), by `memmem`
  public static func find(_ needle: StaticString, in bytes: Span<UInt8>, from: Int = 0) -> Int? {
    let count = needle.utf8CodeUnitCount
    guard count > 0, from >= 0, from < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { raw -> Int? in
      guard let base = raw.baseAddress,
        let hit = unsafe cbytes_memmem(base + from, raw.count - from, needle.utf8Start, count)
      else { return nil }
      return unsafe hit - base
    }
  }

  /// Whether `bytes` holds `prefix` at `from`.
  public static func hasPrefix(
    _ prefix: StaticString, in bytes: Span<UInt8>, from: Int = 0
  ) -> Bool {
    guard from >= 0, from <= bytes.count else { return false }
    return unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return prefix.utf8CodeUnitCount == 0 }
      return unsafe has(prefix, in: base, at: from, to: raw.count)
    }
  }

  /// Whether `bytes` are exactly `text`.
  public static func equals(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && hasPrefix(text, in: bytes)
  }
}

/// Short texts as words of eight bytes, first byte lowest: what tables of short keys are made of.
public enum Words {
  /// The `count` bytes at `at`, at most 8, zeros behind them; 0 for a count below 1.
  ///
  /// `limit` is where the memory that may be read ends; the caller has made sure that the bytes lie before it.
  @inlinable @inline(__always)
  public static func word(_ base: UnsafeRawPointer, at: Int, count: Int, limit: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    if at &+ 8 <= limit {
      let word = unsafe UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      return word & mask(count)
    }
    if limit >= 8 {
      // The last eight bytes of the memory, without those before `at`; no overflow: both `at` and the
      // last of the bytes lie less than 8 before `limit`.
      let last = unsafe whole(base, at: limit &- 8) &>> UInt64((at &+ 8 &- limit) &* 8)
      return last & mask(count)
    }
    var word: UInt64 = 0
    for i in 0..<min(count, 8) {
      word |= unsafe UInt64(base.load(fromByteOffset: at &+ i, as: UInt8.self)) << UInt64(8 &* i)
    }
    return word
  }

  /// The bits of a word that its first `count` bytes are; 1 or more, all from 8 on.
  @inlinable @inline(__always)
  public static func mask(_ count: Int) -> UInt64 {
    // No overflow: count is 1...7.
    count >= 8 ? .max : (1 &<< UInt64(count &* 8)) &- 1
  }

  /// The eight bytes at `at`; the caller has made sure that they are there.
  @inlinable @inline(__always)
  public static func whole(_ base: UnsafeRawPointer, at: Int) -> UInt64 {
    unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// A hash of two words; not seeded, so that runs are reproducible.
  @inlinable @inline(__always)
  public static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a ^ 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 32 ^ b) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 29
  }

  /// A hash of some bytes; not seeded, so that runs are reproducible.
  /// - Complexity: O(`bytes.count`)
  @inlinable @inline(__always)
  public static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return mix(0, 0) }
      return unsafe hash(base, count: raw.count)
    }
  }

  /// A hash of the `count` bytes at `at`; not seeded, so that runs are reproducible.
  ///
  /// Two words a step, as wyhash does; the last sixteen bytes are taken whole, some of them twice.
  /// - Complexity: O(`count`)
  @inlinable @inline(__always)
  public static func hash(_ at: UnsafeRawPointer, count: Int) -> UInt64 {
    let seed = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    guard count >= 16 else { return unsafe hash(short: at, count: count, seed: seed) }
    // Two lanes, so that one multiplication need not wait for the one before.
    var one = seed
    var other = seed ^ 0xC2B2_AE3D_27D4_EB4F
    let last = count &- 16
    var i = 0
    // No overflow: i stays below count, the size of memory that exists.
    while i &+ 16 < last {
      one = unsafe fold(one, whole(at, at: i), whole(at, at: i &+ 8))
      other = unsafe fold(other, whole(at, at: i &+ 16), whole(at, at: i &+ 24))
      i &+= 32
    }
    if i < last { one = unsafe fold(one, whole(at, at: i), whole(at, at: i &+ 8)) }
    other = unsafe fold(other, whole(at, at: last), whole(at, at: last &+ 8))
    return fold(one, 0x1656_67B1_9E37_79F9, other)
  }

  @inlinable @inline(__always)
  static func hash(short at: UnsafeRawPointer, count: Int, seed: UInt64) -> UInt64 {
    if count >= 8 { return unsafe fold(seed, whole(at, at: 0), whole(at, at: count &- 8)) }
    if count >= 4 { return unsafe fold(seed, half(at, at: 0), half(at, at: count &- 4)) }
    guard count > 0 else { return seed }
    let first = unsafe UInt64(at.load(as: UInt8.self))
    let middle = unsafe UInt64(at.load(fromByteOffset: count / 2, as: UInt8.self))
    let last = unsafe UInt64(at.load(fromByteOffset: count &- 1, as: UInt8.self))
    return fold(seed, first | middle << 8 | last << 16, 0)
  }

  @inlinable @inline(__always)
  static func half(_ base: UnsafeRawPointer, at: Int) -> UInt64 {
    unsafe UInt64(
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
  }

  /// One step: both halves of one product, since the upper bits of a word would reach no lower bit of a simple one (wyhash, Wang
  /// Yi 2019).
  @inlinable @inline(__always)
  static func fold(_ state: UInt64, _ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (state ^ one).multipliedFullWidth(by: other ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  /// Whether `count` bytes are the same, compared by sixteen.
  /// - Complexity: O(`count`)
  @inlinable @inline(__always)
  public static func equal(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, count: Int) -> Bool {
    if count >= 16 {
      // The last first: what differs nearly always does so there.
      let last = count &- 16
      if unsafe !Scan.same16(a + last, b + last) { return false }
      var i = 0
      // No overflow: i stays below count, the size of memory that exists.
      while i < last {
        if unsafe !Scan.same16(a + i, b + i) { return false }
        i &+= 16
      }
      return true
    }
    if count >= 8 {
      return unsafe whole(a, at: 0) == whole(b, at: 0)
        && whole(a, at: count &- 8) == whole(b, at: count &- 8)
    }
    if count >= 4 {
      return unsafe half(a, at: 0) == half(b, at: 0)
        && half(a, at: count &- 4) == half(b, at: count &- 4)
    }
    for i in 0..<max(count, 0)
    where unsafe a.load(fromByteOffset: i, as: UInt8.self)
      != b.load(fromByteOffset: i, as: UInt8.self)
    {
      return false
    }
    return true
  }
}

/// A number that two different records share by chance only: what a finding's id is made from.
///
/// Not against an adversary; not seeded, since ids must be the same in every run. Four lanes of eight bytes each, so that
/// one multiplication need not wait for the one before (the way of xxHash64, Collet 2012, with other constants).
public enum Fingerprint {
  /// The fingerprint of some bytes.
  /// - Complexity: O(`bytes.count`)
  public static func of(_ bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return Words.mix(0, 0) }
      let count = raw.count
      var a: UInt64 = 0x9E37_79B9_7F4A_7C15
      var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F
      var c: UInt64 = 0x1656_67B1_9E37_79F9
      var d = UInt64(truncatingIfNeeded: count)
      var i = 0
      // No overflow: i + 32 is at most 31 beyond count.
      while i &+ 32 <= count {
        a = unsafe Words.fold(a, Words.whole(base, at: i))
        b = unsafe Words.fold(b, Words.whole(base, at: i &+ 8))
        c = unsafe Words.fold(c, Words.whole(base, at: i &+ 16))
        d = unsafe Words.fold(d, Words.whole(base, at: i &+ 24))
        i &+= 32
      }
      while i &+ 8 <= count {
        d = unsafe Words.fold(d, Words.whole(base, at: i))
        i &+= 8
      }
      if i < count {
        d = unsafe Words.fold(d, Words.word(base, at: i, count: count &- i, limit: count))
      }
      return Words.mix(Words.mix(a, b), Words.mix(c, d))
    }
  }
}

/// Numbers by hand, digit by digit; nil at the first wrong byte.
public enum Digits {
  /// The value of the two digits at `at`, negative when one of them is no digit.
  @inlinable @inline(__always)
  public static func two(_ base: UnsafeRawPointer, _ at: Int) -> Int {
    let a = unsafe Int(base.load(fromByteOffset: at, as: UInt8.self)) &- 48
    let b = unsafe Int(base.load(fromByteOffset: at &+ 1, as: UInt8.self)) &- 48
    // Out of 0...9 sets the sign bit of one of the four terms, and so of the whole.
    let bad = a | b | (9 &- a) | (9 &- b)
    return bad < 0 ? -1 : a &* 10 &+ b
  }

  /// The value of the three digits at `at`, negative when one of them is no digit.
  @inlinable @inline(__always)
  public static func three(_ base: UnsafeRawPointer, _ at: Int) -> Int {
    let head = unsafe two(base, at)
    let last = unsafe Int(base.load(fromByteOffset: at &+ 2, as: UInt8.self)) &- 48
    return head < 0 || last < 0 || last > 9 ? -1 : head &* 10 &+ last
  }

  /// The value of the four digits at `at`, negative when one of them is no digit.
  @inlinable @inline(__always)
  public static func four(_ base: UnsafeRawPointer, _ at: Int) -> Int {
    let high = unsafe two(base, at)
    let low = unsafe two(base, at &+ 2)
    return (high | low) < 0 ? -1 : high &* 100 &+ low
  }

  /// The run of digits from `from`: its value and where it ends.
  ///
  /// Nil when there is no digit or more than 18.
  @inlinable @inline(__always)
  public static func run(_ base: UnsafeRawPointer, from: Int, to: Int) -> (value: Int64, end: Int)?
  {
    var value: Int64 = 0
    var i = from
    while i < to {
      let digit = unsafe base.load(fromByteOffset: i, as: UInt8.self) &- 48
      guard digit < 10 else { break }
      // No overflow: more than 18 digits are refused below, and wrapping before that changes nothing.
      value = value &* 10 &+ Int64(digit)
      i &+= 1
    }
    return i == from || i &- from > 18 ? nil : (value, i)
  }

  /// How many digits a word of eight bytes begins with, its first byte lowest: 0 to 8.
  @inlinable @inline(__always)
  public static func count(_ word: UInt64) -> Int {
    // Of each byte its distance from `0`: 10 or more when it is no digit; the lower seven bits carry into the eighth.
    let digits = word ^ 0x3030_3030_3030_3030
    let others =
      (((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | digits)
      & 0x8080_8080_8080_8080
    return others.trailingZeroBitCount >> 3
  }

  /// The digits that a word of eight bytes begins with: how many, as `count` says, and what they spell.
  @inlinable @inline(__always)
  public static func leading(_ word: UInt64) -> (value: Int64, count: Int) {
    let count = count(word)
    return count == 0 ? (0, 0) : (value(word, count: count), count)
  }

  /// What `count` digits spell that a word of eight bytes begins with; 1 to 8.
  ///
  /// Pairs of digits become numbers at once, then pairs of these: eight digits in three products, as in D. Lemire's fast_float.
  @inlinable @inline(__always)
  public static func value(_ word: UInt64, count: Int) -> Int64 {
    // Zeros before them; no overflow: no product of two digits' places leaves its field.
    var value = (word ^ 0x3030_3030_3030_3030) &<< UInt64(truncatingIfNeeded: 64 &- count &* 8)
    value = value &* 10 &+ value >> 8
    value =
      ((value & 0xFF_0000_00FF) &* 0x000F_4240_0000_0064
        &+ (value >> 16 & 0xFF_0000_00FF) &* 0x0000_2710_0000_0001) >> 32
    return Int64(truncatingIfNeeded: value & 0xFFFF_FFFF)
  }

  /// The number that `bytes` spell: an optional `-` and 1 to 18 digits, nothing else.
  public static func decimal(_ bytes: Span<UInt8>) -> Int64? {
    decimal(bytes, from: 0, to: bytes.count)
  }

  /// The number that `from..<to` of `bytes` spells: an optional `-` and 1 to 18 digits, nothing else.
  public static func decimal(_ bytes: Span<UInt8>, from: Int, to: Int) -> Int64? {
    guard from >= 0, to <= bytes.count, from < to else { return nil }
    let negative = bytes[from] == UInt8(ascii: "-")
    let first = negative ? from + 1 : from
    guard first < to, to - first <= 18 else { return nil }
    return unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return nil }
      let count = to - first
      if count <= 8 {
        let word = unsafe Words.word(base, at: first, count: count, limit: raw.count)
        let digits = leading(word)
        guard digits.count == count else { return nil }
        return negative ? -digits.value : digits.value
      }
      guard let run = unsafe run(base, from: first, to: to), run.end == to else { return nil }
      return negative ? -run.value : run.value
    }
  }

  /// The number at `from`: as many digits as follow, at most 18; its value and where it ends.
  public static func leading(_ bytes: Span<UInt8>, from: Int = 0) -> (value: Int64, end: Int)? {
    guard from >= 0, from < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { raw -> (value: Int64, end: Int)? in
      guard let base = raw.baseAddress else { return nil }
      return unsafe run(base, from: from, to: raw.count)
    }
  }
}

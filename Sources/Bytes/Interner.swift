private import Glibc

/// Gives equal byte strings the same dense number, from 1 in the order of first sight.
///
/// Names are copied once, into one arena; a lookup of a known name allocates nothing.
///
/// An open-addressing table of (hash, number); house-style §3 and `performance.md` decision 8 for why not `Dictionary`.
public struct Interner: Sendable {
  private var arena: [UInt8] = []
  /// End of name i (1-based) in the arena; entry 0 is 0, so name i is `ends[i-1]..<ends[i]`.
  private var ends: [Int] = [0]
  private var slots: [UInt64]
  private var mask: Int

  /// An empty table.
  public init() {
    slots = [UInt64](repeating: 0, count: 64)
    mask = 63
  }

  /// Number of distinct names.
  public var count: Int { ends.count - 1 }

  /// A hash of the bytes; not seeded, so that runs are reproducible.
  /// - Complexity: O(`bytes.count`)
  public static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { raw in
      unsafe hash(raw.baseAddress, raw.count)
    }
  }

  /// Words of eight bytes, then what is left as one word; `base` may be nil only for no byte.
  @inline(__always)
  private static func hash(_ base: UnsafeRawPointer?, _ count: Int) -> UInt64 {
    var h: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    var tail: UInt64 = 0
    if let base = unsafe base {
      var i = 0
      // No overflow: i never passes count, the size of memory that exists.
      while i &+ 8 <= count {
        let word = unsafe base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        h = (h ^ word) &* 0xFF51_AFD7_ED55_8CCD
        h ^= h >> 32
        i &+= 8
      }
      let rest = count &- i
      if rest > 0 {
        if count >= 8 {
          // The last eight bytes, those already taken shifted out.
          let word = unsafe base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
          tail = word >> UInt64(truncatingIfNeeded: (8 &- rest) &* 8)
        } else {
          var shift: UInt64 = 0
          while i < count {
            tail |= unsafe UInt64(base.load(fromByteOffset: i, as: UInt8.self)) << shift
            shift &+= 8
            i &+= 1
          }
        }
      }
    }
    h = (h ^ tail) &* 0xC4CE_B9FE_1A85_EC53
    return h ^ (h >> 29)
  }

  /// The number of `bytes`, a new one when they were never seen.
  /// - Complexity: O(`bytes.count`), amortised
  public mutating func intern(_ bytes: Span<UInt8>) -> UInt32 {
    let hash = Interner.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & mask
    let tag = hash >> 32
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if entry >> 32 == tag {
        let id = UInt32(truncatingIfNeeded: entry)
        if equals(id, bytes) { return id }
      }
      slot = (slot &+ 1) & mask
    }
    unsafe bytes.withUnsafeBytes { unsafe arena.append(contentsOf: $0) }
    ends.append(arena.count)
    let id = UInt32(ends.count - 1)
    slots[slot] = (tag << 32) | UInt64(id)
    if ends.count * 2 > slots.count { grow() }
    return id
  }

  /// The number of `text`.
  public mutating func intern(_ text: String) -> UInt32 {
    var copy = text
    return copy.withUTF8 { unsafe intern(Span(_unsafeElements: $0)) }
  }

  /// The number of `bytes`, nil when they were never seen.
  public func find(_ bytes: Span<UInt8>) -> UInt32? {
    let hash = Interner.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & mask
    let tag = hash >> 32
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry >> 32 == tag {
        let id = UInt32(truncatingIfNeeded: entry)
        if equals(id, bytes) { return id }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The name of a number that `intern` gave, decoded lossily; "" for 0.
  public func text(_ id: UInt32) -> String {
    guard id > 0, Int(id) < ends.count else { return "" }
    return String(decoding: arena[ends[Int(id) - 1]..<ends[Int(id)]], as: UTF8.self)
  }

  /// Calls `body` with the bytes of a number that `intern` gave; empty for 0.
  public func withBytes<R>(_ id: UInt32, _ body: (Span<UInt8>) -> R) -> R {
    guard id > 0, Int(id) < ends.count else { return body([UInt8]().span) }
    return body(arena.span.extracting(ends[Int(id) - 1]..<ends[Int(id)]))
  }

  private func equals(_ id: UInt32, _ bytes: Span<UInt8>) -> Bool {
    let start = ends[Int(id) &- 1]
    guard ends[Int(id)] &- start == bytes.count else { return false }
    return unsafe arena.withUnsafeBytes { known in
      unsafe bytes.withUnsafeBytes { asked in
        guard let a = known.baseAddress, let b = asked.baseAddress else {
          return unsafe asked.isEmpty
        }
        return unsafe Interner.equal(a + start, b, asked.count)
      }
    }
  }

  /// Whether `count` bytes are the same; word by word, since names are short (`memcmp` above 64 bytes).
  @inline(__always)
  private static func equal(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
    unsafe count <= 64 ? Words.equal(a, b, count: count) : memcmp(a, b, count) == 0
  }

  private mutating func grow() {
    let size = slots.count * 2
    var wider = [UInt64](repeating: 0, count: size)
    let widerMask = size - 1
    for id in 1..<ends.count {
      let hash = withBytes(UInt32(id)) { Interner.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & widerMask
      while wider[slot] != 0 { slot = (slot &+ 1) & widerMask }
      wider[slot] = ((hash >> 32) << 32) | UInt64(id)
    }
    slots = wider
    mask = widerMask
  }
}

private import Glibc

/// Gives equal byte strings the same dense number, from 1 in the order of first sight.
///
/// Names are copied once, into one arena; a lookup of a known name allocates nothing.
///
/// An open-addressing table of (hash, number); house-style §3 and `performance.md` decision 8 for why not `Dictionary`.
public struct Interner: Sendable {
  private var arena: [UInt8] = []
  /// End of name i (1-based) in the arena; entry 0 is 0, so name i is `ends[i-1]..<ends[i]`.
  ///
  /// Of four bytes: 4 GB of names fit no machine that reads logs, and it would stop rather than err.
  private var ends: [UInt32] = [0]
  private var slots: [Slot]
  private var mask: Int
  /// Names of 8 to 16 bytes looked up lately, addresses above all: what a record names was nearly always just named.
  private var recent = ContiguousArray(repeating: Recent(), count: Interner.recentCount)
  private static let recentCount = 64

  /// A name as its first and its last eight bytes.
  private struct Recent: Sendable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    /// 0 when nothing is kept here.
    var count: UInt32 = 0
    var id: UInt32 = 0
  }

  /// One name: with where it stands, so that a look-up touches the slot and the name only.
  private struct Slot: Sendable {
    var start: UInt32 = 0
    var tag: UInt32 = 0
    /// 0 is a free slot.
    var id: UInt32 = 0
  }

  /// An empty table.
  public init() {
    slots = [Slot](repeating: Slot(), count: 64)
    mask = 63
  }

  /// Number of distinct names.
  public var count: Int { ends.count - 1 }

  /// A hash of the bytes; not seeded, so that runs are reproducible.
  /// - Complexity: O(`bytes.count`)
  public static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    Words.hash(bytes)
  }

  /// The number of `bytes`, a new one when they were never seen; `hash` is asked for unless they were looked up lately.
  /// - Complexity: O(`bytes.count`), amortised
  @inline(__always)
  private mutating func intern(_ bytes: Span<UInt8>, _ hash: () -> UInt64) -> UInt32 {
    guard 8...16 ~= bytes.count else { return find(orAdd: bytes, hash()) }
    let count = bytes.count
    let (first, last) = unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return (UInt64(0), UInt64(0)) }
      return unsafe (Words.whole(base, at: 0), Words.whole(base, at: count &- 8))
    }
    let mixed = (first ^ last &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    let place = Int(truncatingIfNeeded: mixed >> 58) & (Interner.recentCount &- 1)
    let known = recent[place]
    if known.first == first, known.last == last, Int(known.count) == count { return known.id }
    let id = find(orAdd: bytes, hash())
    recent[place] = Recent(first: first, last: last, count: UInt32(count), id: id)
    return id
  }

  /// The number of `bytes`, a new one when they were never seen.
  /// - Complexity: O(`bytes.count`), amortised
  public mutating func intern(_ bytes: Span<UInt8>) -> UInt32 {
    intern(bytes) { Interner.hash(bytes) }
  }

  /// The same for bytes whose `hash` is known.
  /// - Complexity: O(`bytes.count`), amortised
  public mutating func intern(_ bytes: Span<UInt8>, hash: UInt64) -> UInt32 {
    intern(bytes) { hash }
  }

  /// The same for names of which hardly one was looked up lately.
  /// - Complexity: O(`bytes.count`), amortised
  public mutating func intern(rare bytes: Span<UInt8>, hash: UInt64) -> UInt32 {
    find(orAdd: bytes, hash)
  }

  /// Begins to fetch the place in the table of names with that `hash`; a little later `fetchName` fetches the name.
  @inline(__always)
  public func fetchPlace(_ hash: UInt64) {
    let slot = Int(truncatingIfNeeded: hash) & mask
    unsafe slots.withUnsafeBufferPointer { unsafe Prefetch.read(slot, of: $0) }
  }

  /// Begins to fetch the name that stands at the place of that `hash`.
  @inline(__always)
  public func fetchName(_ hash: UInt64) {
    let slot = slots[Int(truncatingIfNeeded: hash) & mask]
    let start = Int(slot.start)
    // Most names are compared from their end, which may be in the next line.
    let last = start &+ Int(slot.tag & 255) &- 1
    unsafe arena.withUnsafeBufferPointer {
      unsafe Prefetch.read(start, of: $0)
      unsafe Prefetch.read(last, of: $0)
    }
  }

  private mutating func find(orAdd bytes: Span<UInt8>, _ hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    let tag = Interner.tag(hash, bytes.count)
    while true {
      let entry = slots[slot]
      if entry.id == 0 { break }
      if entry.tag == tag, equals(entry, bytes) { return entry.id }
      slot = (slot &+ 1) & mask
    }
    let start = UInt32(arena.count)
    unsafe bytes.withUnsafeBytes { unsafe arena.append(contentsOf: $0) }
    ends.append(UInt32(arena.count))
    let id = UInt32(ends.count - 1)
    slots[slot] = Slot(start: start, tag: tag, id: id)
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
    let tag = Interner.tag(hash, bytes.count)
    while true {
      let entry = slots[slot]
      if entry.id == 0 { return nil }
      if entry.tag == tag, equals(entry, bytes) { return entry.id }
      slot = (slot &+ 1) & mask
    }
  }

  /// The name of a number that `intern` gave, decoded lossily; "" for 0.
  public func text(_ id: UInt32) -> String {
    guard id > 0, Int(id) < ends.count else { return "" }
    return String(decoding: arena[range(id)], as: UTF8.self)
  }

  /// Calls `body` with the bytes of a number that `intern` gave; empty for 0.
  public func withBytes<R>(_ id: UInt32, _ body: (Span<UInt8>) -> R) -> R {
    guard id > 0, Int(id) < ends.count else { return body([UInt8]().span) }
    return body(arena.span.extracting(range(id)))
  }

  /// The upper half of a hash, in its lowest byte the length, 255 for any longer: names of equal tag have equal length, or
  /// are compared by `ends`.
  private static func tag(_ hash: UInt64, _ count: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~255 | UInt32(min(count, 255))
  }

  private func range(_ id: UInt32) -> Range<Int> {
    Int(ends[Int(id) - 1])..<Int(ends[Int(id)])
  }

  private func equals(_ slot: Slot, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(slot.start)
    if bytes.count >= 255, Int(ends[Int(slot.id)]) &- start != bytes.count { return false }
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
    var wider = [Slot](repeating: Slot(), count: size)
    let widerMask = size - 1
    for id in 1..<ends.count {
      let hash = withBytes(UInt32(id)) { Interner.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & widerMask
      while wider[slot].id != 0 { slot = (slot &+ 1) & widerMask }
      let start = ends[id - 1]
      wider[slot] = Slot(
        start: start, tag: Interner.tag(hash, Int(ends[id] - start)), id: UInt32(id))
    }
    slots = wider
    mask = widerMask
  }
}

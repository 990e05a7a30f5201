import Bytes

/// How requests begin, as seen lately: a log holds few methods and paths, over and over.
///
///     "PUT /nacos/v1/ns/instance/beat?ip=10.0.1.21&… HTTP/1.1"
///      └─ head: method, path, `?` ───┘
///
/// Of a request whose head is known nothing needs to be searched for, and whoever reads the line may note what it took it for. A
/// request without a query has a head too, whose last byte is the blank behind the path.
public struct KnownHeads: Sendable {
  @usableFromInline
  struct Head: Sendable {
    /// 0 when nothing is kept here.
    var count: Int32 = 0
    var methodCount: Int32 = 0
    var hasQuery = false
    @usableFromInline var isNoted = false
  }

  /// Bytes of a request at the least that has one: the words its place is worked out from.
  static let shortest = 16
  /// Longer ones are not kept.
  static let longest = 96
  /// How many are kept.
  package static let places = 32

  @usableFromInline var heads = ContiguousArray(repeating: Head(), count: KnownHeads.places)
  private var texts = KeptTexts(places: KnownHeads.places, longest: KnownHeads.longest)

  /// Nothing known.
  public init() {}

  /// Whether it was noted what a head was taken for; not for no head.
  @inlinable @inline(__always)
  public func isNoted(_ head: Int) -> Bool { head >= 0 && heads[head].isNoted }

  /// Notes that somebody keeps, by its place, what a head was taken for.
  package mutating func note(_ head: Int) {
    if head >= 0 { heads[head].isNoted = true }
  }

  /// The place of a request of `count` bytes, `shortest` at least.
  ///
  /// The words at its beginning and 22 bytes on hold the method and what differs of Nacos's paths.
  @inline(__always)
  static func place(_ at: UnsafeRawPointer, _ count: Int) -> Int {
    let first = unsafe Words.whole(at, at: 0)
    let second = unsafe Words.whole(at, at: min(22, count &- 8))
    return Int(truncatingIfNeeded: Words.mix(first, second)) & (KnownHeads.places &- 1)
  }

  /// The head of the request at `at`, whose path and query are `count` bytes with its method; nil when it is not the one that is
  /// kept at its place.
  ///
  /// Mutating, since for a borrowing one both arrays would be counted up and down for every line.
  @inline(__always)
  mutating func find(
    _ place: Int, _ at: UnsafeRawPointer, _ count: Int
  ) -> (methodCount: Int, count: Int, hasQuery: Bool)? {
    let head = heads[place]
    let own = Int(head.count)
    // The blank behind a path is the first byte behind the target.
    guard own != 0, head.hasQuery ? own <= count : own == count &+ 1,
      unsafe texts.holds(place, at, own)
    else { return nil }
    return (Int(head.methodCount), own, head.hasQuery)
  }

  /// Keeps the head of `count` bytes at `at`; what was noted at its place is of another.
  mutating func keep(_ place: Int, _ at: UnsafeRawPointer, _ count: Int, methodCount: Int) {
    unsafe texts.keep(place, at, count)
    let last = unsafe at.load(fromByteOffset: count &- 1, as: UInt8.self)
    heads[place] = Head(
      count: Int32(count), methodCount: Int32(methodCount), hasQuery: last == UInt8(ascii: "?"))
  }
}

import Bytes

/// What stands at the end of access lines, behind their numbers, as seen lately: agents and senders are few.
///
///     … HTTP/1.1" 200 75 6 Nacos-Server:2.3.2-OEM 10.77.0.3:8848
///                          └─ tail: agent ──────┘ └─ source ───┘
///
/// A tail that is known needs no search for where its agent ends, and whoever reads the line may note what it took it for.
public struct KnownTails: Sendable {
  @usableFromInline
  struct Tail: Sendable {
    /// 0 when nothing is kept here.
    var count: Int32 = 0
    /// Bytes up to the agent's end, and up to the source's first byte; -1 without a source.
    var agentEnd: Int32 = 0
    var source: Int32 = -1
    @usableFromInline var note: UInt8 = 0
  }

  static let shortest = 16
  static let longest = 64
  private static let places = 8

  @usableFromInline var tails = ContiguousArray(repeating: Tail(), count: KnownTails.places)
  private var texts = KeptTexts(places: KnownTails.places, longest: KnownTails.longest)

  /// Nothing known.
  public init() {}

  /// What was noted of a tail; 0 for nothing, and for no tail.
  @inlinable @inline(__always)
  public func note(_ tail: Int) -> UInt8 { tail >= 0 ? tails[tail].note : 0 }

  /// Notes what a tail was taken for, which it says alone.
  package mutating func setNote(_ tail: Int, _ note: UInt8) {
    if tail >= 0 { tails[tail].note = note }
  }

  /// The place of the `count` bytes at `at`, `shortest` to `longest`.
  @inline(__always)
  static func place(_ at: UnsafeRawPointer, _ count: Int) -> Int {
    let mixed = unsafe Words.whole(at, at: count &- 8) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 61) & (KnownTails.places &- 1)
  }

  /// What is known of the `count` bytes at `at`; nil when they are not those that are kept at their place.
  ///
  /// Mutating, since for a borrowing one both arrays would be counted up and down for every line.
  @inline(__always)
  mutating func find(
    _ place: Int, _ at: UnsafeRawPointer, _ count: Int
  ) -> (agentEnd: Int, source: Int)? {
    let tail = tails[place]
    guard Int(tail.count) == count, unsafe texts.holds(place, at, count) else { return nil }
    return (Int(tail.agentEnd), Int(tail.source))
  }

  /// Keeps the `count` bytes at `at`, and what was found in them.
  mutating func keep(
    _ place: Int, _ at: UnsafeRawPointer, _ count: Int, agentEnd: Int, source: Int
  ) {
    unsafe texts.keep(place, at, count)
    tails[place] = Tail(
      count: Int32(count), agentEnd: Int32(agentEnd), source: Int32(source))
  }
}

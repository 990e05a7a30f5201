import Bytes
import Events
import Records

/// The events of one source that wait for their turn, and what the order asks of each in a row of its own.
///
///     events:  112 bytes each, written when they come and read when they go, as their source gave them
///     places:   16 bytes each, looked at in between, over and over
///
/// An event waits for seconds of its cluster's life, so it has left the cache when its turn comes; whoever only asks for its
/// time must not bring it back (`performance.md`, decision 5).
struct HeldEvents: Sendable {
  private struct Place: Sendable {
    /// Stamp in UTC, by the zone its source was in.
    var utc: Int64
    /// `Event.causalRank`.
    var rank: UInt8
    /// `LogKind.index` of the event.
    var log: UInt8
    var isClue: Bool
    var isForTimelineOnly: Bool

    @inline(__always)
    init(_ event: borrowing Event, _ offset: Int64) {
      utc = event.written.milliseconds &- offset
      rank = UInt8(truncatingIfNeeded: event.causalRank)
      log = UInt8(truncatingIfNeeded: event.log.index)
      isClue = event.isClue
      isForTimelineOnly = event.isForTimelineOnly
    }
  }

  private var events = Queue<Event>(bits: 7)
  private var places = Queue<Place>(bits: 8)
  /// What the ties of all have in common.
  private let tie: UInt64

  init(source: SourceID, node: NodeID) {
    tie = 1 << 63 | UInt64(node.rawValue) << 32 | UInt64(source.rawValue)
  }

  /// Number of the oldest held, and the number the next one gets; they count over the whole life of the source.
  var first: Int { places.first }
  var end: Int { places.end }

  /// The event of a number, stamped in UTC.
  subscript(_ number: Int) -> Event {
    @inline(__always) get {
      var event = events[number]
      event.written = Instant(places[number].utc)
      event.at = event.written
      return event
    }
  }

  /// What an event is about, without its stamps: those are as its source wrote them.
  @inline(__always)
  func content(_ number: Int) -> Event { events[number] }

  /// Its stamp in UTC, in ms.
  @inline(__always)
  func utc(_ number: Int) -> Int64 { places[number].utc }

  /// Order at equal time: causal rank, node, kind of log, source.
  ///
  /// Within a source the file's order holds anyway.
  @inline(__always)
  func tie(_ number: Int) -> UInt64 {
    tie | UInt64(places[number].rank) << 48 | UInt64(places[number].log) << 16
  }

  @inline(__always)
  func isClue(_ number: Int) -> Bool { places[number].isClue }

  @inline(__always)
  func isForTimelineOnly(_ number: Int) -> Bool { places[number].isForTimelineOnly }

  /// Begins to fetch an event whose turn comes soon; of a number that is not held nothing.
  @inline(__always)
  func fetch(_ number: Int) {
    guard number < events.end else { return }
    unsafe events.withAddress(of: number) { event in
      unsafe Prefetch.read(event)
      unsafe Prefetch.read(event + 64)
    }
  }

  /// Takes events of the source as it gave them, whose stamps are `offset` ms ahead of UTC.
  /// - Complexity: O(1) each
  mutating func append(_ slice: ArraySlice<Event>, offset: Int64) {
    events.append(slice.count) { slice[slice.startIndex &+ $0] }
    places.append(slice.count) { Place(slice[slice.startIndex &+ $0], offset) }
  }

  /// Moves the stamps of those from `first` on.
  mutating func shift(from first: Int, by change: Int64) {
    for number in first..<end { places[number].utc += change }
  }

  /// Puts those from `first` on in the order of time, equal ones in the order they came.
  mutating func sort(from first: Int) {
    var order = ContiguousArray<(utc: Int64, number: Int)>()
    order.reserveCapacity(end - first)
    for number in first..<end { order.append((utc(number), number)) }
    order.sort { $0.utc < $1.utc || ($0.utc == $1.utc && $0.number < $1.number) }
    let moved = order.map { (events[$0.number], places[$0.number]) }
    for (index, one) in moved.enumerated() {
      events[first + index] = one.0
      places[first + index] = one.1
    }
  }

  /// Drops what is older than `number`.
  mutating func drop(before number: Int) {
    events.drop(before: number)
    places.drop(before: number)
  }

  /// Takes those of a range out; those behind it get lower numbers.
  mutating func remove(_ range: Range<Int>) {
    events.remove(range)
    places.remove(range)
  }
}

import Bytes
import Events
import Records

/// The events of one source that wait for their turn, packed, and what the order asks of each in a row of its own.
///
///     packed:  64 bytes each, written when they come and read when they go
///     places:  16 bytes each, looked at in between, over and over
///     wide:    the few that do not fit, as they are
///
/// An event waits for up to a minute of its cluster's life (`TimelineOptions.piece`), so it has left the cache when its turn
/// comes; whoever only asks for its time must not bring it back (`performance.md`, decision 5).
struct HeldEvents: Sendable {
  /// What the order asks of an event.
  struct Place: BitwiseCopyable, Sendable {
    /// Stamp in UTC, by the zone its source was in.
    var utc: Int64
    /// Index in `wide`; -1 when the event is packed, -2 before it got one.
    fileprivate var wide: Int32
    /// `Event.causalRank`.
    fileprivate let rank: UInt8
    /// `LogKind` of the event.
    fileprivate let log: LogKind
    let isClue: Bool
    let isForTimelineOnly: Bool

    @inline(__always)
    fileprivate init(_ event: borrowing Event, _ offset: Int64) {
      utc = event.written.milliseconds &- offset
      wide = Packed.holds(event) ? -1 : -2
      rank = UInt8(truncatingIfNeeded: event.causalRank)
      log = event.log
      isClue = event.isClue
      isForTimelineOnly = event.isForTimelineOnly
    }
  }

  /// An event without what its source and its place say, and without what nearly no kind fills.
  private struct Packed: BitwiseCopyable, Sendable {
    var digest: UInt64
    var extent: RecordExtent
    var a: Int64
    var service: ServiceID
    var client: ClientID
    var peer: NameID
    var name: NameID
    var line: UInt32
    var b: Int32
    var c: Int32
    var d: Int32
    var flags: EventFlags
    var ordinal: UInt16
    var file: UInt16
    var kind: EventKind

    /// Whether nothing of an event is lost.
    @inline(__always)
    static func holds(_ event: borrowing Event) -> Bool {
      let rest =
        event.instance.rawValue | event.other.rawValue | event.took | UInt32(event.status)
      let isShort = Int64(Int32(truncatingIfNeeded: event.b)) == event.b
      let hasExtent = RecordExtent.holds(event.evidence)
      return rest == 0 && isShort && hasExtent
    }

    @inline(__always)
    init(_ event: borrowing Event) {
      digest = event.digest
      extent = RecordExtent(event.evidence)
      a = event.a
      service = event.service
      client = event.client
      peer = event.peer
      name = event.name
      line = event.evidence.line
      b = Int32(truncatingIfNeeded: event.b)
      c = event.c
      d = event.d
      flags = event.flags
      ordinal = event.ordinal
      file = event.evidence.file
      kind = event.kind
    }
  }

  private var packed = Queue<8, Packed>()
  private var places = Queue<8, Place>()
  private var wide: ContiguousArray<Event> = []
  /// Indices in `wide` that are free.
  private var free: ContiguousArray<Int32> = []
  private let source: SourceID
  private let node: NodeID

  init(source: SourceID, node: NodeID) {
    self.source = source
    self.node = node
  }

  /// Number of the oldest held, and the number the next one gets; they count over the whole life of the source.
  var first: Int { places.first }
  var end: Int { places.end }

  /// Puts the event of a number, stamped in UTC, into `event`.
  ///
  /// In place: an event that is handed back goes through registers, of which there are not half enough.
  @inline(__always)
  func read(_ number: Int, into event: inout Event) {
    let place = places[number]
    guard place.wide < 0 else {
      event = wideEvent(place)
      return
    }
    let one = packed[number]
    event = Event(
      written: Instant(place.utc), node: node, log: place.log, kind: one.kind,
      evidence: RecordRef(
        source: source, file: one.file, offset: one.extent.offset, length: one.extent.length,
        line: one.line))
    event.digest = one.digest
    event.a = one.a
    event.b = Int64(one.b)
    event.c = one.c
    event.d = one.d
    event.service = one.service
    event.client = one.client
    event.peer = one.peer
    event.name = one.name
    event.flags = one.flags
    event.ordinal = one.ordinal
  }

  private func wideEvent(_ place: Place) -> Event {
    var event = wide[Int(place.wide)]
    event.written = Instant(place.utc)
    event.at = event.written
    return event
  }

  /// Whom an event is about: client, service and peer.
  ///
  /// Static and `inout`, like others here: a method that borrows a part of what is being changed copies it (Swift 6.3).
  @inline(__always)
  static func subject(
    _ held: inout HeldEvents, _ number: Int
  ) -> (client: ClientID, service: ServiceID, peer: NameID) {
    // In the packed row of one that does not fit as well.
    (held.packed[number].client, held.packed[number].service, held.packed[number].peer)
  }

  /// All of it at once: to find a number costs more than to read what stands there.
  @inline(__always)
  func place(_ number: Int) -> Place { places[number] }

  /// Its stamp in UTC, in ms.
  @inline(__always)
  func utc(_ number: Int) -> Int64 { places[number].utc }

  /// Order at equal time: causal rank, node, kind of log, source.
  ///
  /// Within a source the file's order holds anyway.
  @inline(__always)
  func tie(_ place: Place) -> UInt64 {
    1 << 63 | UInt64(place.rank) << 48 | UInt64(node.rawValue) << 32
      | UInt64(truncatingIfNeeded: place.log.index) << 16 | UInt64(source.rawValue)
  }

  /// Begins to fetch an event whose turn comes soon; of a number that is not held nothing.
  @inline(__always)
  static func fetch(_ held: inout HeldEvents, _ number: Int) {
    if number < held.packed.end { held.packed.fetch(number) }
  }

  /// Takes events of the source as it gave them, whose stamps are `offset` ms ahead of UTC.
  /// - Complexity: O(1) each
  mutating func append(_ slice: ArraySlice<Event>, offset: Int64) {
    let begin = places.end
    var isAnyWide = false
    // Each is asked for by a number below the count.
    unsafe slice.withUnsafeBufferPointer { events in
      guard let events = events.baseAddress else { return }
      places.append(slice.count) {
        let place = unsafe Place(events[$0], offset)
        if place.wide < -1 { isAnyWide = true }
        return place
      }
      packed.append(slice.count) { unsafe Packed(events[$0]) }
    }
    guard isAnyWide else { return }
    for number in begin..<places.end where places[number].wide < -1 {
      places[number].wide = keep(slice[slice.startIndex &+ number &- begin])
    }
  }

  private mutating func keep(_ event: Event) -> Int32 {
    if let index = free.popLast() {
      wide[Int(index)] = event
      return index
    }
    wide.append(event)
    return Int32(wide.count - 1)
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
    let moved = order.map { (packed[$0.number], places[$0.number]) }
    for (index, one) in moved.enumerated() {
      packed[first + index] = one.0
      places[first + index] = one.1
    }
  }

  /// Drops what is older than `number`.
  /// - Complexity: O(dropped) while any does not fit, else O(pieces)
  mutating func drop(before number: Int) {
    if free.count < wide.count { release(first..<max(first, min(number, end))) }
    packed.drop(before: number)
    places.drop(before: number)
  }

  /// Takes those of a range out; those behind it get lower numbers.
  mutating func remove(_ range: Range<Int>) {
    release(range)
    packed.remove(range)
    places.remove(range)
  }

  private mutating func release(_ range: Range<Int>) {
    for number in range where places[number].wide >= 0 { free.append(places[number].wide) }
  }
}

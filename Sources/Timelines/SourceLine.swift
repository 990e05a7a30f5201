import Bytes
import Events
import Records

/// The events of one source, put in order.
///
///     events:  … │ delivered │ released, sorted │ pending: newer than newest − wait │
///                            head               sorted
///
/// `written` of each event is UTC by the zone the source was in at that record. Events more than the wait older than
/// the newest before them are late and do not enter the order.
struct SourceLine: Sendable {
  let id: SourceID
  let node: NodeID
  let log: LogKind
  /// How long its records may be late, ms.
  let wait: Int64

  var events: HeldEvents
  /// Number of the next to deliver, and of the first that is not released.
  var head = 0
  var sorted = 0
  /// Numbers of the released events that `Timeline` learns from, in order.
  var clues = Queue<9, Int>()
  /// Events that came too late for the order.
  var late: ContiguousArray<Event> = []
  /// Events far behind the newest: late ones, or the first of another zone; undecided yet.
  var suspects: ContiguousArray<Event> = []

  /// Newest stamp read, in UTC; before the first `SourceLine.nothing`.
  var newest = SourceLine.nothing
  /// Whatever is older was released.
  var releasedTo = SourceLine.nothing
  /// Stamp as printed of the first event.
  var firstRaw: Int64?
  /// The largest stamp as printed before the zone moved west: a caller that still names it means the old zone.
  var staleRaw: Int64?
  var isOrdered = true
  var lastPending = SourceLine.nothing
  var hasEnded = false

  /// Minutes east of UTC now; nil while unknown, then `written` is as printed.
  var zone: Int16?
  /// `--zone` was given: nothing changes the zone.
  var zoneIsFixed = false
  /// Number of `zoneSeen` read.
  var evidenceCount = 0
  /// Number of `zoneSeen` taken from the order.
  var evidenceTaken = 0

  /// Where its delivery stands among the clock pieces.
  var cursor = ClockCursor()

  static let nothing = Instant.distantPast.milliseconds

  init(id: SourceID, node: NodeID, log: LogKind, wait: Int64) {
    self.wait = wait
    self.id = id
    self.node = node
    self.log = log
    events = HeldEvents(source: id, node: node)
  }

  /// Milliseconds to take from a printed stamp.
  var offset: Int64 { Int64(zone ?? 0) * 60_000 }
  /// Whether anything was read from it.
  var hasBegun: Bool { newest != SourceLine.nothing || !suspects.isEmpty }
  /// Held events, late ones excluded.
  var heldCount: Int { events.end - head }

  /// Takes events whose `written` is as printed.
  /// - Complexity: O(1) each; what came out of order is sorted at the release
  mutating func add(_ slice: ArraySlice<Event>) {
    var rest = slice
    while !rest.isEmpty {
      let count = noteTimely(rest)
      if count > 0 {
        if !suspects.isEmpty { dismissSuspects() }
        events.append(rest.prefix(count), offset: offset)
        rest = rest.dropFirst(count)
      }
      guard let event = rest.popFirst() else { break }
      addUnordered(event, utc: event.written.milliseconds &- offset)
    }
  }

  /// How many events at the front enter the order; they are noted as newest and last.
  private mutating func noteTimely(_ slice: ArraySlice<Event>) -> Int {
    let offset = offset
    var newest = newest
    var last = lastPending
    var isOrdered = isOrdered
    var count = 0
    for i in slice.indices {
      let utc = slice[i].written.milliseconds &- offset
      if utc < newest &- wait || utc < releasedTo { break }
      if utc < last { isOrdered = false }
      last = utc
      newest = max(newest, utc)
      count &+= 1
    }
    self.newest = newest
    self.lastPending = last
    self.isOrdered = isOrdered
    return count
  }

  /// Notes the newest printed stamp of a slice of records, those without an event included.
  mutating func note(newest raw: Int64) {
    guard raw != Record.noStamp, raw != staleRaw, suspects.isEmpty else { return }
    newest = max(newest, raw &- offset)
  }

  /// Releases what is older than `limit`: nothing that old comes any more but late.
  /// - Complexity: O(released), and O(pending log pending) when it is out of order
  /// What is older than `passed` has lost its place: the order is past it already.
  mutating func release(below limit: Int64, passed: Int64) {
    guard limit > releasedTo else { return }
    releasedTo = limit
    if !isOrdered { sortPending() }
    var first = sorted
    while first < events.end, events.utc(first) < passed { first &+= 1 }
    if first > sorted {
      var event = Event.nothing
      for number in sorted..<first {
        events.read(number, into: &event)
        late.append(event)
      }
      events.remove(sorted..<first)
    }
    while sorted < events.end {
      let place = events.place(sorted)
      guard place.utc < limit else { break }
      // The first event of a source is always one: it says that the node is there.
      if sorted == 0 || place.isClue { clues.append(sorted) }
      sorted &+= 1
    }
  }

  /// Drops what was delivered, but for the last: a jump of the zone shows against it.
  mutating func compact() { events.drop(before: head - 1) }

  /// By stamp, equal ones in file order.
  mutating func sortPending() {
    events.sort(from: sorted)
    isOrdered = true
    if events.end > sorted { lastPending = events.utc(events.end - 1) }
  }
}

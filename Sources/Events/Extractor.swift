package import Bytes
import Patterns
package import Records

/// The second half of the way from records to events: names what `RecordScanner` found, and makes events of it.
///
/// Heartbeats go into the routine table, list reads are only counted.
///
///     ScannedBatch: requests → request table ┐
///                   matches  ────────────────┴→ plan of the pattern → Event, Beat, counts
///
/// The events keep the records' order. Their `written` is the record's stamp as if it were UTC; `Timelines` applies the zone.
/// What a record gives depends on the records before it in its source alone, never on where a batch ends.
package struct Extractor: ~Copyable {
  /// Which log the source is.
  package let kind: LogKind
  /// The node it is of.
  package let node: NodeID
  let plan: ExtractionPlan
  var cache = NameCache()
  var zone = ZoneWatch()
  var ordinals = Ordinals()
  var access = AccessState()
  var datums: [UInt64: [DatumEntry]] = [:]
  /// Node and version, hashed, that were told already.
  var versions: Set<UInt64> = []
  /// Events of records without a stamp that wait for the next stamp.
  private var waiting: [Event] = []
  private var lastStamp = Record.noStamp
  /// Whether the first record of every new second gives an `alive` event, which stands before its own.
  private let signsOfLife: Bool
  private var aliveSecond = Int64.min
  /// No record before this begins a new second.
  private var nextSecond = Int64.min
  /// Records of each pattern.
  private var counts = Column<Int>()
  /// The capture of the current record, reused.
  var captured = Captured()
  /// Hash of the current record's bytes where the scanner made it; else 0.
  var digest: UInt64 = 0

  /// An extractor for one source of `node`, which is a log of `kind`; with `signsOfLife` it also makes the `alive`
  /// events that silence is measured by.
  package init(plan: ExtractionPlan, kind: LogKind, node: NodeID, signsOfLife: Bool = false) {
    self.signsOfLife = signsOfLife
    self.plan = plan
    self.kind = kind
    self.node = node
    for _ in 0..<plan.patterns.count { counts.append(0) }
  }

  /// Records so far that were each pattern, by its index.
  /// - Complexity: O(patterns)
  package var byPattern: [Int] {
    var all: [Int] = []
    for pattern in 0..<counts.count { all.append(counts[pattern]) }
    return all
  }

  /// How many records ahead it is begun to fetch what a record will need from far away (`performance.md`, decision 5).
  private static let ahead = 8

  /// Appends the events of `batch`, of which `found` is what the scanner of the same log found, and the heartbeats to `routine`.
  /// - Complexity: O(bytes of the batch); allocates only for names never seen before and for growing results
  package mutating func extract(
    _ batch: borrowing RecordBatch, _ found: borrowing ScannedBatch, names: inout Names,
    routine: inout RoutineTable, into events: inout [Event], tally: inout ExtractTally
  ) {
    tally.unmatchedInBatch.removeAll(keepingCapacity: true)
    let before = events.count
    tally.records += batch.records.count
    tally.newestInBatch = Record.noStamp
    var alive = 0
    let buffer = batch.buffer.span
    switch kind {
    case .unknown:
      tally.unread += batch.records.count
      for i in batch.records.indices { alive += sign(batch.records[i], &events, &tally) }
    case .access:
      for i in batch.records.indices {
        alive += sign(batch.records[i], &events, &tally)
        if i &+ Extractor.ahead < found.requests.count {
          let hash = found.requests[i &+ Extractor.ahead].beatHash
          if hash != 0 { names.beats.prefetch(hash) }
        }
        extractRequest(
          found, batch.records[i], at: i, in: buffer, names: &names, routine: &routine,
          into: &events, tally: &tally)
      }
    default:
      var next = 0
      for i in batch.records.indices {
        guard batch.records[i].stamp != Record.noStamp else {
          extractStampless(
            batch.records[i], at: i, found, &next, in: buffer, names: &names, tally: &tally)
          continue
        }
        if !waiting.isEmpty { release(at: batch.records[i].stamp, into: &events) }
        alive += sign(batch.records[i], &events, &tally)
        Extractor.fetch(ahead: next, found, names)
        extractMessage(
          batch.records[i], at: i, found.matches[next], found, in: buffer, names: &names,
          into: &events, tally: &tally)
        next &+= 1
      }
    }
    tally.events += events.count - before - alive
  }

  /// Begins to fetch what the clients of the matches behind `next` need.
  @inline(__always)
  private static func fetch(
    ahead next: Int, _ found: borrowing ScannedBatch, _ names: borrowing Names
  ) {
    guard next &+ Extractor.ahead < found.matches.count else { return }
    let far = found.matches[next &+ Extractor.ahead].client
    if far != 0 { names.fetchPlace(ofClient: far) }
    let near = found.matches[next &+ Extractor.ahead / 2].client
    if near != 0 { names.fetchName(ofClient: near) }
  }

  /// Notes the stamp of a record that comes next, and gives a sign of life when its second is new; how many it gave.
  @inline(__always)
  private mutating func sign(
    _ record: Record, _ events: inout [Event], _ tally: inout ExtractTally
  ) -> Int {
    guard record.stamp != Record.noStamp else { return 0 }
    if record.stamp > tally.newestInBatch { tally.newestInBatch = record.stamp }
    // The second is new from its first millisecond on, so most records need no division.
    guard signsOfLife, record.stamp >= nextSecond else { return 0 }
    let second = record.stamp / 1_000
    guard second > aliveSecond else { return 0 }
    aliveSecond = second
    nextSecond = second * 1_000 + (second >= 0 ? 1_000 : 1)
    events.append(
      Event(
        written: Instant(record.stamp), node: node, log: kind, kind: .alive,
        evidence: record.ref))
    return 1
  }

  /// Appends what waited for a stamp that never came: it gets the last one of the source, or none at all.
  package mutating func finish(into events: inout [Event], tally: inout ExtractTally) {
    guard lastStamp != Record.noStamp else {
      waiting.removeAll()
      return
    }
    tally.events += waiting.count
    release(at: lastStamp, into: &events)
  }

  private mutating func release(at stamp: Int64, into events: inout [Event]) {
    for var event in waiting {
      event.written = Instant(stamp)
      event.at = event.written
      event.ordinal = ordinals.next(stamp: stamp, digest: event.digest)
      events.append(event)
    }
    waiting.removeAll()
  }

  private mutating func extractMessage(
    _ record: Record, at index: Int, _ match: ScannedBatch.Match,
    _ found: borrowing ScannedBatch, in buffer: Span<UInt8>, names: inout Names,
    into events: inout [Event], tally: inout ExtractTally
  ) {
    lastStamp = record.stamp
    if record.zoneMinutes != Record.noZone { tellZone(record, in: buffer, into: &events) }
    guard match.pattern >= 0 else {
      leave(index, &tally)
      return
    }
    count(Int(match.pattern), &tally)
    emit(match, found, record, in: buffer, names: &names, into: &events)
  }

  /// Counts a record that no pattern matched.
  mutating func leave(_ index: Int, _ tally: inout ExtractTally) {
    guard kind != .client else {
      // The rest of an application's log is no business of ours.
      tally.unread += 1
      return
    }
    tally.unmatched += 1
    tally.unmatchedInBatch.append(Int32(truncatingIfNeeded: index))
  }

  /// Tells the zone that a record's own stamp says, when it is new.
  @inline(__always)
  mutating func tellZone(
    _ record: Record, in buffer: Span<UInt8>, into events: inout [Event]
  ) {
    if zone.told(record.zoneMinutes) { emitZone(record, in: buffer, into: &events) }
  }

  private mutating func emitZone(
    _ record: Record, in buffer: Span<UInt8>, into events: inout [Event]
  ) {
    var seen = event(.zoneSeen, record, in: buffer)
    seen.a = Int64(record.zoneMinutes)
    seen.b = 1
    events.append(seen)
  }

  /// A paragraph without a stamp, each of whose lines may be a pattern; `next` is its first match.
  ///
  /// With a time of day alone nobody knows on which day that was: such a record is what it is, and becomes no event.
  private mutating func extractStampless(
    _ record: Record, at index: Int, _ found: borrowing ScannedBatch, _ next: inout Int,
    in buffer: Span<UInt8>, names: inout Names, tally: inout ExtractTally
  ) {
    var best: Int?
    var made: [Event] = []
    let isTimed = record.message.start > record.bytes.start
    let matches = found.matches(of: index, from: next)
    next = matches.upperBound
    for place in matches {
      let match = found.matches[place]
      let isEvent = plan.entries[Int(match.pattern)].kind != .none
      if isEvent, !isTimed { emit(match, found, record, in: buffer, names: &names, into: &made) }
      if best == nil || isEvent { best = Int(match.pattern) }
    }
    waiting += made
    guard let best else {
      leave(index, &tally)
      return
    }
    count(best, &tally)
  }

  /// Mutating, since a borrowing method called from a mutating one copies the whole extractor (Swift 6.3).
  mutating func count(_ pattern: Int, _ tally: inout ExtractTally) {
    counts[pattern] &+= 1
    if plan.entries[pattern].kind == .none {
      tally.known &+= 1
    } else {
      tally.matched &+= 1
    }
  }

  /// An event of `record` with everything that all events have.
  ///
  /// Call once a record: it counts the ordinal.
  mutating func event(_ kind: EventKind, _ record: Record, in buffer: Span<UInt8>) -> Event {
    let stamp = record.stamp == Record.noStamp ? 0 : record.stamp
    var event = Event(
      written: Instant(stamp), node: node, log: self.kind, kind: kind, evidence: record.ref)
    event.digest =
      digest != 0
      ? digest
      : Fingerprint.of(buffer.extracting(Int(record.bytes.start)..<Int(record.bytes.end)))
    if record.stamp != Record.noStamp {
      event.ordinal = ordinals.next(stamp: stamp, digest: event.digest)
    }
    return event
  }
}

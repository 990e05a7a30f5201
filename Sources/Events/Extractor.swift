package import Bytes
import Patterns
package import Records

/// The second half of the way from records to events: names what `RecordScanner` found, and makes events of it.
///
/// Heartbeats go into the routine table, list reads are only counted.
///
///     ScannedBatch.work: draft ──────────────→ names ─┬→ Event
///                        match → its captures → names ┤
///                        request → its query → names ─┴→ Beat
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
  var ordinals = Ordinals()
  var access = AccessState()
  var datums: [UInt64: [DatumEntry]] = [:]
  /// Node and version, hashed, that were told already.
  var versions: Set<UInt64> = []
  /// Events of records without a stamp that wait for the next stamp.
  private var waiting: [Event] = []
  private var lastStamp = Record.noStamp
  /// Records of each pattern.
  private var counts = Column<Int>()
  /// What the record at hand captured that is no draft, reused.
  var room = CapturedRoom()
  /// A look at it.
  var captured: Captured { room.captured }

  /// An extractor for one source of `node`, which is a log of `kind`.
  package init(plan: ExtractionPlan, kind: LogKind, node: NodeID) {
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

  /// How many things ahead it is begun to fetch what one will need from far away (`performance.md`, decision 5).
  private static let ahead = 8

  /// Appends the events of `batch`, of which `found` is what the scanner of the same log found, and the heartbeats to `routine`.
  ///
  /// What the heartbeats in `found` are known for is noted there on the way.
  /// - Complexity: O(what there is to do); allocates only for names never seen before and for growing results
  package mutating func extract(
    _ batch: borrowing RecordBatch, _ found: inout ScannedBatch, names: inout Names,
    routine: inout RoutineTable, into events: inout [Event], tally: inout ExtractTally
  ) {
    count(batch.records.count, &found, &tally)
    let before = events.count
    var alive = 0
    let buffer = batch.buffer.span
    Extractor.fetchFirst(&found, &names)
    for i in 0..<found.work.count {
      let work = found.work[i]
      let place = Int(work.place)
      switch work.what {
      case .sign:
        events.append(signOfLife(batch.records[Int(work.record)]))
        alive += 1
      case .zone: emitZone(work, batch.records[Int(work.record)], in: buffer, into: &events)
      case .release:
        release(at: batch.records[Int(work.record)].stamp, into: &events)
      case .draft:
        Extractor.fetch(ahead: place, &found, &names)
        let ordinal = ordinals.next(
          stamp: found.drafts[place].written, digest: found.drafts[place].digest)
        let named = number(&found.drafts[place].naming, in: buffer, names: &names)
        events.append(Event.nothing)
        Draft.make(
          &events[events.count &- 1], of: &found.drafts[place], node: node, log: kind,
          ordinal: ordinal, named)
      case .match:
        emit(
          found.matches[place], &found, batch.records[Int(work.record)], in: buffer, names: &names,
          into: &events)
      case .paragraph:
        emit(
          paragraph: batch.records[Int(work.record)], at: Int(work.record), from: place, &found,
          in: buffer, names: &names)
      case .request:
        Extractor.fetch(behind: place, &found, &names, &routine)
        extractRequest(
          &found, batch.records[Int(work.record)], request: place, in: buffer, names: &names,
          routine: &routine, into: &events, tally: &tally)
      }
    }
    if found.last != Record.noStamp { lastStamp = found.last }
    tally.events += events.count - before - alive
  }

  /// Takes over what was counted in a batch of so many records.
  private mutating func count(
    _ records: Int, _ found: inout ScannedBatch, _ tally: inout ExtractTally
  ) {
    tally.records += records
    tally.newestInBatch = found.newest
    tally.unmatchedInBatch.removeAll(keepingCapacity: true)
    for i in 0..<found.counts.count {
      let pattern = Int(found.counts[i].pattern)
      let count = Int(found.counts[i].records)
      counts[pattern] &+= count
      if plan.entries[pattern].kind == .none {
        tally.known += count
      } else {
        tally.matched += count
      }
    }
    switch kind {
    case .unknown: tally.unread += records
    // The rest of an application's log is no business of ours.
    case .client: tally.unread += found.unmatched.count
    default:
      tally.unmatched += found.unmatched.count
      for i in 0..<found.unmatched.count { tally.unmatchedInBatch.append(found.unmatched[i]) }
    }
  }

  /// Begins to fetch what the first drafts and heartbeats need: nobody stands before them who does it on his way.
  private static func fetchFirst(_ found: inout ScannedBatch, _ names: inout Names) {
    for place in 0..<min(Extractor.ahead, found.requests.count) {
      names.beats.prefetch(found.requests[place].beatHash)
    }
    let drafts = min(Extractor.ahead, found.drafts.count)
    for place in 0..<drafts { names.fetchPlace(ofClient: found.drafts[place].naming.clientHash) }
    for place in 0..<(drafts / 2) {
      names.fetchName(ofClient: found.drafts[place].naming.clientHash)
    }
  }

  /// Looks up the heartbeats behind `place` and begins to fetch what those need.
  @inline(__always)
  private static func fetch(
    behind place: Int, _ found: inout ScannedBatch, _ names: inout Names,
    _ routine: inout RoutineTable
  ) {
    let near = place &+ Extractor.ahead / 2
    guard near < found.requests.count else { return }
    let far = place &+ Extractor.ahead
    if far < found.requests.count, found.requests[far].beatHash != 0 {
      names.beats.prefetch(found.requests[far].beatHash)
    }
    guard found.requests[near].beatHash != 0,
      let known = names.beats.find(found.requests[near].beatHash)
    else { return }
    found.requests[near].instance = known.instance
    found.requests[near].shape = known.shape
    names.prefetch(known.instance)
    routine.prefetch(known.instance)
  }

  /// Begins to fetch what the clients of the drafts behind `place` need; there are few services, and those are near.
  @inline(__always)
  private static func fetch(
    ahead place: Int, _ found: inout ScannedBatch, _ names: inout Names
  ) {
    let far = place &+ Extractor.ahead
    guard far < found.drafts.count else { return }
    let client = found.drafts[far].naming.clientHash
    if client != 0 { names.fetchPlace(ofClient: client) }
    let sooner = found.drafts[place &+ Extractor.ahead / 2].naming.clientHash
    if sooner != 0 { names.fetchName(ofClient: sooner) }
  }

  private mutating func signOfLife(_ record: Record) -> Event {
    Event(
      written: Instant(record.stamp), node: node, log: kind, kind: .alive, evidence: record.ref)
  }

  /// What an event names, numbered.
  struct Named {
    var name = NameID.none
    var peer = NameID.none
    var client = ClientID.none
    var service = ServiceID.none
    /// What the service's spelling says beside.
    var flags = EventFlags(rawValue: 0)
  }

  /// Numbers what an event names.
  @inline(__always)
  mutating func number(
    _ naming: inout Draft.Naming, in buffer: Span<UInt8>, names: inout Names
  ) -> Named {
    var named = Named()
    if !naming.name.isEmpty {
      named.name = names.name(
        buffer.extracting(Int(naming.name.start)..<Int(naming.name.end)), hash: naming.nameHash)
    }
    if naming.peer.exists { named.peer = Extractor.name(naming.peer, in: buffer, &names) }
    if !naming.client.isEmpty {
      named.client = names.client(
        buffer.extracting(Int(naming.client.start)..<Int(naming.client.end)),
        hash: naming.clientHash)
    }
    if naming.serviceHash != 0 {
      named.service = cache.service(
        naming.spelled, hash: naming.serviceHash, in: buffer, names: &names)
    } else if naming.service.exists {
      (named.service, named.flags) = Extractor.service(
        ofDatum: naming.service, named.flags, in: buffer, &cache, &names)
    }
    return named
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

  private mutating func emitZone(
    _ work: ScannedBatch.Work, _ record: Record, in buffer: Span<UInt8>,
    into events: inout [Event]
  ) {
    var seen = event(.zoneSeen, record, in: buffer)
    seen.a = Int64(work.minutes)
    seen.b = Int64(work.evidence)
    events.append(seen)
  }

  /// Makes the events of a paragraph without a stamp, whose matches begin at `first`; they wait for the next stamp.
  private mutating func emit(
    paragraph record: Record, at index: Int, from first: Int, _ found: inout ScannedBatch,
    in buffer: Span<UInt8>, names: inout Names
  ) {
    var made: [Event] = []
    for place in found.matches(of: index, from: first) {
      emit(found.matches[place], &found, record, in: buffer, names: &names, into: &made)
    }
    waiting += made
  }

  /// An event of `record` with everything that all events have.
  ///
  /// Call once a record: it counts the ordinal.
  mutating func event(_ kind: EventKind, _ record: Record, in buffer: Span<UInt8>) -> Event {
    let stamp = record.stamp == Record.noStamp ? 0 : record.stamp
    var event = Event(
      written: Instant(stamp), node: node, log: self.kind, kind: kind, evidence: record.ref)
    event.digest = Fingerprint.of(
      buffer.extracting(Int(record.bytes.start)..<Int(record.bytes.end)))
    if record.stamp != Record.noStamp {
      event.ordinal = ordinals.next(stamp: stamp, digest: event.digest)
    }
    return event
  }
}

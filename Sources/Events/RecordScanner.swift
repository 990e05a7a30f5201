package import Bytes
import Patterns
package import Records

/// The first half of the way from records to events, which needs a source's bytes and nothing else: so it may run ahead of the
/// second half, `Extractor`, which names things and shares the names with all other sources.
///
///     RecordBatch → AccessLine, hashes ┬→ counts, signs of life, zones ┐
///                 → Matcher, captures ─┴→ requests, drafts of events ──┴→ ScannedBatch.work → Extractor
///
/// What a record gives depends on the records before it in its source alone, never on where a batch ends.
package struct RecordScanner: ~Copyable {
  /// Which log the source is.
  package let kind: LogKind
  private let plan: ExtractionPlan
  private let node: NodeID
  private var matcher: Matcher
  /// What the record at hand captured, reused.
  private var captured = Captured()
  private var zone = ZoneWatch()
  /// Agents and senders of forwarded requests, hashed.
  var agents = LastAgents()
  /// Agents with their senders as they stand in the lines, and of whom they are.
  var tails = KnownTails()
  /// What the requests seen lately were taken for.
  var requests = RequestMemo()
  /// Whether `%D` counts microseconds: a 3.x server, known by an answered `/v3/` path (`operations.md` §1.4).
  private var countsMicroseconds = false
  /// Whether the first record of every new second gives a sign of life.
  private let signsOfLife: Bool
  private var aliveSecond = Int64.min
  /// No record before this begins a new second.
  private var nextSecond = Int64.min
  /// Whether events of records without a stamp wait for the next stamp.
  private var isWaiting = false
  /// Records of the batch at hand by pattern; all 0 between batches.
  private var counts = Column<Int32>()
  /// Notes in `tails`: the agent is a server, which was told, or it is none.
  private static let fromServer: UInt8 = 2
  private static let fromOther: UInt8 = 1

  /// A scanner for one source of `node`, which is a log of `kind`; with `signsOfLife` there will be the `alive` events that
  /// silence is measured by.
  package init(plan: ExtractionPlan, kind: LogKind, node: NodeID, signsOfLife: Bool = false) {
    self.plan = plan
    self.kind = kind
    self.node = node
    self.signsOfLife = signsOfLife
    matcher = Matcher(plan.patterns)
    for _ in 0..<plan.patterns.count { counts.append(0) }
  }

  /// Expressions tried and records asked for, so far.
  package var dispatch: (tries: Int, asked: Int) { (matcher.tries, matcher.asked) }

  /// Replaces what is in `found` by what is in `batch`.
  /// - Complexity: O(bytes of the batch)
  package mutating func scan(_ batch: borrowing RecordBatch, into found: inout ScannedBatch) {
    found.removeAll()
    let buffer = batch.buffer.span
    switch kind {
    case .unknown:
      for i in batch.records.indices { sign(batch.records[i].stamp, at: i, into: &found) }
    case .access:
      for i in batch.records.indices {
        sign(batch.records[i].stamp, at: i, into: &found)
        _ = found.lines.extend()
        let request = found.requests.extend()
        let isOfUse = read(
          &found.lines[i], &found.requests[request], batch.records[i], at: i, in: buffer,
          &found.work, &found.counts, &found.unmatched)
        if isOfUse {
          found.work.append(
            ScannedBatch.Work(
              record: Int32(truncatingIfNeeded: i), place: Int32(truncatingIfNeeded: request),
              what: .request))
        } else {
          found.requests.removeLast()
        }
      }
    default:
      for i in batch.records.indices {
        let stamp = batch.records[i].stamp
        guard stamp != Record.noStamp else {
          scanParagraph(batch.records[i], at: i, in: buffer, into: &found)
          continue
        }
        if isWaiting {
          isWaiting = false
          found.work.append(
            ScannedBatch.Work(record: Int32(truncatingIfNeeded: i), what: .release))
        }
        sign(stamp, at: i, into: &found)
        found.last = stamp
        let told = batch.records[i].zoneMinutes
        if told != Record.noZone, zone.told(told) {
          found.work.append(
            ScannedBatch.Work(
              record: Int32(truncatingIfNeeded: i), what: .zone, evidence: 1, minutes: told))
        }
        let message = batch.records[i].message
        let pattern = matcher.match(record: message, in: buffer, kind: kind)
        found.matches.append(
          ScannedBatch.Match(
            record: Int32(truncatingIfNeeded: i), pattern: pattern?.rawValue ?? -1,
            first: Int32(truncatingIfNeeded: found.ranges.count)))
        guard let pattern else {
          found.unmatched.append(Int32(truncatingIfNeeded: i))
          continue
        }
        count(pattern.rawValue, &found.counts)
        if plan.entries[Int(pattern.rawValue)].isOfUse {
          use(pattern, batch.records[i], at: i, in: buffer, into: &found)
        }
      }
    }
    for i in 0..<found.counts.count {
      found.counts[i].records = counts[Int(found.counts[i].pattern)]
      counts[Int(found.counts[i].pattern)] = 0
    }
  }

  /// Counts a record of a pattern.
  @inline(__always)
  private mutating func count(_ pattern: Int32, _ found: inout Column<ScannedBatch.Count>) {
    if counts[Int(pattern)] == 0 { found.append(ScannedBatch.Count(pattern: pattern, records: 0)) }
    counts[Int(pattern)] &+= 1
  }

  /// Notes the stamp of a record that comes next, and a sign of life when its second is new.
  @inline(__always)
  private mutating func sign(_ stamp: Int64, at index: Int, into found: inout ScannedBatch) {
    guard stamp != Record.noStamp else { return }
    if stamp > found.newest { found.newest = stamp }
    // The second is new from its first millisecond on, so most records need no division.
    guard signsOfLife, stamp >= nextSecond else { return }
    let second = stamp / 1_000
    guard second > aliveSecond else { return }
    aliveSecond = second
    nextSecond = second * 1_000 + (second >= 0 ? 1_000 : 1)
    found.work.append(ScannedBatch.Work(record: Int32(truncatingIfNeeded: index), what: .sign))
  }

  // MARK: requests

  /// Takes a line apart, in place: what stood there is of an earlier batch; true when something may come of it.
  @inline(__always)
  private mutating func read(
    _ line: inout ScannedBatch.Line, _ request: inout ScannedBatch.Request, _ record: Record,
    at index: Int, in buffer: Span<UInt8>, _ work: inout Column<ScannedBatch.Work>,
    _ counts: inout Column<ScannedBatch.Count>, _ unmatched: inout Column<Int32>
  ) -> Bool {
    line.isLine =
      record.stamp != Record.noStamp
      && line.parts.parse(buffer, message: record.message, hostCount: record.hostCount)
    guard line.isLine else {
      unmatched.append(Int32(truncatingIfNeeded: index))
      return false
    }
    if record.zoneMinutes != Record.noZone, zone.told(record.zoneMinutes) {
      work.append(
        ScannedBatch.Work(
          record: Int32(truncatingIfNeeded: index), what: .zone, evidence: 1,
          minutes: record.zoneMinutes))
    }
    request.beatHash = 0
    request.isForwarded = false
    request.isNewAgent = false
    if RecordScanner.mayBeBeat(line.parts.method, in: buffer) {
      request.beatHash = BeatMemo.hash(line.parts.method, line.parts.query, in: buffer) ?? 0
    }
    var pattern: Int32 = -1
    if !requests.find(line.parts.method, line.parts.path, in: buffer, &pattern, &request.what) {
      pattern = learn(line.parts, &request, in: buffer)
    }
    let tail = line.parts.parseRest(buffer, tails: &tails)
    switch tails.note(tail) {
    case RecordScanner.fromServer: request.isForwarded = true
    case RecordScanner.fromOther: break
    default: readAgent(&request, line.parts, tail: tail, in: buffer)
    }
    guard pattern >= 0 else {
      unmatched.append(Int32(truncatingIfNeeded: index))
      request.what.kind = .none
      request.beatHash = 0
      return request.isNewAgent
    }
    count(pattern, &counts)
    // A 3.x client also probes the paths of older servers, which answer 404.
    if request.what.version == 3, line.parts.status != 404 { countsMicroseconds = true }
    guard
      request.isNewAgent || request.beatHash != 0
        || (request.what.kind != .none && request.what.kind != .listRead)
    else { return false }
    request.status = line.parts.status
    request.bytes = line.parts.bytes
    request.took = RecordScanner.took(
      line.parts.duration, isMicroseconds: countsMicroseconds)
    return true
  }

  /// The pattern of a request of a kind not seen lately, and what it says; -1 when it has none.
  ///
  /// Not inlined: a log holds few kinds of requests.
  @inline(never)
  private mutating func learn(
    _ line: AccessLine, _ request: inout ScannedBatch.Request, in buffer: Span<UInt8>
  ) -> Int32 {
    request.what = Request(kind: .none, b: 0, version: 0, flags: [])
    guard line.path.exists, line.method.exists else {
      return plan.patterns.request(method: .none, path: .none, in: buffer)?.0.rawValue ?? -1
    }
    guard
      let (index, tail) = plan.patterns.request(
        method: line.method, path: line.path, in: buffer)
    else { return -1 }
    let entry = plan.entries[Int(index.rawValue)]
    let version = RequestTable.version(at: Int(tail.start), end: Int(tail.end), buffer)
    var flags: EventFlags = version == 2 ? .v2 : version == 3 ? .v3 : []
    if version == 3, Scan.hasPrefix("/v3/console/", in: buffer, from: Int(tail.start)) {
      flags.insert(.console)
    }
    request.what = Request(kind: entry.kind, b: entry.b, version: version, flags: flags)
    requests.keep(index.rawValue, request.what, line.method, line.path, in: buffer)
    return index.rawValue
  }

  /// How long the request took, in ms, rounded up: it may have begun that long before its end.
  static func took(_ duration: Int64, isMicroseconds: Bool) -> UInt32 {
    let duration = max(0, duration)
    return UInt32(clamping: isMicroseconds ? (duration &+ 999) / 1000 : duration)
  }

  /// Whether a server sent the request, and one that was not told lately.
  ///
  /// Not inlined: nearly every line has a tail of which it is noted.
  @inline(never)
  private mutating func readAgent(
    _ request: inout ScannedBatch.Request, _ line: AccessLine, tail: Int,
    in buffer: Span<UInt8>
  ) {
    guard RecordScanner.isFromServer(line.agent, in: buffer) else {
      tails.setNote(tail, RecordScanner.fromOther)
      return
    }
    request.isForwarded = true
    request.isNewAgent = agents.isNew(
      RecordScanner.key(line.agent, line.sender, in: buffer))
    // Without a source the sender is in no tail.
    if line.requestSource.exists { tails.setNote(tail, RecordScanner.fromServer) }
  }

  /// Heartbeats are sent by `PUT` (v1, v2) and `POST` (v3).
  private static func mayBeBeat(_ method: ByteRange, in buffer: Span<UInt8>) -> Bool {
    method.count >= 3 && buffer[Int(method.start)] == UInt8(ascii: "P")
  }

  /// Whether the agent names a Nacos server (`contains`: until 1.4.1 both agents could stand there).
  ///
  /// Static like others here: a borrowing method called from a mutating one copies the whole value (Swift 6.3; 3 % of the
  /// instructions of a whole analysis).
  static func isFromServer(_ agent: ByteRange, in buffer: Span<UInt8>) -> Bool {
    guard agent.count >= 13 else { return false }
    // `memmem` prepares itself anew at each call; nearly no agent has a capital S at all.
    return unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return false }
      let end = Int(agent.end)
      if unsafe Scan.has("Nacos-Server", in: base, at: Int(agent.start), to: end) { return true }
      var at = unsafe Scan.near(UInt8(ascii: "S"), in: base, from: Int(agent.start) &+ 6, to: end)
      while at < end {
        if unsafe Scan.has("Nacos-Server", in: base, at: at &- 6, to: end) { return true }
        at = unsafe Scan.near(UInt8(ascii: "S"), in: base, from: at &+ 1, to: end)
      }
      return false
    }
  }

  /// A hash of an agent and who sent it.
  static func key(_ agent: ByteRange, _ who: ByteRange, in buffer: Span<UInt8>) -> UInt64 {
    // A source stands behind its agent: both are hashed at once.
    who.start > agent.end
      ? Interner.hash(buffer.extracting(Int(agent.start)..<Int(who.end)))
      : Interner.hash(buffer.extracting(Int(agent.start)..<Int(agent.end)))
        ^ Interner.hash(buffer.extracting(Int(who.start)..<Int(who.end))) &* 31
  }

  // MARK: messages

  /// A paragraph without a stamp (a start banner): each line may be a pattern, the first one behind its columns when it has
  /// a time of day.
  ///
  /// With a time of day alone nobody knows on which day that was: such a record is what it is, and becomes no event.
  private mutating func scanParagraph(
    _ record: Record, at index: Int, in buffer: Span<UInt8>, into found: inout ScannedBatch
  ) {
    var start = Int(record.message.start)
    let end = Int(record.bytes.end)
    let isTimed = record.message.start > record.bytes.start
    let first = found.matches.count
    // What it counts as: the last pattern with an event, else the first one.
    var best: PatternIndex?
    var hasEvent = false
    while start < end {
      let next = Scan.find(10, in: buffer.extracting(0..<end), from: start) ?? end
      var stop = next
      if stop > start, buffer[stop - 1] == 13 { stop -= 1 }
      let line = ByteRange(start, stop)
      start = next + 1
      guard !line.isEmpty, let pattern = matcher.match(record: line, in: buffer, kind: kind)
      else { continue }
      found.matches.append(
        ScannedBatch.Match(
          record: Int32(truncatingIfNeeded: index), pattern: pattern.rawValue,
          first: Int32(truncatingIfNeeded: found.ranges.count)))
      let entry = plan.entries[Int(pattern.rawValue)]
      if best == nil || entry.kind != .none { best = pattern }
      guard entry.kind != .none, !isTimed else { continue }
      hasEvent = true
      capture(entry, into: &found)
    }
    guard let best else {
      found.unmatched.append(Int32(truncatingIfNeeded: index))
      return
    }
    count(best.rawValue, &found.counts)
    guard hasEvent else { return }
    isWaiting = true
    found.work.append(
      ScannedBatch.Work(
        record: Int32(truncatingIfNeeded: index), place: Int32(truncatingIfNeeded: first),
        what: .paragraph))
  }

  /// Leaves what a match captured for the steps of its pattern's plan.
  private mutating func capture(
    _ entry: ExtractionPlan.Entry, into found: inout ScannedBatch
  ) {
    for i in Int(entry.first)..<Int(entry.first &+ entry.count) {
      found.ranges.append(matcher.group(Int(plan.steps[i].group)))
    }
  }

  /// Drafts the event of a match, or leaves what it captured to who makes it; and notes what it tells of the zone.
  private mutating func use(
    _ pattern: PatternIndex, _ record: Record, at index: Int, in buffer: Span<UInt8>,
    into found: inout ScannedBatch
  ) {
    let entry = plan.entries[Int(pattern.rawValue)]
    captured.removeAll()
    for i in Int(entry.first)..<Int(entry.first &+ entry.count) {
      let range = matcher.group(Int(plan.steps[i].group))
      if range.exists { captured[plan.steps[i].place] = range }
    }
    if entry.tellsZone { watchZone(record, at: index, in: buffer, into: &found) }
    guard entry.kind != .none else { return }
    guard entry.isSimple else {
      capture(entry, into: &found)
      found.work.append(
        ScannedBatch.Work(
          record: Int32(truncatingIfNeeded: index),
          place: Int32(truncatingIfNeeded: found.matches.count &- 1), what: .match))
      return
    }
    found.work.append(
      ScannedBatch.Work(
        record: Int32(truncatingIfNeeded: index),
        place: Int32(truncatingIfNeeded: found.drafts.count), what: .draft))
    let place = found.drafts.extend()
    draft(&found.drafts[place], entry.kind, record, in: buffer)
    found.drafts[place].event.take(captured, entry, in: buffer)
  }

  /// Writes a draft in place, each part of it: what stood there is of an earlier batch.
  @inline(__always)
  private func draft(
    _ draft: inout Draft, _ kind: EventKind, _ record: Record, in buffer: Span<UInt8>
  ) {
    draft.event.begin(
      written: Instant(record.stamp), node: node, log: self.kind, kind: kind, evidence: record.ref)
    draft.event.digest = Fingerprint.of(
      buffer.extracting(Int(record.bytes.start)..<Int(record.bytes.end)))
    draft.name = captured.name
    draft.peer = captured.peer
    draft.client = captured.client
    draft.datum = .none
    let key = captured.key
    if !key.isEmpty {
      if RecordScanner.isDatum(key, in: buffer) { draft.datum = key } else { draft.client = key }
    }
    draft.clientHash =
      draft.client.isEmpty
      ? 0
      : Interner.hash(buffer.extracting(Int(draft.client.start)..<Int(draft.client.end)))
    draft.serviceHash = 0
    guard captured.service.exists else { return }
    draft.service.namespace = captured.namespace
    draft.service.group = captured.group
    draft.service.name = captured.service
    draft.service.isEscaped = false
    draft.serviceHash = SpelledServices.hash(draft.service, in: buffer)
  }

  private mutating func watchZone(
    _ record: Record, at index: Int, in buffer: Span<UInt8>, into found: inout ScannedBatch
  ) {
    let isWeak = !captured.madeAt.exists
    guard record.stamp != Record.noStamp,
      let epoch = captured.number(isWeak ? .knownSince : .madeAt, in: buffer),
      zone.compared(stamp: record.stamp, epoch: epoch, isWeak: isWeak)
    else { return }
    found.work.append(
      ScannedBatch.Work(
        record: Int32(truncatingIfNeeded: index), what: .zone, evidence: 2,
        minutes: zone.minutes ?? 0))
  }

  /// Whether a key is that of a 1.x datum, which holds `##`.
  static func isDatum(_ key: ByteRange, in buffer: Span<UInt8>) -> Bool {
    unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, Int(key.end) <= raw.count else { return false }
      let end = Int(key.end)
      var at = unsafe Scan.near(UInt8(ascii: "#"), in: base, from: Int(key.start), to: end)
      while at &+ 1 < end {
        if unsafe base.load(fromByteOffset: at &+ 1, as: UInt8.self) == UInt8(ascii: "#") {
          return true
        }
        at = unsafe Scan.near(UInt8(ascii: "#"), in: base, from: at &+ 1, to: end)
      }
      return false
    }
  }
}

extension AccessLine {
  /// Who forwarded the request: its Request-Source, else the remote address.
  var sender: ByteRange { requestSource.exists ? requestSource : remote }
}

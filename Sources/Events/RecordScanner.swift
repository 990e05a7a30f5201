import Bytes
import Patterns
package import Records

/// The first half of the way from records to events, which needs a source's bytes and nothing else: so it may run ahead of the
/// second half, `Extractor`, which names things and shares the names with all other sources.
///
///     RecordBatch → AccessLine, hashes ┐
///                 → Matcher, digest ───┴→ ScannedBatch → Extractor
///
/// What a record gives depends on the records before it in its source alone, never on where a batch ends.
package struct RecordScanner: ~Copyable {
  /// Which log the source is.
  package let kind: LogKind
  private let plan: ExtractionPlan
  private var matcher: Matcher
  /// Agents and senders of forwarded requests, hashed.
  var agents = LastAgents()
  /// Agents with their senders as they stand in the lines, and of whom they are.
  var tails = KnownTails()
  /// What the requests seen lately were taken for.
  var requests = RequestMemo()
  /// Whether `%D` counts microseconds: a 3.x server, known by an answered `/v3/` path (`operations.md` §1.4).
  private var countsMicroseconds = false
  /// Notes in `tails`: the agent is a server, which was told, or it is none.
  private static let fromServer: UInt8 = 2
  private static let fromOther: UInt8 = 1

  /// A scanner for one source, which is a log of `kind`.
  package init(plan: ExtractionPlan, kind: LogKind) {
    self.plan = plan
    self.kind = kind
    matcher = Matcher(plan.patterns)
  }

  /// Expressions tried and records asked for, so far.
  package var dispatch: (tries: Int, asked: Int) { (matcher.tries, matcher.asked) }

  /// Replaces what is in `found` by what is in `batch`.
  /// - Complexity: O(bytes of the batch)
  package mutating func scan(_ batch: borrowing RecordBatch, into found: inout ScannedBatch) {
    found.removeAll()
    let buffer = batch.buffer.span
    switch kind {
    case .unknown: break
    case .access:
      for i in batch.records.indices {
        let place = found.requests.extend()
        _ = found.lines.extend()
        read(&found.requests[place], &found.lines[place], batch.records[i], in: buffer)
      }
    default:
      for i in batch.records.indices {
        let record = batch.records[i]
        guard record.stamp != Record.noStamp else {
          scanParagraph(record, at: i, in: buffer, into: &found)
          continue
        }
        let pattern = matcher.match(record: record.message, in: buffer, kind: kind)
        add(pattern, record, at: i, in: buffer, into: &found)
      }
    }
  }

  // MARK: requests

  /// Takes a line apart, in place: what stood there is of an earlier batch.
  @inline(__always)
  private mutating func read(
    _ request: inout ScannedBatch.Request, _ line: inout AccessLine, _ record: Record,
    in buffer: Span<UInt8>
  ) {
    request.beatHash = 0
    request.pattern = -1
    request.isForwarded = false
    request.isNewAgent = false
    request.isLine =
      record.stamp != Record.noStamp
      && line.parse(buffer, message: record.message, hostCount: record.hostCount)
    guard request.isLine else { return }
    if RecordScanner.mayBeBeat(line.method, in: buffer) {
      request.beatHash = BeatMemo.hash(line.method, line.query, in: buffer) ?? 0
    }
    classify(line, &request, in: buffer)
    let tail = line.parseRest(buffer, tails: &tails)
    switch tails.note(tail) {
    case RecordScanner.fromServer: request.isForwarded = true
    case RecordScanner.fromOther: break
    default: readAgent(&request, line, tail: tail, in: buffer)
    }
    request.status = line.status
    request.bytes = line.bytes
    // A 3.x client also probes the paths of older servers, which answer 404.
    if request.what.version == 3, request.pattern >= 0, line.status != 404 {
      countsMicroseconds = true
    }
    request.took = RecordScanner.took(line.duration, isMicroseconds: countsMicroseconds)
  }

  /// Notes the pattern of a request, and what it says.
  @inline(__always)
  private mutating func classify(
    _ line: borrowing AccessLine, _ request: inout ScannedBatch.Request, in buffer: Span<UInt8>
  ) {
    guard !requests.find(line.method, line.path, in: buffer, &request) else { return }
    learn(line, &request, in: buffer)
  }

  /// Not inlined: a log holds few kinds of requests.
  @inline(never)
  private mutating func learn(
    _ line: borrowing AccessLine, _ request: inout ScannedBatch.Request, in buffer: Span<UInt8>
  ) {
    guard line.path.exists, line.method.exists else {
      guard
        let (index, _) = plan.patterns.request(method: .none, path: .none, in: buffer)
      else { return }
      request.pattern = index.rawValue
      request.what = Request(kind: .none, b: 0, version: 0, flags: [])
      return
    }
    guard
      let (index, tail) = plan.patterns.request(
        method: line.method, path: line.path, in: buffer)
    else { return }
    let entry = plan.entries[Int(index.rawValue)]
    let version = RequestTable.version(at: Int(tail.start), end: Int(tail.end), buffer)
    var flags: EventFlags = version == 2 ? .v2 : version == 3 ? .v3 : []
    if version == 3, Scan.hasPrefix("/v3/console/", in: buffer, from: Int(tail.start)) {
      flags.insert(.console)
    }
    request.pattern = index.rawValue
    request.what = Request(kind: entry.kind, b: entry.b, version: version, flags: flags)
    requests.keep(request, line.method, line.path, in: buffer)
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
    _ request: inout ScannedBatch.Request, _ line: borrowing AccessLine, tail: Int,
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
  private mutating func scanParagraph(
    _ record: Record, at index: Int, in buffer: Span<UInt8>, into found: inout ScannedBatch
  ) {
    var start = Int(record.message.start)
    let end = Int(record.bytes.end)
    while start < end {
      let next = Scan.find(10, in: buffer.extracting(0..<end), from: start) ?? end
      var stop = next
      if stop > start, buffer[stop - 1] == 13 { stop -= 1 }
      let line = ByteRange(start, stop)
      start = next + 1
      guard !line.isEmpty, let pattern = matcher.match(record: line, in: buffer, kind: kind)
      else { continue }
      add(pattern, record, at: index, in: buffer, into: &found)
    }
  }

  /// Notes which pattern a record is, and what that captured of use.
  @inline(__always)
  private mutating func add(
    _ pattern: PatternIndex?, _ record: Record, at index: Int, in buffer: Span<UInt8>,
    into found: inout ScannedBatch
  ) {
    var match = ScannedBatch.Match(
      record: Int32(truncatingIfNeeded: index), pattern: pattern?.rawValue ?? -1,
      first: Int32(truncatingIfNeeded: found.ranges.count), digest: 0, client: 0)
    if let pattern {
      let entry = plan.entries[Int(pattern.rawValue)]
      if entry.kind != .none || entry.tellsZone {
        for i in Int(entry.first)..<Int(entry.first &+ entry.count) {
          found.ranges.append(matcher.group(Int(plan.steps[i].group)))
        }
      }
      if entry.kind != .none {
        if entry.client >= 0 {
          let client = matcher.group(Int(entry.client))
          if !client.isEmpty {
            match.client = Interner.hash(
              buffer.extracting(Int(client.start)..<Int(client.end)))
          }
        }
        match.digest = Fingerprint.of(
          buffer.extracting(Int(record.bytes.start)..<Int(record.bytes.end)))
      }
    }
    found.matches.append(match)
  }
}

extension AccessLine {
  /// Who forwarded the request: its Request-Source, else the remote address.
  var sender: ByteRange { requestSource.exists ? requestSource : remote }
}

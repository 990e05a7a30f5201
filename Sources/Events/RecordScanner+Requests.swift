import Bytes
import Patterns
import Records

// Access logs: lines taken apart, and what their requests are.
extension RecordScanner {
  mutating func scanRequests(_ batch: borrowing RecordBatch, into found: inout ScannedBatch) {
    let buffer = batch.buffer.span
    var line = AccessLine()
    for i in batch.records.indices {
      sign(batch.records[i].stamp, at: i, into: &found)
      let place = found.requests.extend()
      var pattern: Int32 = -1
      if batch.records[i].stamp != Record.noStamp,
        let head = line.parse(
          buffer, message: batch.records[i].message, hostCount: batch.records[i].hostCount,
          heads: &heads)
      {
        pattern = read(&line, head, &found.requests[place], in: buffer)
        noteZone(batch.records[i].zoneMinutes, at: i, into: &found)
      } else {
        found.requests[place] = ScannedBatch.Request()
      }
      count(pattern, at: i, into: &found)
      if found.requests[place].isOfUse {
        found.work.append(ScannedBatch.Work(.request, record: i, place: place))
      } else {
        found.requests.removeLast()
      }
    }
  }

  /// Takes a line that was parsed up to its status for a request, in place: what stood there is of an earlier batch; the pattern
  /// of the request, -1 when it has none.
  @inline(__always)
  private mutating func read(
    _ line: inout AccessLine, _ head: Int, _ request: inout ScannedBatch.Request,
    in buffer: Span<UInt8>
  ) -> Int32 {
    request.beatHash = 0
    request.instance = .none
    request.isForwarded = false
    request.isNewAgent = false
    if RecordScanner.mayBeBeat(line.method, in: buffer) {
      request.beatHash = BeatMemo.hash(line.method, line.query, in: buffer) ?? 0
    }
    let pattern: Int32
    if heads.isNoted(head) {
      pattern = requests[head].pattern
      request.what = requests[head].what
    } else {
      pattern = learn(line, head, &request, in: buffer)
    }
    let tail = line.parseRest(buffer, tails: &tails)
    switch tails.note(tail) {
    case RecordScanner.fromServer: request.isForwarded = true
    case RecordScanner.fromOther: break
    default: readAgent(&request, line, tail: tail, in: buffer)
    }
    if pattern < 0 { request.beatHash = 0 }
    // A 3.x client also probes the paths of older servers, which answer 404.
    if request.what.version == 3, line.status != 404 { countsMicroseconds = true }
    request.query = line.query
    request.status = line.status
    request.bytes = line.bytes
    request.took = RecordScanner.took(
      line.duration, isMicroseconds: countsMicroseconds)
    return pattern
  }

  /// The pattern of a request of a kind not seen lately, and what it says; -1 when it has none.
  ///
  /// Not inlined: a log holds few kinds of requests.
  @inline(never)
  private mutating func learn(
    _ line: AccessLine, _ head: Int, _ request: inout ScannedBatch.Request,
    in buffer: Span<UInt8>
  ) -> Int32 {
    request.what = Request(kind: .none, version: 0, flags: [], b: 0)
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
    request.what = Request(
      kind: entry.kind, version: version, flags: flags, b: Int32(clamping: entry.b))
    if head >= 0 {
      requests[head] = KnownRequest(pattern: index.rawValue, what: request.what)
      heads.note(head)
    }
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
}

/// What requests of one head were taken for.
struct KnownRequest: BitwiseCopyable, Sendable {
  var pattern: Int32 = -1
  var what = Request(kind: .none, version: 0, flags: [], b: 0)
}

extension AccessLine {
  /// Who forwarded the request: its Request-Source, else the remote address.
  var sender: ByteRange { requestSource.exists ? requestSource : remote }
}

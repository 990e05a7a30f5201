import Bytes
import Patterns
import Records

/// What an access log's extractor remembers from line to line.
struct AccessState {
  /// The line being read, reused.
  var line = AccessLine()
  /// How its request took, in ms.
  var took: UInt32 = 0
  /// Routine requests between servers whose first was told: remote address and what, hashed.
  var peers: Set<UInt64> = []

  /// Takes the line of a request apart once more.
  mutating func read(_ record: Record, in buffer: Span<UInt8>) {
    _ = line.parse(buffer, message: record.message, hostCount: record.hostCount)
    line.parseRest(buffer)
  }
}

/// One classified request.
struct Request: Sendable, Equatable, BitwiseCopyable {
  var kind: EventKind
  /// 1, 2, 3; 0 when the path has no version.
  var version: UInt8
  var flags: EventFlags
  /// What the pattern says of it, as `Event.b`.
  var b: Int32
}

extension Extractor {
  /// The request is named by its place: handed over by value it would be copied twice a line.
  mutating func extractRequest(
    _ found: inout ScannedBatch, _ record: Record, request place: Int,
    in buffer: Span<UInt8>, names: inout Names, routine: inout RoutineTable,
    into events: inout [Event], tally: inout ExtractTally
  ) {
    if found.requests[place].isNewAgent {
      access.read(record, in: buffer)
      emitAgentVersion(record, in: buffer, names: &names, into: &events)
    }
    let beatHash = found.requests[place].beatHash
    if beatHash != 0, isKnown(&found, place, names: &names) {
      names.setCluster(found.requests[place].instance, found.requests[place].shape.cluster)
      append(
        found.requests[place].instance, found.requests[place].shape.flags, &found, at: place,
        record, routine: &routine, tally: &tally)
      return
    }
    var request = found.requests[place].what
    guard request.kind != .none, request.kind != .listRead else { return }
    if found.requests[place].isForwarded { request.flags.insert(.forwarded) }
    access.took = found.requests[place].took
    if request.kind == .peerRequest || request.kind == .switchChanged {
      access.read(record, in: buffer)
      if request.kind == .peerRequest {
        emitPeer(request, record, in: buffer, names: &names, into: &events)
      } else {
        emitSwitch(request, record, in: buffer, names: &names, into: &events)
      }
      return
    }
    let query = resolve(found.requests[place].query, in: buffer, names: &names)
    let isBeat =
      request.kind == .beat || (request.kind == .register && request.version == 3 && query.isBeat)
    guard isBeat else {
      access.read(record, in: buffer)
      emit(request, query, record, in: buffer, names: &names, into: &events)
      return
    }
    let flags = found.requests[place].what.flags.union(query.flags)
    append(
      query.instance, flags, &found, at: place, record, routine: &routine, tally: &tally)
    guard beatHash != 0 else { return }
    names.beats.keep(
      beatHash, query.instance, BeatMemo.Shape(flags: flags, cluster: query.cluster))
  }

  /// Whether it is known what heartbeat a request is, which then stands in it.
  @inline(__always)
  private func isKnown(_ found: inout ScannedBatch, _ place: Int, names: inout Names) -> Bool {
    if !found.requests[place].instance.isNone { return true }
    // The same may have come in between, for the first time.
    guard let known = names.beats.find(found.requests[place].beatHash) else { return false }
    found.requests[place].instance = known.instance
    found.requests[place].shape = known.shape
    return true
  }

  private mutating func emitAgentVersion(
    _ record: Record, in buffer: Span<UInt8>, names: inout Names, into events: inout [Event]
  ) {
    let agent = access.line.agent
    let who = access.line.sender
    let key = RecordScanner.key(agent, who, in: buffer)
    guard versions.insert(key).inserted,
      let at = Scan.find(
        "Nacos-Server:", in: buffer.extracting(0..<Int(agent.end)), from: Int(agent.start))
    else { return }
    var start = at + 13
    if start < Int(agent.end), buffer[start] == UInt8(ascii: "v") { start += 1 }
    var end = start
    while end < Int(agent.end), buffer[end] != UInt8(ascii: ","), buffer[end] != 32 { end += 1 }
    guard end > start else { return }
    var made = event(.version, record, in: buffer)
    made.name = names.name(buffer.extracting(start..<end))
    made.peer = Extractor.name(who, in: buffer, &names)
    made.flags.insert(.forwarded)
    events.append(made)
  }

  // MARK: heartbeats

  /// Puts a heartbeat into `routine`.
  private mutating func append(
    _ instance: InstanceID, _ flags: EventFlags, _ found: inout ScannedBatch, at place: Int,
    _ record: Record, routine: inout RoutineTable, tally: inout ExtractTally
  ) {
    tally.beats &+= 1
    // Nobody can ask for a beat whose instance is in a body that was not logged.
    guard !instance.isNone else { return }
    var flags = flags
    if found.requests[place].isForwarded { flags.insert(.forwarded) }
    let size = found.requests[place].bytes
    let status = found.requests[place].status
    if status == 200, Extractor.isUnknownInstance(size, found.requests[place].what.version) {
      flags.insert(.unknownInstance)
    }
    routine.append(
      Beat(
        written: Instant(record.stamp), took: found.requests[place].took, instance: instance,
        size: UInt16(clamping: max(0, size)), status: status, flags: flags,
        evidence: record.ref))
  }

  /// The answer "unknown instance" by its size: 20404 of v1 and v2 (relayed 40, local 51), 21003 of v3 (68).
  ///
  /// Source: `real-servers.md` §1.11, `operations.md` §2.9.
  static func isUnknownInstance(_ size: Int64, _ version: UInt8) -> Bool {
    version == 3 ? size == 68 : size == 40 || size == 51
  }

  // MARK: everything else

  private mutating func made(
    _ request: Request, _ record: Record, in buffer: Span<UInt8>, names: inout Names
  ) -> Event {
    var made = event(request.kind, record, in: buffer)
    made.flags = request.flags
    made.took = access.took
    made.status = access.line.status
    made.a = access.line.bytes
    made.b = Int64(request.b)
    made.name = Extractor.name(access.line.remote, in: buffer, &names)
    made.other = Extractor.name(access.line.agent, in: buffer, &names)
    made.peer = Extractor.name(access.line.requestSource, in: buffer, &names)
    if Extractor.isLoopback(access.line.remote, in: buffer) { made.flags.insert(.loopback) }
    if Extractor.isFromBrowser(access.line.agent, access.line.query, in: buffer) {
      made.flags.insert(.console)
    }
    return made
  }

  private mutating func emit(
    _ request: Request, _ query: NameCache.Query, _ record: Record, in buffer: Span<UInt8>,
    names: inout Names, into events: inout [Event]
  ) {
    var made = made(request, record, in: buffer, names: &names)
    made.flags.formUnion(query.flags)
    if request.kind == .catalogRead { made.flags.subtract([.bodyHidden, .enabled, .disabled]) }
    made.service = query.service
    made.instance = query.instance
    events.append(made)
  }

  /// A request between servers.
  ///
  /// Of what comes every few seconds (checksum, status, report) only the first of each remote address.
  private mutating func emitPeer(
    _ request: Request, _ record: Record, in buffer: Span<UInt8>, names: inout Names,
    into events: inout [Event]
  ) {
    let isRoutine = request.b == 2 || (request.b >= 5 && request.b <= 7)
    if isRoutine {
      let remote = access.line.remote
      let key =
        Interner.hash(buffer.extracting(Int(remote.start)..<Int(remote.end)))
        &+ UInt64(bitPattern: Int64(request.b))
      guard access.peers.insert(key).inserted else { return }
    }
    var made = made(request, record, in: buffer, names: &names)
    let fields = QueryFields(access.line.query, in: buffer)
    if fields.isServer { made.flags.insert(.forwarded) }
    if fields.source.exists, !fields.source.isEmpty {
      made.peer = Extractor.name(fields.source, in: buffer, &names)
    }
    events.append(made)
  }

  /// A switch that an operator set; what is in the body nobody knows.
  private mutating func emitSwitch(
    _ request: Request, _ record: Record, in buffer: Span<UInt8>, names: inout Names,
    into events: inout [Event]
  ) {
    let entry = Extractor.parameter("entry", of: access.line.query, in: buffer)
    guard entry.exists, !entry.isEmpty else { return }
    var made = made(request, record, in: buffer, names: &names)
    made.other = Extractor.name(entry, in: buffer, &names)
    made.peer = Extractor.name(
      Extractor.parameter("value", of: access.line.query, in: buffer), in: buffer, &names)
    events.append(made)
  }

  /// The value of a parameter of the query, as written; none where it is not in it.
  private static func parameter(
    _ name: StaticString, of query: ByteRange, in buffer: Span<UInt8>
  ) -> ByteRange {
    guard query.exists else { return .none }
    var start = Int(query.start)
    while start < Int(query.end) {
      var end = start
      var equals = -1
      while end < Int(query.end), buffer[end] != UInt8(ascii: "&") {
        if equals < 0, buffer[end] == UInt8(ascii: "=") { equals = end }
        end += 1
      }
      if equals > start, Scan.equals(buffer.extracting(start..<equals), name) {
        return ByteRange(equals + 1, end)
      }
      start = end + 1
    }
    return .none
  }

  private static func isLoopback(_ remote: ByteRange, in buffer: Span<UInt8>) -> Bool {
    let bytes = buffer.extracting(Int(remote.start)..<Int(remote.end))
    return Scan.hasPrefix("127.", in: bytes) || Scan.equals(bytes, "::1")
      || Scan.equals(bytes, "0:0:0:0:0:0:0:1")
  }

  /// A browser's agent, or the odd query that the console of 1.x and 2.x sends (`?&accessToken=`).
  private static func isFromBrowser(
    _ agent: ByteRange, _ query: ByteRange, in buffer: Span<UInt8>
  ) -> Bool {
    if agent.exists, Scan.hasPrefix("Mozilla/", in: buffer, from: Int(agent.start)) { return true }
    return query.count >= 13 && Scan.hasPrefix("&accessToken=", in: buffer, from: Int(query.start))
  }
}

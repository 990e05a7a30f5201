import Bytes
import Patterns
import Records

extension Extractor {
  /// Reads what a match captured and appends the events of the pattern.
  mutating func emit(
    _ match: ScannedBatch.Match, _ found: inout ScannedBatch, _ record: Record,
    in buffer: Span<UInt8>, names: inout Names, into events: inout [Event]
  ) {
    let entry = plan.entries[Int(match.pattern)]
    guard entry.kind != .none else { return }
    room.take(
      plan.steps[Int(entry.first)..<Int(entry.first + entry.count)], of: found.ranges,
      at: Int(match.first))
    emit(entry, record, in: buffer, names: &names, into: &events)
  }

  private mutating func emit(
    _ entry: ExtractionPlan.Entry, _ record: Record, in buffer: Span<UInt8>,
    names: inout Names, into events: inout [Event]
  ) {
    switch entry.kind {
    case .datum: emitDatum(record, in: buffer, names: &names, into: &events)
    case .checksumRepair: emitRepairs(record, in: buffer, names: &names, into: &events)
    case .version: emitVersion(record, in: buffer, names: &names, into: &events)
    default:
      var made = event(entry.kind, record, in: buffer)
      let numbers = Numbers(captured, entry, in: buffer)
      made.a = numbers.a
      made.b = numbers.b
      made.c = numbers.c
      made.d = numbers.d
      var naming = Draft.Naming()
      naming.take(captured, in: buffer)
      let named = number(&naming, in: buffer, names: &names)
      made.flags = numbers.flags.union(named.flags)
      made.name = named.name
      made.peer = named.peer
      made.client = named.client
      made.service = named.service
      fill(&made, in: buffer, names: &names)
      if captured.keys.exists {
        // One event for each list of the message: they share evidence and digest.
        let plain = made.flags
        each(captured.keys, in: buffer) { key, cache in
          (made.service, made.flags) = Extractor.service(
            ofDatum: key, plain, in: buffer, &cache, &names)
          events.append(made)
        }
        if captured.keys.isEmpty { events.append(made) }
      } else {
        events.append(made)
      }
    }
  }

  /// Fills an event with what is captured beside the places of a draft.
  private mutating func fill(_ event: inout Event, in buffer: Span<UInt8>, names: inout Names) {
    switch event.kind {
    case .raftLeader, .raftBecameLeader: fillLeader(&event, in: buffer, names: &names)
    case .healthyListChanged, .memberList, .nodeStarting:
      fillMembers(&event, in: buffer, names: &names)
    case .memberState: fillMember(&event, in: buffer, names: &names)
    case .metadataExpired: fillMetadata(&event, in: buffer, names: &names)
    case .autoDelete: fillInstanceJSON(&event, in: buffer, names: &names)
    default: fillAddress(&event, in: buffer, names: &names)
    }
  }

  private mutating func fillLeader(
    _ event: inout Event, in buffer: Span<UInt8>, names: inout Names
  ) {
    let range = captured.leader
    let isNone =
      range.isEmpty
      || Scan.equals(buffer.extracting(Int(range.start)..<Int(range.end)), "null")
    if isNone {
      event.kind = .raftNoLeader
    } else {
      event.peer = Extractor.name(range, in: buffer, &names)
    }
  }

  private mutating func fillMembers(
    _ event: inout Event, in buffer: Span<UInt8>, names: inout Names
  ) {
    if captured.members.exists {
      event.name = Extractor.name(captured.members, in: buffer, &names)
      if event.kind != .memberList { event.a = Extractor.members(captured.members, in: buffer) }
    }
    if captured.oldMembers.exists {
      event.other = Extractor.name(captured.oldMembers, in: buffer, &names)
      event.b = Extractor.members(captured.oldMembers, in: buffer)
      if event.name == event.other { event.flags.insert(.same) }
    }
  }

  private mutating func fillMember(
    _ event: inout Event, in buffer: Span<UInt8>, names: inout Names
  ) {
    let address = cache.address(ip: captured.ip, port: captured.port, in: buffer, names: &names)
    if !address.isNone { event.peer = names.name(names.text(address)) }
  }

  /// `ip:port:cluster`; without two colons it is metadata of the service.
  private mutating func fillMetadata(
    _ event: inout Event, in buffer: Span<UInt8>, names: inout Names
  ) {
    let range = captured.metadataID
    guard range.exists else { return }
    var colon = Int(range.end) - 1
    while colon > Int(range.start), buffer[colon] != UInt8(ascii: ":") { colon -= 1 }
    guard colon > Int(range.start) else { return }
    let address = names.address(buffer.extracting(Int(range.start)..<colon))
    event.instance = names.instance(event.service, address)
    if colon + 1 < Int(range.end) {
      let cluster = names.name(buffer.extracting((colon + 1)..<Int(range.end)))
      names.setCluster(event.instance, cluster)
    }
  }

  private mutating func fillInstanceJSON(
    _ event: inout Event, in buffer: Span<UInt8>, names: inout Names
  ) {
    guard captured.json.exists else { return }
    var scanner = InstanceScanner(from: Int(captured.json.start), to: Int(captured.json.end))
    guard let found = scanner.object(in: buffer) else { return }
    let address = cache.address(ip: found.ip, port: found.port, in: buffer, names: &names)
    event.instance = names.instance(event.service, address)
    if found.cluster.exists {
      names.setCluster(event.instance, Extractor.name(found.cluster, in: buffer, &names))
    }
    if found.enabled == 1 { event.flags.insert(.enabled) }
    if found.enabled == 0 { event.flags.insert(.disabled) }
  }

  private mutating func fillAddress(
    _ event: inout Event, in buffer: Span<UInt8>, names: inout Names
  ) {
    guard captured.address.exists else { return }
    let address = names.address(
      buffer.extracting(Int(captured.address.start)..<Int(captured.address.end)))
    event.instance = names.instance(event.service, address)
    if captured.cluster.exists {
      names.setCluster(event.instance, Extractor.name(captured.cluster, in: buffer, &names))
    }
  }

  // MARK: one record, several events

  private mutating func emitRepairs(
    _ record: Record, in buffer: Span<UInt8>, names: inout Names, into events: inout [Event]
  ) {
    guard !captured.removed.isEmpty || !captured.updated.isEmpty else { return }
    var made = event(.checksumRepair, record, in: buffer)
    made.peer = Extractor.name(captured.peer, in: buffer, &names)
    let plain = made.flags
    for (list, what) in [(captured.updated, Int64(1)), (captured.removed, Int64(2))] {
      made.a = what
      each(list, in: buffer) { key, cache in
        (made.service, made.flags) = Extractor.service(
          ofDatum: key, plain, in: buffer, &cache, &names)
        events.append(made)
      }
    }
  }

  private mutating func emitVersion(
    _ record: Record, in buffer: Span<UInt8>, names: inout Names, into events: inout [Event]
  ) {
    guard captured.name.exists else { return }
    let version = buffer.extracting(Int(captured.name.start)..<Int(captured.name.end))
    let peer = captured.peer
    let who =
      peer.exists ? Interner.hash(buffer.extracting(Int(peer.start)..<Int(peer.end))) : 0
    // A banner belongs to this node and is told at every start; what peers say of themselves once.
    if peer.exists, !versions.insert(Interner.hash(version) ^ who &* 31).inserted { return }
    var made = event(.version, record, in: buffer)
    made.name = names.name(version)
    if peer.exists {
      made.peer = Extractor.name(peer, in: buffer, &names)
      made.flags.insert(.forwarded)
    }
    events.append(made)
  }

  /// Calls `body` with each item of a list separated by commas.
  private mutating func each(
    _ list: ByteRange, in buffer: Span<UInt8>, _ body: (ByteRange, inout NameCache) -> Void
  ) {
    guard list.exists else { return }
    var start = Int(list.start)
    let end = Int(list.end)
    while start < end {
      while start < end, buffer[start] == UInt8(ascii: " ") { start += 1 }
      var stop = start
      while stop < end, buffer[stop] != UInt8(ascii: ",") { stop += 1 }
      if stop > start { body(ByteRange(start, stop), &cache) }
      start = stop + 1
    }
  }

  // MARK: values

  @inline(__always)
  static func name(_ range: ByteRange, in buffer: Span<UInt8>, _ names: inout Names) -> NameID {
    guard range.exists, !range.isEmpty else { return .none }
    return names.name(buffer.extracting(Int(range.start)..<Int(range.end)))
  }

  /// Number of items of a list separated by commas.
  private static func members(_ range: ByteRange, in buffer: Span<UInt8>) -> Int64 {
    guard !range.isEmpty else { return 0 }
    var count: Int64 = 1
    for i in Int(range.start)..<Int(range.end) where buffer[i] == UInt8(ascii: ",") { count += 1 }
    return count
  }

  /// The service of a datum key, and the flags with `persistent` when the key is of persistent instances.
  ///
  /// None for keys of other things. Source: `KeyBuilder`, 1.0–2.1.2.
  static func service(
    ofDatum key: ByteRange, _ flags: EventFlags, in buffer: Span<UInt8>,
    _ cache: inout NameCache, _ names: inout Names
  ) -> (ServiceID, EventFlags) {
    let head: StaticString = "com.alibaba.nacos.naming.iplist."
    var start = Int(key.start)
    let whole = buffer.extracting(0..<Int(key.end))
    guard Scan.hasPrefix(head, in: whole, from: start) else { return (.none, flags) }
    start += head.utf8CodeUnitCount
    var flags = flags
    let ephemeral: StaticString = "ephemeral."
    if Scan.hasPrefix(ephemeral, in: whole, from: start) {
      start += ephemeral.utf8CodeUnitCount
    } else {
      flags.insert(.persistent)
    }
    guard let mark = Scan.find("##", in: whole, from: start) else { return (.none, flags) }
    let service = cache.service(
      namespace: ByteRange(start, mark), group: .none, name: ByteRange(mark + 2, Int(key.end)),
      in: buffer, names: &names)
    return (service, flags)
  }
}

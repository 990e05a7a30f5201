package import Bytes
package import Patterns
package import Records

extension EventFlags {
  /// Made by `RoutineReader`: shown, never told to a rule.
  package static let routine = EventFlags(rawValue: 16_384)
}

/// Makes events of the routine that `Extractor` absorbs (heartbeats, list reads, what servers ask each other every few
/// seconds), for whoever wants to see them: `explain` and `events`.
///
/// A second look at a record that the extractor has passed, so that its own way stays as short as it is.
package struct RoutineReader: ~Copyable {
  /// Resolves queries as the source's own extractor does, with state of its own.
  private var extractor: Extractor
  private let plan: ExtractionPlan
  private let node: NodeID
  private var line = AccessLine()
  /// As in `RecordScanner`: a 3.x server counts microseconds.
  private var countsMicroseconds = false

  /// A reader of one access log of `node`.
  package init(plan: ExtractionPlan, node: NodeID) {
    self.plan = plan
    self.node = node
    extractor = Extractor(plan: plan, kind: .access, node: node)
  }

  /// The routine request a record of the batch's `buffer` is; nil when it is something else, of which the extractor makes
  /// an event itself, or nothing that is known.
  package mutating func event(
    _ record: Record, in buffer: Span<UInt8>, names: inout Names
  ) -> Event? {
    guard record.stamp != Record.noStamp, line.parse(buffer, message: record.message),
      line.method.exists
    else { return nil }
    line.parseRest(buffer)
    guard
      let (index, tail) = plan.patterns.request(method: line.method, path: line.path, in: buffer)
    else { return nil }
    let version = RequestTable.version(at: Int(tail.start), end: Int(tail.end), buffer)
    if version == 3, line.status != 404 { countsMicroseconds = true }
    let entry = plan.entries[Int(index.rawValue)]
    var made = self.made(entry.kind, record, in: buffer, names: &names)
    made.flags = version == 2 ? .v2 : version == 3 ? .v3 : []
    made.b = entry.b
    switch entry.kind {
    case .peerRequest:
      // Of others the extractor makes an event each time.
      guard plan.isRoutineRequest(index) else { return nil }
      let fields = QueryFields(line.query, in: buffer)
      if fields.isServer { made.flags.insert(.forwarded) }
      if fields.source.exists, !fields.source.isEmpty {
        made.peer = Extractor.name(fields.source, in: buffer, &names)
      }
    case .beat, .listRead, .register:
      let query = extractor.resolve(line.query, in: buffer, names: &names)
      if entry.kind == .register {
        guard version == 3, query.isBeat else { return nil }
        made.kind = .beat
      }
      made.flags.formUnion(query.flags)
      if made.kind == .beat, line.status == 200, Extractor.isUnknownInstance(line.bytes, version) {
        made.flags.insert(.unknownInstance)
      }
      made.service = query.service
      made.instance = query.instance
    default: return nil
    }
    made.flags.insert(.routine)
    if RecordScanner.isFromServer(line.agent, in: buffer) { made.flags.insert(.forwarded) }
    return made
  }

  private func made(
    _ kind: EventKind, _ record: Record, in buffer: Span<UInt8>, names: inout Names
  ) -> Event {
    var made = Event(
      written: Instant(record.stamp), node: node, log: .access, kind: kind, evidence: record.ref)
    made.took = RecordScanner.took(line.duration, isMicroseconds: countsMicroseconds)
    made.status = line.status
    made.a = line.bytes
    made.name = Extractor.name(line.remote, in: buffer, &names)
    made.other = Extractor.name(line.agent, in: buffer, &names)
    made.peer = Extractor.name(line.requestSource, in: buffer, &names)
    return made
  }
}

extension ExtractionPlan {
  /// Whether a pattern is of requests that servers send each other every few seconds: of these the extractor makes an event
  /// once for each sender.
  package func isRoutineRequest(_ pattern: PatternIndex) -> Bool {
    let entry = entries[Int(pattern.rawValue)]
    return entry.kind == .peerRequest && (entry.b == 2 || (entry.b >= 5 && entry.b <= 7))
  }
}

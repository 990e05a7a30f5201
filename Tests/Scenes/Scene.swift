package import Bytes
package import Events
package import Records
package import Timelines

/// Hand-made events of one cluster, written in any order, played in the order of their times.
///
/// Times are seconds since the scene began, on the reference clock; nodes are numbered from 1 and have the addresses
/// `10.77.0.1:8848`, `10.77.0.2:8848`, …
package struct Scene: Sendable {
  /// The moment of second 0.
  package static let start = Instant(1_795_384_800_000)

  /// What the ids of the events stand for.
  package var names = Names()
  /// Events as written so far; `play` puts them in order.
  package private(set) var events: [Event] = []
  /// Heartbeats by node, each node's first is row 0.
  package private(set) var beats: [[Beat]]
  /// How many nodes there are.
  package let nodeCount: Int
  /// The bound of each node's clock, by node id; nil where nothing bounds it.
  package var clocks: [ClockBound?]
  /// The members that every node's `cluster.conf` names; empty where none was found.
  package var members: [String]
  /// Whether every node started three minutes before the scene and writes something every 3 s.
  package var isTicking = true
  /// Whether the ticks are requests too, so that every node's access log goes on.
  package var hasAccessLogs = false
  /// Nodes that write nothing of their own in these seconds.
  package var pauses: [(node: Int, from: Double, to: Double)] = []
  private var line: UInt32 = 0

  /// A cluster of so many nodes whose clocks agree within 5 ms.
  package init(nodes: Int = 3) {
    nodeCount = nodes
    beats = Array(repeating: [], count: nodes + 1)
    clocks = Array(
      repeating: ClockBound(low: -5, high: 5, applied: 0, pairs: 50), count: nodes + 1)
    members = (1...nodes).map { "10.77.0.\($0):8848" }
  }

  // MARK: words

  /// The moment so many seconds after the scene's beginning.
  package static func at(_ seconds: Double) -> Instant {
    start + Int64((seconds * 1_000).rounded())
  }

  /// The seconds from the scene's beginning to `moment`.
  package static func seconds(_ moment: Instant) -> Double { Double(moment - start) / 1_000 }

  /// A service of the public namespace.
  package mutating func service(_ name: String, group: String = "DEFAULT_GROUP") -> ServiceID {
    names.service(namespace: "", group: group, name: name)
  }

  /// The instance at `address` of a service.
  package mutating func instance(_ service: String, _ address: String) -> InstanceID {
    names.instance(self.service(service), names.address(address))
  }

  /// A client by its id as written.
  package mutating func client(_ id: String) -> ClientID { names.client(id) }

  /// The address of a node.
  package static func address(_ node: Int) -> String { "10.77.0.\(node):8848" }

  // MARK: events

  /// Appends one event of `node`, and gives its place among the events.
  @discardableResult
  package mutating func add(
    _ node: Int, _ kind: EventKind, _ log: LogKind, at seconds: Double,
    _ change: (inout Event, inout Names) -> Void = { _, _ in }
  ) -> Int {
    line += 1
    var event = Event(
      written: Scene.at(seconds), node: NodeID(UInt16(node)), log: log, kind: kind,
      evidence: RecordRef(
        source: SourceID(UInt16(node)), file: 0, offset: Int64(line) * 100, length: 99, line: line)
    )
    event.digest = UInt64(line)
    change(&event, &names)
    events.append(event)
    return events.count - 1
  }

  /// Changes an event that was appended.
  package mutating func change(_ index: Int, _ body: (inout Event) -> Void) {
    body(&events[index])
  }

  /// Appends one heartbeat that ended at `seconds` on `node`.
  package mutating func beat(
    _ node: Int, _ service: String, _ address: String, at seconds: Double, took: UInt32 = 3,
    unknown: Bool = false, status: UInt16 = 200, forwarded: Bool = false
  ) {
    line += 1
    var flags: EventFlags = forwarded ? .forwarded : []
    if unknown { flags.insert(.unknownInstance) }
    let written = Instant(Scene.at(seconds).milliseconds / 1_000 * 1_000)
    beats[node].append(
      Beat(
        written: written, took: took, instance: instance(service, address),
        size: unknown ? 40 : 64, status: status, flags: flags,
        evidence: RecordRef(
          source: SourceID(UInt16(node)), file: 0, offset: Int64(line) * 100, length: 99,
          line: line)))
  }

  /// Heartbeats every 5 s on `node`, from one second up to another.
  package mutating func beats(
    _ node: Int, _ service: String, _ address: String, from: Double, to: Double
  ) {
    for second in stride(from: from, to: to, by: 5) { beat(node, service, address, at: second) }
  }
}

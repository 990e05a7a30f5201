package import Bytes
package import Cluster
package import Events
import Records
import Timelines

extension Scene {
  /// Plays the scene to its last event or to `end`: what `Pipeline` does with the steps of a `Timeline`.
  ///
  /// - Parameters:
  ///   - end: the second at which it is over; nil for the last event.
  ///   - second: called at every whole second, before the world advances to it.
  ///   - observe: called after the world has taken an event.
  /// - Returns: the world at the end.
  package func play(
    to end: Double? = nil,
    second: (Instant, borrowing World) -> Void = { _, _ in },
    observe: (Event, borrowing World) -> Void = { _, _ in }
  ) -> World {
    var world = begin()
    let all = ordered(to: end)
    let rows = beats.map { $0.sorted { $0.written < $1.written } }
    var nextRow = Array(repeating: 0, count: rows.count)
    guard let first = all.first?.at else { return world }
    let last = end.map(Scene.at) ?? all.last?.at ?? first
    var now = Instant((first.milliseconds / 1_000 + 1) * 1_000)
    func step(_ world: inout World) {
      // Sources are read ahead of the order by the wait.
      for node in 1...nodeCount {
        while nextRow[node] < rows[node].count,
          rows[node][nextRow[node]].written <= now + 12_000
        {
          world.routines[node - 1].append(rows[node][nextRow[node]])
          nextRow[node] += 1
        }
      }
      second(now, world)
      world.advance(to: now)
      now = now + 1_000
    }
    for var event in all {
      while now <= event.at { step(&world) }
      world.observe(&event)
      observe(event, world)
    }
    while now <= last { step(&world) }
    return world
  }

  /// The world before the first event.
  package func begin() -> World {
    var world = World(nodeCount: nodeCount, nodeNames: nodeNames())
    world.names = names
    for node in world.allNodes {
      world.setClock(node, clocks[Int(node.rawValue)])
      world.routines.append(RoutineTable(source: SourceID(node.rawValue), node: node))
      if !members.isEmpty { world.membership.seed(node, members: members) }
    }
    return world
  }

  /// All events in order, the ticks that keep nodes alive among them.
  package func ordered(to end: Double? = nil) -> [Event] {
    var all = events
    if isTicking {
      let last = end.map(Scene.at) ?? all.map(\.at).max() ?? Scene.start
      for node in 1...nodeCount { all += ticks(node, to: last) }
    }
    if let end { all.removeAll { $0.at > Scene.at(end) } }
    return all.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// A node that starts three minutes before the scene and writes something every 3 s.
  private func ticks(_ node: Int, to last: Instant) -> [Event] {
    let times = stride(from: -180.0, through: Scene.seconds(last), by: 3).filter { seconds in
      !pauses.contains { $0.node == node && $0.from <= seconds && seconds < $0.to }
    }
    var logs: [LogKind] = [.remote, .namingServer]
    if hasAccessLogs { logs.append(.access) }
    var all: [Event] = []
    for seconds in times {
      // Copies are told in a log that rests while nothing is copied.
      for log in seconds == -180 ? logs + [.namingDistro] : logs {
        var tick = Event(
          written: Scene.at(seconds), node: NodeID(UInt16(node)), log: log,
          kind: seconds == -180 && log == .remote ? .nodeStarted : .alive,
          evidence: RecordRef(
            source: SourceID(UInt16(100 + node)), file: 0, offset: 0, length: 1, line: 1))
        tick.digest = UInt64(bitPattern: Scene.at(seconds).milliseconds)
        all.append(tick)
      }
    }
    return all
  }

  /// Every node is known by its address.
  private func nodeNames() -> NodeNames {
    var timeline = Timeline(
      nodes: (1...nodeCount).map { NodeFacts(id: NodeID(UInt16($0)), name: "node\($0)") })
    var names = Names()
    for node in 1...nodeCount {
      let source = SourceID(UInt16(node))
      timeline.addSource(source, node: NodeID(UInt16(node)), log: .namingServer)
    }
    for node in 1...nodeCount {
      let source = SourceID(UInt16(node))
      var event = Event(
        written: Instant(0), node: NodeID(UInt16(node)), log: .namingServer, kind: .selfAddress,
        evidence: RecordRef(source: source, file: 0, offset: 0, length: 1, line: 1))
      event.peer = names.name(Scene.address(node))
      timeline.add([event], source: source, newest: 0, names: names)
    }
    timeline.finish()
    var event = Event.nothing
    while timeline.next(&event) != nil {}
    return timeline.names
  }
}

import Bytes
import Events
import Records

@testable import Timelines

/// Small generator of equal numbers on every machine (SplitMix64).
struct Random {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func below(_ n: Int64) -> Int64 { Int64(next() % UInt64(max(1, n))) }
}

/// Hand-made logs of a cluster: events by source in file order, and ways to run them through a `Timeline`.
struct Scene {
  struct Source {
    var node: NodeID
    var log: LogKind
    var events: [Event] = []
    /// Printed stamps of records without an event, appended at the end.
    var silentEnd: Int64?
  }
  var names = Names()
  var nodes: [NodeFacts] = []
  var sources: [Source] = []
  /// Everything is delivered: the order is told by what comes.
  var options: TimelineOptions = {
    var options = TimelineOptions()
    options.deliversAll = true
    return options
  }()
  /// Each node's zone in minutes and clock error in ms, by node number.
  var zone: [Int64] = [0]
  var skew: [Int64] = [0]

  init(nodes count: Int, zone: [Int64] = [], skew: [Int64] = [], members: [String] = []) {
    for i in 1...count {
      nodes.append(NodeFacts(id: NodeID(UInt16(i)), name: "node\(i)", members: members))
      self.zone.append(i <= zone.count ? zone[i - 1] : 0)
      self.skew.append(i <= skew.count ? skew[i - 1] : 0)
    }
  }

  /// Gives every node its zone by option, so that tests of other things need no evidence.
  mutating func fixZones() {
    for i in nodes.indices { nodes[i].zoneMinutes = Int16(zone[i + 1]) }
  }

  mutating func source(_ node: Int, _ log: LogKind) -> Int {
    sources.append(Source(node: NodeID(UInt16(node)), log: log))
    return sources.count - 1
  }

  /// Appends an event that happened at `time` (true UTC), printed by its node's clock in its node's zone.
  @discardableResult
  mutating func add(
    _ source: Int, _ time: Int64, _ kind: EventKind, _ change: (inout Event) -> Void = { _ in }
  ) -> Int64 {
    let node = Int(sources[source].node.rawValue)
    var printed = time + skew[node] + zone[node] * 60_000
    if sources[source].log == .access { printed = printed / 1000 * 1000 }
    print(source, printed, kind, change)
    return printed
  }

  /// Appends an event with a printed stamp.
  mutating func print(
    _ source: Int, _ printed: Int64, _ kind: EventKind, _ change: (inout Event) -> Void = { _ in }
  ) {
    let line = sources[source].events.count
    var event = Event(
      written: Instant(printed), node: sources[source].node, log: sources[source].log, kind: kind,
      evidence: RecordRef(
        source: SourceID(UInt16(source)), file: 0, offset: Int64(line) * 11, length: 10,
        line: UInt32(line + 1)))
    change(&event)
    sources[source].events.append(event)
  }

  /// Evidence of the zone that the node has now.
  mutating func zoneSeen(_ source: Int, _ time: Int64, minutes: Int64? = nil) {
    let node = Int(sources[source].node.rawValue)
    let isAccess = sources[source].log == .access
    let minutes = minutes ?? zone[node]
    add(source, time, .zoneSeen) {
      $0.a = minutes
      $0.b = isAccess ? 1 : 2
    }
  }

  /// One DISTRO sync of `client` from one node to another: START, receipt, END at true times.
  mutating func sync(
    _ client: String, from: Int, to: Int, start: Int64, receive: Int64, end: Int64, ok: Bool = true
  ) {
    let id = names.client(client)
    let peer = names.name("10.77.0.\(sources[to].node.rawValue):8848")
    add(from, start, .distroStart) {
      $0.client = id
      $0.peer = peer
      $0.a = 1
    }
    if ok {
      add(to, receive, .distroReceive) {
        $0.client = id
        $0.peer = peer
        $0.a = 1
      }
    }
    add(from, end, .distroEnd) {
      $0.client = id
      $0.peer = peer
      if ok { $0.flags = .ok }
    }
  }

  /// Puts every source's events in the order of their stamps, for scenes that were written thing by thing.
  mutating func sortSources() {
    for i in sources.indices {
      sources[i].events = sources[i].events.enumerated().sorted {
        ($0.element.written.milliseconds, $0.offset) < ($1.element.written.milliseconds, $1.offset)
      }.map(\.element)
      for j in sources[i].events.indices {
        sources[i].events[j].evidence.line = UInt32(j + 1)
        sources[i].events[j].evidence.offset = Int64(j) * 11
      }
    }
  }

  func timeline() -> Timeline {
    var timeline = Timeline(nodes: nodes, options: options)
    for (i, source) in sources.enumerated() {
      timeline.addSource(SourceID(UInt16(i)), node: source.node, log: source.log)
    }
    return timeline
  }

  /// What came out of a run.
  struct Outcome {
    enum Step {
      case event(Event)
      case second(Instant)
    }

    var steps: [Step] = []
    var timeline: Timeline
    var clocks: [[ClockBound?]] = []
    /// What the nodes' addresses resolved to at each event.
    var owners: [[NodeID?]] = []
    var most = 0
    var events: [Event] {
      steps.compactMap { if case .event(let event) = $0 { event } else { nil } }
    }
    var seconds: [Int64] {
      steps.compactMap { if case .second(let at) = $0 { at.milliseconds } else { nil } }
    }
    /// A line per step, for comparing runs.
    var script: [String] {
      steps.map { step in
        switch step {
        case .second(let at): "second \(at.milliseconds)"
        case .event(let e):
          "\(e.at.milliseconds) \(e.written.milliseconds) n\(e.node.rawValue) s\(e.evidence.source.rawValue) l\(e.evidence.line) \(e.kind.rawValue) \(e.flags.rawValue)"
        }
      }
    }
    mutating func take() {
      var event = Event.nothing
      while let step = timeline.next(&event) {
        switch step {
        case .second(let at): steps.append(.second(at))
        case .event:
          steps.append(.event(event))
          clocks.append(timeline.nodes.map { timeline.clock(of: $0.id) })
          owners.append((1...3).map { timeline.names.node(ofText: "10.77.0.\($0):8848") })
        }
      }
      most = max(most, timeline.heldCount)
    }
  }

  /// As `analyze` does: always the source that holds up the others, `slice` events at a time (random up to that with a seed).
  func batch(slice: Int = 64, seed: UInt64? = nil) -> Outcome {
    var outcome = Outcome(timeline: timeline())
    var read = [Int](repeating: 0, count: sources.count)
    var random = Random(state: seed ?? 0)
    var order = outcome.timeline.readingOrder
    while let id = order.next() {
      let i = Int(id.rawValue)
      let events = sources[i].events
      let count = seed == nil ? slice : Int(random.below(Int64(slice))) + 1
      let end = min(read[i] + count, events.count)
      let part = events[read[i]..<end]
      var newest = part.map(\.written.milliseconds).max() ?? Record.noStamp
      if end == events.count, let silent = sources[i].silentEnd { newest = max(newest, silent) }
      outcome.timeline.add(part, source: id, newest: newest, names: names)
      read[i] = end
      if end == events.count { outcome.timeline.end(id) }
      order.note(id, newest: newest, isOver: end == events.count)
      outcome.timeline.tell(&order)
      outcome.take()
    }
    outcome.timeline.finish()
    outcome.take()
    return outcome
  }

  /// As `follow` does: time passes in random steps, each source shows its records with a random delay below the
  /// wait, and the limit follows.
  ///
  /// Stamps must not be more disordered than the wait.
  func live(seed: UInt64) -> Outcome {
    var outcome = Outcome(timeline: timeline())
    let wait = outcome.timeline.wait
    var random = Random(state: seed)
    var read = [Int](repeating: 0, count: sources.count)
    let utc = sources.map { source in
      source.events.map {
        $0.written.milliseconds - zone[Int(source.node.rawValue)] * 60_000
      }
    }
    var now = utc.compactMap(\.first).min() ?? 0
    while (0..<sources.count).contains(where: { read[$0] < utc[$0].count }) {
      now += random.below(4_000) + 1
      for i in sources.indices {
        // All that is older than the wait has arrived; of the newer, some.
        var end = read[i]
        let seen = now - random.below(wait)
        while end < utc[i].count, utc[i][end] <= seen { end += 1 }
        // Records out of order: a later one in the file may be due already.
        var due = end
        for j in end..<utc[i].count {
          if utc[i][j] > now + 60_000 { break }
          if utc[i][j] <= now - wait { due = j + 1 }
        }
        end = max(end, due)
        guard end > read[i] else { continue }
        let part = sources[i].events[read[i]..<end]
        outcome.timeline.add(
          part, source: SourceID(UInt16(i)),
          newest: part.map(\.written.milliseconds).max() ?? Record.noStamp, names: names)
        read[i] = end
      }
      outcome.timeline.advance(liveLimit: now - wait)
      outcome.take()
    }
    outcome.timeline.finish()
    outcome.take()
    return outcome
  }
}

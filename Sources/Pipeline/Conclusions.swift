import Bytes
import Cluster
import Detectors
import Events
import Timelines

/// From events to conclusions: the order, the world, the rules.
///
/// Batch and live are the same here; only who feeds it and when
/// differs.
struct Conclusions {
  var timeline: Timeline
  var world: World
  var detectors: Detectors
  /// What is kept for `trace`.
  var trace: TraceLog?
  /// Who takes every event, for `events`: then the order is all there is, and neither the world nor the rules see it.
  var eventLog: EventLog?
  /// What came later than the wait.
  private(set) var late = LateRecords()
  private(set) var firstAt: Instant?
  private var lastDelivered: Instant?
  /// The latest event of all.
  var lastAt: Instant? { lastDelivered.map { max($0, timeline.lastSkipped) } }
  /// What nodes said of their versions: (who says it, whom it names, version, banner).
  private(set) var versions: [VersionClaim] = []
  private(set) var events = 0

  struct VersionClaim: Hashable, Sendable {
    /// The node that wrote the line.
    var node: NodeID
    /// The sender that an agent names; none for a banner.
    var sender: NameID
    var version: NameID
  }

  init(nodes: [NodeFacts], options: TimelineOptions, limits: [(String, String, Int64)] = []) {
    timeline = Timeline(nodes: nodes, options: options)
    world = World(nodeCount: nodes.count, nodeNames: timeline.names)
    detectors = Detectors(nodeCount: nodes.count)
    for (rule, key, value) in limits { _ = detectors.setLimit(rule, key, value) }
    for node in nodes where !node.members.isEmpty {
      world.membership.seed(node.id, members: node.members)
    }
  }

  /// Takes events of one source, in file order.
  mutating func take(_ events: [Event], source: SourceID, newest: Int64) {
    timeline.add(events[...], source: source, newest: newest, names: world.names)
  }

  /// Lets what is due pass by the world and the rules: all of it, or about as many events as `budget` says.
  ///
  /// What comes of it depends neither on a budget nor on what is read when, but for records that come later than the wait and for
  /// names that are told later: so who drains does so at places that are the same in every run.
  mutating func drain(budget: Int = .max) {
    var budget = budget
    var event = Event.nothing
    while budget > 0, let step = timeline.next(&event) {
      switch step {
      case .event:
        world.prefetch(timeline.coming, onNode: timeline.comingNode)
        observe(&event)
        budget &-= 1
      case .second(let second): advance(to: second)
      }
    }
  }

  /// The event is lent for the reason that `World.observe` gives.
  private mutating func observe(_ event: inout Event) {
    if let eventLog {
      eventLog.observe(
        event, clock: timeline.clock(of: event.node),
        zoneMinutes: Int(timeline.zones(of: event.node).last?.minutes ?? 0), world.names)
      // What is only shown changes no conclusion.
      if event.flags.contains(.routine) { return }
    }
    events &+= 1
    if firstAt == nil { firstAt = event.at }
    lastDelivered = max(lastDelivered ?? event.at, event.at)
    if event.flags.contains(.late) { late.note(event, now: lastAt ?? event.at) }
    if event.kind == .version, !event.name.isNone {
      let claim = VersionClaim(node: event.node, sender: event.peer, version: event.name)
      if !versions.contains(claim) { versions.append(claim) }
    }
    if trace != nil {
      let zone = Int(timeline.zones(of: event.node).last?.minutes ?? 0)
      trace?.observe(event, zoneMinutes: zone, world.names)
    }
    guard eventLog == nil else { return }
    world.observe(&event)
    if !detectors.goOn(&event, publisher: world.publisher) { detectors.observe(event, world) }
  }

  private mutating func advance(to second: Instant) {
    guard eventLog == nil else {
      // Nobody asks for heartbeats: what is shown of them are events.
      for index in world.routines.indices {
        world.routines[index].expire(before: Instant(Int64.max))
      }
      return
    }
    for node in world.allNodes {
      world.setClock(node, timeline.clock(of: node))
      if let zone = timeline.zones(of: node).last {
        world.setZone(node, minutes: Int(zone.minutes))
      }
    }
    world.nodeNames = timeline.names
    detectors.advance(to: second, world)
    world.advance(to: second)
  }

  /// Everything was read: what is still open is judged.
  mutating func finish() {
    timeline.finish()
    drain()
    if let eventLog {
      eventLog.finish()
      return
    }
    for node in world.allNodes { world.setClock(node, timeline.latestClock(of: node)) }
    world.nodeNames = timeline.names
    if let last = lastAt { world.advance(to: last) }
    detectors.finish(world)
  }
}

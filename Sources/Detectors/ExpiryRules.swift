package import Bytes
package import Cluster
package import Events

/// `instance-expired` and `expired-while-beating`: a server removed an instance for want of heartbeats (operations §3g).
package struct ExpiryRules: Detector {
  /// A beat this recent anywhere means the client is alive: it beats every 5 s, three may be lost before it is unhealthy.
  package var alive: Int64 = 15_000

  private var done: [Finding] = []
  /// Lines about one instance within this on one node are one removal: 1.x logs it up to three times in a check round.
  package var oneRemoval: Int64 = 10_000

  /// Lines this far apart may be one heartbeat and its forwarded copy: stamps in whole seconds, and what clocks leave open.
  private static let oneBeat: Int64 = 1_500

  /// Goodbyes kept before those are dropped that no beat in memory can follow.
  private static let most = 1_024

  /// When a removal was last told, by instance and node.
  private var told: [Key: Instant] = [:]
  /// When a removal of an instance was last asked for, whatever came of it: beats that began before are no sign of life.
  private var goodbyes: [InstanceID: Citation] = [:]
  private struct Key: Hashable {
    var instance: InstanceID
    var node: NodeID
  }

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    guard !event.instance.isNone else { return }
    switch event.kind {
    case .deregister: noteGoodbye(event)
    case .autoDelete: removed(event, world)
    default: break
    }
  }

  /// A client that says goodbye stops beating at once, also when it is refused; what beats on afterwards is alive.
  private mutating func noteGoodbye(_ event: Event) {
    // 1.x removes an expired instance by a DELETE to itself (`ClientBeatCheckTask`).
    if event.flags.contains(.loopback), event.flags.contains(.forwarded) { return }
    goodbyes[event.instance] = Citation(event)
    guard goodbyes.count > ExpiryRules.most else { return }
    goodbyes = goodbyes.filter { event.at - $0.value.at < World.beatMemory + oneRemoval }
  }

  private mutating func removed(_ event: Event, _ world: borrowing World) {
    var last: (Instant, NodeID, Beat)?
    var sent: (Instant, NodeID, Beat)?
    var failing = 0
    // The stamp of a request is the second in which it ended.
    let goodbye = goodbyes[event.instance]
    let left = goodbye.map { $0.at + 1_000 } ?? .distantPast
    var isAlive = false
    world.eachBeat(of: event.instance, from: event.at - World.beatMemory, to: event.at) {
      node, beat, at in
      // Of beats in one second the one on the lowest node: which table is asked first is chance.
      func isLater(_ held: (Instant, NodeID, Beat)?) -> Bool {
        held.map { at > $0.0 || at == $0.0 && node < $0.1 } ?? true
      }
      if isLater(last) { last = (at, node, beat) }
      if !beat.flags.contains(.forwarded), isLater(sent) { sent = (at, node, beat) }
      if beat.status >= 500, at > event.at - 30_000 { failing += 1 }
      if event.at - at < alive, at - Int64(beat.took) >= left { isAlive = true }
    }
    // Its client asked one node; a forwarded copy of the same request tells of another.
    if let held = last, let own = sent, held.0 - own.0 <= ExpiryRules.oneBeat { last = own }
    let key = Key(instance: event.instance, node: event.node)
    if let last = told[key], event.at - last < oneRemoval { return }
    told[key] = event.at
    let beating = isAlive
    var finding = Finding(
      beating ? .expiredWhileBeating : .instanceExpired, beating ? .critical : .notice,
      beating ? .likely : .proved, began: last?.0 ?? event.at - 30_000, ended: event.at)
    finding.began = min(finding.began, event.at)
    finding.subject.service = event.service
    finding.subject.instance = event.instance
    // Only what lives by its heartbeats is removed for want of them.
    finding.subject.persistent = false
    finding.affected = [event.node]
    if let last {
      finding.measured["lastBeatBeforeMs"] = event.at - last.0
      finding.from = last.1
    }
    if failing > 0 { finding.measured["failedBeats"] = Int64(failing) }
    finding.evidence = [Citation(event)]
    if let last { finding.evidence.append(Citation(last.2, of: last.1, at: last.0)) }
    finding.opener = Citation(event)
    finding.key = world.names.text(world.names.address(event.instance))
    finding.variant = beating && failing > 0 ? "refused" : !beating && last == nil ? "unheard" : ""
    // Who asked for its own removal and beat no more had left, whatever became of the request.
    if !beating, let goodbye, let last, goodbye.at + 1_000 >= last.0,
      event.at - goodbye.at < World.beatMemory
    {
      finding.variant = "goodbye"
      finding.evidence.append(goodbye)
    }
    done.append(finding)
  }

  package func findings(at now: Instant) -> [Finding] { done }
}

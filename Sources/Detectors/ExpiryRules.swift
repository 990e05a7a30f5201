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
    var failing = 0
    // The stamp of a request is the second in which it ended.
    let goodbye = goodbyes[event.instance]
    let left = goodbye.map { $0.at + 1_000 } ?? .distantPast
    var isAlive = false
    world.eachBeat(of: event.instance, from: event.at - World.beatMemory, to: event.at) {
      node, beat, at in
      // Of beats in one second the one on the lowest node: which table is asked first is chance.
      if let held = last, at < held.0 || at == held.0 && node >= held.1 {
      } else {
        last = (at, node, beat)
      }
      if beat.status >= 500, at > event.at - 30_000 { failing += 1 }
      if event.at - at < alive, at - Int64(beat.took) >= left { isAlive = true }
    }
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
    finding.affected = [event.node]
    if let last {
      finding.measured["lastBeatBeforeMs"] = event.at - last.0
      if beating { finding.from = last.1 }
    }
    if failing > 0 { finding.measured["failedBeats"] = Int64(failing) }
    finding.evidence = [Citation(event)]
    finding.opener = Citation(event)
    finding.key = world.names.text(world.names.address(event.instance))
    finding.variant = beating && failing > 0 ? "refused" : ""
    // Without the goodbye it would have passed for alive.
    if !beating, let goodbye, let last, event.at - last.0 < alive {
      finding.variant = "goodbye"
      finding.evidence.append(goodbye)
    }
    done.append(finding)
  }

  package func findings(at now: Instant) -> [Finding] { done }
}

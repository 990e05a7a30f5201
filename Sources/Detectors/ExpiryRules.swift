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

  /// When a removal was last told, by instance and node.
  private var told: [Key: Instant] = [:]
  private struct Key: Hashable {
    var instance: InstanceID
    var node: NodeID
  }

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    guard event.kind == .autoDelete, !event.instance.isNone else { return }
    var last: (Instant, NodeID, Beat)?
    var failing = 0
    world.eachBeat(of: event.instance, from: event.at - World.beatMemory, to: event.at) {
      node, beat, at in
      // Of beats in one second the one on the lowest node: which table is asked first is chance.
      if let held = last, at < held.0 || at == held.0 && node >= held.1 {
      } else {
        last = (at, node, beat)
      }
      if beat.status >= 500, at > event.at - 30_000 { failing += 1 }
    }
    let key = Key(instance: event.instance, node: event.node)
    if let last = told[key], event.at - last < oneRemoval { return }
    told[key] = event.at
    let beating = last.map { event.at - $0.0 < alive } ?? false
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
    done.append(finding)
  }

  package func findings(at now: Instant) -> [Finding] { done }
}

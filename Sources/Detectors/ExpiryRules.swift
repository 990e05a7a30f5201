package import Bytes
package import Cluster
package import Events

/// `instance-expired`, `expired-while-beating` and `mass-expiry`: a server removed instances for want of heartbeats
/// (operations §3g).
package struct ExpiryRules: Detector {
  /// A beat this recent anywhere means the client is alive: it beats every 5 s, three may be lost before it is unhealthy.
  package var alive: Int64 = 15_000

  /// Living instances that one node removes within `together` which are worth telling as one thing.
  package var many: Int64 = 5
  /// Removals within this belong together, in ms: the check of all instances runs every 5 s, and what a new owner took over
  /// is 30 s without a heartbeat at about one moment (`ClientBeatCheckTask`, `ClientBeatCheckTaskV2`).
  package var together: Int64 = 30_000

  private var done: [Finding] = []
  private var sweeps: [NodeID: Sweep] = [:]
  private var swept: [Sweep] = []
  /// Living instances that one node removed one soon after the other.
  private struct Sweep: Sendable {
    var episode: Episode
    /// The first six removals, with what the change of the node's members said before them.
    var evidence: [Citation]
    var hasMoved: Bool
    var instances: Int64 = 1
  }
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
    if beating { sweep(event, world) }
  }

  /// One more living instance is gone from a node.
  private mutating func sweep(_ event: Event, _ world: borrowing World) {
    let citation = Citation(event)
    if var held = sweeps[event.node] {
      if event.at - held.episode.last <= together {
        held.episode.again(citation)
        held.instances += 1
        if held.evidence.count < 8 { held.evidence.append(citation) }
        sweeps[event.node] = held
        return
      }
      if held.instances >= many { swept.append(held) }
    }
    // What a node takes over it has not heard of for 30 s when it removes it, at the latest two rounds later.
    let moves = world.membership.changed(from: event.at - 90_000, to: event.at)
      .filter { $0.node == event.node }
    sweeps[event.node] = Sweep(
      episode: Episode(citation), evidence: moves.suffix(1).map(\.citation) + [citation],
      hasMoved: !moves.isEmpty)
  }

  package func findings(at now: Instant) -> [Finding] {
    let sets = swept + sweeps.values.filter { $0.instances >= many }
    return done
      + sets.map { sweep in
        var finding = Finding(
          .massExpiry, .critical, sweep.hasMoved ? .likely : .possible,
          began: sweep.episode.began, ended: sweep.episode.last)
        finding.affected = [sweep.episode.opener.node]
        finding.measured["count"] = sweep.instances
        finding.evidence = sweep.evidence
        finding.opener = sweep.episode.opener
        finding.variant = sweep.hasMoved ? "" : "unmoved"
        return finding
      }.sorted { ($0.began, $0.affected[0]) < ($1.began, $1.affected[0]) }
  }
}

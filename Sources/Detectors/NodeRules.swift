package import Bytes
package import Cluster
package import Events
import Records

/// `node-silent` and `node-restarted`: a node's logs stop while its peers' go on; it started again (class 27).
package struct NodeRules: Detector {
  /// Shortest silence worth telling.
  ///
  /// Nodes write something every 3 s from 2.0 on (connection check) and at least every
  /// 4–5 s on 1.x (reports and checksums of the peers); idle 1.4.1 nodes were silent for 7 s and more (real-servers §1.9).
  package var least: Int64 = 9_000
  /// A silence must be this many times the node's own longest ordinary one.
  package var times: Int64 = 2
  /// What counts as ordinary: a node's own cadence, not its stalls.
  package var ordinary: Int64 = 8_000
  /// Start lines closer together than this are one start: nacos.log and start.out both tell it, in ms.
  package var oneStart: Int64 = 60_000
  /// A start within this of the first record is the start the log begins with.
  package var firstStart: Int64 = 180_000

  /// Peers of a node that does not answer any more say so within this, in ms: reports go to one member after the other every
  /// 2 s and wait 3 s, a second one is needed, and a busy host adds to that (operations §3i).
  package var soon: Int64 = 20_000

  private struct Life: Sendable {
    var first: Citation?
    var last: Citation?
    var longest: Int64 = 0
    var started: Instant?
    var stopping: Instant?
    /// Since when it starts, as it says, without having said that it is up.
    var starting: Instant?
    var silentSince: Citation?
    /// Whether it fell silent while it was starting.
    var wasStarting = false
    /// Whether a log that never rests was read when it fell silent.
    var hasRhythm = false
    /// When a peer first failed to reach it, or dropped it from its list, since it last wrote something.
    var missed: Instant?

    /// Notes an event that is neither the first nor the end of a silence, as nearly all are; false for those.
    mutating func goOn(_ event: inout Event, _ ordinary: Int64) -> Bool {
      guard silentSince == nil, let before = last?.at else { return false }
      guard event.at >= before else { return true }
      let gap = event.at - before
      if gap <= ordinary, gap > longest { longest = gap }
      last = Citation(event)
      return true
    }
  }

  /// Whether an event tells of no start and no end.
  private static func isOrdinary(_ event: Event) -> Bool {
    switch event.kind {
    case .nodeStopping, .nodeStarting, .nodeStarted: false
    default: true
    }
  }

  private struct Silence: Sendable {
    var node: NodeID
    var since: Citation
    var until: Citation
    var wasMissed: Bool
    var hasRhythm: Bool
    var wasStarting: Bool
  }
  private var lives: [Life]
  private var silences: [Silence] = []
  private var done: [Finding] = []

  package init(nodeCount: Int) {
    lives = Array(repeating: Life(), count: nodeCount + 1)
  }

  /// Takes an event that tells of no start, no end and no peer; false when `observe` must see it.
  ///
  /// The event is lent as in `World.observe`.
  mutating func goOn(_ event: inout Event) -> Bool {
    lives[Int(event.node.rawValue)].goOn(&event, ordinary)
  }

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    let index = Int(event.node.rawValue)
    noteMissed(event, world)
    if NodeRules.isOrdinary(event) {
      var lent = event
      if lives[index].goOn(&lent, ordinary) { return }
    }
    let citation = Citation(event)
    if event.kind == .nodeStopping { lives[index].stopping = event.at }
    if event.kind == .nodeStarting { lives[index].starting = event.at }
    // What came too late for the order may add to what was found, and take nothing back.
    let isLate = event.flags.contains(.late) && lives[index].silentSince != nil
    if let last = lives[index].last, event.at > last.at, !isLate {
      if let since = lives[index].silentSince {
        lives[index].silentSince = nil
        silences.append(
          Silence(
            node: event.node, since: since, until: citation,
            wasMissed: wasMissed(lives[index], since: since), hasRhythm: lives[index].hasRhythm,
            wasStarting: lives[index].wasStarting))
      } else if event.at - last.at <= ordinary {
        lives[index].longest = max(lives[index].longest, event.at - last.at)
      }
    }
    if event.kind == .nodeStarted {
      let before = lives[index].started
      let isNew = before.map { event.at - $0 > oneStart } ?? true
      if let first = lives[index].first, isNew,
        before != nil || event.at - first.at > firstStart
      {
        done.append(restart(event.node, citation))
      }
      lives[index].started = event.at
      lives[index].starting = nil
      lives[index].stopping = nil
    }
    if lives[index].first == nil { lives[index].first = citation }
    if !isLate, citation.at >= lives[index].last?.at ?? .distantPast {
      lives[index].last = citation
    }
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    for index in 1..<max(lives.count, 1) {
      guard lives[index].silentSince == nil, let last = lives[index].last,
        lives[index].stopping == nil, second - last.at > limit(lives[index])
      else { continue }
      // The peers must have gone on, or nobody can tell.
      let others = lives.indices.contains {
        $0 != index && $0 > 0
          && (lives[$0].last?.at ?? .distantPast) > last.at + limit(lives[index]) - 2_000
      }
      if others {
        lives[index].silentSince = last
        // What a node that starts does not write, and its peers cannot do, belongs to its start.
        lives[index].wasStarting =
          lives[index].starting != nil
          || lives[index].started.map { last.at - $0 <= 30_000 } ?? false
        lives[index].hasRhythm = hasRhythm(NodeID(UInt16(index)), at: last.at, world)
      }
    }
  }

  /// Whether a log of the node was read up to then in which something is written every few seconds.
  ///
  /// Requests of clients and peers, or its checks of its connections; the other logs rest for as long as nothing changes, also
  /// where those were cut before.
  private func hasRhythm(_ node: NodeID, at moment: Instant, _ world: borrowing World) -> Bool {
    let state = world.state(of: node)
    return [.access, .remote].contains {
      state.begin(of: $0) <= moment && state.end(of: $0) >= moment - 2 * ordinary
    }
  }

  /// Peers of a node that stands still or died fail to reach it within seconds (reports every 2–4 s, operations §3i); of one
  /// whose log merely ends, or was not written, they say nothing.
  private mutating func noteMissed(_ event: Event, _ world: borrowing World) {
    switch event.kind {
    case .memberReportFailed, .memberUnhealthy, .distroSyncCancelled, .distroSyncFailed,
      .distroVerifyCancelled, .forwardFailed, .raftRpcFailed, .distroEnd:
      if event.kind == .distroEnd, event.flags.contains(.ok) { return }
      guard !event.peer.isNone, let node = world.node(of: world.names.text(event.peer)) else {
        return
      }
      miss(node, at: event.at)
    case .healthyListChanged where !event.flags.contains(.same) && event.a < event.b:
      let list = world.membership.list(of: event.node).compactMap { world.node(of: $0) }
      for node in world.allNodes where node != event.node && !list.contains(node) {
        miss(node, at: event.at)
      }
    default: break
    }
  }

  /// A peer failed to reach `node`: that makes a silence one of the node, not of its log.
  private mutating func miss(_ node: NodeID, at moment: Instant) {
    let life = lives[Int(node.rawValue)]
    if life.missed.map({ $0 < (life.last?.at ?? .distantPast) - 1_000 }) ?? true {
      lives[Int(node.rawValue)].missed = moment
    }
    for index in silences.indices.reversed() where silences[index].node == node {
      // A report waits up to 3 s, a change of the list some more.
      let silence = silences[index]
      // Of a node that stops meanwhile they tell that it stopped.
      let stops = lives[Int(node.rawValue)].stopping.map { $0 >= silence.since.at } ?? false
      if !stops, moment <= min(silence.until.at, silence.since.at + soon) + 15_000 {
        silences[index].wasMissed = true
      }
      return
    }
  }

  private func wasMissed(_ life: Life, since: Citation) -> Bool {
    // Later it is perhaps their own end that they tell of.
    life.missed.map { $0 >= since.at - 1_000 && $0 <= since.at + soon } ?? false
  }

  private func limit(_ life: Life) -> Int64 { max(least, life.longest * times) }

  private func finding(
    _ node: NodeID, since: Citation, until: Instant, wasMissed: Bool, wasStarting: Bool,
    ender: Citation?
  ) -> Finding {
    // Whose silence no peer noticed has a log that ends, or was not written.
    var finding = Finding(
      .nodeSilent, wasMissed && !wasStarting ? .warning : .notice,
      ender == nil || !wasMissed ? .likely : .proved, began: since.at, ended: until)
    finding.affected = [node]
    finding.healed = ender != nil
    finding.measured["silentMs"] = until - since.at
    finding.evidence = [since] + (ender.map { [$0] } ?? [])
    finding.opener = since
    finding.variant = wasStarting ? "starting" : wasMissed ? "" : "unnoticed"
    return finding
  }

  private func restart(_ node: NodeID, _ citation: Citation) -> Finding {
    var finding = Finding(
      .nodeRestarted, .notice, .proved, began: citation.at - 1, ended: citation.at)
    finding.affected = [node]
    finding.evidence = [citation]
    finding.opener = citation
    return finding
  }

  package func findings(at now: Instant) -> [Finding] {
    var all = done
    for silence in silences where silence.wasMissed || silence.hasRhythm {
      all.append(
        finding(
          silence.node, since: silence.since, until: silence.until.at,
          wasMissed: silence.wasMissed, wasStarting: silence.wasStarting, ender: silence.until))
    }
    for index in lives.indices {
      guard let since = lives[index].silentSince else { continue }
      let missed = wasMissed(lives[index], since: since)
      guard missed || lives[index].hasRhythm else { continue }
      all.append(
        finding(
          NodeID(UInt16(index)), since: since, until: max(now, since.at), wasMissed: missed,
          wasStarting: lives[index].wasStarting, ender: nil))
    }
    return all
  }
}

package import Bytes
package import Cluster
package import Events

/// `member-flapping`: a node loses sight of a member and finds it again (class 18).
package struct MemberRules: Detector {
  /// Failed reports further apart than this are two episodes; each peer is reported to every 2–4 s (operations §3i).
  package var apart: Int64 = 20_000
  /// A single failed report is no news: a member is only suspicious after it, and reported to again.
  package var least: Int64 = 2

  private struct Pair: Hashable {
    var node: NodeID
    var peer: String
  }
  private struct Lost: Sendable {
    var episode: Episode
    var byList: Bool
    var listChanges: Int64
  }
  private var open: [Pair: Lost] = [:]
  private var closed: [(Pair, Lost, NodeID)] = []
  private var peers: [String: NodeID] = [:]
  private var lists: [NodeID: Set<String>] = [:]

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    switch event.kind {
    case .healthyListChanged: listChanged(event, world)
    case .memberReportFailed, .memberUnhealthy, .distroVerifyCancelled:
      guard !event.peer.isNone, !isNoise(event, world, world.names.text(event.peer)) else {
        return
      }
      failed(Pair(node: event.node, peer: world.names.text(event.peer)), event, byList: false)
    default: break
    }
  }

  private mutating func isNoise(
    _ event: Event, _ world: borrowing World, _ peer: String
  ) -> Bool {
    if let node = world.node(of: peer) { peers[peer] = node }
    if world.isStartingOrStopping(event.node, at: event.at) { return true }
    guard let node = peers[peer] else { return false }
    let state = world.state(of: node)
    return state.isStartingOrStopping(event.at) && state.restarts < 2
  }

  private mutating func listChanged(_ event: Event, _ world: borrowing World) {
    let now = Set(world.membership.list(of: event.node))
    let before = lists[event.node]
    lists[event.node] = now
    guard let before, !event.flags.contains(.same) else { return }
    for peer in before.subtracting(now).sorted() where !isNoise(event, world, peer) {
      failed(Pair(node: event.node, peer: peer), event, byList: true)
    }
    for peer in now.subtracting(before).sorted() {
      let pair = Pair(node: event.node, peer: peer)
      guard var lost = open[pair] else { continue }
      lost.episode.healedAt = event.at
      lost.episode.healer = Citation(event)
      lost.listChanges += 1
      close(pair, lost)
    }
  }

  private mutating func failed(_ pair: Pair, _ event: Event, byList: Bool) {
    if var lost = open[pair] {
      lost.episode.again(Citation(event))
      if byList {
        lost.byList = true
        lost.listChanges += 1
      }
      open[pair] = lost
    } else {
      open[pair] = Lost(
        episode: Episode(Citation(event)), byList: byList, listChanges: byList ? 1 : 0)
    }
  }

  private mutating func close(_ pair: Pair, _ lost: Lost) {
    open[pair] = nil
    if lost.byList || lost.episode.count >= least {
      closed.append((pair, lost, peers[pair.peer] ?? .none))
    }
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    // Without a list change the end of the failures is the only sign of health.
    let quiet = open.filter { !$0.value.byList && second - $0.value.episode.last > apart }
    for (pair, lost) in quiet.sorted(by: { ($0.key.node, $0.key.peer) < ($1.key.node, $1.key.peer) }
    ) {
      var lost = lost
      lost.episode.healedAt = lost.episode.last
      close(pair, lost)
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    let going = open.filter { $0.value.byList || $0.value.episode.count >= least }
      .map { ($0.key, $0.value, peers[$0.key.peer] ?? NodeID.none) }
    let all = (closed + going).sorted {
      ($0.1.episode.began, $0.0.node, $0.0.peer) < ($1.1.episode.began, $1.0.node, $1.0.peer)
    }
    return all.map { pair, lost, peer in
      let healed = lost.episode.healedAt != nil
      var finding = Finding(
        .memberFlapping, .warning, lost.byList ? .proved : .likely, began: lost.episode.began,
        ended: lost.episode.healedAt ?? max(now, lost.episode.last))
      finding.from = pair.node
      finding.to = peer
      finding.affected = peer.isNone ? [pair.node] : [peer]
      finding.healed = healed
      finding.measured["count"] = lost.episode.count
      if lost.byList { finding.measured["listChanges"] = lost.listChanges }
      finding.evidence = lost.episode.evidence
      finding.opener = lost.episode.opener
      finding.key = pair.peer
      finding.detail = pair.peer
      finding.variant = lost.byList ? "list" : ""
      return finding
    }
  }
}

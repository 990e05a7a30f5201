package import Bytes
package import Cluster
package import Events

/// `sync-failed`: sends of one node to another fail (D-5).
package struct SyncRules: Detector {
  /// Failures further apart than this are two episodes; retries come every 3 s (2.x) or 5 s (1.x).
  package var apart: Int64 = 60_000

  private struct Pair: Hashable {
    var from: NodeID
    var to: NameID
  }
  private var open: [Pair: Episode] = [:]
  private var closed: [(Pair, Episode, NodeID)] = []
  private var nodeOf: [NameID: NodeID] = [:]
  private var textOf: [NameID: String] = [:]

  package init() {}

  /// Whether sends failed that no other has followed yet: else one that succeeds says nothing.
  var isWaiting: Bool { !open.isEmpty }

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    let failed: Bool
    switch event.kind {
    case .distroEnd: failed = !event.flags.contains(.ok)
    case .distroSyncCancelled, .distroSyncFailed: failed = true
    default: return
    }
    guard !event.peer.isNone else { return }
    let pair = Pair(from: event.node, to: event.peer)
    guard failed else {
      guard var episode = open[pair], event.at > episode.last else { return }
      episode.healedAt = event.at
      episode.healer = Citation(event)
      close(pair, episode, world)
      return
    }
    // Starting up and shutting down fail in passing (real-servers §8).
    guard !world.isStartingOrStopping(event.node, at: event.at) else { return }
    if let peer = peerNode(event.peer, world),
      world.isStartingOrStopping(peer, at: event.at)
    {
      return
    }
    if var episode = open[pair] {
      guard event.at - episode.last > apart else {
        episode.again(Citation(event))
        open[pair] = episode
        return
      }
      close(pair, episode, world)
    }
    open[pair] = Episode(Citation(event))
    textOf[event.peer] = world.names.text(event.peer)
    _ = peerNode(event.peer, world)
  }

  private mutating func peerNode(_ name: NameID, _ world: borrowing World) -> NodeID? {
    if let known = nodeOf[name] { return known }
    guard let node = world.node(of: world.names.text(name)) else { return nil }
    nodeOf[name] = node
    return node
  }

  private mutating func close(_ pair: Pair, _ episode: Episode, _ world: borrowing World) {
    open[pair] = nil
    closed.append((pair, episode, peerNode(pair.to, world) ?? .none))
  }

  package func findings(at now: Instant) -> [Finding] {
    let all =
      closed
      + open.map { ($0.key, $0.value, nodeOf[$0.key.to] ?? .none) }
      .sorted {
        ($0.1.began, $0.0.from, $0.0.to.rawValue) < ($1.1.began, $1.0.from, $1.0.to.rawValue)
      }
    return all.map { pair, episode, peer in
      let healed = episode.healedAt != nil
      var finding = Finding(
        .syncFailed, healed ? .warning : .critical, .proved, began: episode.began,
        ended: episode.healedAt ?? max(now, episode.last))
      finding.from = pair.from
      finding.to = peer
      finding.affected = peer.isNone ? [pair.from] : [peer]
      finding.healed = healed
      finding.measured["count"] = episode.count
      finding.evidence = episode.evidence
      finding.opener = episode.opener
      finding.key = textOf[pair.to] ?? ""
      finding.detail = finding.key
      return finding
    }
  }
}

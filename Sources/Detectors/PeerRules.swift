package import Bytes
package import Cluster
package import Events

/// `peers-refuse`: a node refuses the inner requests of another (class 33).
///
/// With authentication on, servers show each other an identity (`nacos.core.auth.server.identity.key` and `.value`, from
/// 1.4.1); where it differs, the request is answered 403 by `AuthFilter`, and nothing that goes over HTTP is ever synced:
/// all of it on 1.x, reports of members on 2.x. Requests between servers over gRPC are in no access log.
package struct PeerRules: Detector {
  private struct Pair: Hashable {
    var from: NodeID
    var to: NodeID
  }
  private struct Refusal: Sendable {
    var episode: Episode
    var status: Int64
    /// It refused data, not only reports and checks, of which the first of each kind is told.
    var isData: Bool
  }
  private var open: [Pair: Refusal] = [:]

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    if event.kind == .identityRefused {
      refusedIdentity(event, world)
      return
    }
    guard event.kind == .peerRequest, event.status == 401 || event.status == 403 || !open.isEmpty
    else { return }
    let sender = event.peer.isNone ? event.name : event.peer
    guard
      let from = world.node(of: world.names.text(sender))
        ?? world.node(of: world.names.text(event.name)),
      from != event.node
    else { return }
    let pair = Pair(from: from, to: event.node)
    if event.status == 401 || event.status == 403 {
      if open[pair] == nil {
        open[pair] = Refusal(
          episode: Episode(Citation(event)), status: Int64(event.status), isData: false)
      } else {
        open[pair]?.episode.again(Citation(event))
        open[pair]?.episode.healedAt = nil
        open[pair]?.episode.healer = nil
      }
      // A datum that is put, asked for, or all of them.
      if (event.b == 1 || event.b == 3 || event.b == 4) { open[pair]?.isData = true }
    } else if event.status == 200, !event.flags.contains(.late), let held = open[pair],
      held.episode.healedAt == nil, event.at > held.episode.last
    {
      open[pair]?.episode.healedAt = event.at
      open[pair]?.episode.healer = Citation(event)
    }
  }

  /// A node says itself that a peer showed the wrong identity (`AuthFilter`, 1.4.1–2.4.3).
  private mutating func refusedIdentity(_ event: Event, _ world: borrowing World) {
    guard let from = world.node(of: world.names.text(event.peer)), from != event.node else {
      return
    }
    let pair = Pair(from: from, to: event.node)
    if open[pair] == nil {
      open[pair] = Refusal(episode: Episode(Citation(event)), status: 403, isData: true)
    } else {
      open[pair]?.episode.again(Citation(event))
      open[pair]?.episode.healedAt = nil
      open[pair]?.episode.healer = nil
      open[pair]?.isData = true
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    open.map { pair, refusal in
      let episode = refusal.episode
      let healed = episode.healedAt != nil
      var finding = Finding(
        .peersRefuse, healed ? .warning : .critical,
        refusal.isData || episode.count > 1 ? .proved : .likely, began: episode.began,
        ended: episode.healedAt ?? max(now, episode.last))
      finding.from = pair.from
      finding.to = pair.to
      finding.affected = [pair.from, pair.to].sorted()
      finding.healed = healed
      finding.measured = ["count": episode.count, "status": refusal.status]
      finding.evidence = episode.evidence
      finding.opener = episode.opener
      return finding
    }.sorted { ($0.began, $0.from, $0.to) < ($1.began, $1.from, $1.to) }
  }
}

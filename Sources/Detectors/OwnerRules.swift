package import Bytes
package import Cluster
package import Events

/// `redirect-refused` and `owner-conflict`: two nodes disagree about who is responsible (D-12, classes 9 and 15).
///
/// A node that gets a forwarded request for what it does not own either refuses it (`receive invalid redirect request from
/// peer`, the caller gets 400), and a 1.x node that is sent checksums of what it owns itself says so (`receive responsible
/// key timestamp of …`): their lists of healthy members differ.
package struct OwnerRules: Detector {
  /// Lines further apart than this are two episodes: beats come every 5 s, checksums too.
  ///
  /// So long without one is also the only sign of health while the two nodes' lists are not known.
  package var apart: Int64 = 30_000
  /// Once both nodes work with one list, two beats or checksums without a refusal say that they agree, in ms.
  package var agreed: Int64 = 10_000

  private struct Key: Hashable {
    var rule: Rule
    var node: NodeID
    var peer: NameID
  }
  private struct Claim: Sendable {
    var episode: Episode
    var peer: NodeID
    var peerText: String
    /// The service it is about; none when there are several, or no line says.
    var service: ServiceID
  }
  private var open: [Key: Claim] = [:]
  private var closed: [(Key, Claim)] = []

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    let rule: Rule
    switch event.kind {
    case .redirectRefused: rule = .redirectRefused
    case .ownerConflict: rule = .ownerConflict
    default: return
    }
    guard !event.peer.isNone else { return }
    let text = world.names.text(event.peer)
    let peer = world.node(of: text) ?? .none
    // A node that starts or stops is not in every list yet, or still in some (real-servers §8).
    if world.isStartingOrStopping(event.node, at: event.at) { return }
    if !peer.isNone, world.isStartingOrStopping(peer, at: event.at) { return }
    let key = Key(rule: rule, node: event.node, peer: event.peer)
    if var claim = open[key] {
      if event.at - claim.episode.last <= apart {
        claim.episode.again(Citation(event))
        claim.episode.healedAt = nil
        claim.episode.healer = nil
        if claim.service != event.service { claim.service = .none }
        open[key] = claim
        return
      }
      closed.append((key, claim))
    }
    open[key] = Claim(
      episode: Episode(Citation(event)), peer: peer, peerText: text, service: event.service)
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    guard !open.isEmpty else { return }
    for (key, claim) in open where claim.episode.healedAt == nil && !claim.peer.isNone {
      guard second - claim.episode.last >= agreed else { continue }
      let mine = world.membership.list(of: key.node)
      guard !mine.isEmpty, mine == world.membership.list(of: claim.peer) else { continue }
      // The change that made them equal, where it came behind the first refusal.
      let change = world.membership.changed(from: claim.episode.began, to: second).last {
        $0.node == key.node || $0.node == claim.peer
      }
      open[key]?.episode.healedAt = max(change?.at ?? claim.episode.last, claim.episode.last)
      open[key]?.episode.healer = change?.citation
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    let all = (closed + open.map { ($0.key, $0.value) }).sorted {
      ($0.1.episode.began, $0.0.rule.rawValue, $0.0.node, $0.1.peerText)
        < ($1.1.episode.began, $1.0.rule.rawValue, $1.0.node, $1.1.peerText)
    }
    return all.map { key, claim in
      var finding = Finding(
        key.rule, .warning, .proved, began: claim.episode.began, ended: claim.episode.last)
      finding.subject.service = claim.service
      finding.from = claim.peer
      finding.to = key.node
      finding.affected = claim.peer.isNone ? [key.node] : [claim.peer, key.node].sorted()
      finding.healed = claim.episode.healedAt != nil || now - claim.episode.last > apart
      finding.measured["count"] = claim.episode.count
      finding.evidence = claim.episode.evidence
      finding.opener = claim.episode.opener
      finding.key = claim.peerText
      finding.detail = claim.peerText
      return finding
    }
  }
}

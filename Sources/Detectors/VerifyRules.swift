package import Bytes
package import Cluster
package import Events

/// `verify-loop`: the verification of one client fails again and again on one node (D-16, class 13).
///
/// Owners verify their clients every 5 s. A client younger than its first sync fails once (real-servers §7), a change that
/// meets a verify once more; what fails in round after round is never repaired.
package struct VerifyRules: Detector {
  /// Failures this far apart are no longer rounds in a row: two rounds of 5 s and what a busy host adds.
  package var apart: Int64 = 13_000
  /// Rounds that are worth telling: six are half a minute.
  package var least: Int64 = 6

  private struct Key: Hashable {
    var node: NodeID
    var client: ClientID
  }
  private var open: [Key: Episode] = [:]
  private var closed: [(Key, Episode)] = []
  private var texts: [ClientID: String] = [:]

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    // `[DISTRO-VERIFY-FAILED]` is the first line of every failure; the next one names the peer.
    guard event.kind == .verifyDiffers, !event.client.isNone,
      !world.isStartingOrStopping(event.node, at: event.at)
    else { return }
    let key = Key(node: event.node, client: event.client)
    if var episode = open[key], event.at - episode.last <= apart {
      // Two lines of one round are one failure.
      guard event.at - episode.last > 1_000 else { return }
      episode.again(Citation(event))
      open[key] = episode
      if episode.count == least { texts[event.client] = world.names.text(event.client) }
    } else {
      open[key] = Episode(Citation(event))
    }
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    guard !open.isEmpty else { return }
    for (key, episode) in open where second - episode.last > apart {
      open[key] = nil
      if episode.count >= least { closed.append((key, episode)) }
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    let going = open.filter { $0.value.count >= least }.map { ($0.key, $0.value) }
    let all = closed.map { ($0.0, $0.1, true) } + going.map { ($0.0, $0.1, false) }
    return all.sorted {
      ($0.1.began, $0.0.node, texts[$0.0.client] ?? "")
        < ($1.1.began, $1.0.node, texts[$1.0.client] ?? "")
    }.map { key, episode, isOver in
      var finding = Finding(
        .verifyLoop, .warning, .proved, began: episode.began,
        ended: isOver ? episode.last : max(now, episode.last))
      finding.subject.client = key.client
      finding.affected = [key.node]
      finding.healed = isOver
      finding.measured["count"] = episode.count
      finding.evidence = episode.evidence
      finding.opener = episode.opener
      finding.key = texts[key.client] ?? ""
      finding.detail = finding.key
      return finding
    }
  }
}

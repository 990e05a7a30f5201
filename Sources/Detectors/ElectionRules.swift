package import Bytes
package import Cluster
package import Events

/// `raft-elections`: the leadership of a raft group moves repeatedly (class 17).
///
/// A group elects a new leader when its followers hear nothing from the old one for 5 s (jraft's election timeout). Once is
/// a hiccup or a restart; again and again it means a slow link, a node that stands still, or a disk that cannot follow.
/// While it elects, an offline or online fails or hangs (2.x and later).
package struct ElectionRules: Detector {
  /// Elections of one group that are worth telling.
  package var least: Int64 = 3
  /// Within this they belong together, in ms.
  package var within: Int64 = 600_000
  /// So long without another the leadership rests, in ms.
  package var quiet: Int64 = 120_000

  private struct Group: Sendable {
    var text: String
    /// At most 32 elections, oldest first.
    var elections: [Citation] = []
    /// What was told of it: an episode that began `least` elections ago.
    var open: [Citation] = []
  }
  private var groups: [NameID: Group] = [:]
  private var closed: [(String, [Citation])] = []

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    // A node that starts or stops takes leaders with it: a rolling restart moves them all.
    guard event.kind == .raftBecameLeader, !event.name.isNone,
      !world.allNodes.contains(where: { isUnsettled(world.state(of: $0), event.at) })
    else { return }
    var group = groups[event.name] ?? Group(text: world.names.text(event.name))
    let citation = Citation(event)
    group.elections.removeAll { citation.at - $0.at > within }
    if group.elections.count < 32 { group.elections.append(citation) }
    if let last = group.open.last, citation.at - last.at > within {
      closed.append((group.text, group.open))
      group.open = []
    }
    if !group.open.isEmpty {
      if group.open.count < 32 { group.open.append(citation) } else { group.open[31] = citation }
    } else if group.elections.count >= least {
      group.open = group.elections
    }
    groups[event.name] = group
  }

  /// Whether a node starts or stops; one whose log did not tell yet that it is up may still start, for three minutes.
  private func isUnsettled(_ state: NodeState, _ moment: Instant) -> Bool {
    if state.isStartingOrStopping(moment) { return true }
    guard state.started.isEmpty, let first = state.firstSeen else { return false }
    return moment < first + 180_000
  }

  package func findings(at now: Instant) -> [Finding] {
    let going = groups.values.filter { !$0.open.isEmpty }.map { ($0.text, $0.open) }
    return (closed + going).compactMap { text, elections in
      guard let first = elections.first, let last = elections.last else { return nil }
      var finding = Finding(
        .raftElections, .warning, .proved, began: first.at, ended: max(first.at, last.at))
      finding.affected = Set(elections.map(\.node)).sorted()
      finding.healed = now - last.at > quiet
      finding.measured = [
        "count": Int64(elections.count), "withinMs": max(0, last.at - first.at),
      ]
      finding.evidence =
        elections.count <= 6 ? elections : Array(elections.prefix(3)) + elections.suffix(3)
      finding.opener = first
      finding.key = text
      finding.detail = text
      return finding
    }.sorted { ($0.began, $0.key) < ($1.began, $1.key) }
  }
}

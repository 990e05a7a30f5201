package import Bytes
package import Cluster
package import Events

/// `raft-no-leader` and `raft-group-stuck` (D-8, classes 16 and 17).
///
/// A node that prevotes in a group has lost its leader; while the others ignore it because the leader's lease is valid, it
/// has not got what the group applied since: distro health says nothing about it (real-servers §3, partition).
package struct RaftRules: Detector {
  /// Prevotes come every 5 s (election timeout); three of them are no hiccup.
  package var least: Int64 = 3
  /// No prevote for this long: it has a leader again.
  package var quiet: Int64 = 12_000
  /// An election shorter than this is a hand-over.
  package var leaderless: Int64 = 15_000

  private struct Key: Hashable {
    var node: NodeID
    var group: NameID
  }
  private var prevotes: [Key: Episode] = [:]
  private var ignored: [Key: Citation] = [:]
  private var stuck: [(Key, Episode, String, Citation?)] = []
  /// Nodes whose raft lines are read: whether a group has a leader only a majority of them can tell.
  private var witnesses: Set<NodeID> = []
  /// The node that said last that it became leader of a group.
  private var leaders: [NameID: NodeID] = [:]
  private var lost: [NameID: Episode] = [:]
  private var leaderLost: [(NameID, Episode, String, NodeID)] = []
  private var judged = false
  /// Members of which nothing was read: whether they had a leader is not known.
  private var isAlone = false
  private var groupText: [NameID: String] = [:]

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    witnesses.insert(event.node)
    switch event.kind {
    case .raftPreVote:
      guard !isNoise(event, world) else { return }
      note(event.name, world)
      let key = Key(node: event.node, group: event.name)
      if var episode = prevotes[key] {
        episode.again(Citation(event))
        prevotes[key] = episode
      } else {
        prevotes[key] = Episode(Citation(event))
      }
    case .raftPreVoteIgnored:
      if let node = world.node(of: world.names.text(event.peer)) {
        ignored[Key(node: node, group: event.name)] = Citation(event)
      }
    case .raftStepDown, .raftNoLeader:
      // A candidate that gives up, or a follower that lost its leader, speaks for itself only (b = 0).
      guard event.kind == .raftNoLeader || event.b == 1, !event.name.isNone,
        !isNoise(event, world)
      else { return }
      // An old leader that was cut off steps down after the others elected a new one.
      if event.kind == .raftStepDown, let leader = leaders[event.name], leader != event.node {
        return
      }
      note(event.name, world)
      if lost[event.name] == nil { lost[event.name] = Episode(Citation(event)) }
    case .raftBecameLeader, .raftLeader:
      // What came too late for the order takes back nothing that was found.
      if event.flags.contains(.late) { return }
      heal(event)
      if event.kind == .raftBecameLeader { leaders[event.name] = event.node }
      guard var episode = lost[event.name], event.at > episode.began else { return }
      lost[event.name] = nil
      episode.healedAt = event.at
      episode.healer = Citation(event)
      if event.at - episode.began >= leaderless, isJudged(world) {
        leaderLost.append((event.name, episode, groupText[event.name] ?? "", episode.opener.node))
      }
    default: break
    }
  }

  /// A node that names a leader after its prevotes follows the group again.
  private mutating func heal(_ event: Event) {
    let key = Key(node: event.node, group: event.name)
    guard var episode = prevotes[key], event.at > episode.last else { return }
    prevotes[key] = nil
    guard episode.count >= least else { return }
    episode.healedAt = event.at
    episode.healer = Citation(event)
    stuck.append((key, episode, groupText[event.name] ?? "", ignored[key]))
  }

  /// A refusal that a cut-off node's requests met when they arrived at last.
  private func lateRefusal(_ key: Key, _ episode: Episode) -> Citation? {
    guard let refusal = ignored[key], let healed = episode.healedAt,
      refusal.at >= episode.began, refusal.at - healed <= quiet
    else { return nil }
    return refusal
  }

  private func isJudged(_ world: borrowing World) -> Bool {
    witnesses.count * 2 > world.nodeCount
  }

  private func isNoise(_ event: Event, _ world: borrowing World) -> Bool {
    world.isStartingOrStopping(event.node, at: event.at)
  }

  private mutating func note(_ group: NameID, _ world: borrowing World) {
    if groupText[group] == nil { groupText[group] = world.names.text(group) }
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    judged = isJudged(world)
    isAlone = witnesses.count * 2 <= world.membership.mostMembers
    let over = prevotes.filter { second - $0.value.last > quiet }
    for (key, episode) in over.sorted(by: {
      ($0.key.node, $0.key.group.rawValue) < ($1.key.node, $1.key.group.rawValue)
    }) {
      prevotes[key] = nil
      guard episode.count >= least else { continue }
      var episode = episode
      episode.healedAt = episode.last
      stuck.append((key, episode, groupText[key.group] ?? "", ignored[key]))
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    let open = prevotes.filter { $0.value.count >= least }
      .map { ($0.key, $0.value, groupText[$0.key.group] ?? "", ignored[$0.key]) }
    var all: [Finding] = []
    for (key, episode, group, noted) in stuck + open {
      let refusal = noted ?? lateRefusal(key, episode)
      // The group that carries enabled=false is the one an operator's action waits for.
      let carries = group == "naming_instance_metadata"
      var finding = Finding(
        .raftGroupStuck, carries ? .critical : .warning, refusal == nil ? .likely : .proved,
        began: episode.began, ended: episode.healedAt ?? max(now, episode.last))
      finding.affected = [key.node]
      finding.healed = episode.healedAt != nil
      finding.measured["preVotes"] = episode.count
      finding.evidence = episode.evidence + (refusal.map { [$0] } ?? [])
      finding.opener = episode.opener
      finding.key = group
      finding.detail = group
      finding.variant = carries ? "metadata" : ""
      all.append(finding)
    }
    let leaderOpen = lost.filter { judged && now - $0.value.began >= leaderless }
      .map { ($0.key, $0.value, groupText[$0.key] ?? "", $0.value.opener.node) }
    for (_, episode, group, node) in leaderLost + leaderOpen {
      let healed = episode.healedAt != nil
      var finding = Finding(
        .raftNoLeader, .critical, .likely, began: episode.began,
        ended: episode.healedAt ?? max(now, episode.last))
      finding.affected = [node]
      finding.healed = healed
      finding.variant = isAlone ? "alone" : ""
      finding.measured["leaderlessMs"] = finding.ended - finding.began
      finding.evidence = episode.evidence
      finding.opener = episode.opener
      finding.key = group
      finding.detail = group
      all.append(finding)
    }
    return all.sorted {
      ($0.began, $0.rule.rawValue, $0.affected.first?.rawValue ?? 0, $0.key)
        < ($1.began, $1.rule.rawValue, $1.affected.first?.rawValue ?? 0, $1.key)
    }
  }
}

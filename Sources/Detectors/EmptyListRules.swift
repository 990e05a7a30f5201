package import Bytes
package import Cluster
package import Events
import Records

/// `empty-list-pushed`: subscribers were told an empty list although publishers live (class 21).
///
/// A node that just started, lost its copies, or was cut off rebuilds a list before it has what the others hold. That a
/// service is empty is normal as long as the other nodes come to the same list: it is judged when they had their time.
package struct EmptyListRules: Detector {
  /// What other nodes had shown for so long before the empty list, and show so long after it, cannot be on its way, in ms: a
  /// sync that fails is sent again every 3 s, a list is rebuilt 0.5 s later, and what a busy host adds.
  package var settled: Int64 = 15_000
  /// Empty lists of one node further apart than this are two episodes, in ms.
  package var apart: Int64 = 30_000

  /// Empty lists that wait for their judgement; what is beyond is left out.
  private static let most = 4_096

  private struct Empty: Sendable {
    /// When the list was rebuilt.
    var at: Instant
    var service: ServiceID
    var citation: Citation
    var node: NodeID { citation.node }
  }
  private struct Key: Hashable {
    var service: ServiceID
    var node: NodeID
  }
  private struct Case: Sendable {
    var episode: Episode
    var holder: NodeID
    var services: Set<ServiceID>
    /// Of these the node did not show any instance yet.
    var unhealed: Set<ServiceID>
    var publishers: Int64
    var shown: Citation?
  }
  private var waiting: [Empty] = []
  private var isWaiting: Set<Key> = []
  private var open: [NodeID: Case] = [:]
  private var closed: [(NodeID, Case)] = []

  package init() {}

  /// Whether a pushed list holds nothing at all: what is only hidden is in the first of its two sizes.
  static func isEmpty(_ push: Event) -> Bool { push.c == 0 && push.d <= 0 }

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    // The list of persistent instances is another one, of the same name.
    guard EmptyListRules.isEmpty(event), !event.service.isNone, !event.flags.contains(.persistent),
      waiting.count < EmptyListRules.most,
      isWaiting.insert(Key(service: event.service, node: event.node)).inserted
    else { return }
    waiting.append(
      Empty(
        at: event.at - min(max(event.a, 0), 60_000), service: event.service,
        citation: Citation(event)))
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    for (node, one) in open where !one.unhealed.isEmpty {
      var one = one
      one.unhealed = one.unhealed.filter { world.lastDelivered(of: $0, on: node) <= 0 }
      if one.unhealed.isEmpty { one.episode.healedAt = second }
      open[node] = one
    }
    guard let first = waiting.first, second - first.at >= settled else { return }
    let due = waiting.prefix { second - $0.at >= settled }
    waiting.removeFirst(due.count)
    for empty in due {
      isWaiting.remove(Key(service: empty.service, node: empty.node))
      judge(empty, world)
    }
  }

  private mutating func judge(_ empty: Empty, _ world: borrowing World) {
    let others = world.allNodes.filter {
      $0 != empty.node && world.lastDelivered(of: empty.service, on: $0) > 0
    }
    guard !others.isEmpty, !isStopping(empty, world) else { return }
    let replays = world.replays(empty.service)
    // Who never had it is mistaken against all others; who took it away may be the one that is right.
    let hadNone =
      replays.first { $0.node == empty.node }?.transitions.contains {
        $0.kind == .gone && !$0.byRestart && $0.to >= empty.at - settled
      } != true
    var agreeing: [(node: NodeID, publishers: Int64)] = []
    for replay in replays where others.contains(replay.node) {
      // Nothing came or went there: the publishers it shows were there all the while.
      guard world.state(of: replay.node).begin(of: .namingPush) < empty.at - settled,
        !replay.transitions.contains(where: { $0.to >= empty.at - settled })
      else { continue }
      // An HTTP instance of v2 and v3 may stay on the node that it was registered on (`write-not-forwarded`).
      let publishers = replay.state.clients.filter {
        $0.value == .shown && world.names.isConnection($0.key)
      }
      guard !publishers.isEmpty else { continue }
      agreeing.append((replay.node, Int64(publishers.count)))
      // The node that holds the connection knows best.
      let isHolder = publishers.contains { world.isNative($0.key, on: replay.node) }
      guard isHolder || hadNone && agreeing.count >= 2 && agreeing.count == world.nodeCount - 1
      else { continue }
      let shown = world.lastList(of: empty.service, on: replay.node)
      note(empty, replay.node, Int64(publishers.count), shown, world)
      return
    }
  }

  /// A node that shuts down drops its clients first.
  private func isStopping(_ empty: Empty, _ world: borrowing World) -> Bool {
    world.state(of: empty.node).stopping.contains {
      empty.at >= $0.at - 1_000 && empty.at <= $0.at + 15_000
    }
  }

  private mutating func note(
    _ empty: Empty, _ holder: NodeID, _ publishers: Int64, _ shown: Citation?,
    _ world: borrowing World
  ) {
    let isHealed = world.lastDelivered(of: empty.service, on: empty.node) > 0
    if var one = open[empty.node] {
      if empty.at - one.episode.last <= apart {
        one.episode.again(empty.citation)
        if one.services.count < 64 { one.services.insert(empty.service) }
        if !isHealed { one.unhealed.insert(empty.service) }
        if one.unhealed.isEmpty {
          one.episode.healedAt = world.now
        } else {
          one.episode.healedAt = nil
        }
        open[empty.node] = one
        return
      }
      closed.append((empty.node, one))
    }
    var one = Case(
      episode: Episode(empty.citation), holder: holder, services: [empty.service],
      unhealed: isHealed ? [] : [empty.service], publishers: publishers, shown: shown)
    if isHealed { one.episode.healedAt = world.now }
    open[empty.node] = one
  }

  package func findings(at now: Instant) -> [Finding] {
    (closed + open.map { ($0.key, $0.value) }).map { node, one in
      let healed = one.episode.healedAt != nil
      var finding = Finding(
        .emptyListPushed, .warning, .likely, began: one.episode.began,
        ended: one.episode.healedAt ?? max(now, one.episode.last))
      if one.services.count == 1, let only = one.services.first { finding.subject.service = only }
      finding.affected = [node]
      finding.from = one.holder
      finding.healed = healed
      finding.measured = [
        "count": one.episode.count, "services": Int64(one.services.count),
        "publishers": one.publishers,
      ]
      finding.evidence = one.episode.evidence + (one.shown.map { [$0] } ?? [])
      finding.opener = one.episode.opener
      return finding
    }.sorted { ($0.began, $0.affected[0]) < ($1.began, $1.affected[0]) }
  }
}

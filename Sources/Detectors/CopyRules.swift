package import Bytes
package import Cluster
package import Events
import Records

/// `half-open-connection` and `sync-silent`: a node dropped the copies of clients that another node still holds (D-15,
/// classes 11 and 12).
///
/// A copy lives as long as its owner verifies it: a node that hears nothing for 3 min drops it
/// (`nacos.naming.client.expired.time`). Ends the client's own connection, its node says so first and the others follow; so
/// that they drop a client whose node goes on and holds it means that its verifies do not arrive.
package struct CopyRules: Detector {
  /// The node that holds the connection may only be late to say that it ended, in ms: what clocks and busy hosts leave open.
  package var settled: Int64 = 10_000
  /// So long it waits for a further line of the holder's naming-server.log, which rests while nothing changes, in ms.
  package var patience: Int64 = 300_000
  /// Copies dropped further apart than this are two episodes, in ms.
  package var apart: Int64 = 60_000
  /// Clients of one node, dropped by a peer, that say more of the node than of the client.
  package var many: Int64 = 3
  /// A node that sent or failed to send anything within this is not silent, in ms: copies die after 3 min.
  package var silent: Int64 = 180_000

  private static let most = 4_096

  private struct Dropped: Sendable {
    var client: ClientID
    var holder: NodeID
    var citation: Citation
  }
  private struct Pair: Hashable {
    var holder: NodeID
    var node: NodeID
  }
  private struct Case: Sendable {
    var episode: Episode
    var clients: Set<ClientID>
    var text: String
    var isSilent: Bool
  }
  private var waiting: [Dropped] = []
  private var open: [Pair: Case] = [:]
  private var closed: [(Pair, Case)] = []
  /// When a node last told of a send, whatever became of it, by node.
  private var sent: ContiguousArray<Instant>

  package init(nodeCount: Int) {
    sent = ContiguousArray(repeating: .distantPast, count: nodeCount + 1)
  }

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    switch event.kind {
    case .distroEnd, .distroSyncCancelled, .distroSyncFailed, .distroVerifyCancelled:
      note(sender: event)
    case .clientDisconnect: dropped(event, world)
    case .clientConnect:
      guard !open.isEmpty else { return }
      for (pair, one) in open where pair.node == event.node && one.clients.contains(event.client) {
        open[pair]?.episode.healedAt = event.at
        open[pair]?.episode.healer = Citation(event)
      }
    default: break
    }
  }

  /// Notes a send, whatever became of it.
  mutating func note(sender event: Event) { sent[Int(event.node.rawValue)] = event.at }

  private mutating func dropped(_ event: Event, _ world: borrowing World) {
    guard !event.client.isNone, world.names.isConnection(event.client),
      waiting.count < CopyRules.most,
      !world.isStartingOrStopping(event.node, at: event.at)
    else { return }
    for node in world.allNodes where node != event.node {
      guard world.isNative(event.client, on: node) else { continue }
      waiting.append(Dropped(client: event.client, holder: node, citation: Citation(event)))
      return
    }
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    guard let first = waiting.first, second - first.citation.at >= settled else { return }
    var left: [Dropped] = []
    for one in waiting {
      guard second - one.citation.at >= settled else {
        left.append(one)
        continue
      }
      // The log in which the end would stand must go on behind it, or it may only have been cut.
      if world.state(of: one.holder).end(of: .namingServer) <= one.citation.at + settled {
        if second - one.citation.at < patience { left.append(one) }
      } else if isHeld(one, world) {
        note(one, world)
      }
    }
    waiting = left
  }

  /// Whether the connection's node goes on and did not say that it ended.
  private func isHeld(_ one: Dropped, _ world: borrowing World) -> Bool {
    let state = world.state(of: one.holder)
    // Whose clock nothing bounds may have said it long ago.
    guard world.clock(one.holder) != nil, world.clock(one.citation.node) != nil else {
      return false
    }
    guard state.isNative(one.client), (state.lastSeen ?? .distantPast) >= one.citation.at + 5_000,
      !state.isStartingOrStopping(one.citation.at)
    else { return false }
    // What it held before it last started is gone, whether it said so or not.
    let made = Instant(world.names.epochMilliseconds(one.client))
    return state.started.allSatisfy { $0.at + 60_000 < made || $0.at > one.citation.at + settled }
  }

  private mutating func note(_ one: Dropped, _ world: borrowing World) {
    let pair = Pair(holder: one.holder, node: one.citation.node)
    let state = world.state(of: one.holder)
    let since = max(
      sent[Int(one.holder.rawValue)], state.begin(of: .protocolDistro))
    let isSilent =
      state.begin(of: .protocolDistro) < .distantFuture && one.citation.at - since > silent
    if var held = open[pair] {
      if one.citation.at - held.episode.last <= apart {
        held.episode.again(one.citation)
        held.clients.insert(one.client)
        held.isSilent = held.isSilent && isSilent
        open[pair] = held
        return
      }
      closed.append((pair, held))
    }
    open[pair] = Case(
      episode: Episode(one.citation), clients: [one.client], text: world.names.text(one.client),
      isSilent: isSilent)
  }

  package func findings(at now: Instant) -> [Finding] {
    (closed + open.map { ($0.key, $0.value) }).map { pair, one in
      let isSilent = one.isSilent && one.clients.count >= many
      let healed = one.episode.healedAt != nil
      var finding = Finding(
        isSilent ? .syncSilent : .halfOpenConnection, isSilent ? .critical : .warning,
        isSilent ? .possible : .likely, began: one.episode.began,
        ended: one.episode.healedAt ?? max(now, one.episode.last))
      if one.clients.count == 1, let only = one.clients.first { finding.subject.client = only }
      finding.from = pair.holder
      finding.to = pair.node
      finding.affected = isSilent ? [pair.holder] : [pair.node]
      finding.healed = healed
      finding.measured["clients"] = Int64(one.clients.count)
      finding.evidence = one.episode.evidence
      finding.opener = one.episode.opener
      finding.key = one.text
      finding.detail = one.text
      return finding
    }.sorted { ($0.began, $0.from, $0.to) < ($1.began, $1.from, $1.to) }
  }
}

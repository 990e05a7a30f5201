package import Bytes
package import Cluster
package import Events
import Records

/// `log-loss`: records of naming-server.log are not there although its node must have written them (D-20).
///
/// A gRPC connection is told when it is made (`Client connection … connect`, `ConnectionBasedClientManager`), on its own
/// node and on each that gets a copy, before anything it publishes. What is published by a connection that was never told,
/// and is younger than the log, is proof of a record less: that log is written through an appender which drops records in
/// bursts (queue of 1024, neverBlock), or somebody cut lines out.
package struct LogLossRules: Detector {
  /// A connection made this long behind the log's first record must be in it, in ms: its id bears the time of a clock that
  /// may be a minute off.
  package var settled: Int64 = 120_000

  private struct Loss: Sendable {
    var episode: Episode
    var clients: Set<ClientID>
    var text: String
  }
  private var losses: [NodeID: Loss] = [:]

  /// Connections that need not be in their node's log, being made before `begin`, or by then.
  ///
  /// They publish over and over, and when they were made stands far away.
  private struct Old: Sendable {
    var begin = Instant.distantFuture
    var clients = ClientSet()
  }
  /// By node id.
  private var old: [Old] = []

  package init() {}

  /// Takes what a gRPC client published.
  package mutating func observe(_ event: Event, _ world: borrowing World) {
    guard event.kind == .clientChange, !event.flags.contains(.late),
      world.names.isConnection(event.client)
    else { return }
    guard !world.isTold(event.client, on: event.node) else { return }
    let node = Int(event.node.rawValue)
    while old.count <= node { old.append(Old()) }
    let begin = world.begin(of: .namingServer, on: event.node) + settled
    if old[node].begin != begin { old[node] = Old(begin: begin) }
    if old[node].clients.contains(event.client) { return }
    guard
      world.names.epochMilliseconds(event.client) > begin.milliseconds
    else {
      old[node].clients.insert(event.client)
      return
    }
    let citation = Citation(event)
    if losses[event.node] == nil {
      losses[event.node] = Loss(
        episode: Episode(citation), clients: [event.client],
        text: world.names.text(event.client))
    } else if losses[event.node]?.clients.contains(event.client) == false {
      losses[event.node]?.episode.again(citation)
      if losses[event.node]?.clients.count ?? 0 < 4_096 {
        losses[event.node]?.clients.insert(event.client)
      }
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    losses.map { node, loss in
      var finding = Finding(
        .logLoss, .notice, .likely, began: loss.episode.began, ended: loss.episode.last)
      finding.affected = [node]
      finding.measured["count"] = loss.episode.count
      finding.evidence = loss.episode.evidence
      finding.opener = loss.episode.opener
      finding.key = LogKind.namingServer.name
      finding.detail = loss.text
      return finding
    }.sorted { ($0.began, $0.affected[0]) < ($1.began, $1.affected[0]) }
  }
}

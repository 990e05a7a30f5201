package import Bytes
package import Cluster
package import Events

/// `connection-flapping`: a client connects and loses its connection again and again (class 19).
///
/// A connection's id is new each time; the client is known by its address. Chained are short connections of one address
/// that follow one another, so that many clients of one host, each with its own connection, are none. Subscribers over UDP
/// are clients of the server that come and go about once a minute and publish nothing (`IpPortBasedClient` of a
/// `PushReceiver`): normal, told once.
package struct ConnectionRules: Detector {
  /// A connection that lived longer is none that flaps, in ms.
  package var short: Int64 = 60_000
  /// The next connection comes this soon, in ms: the client tries again at once, then with pauses up to 5 s (`RpcClient`).
  package var next: Int64 = 15_000
  /// Short connections in a row that are worth telling.
  package var least: Int64 = 5

  /// No more young connections, chains or pseudo-clients are kept.
  private static let most = 4_096

  private struct Young: Sendable {
    var ip: NameID
    var at: Instant
    var citation: Citation
  }
  private struct Chain: Sendable {
    var episode: Episode
    var client: ClientID
    var nodes: Set<NodeID>
    var text = ""
  }
  private struct Pseudo: Sendable {
    var episode: Episode
    var clients: Int64
  }
  private var young: [ClientID: Young] = [:]
  /// How many young connections an address has.
  private var youngOf: [NameID: Int] = [:]
  private var chains: [NameID: Chain] = [:]
  private var done: [Chain] = []
  /// How often a client that never published anything went, by client.
  private var bare: [ClientID: Int64] = [:]
  private var pseudo: [NodeID: Pseudo] = [:]

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    guard !event.client.isNone, !world.isStartingOrStopping(event.node, at: event.at) else {
      return
    }
    switch event.kind {
    case .clientConnect where world.names.isConnection(event.client): connected(event, world)
    case .clientDisconnect where world.names.isConnection(event.client): lost(event, world)
    case .clientDisconnect where !world.names.isPersistent(event.client):
      if !world.hasPublished(event.client, on: event.node) { leftBare(event) }
    default: break
    }
  }

  private mutating func connected(_ event: Event, _ world: borrowing World) {
    guard young.count < ConnectionRules.most, world.isNative(event.client, on: event.node)
    else { return }
    let ip = world.names.ip(event.client)
    // Two at a time are two clients of one host.
    if youngOf[ip] != nil { end(ip) }
    guard
      young.updateValue(
        Young(ip: ip, at: event.at, citation: Citation(event)), forKey: event.client) == nil
    else { return }
    youngOf[ip, default: 0] += 1
  }

  private mutating func lost(_ event: Event, _ world: borrowing World) {
    guard let one = young[event.client], one.citation.node == event.node else { return }
    forget(event.client, one)
    guard event.at - one.at <= short else { return }
    if youngOf[one.ip] != nil {
      end(one.ip)
      return
    }
    if var chain = chains[one.ip] {
      if one.at - chain.episode.last <= next {
        chain.episode.again(Citation(event))
        chain.client = event.client
        chain.nodes.insert(event.node)
        if chain.episode.count == least { chain.text = world.names.text(one.ip) }
        chains[one.ip] = chain
        return
      }
      end(one.ip)
    }
    guard chains.count < ConnectionRules.most else { return }
    var episode = Episode(one.citation)
    episode.last = event.at
    episode.latest = Citation(event)
    chains[one.ip] = Chain(episode: episode, client: event.client, nodes: [event.node])
  }

  private mutating func forget(_ client: ClientID, _ one: Young) {
    young[client] = nil
    let rest = youngOf[one.ip, default: 1] - 1
    youngOf[one.ip] = rest > 0 ? rest : nil
  }

  /// A client that published nothing is gone.
  private mutating func leftBare(_ event: Event) {
    guard bare.count < ConnectionRules.most || bare[event.client] != nil else { return }
    let times = bare[event.client, default: 0] + 1
    bare[event.client] = times
    guard times >= 2 else { return }
    var held = pseudo[event.node] ?? Pseudo(episode: Episode(Citation(event)), clients: 0)
    if pseudo[event.node] != nil { held.episode.again(Citation(event)) }
    if times == 2 { held.clients += 1 }
    pseudo[event.node] = held
  }

  private mutating func end(_ ip: NameID) {
    guard let chain = chains.removeValue(forKey: ip), chain.episode.count >= least else { return }
    done.append(chain)
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    for (client, one) in young where second - one.at > short { forget(client, one) }
    guard !chains.isEmpty else { return }
    for (ip, chain) in chains where second - chain.episode.last > short + next { end(ip) }
  }

  package func findings(at now: Instant) -> [Finding] {
    let going = chains.values.filter { $0.episode.count >= least }
    var all = (done + going).map { chain in
      var finding = Finding(
        .connectionFlapping, .warning, .likely, began: chain.episode.began,
        ended: chain.episode.last)
      finding.subject.client = chain.client
      finding.affected = chain.nodes.sorted()
      finding.healed = now - chain.episode.last > short
      finding.measured["count"] = chain.episode.count
      finding.evidence = chain.episode.evidence
      finding.opener = chain.episode.opener
      finding.key = chain.text
      finding.detail = chain.text
      return finding
    }
    for (node, held) in pseudo where held.episode.count >= least {
      var finding = Finding(
        .connectionFlapping, .info, .likely, began: held.episode.began, ended: held.episode.last)
      finding.affected = [node]
      finding.measured = ["count": held.episode.count, "clients": held.clients]
      finding.evidence = held.episode.evidence
      finding.opener = held.episode.opener
      finding.variant = "udp"
      all.append(finding)
    }
    return all.sorted { ($0.began, $0.affected[0], $0.key) < ($1.began, $1.affected[0], $1.key) }
  }
}

package import Bytes
import Events

/// Which addresses belong to which node.
///
/// First evidence wins; an address that two nodes claim belongs to neither.
///
/// A claim is a host with the node's main port. `host`, `host:8848` and the raft port `host:7848` (main − 1000) resolve to
/// it; several nodes on one host are told apart by their ports.
package struct NodeNames: Sendable {
  /// One address two nodes claimed.
  package struct Conflict: Sendable, Equatable {
    /// As written.
    package var address: String
    /// Who claimed it first.
    package var first: NodeID
    /// Who claimed it too.
    package var second: NodeID
  }

  private struct Claim: Sendable {
    var host: UInt32
    var port: Int32
    var node: NodeID
    var text: String
    /// When it was made, and when another node claimed it too: written UTC.
    var since: Int64
    var disputed = Int64.max
    var next: Int32
  }
  private struct Parts: Sendable {
    /// Number of the host; 0 when the name was not read yet.
    var host: UInt32 = 0
    var port: Int32 = 0
  }
  private struct Member: Sendable {
    var host: UInt32
    var port: Int32
    var text: String
    var hasCalled = false
  }

  private var hosts = Interner()
  /// By name id.
  private var parts: ContiguousArray<Parts> = []
  private var claims: [Claim] = []
  /// First claim of a host, by its number; -1 when none.
  private var firstClaim: ContiguousArray<Int32> = []
  /// The members of the cluster as each node's conf says, with who called the node by HTTP; by node id.
  private var members: [[Member]]
  /// Written time of what is being learnt from.
  var now = Int64.min
  /// What is answered rests on claims up to this written time only.
  ///
  /// Learning runs ahead of delivery, how far depends on how much was read at once; an answer must not.
  var horizon = Int64.max - 1
  private let nodes: [NodeID]
  /// Whether a node has a claim, by its id.
  private var claimed: ContiguousArray<Bool>
  /// Addresses that two nodes claimed, in the order found.
  package private(set) var conflicts: [Conflict] = []

  init(_ facts: [NodeFacts]) {
    nodes = facts.map(\.id).sorted()
    let slots = Int(nodes.last?.rawValue ?? 0) + 1
    members = [[Member]](repeating: [], count: slots)
    claimed = ContiguousArray(repeating: false, count: slots)
    let common = facts.sorted { $0.id < $1.id }.first { !$0.members.isEmpty }?.members ?? []
    for fact in facts {
      let list = fact.members.isEmpty ? common : fact.members
      members[Int(fact.id.rawValue)] = list.map { text in
        let (host, port) = split(text)
        return Member(host: host, port: port, text: text)
      }
    }
  }

  // MARK: asking

  /// The node that name is an address of; nil when none claimed it, or two did.
  package func node(of name: NameID) -> NodeID? { node(of: name, at: horizon) }

  /// The node of that name by all claims so far.
  func learntNode(of name: NameID) -> NodeID? { node(of: name, at: Int64.max - 1) }

  private func node(of name: NameID, at time: Int64) -> NodeID? {
    let index = Int(name.rawValue)
    guard index < parts.count, parts[index].host != 0 else { return nil }
    return node(host: parts[index].host, port: parts[index].port, at: time)
  }

  /// The node that text is an address of.
  /// - Complexity: O(`text.count`)
  package func node(ofText text: String) -> NodeID? {
    let (name, port) = NodeNames.cut(text)
    guard let host = find(name) else { return nil }
    return node(host: host, port: port, at: horizon)
  }

  /// The addresses a node claimed undisputed, `host:port`, in the order found.
  package func addresses(of node: NodeID) -> [String] {
    claims.filter { $0.node == node && $0.disputed == Int64.max }.map(\.text)
  }

  private func node(host: UInt32, port: Int32, at time: Int64) -> NodeID? {
    guard Int(host) < firstClaim.count else { return nil }
    var only: NodeID?
    var several = false
    var next = firstClaim[Int(host)]
    while next >= 0 {
      let claim = claims[Int(next)]
      next = claim.next
      if claim.since > time { continue }
      let isDisputed = claim.disputed <= time
      if claim.port == port || (port != 0 && claim.port == port + 1000) {
        return isDisputed ? nil : claim.node
      }
      if isDisputed || (only != nil && only != claim.node) { several = true }
      only = claim.node
    }
    // The port is not one that was claimed: only the usual ones say a server.
    return !several && (port == 0 || port == 8848 || port == 7848) ? only : nil
  }

  // MARK: learning

  /// Reads the text of a name that may be an address; once per name.
  @inline(__always)
  mutating func learn(_ name: NameID, _ names: Names) {
    let index = Int(name.rawValue)
    if index < parts.count, parts[index].host != 0 { return }
    if index == 0 { return }
    read(index, names.text(name))
  }

  private mutating func read(_ index: Int, _ text: String) {
    if index >= parts.count {
      parts.append(contentsOf: repeatElement(Parts(), count: index + 1 - parts.count + 64))
    }
    let (host, port) = split(text)
    parts[index] = Parts(host: host, port: port)
  }

  /// `node` is the one of that address.
  ///
  /// `raft`: the port is its raft port.
  mutating func claim(_ node: NodeID, _ name: NameID, raft: Bool = false) {
    let index = Int(name.rawValue)
    guard index < parts.count, parts[index].host != 0 else { return }
    var port = parts[index].port
    if raft || port == 7848 { port = port == 0 ? 0 : port + 1000 }
    if self.node(host: parts[index].host, port: port, at: Int64.max - 1) == node { return }
    claim(node, host: parts[index].host, port: port)
  }

  private mutating func claim(_ node: NodeID, host: UInt32, port: Int32) {
    if Int(host) >= firstClaim.count {
      firstClaim.append(
        contentsOf: repeatElement(-1, count: Int(host) + 1 - firstClaim.count + 16))
    }
    var next = firstClaim[Int(host)]
    while next >= 0 {
      let known = claims[Int(next)]
      if known.port == port || port == 0 || known.port == 0 {
        if known.node == node {
          if known.port == 0, port != 0 {
            claims[Int(next)].port = port
            claims[Int(next)].text = "\(hosts.text(host)):\(port)"
          }
        } else if known.disputed == Int64.max {
          claims[Int(next)].disputed = now
          conflicts.append(Conflict(address: known.text, first: known.node, second: node))
        }
        return
      }
      next = known.next
    }
    let name = hosts.text(host)
    guard !NodeNames.isLoopback(name) else { return }
    claimed[Int(node.rawValue)] = true
    claims.append(
      Claim(
        host: host, port: port, node: node, text: port == 0 ? name : "\(name):\(port)", since: now,
        next: firstClaim[Int(host)]))
    firstClaim[Int(host)] = Int32(claims.count - 1)
    claimLast()
  }

  /// A member of that address called `node` by HTTP.
  ///
  /// The one member that never does, when all others did, is the node itself (real-servers.md §1.3).
  mutating func called(_ node: NodeID, by name: NameID) {
    let slot = Int(node.rawValue)
    let index = Int(name.rawValue)
    guard slot < members.count, !claimed[slot], index < parts.count, parts[index].host != 0
    else { return }
    let host = parts[index].host
    var changed = false
    for i in members[slot].indices where members[slot][i].host == host {
      // Several members on one host cannot be told apart by who calls.
      guard members[slot].count(where: { $0.host == host }) == 1 else { return }
      if !members[slot][i].hasCalled { changed = true }
      members[slot][i].hasCalled = true
    }
    guard changed else { return }
    let silent = members[slot].filter { !$0.hasCalled }
    guard silent.count == 1, members[slot].count > 1 else { return }
    claim(node, host: silent[0].host, port: silent[0].port)
  }

  /// When every node but one has its member, the last one has the last.
  private mutating func claimLast() {
    let open = nodes.filter { !claimed[Int($0.rawValue)] }
    guard open.count == 1 else { return }
    let list = members[Int(open[0].rawValue)]
    guard list.count == nodes.count else { return }
    let free = list.filter { self.node(host: $0.host, port: $0.port, at: Int64.max - 1) == nil }
    if free.count == 1 { claim(open[0], host: free[0].host, port: free[0].port) }
  }

  // MARK: text

  private mutating func split(_ text: String) -> (host: UInt32, port: Int32) {
    let (name, port) = NodeNames.cut(text)
    return (hosts.intern(name), port)
  }

  private func find(_ host: String) -> UInt32? {
    var copy = host
    return copy.withUTF8 { unsafe hosts.find(Span(_unsafeElements: $0)) }
  }

  /// `host:port`, `[v6]:port`, a bare host or a bare v6; port 0 when there is none.
  private static func cut(_ text: String) -> (host: String, port: Int32) {
    guard let colon = text.lastIndex(of: ":"), colon != text.startIndex,
      let port = Int32(text[text.index(after: colon)...]), port > 0, port < 65_536
    else { return (text, 0) }
    let host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      return (String(host.dropFirst().dropLast()), port)
    }
    return host.contains(":") ? (text, 0) : (String(host), port)
  }

  private static func isLoopback(_ host: String) -> Bool {
    host.isEmpty || host.hasPrefix("127.") || host == "localhost" || host == "::1"
      || host == "0.0.0.0" || host == "0:0:0:0:0:0:0:1" || host == "-"
  }
}

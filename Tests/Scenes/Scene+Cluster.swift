import Bytes
package import Events
package import Records

extension Scene {
  /// `healthy server list changed`: the new and the old list by node numbers.
  package mutating func list(_ node: Int, _ new: [Int], from old: [Int], at seconds: Double) {
    add(node, .healthyListChanged, .namingServer, at: seconds) {
      $0.name = $1.name("[" + new.map(Scene.address).joined(separator: ", ") + "]")
      $0.other = $1.name("[" + old.map(Scene.address).joined(separator: ", ") + "]")
      $0.a = Int64(new.count)
      $0.b = Int64(old.count)
      if new == old { $0.flags.insert(.same) }
    }
  }

  /// Something `node` says of a peer in a log of its own: a failed report, a cancelled verify.
  package mutating func peer(
    _ node: Int, _ kind: EventKind, _ peer: Int, at seconds: Double, log: LogKind = .nacosCluster
  ) {
    add(node, kind, log, at: seconds) { $0.peer = $1.name(Scene.address(peer)) }
  }

  /// `[DISTRO-END]` of a send.
  package mutating func sent(_ node: Int, to peer: Int, ok: Bool, at seconds: Double) {
    add(node, .distroEnd, .protocolDistro, at: seconds) {
      $0.peer = $1.name(Scene.address(peer))
      if ok { $0.flags.insert(.ok) }
    }
  }

  /// A raft line of a group.
  package mutating func raft(
    _ node: Int, _ kind: EventKind, _ group: String, at seconds: Double, peer: Int? = nil
  ) {
    add(node, kind, .alipayJraft, at: seconds) {
      $0.name = $1.name(group)
      if let peer { $0.peer = $1.name("10.77.0.\(peer):7848") }
    }
  }

  /// A line of the node's own life.
  package mutating func life(_ node: Int, _ kind: EventKind, at seconds: Double) {
    add(node, kind, .nacos, at: seconds)
  }
}

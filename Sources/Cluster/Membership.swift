package import Bytes
package import Events

/// The member list each node works with, and when it changed.
///
/// Read from `healthy server list changed` lines (`DistroMapper`) and, before the first of them, from `cluster.conf`.
package struct Membership: Sendable {
  /// One change of a node's list.
  package struct Change: Sendable {
    package var at: Instant
    package var node: NodeID
    package var before: Int
    package var after: Int
    /// The members before and behind it, sorted.
    package var old: [String]
    package var new: [String]
    package var citation: Citation
  }

  /// Sorted `ip:port` texts as the node has them now; empty when not known.
  private var lists: [[String]]
  private var nodeOfMember: [String: NodeID] = [:]
  /// Real changes (old ≠ new), newest last; older than `memory` are dropped.
  package private(set) var changes: [Change] = []
  private let memory: Int64 = 660_000

  package init(nodeCount: Int) {
    lists = Array(repeating: [], count: nodeCount + 1)
  }

  /// Takes the members a node's `cluster.conf` names.
  package mutating func seed(_ node: NodeID, members: [String]) {
    if lists[Int(node.rawValue)].isEmpty { lists[Int(node.rawValue)] = members.sorted() }
  }

  package mutating func observe(_ event: Event, _ world: borrowing Names) {
    guard event.kind == .healthyListChanged else { return }
    let members = Membership.split(world.text(event.name))
    if !members.isEmpty || event.a == 0 { lists[Int(event.node.rawValue)] = members }
    guard !event.flags.contains(.same) else { return }
    changes.append(
      Change(
        at: event.at, node: event.node, before: Int(event.b), after: Int(event.a),
        old: Membership.split(world.text(event.other)), new: members, citation: Citation(event)))
    let limit = event.at - memory
    if let first = changes.first, first.at < limit { changes.removeAll { $0.at < limit } }
  }

  /// The list `node` works with, sorted; empty when not known.
  package func list(of node: NodeID) -> [String] { lists[Int(node.rawValue)] }

  /// The most members any node's list names now, or named before a change that is still remembered.
  package var mostMembers: Int {
    max(lists.map(\.count).max() ?? 0, changes.map { max($0.before, $0.after) }.max() ?? 0)
  }

  /// Whether any node's list changed in `from...to`.
  package func changed(from: Instant, to: Instant) -> [Change] {
    changes.filter { $0.at >= from && $0.at <= to }
  }

  /// The address of the owner of `tag` as `node` sees it, nil when its list is not known.
  package func owner(of tag: String, seenBy node: NodeID) -> String? {
    Membership.owner(of: tag, among: lists[Int(node.rawValue)])
  }

  /// The address of the owner of `tag` among sorted members, nil when there are none.
  package static func owner(of tag: String, among list: [String]) -> String? {
    guard !list.isEmpty else { return nil }
    var copy = tag
    let index = copy.withUTF8 {
      unsafe Ownership.index(Span(_unsafeElements: $0), members: list.count)
    }
    return list[index]
  }

  /// `a, b, c` with or without brackets, sorted as `DistroMapper` sorts: by text.
  static func split(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "[" || $0 == "]" })
      .map(String.init).sorted()
  }
}

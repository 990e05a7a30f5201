import Bytes
import Cluster
import Events

extension OperationRules {
  /// `owner-moved`: another node became responsible for the instance around the operation (D-12, class 15).
  ///
  /// The owner is a hash over the healthy members (`DistroMapper`), by service on 1.x and by ip:port later; what is
  /// published over gRPC belongs to the node that holds the connection, and an offline is spread by raft from 2.0 on.
  func ownerMoved(_ facts: OperationFacts, _ world: borrowing World) -> [Finding] {
    let operation = facts.operation
    guard !operation.instance.isNone, operation.via != .grpc, operation.status < 500,
      facts.isV1 || operation.kind.isRemoval && !(facts.beats.isEmpty && facts.posts.isEmpty)
    else { return [] }
    let names = world.names
    let tag =
      facts.isV1
      ? names.group(operation.service) + "@@" + names.serviceName(operation.service)
      : names.text(names.address(operation.instance))
    // What was done in time everywhere, and stayed, an owner that changed long after it does not explain.
    let isOdd =
      !facts.late.isEmpty || !facts.missing.isEmpty || !facts.returned.isEmpty
      || operation.status >= 400
    let until = facts.span.to + (isOdd ? 30_000 : 10_000)
    var moved: [Membership.Change] = []
    var owners: (before: String, after: String)?
    for change in facts.memberChanges where change.at <= until {
      guard let before = Membership.owner(of: tag, among: change.old),
        let after = Membership.owner(of: tag, among: change.new), before != after
      else { continue }
      moved.append(change)
      if owners == nil { owners = (before, after) }
    }
    guard let owners, let first = moved.first, let last = moved.last else { return [] }
    var finding = Finding(
      .ownerMoved, .notice, .proved, began: min(first.at, facts.span.from),
      ended: max(last.at, facts.span.to))
    finding.from = world.node(of: owners.before) ?? .none
    finding.to = world.node(of: owners.after) ?? .none
    finding.affected = Set(moved.map(\.node)).sorted()
    finding.measured["changes"] = Int64(moved.count)
    finding.evidence = moved.prefix(4).map(\.citation)
    finding.detail = owners.after
    return [finding]
  }
}

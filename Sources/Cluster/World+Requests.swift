import Bytes
import Events

extension World {
  /// Takes a DELETE, PUT or PATCH of an instance.
  mutating func request(_ event: Event) {
    // 1.x removes an expired instance by a DELETE to itself (`ClientBeatCheckTask`): not an operation of anybody.
    if event.flags.contains(.loopback), event.flags.contains(.forwarded) { return }
    let isCopy = event.flags.contains(.forwarded)
    let agent = names.text(event.other)
    let kind = operationKind(event, agent: agent)
    guard kind != .update else { return }
    let slack = uncertainty(event.node) ?? (500, 500)
    let span = Operation.Span(
      node: event.node, from: event.at - Int64(event.took) - slack.before,
      to: event.at + 1_000 + slack.after, evidence: Citation(event), status: event.status)
    var operation = Operation(
      id: operations.nextID, kind: kind, via: via(event, agent: agent), service: event.service,
      instance: event.instance, client: .none, persistent: event.flags.contains(.persistent),
      requested: isCopy ? nil : span, executed: isCopy ? span : nil,
      remote: isCopy ? .none : event.name, agent: event.other,
      api: event.flags.contains(.v3) ? 3 : event.flags.contains(.v2) ? 2 : 1,
      status: event.status, opener: event, evidence: [Citation(event)])
    operation.members = membership.list(of: event.node)
    operations.add(operation, isCopy: isCopy)
  }

  private func operationKind(_ event: Event, agent: String) -> Operation.Kind {
    if event.kind == .deregister {
      // By the publisher itself: a client library, or the instance's own address.
      if agent.hasPrefix("Nacos-"), !agent.contains("Nacos-Server") { return .deregister }
      if !event.instance.isNone, names.ip(names.address(event.instance)) == event.name {
        return .deregister
      }
      return .delete
    }
    if event.flags.contains(.disabled) { return .offline }
    if event.flags.contains(.enabled) { return .online }
    return event.flags.contains(.bodyHidden) ? .write : .update
  }

  private func via(_ event: Event, agent: String) -> Operation.Via {
    if event.flags.contains(.console) { return .console }
    if event.flags.contains(.forwarded) { return .server }
    if agent.hasPrefix("Nacos-") { return .client }
    return .openapi
  }

  /// A `Client remove` of a connection of this node that stays: its client deregistered over gRPC.
  ///
  /// The node that holds the connection
  /// logs it at once, the others when the sync reaches them (real-servers §3).
  mutating func grpcRemoval(_ event: Event) {
    let slack = uncertainty(event.node) ?? (500, 500)
    let span = Operation.Span(
      node: event.node, from: event.at - slack.before - 20, to: event.at + slack.after,
      evidence: Citation(event), status: 200)
    let operation = Operation(
      id: operations.nextID, kind: .deregister, via: .grpc, service: event.service,
      instance: .none, client: event.client, persistent: false, requested: span, executed: nil,
      remote: names.ip(event.client), agent: .none, api: 0, status: 200, opener: event,
      evidence: [Citation(event)])
    operations.open(operation)
  }
}

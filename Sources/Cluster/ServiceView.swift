package import Bytes
package import Events

/// What one node holds and shows of one service, reconstructed from its own lines.
///
/// A node's list changes in two steps on 2.x and 3.x: a line says what it holds (`Client change`, `Client remove`, a
/// disconnect), and up to 600 ms later the list is rebuilt and pushed with its sizes (`PUSH-SUCC originalSize, DataSize`).
/// The operator's enabled=false has no line at all (real-servers §3): it is the difference of two sizes that no held
/// client explains. On 1.x a datum line says both at once.
///
/// The view keeps the observations of the last `memory` and, while an operation on the service is open, of its whole
/// window; what is older is folded into `base`. So a question is answered by replaying few observations with all
/// operations known that may explain them.
package struct ServiceView: Sendable {
  package let service: ServiceID
  package let node: NodeID
  package private(set) var base = State()
  package private(set) var log: [Observation] = []
  /// Observations older than this are folded when no operation is open, in ms.
  static let memory: Int64 = 90_000

  /// What is held and shown at one moment.
  package struct State: Sendable {
    /// Held clients (2.x) → shown.
    package var clients: [ClientID: Shown] = [:]
    /// Held instances (1.x) → shown.
    package var instances: [InstanceID: Shown] = [:]
    /// Sizes of the last pushed list; -2 before the first.
    package var published: Int32 = -2
    package var delivered: Int32 = -2
    /// Clients added or removed since the list was last rebuilt, with the observation that said so.
    var added: [ClientID: Pending] = [:]
    var removed: [ClientID: Pending] = [:]
    /// Addresses that were hidden when they left: a later publisher may be born hidden.
    package var remembered: Set<NameID> = []
  }

  struct Pending: Sendable {
    var at: Instant
    var event: Citation
    var shown: Shown
    var byDisconnect: Bool
  }

  package enum Shown: Sendable { case shown, hidden, unknown }

  package init(service: ServiceID, node: NodeID) {
    self.service = service
    self.node = node
  }

  /// Puts an observation in its place; nearly always at the end.
  package mutating func append(_ observation: Observation) {
    var index = log.count
    while index > 0, log[index - 1].at > observation.at { index -= 1 }
    log.insert(observation, at: index)
  }

  /// Folds what is older than `limit` into the base, the operations known that may explain it: what they hid stays known
  /// when they are long closed.
  package mutating func fold(
    before limit: Instant, operations: @autoclosure () -> [Operation], names: borrowing Names
  ) {
    guard let first = log.first, first.at < limit else { return }
    var cut = 0
    while cut < log.count, log[cut].at < limit { cut += 1 }
    var replay = Replay(state: base, service: service, node: node, operations: operations())
    for observation in log[..<cut] { replay.apply(observation, names) }
    base = replay.state
    log.removeFirst(cut)
  }

  /// The transitions of the kept observations, the operations that may explain them known.
  /// - Complexity: O(observations kept × operations given)
  package func replay(_ operations: [Operation], names: borrowing Names) -> Replay {
    var replay = Replay(state: base, service: service, node: node, operations: operations)
    for observation in log { replay.apply(observation, names) }
    replay.settle(names)
    return replay
  }
}

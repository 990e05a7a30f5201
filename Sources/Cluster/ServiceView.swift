package import Bytes
package import Events

/// What one node holds and shows of one service, reconstructed from its own lines.
///
/// A node's list changes in two steps on 2.x and 3.x: a line says what it holds (`Client change`, `Client remove`, a
/// disconnect), and up to 600 ms later the list is rebuilt and pushed with its sizes (`PUSH-SUCC originalSize, DataSize`).
/// The operator's enabled=false has no line at all (real-servers §3): it is the difference of two sizes that no held
/// client explains. On 1.x a datum line says both at once.
///
/// `ServiceViews` keeps the observations of the last `memory` and, while an operation on the service is open, of its whole
/// window; what is older is folded into `base`. So a question is answered by replaying few observations with all
/// operations known that may explain them.
package struct ServiceView: Sendable {
  package let service: ServiceID
  package let node: NodeID
  package private(set) var base = State()
  /// Observations older than this are folded when no operation is open, in ms.
  package static let memory: Int64 = 90_000

  /// What is held and shown at one moment.
  package struct State: Sendable {
    /// Held clients (2.x) → shown.
    package var clients = ShownClients()
    /// Held instances (1.x) → shown.
    package var instances: [InstanceID: Shown] = [:]
    /// Sizes of the last pushed list; -2 before the first.
    package var published: Int32 = -2
    package var delivered: Int32 = -2
    /// Clients added or removed since the list was last rebuilt, with the observation that said so.
    var added = IDMap<ClientID, Pending>()
    var removed = IDMap<ClientID, Pending>()
    /// None of these is older.
    var pendingSince = Instant.distantFuture
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

  /// Folds the observations that `body` applies into the base.
  mutating func fold(
    _ replay: inout Replay, _ operations: [Operation], _ body: (inout Replay) -> Void
  ) {
    // The base moves through the replay, so that its tables are changed in place.
    replay.take(&base, operations: operations)
    body(&replay)
    replay.giveBack(&base)
  }

  /// Begins to fetch who publishes the service.
  ///
  /// Mutating for the reason that `IDMap.fetch` is.
  @inline(__always)
  mutating func fetch() {
    base.clients.fetch()
    base.added.fetch()
  }

  /// The transitions of `observations` since the base, the operations that may explain them known.
  /// - Complexity: O(observations × operations)
  package func replay(
    _ observations: [Observation], _ operations: [Operation], names: borrowing Names
  ) -> Replay {
    var replay = Replay(state: base, service: service, node: node, operations: operations)
    for observation in observations { replay.apply(observation, names) }
    replay.settle(names)
    return replay
  }
}

package import Bytes
package import Events

/// Replays a view's observations and puts every change down to what explains it.
///
/// The rule for a pushed list: its delivered size less the one before must be what was added shown, less what was removed
/// shown, plus what operations switched on, less what they switched off. What is left over is put to the open operations
/// of the service in the order they were executed; what even they do not explain is reported.
package struct Replay: Sendable {
  package internal(set) var state: ServiceView.State
  /// None in one that folds.
  package let service: ServiceID
  package let node: NodeID
  /// Offline, online and hidden writes on the service that changed instance metadata (2.x, 3.x), oldest first.
  var open: [Open]
  package private(set) var transitions: [Transition] = []
  /// Lists whose size changed without anything that explains it: shown less (negative) or more (positive).
  package internal(set) var unexplained: [Unexplained] = []
  /// First list rebuilt on this node at or after the operation began: operation id → citation.
  package internal(set) var seenAfter: [Int: Observation] = [:]
  /// Operations before which a list of this node was seen.
  package internal(set) var listedBefore: Set<Int> = []
  /// First list rebuilt on this node when the change had to be in it, `due` after the operation: operation id.
  package internal(set) var dueAfter: [Int: Observation] = [:]
  /// How long after an operation a list may be rebuilt without it, in ms: 1.2 s by the protocol (operations §3a-4), 2.3 s
  /// on 1.x (§3f), and what a busy host adds.
  static let due: Int64 = 3_000
  /// Last list rebuilt on this node after the operation began and before the next one on its subject: operation id.
  package internal(set) var seenLast: [Int: Observation] = [:]

  /// Only the state at the end is asked for: nothing is put on record on the way.
  let isFolding: Bool

  package struct Unexplained: Sendable {
    package var at: Instant
    package var from: Instant
    package var change: Int
    package var event: Citation
    /// Clients that may be the ones: shown before (negative) or hidden before (positive).
    package var clients: [ClientID]
    /// The list holds instances of which no line told (the log begins later): one of those may be it.
    package var hasStrangers: Bool
  }

  struct Open {
    var operation: Operation
    var done = false
  }

  /// A removal or addition that no list has confirmed yet.
  struct Settled {
    var client: ClientID
    var pending: ServiceView.Pending
    var added: Bool
  }

  /// A replay that begins with `state`.
  init(
    state: ServiceView.State, service: ServiceID, node: NodeID, operations: [Operation]
  ) {
    isFolding = false
    self.state = state
    self.service = service
    self.node = node
    open = Replay.open(operations)
    // What was folded was seen before any operation that is open.
    if state.delivered != -2, !open.isEmpty { listedBefore = Set(open.map(\.operation.id)) }
  }

  /// A replay that only changes states, which it takes one after the other.
  init() {
    isFolding = true
    state = ServiceView.State()
    service = .none
    node = NodeID(0)
    open = []
  }

  /// Takes a state to change it, until `giveBack`.
  mutating func take(_ state: inout ServiceView.State, operations: [Operation]) {
    swap(&self.state, &state)
    if !operations.isEmpty || !open.isEmpty { open = Replay.open(operations) }
  }

  /// Gives back what was taken last.
  mutating func giveBack(_ state: inout ServiceView.State) { swap(&self.state, &state) }

  private static func open(_ operations: [Operation]) -> [Open] {
    operations.isEmpty
      ? []
      : operations
        .filter { $0.kind == .offline || $0.kind == .online || $0.kind == .write }
        .map { Open(operation: $0) }
  }

  /// Whether `client` is what `operation` is about.
  package static func matches(
    _ operation: Operation, client: ClientID, _ names: borrowing Names
  ) -> Bool {
    guard !operation.instance.isNone else {
      guard !operation.client.isNone else { return false }
      // Of a write put down to a gRPC client only the address is known, and that its successors share.
      return operation.client == client
        || (operation.via != .grpc && names.isConnection(client)
          && names.ip(client) == names.ip(operation.client))
    }
    let address = names.address(operation.instance)
    if names.isConnection(client) { return names.ip(client) == names.ip(address) }
    return names.address(client) == address
  }

  /// Whether the node held what `operation` is about at `moment`: by the transitions around it, else by what it holds in
  /// the end.
  package func held(_ operation: Operation, at moment: Instant, _ names: borrowing Names) -> Bool {
    let mine = transitions.filter {
      $0.instance.isNone
        ? Replay.matches(operation, client: $0.client, names) : $0.instance == operation.instance
    }
    if let next = mine.first(where: { $0.changedAt >= moment }) {
      return next.kind != .appeared && next.kind != .bornHidden
    }
    if let last = mine.last { return last.kind != .gone }
    return state.instances[operation.instance] != nil
      || state.clients.keys.contains { Replay.matches(operation, client: $0, names) }
  }

  /// When a client that `operation` may be about published the service without a list rebuilt since; nil where none did.
  package func unlisted(_ operation: Operation, _ names: borrowing Names) -> Instant? {
    var latest: Instant?
    for (client, pending) in state.added where Replay.matches(operation, client: client, names) {
      latest = max(latest ?? pending.at, pending.at)
    }
    return latest
  }

  /// Whether a gRPC client of the operation's address published the service on this node at `moment`.
  package func heldByConnection(
    _ operation: Operation, at moment: Instant, _ names: borrowing Names
  ) -> Bool {
    let mine = transitions.filter {
      names.isConnection($0.client) && Replay.matches(operation, client: $0.client, names)
    }
    if let next = mine.first(where: { $0.changedAt >= moment }) {
      return next.kind != .appeared && next.kind != .bornHidden
    }
    return state.clients.keys.contains {
      names.isConnection($0) && Replay.matches(operation, client: $0, names)
    }
  }

  mutating func apply(_ observation: Observation, _ names: borrowing Names) {
    switch observation.kind {
    case .add: add(observation, names)
    case .remove: remove(observation, names)
    case .push: push(observation, names)
    case .restart: restart(observation, names)
    case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled: datum(observation)
    }
  }

  /// Lists rebuilt without a subscriber leave no line: what is still pending was shown 500–700 ms after its line
  /// (`PushDelayTask`, 500 ms and a 100 ms tick; operations §3a-4).
  mutating func settle(_ names: borrowing Names) {
    let all =
      state.removed.map { Settled(client: $0.key, pending: $0.value, added: false) }
      + state.added.map { Settled(client: $0.key, pending: $0.value, added: true) }
    for one in Replay.inOrder(all, names) { emit(one, rebuilt: nil, names) }
  }

  /// The last list is longer than what lines told of.
  var holdsStrangers: Bool { Int(state.published) > state.clients.count }

  /// No line of this node says who publishes the service.
  var isBlind: Bool { transitions.isEmpty && state.clients.isEmpty && state.instances.isEmpty }

  /// The node keeps this service as 1.x data.
  var isV1: Bool { !state.instances.isEmpty || transitions.contains { $0.basis == .datum } }

  /// By time, those of one moment by the clients' written ids.
  ///
  /// Static, and the names are asked outside of the sorting: a closure that holds on to what is lent to it copies it
  /// (Swift 6.3), and nearly always there is one.
  static func inOrder(_ all: [Settled], _ names: borrowing Names) -> [Settled] {
    guard all.count > 1 else { return all }
    var texts: [(text: String, one: Settled)] = []
    for one in all { texts.append((names.text(one.client), one)) }
    texts.sort {
      $0.one.pending.at != $1.one.pending.at
        ? $0.one.pending.at < $1.one.pending.at : $0.text < $1.text
    }
    return texts.map(\.one)
  }

  // MARK: 2.x and 3.x

  private mutating func add(_ observation: Observation, _ names: borrowing Names) {
    confirmStale(before: observation.at, names)
    let client = observation.client
    if let gone = state.removed[client], observation.at - gone.at < 450 {
      // Removed and added within half a second: never visible (real-servers §1.5).
      state.removed[client] = nil
      state.clients[client] = gone.shown
      return
    }
    // Nearly nowhere is anything remembered, and an ip is far away.
    let remembered = !state.remembered.isEmpty && state.remembered.contains(names.ip(client))
    let shown = remembered ? ServiceView.Shown.unknown : .shown
    guard state.clients.add(client, shown) else { return }
    state.pendingSince = min(state.pendingSince, observation.at)
    state.added[client] = ServiceView.Pending(
      at: observation.at, event: observation.event, shown: shown, byDisconnect: false)
  }

  private mutating func remove(_ observation: Observation, _ names: borrowing Names) {
    confirmStale(before: observation.at, names)
    let client = observation.client
    if observation.isFromBefore, state.removed[client] != nil { return }
    let held = state.clients.remove(client)
    guard let shown = held ?? (observation.isFromBefore ? .unknown : nil) else { return }
    if shown == .hidden { state.remembered.insert(names.ip(client)) }
    if let added = state.added.removeValue(forKey: client), observation.at - added.at < 450 {
      return
    }
    state.pendingSince = min(state.pendingSince, observation.at)
    state.removed[client] = ServiceView.Pending(
      at: observation.at, event: observation.event, shown: shown,
      byDisconnect: observation.byDisconnect)
  }

  private mutating func restart(_ observation: Observation, _ names: borrowing Names) {
    settle(names)
    for client in state.clients.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      gone(client: client, instance: .none, state.clients[client], observation)
    }
    for instance in state.instances.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      gone(client: .none, instance: instance, state.instances[instance], observation)
    }
    let remembered = state.remembered
    state = ServiceView.State()
    state.remembered = remembered
  }

  private mutating func gone(
    client: ClientID, instance: InstanceID, _ shown: ServiceView.Shown?,
    _ observation: Observation
  ) {
    var transition = Transition(
      kind: .gone, client: client, instance: instance, from: observation.at, to: observation.at,
      basis: .clientLine, evidence: [observation.event], changedAt: observation.at)
    transition.wasShown = shown != .hidden
    transition.byDisconnect = true
    transition.byRestart = true
    note(transition)
  }

  /// What no list confirmed within 3 s of its line has nobody to be pushed to.
  mutating func confirmStale(before now: Instant, _ names: borrowing Names) {
    guard state.pendingSince < now - 3_000 else { return }
    var stale: [Settled] = []
    state.pendingSince = .distantFuture
    for (client, pending) in state.removed {
      note(pending, of: client, added: false, now, &stale)
    }
    for (client, pending) in state.added { note(pending, of: client, added: true, now, &stale) }
    if isFolding {
      for one in stale {
        if one.added { state.added[one.client] = nil } else { state.removed[one.client] = nil }
      }
      return
    }
    for one in Replay.inOrder(stale, names) {
      emit(one, rebuilt: nil, names)
      if one.added { state.added[one.client] = nil } else { state.removed[one.client] = nil }
    }
  }

  private mutating func note(
    _ pending: ServiceView.Pending, of client: ClientID, added: Bool, _ now: Instant,
    _ stale: inout [Settled]
  ) {
    if now - pending.at > 3_000 {
      stale.append(Settled(client: client, pending: pending, added: added))
    } else {
      state.pendingSince = min(state.pendingSince, pending.at)
    }
  }

  mutating func emit(
    _ one: Settled, rebuilt: Observation?, _ names: borrowing Names
  ) {
    let pending = one.pending
    if one.added {
      if let rebuilt {
        record(.appeared, one.client, rebuilt, pending, names)
      } else {
        var transition = Transition(
          kind: pending.shown == .unknown ? .bornHidden : .appeared, client: one.client,
          instance: .none, from: pending.at + 400, to: pending.at + 750, basis: .clientLine,
          evidence: [pending.event], changedAt: pending.at)
        if pending.shown == .unknown { return }
        transition.wasShown = false
        note(transition)
      }
      return
    }
    var transition = Transition(
      kind: .gone, client: one.client, instance: .none, from: pending.at + 400,
      to: pending.at + 750, basis: .clientLine, evidence: [pending.event], changedAt: pending.at)
    if let rebuilt {
      transition.from = rebuilt.at - 60
      transition.to = rebuilt.at + 20
      transition.basis = .pushGap
      transition.evidence.append(rebuilt.event)
    }
    transition.wasShown = pending.shown != .hidden
    transition.byDisconnect = pending.byDisconnect
    note(transition)
  }

  mutating func record(
    _ kind: Transition.Kind, _ client: ClientID, _ rebuilt: Observation,
    _ pending: ServiceView.Pending, _ names: borrowing Names
  ) {
    var transition = Transition(
      kind: kind, client: client, instance: .none, from: rebuilt.at - 60, to: rebuilt.at + 20,
      basis: .pushGap, evidence: [pending.event, rebuilt.event], changedAt: pending.at)
    transition.wasShown = false
    note(transition)
  }

  mutating func note(_ transition: Transition) {
    if !isFolding { transitions.append(transition) }
  }

  // MARK: 1.x

  private mutating func datum(_ observation: Observation) {
    let instance = observation.instance
    let before = state.instances[instance]
    var transition = Transition(
      kind: .appeared, client: .none, instance: instance, from: observation.at - 20,
      to: observation.at + 60, basis: .datum, evidence: [observation.event],
      changedAt: observation.at)
    switch observation.kind {
    case .datumAdded:
      state.instances[instance] = .shown
      if observation.isFromBefore { return }
      guard before == nil else { return }
      transition.wasShown = false
    case .datumRemoved:
      guard let before else { return }
      state.instances[instance] = nil
      transition.kind = .gone
      transition.wasShown = before != .hidden
    case .datumDisabled:
      state.instances[instance] = .hidden
      guard before != .hidden, !observation.isFromBefore else { return }
      if let last = transitions.last, last.instance == instance, last.kind == .appeared,
        last.changedAt == observation.at
      {
        transitions[transitions.count - 1].kind = .bornHidden
        return
      }
      transition.kind = .hidden
    case .datumEnabled:
      state.instances[instance] = .shown
      guard before != .shown else { return }
      transition.kind = .shownAgain
      transition.wasShown = false
    default: return
    }
    note(transition)
  }
}

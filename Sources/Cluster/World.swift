package import Bytes
package import Events
package import Records
package import Timelines

/// What is known of the cluster at one moment of the order: the state that detectors ask.
///
/// Built from events alone, in
/// order; nothing in it looks ahead.
package struct World: Sendable {
  package var names = Names()
  package let nodeCount: Int
  /// Heartbeats by source, absorbed before the merge.
  package var routines: [RoutineTable] = []
  package var membership: Membership
  package var operations = Operations()
  package private(set) var nodes: [NodeState]
  package private(set) var clocks: [ClockBound?]
  private var zoneMilliseconds: [Int64]
  /// Which node an address belongs to, as learned so far.
  package var nodeNames: NodeNames
  package private(set) var now = Instant.distantPast

  /// How long a heartbeat is kept, in ms: `BeatWatch.settling` and its rhythm, and what an expiry looks back (30–35 s).
  package static let beatMemory: Int64 = 60_000

  /// No list waits longer for its push, in ms: a larger number in a line is not believed.
  private static let longestPush: Int64 = 3_600_000

  /// Who published what the last `clientChange` told.
  package enum Publisher: Sendable {
    /// A gRPC connection that its node told of when it was made or copied; one that it did not tell of; an HTTP client.
    case told, untold, http
  }
  package private(set) var publisher = Publisher.told

  private var views = ServiceViews()
  /// Index in `views`, by service id × (nodes + 1) + node id; -1 when there is none.
  private var viewIndex: [Int32] = []
  /// Views by service, for all nodes.
  private var viewsOfService: [ServiceID: [Int32]] = [:]
  private var holdings: [Holdings]
  /// Registrations by POST, lately.
  package private(set) var posts = Posts()
  private var nextSweep = Instant.distantPast
  /// What happened lately and is looked back for.
  package internal(set) var recent = Recent()
  /// Instances whose ip:port a line named, by service: a gRPC client's id does not say its port.
  package private(set) var named: [ServiceID: [InstanceID]] = [:]
  /// Size of the last pushed list by view: to notice lists that changed size.
  private var lastDelivered: [Int32] = []
  /// When hidden writes are looked at again.
  var nextResolve = Instant.distantPast

  package init(nodeCount: Int, nodeNames: NodeNames) {
    self.nodeCount = nodeCount
    self.nodeNames = nodeNames
    membership = Membership(nodeCount: nodeCount)
    nodes = (0...nodeCount).map { NodeState(node: NodeID(UInt16($0))) }
    clocks = Array(repeating: nil, count: nodeCount + 1)
    zoneMilliseconds = Array(repeating: 0, count: nodeCount + 1)
    holdings = Array(repeating: Holdings(), count: nodeCount + 1)
  }

  /// All nodes, in order.
  package var allNodes: [NodeID] { (0..<nodeCount).map { NodeID(UInt16($0 + 1)) } }

  package func state(of node: NodeID) -> NodeState { nodes[Int(node.rawValue)] }

  /// Whether `client` is connected to `node` itself: `NodeState.isNative`, without a copy of the state.
  package func isNative(_ client: ClientID, on node: NodeID) -> Bool {
    nodes[Int(node.rawValue)].isNative(client)
  }

  /// Whether a line of `node` told of `client`: `NodeState.isTold`, without a copy of the state.
  package func isTold(_ client: ClientID, on node: NodeID) -> Bool {
    nodes[Int(node.rawValue)].isTold(client)
  }

  /// When the first record of `log` was written: `NodeState.begin`, without a copy of the state.
  package func begin(of log: LogKind, on node: NodeID) -> Instant {
    nodes[Int(node.rawValue)].begin(of: log)
  }

  /// Whether `node` is starting up or shutting down: `NodeState.isStartingOrStopping`, without a copy of the state.
  package func isStartingOrStopping(_ node: NodeID, at moment: Instant) -> Bool {
    nodes[Int(node.rawValue)].isStartingOrStopping(moment)
  }

  package mutating func setClock(_ node: NodeID, _ bound: ClockBound?) {
    clocks[Int(node.rawValue)] = bound
  }

  /// Says which zone a node's stamps are in, minutes east of UTC: absorbed rows keep theirs as written.
  package mutating func setZone(_ node: NodeID, minutes: Int) {
    zoneMilliseconds[Int(node.rawValue)] = Int64(minutes) * 60_000
  }

  /// What a node's stamp as written is ahead of reference time, in ms: its zone and its clock.
  private func ahead(_ node: NodeID) -> Int64 {
    zoneMilliseconds[Int(node.rawValue)] + Int64(clocks[Int(node.rawValue)]?.applied ?? 0)
  }

  package func clock(_ node: NodeID) -> ClockBound? { clocks[Int(node.rawValue)] }

  /// How far a corrected stamp of `node` may be off, in ms before and after; nil where nothing bounds its clock.
  package func uncertainty(_ node: NodeID) -> (before: Int64, after: Int64)? {
    guard let bound = clock(node) else { return nil }
    // corrected = written − applied; true = written − offset, offset in low…high.
    return (Int64(bound.high - bound.applied), Int64(bound.applied - bound.low))
  }

  // MARK: observe

  /// Takes one event, in order, and leaves it as it is.
  ///
  /// It is lent, though nobody changes it: one that is handed over by value is copied while it has hardly been written, and
  /// reading it in other pieces than it was written in waits for all that was written before (80 cycles an event).
  package mutating func observe(_ event: inout Event) {
    now = max(now, event.at)
    let node = Int(event.node.rawValue)
    nodes[node].observe(&event, isConnection: isOfConnection(event))
    // Asked here: a call that borrows a part of a value while that is changed copies the part (Swift 6.3).
    if event.kind == .healthyListChanged { membership.observe(event, names) }
    if NodeState.mayBegin(event), nodes[node].begins(event) { restart(event) }
    switch event.kind {
    case .register:
      posts.append(event)
      name(event.instance)
    case .deregister, .update:
      name(event.instance)
      request(event)
    case .clientChange:
      let isConnection = names.isConnection(event.client)
      publisher =
        isConnection ? nodes[node].isTold(event.client) ? .told : .untold : .http
      if !isConnection {
        _ = names.instance(event.service, names.address(event.client))
      }
      if holdings[node].add(event.client, event.service) {
        note(&event, .add, service: event.service)
      } else if nodes[node].isNative(event.client) {
        recent.republished[World.key(event.client, event.service)] = event.at
      }
    case .clientRemove:
      if holdings[node].remove(event.client, event.service) {
        note(&event, .remove, service: event.service)
      } else if holdings[node].isNew(event.client) {
        // Only what was held is told to be removed (`AbstractClient.removeServiceInstance`).
        note(&event, .remove, service: event.service, marks: .isFromBefore)
      }
      if names.isConnection(event.client), nodes[node].isNative(event.client) {
        grpcRemoval(event)
      }
    case .clientDisconnect:
      for service in holdings[node].removeAll(event.client) {
        note(&event, .remove, service: service, marks: .byDisconnect)
      }
    case .push: push(&event)
    case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled:
      datum(&event)
    case .autoDelete: recent.expiries.append(Recent.Mark(event))
    case .metadataExpired:
      recent.forgotten.append(Recent.Mark(event))
      name(event.instance)
    case .verifyInvalid: recent.installed.append(Recent.ClientMark(event))
    case .removeUnknownClient: recent.unknownRemovals.append(Recent.ClientMark(event))
    case .raftPreVote: recent.preVotes.append(Recent.RaftMark(event))
    case .catalogRead: recent.reads.append(Recent.Read(event))
    default: break
    }
  }

  /// Begins to fetch what `observe` asks of a client on the node of that number.
  package mutating func prefetch(_ client: ClientID, onNode node: Int) {
    holdings[node].prefetch(client)
  }

  /// Whether an event that tells of connections is about one.
  @inline(__always)
  private func isOfConnection(_ event: Event) -> Bool {
    switch event.kind {
    case .clientAdd, .clientConnect, .clientDisconnect:
      !event.client.isNone && names.isConnection(event.client)
    default: false
    }
  }

  /// Every whole second: closes windows and drops what no rule looks back to.
  package mutating func advance(to second: Instant) {
    now = max(now, second)
    operations.advance(to: now)
    resolveHiddenWrites()
    views.fold(at: now, operations: operations, names: names)
    guard now >= nextSweep else { return }
    nextSweep = now + 10_000
    posts.expire(before: now - 660_000)
    recent.expire(before: now - 660_000)
    for service in operations.services {
      operations.forget(service, foldedAt: views.foldedAtLeast)
    }
    for index in routines.indices {
      routines[index].expire(before: now - World.beatMemory + ahead(routines[index].node))
    }
  }

  private static func key(_ client: ClientID, _ service: ServiceID) -> UInt64 {
    UInt64(client.rawValue) << 32 | UInt64(service.rawValue)
  }

  /// When a gRPC client that published `service` last published it again, as the node says that holds its connection: perhaps
  /// another port, in place of the one before (`AbstractClient.addServiceInstance` keeps one instance a service), so that its
  /// lines do not say which instance it has.
  package func republished(_ client: ClientID, _ service: ServiceID) -> Instant? {
    recent.republished[World.key(client, service)]
  }

  private mutating func note(
    _ event: inout Event, _ kind: Observation.Kind, service: ServiceID,
    marks: ServiceViews.Marks = []
  ) {
    guard !service.isNone else { return }
    views.append(&event, kind, marks: marks, view: viewSlot(service, event.node))
  }

  private mutating func restart(_ event: Event) {
    guard nodes[Int(event.node.rawValue)].begin(of: event.log) < event.at - 5_000 else { return }
    holdings[Int(event.node.rawValue)].clear()
    var lent = event
    for index in views.views.indices where views.views[index].node == event.node {
      views.append(&lent, .restart, view: index)
    }
  }

  private mutating func datum(_ event: inout Event) {
    // 2.0.x writes 1.x lines beside the v2 ones, 4 s late: not a sync delay (real-servers §9).
    guard !nodes[Int(event.node.rawValue)].hasV2Core else { return }
    let kind: Observation.Kind =
      switch event.kind {
      case .datumAdded: .datumAdded
      case .datumRemoved: .datumRemoved
      case .datumEnabled: .datumEnabled
      default: .datumDisabled
      }
    // The first datum of a log that begins in the middle says what was there, not what is new.
    let isFromBefore = event.b == 1 && !nodes[Int(event.node.rawValue)].isWhole(at: event.at)
    note(&event, kind, service: event.service, marks: isFromBefore ? .isFromBefore : [])
    if kind == .datumEnabled || kind == .datumDisabled {
      recent.flips.append(Recent.Mark(event, disabled: kind == .datumDisabled))
    }
  }

  private mutating func push(_ event: inout Event) {
    guard !event.service.isNone else { return }
    let slot = viewSlot(event.service, event.node)
    let lag = min(max(event.a, 0), World.longestPush)
    while lastDelivered.count <= slot { lastDelivered.append(-1) }
    if lastDelivered[slot] >= 0, lastDelivered[slot] != event.c {
      recent.resized.append(
        Recent.Resized(at: event.at - lag, service: event.service, node: event.node))
    }
    lastDelivered[slot] = event.c
    views.append(&event, .push, lag: lag, view: slot)
  }

  /// Remembers that a line names this instance's ip:port.
  private mutating func name(_ instance: InstanceID) {
    guard !instance.isNone else { return }
    let service = names.service(instance)
    if named[service]?.contains(instance) != true {
      named[service, default: []].append(instance)
    }
  }

  /// Servers' removals for want of beats, lately.
  package var expiries: [Recent.Mark] { recent.expiries }

  private mutating func viewSlot(_ service: ServiceID, _ node: NodeID) -> Int {
    let key = Int(service.rawValue) * (nodeCount + 1) + Int(node.rawValue)
    if key >= viewIndex.count {
      viewIndex.append(contentsOf: repeatElement(-1, count: key + 1 - viewIndex.count + 64))
    }
    if viewIndex[key] >= 0 { return Int(viewIndex[key]) }
    let index = views.add(service: service, node: node)
    viewIndex[key] = Int32(index)
    viewsOfService[service, default: []].append(Int32(index))
    return index
  }

  /// Observations kept by all views.
  /// - Complexity: O(observations)
  var observationCount: Int { views.observationCount }

  // MARK: ask

  /// Size of the last list of `service` that `node` pushed; -1 where it pushed none.
  package func lastDelivered(of service: ServiceID, on node: NodeID) -> Int32 {
    guard let slot = knownView(service, node), slot < lastDelivered.count else { return -1 }
    return lastDelivered[slot]
  }

  /// The last list of `service` that `node` pushed, as far back as lists are kept.
  package func lastList(of service: ServiceID, on node: NodeID) -> Citation? {
    guard let slot = knownView(service, node) else { return nil }
    return views.observations(of: slot).last { $0.kind == .push }?.event
  }

  private func knownView(_ service: ServiceID, _ node: NodeID) -> Int? {
    let key = Int(service.rawValue) * (nodeCount + 1) + Int(node.rawValue)
    guard key < viewIndex.count, viewIndex[key] >= 0 else { return nil }
    return Int(viewIndex[key])
  }

  /// Whether a line of `node` said that `client` publishes anything.
  package func hasPublished(_ client: ClientID, on node: NodeID) -> Bool {
    !holdings[Int(node.rawValue)].isNew(client)
  }

  /// The node that an address text (`ip`, `ip:8848`, `ip:7848`) belongs to, as learned so far.
  package func node(of address: String) -> NodeID? { nodeNames.node(ofText: address) }

  /// What every node that told anything of `service` shows of it, the service's operations known; in node order.
  package func replays(_ service: ServiceID) -> [Replay] {
    let open = operations.of(service)
    return (viewsOfService[service] ?? []).map { views.replay(Int($0), open, names: names) }
      .sorted { $0.node < $1.node }
  }

  /// Beats of `instance` on any node, on the reference clock: calls `body` with node, earliest begin, latest end and row.
  package func eachBeat(
    of instance: InstanceID, from: Instant, to: Instant,
    _ body: (NodeID, Beat, Instant) -> Void
  ) {
    for table in routines {
      let skew = ahead(table.node)
      table.each(of: instance, from: from + skew, to: to + skew) { beat in
        body(table.node, beat, beat.written - skew)
        return true
      }
    }
  }
}

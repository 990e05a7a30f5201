package import Bytes
package import Cluster
package import Events

/// All rules of a run.
///
/// Each is called by its own type: nothing here is looked up per event.
package struct Detectors: Sendable {
  package internal(set) var operations = OperationRules()
  var sync = SyncRules()
  var members = MemberRules()
  var nodes: NodeRules
  var raft = RaftRules()
  var expiry = ExpiryRules()
  var owners = OwnerRules()
  var verifies = VerifyRules()
  var pushes = PushRules()
  var emptyLists = EmptyListRules()
  var connections = ConnectionRules()
  var copies: CopyRules
  var elections = ElectionRules()
  var peers = PeerRules()
  /// Also tells where a log is not there, for the table of logs.
  package internal(set) var gaps = LogGapRules()
  var losses = LogLossRules()
  var ghosts = GhostRules()
  private var switches = SwitchRules()
  private var registrations = RegistrationRules()

  package init(nodeCount: Int) {
    nodes = NodeRules(nodeCount: nodeCount)
    copies = CopyRules(nodeCount: nodeCount)
  }

  /// Takes an event that no rule needs the world for, as nearly all are; false when `observe` must see it.
  ///
  /// Asked first, because the world is copied on its way to `observe` (Swift 6.3: it is lent by one that changes at the same
  /// time).
  ///
  /// `publisher` is the world's, of a `clientChange`. The event is lent as in `World.observe`.
  package mutating func goOn(_ event: inout Event, publisher: World.Publisher) -> Bool {
    switch event.kind {
    case .clientRemove, .clientAdd, .clientDelete, .update, .catalogRead, .metadataExpired,
      .datumEnabled, .datumDisabled, .datumSame:
      return nodes.goOn(&event)
    case .clientChange:
      switch publisher {
      case .told: return nodes.goOn(&event)
      case .untold: return false
      case .http: return !ghosts.hasRoom && nodes.goOn(&event)
      }
    case .datumAdded, .datumRemoved:
      guard nodes.goOn(&event) else { return false }
      ghosts.note(datum: event)
      return true
    case .alive:
      guard nodes.goOn(&event) else { return false }
      gaps.note(event)
      return true
    case .push:
      guard !pushes.wants(event), !EmptyListRules.isEmpty(event) else { return false }
      return nodes.goOn(&event)
    case .distroEnd:
      guard event.flags.contains(.ok), !sync.isWaiting, nodes.goOn(&event) else { return false }
      copies.note(sender: event)
      return true
    default: return false
    }
  }

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    nodes.observe(event, world)
    switch event.kind {
    case .distroEnd, .distroSyncCancelled, .distroSyncFailed:
      sync.observe(event, world)
      copies.observe(event, world)
    case .distroVerifyCancelled:
      members.observe(event, world)
      copies.observe(event, world)
    case .healthyListChanged, .memberReportFailed, .memberUnhealthy: members.observe(event, world)
    case .raftBecameLeader:
      raft.observe(event, world)
      elections.observe(event, world)
    case .raftPreVote, .raftPreVoteIgnored, .raftStepDown, .raftNoLeader, .raftLeader:
      raft.observe(event, world)
    case .push:
      if pushes.wants(event) { pushes.observe(event, world) }
      if EmptyListRules.isEmpty(event) { emptyLists.observe(event, world) }
    case .pushFailed: pushes.observe(event, world)
    case .clientConnect, .clientDisconnect:
      connections.observe(event, world)
      copies.observe(event, world)
    case .peerRequest, .identityRefused: peers.observe(event, world)
    case .switchChanged:
      switches.observe(event, world)
      ghosts.observe(event, world)
    case .autoDelete, .deregister:
      expiry.observe(event, world)
      ghosts.observe(event, world)
    case .redirectRefused, .ownerConflict: owners.observe(event, world)
    case .alive: gaps.note(event)
    case .clientChange:
      losses.observe(event, world)
      ghosts.observe(event, world)
    case .datumAdded, .datumRemoved: ghosts.note(datum: event)
    case .datumUnhealthy, .unhealthy: ghosts.observe(event, world)
    case .verifyDiffers: verifies.observe(event, world)
    case .register: registrations.observe(event, world)
    default: break
    }
  }

  /// Call before the world advances to the same second: operations are judged before their observations are dropped.
  package mutating func advance(to second: Instant, _ world: borrowing World) {
    operations.advance(to: second, world)
    members.advance(to: second, world)
    nodes.advance(to: second, world)
    raft.advance(to: second, world)
    verifies.advance(to: second, world)
    owners.advance(to: second, world)
    pushes.advance(to: second, world)
    emptyLists.advance(to: second, world)
    connections.advance(to: second, world)
    copies.advance(to: second, world)
    gaps.advance(to: second, world)
    ghosts.advance(to: second, world)
  }

  package mutating func finish(_ world: borrowing World) {
    operations.finish(world)
    gaps.finish(world)
  }

  /// Findings that are about no operation, as things stand at `now`.
  package func standing(at now: Instant) -> [Finding] {
    sync.findings(at: now) + members.findings(at: now) + nodes.findings(at: now)
      + raft.findings(at: now) + expiry.findings(at: now) + registrations.findings(at: now)
      + owners.findings(at: now) + verifies.findings(at: now) + pushes.findings(at: now)
      + emptyLists.findings(at: now) + connections.findings(at: now) + copies.findings(at: now)
      + elections.findings(at: now) + peers.findings(at: now)
      + switches.findings(at: now) + gaps.findings(at: now) + losses.findings(at: now)
      + ghosts.findings(at: now)
  }
}

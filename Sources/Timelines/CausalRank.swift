import Bytes
import Events
import Records

extension Event {
  /// Place among events of equal time, smaller first: a cause before what it causes.
  ///
  /// A send before its receipt, the receipt before the change it brings, the change before the send's end and
  /// before its push; the executed copy of a request before the forwarder's own line, which ended after it
  /// (operations.md §1.4).
  @inline(__always)
  var causalRank: UInt64 {
    switch kind {
    case .zoneSeen: 0
    case .nodeStopping, .nodeStarting, .nodeStarted, .selfAddress, .version, .upgradedToV2: 1
    case .memberReportFailed, .memberUnhealthy, .memberState, .memberList, .healthyListChanged: 2
    case .raftLeader, .raftBecameLeader, .raftNoLeader, .raftPreVote, .raftPreVoteIgnored,
      .raftStepDown, .raftRpcFailed, .raftApplyFailed:
      3
    case .distroStart: 4
    case .distroReceive: 5
    case .verifyDiffers, .verifyInvalid, .verifyResent, .checksumRepair, .ownerConflict: 6
    case .clientConnect, .clientAdd: 7
    case .clientChange, .clientRemove, .autoDelete, .unhealthy, .healthy: 8
    case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled, .datumHealthy,
      .datumUnhealthy, .datumSame, .datum:
      8
    case .clientDisconnect, .clientDelete, .removeUnknownClient: 9
    case .distroEnd, .distroSyncCancelled, .distroVerifyCancelled, .distroSyncFailed,
      .distroTaskSlow:
      10
    case .metadataExpired, .serviceCleaned: 11
    case .redirectRefused, .forwardFailed, .identityRefused: 12
    case .push, .pushFailed: 13
    case .peerRequest: 14
    case .register, .deregister, .update, .beat: flags.contains(.forwarded) ? 15 : 16
    case .listRead, .catalogRead, .switchChanged: 17
    case .none, .alive: 18
    }
  }

  /// Whether nobody but `Timeline` learns from it: nothing is lost when it is not delivered.
  var isForTimelineOnly: Bool { kind == .distroStart || kind == .distroReceive }

  /// Whether `Timeline` itself learns from it: zones, addresses, pairs.
  var isClue: Bool {
    switch kind {
    case .zoneSeen, .selfAddress, .distroStart, .distroEnd, .distroReceive, .raftPreVote,
      .raftBecameLeader, .peerRequest:
      true
    case .register, .deregister, .update: status == 200 || flags.contains(.forwarded)
    case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled, .datumHealthy,
      .datumUnhealthy, .datumSame:
      true
    default: false
    }
  }
}

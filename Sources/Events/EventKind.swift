/// What a record tells.
///
/// The raw names are what pattern files write after `event:`.
///
/// Beside each kind stand the fields it fills, in the words of `Event`. "service", "instance", "client" are the id
/// fields; `name` an interned text; `a`, `b`, `c` numbers.
public enum EventKind: String, CaseIterable, Sendable, BitwiseCopyable {
  // Access log (HTTP). All carry: status, took, flags, `name` = remote address (%h), `other` = user agent,
  // `peer` = Request-Source or `source=` of a checksum, a = response bytes (-1: "-").
  /// POST instance: register. service, instance when the query says them.
  case register
  /// DELETE instance. service, instance.
  case deregister
  /// PUT or PATCH instance: enabled, weight, metadata. flags.enabled… when the query says so; service, instance
  /// when it does.
  case update
  /// A heartbeat. Absorbed into `RoutineTable`; never in the merge.
  case beat
  /// GET instance/list by a client. Absorbed: counted only.
  case listRead = "list-read"
  /// A console page of one service: GET catalog/instances, v3 console instance list. service.
  case catalogRead = "catalog-read"
  /// Server to server over HTTP (distro, raft, status, cluster report); `b` = 1 datum PUT, 2 checksum PUT, 3 datum
  /// GET, 4 datums GET, 5 service/status, 6 cluster/report, 7 server/status, 8 instance/statuses, 9 raft, 0 other.
  /// Of 2, 5, 6, 7 only the first of each remote address per source reaches the merge.
  case peerRequest = "peer-request"
  /// PUT operator/switches with its entry in the query. `other` = the entry, `peer` = its new value.
  case switchChanged = "switch-changed"
  /// `Invalid server identity value for … from P`. peer (an ip, perhaps with a port).
  case identityRefused = "identity-refused"

  // Clients and what they publish (2.x, 3.x)
  /// client.
  case clientConnect = "client-connect"
  /// client.
  case clientDisconnect = "client-disconnect"
  /// service, client, a = revision.
  case clientChange = "client-change"
  /// service, client, a = revision.
  case clientRemove = "client-remove"
  /// [Client-Add] Received distro client sync data. client.
  case clientAdd = "client-add"
  /// [Client-Delete]. client.
  case clientDelete = "client-delete"
  /// `remove instance from non-exist client`. client.
  case removeUnknownClient = "remove-unknown-client"
  /// Remove expired metadata ExpiredMetadataInfo. service, instance (from metadataId `ip:port:cluster`; instance is
  /// none for service metadata).
  case metadataExpired = "metadata-expired"
  /// [AUTO-DELETE-IP]. service, instance; flags.enabled as the JSON says when it says so.
  case autoDelete = "auto-delete"
  /// {IP-DISABLED}: unhealthy. service, instance; a = last beat in epoch ms or 0.
  case unhealthy
  /// {IP-ENABLED}: healthy again. service, instance.
  case healthy
  /// services are automatically cleaned. service.
  case serviceCleaned = "service-cleaned"

  // Distro. `peer` = target server, client = the key when it names a client, service when it names a datum key.
  /// [DISTRO-START]. a = 1 change, 2 delete, 0 other.
  case distroStart = "distro-start"
  /// [DISTRO-END]. flags.ok.
  case distroEnd = "distro-end"
  /// [DISTRO] Receive distro data. a = 1 CHANGE, 2 DELETE, 3 ADD, 0 other; `peer` = targetServer (the receiver itself).
  case distroReceive = "distro-receive"
  /// Cancel distro sync caused by target server unhealthy.
  case distroSyncCancelled = "distro-sync-cancelled"
  /// Cancel distro verify.
  case distroVerifyCancelled = "distro-verify-cancelled"
  /// Sync data change failed.
  case distroSyncFailed = "distro-sync-failed"
  /// `distro task … takes Nms` / `task … takes Nms`. a = ms.
  case distroTaskSlow = "distro-task-slow"
  /// [DISTRO-VERIFY-FAILED]. client.
  case verifyDiffers = "verify-differs"
  /// `client X is invalid, get new client from P`. client, peer.
  case verifyInvalid = "verify-invalid"
  /// `Target P verify client X failed, sync new client`. client, peer.
  case verifyResent = "verify-resent"
  /// 1.x `to remove keys: […], to update keys: […], source: P`, one event per key; lines with no key at all give
  /// none (routine). service, a = 1 update, 2 remove, peer.
  case checksumRepair = "checksum-repair"
  /// 1.x `receive responsible key timestamp of K from P`. service, peer.
  case ownerConflict = "owner-conflict"
  /// `receive invalid redirect request from peer`. peer (an ip without port).
  case redirectRefused = "redirect-refused"
  /// `Exception while request: URL`. peer = host:port of the URL.
  case forwardFailed = "forward-failed"

  // 1.x data: the difference of one `datum is changed` line to the one before it of the same key in the same source.
  // service, instance; b = 1 when it is the first datum of that key in this source. An unchanged datum gives
  // `datumSame` with the service only.
  case datumAdded = "datum-added"
  case datumRemoved = "datum-removed"
  case datumEnabled = "datum-enabled"
  case datumDisabled = "datum-disabled"
  case datumHealthy = "datum-healthy"
  case datumUnhealthy = "datum-unhealthy"
  case datumSame = "datum-same"
  /// Only in pattern files: the record whose JSON is split into the six above.
  case datum

  // Push
  /// [PUSH-SUCC]. service, a = first number (ms from rebuild to here), b = "all delay time" ms, c = DataSize,
  /// d = originalSize (-1 when not written), flags.forSubscriber, name = target or subscriber.
  case push
  /// [PUSH-FAIL]: service, name = target; a push over UDP that was given up: name = the subscriber's ip.
  case pushFailed = "push-failed"

  // Membership
  /// `healthy server list changed`. name = the raw new list, other = the raw old list; flags.same when equal;
  /// a = number of members in the new list, b = in the old.
  case healthyListChanged = "healthy-list-changed"
  /// `failed to report new info to target node`. peer.
  case memberReportFailed = "member-report-failed"
  /// `report the metadata to the unhealthy node`. peer.
  case memberUnhealthy = "member-unhealthy"
  /// A member's state as a line names it: peer, name = UP, SUSPICIOUS, DOWN.
  case memberState = "member-state"
  /// `[serverlist] changed/updated to`. name = raw.
  case memberList = "member-list"

  // Raft. name = group.
  /// A group has a leader as this node sees it. peer = leader, a = term.
  case raftLeader = "raft-leader"
  /// This node became leader of the group. peer = itself, a = term.
  case raftBecameLeader = "raft-became-leader"
  /// A group has no leader as this node sees it.
  case raftNoLeader = "raft-no-leader"
  /// `start preVote`. peer = itself, a = term.
  case raftPreVote = "raft-pre-vote"
  /// `ignore PreVoteRequest from P … lease is still valid`. peer = P.
  case raftPreVoteIgnored = "raft-pre-vote-ignored"
  /// A leader steps down (b = 1: because its group lost its majority), or a follower stops following.
  case raftStepDown = "raft-step-down"
  /// `Fail to issue RPC to P`. peer, a = consecutive errors.
  case raftRpcFailed = "raft-rpc-failed"
  /// Applying failed: critical errors of the state machine, metadata operation failed.
  case raftApplyFailed = "raft-apply-failed"

  // Node
  /// Its server is up: `started successfully`.
  case nodeStarted = "node-started"
  /// It begins to start (banner, raft starting).
  case nodeStarting = "node-starting"
  /// It shuts down by itself.
  case nodeStopping = "node-stopping"
  /// It names its own address: peer.
  case selfAddress = "self-address"
  /// It names its version: name.
  case version
  /// `Upgrade to 2.0.X`: from here on it runs the v2 core.
  case upgradedToV2 = "upgraded-to-v2"

  /// A source tells its node's zone, first or anew: a = minutes east of UTC, b = 1 from a stamp that names it, 2 from an
  /// epoch inside a record. Made by the extractor, never named in a pattern file.
  case zoneSeen = "zone-seen"

  /// The first record of a source in a new second, whatever it says: the node is alive. Made by the extractor.
  case alive

  // Recognised, without anything a rule needs
  case none
}

extension EventKind {
  /// Whether both are the same.
  ///
  /// Written out and public: what is `package` is never inlined into another room (Swift 6.3), and this is asked several times an
  /// event.
  @inline(__always)
  public static func == (a: EventKind, b: EventKind) -> Bool {
    unsafe unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }
}

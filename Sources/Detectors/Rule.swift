/// Every finding the tool can make, by its stable id (design §5).
package enum Rule: String, CaseIterable, Sendable {
  case heartbeatAfterOffline = "heartbeat-after-offline"
  case reregisteredAfterOffline = "reregistered-after-offline"
  case offlineForgotten = "offline-forgotten"
  case offlineRecordExpired = "offline-record-expired"
  case offlineInherited = "offline-inherited"
  case offlineLostInBurst = "offline-lost-in-burst"
  case undoneByPeer = "undone-by-peer"
  case expiredWhileBeating = "expired-while-beating"
  case writeNotForwarded = "write-not-forwarded"
  case deleteHadNoEffect = "delete-had-no-effect"
  case operationFailed = "operation-failed"
  case operationMissedTarget = "operation-missed-target"
  case syncDelay = "sync-delay"
  case syncFailed = "sync-failed"
  case syncMissing = "sync-missing"
  case verifyLoop = "verify-loop"
  case syncSilent = "sync-silent"
  case ownerMoved = "owner-moved"
  case ownerConflict = "owner-conflict"
  case peersRefuse = "peers-refuse"
  case redirectRefused = "redirect-refused"
  case switchChanged = "switch-changed"
  case staleRead = "stale-read"
  case splitView = "split-view"
  case pushFailed = "push-failed"
  case pushSlow = "push-slow"
  case emptyListPushed = "empty-list-pushed"
  case raftNoLeader = "raft-no-leader"
  case raftGroupStuck = "raft-group-stuck"
  case raftElections = "raft-elections"
  case nodeSilent = "node-silent"
  case nodeRestarted = "node-restarted"
  case memberFlapping = "member-flapping"
  case connectionFlapping = "connection-flapping"
  case halfOpenConnection = "half-open-connection"
  case massExpiry = "mass-expiry"
  case instanceExpired = "instance-expired"
  case ghostInstance = "ghost-instance"
  case clockSkew = "clock-skew"
  case zoneMixed = "zone-mixed"
  case logMissing = "log-missing"
  case logGap = "log-gap"
  case logLoss = "log-loss"
}

extension Rule {
  /// The severities it can have, the graver last (design §5).
  package var severities: String {
    switch self {
    case .heartbeatAfterOffline: "info, notice, warning, critical"
    case .writeNotForwarded, .deleteHadNoEffect,
      .verifyLoop, .ownerConflict, .redirectRefused,
      .memberFlapping, .pushFailed, .emptyListPushed, .raftElections, .halfOpenConnection,
      .switchChanged, .ghostInstance:
      "warning"
    case .offlineForgotten, .offlineRecordExpired: "notice, critical"
    case .offlineInherited, .reregisteredAfterOffline, .nodeSilent, .operationFailed,
      .operationMissedTarget, .pushSlow:
      "notice, warning"
    case .connectionFlapping: "info, warning"
    case .offlineLostInBurst, .undoneByPeer: "notice, critical"
    case .syncDelay, .syncFailed, .raftGroupStuck, .peersRefuse: "warning, critical"
    case .expiredWhileBeating, .syncMissing, .splitView, .raftNoLeader, .massExpiry, .syncSilent:
      "critical"
    case .ownerMoved, .staleRead, .nodeRestarted, .instanceExpired, .zoneMixed, .logMissing,
      .logGap, .logLoss:
      "notice"
    case .clockSkew: "notice, warning"
    }
  }
}

/// How bad, in the words of design §5.
package enum Severity: Int, Comparable, Sendable, CaseIterable {
  case info, notice, warning, critical
  package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  package var name: String {
    switch self {
    case .info: "info"
    case .notice: "notice"
    case .warning: "warning"
    case .critical: "critical"
    }
  }
}

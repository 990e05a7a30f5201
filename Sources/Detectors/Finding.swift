package import Bytes
package import Cluster

/// What a detector concluded: facts only; `Incidents/Wording` makes sentences of them.
package struct Finding: Sendable {
  package var rule: Rule
  package var severity: Severity
  package var verdict: Sureness
  package var subject = Subject()
  package var operated = NodeID.none
  package var executed = NodeID.none
  package var owner = NodeID.none
  package var from = NodeID.none
  package var to = NodeID.none
  package var affected: [NodeID] = []
  /// Both ends, on the reference clock.
  package var began: Instant
  package var ended: Instant
  /// Nil where healing means nothing.
  package var healed: Bool?
  package var measured: [String: Int64] = [:]
  package var alternatives: [Cause] = []
  package var evidence: [Citation] = []
  /// The record that opened it, from which its id is made; nil for an absence.
  package var opener: Citation?
  /// Its key as written: ip:port, client id, peer; "" for a node.
  package var key = ""
  /// Which text variant fits: a word the rule knows ("" is its main one).
  package var variant = ""
  /// A name the text needs: a peer's address, a group, a log.
  package var detail = ""

  package init(
    _ rule: Rule, _ severity: Severity, _ verdict: Sureness, began: Instant, ended: Instant
  ) {
    self.rule = rule
    self.severity = severity
    self.verdict = verdict
    self.began = began
    self.ended = ended
  }

  /// Whom it is about; what is not known is none.
  package struct Subject: Sendable, Hashable {
    package var service = ServiceID.none
    package var instance = InstanceID.none
    package var client = ClientID.none
    package var persistent: Bool?
    package init() {}
  }
}

/// A candidate cause of what an operation did or did not do (design §6).
package struct Cause: Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case heartbeatAfterOffline = "heartbeat-after-offline"
    case reregisteredAfterOffline = "reregistered-after-offline"
    case offlineForgotten = "offline-forgotten"
    case offlineRecordExpired = "offline-record-expired"
    case offlineLostInBurst = "offline-lost-in-burst"
    case undoneByPeer = "undone-by-peer"
    case writeNotForwarded = "write-not-forwarded"
    case sync
    case staleRead = "stale-read"
    case operationFailed = "operation-failed"
    case operationMissedTarget = "operation-missed-target"
    case deleteHadNoEffect = "delete-had-no-effect"
    case ownerConflict = "owner-conflict"
    case clockSkew = "clock-skew"
  }

  package var name: Name
  package var verdict: Sureness
  package var because: Because
  /// Where it matters: the node the sentence is about; none for all.
  package var node = NodeID.none
  /// The number the sentence needs (ms, count, status).
  package var number: Int64 = 0
  package var evidence: [Citation] = []

  package init(
    _ name: Name, _ verdict: Sureness, _ because: Because, node: NodeID = .none,
    number: Int64 = 0, evidence: [Citation] = []
  ) {
    self.name = name
    self.verdict = verdict
    self.because = because
    self.node = node
    self.number = number
    self.evidence = evidence
  }
}

/// Why a cause has its verdict; `Incidents/Wording` has the sentence for each in both languages.
package enum Because: String, CaseIterable, Sendable {
  /// A beat touches only the last-beat time and health; it cannot enable (1.x).
  case beatCannotEnableV1
  /// A beat does not touch the metadata record that holds enabled=false (2.x, 3.x).
  case beatCannotEnableV2
  case beatAnsweredUnknownThenPost
  case beatAfterRemovalCreated
  case beatsButNoReturn
  case noBeatAfter
  case noAccessLog
  case grpcHasNoBeats
  case nobodyReturned
  case postBrought
  case postOverwroteEnabled
  case noRegistration
  case publishersOwnRegistration
  case newClientSameAddress
  case expiredAndForgotten
  case recordExpiredBeforeReturn
  case awayLongerThanKept
  case notReturned
  case versionRemembers
  case versionForgetsButStayed
  case removalHasNoMemory
  case recordExpiredWhileAlive
  /// Nothing says whether the instance was there when its record went.
  case recordExpiredInWindow
  case noRecordExpired
  case versionHasNoRecord
  case burstOnSameService
  case noBurst
  case versionKeepsInstancesApart
  case peerInstalledCopy
  case backWithoutRequest
  case anotherAtTheAddress
  case noReturnByPeer
  case shownBeforeRaftCaughtUp
  case raftSpreadsIt
  case notForwardedNonOwner
  case wasForwarded
  case executedByOwner
  case ownerUnknown
  case lateOnNode
  case neverOnNode
  case leftAnotherWay
  case maybeLateOnNode
  case inTimeEverywhere
  case noEvidenceOnNodes
  case noEvidenceAnywhere
  case memberUnread
  case staleReadSeen
  case readBeforeVisible
  case noReadBefore
  case requestFailed
  case requestOk
  case businessErrorPossible
  case effectSeen
  case targetMayDiffer
  case twinHeld
  case bodyNotLogged
  case deleteOfLiveGrpc
  case deleteUnknownClient
  case notADelete
  case deleteWorked
  case nothingToDelete
  case membersChangedAround
  case membersStable
  case clocksBounded
  case clockSkewCorrected
  case clockUnknown
}

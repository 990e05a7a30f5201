import Bytes
import Cluster

/// Judges every candidate cause of design §6 for one removal or offline.
///
/// It reads what the lines say of this operation
/// (`OperationFacts`), never another finding.
struct Differential {
  let facts: OperationFacts
  /// Whether the executing node owns the instance as its member list says; nil when not known.
  let executedByOwner: Bool?
  /// A live gRPC client of the same address publishes the service.
  let grpcPublisher: Bool
  /// `remove instance from non-exist client` on the executing node.
  let unknownClient: Citation?
  let verifies: [Citation]
  let stuck: [Citation]
  let reads: [StaleRead]
  let largestSkew: Int64?

  struct StaleRead {
    var node: NodeID
    var same: Bool
    var citation: Citation
  }

  /// A service of the same name in another namespace or group has an instance of this address, and no line tells of the one
  /// that was named.
  struct Twin {
    /// Its namespace and group.
    var place: String
    /// A list or the whole log of a node shows that the named one is not there.
    var isSeen: Bool
  }

  private var operation: Operation { facts.operation }
  private var isOffline: Bool { operation.kind == .offline }
  private var returned: [Effect] { facts.returned }
  /// Several instances of the service share the address of a gRPC client, whose port its lines do not name: what comes
  /// back there may be another one.
  let sharesAddress: Bool
  /// The instance that may have been meant; nil where there is none.
  let twin: Twin?
  /// Other changes of the same service that ran at the same time.
  let parallel: [Citation]
  /// The connection whose instance is shown again published it itself.
  let isPublishedByItself: Bool
  /// How sure it is that the record went while the instance was there; nil where no line says so.
  let wasThere: Sureness?
  private var backEvidence: [Citation] { returned.flatMap { $0.back?.evidence ?? [] } }

  func causes() -> [Cause] {
    [
      heartbeat, reregistered, forgotten, recordExpired, burst, peer, notForwarded, sync, staleRead,
      failed, missedTarget, noEffect, ownerConflict, clock,
    ]
  }

  /// D-1, D-2 of operations §4.2.
  var heartbeat: Cause {
    let name = Cause.Name.heartbeatAfterOffline
    if isOffline {
      return Cause(
        name, .ruledOut, facts.isV1 ? .beatCannotEnableV1 : .beatCannotEnableV2,
        number: Int64(facts.beatsAfter.count))
    }
    if operation.via == .grpc { return Cause(name, .ruledOut, .grpcHasNoBeats) }
    guard facts.hasAccess else { return Cause(name, .notEvaluable, .noAccessLog) }
    guard operation.status < 400 else {
      return Cause(name, .ruledOut, .requestFailed, number: Int64(operation.status))
    }
    if let (beat, post) = facts.compensation {
      let certain = beat.unknown && !returned.isEmpty && beat.from >= facts.span.to - 1_000
      return Cause(
        name, certain ? .proved : .likely, .beatAnsweredUnknownThenPost, node: beat.node,
        evidence: [post.citation] + backEvidence)
    }
    if !returned.isEmpty, !facts.beatsAfter.isEmpty, facts.posts.isEmpty {
      return Cause(name, .likely, .beatAfterRemovalCreated, evidence: backEvidence)
    }
    guard !facts.beatsAfter.isEmpty else {
      return facts.hasAllAccess
        ? Cause(name, .ruledOut, .noBeatAfter) : Cause(name, .notEvaluable, .noAccessLog)
    }
    if let post = facts.posts.last, !returned.isEmpty {
      return Cause(name, .possible, .postBrought, node: post.node, evidence: [post.citation])
    }
    if facts.isBlind { return Cause(name, .notEvaluable, .noEvidenceAnywhere) }
    return Cause(name, .ruledOut, .beatsButNoReturn, number: Int64(facts.beatsAfter.count))
  }

  /// D-3, D-17.
  var reregistered: Cause {
    let name = Cause.Name.reregisteredAfterOffline
    if facts.isBlind { return Cause(name, .notEvaluable, .noEvidenceAnywhere) }
    guard !returned.isEmpty else { return Cause(name, .ruledOut, .nobodyReturned) }
    if let (beat, post) = facts.compensation {
      // A registration that a heartbeat asked for is that cause, where it is certain.
      let isProved = heartbeat.verdict == .proved
      return Cause(
        name, isProved ? .ruledOut : .possible, .beatAnsweredUnknownThenPost, node: beat.node,
        evidence: [post.citation])
    }
    let first = returned.compactMap { $0.back?.changedAt }.min() ?? facts.end
    let posts = facts.posts.filter { $0.began > facts.span.from && $0.began <= first + 1_500 }
    if let post = posts.last {
      if isOffline, facts.isV1, facts.expiries.isEmpty {
        return Cause(
          name, .proved, .postOverwroteEnabled, node: post.node,
          evidence: [post.citation] + backEvidence)
      }
      // Somebody deleted it and its publisher registers it without having been told: a restart, perhaps on purpose.
      return Cause(
        name, isOffline ? .likely : .possible, .postBrought, node: post.node,
        evidence: [post.citation])
    }
    if isPublishedByItself || returned.contains(where: { $0.back?.kind == .appeared }) {
      return Cause(name, .possible, .newClientSameAddress, evidence: backEvidence)
    }
    return Cause(name, .ruledOut, .noRegistration)
  }

  /// How long the record of an instance that is gone is kept by default, in ms
  /// (`nacos.naming.clean.expired-metadata.expired-time`).
  static let recordKept: Int64 = 60_000

  /// D-10, D-3.
  var forgotten: Cause {
    let name = Cause.Name.offlineForgotten
    guard isOffline else { return Cause(name, .ruledOut, .removalHasNoMemory) }
    if facts.isBlind { return Cause(name, .notEvaluable, .noEvidenceAnywhere) }
    guard !returned.isEmpty else {
      return Cause(name, .ruledOut, facts.isV1 ? .versionForgetsButStayed : .notReturned)
    }
    let reappeared = returned.contains { $0.back?.kind == .appeared }
    if facts.isV1 {
      guard reappeared else {
        return facts.posts.isEmpty
          ? Cause(name, .ruledOut, .versionForgetsButStayed)
          : Cause(name, .possible, .postOverwroteEnabled)
      }
      let evidence = facts.expiries.map(\.citation) + backEvidence
      return Cause(
        name, facts.expiries.isEmpty ? .likely : .proved, .expiredAndForgotten, evidence: evidence)
    }
    let first = returned.compactMap { $0.back?.changedAt }.min() ?? facts.end
    if let mark = facts.forgotten.first(where: { $0.at <= first }) {
      if wasThere ?? .notEvaluable >= .likely {
        return Cause(
          name, .ruledOut, .recordExpiredWhileAlive, node: mark.node, evidence: [mark.citation])
      }
      return Cause(
        name, sharesAddress ? .possible : reappeared ? .proved : .likely,
        .recordExpiredBeforeReturn, node: mark.node,
        evidence: [mark.citation] + backEvidence)
    }
    // One node only tells that it removed the record (real-servers §7): its line may be in no log that was read.
    if facts.awayFor >= Differential.recordKept {
      return Cause(
        name, sharesAddress ? .possible : .likely, .awayLongerThanKept, number: facts.awayFor,
        evidence: backEvidence)
    }
    return Cause(name, reappeared ? .possible : .ruledOut, .versionRemembers)
  }

  /// D-11.
  var recordExpired: Cause {
    let name = Cause.Name.offlineRecordExpired
    guard isOffline else { return Cause(name, .ruledOut, .removalHasNoMemory) }
    if facts.isV1 { return Cause(name, .ruledOut, .versionHasNoRecord) }
    guard let mark = facts.forgotten.first else {
      // One node only tells it (real-servers §7).
      return facts.unreadMembers > 0
        ? Cause(name, .notEvaluable, .memberUnread, number: facts.unreadMembers)
        : Cause(name, .ruledOut, .noRecordExpired)
    }
    let back = returned.contains { ($0.back?.changedAt ?? mark.at) > mark.at }
    if let wasThere {
      // That it shows again because of it no line says.
      return Cause(
        name, min(wasThere, back ? .likely : .possible), .recordExpiredWhileAlive, node: mark.node,
        evidence: [mark.citation])
    }
    let reappeared = returned.contains {
      ($0.back?.kind == .appeared) && ($0.back?.changedAt ?? mark.at) > mark.at
    }
    if reappeared {
      // Gone for as long as a record is kept, it was forgotten as designed: that is another cause.
      let isByDesign = facts.awayFor >= Differential.recordKept
      return Cause(
        name, isByDesign ? .ruledOut : .possible, .recordExpiredBeforeReturn, node: mark.node,
        evidence: [mark.citation])
    }
    return Cause(
      name, back ? .likely : .possible, .recordExpiredInWindow, node: mark.node,
      evidence: [mark.citation])
  }

  var burst: Cause {
    let name = Cause.Name.offlineLostInBurst
    guard facts.isV1 else { return Cause(name, .ruledOut, .versionKeepsInstancesApart) }
    guard isOffline, !parallel.isEmpty else { return Cause(name, .ruledOut, .noBurst) }
    // Shown again without having left, and nobody asked for it: overwritten by a list that was read before.
    let overwritten = returned.contains { $0.back?.kind == .shownAgain } && facts.posts.isEmpty
    return Cause(
      name, overwritten ? .likely : .possible, .burstOnSameService,
      evidence: Array(parallel.prefix(4)) + (overwritten ? backEvidence : []))
  }

  /// real-servers §3, §4.
  var peer: Cause {
    let name = Cause.Name.undoneByPeer
    if facts.isBlind { return Cause(name, .notEvaluable, .noEvidenceAnywhere) }
    guard !returned.isEmpty else { return Cause(name, .ruledOut, .noReturnByPeer) }
    let first = returned.compactMap { $0.back?.changedAt }.min() ?? facts.end
    let asked =
      facts.posts.contains { $0.began > facts.span.from && $0.began <= first + 1_500 }
      || facts.compensation != nil
    if verifies.isEmpty, isPublishedByItself {
      return Cause(name, .ruledOut, .publishersOwnRegistration, evidence: backEvidence)
    }
    if sharesAddress {
      return Cause(name, .possible, .anotherAtTheAddress, evidence: backEvidence)
    }
    if !facts.requestsAreKnown, verifies.isEmpty, !asked {
      return Cause(name, .possible, .backWithoutRequest, evidence: backEvidence)
    }
    if isOffline, returned.contains(where: { $0.back?.kind == .shownAgain }) || !asked {
      let evidence = stuck + backEvidence
      if !facts.isV1, facts.forgotten.isEmpty, facts.awayFor < Differential.recordKept {
        return Cause(name, .likely, .shownBeforeRaftCaughtUp, evidence: evidence)
      }
    }
    if asked {
      // On 1.x a copy that returns with a healed cut makes the client register again (real-servers §4).
      let removedByCopy =
        facts.isV1 && isOffline && facts.expiries.isEmpty && !facts.memberChanges.isEmpty
      return Cause(name, removedByCopy ? .possible : .ruledOut, .postBrought)
    }
    if !verifies.isEmpty {
      return Cause(name, .proved, .peerInstalledCopy, evidence: verifies + backEvidence)
    }
    if operation.via == .grpc || !isOffline {
      return Cause(name, .likely, .backWithoutRequest, evidence: backEvidence)
    }
    return Cause(name, facts.forgotten.isEmpty ? .possible : .ruledOut, .backWithoutRequest)
  }

  /// D-7.
  var notForwarded: Cause {
    let name = Cause.Name.writeNotForwarded
    if operation.executed != nil, operation.requested != nil {
      return Cause(name, .ruledOut, .wasForwarded)
    }
    // What failed was executed by nobody, so far as its line says.
    if operation.status >= 400 {
      return Cause(name, .ruledOut, .requestFailed, number: Int64(operation.status))
    }
    if operation.via == .grpc || operation.api < 2 {
      return Cause(name, .ruledOut, .executedByOwner)
    }
    if isOffline { return Cause(name, .ruledOut, .raftSpreadsIt) }
    guard let owned = executedByOwner else { return Cause(name, .notEvaluable, .ownerUnknown) }
    return owned
      ? Cause(name, .ruledOut, .executedByOwner)
      : Cause(name, .likely, .notForwardedNonOwner, node: facts.span.node)
  }

  /// D-4, D-5, D-6, D-8.
  var sync: Cause {
    let name = Cause.Name.sync
    guard operation.status < 400 else {
      return Cause(name, .notEvaluable, .requestFailed, number: Int64(operation.status))
    }
    if let worst = facts.late.max(by: { ($0.delayLow ?? 0) < ($1.delayLow ?? 0) }) {
      let sure: Sureness = operation.identified == .proved ? .proved : .likely
      return Cause(
        name, sure, .lateOnNode, node: worst.node, number: worst.delayLow ?? 0,
        evidence: worst.evidence + stuck)
    }
    if let missing = facts.missing.first {
      return Cause(
        name, .likely, .neverOnNode, node: missing.node, evidence: missing.evidence + stuck)
    }
    if let left = facts.effects.first(where: {
      $0.state == .notApplied && ($0.reason == .left || $0.reason == .expired)
    }), facts.effects.contains(where: { $0.state == .applied }) {
      return Cause(
        name, .likely, .leftAnotherWay, node: left.node, evidence: left.evidence + stuck)
    }
    if let maybe = facts.effects.first(where: {
      $0.state == .applied && ($0.delayHigh ?? 0) > facts.limit + 1_500
    }) {
      return Cause(
        name, .possible, .maybeLateOnNode, node: maybe.node, number: maybe.delayHigh ?? 0,
        evidence: maybe.evidence)
    }
    if facts.effects.allSatisfy({ $0.state == .notEvaluable }) {
      return Cause(name, .notEvaluable, .noEvidenceAnywhere)
    }
    if let blind = facts.effects.first(where: { $0.state == .notEvaluable }) {
      return Cause(name, .notEvaluable, .noEvidenceOnNodes, node: blind.node)
    }
    if facts.unreadMembers > 0 {
      return Cause(name, .notEvaluable, .memberUnread, number: facts.unreadMembers)
    }
    return Cause(name, .ruledOut, .inTimeEverywhere)
  }

  /// D-9.
  var staleRead: Cause {
    let name = Cause.Name.staleRead
    guard facts.hasAccess else { return Cause(name, .notEvaluable, .noAccessLog) }
    if let same = reads.first(where: \.same) {
      return Cause(
        name, .likely, .staleReadSeen, node: same.node, evidence: [same.citation])
    }
    if let read = reads.first {
      return Cause(name, .possible, .readBeforeVisible, node: read.node, evidence: [read.citation])
    }
    return facts.hasAllAccess
      ? Cause(name, .ruledOut, .noReadBefore) : Cause(name, .notEvaluable, .noAccessLog)
  }

  /// D-8.
  var failed: Cause {
    let name = Cause.Name.operationFailed
    if operation.status >= 400 {
      return Cause(
        name, .proved, .requestFailed, node: facts.span.node, number: Int64(operation.status),
        evidence: [Citation(operation.opener)])
    }
    if let size = facts.oddAnswer {
      return Cause(
        name, .possible, .businessErrorPossible, node: facts.span.node, number: size,
        evidence: [Citation(operation.opener)])
    }
    return Cause(name, .ruledOut, .requestOk, number: Int64(operation.status))
  }

  /// D-18.
  var missedTarget: Cause {
    let name = Cause.Name.operationMissedTarget
    if facts.effects.contains(where: { $0.state == .applied }) {
      return Cause(name, .ruledOut, .effectSeen)
    }
    if operation.status >= 400 {
      return Cause(name, .notEvaluable, .requestFailed, number: Int64(operation.status))
    }
    if let twin {
      return Cause(name, twin.isSeen ? .likely : .possible, .twinHeld, node: facts.span.node)
    }
    if facts.effects.contains(where: { $0.state == .notApplied || $0.reason == .absent }) {
      return Cause(name, .possible, .targetMayDiffer)
    }
    return Cause(name, .notEvaluable, .noEvidenceAnywhere)
  }

  /// D-14.
  var noEffect: Cause {
    let name = Cause.Name.deleteHadNoEffect
    guard operation.kind.isRemoval, operation.via != .grpc else {
      return Cause(name, .ruledOut, .notADelete)
    }
    if facts.effects.contains(where: { $0.state == .applied }) {
      return Cause(name, .ruledOut, .deleteWorked)
    }
    if let unknownClient {
      return Cause(
        name, grpcPublisher ? .likely : .possible,
        grpcPublisher ? .deleteOfLiveGrpc : .deleteUnknownClient, node: unknownClient.node,
        evidence: [unknownClient])
    }
    if grpcPublisher { return Cause(name, .possible, .deleteOfLiveGrpc) }
    if operation.status >= 400 {
      return Cause(name, .ruledOut, .requestFailed, number: Int64(operation.status))
    }
    return Cause(name, .ruledOut, .nothingToDelete)
  }

  /// D-12.
  var ownerConflict: Cause {
    let name = Cause.Name.ownerConflict
    guard let change = facts.memberChanges.first else {
      return Cause(name, .ruledOut, .membersStable)
    }
    return Cause(
      name, .possible, .membersChangedAround, node: change.node,
      number: Int64(facts.memberChanges.count),
      evidence: facts.memberChanges.prefix(4).map(\.citation))
  }

  /// D-13.
  var clock: Cause {
    let name = Cause.Name.clockSkew
    guard let largestSkew else { return Cause(name, .notEvaluable, .clockUnknown) }
    return largestSkew >= 1_000
      ? Cause(name, .ruledOut, .clockSkewCorrected, number: largestSkew)
      : Cause(name, .ruledOut, .clocksBounded, number: largestSkew)
  }
}

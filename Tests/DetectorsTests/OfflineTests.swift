import Bytes
import Cluster
import Detectors
import Events
import Scenes
import Testing
import Timelines

@Suite("An offline that came undone is put down to what undid it, on 2.x and 3.x")
struct OfflineTests {
  static let a = "10.0.1.21:8080"
  static let client = "10.0.1.21:8080#true"
  static let connection = "1795384800000_10.0.1.21_5000"
  static let successor = "1795384900000_10.0.1.21_5001"

  /// An instance of an HTTP client, offline at second 30, hidden on every node at 31; every node's access log is read.
  static func offline(_ client: String = client) -> Scene {
    var scene = Scene()
    scene.publish("orders", client, owner: 2, at: 1)
    scene.hasAccessLogs = true
    scene.put(2, "orders", a, enabled: false, at: 30.1, took: 100)
    scene.pushAll("orders", 0, of: 1, at: 31)
    return scene
  }

  @Test("An offline that stays: every cause has a verdict, all ruled out")
  func stays() {
    let verdicts = Self.offline().judged(to: 100)
    let causes = verdicts.judgements[0].differential
    #expect(Set(causes.map(\.name)) == Set(Cause.Name.allCases))
    #expect(causes.allSatisfy { $0.verdict == .ruledOut })
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "ruled-out beatCannotEnableV2")
    #expect(verdicts.verdict(.reregisteredAfterOffline) == "ruled-out nobodyReturned")
    #expect(verdicts.verdict(.offlineForgotten) == "ruled-out notReturned")
    #expect(verdicts.verdict(.offlineRecordExpired) == "ruled-out noRecordExpired")
    #expect(verdicts.verdict(.offlineLostInBurst) == "ruled-out versionKeepsInstancesApart")
    #expect(verdicts.verdict(.undoneByPeer) == "ruled-out noReturnByPeer")
    #expect(verdicts.verdict(.writeNotForwarded) == "ruled-out executedByOwner")
    #expect(verdicts.verdict(.sync) == "ruled-out inTimeEverywhere")
    #expect(verdicts.verdict(.staleRead) == "ruled-out noReadBefore")
    #expect(verdicts.verdict(.operationFailed) == "ruled-out requestOk")
    #expect(verdicts.verdict(.operationMissedTarget) == "ruled-out effectSeen")
    #expect(verdicts.verdict(.deleteHadNoEffect) == "ruled-out notADelete")
    #expect(verdicts.verdict(.ownerConflict) == "ruled-out membersStable")
    #expect(verdicts.verdict(.clockSkew) == "ruled-out clocksBounded")
    #expect(verdicts.findings.isEmpty)
  }

  @Test("Beats after it are normal: said once, as information, blamed for nothing")
  func beats() throws {
    var scene = Self.offline()
    scene.beats(1, "orders", Self.a, from: 35, to: 90)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.findings.map(\.rule) == [.heartbeatAfterOffline])
    #expect(verdicts.findings.map(\.grade) == ["info proved normal"])
    #expect(verdicts.findings.first?.measured["beats"] == 11)
    #expect(verdicts.cause(.heartbeatAfterOffline)?.number == 11)
    // The request, the first beat and the last.
    #expect(verdicts.findings.first?.evidence.count == 3)
  }

  @Test(
    "Back as a new client after the record was removed: forgotten, proved, and normal for the version"
  )
  func forgotten() throws {
    var scene = Self.offline(Self.connection)
    for node in 1...3 { scene.disconnect(node, Self.connection, at: 50) }
    scene.pushAll("orders", 0, of: 0, at: 50.6)
    scene.forget(1, "orders", Self.a, at: 112)
    scene.publish("orders", Self.successor, owner: 1, at: 150)
    let verdicts = scene.judged(to: 250)
    #expect(verdicts.verdict(.offlineForgotten) == "proved recordExpiredBeforeReturn")
    #expect(verdicts.verdict(.offlineRecordExpired) == "ruled-out recordExpiredBeforeReturn")
    #expect(verdicts.verdict(.reregisteredAfterOffline) == "possible newClientSameAddress")
    #expect(verdicts.findings.map(\.rule) == [.offlineForgotten])
    #expect(verdicts.findings.map(\.grade) == ["notice proved record"])
  }

  @Test(
    "Back as a new client and no record's end in the logs: likely when it was away for longer than the record is kept",
    arguments: [(100.0, "possible versionRemembers"), (150, "likely awayLongerThanKept")])
  func perhapsForgotten(_ at: Double, _ verdict: String) {
    var scene = Self.offline(Self.connection)
    for node in 1...3 { scene.disconnect(node, Self.connection, at: 50) }
    scene.pushAll("orders", 0, of: 0, at: 50.6)
    scene.publish("orders", Self.successor, owner: 1, at: at)
    #expect(scene.judged(to: 250).verdict(.offlineForgotten) == verdict)
  }

  @Test("What another node held all the while was not away, however long one was without it")
  func heldElsewhere() {
    var scene = Self.offline()
    scene.remove(3, "orders", Self.client, at: 60)
    scene.push(3, "orders", 0, of: 0, at: 60.6)
    scene.change(3, "orders", Self.client, at: 130)
    scene.push(3, "orders", 1, of: 1, at: 130.6)
    let verdicts = scene.judged(to: 250)
    #expect(verdicts.verdict(.offlineForgotten) == "possible versionRemembers")
    #expect(verdicts.verdict(.undoneByPeer) == "likely shownBeforeRaftCaughtUp")
  }

  @Test("With a member of which nothing was read nobody knows who was asked")
  func unreadMember() {
    var scene = Self.offline()
    scene.members.append("10.77.0.4:8848")
    scene.remove(3, "orders", Self.client, at: 60)
    scene.push(3, "orders", 0, of: 0, at: 60.6)
    scene.change(3, "orders", Self.client, at: 90)
    scene.push(3, "orders", 1, of: 1, at: 90.6)
    let verdicts = scene.judged(to: 250)
    #expect(verdicts.verdict(.undoneByPeer) == "possible backWithoutRequest")
    #expect(verdicts.verdict(.sync) == "not-evaluable memberUnread")
    #expect(verdicts.verdict(.offlineRecordExpired) == "not-evaluable memberUnread")
  }

  @Test("Offline, removed and published again, and missing in its first list: it was born hidden")
  func bornHidden() {
    // The log begins behind the first registration.
    var scene = Scene()
    scene.hasAccessLogs = true
    scene.pushAll("orders", 2, of: 2, at: 20)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    for node in 1...3 {
      let at = node == 2 ? 0 : 1.1
      scene.remove(node, "orders", Self.connection, at: 32 + at)
      scene.push(node, "orders", 1, of: 1, at: 32.6 + at)
      scene.change(node, "orders", Self.connection, at: 35.5 + at)
      scene.push(node, "orders", 1, of: 2, at: 36.1 + at)
    }
    let found = scene.judged(to: 100).findings
    #expect(found.allSatisfy { $0.severity <= .notice })
    #expect(found.contains { $0.rule == .offlineInherited })
  }

  @Test(
    "The record was removed while its instance lives: a time bomb, whether or not it went off",
    arguments: [true, false])
  func timeBomb(_ back: Bool) throws {
    var scene = Self.offline()
    scene.forget(3, "orders", Self.a, at: 95)
    if back { scene.pushAll("orders", 1, of: 1, at: 120) }
    let verdicts = scene.judged(to: 200)
    #expect(
      verdicts.verdict(.offlineRecordExpired)
        == (back ? "likely recordExpiredWhileAlive" : "possible recordExpiredWhileAlive"))
    let found = verdicts.findings(.offlineRecordExpired)
    #expect(found.map(\.grade) == ["critical proved"])
    #expect(found.first?.affected == verdicts.world.allNodes && found.first?.healed == false)
  }

  @Test("The record's end after its instance had left is the ordinary clean-up")
  func cleanUp() {
    var scene = Self.offline()
    scene.withdraw("orders", Self.client, owner: 2, at: 50)
    scene.forget(3, "orders", Self.a, at: 115)
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.findings(.offlineRecordExpired).isEmpty)
  }

  @Test(
    "A connection's port is not known: with two instances at the address the record may be another's"
  )
  func neighbours() {
    var scene = Self.offline(Self.connection)
    scene.post(1, "orders", "10.0.1.21:9090", by: .client("10.0.1.21"), at: 20, status: 500)
    scene.forget(3, "orders", Self.a, at: 95)
    #expect(
      scene.judged(to: 200).findings(.offlineRecordExpired).map(\.grade) == ["notice possible"])
  }

  @Test(
    "A new connection that is born hidden inherits the offline: after a crash a warning, in a deployment a notice"
  )
  func inherited() throws {
    var crash = Self.offline(Self.connection)
    for node in 1...3 { crash.disconnect(node, Self.connection, at: 50) }
    crash.pushAll("orders", 0, of: 0, at: 50.6)
    for node in 1...3 {
      crash.change(node, "orders", Self.successor, at: 70)
      crash.push(node, "orders", 0, of: 1, at: 70.6)
    }
    let first = crash.judged(to: 250).findings(.offlineInherited)
    #expect(first.map(\.grade) == ["warning proved"])
    #expect(first.first?.affected.count == 3)
    var deploy = Self.offline(Self.connection)
    for node in 1...3 { deploy.remove(node, "orders", Self.connection, at: 50) }
    deploy.pushAll("orders", 0, of: 0, at: 50.6)
    for node in 1...3 {
      deploy.change(node, "orders", Self.successor, at: 70)
      deploy.push(node, "orders", 0, of: 1, at: 70.6)
    }
    deploy.put(2, "orders", Self.a, enabled: true, at: 90.1)
    deploy.pushAll("orders", 1, of: 1, at: 91)
    let second = deploy.judged(to: 250).findings(.offlineInherited)
    #expect(second.map(\.grade) == ["notice proved deploy"])
    #expect(second.first?.healed == true)
  }

  @Test("A reconnection of the same process stays offline: a notice")
  func reconnected() {
    var scene = Self.offline(Self.connection)
    for node in 1...3 { scene.disconnect(node, Self.connection, at: 50) }
    scene.pushAll("orders", 0, of: 0, at: 50.6)
    for node in 1...3 {
      scene.change(node, "orders", Self.successor, at: 53)
      scene.push(node, "orders", 0, of: 1, at: 53.6)
    }
    #expect(
      scene.judged(to: 250).findings(.offlineInherited).map(\.grade) == ["notice proved reconnect"])
  }

  @Test("Shown again by one node that prevoted all the while: its raft replica had not caught up")
  func stuckReplica() throws {
    var scene = Self.offline()
    for at in stride(from: 60.0, to: 100, by: 5) {
      scene.raft(3, .raftPreVote, "naming_instance_metadata", at: at, peer: 3)
    }
    scene.push(3, "orders", 1, of: 1, at: 70)
    let verdicts = scene.judged(to: 300)
    #expect(verdicts.verdict(.undoneByPeer) == "likely shownBeforeRaftCaughtUp")
    #expect((verdicts.cause(.undoneByPeer)?.evidence.count ?? 0) >= 4)
    let found = verdicts.findings(.undoneByPeer)
    #expect(found.map(\.grade) == ["critical likely raft"])
    #expect(found.first?.affected == [NodeID(3)])
  }

  @Test("A hidden write before it was shown again may have been its online: possible at most")
  func hiddenOnline() {
    var scene = Self.offline()
    // Two at a time are rivals: neither is put down to a list.
    scene.hiddenPut(1, at: 69.2, took: 40, api: 3)
    scene.hiddenPut(1, at: 69.4, took: 40, api: 3)
    scene.pushAll("orders", 1, of: 1, at: 70)
    let verdicts = scene.judged(to: 300)
    #expect(verdicts.verdict(.undoneByPeer) == "possible backWithoutRequest")
    #expect(verdicts.findings.allSatisfy { $0.severity <= .notice })
  }

  @Test("What a connection publishes anew over itself no peer brought; its port is not known")
  func publishedAgain() {
    var scene = Scene()
    scene.hasAccessLogs = true
    scene.publish("orders", Self.connection, owner: 2, at: 1)
    // Another port in place of the first: the line is the same.
    scene.change(2, "orders", Self.connection, at: 20)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    scene.pushAll("orders", 0, of: 1, at: 31)
    for node in 1...3 {
      scene.remove(node, "orders", Self.connection, at: node == 2 ? 40 : 41.1)
      scene.push(node, "orders", 0, of: 0, at: node == 2 ? 40.6 : 41.7)
      scene.change(node, "orders", Self.connection, at: node == 2 ? 45 : 46.1)
      scene.push(node, "orders", 1, of: 1, at: node == 2 ? 45.6 : 46.7)
    }
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.verdict(.undoneByPeer) == "ruled-out publishersOwnRegistration")
    #expect(verdicts.findings.map(\.rule) == [.reregisteredAfterOffline])
    #expect(verdicts.findings.map(\.grade) == ["notice possible address"])
  }

  @Test("An online on purpose is no return")
  func online() {
    var scene = Self.offline()
    scene.put(2, "orders", Self.a, enabled: true, at: 60.1)
    scene.pushAll("orders", 1, of: 1, at: 61)
    #expect(scene.judged(to: 200).findings.isEmpty)
  }

  @Test(
    "A node seen late by more than 3 s: sync-delay, from 10 s on critical and a split view",
    arguments: [(37.0, "warning"), (45, "critical")])
  func late(_ at: Double, _ severity: String) throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 0, of: 1, at: at)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.sync) == "proved lateOnNode")
    let found = verdicts.findings(.syncDelay)
    #expect(found.map(\.grade) == ["\(severity) proved raft"])
    #expect(found.first?.to == NodeID(3) && found.first?.healed == true)
    #expect(verdicts.findings(.splitView).isEmpty == (severity == "warning"))
  }

  @Test("Within the protocol's delay nothing is late; a wide bracket leaves it possible")
  func wide() {
    var scene = Scene()
    scene.clocks[3] = ClockBound(low: -4_000, high: 4_000, applied: 0, pairs: 2)
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 0, of: 1, at: 32)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.sync) == "possible maybeLateOnNode")
    #expect(verdicts.findings(.syncDelay).isEmpty)
  }

  @Test(
    "A node whose lists keep showing it: sync-missing and a split view; without a list it is not evaluable"
  )
  func missing() throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    let blind = scene.judged(to: 100)
    #expect(blind.verdict(.sync) == "not-evaluable noEvidenceOnNodes")
    #expect(blind.findings.isEmpty)
    scene.push(3, "orders", 1, of: 1, at: 50)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.sync) == "likely neverOnNode")
    #expect(verdicts.findings(.syncMissing).map(\.grade) == ["critical likely raft"])
    #expect(verdicts.findings(.splitView).map(\.grade) == ["critical likely"])
    #expect(verdicts.findings(.splitView).first?.healed == false)
  }

  @Test(
    "A failed one: operation-failed by its status, whatever else",
    arguments: [(UInt16(410), "410"), (500, "5xx"), (403, "")])
  func failed(_ status: UInt16, _ variant: String) {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 32.1, took: 2_007, status: status)
    scene.pushAll("orders", 1, of: 1, at: 40)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.operationFailed) == "proved requestFailed")
    #expect(verdicts.verdict(.sync) == "not-evaluable requestFailed")
    #expect(verdicts.verdict(.operationMissedTarget) == "not-evaluable requestFailed")
    #expect(verdicts.findings.map(\.rule) == [.operationFailed])
    #expect(verdicts.findings.first?.variant == variant)
  }

  @Test("One that changed nothing anywhere may have been meant for another key")
  func missedTarget() {
    var scene = Scene()
    scene.pushAll("orders", 0, of: 0, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1)
    scene.pushAll("orders", 0, of: 0, at: 40)
    #expect(scene.judged(to: 100).verdict(.operationMissedTarget) == "possible targetMayDiffer")
  }

  @Test("Named in a group where it is not, while its twin is registered in another: missed, likely")
  func missedTwin() {
    var scene = Scene()
    scene.publish("billing@@orders", Self.client, owner: 2, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1)
    let silent = scene.judged(to: 100)
    #expect(silent.verdict(.operationMissedTarget) == "possible twinHeld")
    #expect(silent.findings(.operationMissedTarget).map(\.grade) == ["notice possible"])
    // Lists show that it is not where it was named.
    for at in [20.0, 40] { scene.pushAll("orders", 0, of: 0, at: at) }
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.operationMissedTarget) == "likely twinHeld")
    let found = verdicts.findings(.operationMissedTarget)
    #expect(found.map(\.grade) == ["warning likely"])
    #expect(found.first?.detail == "public / billing")
    // A twin that is gone is none.
    var gone = scene
    gone.withdraw("billing@@orders", Self.client, owner: 2, at: 10)
    #expect(gone.judged(to: 100).findings(.operationMissedTarget).isEmpty)
  }

  @Test(
    "A v3 answer 200 that is not as long as a success may hold an error, where no node changed",
    arguments: [(Int64(97), true), (53, false), (42, false)])
  func oddAnswer(_ size: Int64, _ isOdd: Bool) {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    let at = scene.request(
      2, .update, scene.instance("orders", Self.a), by: .console, at: 30.1, api: 3,
      flags: .disabled)
    scene.change(at) { $0.a = size }
    let verdicts = scene.judged(to: 100)
    #expect(
      verdicts.findings(.operationFailed).map(\.grade) == (isOdd ? ["notice possible 200"] : []))
    #expect(
      verdicts.verdict(.operationFailed)
        == (isOdd ? "possible businessErrorPossible" : "ruled-out requestOk"))
    // It worked: whatever else the answer held.
    scene.pushAll("orders", 0, of: 1, at: 31)
    #expect(scene.judged(to: 100).findings(.operationFailed).isEmpty)
  }

  @Test("A return is not ruled out by logs that end before it could be in them")
  func endsEarly() {
    var scene = Scene()
    scene.publish("orders", Self.a + "#true", owner: 2, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1)
    scene.pushAll("orders", 0, of: 1, at: 31)
    #expect(scene.judged(to: 100).verdict(.offlineForgotten) == "ruled-out notReturned")
    // Gone and published once more, and no list tells whether that one is shown.
    scene.withdraw("orders", Self.a + "#true", owner: 2, at: 50)
    for node in 1...3 {
      scene.connect(node, "10.0.1.21:8080#true", at: 70)
      scene.change(node, "orders", "10.0.1.21:8080#true", at: 70)
    }
    let verdicts = scene.judged(to: 100)
    for name in [Cause.Name.reregisteredAfterOffline, .offlineForgotten, .undoneByPeer] {
      #expect(verdicts.verdict(name) == "not-evaluable noEvidenceAnywhere")
    }
  }

  @Test("Nothing is ruled out by lines of nodes that tell nothing")
  func blind() {
    var scene = Scene()
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1)
    let verdicts = scene.judged(to: 100)
    for name in [
      Cause.Name.reregisteredAfterOffline, .offlineForgotten, .undoneByPeer, .sync,
      .operationMissedTarget,
    ] {
      #expect(verdicts.verdict(name) == "not-evaluable noEvidenceAnywhere")
    }
    #expect(verdicts.verdict(.staleRead) == "not-evaluable noAccessLog")
  }

  @Test(
    "A page read on a node before it showed the change: stale, surer when its size is the old one")
  func staleRead() throws {
    var scene = Self.offline()
    scene.page(3, "orders", size: 411, at: 20)
    scene.page(3, "orders", size: 411, at: 31)
    scene.page(3, "orders", size: 412, at: 35)
    let sure = scene.judged(to: 100)
    #expect(sure.verdict(.staleRead) == "likely staleReadSeen")
    #expect(sure.findings.map(\.grade) == ["notice likely same"])
    #expect(sure.findings.first?.affected == [NodeID(3)])
    var other = Self.offline()
    other.page(3, "orders", size: 411, at: 31)
    #expect(other.judged(to: 100).verdict(.staleRead) == "possible readBeforeVisible")
    var late = Self.offline()
    late.page(3, "orders", size: 412, at: 40)
    #expect(late.judged(to: 100).findings.isEmpty)
  }

  @Test("A member list that changed around it leaves two owners possible")
  func owners() {
    var scene = Self.offline()
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 10)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 40)
    #expect(scene.judged(to: 100).verdict(.ownerConflict) == "possible membersChangedAround")
    var later = Self.offline()
    later.list(1, [1, 2], from: [1, 2, 3], at: 80)
    #expect(later.judged(to: 100).verdict(.ownerConflict) == "ruled-out membersStable")
  }

  @Test("Clocks: bounded, corrected, or not known")
  func clocks() {
    var scene = Self.offline()
    scene.clocks[3] = ClockBound(low: 3_995, high: 4_005, applied: 4_000, pairs: 9)
    #expect(scene.judged(to: 100).verdict(.clockSkew) == "ruled-out clockSkewCorrected")
    scene.clocks[3] = nil
    #expect(scene.judged(to: 100).verdict(.clockSkew) == "not-evaluable clockUnknown")
  }

  @Test("What was forwarded was forwarded; a v2 or v3 PUT is spread by raft, whoever executes it")
  func forwarding() {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.put(1, "orders", Self.a, enabled: false, at: 30.3, took: 30)
    scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 30.3, took: 6)
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.put(1, "orders", Self.a, enabled: true, at: 60.3, api: 3)
    scene.put(1, "orders", Self.a, enabled: false, at: 90.3, api: 3)
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.verdict(.writeNotForwarded) == "ruled-out wasForwarded")
    #expect(verdicts.verdict(.writeNotForwarded, of: 2) == "ruled-out raftSpreadsIt")
    #expect(verdicts.findings(.writeNotForwarded).isEmpty)
  }

  @Test("Nothing is surer than whom it is about: an offline put down to a list is likely at most")
  func identified() {
    var scene = Scene()
    scene.publish("orders", "10.88.0.2:8080#true", owner: 1, at: 1)
    scene.hiddenPut(1, at: 30.2, took: 40)
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 0, of: 1, at: 37)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.judgements[0].operation.kind == .offline)
    #expect(verdicts.findings(.syncDelay).map(\.verdict) == [.likely])
    #expect(verdicts.judgements[0].differential.allSatisfy { $0.verdict <= .likely })
  }
}

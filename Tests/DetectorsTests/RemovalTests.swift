import Bytes
import Cluster
import Detectors
import Events
import Scenes
import Testing

@Suite("A removal that came undone, or did nothing, is put down to its cause")
struct RemovalTests {
  static let a = "10.0.1.21:8080"
  static let client = "10.0.1.21:8080#true"
  static let connection = "1795384800000_10.0.1.21_5000"

  /// An HTTP client's instance; node 2 owns it; every node's access log is read.
  static func registered(_ client: String = client) -> Scene {
    var scene = Scene()
    scene.publish("orders", client, owner: 2, at: 1)
    scene.hasAccessLogs = true
    return scene
  }

  /// Deleted at second 30 by somebody else.
  static func deleted(by caller: Caller = .curl("10.0.9.8")) -> Scene {
    var scene = registered()
    scene.delete(2, "orders", a, by: caller, at: 30.3)
    scene.withdraw("orders", client, owner: 2, at: 30.3)
    return scene
  }

  @Test("Gone and not back: nothing to find, beats that stopped rule the heartbeat out")
  func gone() {
    let verdicts = Self.deleted().judged(to: 100)
    #expect(verdicts.findings.isEmpty)
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "ruled-out noBeatAfter")
    #expect(verdicts.verdict(.offlineForgotten) == "ruled-out removalHasNoMemory")
    #expect(verdicts.verdict(.offlineRecordExpired) == "ruled-out removalHasNoMemory")
    #expect(verdicts.verdict(.deleteHadNoEffect) == "ruled-out deleteWorked")
  }

  @Test("With one node's access log missing, beats that are nowhere are not ruled out")
  func partialAccess() {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    scene.withdraw("orders", Self.client, owner: 2, at: 30.3)
    #expect(scene.judged(to: 100).verdict(.heartbeatAfterOffline) == "not-evaluable noAccessLog")
  }

  @Test(
    "A beat answered unknown, a registration, and it is back: proved, critical while it beats on")
  func beatAndPost() throws {
    var scene = Self.deleted()
    scene.beats(1, "orders", Self.a, from: 12, to: 30)
    scene.beat(2, "orders", Self.a, at: 33.2, unknown: true)
    scene.post(2, "orders", Self.a, by: .client("10.0.1.21"), at: 33.4)
    scene.publish("orders", Self.client, owner: 2, at: 33.4)
    scene.beats(1, "orders", Self.a, from: 38, to: 90)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "proved beatAnsweredUnknownThenPost")
    // One return has one cause: the registration was asked for by the heartbeat.
    #expect(verdicts.verdict(.reregisteredAfterOffline) == "ruled-out beatAnsweredUnknownThenPost")
    #expect(verdicts.verdict(.undoneByPeer) == "ruled-out postBrought")
    #expect(verdicts.findings.map(\.rule) == [.heartbeatAfterOffline])
    #expect(verdicts.findings.map(\.grade) == ["critical proved"])
    #expect(verdicts.findings.first?.affected == verdicts.world.allNodes)
  }

  @Test("The same by the publisher itself, and no beat after: one beat in flight, a warning")
  func inFlight() {
    var scene = Self.deleted(by: .client("10.0.1.21"))
    scene.beat(2, "orders", Self.a, at: 31.5, unknown: true)
    scene.post(2, "orders", Self.a, by: .client("10.0.1.21"), at: 31.6)
    scene.publish("orders", Self.client, owner: 2, at: 31.6)
    let found = scene.judged(to: 100).findings(.heartbeatAfterOffline)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.healed == true)
  }

  @Test("A beat that created it again without a registration is likely the cause")
  func created() {
    var scene = Self.deleted()
    scene.beat(2, "orders", Self.a, at: 36.2)
    scene.publish("orders", Self.client, owner: 2, at: 36.2)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "likely beatAfterRemovalCreated")
    #expect(verdicts.findings.map(\.grade) == ["critical likely"])
  }

  @Test("Beats that go on and bring nothing back: a notice")
  func noReturn() {
    var scene = Self.deleted()
    scene.beats(1, "orders", Self.a, from: 36, to: 90)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "ruled-out beatsButNoReturn")
    #expect(verdicts.findings.map(\.grade) == ["notice proved no-return"])
  }

  @Test("A failed DELETE followed by beats is no heartbeat after offline")
  func failed() {
    var scene = Self.registered()
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 32.3, took: 2_007, status: 500)
    scene.beats(1, "orders", Self.a, from: 36, to: 90)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "ruled-out requestFailed")
    #expect(verdicts.findings.map(\.rule) == [.operationFailed])
    // Nobody executed it, so far as a line says.
    #expect(verdicts.verdict(.writeNotForwarded) == "ruled-out requestFailed")
    #expect(verdicts.verdict(.deleteHadNoEffect) == "ruled-out requestFailed")
    #expect(verdicts.findings.first?.executed == NodeID.none)
  }

  @Test(
    "A registration that no refused beat asked for, after somebody else's DELETE, is possible at most"
  )
  func ownWill() {
    var scene = Self.deleted()
    scene.post(2, "orders", Self.a, by: .client("10.0.1.21"), at: 60.4)
    scene.publish("orders", Self.client, owner: 2, at: 60.4)
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.findings.map(\.rule) == [.reregisteredAfterOffline])
    #expect(verdicts.findings.map(\.grade) == ["notice possible"])
  }

  @Test("Back on a node that fetched a peer's copy: undone by the peer, proved")
  func peer() throws {
    var scene = Self.deleted()
    scene.install(1, Self.client, from: 3, at: 40.17)
    scene.change(1, "orders", Self.client, at: 40.23)
    scene.push(1, "orders", 1, of: 1, at: 40.8)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.undoneByPeer) == "proved peerInstalledCopy")
    #expect(verdicts.findings.map(\.grade) == ["critical proved"])
    #expect(verdicts.findings.first?.affected == [NodeID(1)])
  }

  @Test(
    "Back without anything that explains it: likely a peer where all access logs are read, else possible"
  )
  func unexplained() {
    var scene = Self.deleted()
    scene.change(1, "orders", Self.client, at: 40.23)
    scene.push(1, "orders", 1, of: 1, at: 40.8)
    #expect(scene.judged(to: 100).verdict(.undoneByPeer) == "likely backWithoutRequest")
    var partial = Scene()
    partial.publish("orders", Self.client, owner: 2, at: 1)
    partial.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    partial.withdraw("orders", Self.client, owner: 2, at: 30.3)
    partial.change(1, "orders", Self.client, at: 40.23)
    partial.push(1, "orders", 1, of: 1, at: 40.8)
    #expect(partial.judged(to: 100).verdict(.undoneByPeer) == "possible backWithoutRequest")
  }

  @Test("A gRPC client's own removal that a peer brings back: no beats to blame")
  func grpc() {
    var scene = Self.registered(Self.connection)
    scene.withdraw("orders", Self.connection, owner: 2, at: 30)
    scene.install(1, Self.connection, from: 3, at: 40.17)
    scene.change(1, "orders", Self.connection, at: 40.23)
    scene.push(1, "orders", 1, of: 1, at: 40.8)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "ruled-out grpcHasNoBeats")
    #expect(verdicts.verdict(.undoneByPeer) == "proved peerInstalledCopy")
    #expect(verdicts.verdict(.deleteHadNoEffect) == "ruled-out notADelete")
    #expect(verdicts.verdict(.writeNotForwarded) == "ruled-out executedByOwner")
  }

  @Test("A gRPC client that publishes again by its own connection took nothing back by accident")
  func grpcAgain() {
    var scene = Self.registered(Self.connection)
    scene.withdraw("orders", Self.connection, owner: 2, at: 30)
    for node in 1...3 {
      scene.change(node, "orders", Self.connection, at: 60 + (node == 2 ? 0 : 1.1))
      scene.push(node, "orders", 1, of: 1, at: 62)
    }
    #expect(scene.judged(to: 200).findings.isEmpty)
  }

  @Test(
    "A DELETE of what a live gRPC client publishes has no effect: likely by the line, possible without"
  )
  func noEffect() throws {
    var scene = Self.registered(Self.connection)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    #expect(scene.judged(to: 100).verdict(.deleteHadNoEffect) == "possible deleteOfLiveGrpc")
    scene.removeUnknown(2, Self.client, at: 30.3)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.deleteHadNoEffect) == "likely deleteOfLiveGrpc")
    let found = verdicts.findings(.deleteHadNoEffect)
    #expect(found.map(\.grade) == ["warning likely"])
    #expect(verdicts.findings(.syncMissing).isEmpty)
  }

  @Test("A second DELETE of something gone is harmless")
  func twice() {
    var scene = Self.deleted()
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 60.3)
    scene.removeUnknown(2, Self.client, at: 60.3)
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.verdict(.deleteHadNoEffect, of: 1) == "possible deleteUnknownClient")
    #expect(verdicts.findings.isEmpty)
    var quiet = Self.deleted()
    quiet.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 60.3)
    #expect(quiet.judged(to: 200).verdict(.deleteHadNoEffect, of: 1) == "ruled-out nothingToDelete")
  }

  @Test(
    "A v3 DELETE on a node that does not own the instance is not forwarded; on its owner it is right"
  )
  func notForwarded() {
    var scene = Self.registered()
    scene.delete(1, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3, api: 3)
    scene.remove(1, "orders", Self.client, at: 30.3)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.writeNotForwarded) == "likely notForwardedNonOwner")
    #expect(verdicts.findings(.writeNotForwarded).map(\.grade) == ["warning likely delete"])
    var owned = Self.registered()
    owned.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3, api: 3)
    owned.withdraw("orders", Self.client, owner: 2, at: 30.3)
    let right = owned.judged(to: 100)
    #expect(right.verdict(.writeNotForwarded) == "ruled-out executedByOwner")
    #expect(right.findings.isEmpty)
    var blind = owned
    blind.members = []
    #expect(blind.judged(to: 100).verdict(.writeNotForwarded) == "not-evaluable ownerUnknown")
  }

  @Test("A node that never got a removal: sync-missing; one that ends before it is due: nothing")
  func missing() {
    var scene = Self.registered()
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    for node in [1, 2] { scene.remove(node, "orders", Self.client, at: 30.4) }
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.findings(.syncMissing).map(\.grade) == ["critical likely distro"])
    #expect(scene.judged(to: 34).findings.isEmpty)
  }
}

import Bytes
import Cluster
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("An offline on 1.x has no memory: what undid it is in the data and the requests")
struct OfflineV1Tests {
  static let a = "10.0.1.21:8080"
  static let b = "10.0.1.22:8080"

  /// Offline at second 30 on node 1, which owns the service (captured), seen by the others 2.1 s later.
  static func offline() -> Scene {
    var scene = Scene()
    scene.hasAccessLogs = true
    for address in [a, b] { scene.datumAll(.datumAdded, "orders", address, owner: 1, at: 1) }
    scene.put(1, "orders", a, enabled: false, at: 30.3)
    scene.datumAll(.datumDisabled, "orders", a, owner: 1, at: 30.3)
    return scene
  }

  @Test("One that stays is quiet; no version memory, no burst, the owner is the service's")
  func stays() {
    let verdicts = Self.offline().judged(to: 100)
    #expect(verdicts.findings.isEmpty)
    #expect(verdicts.verdict(.heartbeatAfterOffline) == "ruled-out beatCannotEnableV1")
    #expect(verdicts.verdict(.offlineForgotten) == "ruled-out versionForgetsButStayed")
    #expect(verdicts.verdict(.offlineRecordExpired) == "ruled-out versionHasNoRecord")
    #expect(verdicts.verdict(.offlineLostInBurst) == "ruled-out noBurst")
  }

  @Test("Beats stop, it expires, it registers: forgotten, proved")
  func forgotten() throws {
    var scene = Self.offline()
    scene.expire(1, "orders", Self.a, at: 65)
    scene.datumAll(.datumRemoved, "orders", Self.a, owner: 1, at: 65)
    scene.post(1, "orders", Self.a, by: .client("10.0.1.21"), at: 80.2)
    scene.datumAll(.datumAdded, "orders", Self.a, owner: 1, at: 80.2)
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.verdict(.offlineForgotten) == "proved expiredAndForgotten")
    let found = verdicts.findings(.offlineForgotten)
    #expect(found.map(\.grade) == ["critical proved v1"])
    #expect(found.first?.owner == NodeID(1) && found.first?.affected.count == 3)
  }

  @Test("Gone and back without an expiry in the logs: likely")
  func likelyForgotten() {
    var scene = Self.offline()
    scene.datumAll(.datumRemoved, "orders", Self.a, owner: 1, at: 65)
    scene.datumAll(.datumAdded, "orders", Self.a, owner: 1, at: 80.2)
    #expect(scene.judged(to: 200).verdict(.offlineForgotten) == "likely expiredAndForgotten")
  }

  @Test("A registration overwrites enabled=false: proved")
  func overwritten() {
    var scene = Self.offline()
    scene.post(1, "orders", Self.a, by: .client("10.0.1.21"), at: 60.2)
    scene.datumAll(.datumEnabled, "orders", Self.a, owner: 1, at: 60.3)
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.verdict(.reregisteredAfterOffline) == "proved postOverwroteEnabled")
    #expect(verdicts.verdict(.offlineForgotten) == "possible postOverwroteEnabled")
    #expect(verdicts.findings(.reregisteredAfterOffline).map(\.grade) == ["warning proved"])
  }

  @Test(
    "Another offline of the same service ran beside it, and it is shown again: likely overwritten")
  func burst() {
    var scene = Self.offline()
    scene.put(1, "orders", Self.b, enabled: false, at: 30.3)
    scene.datumAll(.datumEnabled, "orders", Self.a, owner: 1, at: 30.9)
    scene.datumAll(.datumDisabled, "orders", Self.b, owner: 1, at: 30.9)
    let verdicts = scene.judged(to: 200)
    #expect(verdicts.verdict(.offlineLostInBurst) == "likely burstOnSameService")
    #expect(verdicts.verdict(.offlineForgotten) == "ruled-out versionForgetsButStayed")
    #expect(verdicts.verdict(.offlineLostInBurst, of: 1) == "possible burstOnSameService")
    let found = verdicts.findings(.offlineLostInBurst)
    #expect(found.map(\.grade) == ["critical likely"])
    #expect(found.first?.subject.instance == scene.instance("orders", Self.a))
  }

  @Test("2.0.x is judged as 1.x until it says that it upgraded", arguments: [true, false])
  func beforeUpgrade(_ isBefore: Bool) {
    var scene = Self.offline()
    for node in 1...3 {
      scene.add(node, .upgradedToV2, .namingServer, at: isBefore ? 60 : 10)
      scene.change(node, "other", "10.0.9.1:8080#true", at: 61)
    }
    #expect(
      scene.judged(to: 200).verdict(.heartbeatAfterOffline)
        == "ruled-out \(isBefore ? "beatCannotEnableV1" : "beatCannotEnableV2")")
  }

  @Test("Another node without the change, its lines covering the time: sync-missing over distro")
  func missing() {
    var scene = Scene()
    for node in 1...3 { scene.datum(node, .datumAdded, "orders", Self.a, at: 1) }
    scene.put(1, "orders", Self.a, enabled: false, at: 30.3)
    for node in [1, 2] { scene.datum(node, .datumDisabled, "orders", Self.a, at: 30.4) }
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.findings(.syncMissing).map(\.grade) == ["critical likely distro"])
    #expect(verdicts.findings(.syncMissing).first?.affected == [NodeID(3)])
    #expect(verdicts.verdict(.sync) == "likely neverOnNode")
  }

  @Test(
    "1.x may take 5 s, 12 s are critical",
    arguments: [(33.0, ""), (38, "warning"), (46, "critical")])
  func delay(_ at: Double, _ severity: String) {
    var scene = Scene()
    for node in 1...3 { scene.datum(node, .datumAdded, "orders", Self.a, at: 1) }
    scene.put(1, "orders", Self.a, enabled: false, at: 30.3)
    for node in [1, 2] { scene.datum(node, .datumDisabled, "orders", Self.a, at: 30.4) }
    scene.datum(3, .datumDisabled, "orders", Self.a, at: at)
    let found = scene.judged(to: 100).findings(.syncDelay)
    #expect(found.map(\.severity.name) == (severity.isEmpty ? [] : [severity]))
  }

  @Test("The operator's own node is late by 2 s on 1.x, and his page shows the old state")
  func ownPage() {
    var scene = Scene()
    for node in 1...3 { scene.datum(node, .datumAdded, "orders", Self.a, at: 1) }
    scene.page(3, "orders", size: 411, at: 20)
    scene.put(3, "orders", Self.a, enabled: false, at: 30.3, took: 30)
    scene.put(1, "orders", Self.a, enabled: false, by: .node(3), at: 30.3, took: 6)
    scene.datumAll(.datumDisabled, "orders", Self.a, owner: 1, at: 30.3)
    scene.page(3, "orders", size: 411, at: 31.4)
    scene.page(3, "orders", size: 412, at: 40)
    let verdicts = scene.judged(to: 100)
    #expect(verdicts.verdict(.staleRead) == "likely staleReadSeen")
    #expect(verdicts.findings.map(\.rule) == [.staleRead])
  }
}

import Cluster
import Bytes
import Detectors
import Events
import Scenes
import Testing

@Suite(
  "instance-expired and expired-while-beating: a server removed an instance for want of heartbeats")
struct ExpiryRuleTests {
  static let a = "10.0.1.21:8080"

  @Test("Beats that stopped 33 s before: it expired")
  func expired() throws {
    var scene = Scene()
    scene.beats(2, "orders", Self.a, from: 10, to: 101)
    scene.expire(2, "orders", Self.a, at: 133.4)
    let found = scene.judged(to: 150).findings
    #expect(found.map(\.rule) == [.instanceExpired])
    #expect(found.map(\.grade) == ["notice proved"])
    let one = try #require(found.first)
    #expect(one.measured["lastBeatBeforeMs"] == 33_400 && one.began == Scene.at(100))
    #expect(one.key == Self.a && one.affected == [NodeID(2)])
  }

  @Test("Beats that go on at another node: it was removed although it lives")
  func beating() throws {
    var scene = Scene()
    scene.beats(1, "orders", Self.a, from: 10, to: 200)
    scene.expire(3, "orders", Self.a, at: 133.4)
    let found = scene.judged(to: 150).findings
    #expect(found.map(\.rule) == [.expiredWhileBeating])
    #expect(found.map(\.grade) == ["critical likely"])
    #expect(found.first?.from == NodeID(1) && found.first?.affected == [NodeID(3)])
  }

  @Test("Beats that are answered with 500 are told apart")
  func refused() {
    var scene = Scene()
    for second in stride(from: 100.0, to: 131, by: 5) {
      scene.beat(1, "orders", Self.a, at: second, status: 500)
    }
    scene.expire(3, "orders", Self.a, at: 133.4)
    let found = scene.judged(to: 150).findings(.expiredWhileBeating)
    #expect(found.map(\.grade) == ["critical likely refused"])
    #expect((found.first?.measured["failedBeats"] ?? 0) >= 5)
  }

  @Test("A client that said goodbye, though refused, is not alive for the beats it sent before")
  func goodbye() {
    var scene = Scene()
    for second in stride(from: 100.0, through: 120, by: 5) {
      scene.beat(1, "orders", Self.a, at: second, took: 2_000, status: 500)
    }
    scene.delete(1, "orders", Self.a, by: .client("10.0.1.21"), at: 122, took: 2_000, status: 500)
    // In work before the goodbye, answered after it.
    scene.beat(1, "orders", Self.a, at: 123, took: 4_000, status: 500)
    scene.expire(3, "orders", Self.a, at: 133.4)
    #expect(scene.judged(to: 150).findings(.expiredWhileBeating).isEmpty)
    let found = scene.judged(to: 150).findings(.instanceExpired)
    #expect(found.map(\.grade) == ["notice proved goodbye"] && found.first?.evidence.count == 3)
    // What beats on is alive, whoever asked for the removal.
    scene.beat(1, "orders", Self.a, at: 128)
    #expect(scene.judged(to: 150).findings(.expiredWhileBeating).count == 1)
  }

  @Test("Without any beat in the logs it is an expiry like any other")
  func noBeats() {
    var scene = Scene()
    scene.expire(3, "orders", Self.a, at: 133.4)
    let found = scene.judged(to: 150).findings
    #expect(found.map(\.grade) == ["notice proved unheard"])
    #expect(found.first?.measured["lastBeatBeforeMs"] == nil)
  }

  @Test("Whatever it says of the last heartbeat, that heartbeat is cited, and its node named")
  func lastBeat() throws {
    var scene = Scene()
    for second in stride(from: 100.0, through: 120, by: 5) {
      scene.beat(1, "orders", Self.a, at: second)
    }
    scene.expire(3, "orders", Self.a, at: 123.4)
    scene.expire(2, "orders", Self.a, at: 151)
    let verdicts = scene.judged(to: 170)
    for rule in [Rule.expiredWhileBeating, .instanceExpired] {
      let found = try #require(verdicts.findings(rule).first)
      #expect(found.evidence.count == 2 && found.evidence.last?.at == Scene.at(120))
      #expect(found.from == NodeID(1))
    }
  }

  @Test("The node named is the one the client asked, not the one its request was forwarded to")
  func askedNode() {
    var scene = Scene()
    scene.beat(1, "orders", Self.a, at: 100, forwarded: true)
    scene.beat(3, "orders", Self.a, at: 100)
    scene.expire(2, "orders", Self.a, at: 131)
    #expect(scene.judged(to: 150).findings(.instanceExpired).first?.from == NodeID(3))
  }

  @Test("A client that said goodbye had left, also when its last heartbeat is long past")
  func longGone() {
    var scene = Scene()
    scene.beat(1, "orders", Self.a, at: 100)
    scene.delete(1, "orders", Self.a, by: .client("10.0.1.21"), at: 102, took: 2_000, status: 500)
    scene.expire(3, "orders", Self.a, at: 125)
    #expect(
      scene.judged(to: 150).findings(.instanceExpired).map(\.grade) == ["notice proved goodbye"])
  }

  @Test("1.x tells one removal up to three times within a round")
  func once() {
    var scene = Scene()
    for at in [133.4, 133.5, 135] { scene.expire(3, "orders", Self.a, at: at) }
    scene.expire(3, "orders", Self.a, at: 233)
    #expect(scene.judged(to: 250).findings(.instanceExpired).count == 2)
  }

  @Test("A round that spans a ten seconds' boundary is still one removal")
  func onceAcross() {
    var scene = Scene()
    for at in [139.8, 140.1] { scene.expire(3, "orders", Self.a, at: at) }
    #expect(scene.judged(to: 250).findings(.instanceExpired).count == 1)
  }

  @Test("Two nodes that remove the same instance are two removals")
  func twoNodes() {
    var scene = Scene()
    scene.expire(1, "orders", Self.a, at: 133.4)
    scene.expire(3, "orders", Self.a, at: 136)
    let found = scene.judged(to: 250).findings(.instanceExpired)
    #expect(found.map(\.affected) == [[NodeID(1)], [NodeID(3)]])
  }

  /// So many instances whose clients beat at node 1 are removed by node 3, half a second apart.
  private static func swept(_ count: Int, beating: Bool = true, apart: Double = 0.5) -> Scene {
    var scene = Scene()
    for number in 0..<count {
      let address = "10.0.1.\(number + 21):8080"
      scene.beats(1, "orders", address, from: 10, to: beating ? 400 : 100)
      scene.expire(3, "orders", address, at: 133.4 + Double(number) * apart)
    }
    return scene
  }

  @Test("Many living instances that a node removes after its members changed are one mass expiry")
  func mass() throws {
    var scene = Self.swept(6)
    scene.list(3, [1, 2, 3], from: [1, 2, 3], at: 50)
    scene.list(3, [3], from: [1, 2, 3], at: 100)
    let all = scene.judged(to: 150)
    let found = all.findings(.massExpiry)
    #expect(found.map(\.grade) == ["critical likely"])
    let one = try #require(found.first)
    #expect(one.affected == [NodeID(3)] && one.measured["count"] == 6)
    #expect(one.evidence.count == 7 && one.evidence.first?.at == Scene.at(100))
    #expect(all.findings(.expiredWhileBeating).count == 6)
  }

  @Test("Without a change of members it is possible at most")
  func massUnmoved() {
    #expect(
      Self.swept(6).judged(to: 150).findings(.massExpiry).map(\.grade)
        == ["critical possible unmoved"])
  }

  @Test(
    "A host that dies takes all its instances along; four are not many, nor are those far apart")
  func massQuiet() {
    #expect(Self.swept(20, beating: false).judged(to: 200).findings(.massExpiry).isEmpty)
    #expect(Self.swept(4).judged(to: 200).findings(.massExpiry).isEmpty)
    #expect(Self.swept(6, apart: 40).judged(to: 380).findings(.massExpiry).isEmpty)
  }
}

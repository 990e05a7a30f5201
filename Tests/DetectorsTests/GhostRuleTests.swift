import Bytes
import Cluster
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("ghost-instance: no heartbeats, and nobody removes it")
struct GhostRuleTests {
  static let a = "10.0.1.21:8080"

  /// An HTTP instance on three nodes that beats until 100; the access logs of all go on, and so does naming-server.log.
  private static func scene(last: Double = 100) -> Scene {
    var scene = Scene()
    scene.hasAccessLogs = true
    scene.publish("orders", a + "#true", owner: 2, at: 1)
    scene.beats(2, "orders", a, from: 5, to: last + 1)
    return scene
  }

  @Test("Silent for a minute and a half, held by all, noticed by none")
  func ghost() throws {
    let found = Self.scene().judged(to: 320).findings(.ghostInstance)
    let one = try #require(found.first)
    #expect(found.map(\.grade) == ["warning likely"])
    #expect(one.key == Self.a && one.from == NodeID(2) && one.healed == false)
    #expect(one.affected == [NodeID(1), NodeID(2), NodeID(3)])
    #expect(Scene.seconds(one.began) == 100 && one.measured["silentMs"] == 220_000)
    // The line that tells of it, and its last heartbeat: lists are not kept so long.
    #expect(one.evidence.map { Scene.seconds($0.at).rounded() } == [1, 100])
  }

  @Test("1.x: the same by its datum")
  func datum() {
    var scene = Scene()
    scene.hasAccessLogs = true
    scene.datumAll(.datumAdded, "orders", Self.a, owner: 1, at: 1)
    scene.beats(1, "orders", Self.a, from: 5, to: 100)
    #expect(scene.judged(to: 320).findings(.ghostInstance).map(\.grade) == ["warning likely"])
    scene.datumAll(.datumRemoved, "orders", Self.a, owner: 1, at: 132)
    #expect(scene.judged(to: 320).findings(.ghostInstance).isEmpty)
  }

  @Test("It beats again, or is removed at last: over")
  func healed() throws {
    var scene = Self.scene()
    scene.beats(3, "orders", Self.a, from: 300, to: 400)
    let found = scene.judged(to: 400).findings(.ghostInstance)
    #expect(found.map(\.healed) == [true])
    #expect(try #require(found.first).ended <= Scene.at(360))
  }

  @Test("Whoever is removed, asked to go, or noticed as silent is no ghost")
  func noticed() {
    var removed = Self.scene()
    removed.expire(2, "orders", Self.a, at: 132)
    removed.withdraw("orders", Self.a + "#true", owner: 2, at: 132)
    #expect(removed.judged(to: 320).findings(.ghostInstance).isEmpty)
    var unhealthy = Self.scene()
    let target = unhealthy.instance("orders", Self.a)
    unhealthy.add(2, .unhealthy, .namingEvent, at: 118) { event, _ in event.instance = target }
    #expect(unhealthy.judged(to: 320).findings(.ghostInstance).isEmpty)
    var asked = Self.scene()
    asked.delete(1, "orders", Self.a, by: .client("10.0.1.21"), at: 101)
    #expect(asked.judged(to: 320).findings(.ghostInstance).isEmpty)
  }

  @Test("Never of gRPC, also where a process went over from HTTP")
  func grpc() {
    var scene = Self.scene()
    scene.publish("orders", "1795384899000_10.0.1.21_41001", owner: 1, at: 99)
    #expect(scene.judged(to: 320).findings(.ghostInstance).isEmpty)
    var only = Scene()
    only.hasAccessLogs = true
    only.publish("orders", "1795384801000_10.0.1.21_41001", owner: 1, at: 1)
    #expect(only.judged(to: 320).findings(.ghostInstance).isEmpty)
  }

  @Test("Nothing is said where a log that would show the opposite is not read, or a node restarted")
  func uncovered() {
    var scene = Self.scene()
    scene.hasAccessLogs = false
    #expect(scene.judged(to: 320).findings(.ghostInstance).isEmpty)
    var fourth = Self.scene()
    fourth.members.append("10.77.0.4:8848")
    #expect(fourth.judged(to: 320).findings(.ghostInstance).isEmpty)
    var restarted = Self.scene()
    restarted.life(3, .nodeStarted, at: 150)
    #expect(restarted.judged(to: 240).findings(.ghostInstance).isEmpty)
    var switched = Self.scene()
    switched.add(1, .switchChanged, .access, at: 50) {
      $0.status = 200
      $0.other = $1.name("healthCheckEnabled")
      $0.peer = $1.name("false")
    }
    #expect(switched.judged(to: 320).findings(.ghostInstance).isEmpty)
  }

  @Test("Five removals in a row that came to nothing; three lines of one round are one")
  func loop() throws {
    var scene = Scene()
    for second in stride(from: 100.0, to: 140, by: 5) {
      scene.expire(3, "orders", Self.a, at: second)
    }
    let found = scene.judged(to: 200).findings(.ghostInstance)
    #expect(found.map(\.grade) == ["warning proved loop"])
    #expect(found.first?.measured["count"] == 8 && found.first?.healed == true)
    var round = Scene()
    for second in [100.0, 100.1, 100.2, 105, 105.1, 105.2] {
      round.expire(3, "orders", Self.a, at: second)
    }
    #expect(round.judged(to: 200).findings(.ghostInstance).isEmpty)
  }
}

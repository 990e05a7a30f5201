import Bytes
import Cluster
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("redirect-refused and owner-conflict: two nodes disagree about who is responsible")
struct OwnerRuleTests {
  /// What node 2 says of a node by its address, or of a key that node 1 claims.
  static func refused(_ scene: inout Scene, by node: Int = 2, at second: Double) {
    scene.add(node, .redirectRefused, .namingServer, at: second) { $0.peer = $1.name("10.77.0.1") }
  }

  @Test("Refusals within half a minute are one finding of the pair")
  func refused() throws {
    var scene = Scene()
    for at in [100.0, 105, 110, 200] { Self.refused(&scene, at: at) }
    let found = scene.judged(to: 300).findings(.redirectRefused)
    #expect(found.map(\.grade) == ["warning proved", "warning proved"])
    #expect(found.map { $0.measured["count"] } == [3, 1])
    #expect(found.first?.to == NodeID(2) && found.first?.healed == true)
    #expect(found.first?.detail == "10.77.0.1")
  }

  @Test("Nodes that work with one list again agree after 10 s; while the lists differ after 30 s")
  func agreed() {
    var scene = Scene()
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 50)
    scene.list(2, [1, 2, 3], from: [1, 2, 3], at: 50)
    scene.list(2, [2, 3], from: [1, 2, 3], at: 99)
    for at in [100.0, 105] { Self.refused(&scene, at: at) }
    let differ = scene.judged(to: 125).findings(.redirectRefused)
    #expect(differ.first?.healed == false)
    scene.list(2, [1, 2, 3], from: [2, 3], at: 107)
    let early = scene.judged(to: 112).findings(.redirectRefused)
    #expect(early.first?.healed == false)
    let agree = scene.judged(to: 125).findings(.redirectRefused)
    #expect(agree.first?.healed == true && agree.first?.evidence.last?.at == Scene.at(107))
  }

  @Test("While a node starts or stops its peers' lists lag: nothing is told")
  func starting() {
    var scene = Scene()
    scene.life(2, .nodeStopping, at: 100)
    Self.refused(&scene, at: 103)
    #expect(scene.judged(to: 300).findings(.redirectRefused).isEmpty)
  }

  @Test("A peer's checksum of what this node owns: both claim it, by service where it is one")
  func claimed() throws {
    var scene = Scene()
    for (at, name) in [(100.0, "orders"), (105, "orders"), (200, "orders"), (201, "other")] {
      let service = scene.service(name)
      scene.add(2, .ownerConflict, .namingDistro, at: at) {
        $0.peer = $1.name(Scene.address(1))
        $0.service = service
      }
    }
    let found = scene.judged(to: 300).findings(.ownerConflict)
    #expect(found.map(\.grade) == ["warning proved", "warning proved"])
    #expect(found.first?.affected == [NodeID(1), NodeID(2)])
    #expect(found.map(\.subject.service) == [scene.service("orders"), .none])
  }
}

@Suite("owner-moved: responsibility changed around the operation")
struct OwnerMovedTests {
  static let a = "10.0.1.21:8080"
  static let all = (1...3).map(Scene.address)
  static let two = (1...2).map(Scene.address)

  /// A service whose owner changes when the third member goes, or does not.
  private static func service(moves: Bool) -> String {
    (0..<64).map { "svc-\($0)" }.first {
      let tag = "DEFAULT_GROUP@@\($0)"
      let before = Membership.owner(of: tag, among: all)
      return (before != Membership.owner(of: tag, among: two)) == moves
    } ?? ""
  }

  /// 1.x: an offline, and node 1 loses node 3 so many seconds after it.
  private static func scene(_ service: String, after: Double) -> Scene {
    var scene = Scene()
    scene.datumAll(.datumAdded, service, Self.a, owner: 1, at: 10)
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 20)
    scene.put(1, service, Self.a, enabled: false, at: 100)
    scene.datumAll(.datumDisabled, service, Self.a, owner: 1, at: 100)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 100 + after)
    return scene
  }

  @Test("The list of members changes 8 s later, and with it the owner of the service")
  func moved() throws {
    let name = Self.service(moves: true)
    let found = Self.scene(name, after: 8).judged(to: 900).findings(.ownerMoved)
    #expect(found.map(\.grade) == ["notice proved"])
    let one = try #require(found.first)
    #expect(one.affected == [NodeID(1)] && one.from != one.to && one.measured["changes"] == 1)
    #expect(one.detail == Membership.owner(of: "DEFAULT_GROUP@@\(name)", among: Self.two))
  }

  @Test("Another service's owner changes, or all of it long after: nothing to tell")
  func stays() {
    let stays = Self.scene(Self.service(moves: false), after: 12)
    #expect(stays.judged(to: 900).findings(.ownerMoved).isEmpty)
    let later = Self.scene(Self.service(moves: true), after: 60)
    #expect(later.judged(to: 900).findings(.ownerMoved).isEmpty)
  }

  @Test("Long after it only where a node was late with it")
  func late() {
    let name = Self.service(moves: true)
    #expect(Self.scene(name, after: 20).judged(to: 900).findings(.ownerMoved).isEmpty)
    var scene = Self.scene(name, after: 20)
    scene.datum(3, .datumEnabled, name, Self.a, at: 110)
    #expect(scene.judged(to: 900).findings(.ownerMoved).map(\.grade) == ["notice proved"])
  }

  @Test("From 2.0 on an offline is spread by raft: its owner does not matter")
  func raft() {
    var scene = Scene()
    let name = Self.service(moves: true)
    scene.publish(name, "1795384790000_10.0.1.21_50001", owner: 1, at: 20)
    scene.put(1, name, Self.a, enabled: false, at: 100)
    scene.pushAll(name, 0, of: 1, at: 100.6)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 112)
    #expect(scene.judged(to: 900).findings(.ownerMoved).isEmpty)
  }
}

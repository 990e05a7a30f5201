import Bytes
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

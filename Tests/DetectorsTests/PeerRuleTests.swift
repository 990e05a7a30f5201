import Bytes
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("peers-refuse: nodes do not trust each other")
struct PeerRuleTests {
  /// A request of `node` to node 2: a datum (1), a checksum (2), a report (6).
  private static func asked(
    _ scene: inout Scene, by node: Int, _ what: Int64, status: UInt16, at second: Double,
    address: String? = nil
  ) {
    scene.add(2, .peerRequest, .access, at: second) {
      $0.name = $1.name(address ?? "10.77.0.\(node)")
      $0.status = status
      $0.b = what
    }
  }

  @Test("Data that is answered 403 is refused for ever")
  func refused() throws {
    var scene = Scene()
    for second in [60.0, 65, 70] { Self.asked(&scene, by: 1, 1, status: 403, at: second) }
    let found = scene.judged(to: 200).findings(.peersRefuse)
    #expect(found.map(\.grade) == ["critical proved"])
    let one = try #require(found.first)
    #expect(one.from == NodeID(1) && one.to == NodeID(2) && one.healed == false)
    #expect(one.measured["status"] == 403)
  }

  @Test("Of reports only the first is told: likely")
  func report() {
    var scene = Scene()
    Self.asked(&scene, by: 1, 6, status: 403, at: 60)
    #expect(scene.judged(to: 200).findings(.peersRefuse).map(\.grade) == ["critical likely"])
  }

  @Test("Answered 200 again, it is over")
  func healed() {
    var scene = Scene()
    for second in [60.0, 65] { Self.asked(&scene, by: 1, 1, status: 403, at: second) }
    Self.asked(&scene, by: 1, 1, status: 200, at: 90)
    let found = scene.judged(to: 200).findings(.peersRefuse)
    #expect(found.map(\.grade) == ["warning proved"])
    #expect(found.first?.healed == true)
  }

  @Test("A stranger who is refused is none of the nodes; a node that starts answers 503")
  func quiet() {
    var scene = Scene()
    Self.asked(&scene, by: 1, 1, status: 403, at: 60, address: "10.0.9.9")
    Self.asked(&scene, by: 1, 1, status: 503, at: 61)
    Self.asked(&scene, by: 3, 1, status: 200, at: 62)
    #expect(scene.judged(to: 200).findings(.peersRefuse).isEmpty)
  }

  @Test("A node that says itself that a peer's identity is wrong proves it")
  func identity() {
    var scene = Scene()
    for (second, peer) in [(60.0, "10.77.0.3"), (70, "10.0.9.9")] {
      scene.add(1, .identityRefused, .coreAuth, at: second) { $0.peer = $1.name(peer) }
    }
    let found = scene.judged(to: 200).findings(.peersRefuse)
    #expect(found.map(\.grade) == ["critical proved"])
    #expect(found.first?.from == NodeID(3) && found.first?.to == NodeID(1))
  }
}

@Suite("switch-changed: an operator switched a mechanism off")
struct SwitchRuleTests {
  private static func put(
    _ scene: inout Scene, _ entry: String, _ value: String, at second: Double,
    status: UInt16 = 200
  ) {
    scene.add(2, .switchChanged, .access, at: second) {
      $0.name = $1.name("10.0.9.9")
      $0.other = $1.name(entry)
      $0.peer = $1.name(value)
      $0.status = status
    }
  }

  @Test("Off until it is on again; what is not switched on again goes on")
  func off() throws {
    var scene = Scene()
    Self.put(&scene, "distroEnabled", "false", at: 60)
    Self.put(&scene, "distroEnabled", "true", at: 90)
    Self.put(&scene, "pushEnabled", "false", at: 120)
    let found = scene.judged(to: 200).findings(.switchChanged)
    #expect(found.map(\.grade) == ["warning proved distroEnabled", "warning proved pushEnabled"])
    #expect(found.map(\.healed) == [true, false])
    #expect(found.map(\.ended) == [Scene.at(90), Scene.at(200)])
    #expect(found.first?.affected == [NodeID(2)] && found.first?.evidence.count == 2)
  }

  @Test("Refused, switched on, or an entry that only tunes something: nothing")
  func quiet() {
    var scene = Scene()
    Self.put(&scene, "distroEnabled", "false", at: 60, status: 403)
    Self.put(&scene, "healthCheckEnabled", "true", at: 70)
    Self.put(&scene, "clientBeatInterval", "10000", at: 80)
    Self.put(&scene, "lightBeatEnabled", "false", at: 90)
    #expect(scene.judged(to: 200).findings(.switchChanged).isEmpty)
  }
}

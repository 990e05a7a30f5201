import Bytes
import Detectors
import Events
import Scenes
import Testing

@Suite("write-not-forwarded: a v2 or v3 registration stays on a node that does not own it")
struct RegistrationRuleTests {
  /// Owner: node 2 (captured).
  static let a = "10.0.1.21:8080"

  @Test("Executed by a node that is not the owner, counted once per node", arguments: [2, 3])
  func fires(_ api: Int) throws {
    var scene = Scene()
    for at in [100.0, 160] {
      scene.post(1, "orders", Self.a, by: .client("10.0.1.21"), at: at, api: api)
    }
    let found = scene.judged().findings(.writeNotForwarded)
    #expect(found.map(\.grade) == ["warning likely register"])
    let one = try #require(found.first)
    #expect(one.operated == NodeID(1) && one.owner == NodeID(2))
    #expect(one.affected == [NodeID(2), NodeID(3)] && one.measured["count"] == 2)
  }

  @Test("On its owner, by v1, as a copy, refused, or without a known owner: quiet")
  func quiet() {
    var scene = Scene()
    scene.post(2, "orders", Self.a, by: .client("10.0.1.21"), at: 100, api: 3)
    scene.post(1, "orders", Self.a, by: .client("10.0.1.21"), at: 110, api: 1)
    scene.post(1, "orders", Self.a, by: .node(3), at: 120, api: 3)
    scene.post(1, "orders", Self.a, by: .client("10.0.1.21"), at: 130, status: 404, api: 3)
    scene.request(
      1, .register, scene.instance("orders", Self.a), by: .client("10.0.1.21"), at: 140, api: 3,
      flags: .persistent)
    #expect(scene.judged().findings.isEmpty)
    var blind = Scene()
    blind.members = []
    blind.post(1, "orders", Self.a, by: .client("10.0.1.21"), at: 100, api: 3)
    #expect(blind.judged().findings.isEmpty)
  }
}

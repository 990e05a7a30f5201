import Bytes
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("sync-failed: sends of one node to another fail")
struct SyncRuleTests {
  @Test("Failures until a good send are one healed episode")
  func healed() throws {
    var scene = Scene()
    for round in 0..<5 { scene.sent(1, to: 3, ok: false, at: 100 + Double(round) * 3) }
    scene.sent(1, to: 2, ok: true, at: 113)
    scene.sent(1, to: 3, ok: true, at: 115.2)
    let found = scene.judged().findings(.syncFailed)
    #expect(found.map(\.grade) == ["warning proved"])
    let one = try #require(found.first)
    #expect(one.from == NodeID(1) && one.to == NodeID(3) && one.affected == [NodeID(3)])
    #expect(one.measured["count"] == 5 && one.healed == true)
    #expect(one.began == Scene.at(100) && one.ended == Scene.at(115.2))
    #expect(one.evidence.count == 3 && one.key == Scene.address(3))
  }

  @Test("What never heals is critical and goes on to the end")
  func unhealed() {
    var scene = Scene()
    scene.peer(1, .distroSyncCancelled, 3, at: 100, log: .protocolDistro)
    scene.peer(1, .distroSyncFailed, 3, at: 103, log: .protocolDistro)
    let found = scene.judged(to: 130).findings(.syncFailed)
    #expect(found.map(\.grade) == ["critical proved"])
    #expect(found.first?.healed == false && found.first?.ended == Scene.at(130))
  }

  @Test("Two directions are two findings; failures more than a minute apart are two episodes")
  func episodes() {
    var scene = Scene()
    scene.sent(1, to: 3, ok: false, at: 100)
    scene.sent(3, to: 1, ok: false, at: 101)
    scene.sent(1, to: 3, ok: false, at: 170)
    scene.sent(1, to: 3, ok: true, at: 172)
    let found = scene.judged().findings(.syncFailed)
    #expect(found.count == 3)
    #expect(found.filter { $0.from == NodeID(1) }.count == 2)
  }

  @Test("Good sends, and failures while a node starts or stops, are quiet")
  func quiet() {
    var scene = Scene()
    scene.sent(1, to: 2, ok: true, at: 90)
    scene.life(3, .nodeStopping, at: 100)
    scene.sent(1, to: 3, ok: false, at: 103)
    scene.sent(3, to: 1, ok: false, at: 103)
    scene.life(3, .nodeStarted, at: 160)
    scene.sent(2, to: 3, ok: false, at: 185)
    #expect(scene.judged().findings(.syncFailed).isEmpty)
  }

  @Test("A failure without a target says nothing")
  func nameless() {
    var scene = Scene()
    scene.add(1, .distroEnd, .protocolDistro, at: 100)
    #expect(scene.judged().findings(.syncFailed).isEmpty)
  }
}

import Bytes
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("member-flapping: a node loses sight of a member and finds it again")
struct MemberRuleTests {
  @Test("A list that loses a member and gets it back is proved")
  func list() throws {
    var scene = Scene()
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 50)
    scene.peer(1, .memberReportFailed, 3, at: 100)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 108)
    scene.list(1, [1, 2, 3], from: [1, 2], at: 160)
    let found = scene.judged().findings(.memberFlapping)
    #expect(found.map(\.grade) == ["warning proved list"])
    let one = try #require(found.first)
    #expect(one.from == NodeID(1) && one.to == NodeID(3) && one.healed == true)
    #expect(one.measured["listChanges"] == 2)
    #expect(one.began == Scene.at(100) && one.ended == Scene.at(160))
  }

  @Test("A list that stays short is not healed, however quiet it gets")
  func unhealed() {
    var scene = Scene()
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 50)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 108)
    let found = scene.judged(to: 300).findings(.memberFlapping)
    #expect(found.first?.healed == false && found.first?.ended == Scene.at(300))
  }

  @Test("Failed reports without a list change are likely, and over 20 s after the last")
  func reports() {
    var scene = Scene()
    for second in [100.0, 104, 108, 112] {
      scene.peer(1, .memberReportFailed, 2, at: second)
      scene.peer(1, .distroVerifyCancelled, 2, at: second + 1, log: .namingDistro)
    }
    let found = scene.judged(to: 200).findings(.memberFlapping)
    #expect(found.map(\.grade) == ["warning likely"])
    #expect(found.first?.healed == true && found.first?.ended == Scene.at(113))
    #expect(found.first?.measured["count"] == 8)
  }

  @Test("A single failed report, the same list again, and a restart are quiet")
  func quiet() {
    var scene = Scene()
    scene.peer(1, .memberReportFailed, 2, at: 100)
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 120)
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 125)
    scene.life(3, .nodeStopping, at: 200)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 208)
    scene.life(3, .nodeStarted, at: 258)
    scene.life(3, .nodeStarted, at: 260)
    scene.list(1, [1, 2, 3], from: [1, 2], at: 265)
    scene.peer(2, .memberReportFailed, 3, at: 270)
    scene.peer(2, .memberReportFailed, 3, at: 274)
    #expect(scene.judged(to: 400).findings(.memberFlapping).isEmpty)
  }

  @Test("A node that starts again and again is told of")
  func restarting() {
    var scene = Scene()
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 50)
    for at in [200.0, 400, 600] { scene.life(3, .nodeStarted, at: at) }
    scene.list(1, [1, 2], from: [1, 2, 3], at: 605)
    scene.list(1, [1, 2, 3], from: [1, 2], at: 620)
    #expect(scene.judged().findings(.memberFlapping).count == 1)
  }
}

import Bytes
import Cluster
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("log-gap: a log that is written all the time is missing for a while")
struct LogGapRuleTests {
  /// One line of an access log every 4 s.
  private static func requests(
    _ scene: inout Scene, _ node: Int, from: Double, to: Double, every: Double = 4
  ) {
    for second in stride(from: from, through: to, by: every) {
      scene.add(node, .alive, .access, at: second)
    }
  }

  /// Three nodes that are asked from the beginning to 700, node 2 but in `parts`.
  private static func scene(_ parts: [(Double, Double)], every: Double = 4) -> Scene {
    var scene = Scene()
    requests(&scene, 1, from: -170, to: 700)
    requests(&scene, 3, from: -170, to: 700)
    for (from, to) in parts { requests(&scene, 2, from: from, to: to, every: every) }
    return scene
  }

  @Test("It ends a while before the node's others: no line follows")
  func end() throws {
    let found = Self.scene([(-170, 200)]).judged(to: 700).findings(.logGap)
    let one = try #require(found.first)
    #expect(found.map(\.grade) == ["notice possible end"])
    #expect(one.affected == [NodeID(2)] && one.detail == "access" && one.healed == false)
    #expect(Scene.seconds(one.began) == 198 && Scene.seconds(one.ended) == 700)
    #expect(one.evidence.map { Scene.seconds($0.at) } == [198] && one.opener == one.evidence.first)
  }

  @Test("It pauses: the lines around are cited, and the table of logs has the gap")
  func pause() throws {
    var detectors = Detectors(nodeCount: 3)
    let scene = Self.scene([(-170, 200), (400, 700)])
    let world = scene.play(
      to: 700, second: { detectors.advance(to: $0, $1) }, observe: { detectors.observe($0, $1) })
    detectors.finish(world)
    let found = detectors.standing(at: world.now).filter { $0.rule == .logGap }
    #expect(found.map(\.grade) == ["notice possible"])
    #expect(found.first?.evidence.map { Scene.seconds($0.at) } == [198, 400])
    #expect(found.first?.healed == true && found.first?.measured["missingMs"] == 202_000)
    let gaps = detectors.gaps.gaps(of: NodeID(2), .access, at: world.now)
    #expect(gaps.map { [Scene.seconds($0.from), Scene.seconds($0.until)] } == [[198, 400]])
    #expect(detectors.gaps.gaps(of: NodeID(1), .access, at: world.now).isEmpty)
  }

  @Test("It begins later than the node's others, whose first lines are not those of its start")
  func late() throws {
    var scene = Self.scene([(200, 700)])
    scene.isTicking = false
    for node in 1...3 {
      for second in stride(from: -180.0, through: 700, by: 3) {
        scene.add(node, .alive, .pluginControlConnection, at: second)
      }
    }
    let found = scene.judged(to: 700).findings(.logGap)
    #expect(found.map(\.grade) == ["notice possible late"])
    #expect(found.first?.measured["missingMs"] == 380_000)
    #expect(found.first?.evidence.map { Scene.seconds($0.at) } == [200])
  }

  @Test("The log of connections is written by the server itself: its pause is likely one")
  func connections() {
    var scene = Scene()
    scene.isTicking = false
    for node in 1...3 {
      for second in stride(from: 0.0, through: 700, by: 3) {
        scene.add(node, .alive, .namingServer, at: second)
        if node != 3 || second < 300 {
          scene.add(node, .alive, .pluginControlConnection, at: second)
        }
      }
    }
    let found = scene.judged(to: 700).findings(.logGap)
    #expect(found.map(\.grade) == ["notice likely end"])
    #expect(found.first?.detail == "plugin-control-connection")
  }

  @Test("A log without a rhythm, or a pause as long as others before it, is none")
  func unsteady() {
    #expect(Self.scene([(-170, 200)], every: 15).judged(to: 700).findings(.logGap).isEmpty)
    #expect(Self.scene([(100, 200)]).judged(to: 700).findings(.logGap).isEmpty)
    #expect(Self.scene([(-170, 200), (250, 700)]).judged(to: 700).findings(.logGap).isEmpty)
  }

  @Test("Nobody is asked any more: traffic ended, no log")
  func quiet() {
    var scene = Scene()
    for node in 1...3 { Self.requests(&scene, node, from: -170, to: 200) }
    #expect(scene.judged(to: 700).findings(.logGap).isEmpty)
  }

  @Test("A node that stands still, stops or starts has no gap in a log of its own")
  func stopped() {
    var still = Self.scene([(-170, 200), (420, 700)])
    still.pauses = [(node: 2, from: 200, to: 420)]
    #expect(still.judged(to: 700).findings(.logGap).isEmpty)
    var stopped = Self.scene([(-170, 200), (420, 700)])
    stopped.life(2, .nodeStopping, at: 201)
    stopped.life(2, .nodeStarted, at: 390)
    #expect(stopped.judged(to: 700).findings(.logGap).isEmpty)
    // Its start is read, and nobody had asked it before.
    #expect(Self.scene([(200, 700)]).judged(to: 700).findings(.logGap).isEmpty)
  }
}

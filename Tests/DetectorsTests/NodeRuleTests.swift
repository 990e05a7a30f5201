import Bytes
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("node-silent and node-restarted: a node's logs stop, and go on")
struct NodeRuleTests {
  @Test("A node that writes nothing while its peers go on was silent")
  func silent() throws {
    var scene = Scene()
    scene.pauses = [(node: 2, from: 100, to: 141)]
    let found = scene.judged(to: 200).findings(.nodeSilent)
    // No peer missed it: its log may only be incomplete.
    #expect(found.map(\.grade) == ["notice likely unnoticed"])
    let one = try #require(found.first)
    #expect(one.affected == [NodeID(2)] && one.healed == true)
    #expect(one.began == Scene.at(99) && one.ended == Scene.at(141))
    #expect(one.measured["silentMs"] == 42_000 && one.evidence.count == 2)
  }

  @Test("A record that comes too late ends no silence that was seen")
  func late() {
    var scene = Scene()
    scene.pauses = [(node: 2, from: 100, to: 141)]
    var rules = NodeRules(nodeCount: 3)
    var late = Event(
      written: Scene.at(103), node: NodeID(2), log: .access, kind: .alive,
      evidence: RecordRef(source: SourceID(2), file: 0, offset: 0, length: 1, line: 1))
    late.flags.insert(.late)
    var isFed = false
    _ = scene.play(
      to: 200, second: { rules.advance(to: $0, $1) },
      observe: { event, world in
        if event.at > Scene.at(130), !isFed {
          rules.observe(late, world)
          isFed = true
        }
        rules.observe(event, world)
      })
    let found = rules.findings(at: Scene.at(200))
    #expect(isFed && found.map(\.began) == [Scene.at(99)])
    #expect(found.first?.ended == Scene.at(141))
  }

  @Test("A node of which only logs were read that rest when nothing changes is quiet, not silent")
  func restingLogs() {
    var scene = Scene()
    scene.isTicking = false
    for second in stride(from: 0.0, through: 200, by: 3) {
      scene.add(1, .alive, .access, at: second)
      if second < 90 || second > 120 {
        scene.add(2, .alive, .namingServer, at: second)
        scene.add(3, .alive, .access, at: second)
      }
    }
    #expect(scene.judged(to: 200).findings(.nodeSilent).map(\.affected) == [[NodeID(3)]])
    // That a peer missed it makes the silence one of the node.
    scene.peer(1, .memberReportFailed, 2, at: 95)
    let missed = scene.judged(to: 200).findings(.nodeSilent)
    #expect(missed.map(\.affected) == [[NodeID(2)], [NodeID(3)]])
    #expect(missed.first?.severity == .warning)
  }

  @Test("A node that never writes again is likely gone: its log may have been cut")
  func unhealed() {
    var scene = Scene()
    scene.pauses = [(node: 2, from: 100, to: 9_999)]
    let found = scene.judged(to: 200).findings(.nodeSilent)
    #expect(found.map(\.grade) == ["notice likely unnoticed"])
    #expect(found.first?.healed == false && found.first?.ended == Scene.at(200))
  }

  @Test("Peers that fail to reach it minutes later tell of another end: its log was cut before")
  func missedLater() {
    var scene = Scene()
    scene.pauses = [(node: 2, from: 100, to: 9_999)]
    for second in [180.0, 184, 188] { scene.peer(1, .memberReportFailed, 2, at: second) }
    let cut = scene.judged(to: 200).findings(.nodeSilent)
    #expect(cut.map(\.grade) == ["notice likely unnoticed"])
    for second in [105.0, 109, 113] { scene.peer(1, .memberReportFailed, 2, at: second) }
    let gone = scene.judged(to: 200).findings(.nodeSilent)
    #expect(gone.map(\.grade) == ["warning likely"])
  }

  @Test("What rests while nothing happens is no silence where the log with a rhythm was cut before")
  func cutBefore() {
    var scene = Scene()
    scene.pauses = [(node: 2, from: 50, to: 9_999)]
    for second in [60.0, 75, 100, 180] { scene.life(2, .alive, at: second) }
    // It stops then, and its peers say so.
    scene.life(2, .nodeStopping, at: 180)
    for second in [182.0, 186, 190] { scene.peer(1, .memberReportFailed, 2, at: second) }
    let found = scene.judged(to: 200).findings(.nodeSilent)
    #expect(found.allSatisfy { $0.grade == "notice likely unnoticed" && $0.began <= Scene.at(75) })
  }

  @Test("When all stop nobody can tell")
  func all() {
    var scene = Scene()
    scene.pauses = (1...3).map { (node: $0, from: 100, to: 141) }
    #expect(scene.judged(to: 200).findings(.nodeSilent).isEmpty)
  }

  @Test("A node that is idle for 7 s at a time is not silent after 13")
  func cadence() {
    var scene = Scene()
    scene.pauses = [(node: 2, from: -9_999, to: 9_999)]
    for second in stride(from: 0.0, through: 91, by: 7) { scene.life(2, .alive, at: second) }
    for second in stride(from: 104.0, through: 200, by: 7) { scene.life(2, .alive, at: second) }
    #expect(scene.judged(to: 200).findings(.nodeSilent).isEmpty)
    // The same pause of a node that writes every 3 s is one.
    var busy = Scene()
    busy.pauses = [(node: 2, from: 92, to: 104)]
    #expect(busy.judged(to: 200).findings(.nodeSilent).count == 1)
  }

  @Test("A node that said it stops is not silent but stopped; its start is told")
  func stopped() {
    var scene = Scene()
    scene.life(2, .nodeStopping, at: 100)
    scene.pauses = [(node: 2, from: 101, to: 160)]
    scene.life(2, .nodeStarted, at: 165)
    let verdicts = scene.judged(to: 250)
    #expect(verdicts.findings(.nodeSilent).isEmpty)
    let restarts = verdicts.findings(.nodeRestarted)
    #expect(restarts.map(\.grade) == ["notice proved"])
    #expect(restarts.first?.affected == [NodeID(2)])
  }

  @Test("The start that a log begins with is no restart, two start lines of one start are one")
  func firstStart() {
    var scene = Scene()
    scene.isTicking = false
    for node in 1...3 {
      scene.life(node, .nodeStarting, at: 0)
      scene.life(node, .nodeStarted, at: 90)
      for second in stride(from: 91.0, through: 400, by: 3) { scene.life(node, .alive, at: second) }
    }
    #expect(scene.judged().findings(.nodeRestarted).isEmpty)
    scene.life(1, .nodeStarted, at: 300)
    scene.life(1, .nodeStarted, at: 310)
    #expect(scene.judged().findings(.nodeRestarted).count == 1)
  }

  @Test("Silence in the middle of a start belongs to the start, though its peers cannot reach it")
  func starting() {
    var scene = Scene()
    scene.pauses = [(node: 2, from: 100, to: 160)]
    scene.life(2, .nodeStarting, at: 99.5)
    for second in [105.0, 109, 113] { scene.peer(1, .memberReportFailed, 2, at: second) }
    scene.life(2, .nodeStarted, at: 160)
    let found = scene.judged(to: 250).findings(.nodeSilent)
    #expect(found.map(\.grade) == ["notice proved starting"])
  }

  @Test("A node that was killed was silent before it started")
  func killed() {
    var scene = Scene()
    scene.pauses = [(node: 2, from: 100, to: 160)]
    for second in [105.0, 109, 113] { scene.peer(1, .memberReportFailed, 2, at: second) }
    scene.life(2, .nodeStarting, at: 160)
    scene.life(2, .nodeStarted, at: 190)
    let found = scene.judged(to: 250)
    #expect(found.findings(.nodeSilent).map(\.grade) == ["warning proved"])
    #expect(found.findings(.nodeRestarted).count == 1)
  }
}

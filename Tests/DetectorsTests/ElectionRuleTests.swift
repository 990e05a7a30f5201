import Bytes
import Detectors
import Events
import Scenes
import Testing

@Suite("raft-elections: the leadership of a group moves repeatedly")
struct ElectionRuleTests {
  @Test("Three elections of one group within ten minutes")
  func moves() throws {
    var scene = Scene()
    for (node, at) in [(1, 100.0), (2, 160), (1, 220)] {
      scene.raft(node, .raftBecameLeader, "naming_instance_metadata", at: at, peer: node)
    }
    let found = scene.judged(to: 300).findings(.raftElections)
    #expect(found.map(\.grade) == ["warning proved"])
    let one = try #require(found.first)
    #expect(one.affected == [NodeID(1), NodeID(2)] && one.detail == "naming_instance_metadata")
    #expect(one.measured["count"] == 3 && one.measured["withinMs"] == 120_000)
    #expect(one.healed == false && one.evidence.count == 3)
  }

  @Test("Two are a hiccup; elections of several groups are not those of one")
  func few() {
    var scene = Scene()
    for group in ["naming_instance_metadata", "naming_service_metadata", "nacos_config"] {
      scene.raft(1, .raftBecameLeader, group, at: 100, peer: 1)
      scene.raft(2, .raftBecameLeader, group, at: 160, peer: 2)
    }
    for at in [900.0, 1_600, 2_300] { scene.raft(3, .raftBecameLeader, "other", at: at, peer: 3) }
    #expect(scene.judged(to: 2_400).findings(.raftElections).isEmpty)
  }

  @Test("A cluster whose logs begin with its start elects several times until it is up")
  func starting() {
    var scene = Scene()
    scene.isTicking = false
    for node in 1...3 { scene.life(node, .alive, at: 0) }
    for at in [40.0, 55, 70] {
      scene.raft(1, .raftBecameLeader, "naming_instance_metadata", at: at, peer: 1)
    }
    for node in 1...3 { scene.life(node, .nodeStarted, at: 80) }
    #expect(scene.judged(to: 300).findings(.raftElections).isEmpty)
  }

  @Test("A rolling restart moves leaders with every node")
  func rolling() {
    var scene = Scene()
    for (node, at) in [(1, 100.0), (2, 200), (3, 300)] {
      scene.life(node, .nodeStopping, at: at)
      scene.life(node, .nodeStarted, at: at + 40)
      scene.raft(
        node % 3 + 1, .raftBecameLeader, "naming_instance_metadata", at: at + 6, peer: node % 3 + 1)
    }
    #expect(scene.judged(to: 400).findings(.raftElections).isEmpty)
  }
}

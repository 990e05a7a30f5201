import Bytes
import Detectors
import Events
import Scenes
import Testing

@Suite("raft-no-leader and raft-group-stuck: a group does not get on")
struct RaftRuleTests {
  static let metadata = "naming_instance_metadata"

  @Test(
    "A node that prevotes again and again while others refuse is stuck, in the metadata group critically"
  )
  func stuck() throws {
    var scene = Scene()
    for round in 0..<6 {
      let at = 100 + Double(round) * 5
      scene.raft(3, .raftPreVote, Self.metadata, at: at, peer: 3)
      scene.raft(1, .raftPreVoteIgnored, Self.metadata, at: at + 0.1, peer: 3)
    }
    let found = scene.judged(to: 200).findings(.raftGroupStuck)
    #expect(found.map(\.grade) == ["critical proved metadata"])
    let one = try #require(found.first)
    #expect(one.affected == [NodeID(3)] && one.healed == true && one.detail == Self.metadata)
    #expect(one.measured["preVotes"] == 6)
    #expect(one.began == Scene.at(100) && one.ended == Scene.at(125))
    #expect(one.evidence.count == 3)
  }

  @Test("Without a refusal it is likely; in another group a warning; while it goes on not healed")
  func grades() {
    var scene = Scene()
    for round in 0..<4 {
      scene.raft(2, .raftPreVote, "naming_service_metadata", at: 100 + Double(round) * 5, peer: 2)
    }
    let found = scene.judged(to: 118).findings(.raftGroupStuck)
    #expect(found.map(\.grade) == ["warning likely"])
    #expect(found.first?.healed == false)
  }

  @Test("Two prevotes are a hiccup, and so are those of a node that starts")
  func hiccup() {
    var scene = Scene()
    for at in [100.0, 105] { scene.raft(3, .raftPreVote, Self.metadata, at: at, peer: 3) }
    for at in [130.0, 135] { scene.raft(3, .raftPreVote, Self.metadata, at: at, peer: 3) }
    scene.life(2, .nodeStarted, at: 200)
    for at in [190.0, 195, 200, 205] {
      scene.raft(2, .raftPreVote, Self.metadata, at: at, peer: 2)
    }
    #expect(scene.judged(to: 300).findings(.raftGroupStuck).isEmpty)
  }

  @Test("A group without leader for a while is told with its length")
  func leaderless() throws {
    var scene = Scene()
    scene.raft(1, .raftNoLeader, Self.metadata, at: 100)
    scene.raft(2, .raftLeader, Self.metadata, at: 140, peer: 2)
    let found = scene.judged(to: 200).findings(.raftNoLeader)
    #expect(found.map(\.grade) == ["critical likely"])
    let one = try #require(found.first)
    #expect(one.healed == true && one.measured["leaderlessMs"] == 40_000)
  }

  @Test("With less than half of the members read, it is said of the nodes that were")
  func alone() {
    var scene = Scene()
    scene.members += ["10.77.0.4:8848", "10.77.0.5:8848"]
    scene.raft(1, .raftNoLeader, Self.metadata, at: 100)
    scene.raft(2, .raftLeader, Self.metadata, at: 140, peer: 2)
    let found = scene.judged(to: 200).findings(.raftNoLeader)
    #expect(found.map(\.grade) == ["critical likely alone"])
  }

  @Test("A node that names a leader follows again: its prevotes are over, not open at the end")
  func followsAgain() {
    var scene = Scene()
    for round in 0..<4 {
      scene.raft(3, .raftPreVote, Self.metadata, at: 100 + Double(round) * 5, peer: 3)
    }
    scene.raft(3, .raftLeader, Self.metadata, at: 116, peer: 2)
    // What its requests met arrives when the link is back.
    scene.raft(1, .raftPreVoteIgnored, Self.metadata, at: 119, peer: 3)
    let found = scene.judged(to: 122).findings(.raftGroupStuck)
    #expect(found.map(\.grade) == ["critical proved metadata"])
    #expect(found.first?.healed == true && found.first?.ended == Scene.at(116))
  }

  @Test("One that never gets a leader is not healed")
  func unhealed() {
    var scene = Scene()
    scene.raft(1, .raftNoLeader, Self.metadata, at: 100)
    scene.raft(2, .raftNoLeader, Self.metadata, at: 101)
    let found = scene.judged(to: 200).findings(.raftNoLeader)
    #expect(found.first?.healed == false && found.first?.measured["leaderlessMs"] == 100_000)
  }

  @Test("A hand-over within 15 s is none, nor what another group lost")
  func handOver() {
    var scene = Scene()
    scene.raft(1, .raftStepDown, Self.metadata, at: 100)
    scene.raft(2, .raftBecameLeader, Self.metadata, at: 106, peer: 2)
    scene.raft(2, .raftBecameLeader, "naming_service_metadata", at: 106, peer: 2)
    #expect(scene.judged(to: 200).findings(.raftNoLeader).isEmpty)
  }
}

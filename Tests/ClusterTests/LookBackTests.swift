import Bytes
import Cluster
import Events
import Scenes
import Testing

@Suite("What happened lately is found by time and dropped when no rule looks back to it")
struct LookBackTests {
  static let service = "orders"
  static let address = "10.0.1.21:8080"

  @Test("Registrations are found by instance and end, oldest first")
  func posts() {
    var scene = Scene()
    scene.post(2, Self.service, Self.address, by: .client("10.0.1.21"), at: 20, took: 1_500)
    scene.post(1, Self.service, Self.address, by: .node(2), at: 10)
    scene.post(1, Self.service, "10.0.1.22:8080", by: .curl("10.0.9.8"), at: 11)
    let instance = scene.instance(Self.service, Self.address)
    let world = scene.play()
    let found = world.posts.of(instance, from: Scene.at(0), to: Scene.at(30))
    #expect(found.map(\.ended) == [Scene.at(10), Scene.at(20)])
    #expect(found.map(\.forwarded) == [true, false])
    #expect(found[1].began == Scene.at(18.5))
    #expect(world.posts.of(instance, from: Scene.at(11), to: Scene.at(19)).isEmpty)
    #expect(world.posts.of(instance, from: Scene.at(20), to: Scene.at(20)).count == 1)
  }

  @Test("A registration without a subject is not kept")
  func nameless() {
    var scene = Scene()
    scene.request(1, .register, .none, by: .console, at: 1, flags: .bodyHidden)
    #expect(scene.play().tableSizes.posts == 0)
  }

  @Test("Registrations are dropped after eleven minutes, the later ones stay findable")
  func postsExpire() {
    var scene = Scene()
    for second in stride(from: 0.0, through: 900, by: 100) {
      scene.post(1, Self.service, Self.address, by: .client("10.0.1.21"), at: second)
    }
    let instance = scene.instance(Self.service, Self.address)
    let world = scene.play(to: 910)
    let left = world.posts.of(instance, from: .distantPast, to: .distantFuture)
    #expect(
      left.map { Scene.seconds($0.ended) } == stride(from: 300.0, through: 900, by: 100).map { $0 })
    #expect(world.tableSizes.posts == left.count)
  }

  @Test("Marks are dropped after eleven minutes, list sizes after two")
  func recent() {
    var scene = Scene()
    for second in [0.0, 400, 700] {
      scene.expire(1, Self.service, Self.address, at: second)
      scene.forget(1, Self.service, Self.address, at: second)
      scene.install(1, "10.0.1.21:8080#true", from: 2, at: second)
      scene.removeUnknown(1, "10.0.1.21:8080#true", at: second)
      scene.raft(1, .raftPreVote, "naming_instance_metadata", at: second, peer: 1)
      scene.page(1, Self.service, size: 400, at: second)
      scene.datum(1, .datumDisabled, "old", "10.0.1.9:80", at: second)
      scene.push(1, Self.service, Int32(second / 100), of: 9, at: second)
    }
    let early = scene.play(to: 600)
    #expect(early.recent.expiries.count == 2)
    // The first list has nothing before it to differ from; the second is older than two minutes.
    #expect(early.recent.resized.isEmpty)
    let late = scene.play(to: 720)
    #expect(late.recent.expiries.map { Scene.seconds($0.at) } == [400, 700])
    #expect(late.recent.forgotten.count == 2)
    #expect(late.recent.installed.count == 2)
    #expect(late.recent.unknownRemovals.count == 2)
    #expect(late.recent.preVotes.count == 2)
    #expect(late.recent.reads.count == 2)
    #expect(late.recent.flips.count == 2)
    #expect(late.recent.resized.map { Scene.seconds($0.at) } == [700])
  }

  @Test("A list of the same size is no news")
  func resized() {
    var scene = Scene()
    scene.push(1, Self.service, 2, of: 2, at: 1)
    scene.push(1, Self.service, 2, of: 2, at: 2)
    scene.push(1, Self.service, 1, of: 2, at: 3)
    scene.push(2, Self.service, 1, of: 2, at: 4)
    let resized = scene.play().recent.resized
    #expect(resized.map { Scene.seconds($0.at) } == [3])
  }
}

import Bytes
import Cluster
import Events
import Scenes
import Testing

@Suite("A node's member list is what its last line says")
struct MembershipTests {
  let one = NodeID(1)

  @Test("cluster.conf counts until the first line, sorted as text")
  func seed() {
    var scene = Scene(nodes: 3)
    scene.members = ["10.77.0.9:8848", "10.77.0.10:8848"]
    scene.list(2, [1, 2, 3], from: [], at: 1)
    let world = scene.play()
    #expect(world.membership.list(of: one) == ["10.77.0.10:8848", "10.77.0.9:8848"])
    #expect(world.membership.list(of: NodeID(2)) == scene.addresses(1, 2, 3))
  }

  @Test("A list is not seeded again once it is known")
  func seededOnce() {
    var membership = Membership(nodeCount: 1)
    membership.seed(one, members: ["a:1"])
    membership.seed(one, members: ["b:1"])
    #expect(membership.list(of: one) == ["a:1"])
  }

  @Test("The same list printed again is no change")
  func same() {
    var scene = Scene()
    scene.list(1, [1, 2, 3], from: [1, 2, 3], at: 1)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 5)
    let world = scene.play()
    let changes = world.membership.changed(from: Scene.at(0), to: Scene.at(10))
    #expect(changes.map(\.at) == [Scene.at(5)])
    #expect(changes.first?.before == 3 && changes.first?.after == 2)
    #expect(world.membership.list(of: one) == scene.addresses(1, 2))
  }

  @Test("Changes are asked by time, both ends included, and kept eleven minutes")
  func asked() {
    var scene = Scene()
    scene.isTicking = false
    scene.list(1, [1, 2], from: [1, 2, 3], at: 0)
    scene.list(1, [1, 2, 3], from: [1, 2], at: 60)
    #expect(
      scene.play().membership.changed(from: Scene.at(0), to: Scene.at(60)).count == 2)
    #expect(scene.play().membership.changed(from: Scene.at(1), to: Scene.at(59)).isEmpty)
    scene.list(1, [1, 2], from: [1, 2, 3], at: 700)
    #expect(scene.play().membership.changes.map(\.at) == [Scene.at(60), Scene.at(700)])
  }

  @Test("Each node has its own view of an owner")
  func views() {
    var scene = Scene()
    scene.list(3, [3], from: [1, 2, 3], at: 1)
    let world = scene.play()
    #expect(world.membership.owner(of: "10.0.1.21:8080", seenBy: one) == Scene.address(2))
    #expect(world.membership.owner(of: "10.0.1.21:8080", seenBy: NodeID(3)) == Scene.address(3))
  }

  @Test("A node whose list nobody knows has no owner for anything")
  func unknown() {
    var scene = Scene()
    scene.members = []
    scene.life(1, .alive, at: 1)
    #expect(scene.play().membership.owner(of: "10.0.1.21:8080", seenBy: one) == nil)
  }
}

extension Scene {
  /// The addresses of these nodes.
  func addresses(_ nodes: Int...) -> [String] { nodes.map(Scene.address) }
}

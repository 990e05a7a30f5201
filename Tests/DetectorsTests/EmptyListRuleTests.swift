import Bytes
import Detectors
import Events
import Scenes
import Testing

@Suite("empty-list-pushed: subscribers are told an empty list although publishers live")
struct EmptyListRuleTests {
  static let client = "1795384790000_10.0.1.21_50001"

  @Test("A node that started again pushes an empty list while the others show the instance")
  func restarted() throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 1, at: 20)
    scene.life(3, .nodeStarted, at: 300)
    scene.push(3, "orders", 0, of: 0, at: 305)
    scene.push(3, "orders", 1, of: 1, at: 330)
    let found = scene.judged(to: 400).findings(.emptyListPushed)
    #expect(found.map(\.grade) == ["warning likely"])
    let one = try #require(found.first)
    #expect(one.affected == [NodeID(3)] && one.from == NodeID(1) && one.healed == true)
    #expect(one.measured["publishers"] == 1 && one.subject.service == scene.service("orders"))
  }

  @Test(
    "The node that holds the connection says that the publisher left: who still shows it is behind")
  func behind() {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 1, at: 20)
    scene.remove(1, "orders", Self.client, at: 300)
    scene.push(1, "orders", 0, of: 0, at: 300.5)
    #expect(scene.judged(to: 400).findings(.emptyListPushed).isEmpty)
  }

  @Test("A copy that is dropped while the node with the connection shows it")
  func dropped() {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 1, at: 20)
    scene.disconnect(3, Self.client, at: 300)
    scene.push(3, "orders", 0, of: 0, at: 300.5)
    #expect(scene.judged(to: 400).findings(.emptyListPushed).map(\.grade) == ["warning likely"])
  }

  @Test("While it shows nothing it is not healed")
  func unhealed() {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 1, at: 20)
    scene.life(3, .nodeStarted, at: 300)
    scene.push(3, "orders", 0, of: 0, at: 305)
    #expect(scene.judged(to: 400).findings(.emptyListPushed).first?.healed == false)
  }

  @Test("The last instance leaves: each node shows nothing within a second or two")
  func left() {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 1, at: 20)
    scene.withdraw("orders", Self.client, owner: 1, at: 300)
    #expect(scene.judged(to: 400).findings(.emptyListPushed).isEmpty)
  }

  @Test("A subscriber that comes before the publisher; an offline that hides what is there")
  func early() {
    var scene = Scene()
    scene.push(3, "orders", 0, of: 0, at: 19)
    scene.publish("orders", Self.client, owner: 1, at: 20)
    scene.put(1, "orders", "10.0.1.21:8080", enabled: false, at: 200)
    scene.pushAll("orders", 0, of: 1, at: 200.6)
    #expect(scene.judged(to: 400).findings(.emptyListPushed).isEmpty)
  }

  @Test("An HTTP instance that stays on the node it was registered on is another rule's")
  func notForwarded() {
    var scene = Scene()
    scene.connect(1, "10.0.1.21:8080#true", at: 20)
    scene.change(1, "orders", "10.0.1.21:8080#true", at: 20)
    scene.push(1, "orders", 1, of: 1, at: 20.5)
    scene.push(3, "orders", 0, of: 0, at: 100)
    #expect(scene.judged(to: 400).findings(.emptyListPushed).isEmpty)
  }
}

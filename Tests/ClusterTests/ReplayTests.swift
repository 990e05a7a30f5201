import Bytes
import Cluster
import Events
import Scenes
import Testing

@Suite("A node's lists are put down to what explains them")
struct ReplayTests {
  static let a = "10.0.1.21:8080"
  static let b = "10.0.1.22:8080"
  static let clientA = "10.0.1.21:8080#true"
  static let clientB = "10.0.1.22:8080#true"

  /// Both instances held and shown on every node since second 1.
  static func both() -> Scene {
    var scene = Scene()
    for node in 1...3 {
      scene.change(node, "orders", clientA, at: 1)
      scene.change(node, "orders", clientB, at: 1.1)
      scene.push(node, "orders", 2, of: 2, at: 1.6)
    }
    return scene
  }

  // MARK: the first list

  @Test("The first list that shows all shows what was added before it")
  func firstAll() {
    let replay = Self.both().replay(1)
    #expect(
      replay.told == ["appeared \(Self.clientA) 1.6", "appeared \(Self.clientB) 1.6"])
    #expect(replay.state.clients.allSatisfy { $0.value == .shown })
    #expect(replay.transitions.allSatisfy { $0.basis == .pushGap && !$0.wasShown })
  }

  @Test("The first list that shows none has them born hidden")
  func firstNone() {
    var scene = Scene()
    scene.change(1, "orders", Self.clientA, at: 1)
    scene.push(1, "orders", 0, of: 1, at: 1.6)
    let replay = scene.replay(1)
    #expect(replay.told == ["bornHidden \(Self.clientA) 1.6"])
    #expect(replay.state.clients.allSatisfy { $0.value == .hidden })
  }

  @Test("A first list that shows some leaves open which")
  func firstSome() {
    var scene = Scene()
    scene.change(1, "orders", Self.clientA, at: 1)
    scene.change(1, "orders", Self.clientB, at: 1)
    scene.push(1, "orders", 1, of: 2, at: 10)
    let replay = scene.replay(1)
    #expect(replay.state.clients.allSatisfy { $0.value == .unknown })
  }

  // MARK: added and removed

  @Test("Removed and added within half a second was never seen")
  func flicker() {
    var scene = Self.both()
    scene.remove(1, "orders", Self.clientA, at: 10)
    scene.change(1, "orders", Self.clientA, at: 10.4)
    scene.push(1, "orders", 2, of: 2, at: 10.55)
    #expect(scene.replay(1).told(after: 5).isEmpty)
  }

  @Test("Removed and added further apart was seen")
  func absence() {
    var scene = Self.both()
    scene.remove(1, "orders", Self.clientA, at: 10)
    scene.push(1, "orders", 1, of: 1, at: 10.55)
    scene.change(1, "orders", Self.clientA, at: 15)
    scene.push(1, "orders", 2, of: 2, at: 15.55)
    let replay = scene.replay(1)
    #expect(
      replay.told(after: 5) == ["gone \(Self.clientA) 10.55", "appeared \(Self.clientA) 15.55"])
    #expect(replay.unexplained.isEmpty)
    #expect(replay.transitions.last?.changedAt == Scene.at(15))
  }

  @Test("Added and removed within half a second leaves nothing")
  func passing() {
    var scene = Self.both()
    scene.change(1, "orders", "10.0.1.23:8080#true", at: 10)
    scene.remove(1, "orders", "10.0.1.23:8080#true", at: 10.3)
    scene.push(1, "orders", 2, of: 2, at: 10.55)
    let replay = scene.replay(1)
    #expect(replay.told(after: 5).isEmpty)
    #expect(replay.state.clients.count == 2)
  }

  @Test("A removal by disconnect says so")
  func disconnect() {
    var scene = Self.both()
    scene.disconnect(1, Self.clientA, at: 10)
    scene.push(1, "orders", 1, of: 1, at: 10.55)
    let gone = scene.replay(1).transitions.last
    #expect(gone?.kind == .gone && gone?.byDisconnect == true && gone?.wasShown == true)
  }

  @Test("Without a list a change is shown 0.4 to 0.75 s after its line")
  func noSubscriber() {
    var scene = Scene()
    scene.change(1, "orders", Self.clientA, at: 1)
    scene.remove(1, "orders", Self.clientA, at: 60)
    let replay = scene.replay(1)
    #expect(replay.told == ["appeared \(Self.clientA) 1.4", "gone \(Self.clientA) 60.4"])
    #expect(replay.transitions.allSatisfy { $0.basis == .clientLine && $0.to - $0.from == 350 })
    #expect(replay.seenAfter.isEmpty)
  }

  // MARK: operations

  @Test("A list that shows one less is put down to the offline before it")
  func offline() {
    var scene = Self.both()
    scene.put(2, "orders", Self.b, enabled: false, at: 10.3)
    scene.push(1, "orders", 1, of: 2, at: 11)
    let replay = scene.replay(1)
    #expect(replay.told(after: 5) == ["hidden \(Self.clientB) 11.0 op0"])
    #expect(replay.unexplained.isEmpty)
    #expect(replay.shown == [Self.clientA: .shown, Self.clientB: .hidden])
    #expect(replay.seenAfter[0]?.at == Scene.at(11))
  }

  @Test("Several changes of one list are put down in the order of the operations")
  func several() {
    var scene = Self.both()
    scene.put(2, "orders", Self.b, enabled: false, at: 10.1)
    scene.put(2, "orders", Self.a, enabled: false, at: 10.2)
    scene.push(1, "orders", 1, of: 2, at: 10.7)
    scene.push(1, "orders", 0, of: 2, at: 10.9)
    scene.push(3, "orders", 0, of: 2, at: 10.8)
    #expect(
      scene.replay(1).told(after: 5) == [
        "hidden \(Self.clientB) 10.7 op0", "hidden \(Self.clientA) 10.9 op1",
      ])
    #expect(
      scene.replay(3).told(after: 5) == [
        "hidden \(Self.clientB) 10.8 op0", "hidden \(Self.clientA) 10.8 op1",
      ])
  }

  @Test("An online shows again what is hidden")
  func online() {
    var scene = Self.both()
    scene.put(2, "orders", Self.b, enabled: false, at: 10.1)
    scene.push(1, "orders", 1, of: 2, at: 10.7)
    scene.put(2, "orders", Self.b, enabled: true, at: 20.1)
    scene.push(1, "orders", 2, of: 2, at: 20.7)
    let replay = scene.replay(1)
    #expect(
      replay.told(after: 5) == [
        "hidden \(Self.clientB) 10.7 op0", "shownAgain \(Self.clientB) 20.7 op1",
      ])
    #expect(replay.shown == [Self.clientA: .shown, Self.clientB: .shown])
  }

  @Test("An offline and a removal in one list are told apart by the line of the removal")
  func mixed() {
    var scene = Self.both()
    scene.put(2, "orders", Self.b, enabled: false, at: 10.1)
    scene.remove(1, "orders", Self.clientA, at: 10.2)
    scene.push(1, "orders", 0, of: 1, at: 10.7)
    #expect(
      scene.replay(1).told(after: 5) == [
        "gone \(Self.clientA) 10.7", "hidden \(Self.clientB) 10.7 op0",
      ])
  }

  @Test("A hidden instance that leaves was not shown, and its address is remembered")
  func hiddenLeaves() {
    var scene = Self.both()
    scene.put(2, "orders", Self.b, enabled: false, at: 10.1)
    scene.push(1, "orders", 1, of: 2, at: 10.7)
    scene.remove(1, "orders", Self.clientB, at: 20)
    scene.push(1, "orders", 1, of: 1, at: 20.55)
    let replay = scene.replay(1)
    #expect(replay.transitions.last?.wasShown == false)
    #expect(replay.unexplained.isEmpty)
    #expect(replay.state.remembered == [scene.names.ip(scene.names.address("10.0.1.22:8080"))])
  }

  @Test(
    "A publisher at a remembered address is born hidden or shown, as its list says",
    arguments: [(Int32(1), "bornHidden"), (2, "appeared")])
  func rebirth(_ shown: Int32, _ kind: String) {
    var scene = Self.both()
    scene.put(2, "orders", Self.b, enabled: false, at: 10.1)
    scene.push(1, "orders", 1, of: 2, at: 10.7)
    scene.disconnect(1, Self.clientB, at: 20)
    scene.push(1, "orders", 1, of: 1, at: 20.55)
    scene.change(1, "orders", "1795384830000_10.0.1.22_51234", at: 30)
    scene.push(1, "orders", shown, of: 2, at: 30.55)
    let replay = scene.replay(1)
    #expect(replay.told.last == "\(kind) 1795384830000_10.0.1.22_51234 30.55")
    #expect(replay.state.remembered.isEmpty == (kind == "appeared"))
  }

  @Test("An operation whose window is closed explains nothing that comes later")
  func closed() {
    var scene = Self.both()
    scene.put(2, "orders", Self.b, enabled: false, at: 10.1)
    scene.put(2, "orders", Self.b, enabled: true, at: 12.1)
    scene.push(1, "orders", 1, of: 2, at: 60)
    let replay = scene.replay(1)
    #expect(replay.transitions.allSatisfy { $0.operation == -1 })
    #expect(replay.unexplained.count == 1)
  }

  // MARK: unexplained

  @Test("What only one instance can explain is put to it, without an operation")
  func onlyOne() {
    var scene = Scene()
    scene.change(1, "orders", Self.clientA, at: 1)
    scene.push(1, "orders", 1, of: 1, at: 1.6)
    scene.push(1, "orders", 0, of: 1, at: 10)
    scene.push(1, "orders", 1, of: 1, at: 20)
    let replay = scene.replay(1)
    #expect(
      replay.told(after: 5) == ["hidden \(Self.clientA) 10.0", "shownAgain \(Self.clientA) 20.0"])
    #expect(replay.unexplained.map(\.change) == [-1, 1])
  }

  @Test("What several instances can explain is put to none, and all of them are named")
  func either() {
    var scene = Self.both()
    scene.push(1, "orders", 1, of: 2, at: 10)
    let replay = scene.replay(1)
    #expect(replay.told(after: 5).isEmpty)
    #expect(replay.unexplained.first?.clients.count == 2)
    #expect(replay.shown == [Self.clientA: .unknown, Self.clientB: .unknown])
  }

  @Test(
    "Sizes that say all or nothing are taken at their word again",
    arguments: [(Int32(2), ServiceView.Shown.shown), (0, .hidden)])
  func resync(_ shown: Int32, _ state: ServiceView.Shown) {
    var scene = Self.both()
    scene.push(1, "orders", 1, of: 2, at: 10)
    scene.push(1, "orders", shown, of: 2, at: 20)
    #expect(scene.replay(1).shown == [Self.clientA: state, Self.clientB: state])
  }

  @Test("2.0.3 says no published size: an offline is still the list that shrank after it")
  func withoutSizes() {
    var scene = Scene()
    scene.change(1, "orders", Self.clientA, at: 1)
    scene.push(1, "orders", 1, of: nil, at: 1.6)
    scene.put(2, "orders", Self.a, enabled: false, at: 10.1)
    scene.push(1, "orders", 0, of: nil, at: 10.7)
    scene.remove(1, "orders", Self.clientA, at: 30)
    scene.push(1, "orders", 0, of: nil, at: 30.6)
    let replay = scene.replay(1)
    #expect(
      replay.told(after: 5) == ["hidden \(Self.clientA) 10.7 op0", "gone \(Self.clientA) 30.6"])
    #expect(replay.transitions.last?.wasShown == false)
  }

  // MARK: 1.x

  @Test("A datum line says both what is held and what is shown")
  func datum() {
    var scene = Scene()
    scene.datum(1, .datumAdded, "orders", Self.a, at: 1)
    scene.datum(1, .datumDisabled, "orders", Self.a, at: 10)
    scene.datum(1, .datumDisabled, "orders", Self.a, at: 10.4)
    scene.datum(1, .datumEnabled, "orders", Self.a, at: 20)
    scene.datum(1, .datumEnabled, "orders", Self.a, at: 20.4)
    scene.datum(1, .datumRemoved, "orders", Self.a, at: 30)
    scene.datum(1, .datumRemoved, "orders", Self.a, at: 30.4)
    let replay = scene.replay(1)
    #expect(
      replay.told == [
        "appeared \(Self.a) 0.98", "hidden \(Self.a) 9.98", "shownAgain \(Self.a) 19.98",
        "gone \(Self.a) 29.98",
      ])
    #expect(replay.transitions.map(\.wasShown) == [false, true, false, true])
    #expect(replay.transitions.allSatisfy { $0.basis == .datum })
  }

  @Test("Added and disabled by one datum is born hidden")
  func datumBorn() {
    var scene = Scene()
    scene.datum(1, .datumAdded, "orders", Self.a, at: 1)
    scene.datum(1, .datumDisabled, "orders", Self.a, at: 1)
    scene.datum(1, .datumRemoved, "orders", Self.a, at: 5)
    let replay = scene.replay(1)
    #expect(replay.told == ["bornHidden \(Self.a) 0.98", "gone \(Self.a) 4.98"])
    #expect(replay.transitions.last?.wasShown == false)
  }

  @Test("On a node with the v2 core datum lines are only the copy kept for an upgrade")
  func doubleWrite() {
    var scene = Scene()
    scene.change(1, "orders", Self.clientA, at: 1)
    scene.datum(1, .datumAdded, "orders", Self.a, at: 5.2)
    #expect(scene.replay(1).told == ["appeared \(Self.clientA) 1.4"])
  }

  // MARK: asking

  @Test("What was held at a moment follows from the transitions around it")
  func held() throws {
    var scene = Self.both()
    scene.withdraw("orders", Self.clientA, owner: 1, at: 20, list: 1)
    scene.delete(1, "orders", Self.a, by: .curl("10.0.9.8"), at: 60)
    let world = scene.play()
    let replay = try #require(world.replays(scene.service("orders")).first)
    let operation = world.operations[0]
    #expect(replay.held(operation, at: Scene.at(10), world.names))
    #expect(!replay.held(operation, at: Scene.at(30), world.names))
    #expect(!replay.held(operation, at: Scene.at(0), world.names))
    #expect(!replay.heldByConnection(operation, at: Scene.at(10), world.names))
  }

  @Test(
    "A connection of the address holds what an HTTP request asks for, another port's HTTP client does not"
  )
  func matching() throws {
    var scene = Scene()
    let connection = scene.client("1795384830000_10.0.1.21_51234")
    let same = scene.client(Self.clientA)
    let other = scene.client("10.0.1.21:9090#true")
    scene.change(1, "orders", "1795384830000_10.0.1.21_51234", at: 1)
    scene.delete(1, "orders", Self.a, by: .curl("10.0.9.8"), at: 60)
    let world = scene.play()
    let operation = world.operations[0]
    #expect(Replay.matches(operation, client: connection, world.names))
    #expect(Replay.matches(operation, client: same, world.names))
    #expect(!Replay.matches(operation, client: other, world.names))
    let replay = try #require(world.replays(scene.service("orders")).first)
    #expect(replay.heldByConnection(operation, at: Scene.at(30), world.names))
  }
}

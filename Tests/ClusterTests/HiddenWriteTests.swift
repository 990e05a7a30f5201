import Bytes
import Cluster
import Events
import Scenes
import Testing

@Suite("A write whose body was not logged is put down to what it alone can have changed")
struct HiddenWriteTests {
  /// 10.88.0.2:8080 belongs to node 1, 10.0.1.21:8080 to node 2, 10.88.0.1:8080 to node 3 (captured owners).
  static let own = "10.88.0.2:8080"
  static let second = "10.88.0.5:8080"
  static let others = "10.0.1.21:8080"

  private static func scene(_ addresses: [String], _ service: String = "orders") -> Scene {
    var scene = Scene()
    add(&scene, addresses, service)
    return scene
  }

  private static func add(_ scene: inout Scene, _ addresses: [String], _ service: String) {
    for node in 1...3 {
      for address in addresses { scene.change(node, service, address + "#true", at: 1) }
      let count = Int32(addresses.count)
      scene.push(node, service, count, of: count, at: 1.6)
    }
  }

  @Test("The only list that shrank without anything else to explain it tells an offline")
  func byList() throws {
    var scene = Self.scene([Self.own])
    scene.hiddenPut(1, at: 30.2, took: 40)
    scene.pushAll("orders", 0, of: 1, at: 31)
    let world = scene.play(to: 45)
    let one = try #require(world.operations.all.first)
    #expect(one.kind == .offline && one.identified == .likely)
    #expect(one.instance == scene.instance("orders", Self.own))
    #expect(one.evidence.count == 4)
    #expect(world.operations.hiddenWrites.isEmpty)
    #expect(world.effects(of: one).map(\.state) == [.applied, .applied, .applied])
  }

  @Test("The list that grew tells an online")
  func online() {
    var scene = Self.scene([Self.own])
    scene.put(1, "orders", Self.own, enabled: false, at: 30.2)
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.hiddenPut(1, at: 60.2, took: 40)
    scene.pushAll("orders", 1, of: 1, at: 61)
    let all = scene.play(to: 75).operations.all
    #expect(all.map(\.kind) == [.offline, .online])
    #expect(all.first?.closedBy == .online)
  }

  @Test("A list that shrank because an instance left tells nothing")
  func explained() {
    var scene = Self.scene([Self.own, Self.second])
    scene.hiddenPut(1, at: 30.2, took: 40)
    for node in 1...3 { scene.remove(node, "orders", Self.own + "#true", at: 30.5) }
    scene.pushAll("orders", 1, of: 1, at: 31)
    let world = scene.play(to: 45)
    #expect(world.operations.all.first?.kind == .write)
    #expect(world.operations.hiddenWrites.count == 1)
  }

  @Test("Of two instances the node asked owns, either may be it: candidates, no promotion")
  func candidates() throws {
    var scene = Self.scene([Self.own, Self.second])
    scene.hiddenPut(1, at: 30.2, took: 40)
    scene.pushAll("orders", 1, of: 2, at: 31)
    let one = try #require(scene.play(to: 45).operations.all.first)
    #expect(one.kind == .write)
    #expect(
      Set(one.candidates.map(\.instance))
        == [scene.instance("orders", Self.own), scene.instance("orders", Self.second)])
    #expect(one.candidates.allSatisfy { $0.kind == .offline && $0.sureness == .possible })
  }

  @Test("An instance of another owner would have been forwarded, so it is not meant")
  func ownership() throws {
    var scene = Self.scene([Self.own, Self.others])
    scene.hiddenPut(1, at: 30.2, took: 40)
    scene.pushAll("orders", 1, of: 2, at: 31)
    let one = try #require(scene.play(to: 45).operations.all.first)
    #expect(one.kind == .offline && one.instance == scene.instance("orders", Self.own))
  }

  @Test("A 3.x console executes where it is asked: ownership tells nothing")
  func consoleOf3() throws {
    var scene = Self.scene([Self.own, Self.others])
    scene.hiddenPut(1, at: 30.2, took: 40, api: 3)
    scene.pushAll("orders", 1, of: 2, at: 31)
    let one = try #require(scene.play(to: 45).operations.all.first)
    #expect(one.kind == .write && one.candidates.count == 2)
  }

  @Test("Owners are those of the moment of the write, not of the moment it is looked at")
  func membersOfTheTime() throws {
    var scene = Self.scene([Self.own, Self.others])
    // Until then node 1 had both; two seconds later, before the write is looked at, the list is whole again.
    for node in 1...3 { scene.list(node, [1], from: [1, 2, 3], at: 5) }
    scene.hiddenPut(1, at: 30.2, took: 40)
    scene.pushAll("orders", 1, of: 2, at: 31)
    for node in 1...3 { scene.list(node, [1, 2, 3], from: [1], at: 32) }
    let one = try #require(scene.play(to: 45).operations.all.first)
    #expect(one.kind == .write && one.candidates.count == 2)
  }

  @Test("Two hidden writes of the same moments are rivals: neither is promoted")
  func rivals() {
    var scene = Self.scene([Self.own])
    scene.hiddenPut(1, at: 30.2, took: 40)
    scene.hiddenPut(1, at: 31.2, took: 40)
    scene.pushAll("orders", 0, of: 1, at: 31.4)
    let all = scene.play(to: 45).operations.all
    #expect(all.map(\.kind) == [.write, .write])
    #expect(all.allSatisfy { $0.candidates.map(\.instance) == [scene.namedInstance(Self.own)] })
  }

  @Test("Of two services that changed, the one whose page the operator read is meant")
  func pageDecides() {
    var scene = Self.scene([Self.own])
    Self.add(&scene, [Self.second], "payments")
    scene.page(1, "payments", size: 400, at: 20)
    scene.hiddenPut(1, at: 30.2, took: 40)
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.pushAll("payments", 0, of: 1, at: 31.2)
    let one = scene.play(to: 45).operations.all.first
    #expect(one?.kind == .offline && one?.service == scene.serviceID("payments"))
  }

  @Test("Of two services that changed and no page, nothing is said")
  func noPage() {
    var scene = Self.scene([Self.own])
    Self.add(&scene, [Self.second], "payments")
    scene.hiddenPut(1, at: 30.2, took: 40)
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.pushAll("payments", 0, of: 1, at: 31.2)
    let one = scene.play(to: 45).operations.all.first
    #expect(one?.kind == .write && one?.candidates.isEmpty == true)
  }

  @Test("A list of its time that changed before the write had begun is not its doing")
  func before() {
    var scene = Self.scene([Self.own])
    scene.pushAll("orders", 0, of: 1, at: 28)
    scene.hiddenPut(1, at: 30.2, took: 40)
    #expect(scene.play(to: 45).operations.all.first?.kind == .write)
  }

  @Test("A failed write was meant for something of the page read before it")
  func failed() throws {
    var scene = Self.scene([Self.own])
    scene.page(1, "orders", size: 400, at: 20)
    scene.hiddenPut(1, at: 30.2, took: 40, status: 500)
    let one = try #require(scene.play(to: 45).operations.all.first)
    #expect(one.kind == .write)
    #expect(one.candidates.map(\.instance) == [scene.instance("orders", Self.own)])
  }

  @Test("On 1.x the datum line within the request says what it was")
  func byDatum() throws {
    var scene = Scene()
    scene.datumAll(.datumAdded, "orders", Self.own, owner: 1, at: 1)
    scene.hiddenPut(1, at: 30.4, took: 300)
    scene.datumAll(.datumDisabled, "orders", Self.own, owner: 1, at: 30.3)
    let one = try #require(scene.play(to: 45).operations.all.first)
    #expect(one.kind == .offline && one.instance == scene.instance("orders", Self.own))
    #expect(one.identified == .likely)
  }

  @Test("Two instances flipped by data within one request: it cannot be told which")
  func twoFlips() {
    var scene = Scene()
    for address in [Self.own, Self.second] {
      scene.datumAll(.datumAdded, "orders", address, owner: 1, at: 1)
    }
    scene.hiddenPut(1, at: 30.4, took: 300)
    scene.datum(1, .datumDisabled, "orders", Self.own, at: 30.2)
    scene.datum(1, .datumDisabled, "orders", Self.second, at: 30.3)
    #expect(scene.play(to: 45).operations.all.first?.kind == .write)
  }

  @Test(
    "A gRPC client's port is not in its lines: the write has its client, a later line names the instance"
  )
  func named() throws {
    var scene = Scene()
    let id = "1795384800000_10.0.1.30_5000"
    scene.publish("orders", id, owner: 2, at: 1)
    scene.hiddenPut(1, at: 30.2, took: 40, api: 3)
    scene.pushAll("orders", 0, of: 1, at: 31)
    let early = try #require(scene.play(to: 45).operations.all.first)
    #expect(early.kind == .offline && early.instance.isNone && early.client == scene.client(id))
    for node in 1...3 { scene.disconnect(node, id, at: 50) }
    scene.forget(3, "orders", "10.0.1.30:8080", at: 112)
    let late = try #require(scene.play(to: 120).operations.all.first)
    #expect(late.instance == scene.instance("orders", "10.0.1.30:8080"))
  }

  @Test("With two instances known at the client's address it stays the client's")
  func unnamed() throws {
    var scene = Scene()
    let id = "1795384800000_10.0.1.30_5000"
    scene.publish("orders", id, owner: 2, at: 1)
    scene.hiddenPut(1, at: 30.2, took: 40, api: 3)
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.post(1, "orders", "10.0.1.30:8080", by: .client("10.0.1.30"), at: 60, status: 500)
    scene.post(1, "orders", "10.0.1.30:9090", by: .client("10.0.1.30"), at: 60, status: 500)
    let one = try #require(scene.play(to: 70).operations.all.first)
    #expect(one.instance.isNone && one.client == scene.client(id))
  }
}

extension Scene {
  /// The instance of `orders` at `address`.
  func namedInstance(_ address: String) -> InstanceID {
    var copy = self
    return copy.instance("orders", address)
  }

  /// A service of the public namespace.
  func serviceID(_ name: String) -> ServiceID {
    var copy = self
    return copy.service(name)
  }
}

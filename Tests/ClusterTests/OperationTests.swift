import Bytes
import Cluster
import Events
import Scenes
import Testing

@Suite("A write is one operation: the request, its copy, what it was")
struct OperationTests {
  static let a = "10.0.1.21:8080"
  static let b = "10.0.1.22:8080"

  private static func all(_ scene: Scene, to end: Double? = nil) -> [Operation] {
    scene.play(to: end).operations.all
  }

  // MARK: kinds

  @Test(
    "The kind follows from the request and who asks",
    arguments: [
      (Caller.client("10.0.1.21"), Operation.Kind.deregister),
      (.curl("10.0.1.21"), .deregister), (.curl("10.0.9.8"), .delete), (.console, .delete),
    ])
  func removals(_ caller: Caller, _ kind: Operation.Kind) {
    var scene = Scene()
    scene.delete(1, "orders", Self.a, by: caller, at: 10)
    #expect(Self.all(scene).map(\.kind) == [kind])
  }

  @Test("PUTs are offline, online, or hidden; a change of weight is none of ours")
  func puts() {
    var scene = Scene()
    scene.put(1, "orders", Self.a, enabled: false, at: 10)
    scene.put(1, "orders", Self.a, enabled: true, at: 20)
    scene.hiddenPut(1, at: 30)
    scene.request(1, .update, scene.instance("orders", Self.a), by: .console, at: 40)
    #expect(Self.all(scene).map(\.kind) == [.offline, .online, .write])
  }

  @Test("1.x removing an expired instance by a request to itself is nobody's operation")
  func loopback() {
    var scene = Scene()
    scene.request(
      1, .deregister, scene.instance("orders", Self.a), by: .curl("127.0.0.1"), at: 10,
      flags: [.loopback, .forwarded])
    #expect(Self.all(scene).isEmpty)
  }

  @Test("A connection's own removal is an operation of the node that holds it, a copy's is none")
  func grpc() {
    var scene = Scene()
    let id = "1795384800000_10.0.1.30_5000"
    scene.publish("orders", id, owner: 2, at: 1)
    scene.withdraw("orders", id, owner: 2, at: 20)
    let all = Self.all(scene)
    #expect(all.map(\.kind) == [.deregister])
    #expect(all.first?.via == .grpc && all.first?.requested?.node == NodeID(2))
    #expect(all.first?.client == scene.client(id))
  }

  @Test("Without naming-distro.log nobody knows which node holds a connection and which a copy")
  func grpcWithoutDistro() {
    var scene = Scene()
    scene.isTicking = false
    let id = "1795384800000_10.0.1.30_5000"
    for node in 1...3 {
      scene.connect(node, id, at: 1)
      scene.change(node, "orders", id, at: 1)
      scene.remove(node, "orders", id, at: node == 2 ? 20 : 21.1)
    }
    #expect(Self.all(scene).isEmpty)
  }

  @Test("A connection that ends deregisters nothing")
  func disconnect() {
    var scene = Scene()
    let id = "1795384800000_10.0.1.30_5000"
    scene.publish("orders", id, owner: 2, at: 1)
    scene.disconnect(2, id, at: 20)
    #expect(Self.all(scene).isEmpty)
  }

  // MARK: joining

  @Test(
    "A copy before its request and a copy after it are the same operation",
    arguments: [true, false])
  func joined(_ copyFirst: Bool) throws {
    var scene = Scene()
    if copyFirst {
      scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 10.2, took: 6)
    }
    scene.put(1, "orders", Self.a, enabled: false, at: 10.3, took: 30)
    if !copyFirst {
      scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 10.2, took: 6)
    }
    let all = Self.all(scene)
    #expect(all.count == 1)
    let one = try #require(all.first)
    #expect(one.requested?.node == NodeID(1) && one.executed?.node == NodeID(2))
    #expect(one.via == .console && scene.names.text(one.remote) == "10.0.9.9")
    #expect(one.evidence.count == 2 && one.identified == .proved)
    #expect(one.span?.node == NodeID(2))
  }

  @Test(
    "A console form hides what it wants; its copy on the owner says it", arguments: [true, false])
  func hiddenForm(_ copyFirst: Bool) {
    var scene = Scene()
    if copyFirst { scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 10.2) }
    scene.hiddenPut(1, at: 10.3, took: 40)
    if !copyFirst { scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 10.2) }
    let world = scene.play()
    let all = world.operations.all
    #expect(all.map(\.kind) == [.offline])
    #expect(all.first?.instance == scene.instance("orders", Self.a))
    #expect(world.operations.hiddenWrites.isEmpty)
    #expect(world.operations.of(scene.service("orders")).count == 1)
  }

  @Test(
    "The asker gave up with 500 after 2 s, the copy went on: one operation, failed for its caller")
  func lateCopy() {
    var scene = Scene()
    scene.put(1, "orders", Self.a, enabled: false, at: 12.1, took: 2_007, status: 500)
    scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 15.2, took: 5_107)
    let all = Self.all(scene)
    #expect(all.count == 1)
    #expect(all.first?.status == 500 && all.first?.executed?.status == 200)
  }

  @Test("A copy that began after its request had ended is another's")
  func tooLate() {
    var scene = Scene()
    scene.put(1, "orders", Self.a, enabled: false, at: 10, took: 20)
    scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 14, took: 6)
    #expect(Self.all(scene).count == 2)
  }

  @Test("In a burst of equal writes each request has its own copy")
  func burst() {
    var scene = Scene()
    for round in 0..<3 {
      let at = 10 + Double(round) * 3
      scene.put(1, "orders", Self.a, enabled: false, at: at + 0.1, took: 30)
      scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: at + 0.1, took: 6)
    }
    let all = Self.all(scene)
    #expect(all.count == 3)
    #expect(all.allSatisfy { $0.requested != nil && $0.executed != nil })
    #expect(
      all.allSatisfy {
        abs(
          ($0.requested?.evidence.at ?? .distantPast) - ($0.executed?.evidence.at ?? .distantFuture)
        )
          < 1_000
      })
  }

  @Test("Hidden forms of one second take one copy each, whatever they are of")
  func hiddenBurst() {
    var scene = Scene()
    for _ in 0..<3 { scene.hiddenPut(1, at: 10.4, took: 50) }
    scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 10.4, took: 6)
    scene.put(2, "orders", Self.b, enabled: false, by: .node(1), at: 10.4, took: 6)
    let world = scene.play()
    #expect(world.operations.all.count == 3)
    #expect(world.operations.all.filter { $0.executed != nil }.count == 2)
    #expect(world.operations.hiddenWrites.count == 1)
  }

  @Test(
    "Different instances are never joined, nor an online with an offline, nor two lines of one node"
  )
  func apart() {
    var scene = Scene()
    scene.put(1, "orders", Self.a, enabled: false, at: 10.1)
    scene.put(2, "orders", Self.b, enabled: false, by: .node(1), at: 10.1)
    scene.put(1, "orders", Self.a, enabled: true, at: 20.1)
    scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 20.1)
    scene.put(1, "orders", Self.a, enabled: false, at: 30.1)
    scene.put(1, "orders", Self.a, enabled: false, by: .node(1), at: 30.1)
    #expect(Self.all(scene).count == 6)
  }

  @Test("A request without its copy for 15 s no longer waits for it")
  func waiting() {
    var scene = Scene()
    scene.put(1, "orders", Self.a, enabled: false, at: 10, took: 20)
    scene.put(2, "orders", Self.a, enabled: false, by: .node(1), at: 40, took: 30_000)
    #expect(Self.all(scene).count == 2)
  }

  // MARK: windows

  @Test("The next operation on the instance ends the window of the one before it")
  func closing() {
    var scene = Scene()
    scene.put(1, "orders", Self.a, enabled: false, at: 10, took: 0)
    scene.put(1, "orders", Self.b, enabled: true, at: 15, took: 0)
    scene.put(1, "orders", Self.a, enabled: true, at: 20, took: 0, status: 500)
    scene.put(1, "orders", Self.a, enabled: true, at: 30, took: 0)
    let world = scene.play()
    let one = world.operations[0]
    #expect(one.closedBy == .online)
    #expect(one.closedAt == Scene.at(30) - 5)
    #expect(world.operations[3].closedAt == nil)
    #expect(world.windowEnd(one) == Scene.at(30) - 5)
  }

  @Test("Without another an operation is open for ten minutes")
  func window() {
    var scene = Scene()
    scene.put(1, "orders", Self.a, enabled: false, at: 10, took: 0)
    let open = scene.play(to: 605)
    #expect(
      open.windowEnd(open.operations[0]) == (open.operations[0].span?.to ?? .distantPast) + 600_000)
    #expect(open.operations.of(scene.service("orders")).count == 1)
    #expect(scene.play(to: 900).operations.of(scene.service("orders")).isEmpty)
  }
}

import Bytes
import Cluster
import Events
import Records
import Scenes
import Testing

@Suite("Folding what is old changes nothing of what is known in the end")
struct FoldingTests {
  /// What a line tells of the one service.
  private struct Line {
    var event: Event
    var kind: Observation.Kind
    var lag: Int64 = 0
    var marks: ServiceViews.Marks = []

    /// When it was so.
    var at: Instant { event.at - lag }

    func tell(_ views: inout ServiceViews, view: Int) {
      var lent = event
      views.append(&lent, kind, lag: lag, marks: marks, view: view)
    }
  }

  /// A list is told that much later at the most, in ms.
  private static let mostLag = 500

  /// A made-up life of one service on one node: clients and 1.x instances come and go, lists are rebuilt.
  private static func life(_ seed: UInt64) -> (lines: [Line], names: Names) {
    var random = Random(state: seed)
    var scene = Scene(nodes: 1)
    let service = scene.service("orders")
    let ids = [
      "10.0.1.1:80#true", "10.0.1.2:80#true", "10.0.1.3:80#true", "1795384800001_10.0.1.1_5000",
      "1795384800002_10.0.1.4_5000",
    ]
    let clients = ids.map { scene.client($0) }
    let instances = ["10.0.1.8:80", "10.0.1.9:80"].map { scene.instance("orders", $0) }
    scene.add(1, .alive, .remote, at: 0)
    var event = scene.events[0]
    var held: Set<Int> = []
    var at: Int64 = 0
    var all: [Line] = []
    for _ in 0..<(20 + random.below(60)) {
      at += Int64(30 + random.below(random.below(4) == 0 ? 6_000 : 700))
      event.at = Scene.start + at
      let index = random.below(clients.count)
      switch random.below(10) {
      case 0...2:
        held.insert(index)
        event.client = clients[index]
        all.append(Line(event: event, kind: .add))
      case 3...4:
        held.remove(index)
        let marks: ServiceViews.Marks = random.below(2) == 0 ? .byDisconnect : []
        event.client = clients[index]
        all.append(Line(event: event, kind: .remove, marks: marks))
      case 5:
        let kinds: [Observation.Kind] = [.datumAdded, .datumRemoved, .datumEnabled, .datumDisabled]
        let kind = kinds[random.below(4)]
        event.instance = instances[random.below(2)]
        all.append(Line(event: event, kind: kind))
      default:
        event.c = Int32(random.below(held.count + 1))
        event.d = random.below(5) == 0 ? -1 : Int32(held.count)
        all.append(Line(event: event, kind: .push, lag: Int64(random.below(Self.mostLag))))
      }
    }
    _ = service
    return (all, scene.names)
  }

  private static func told(_ state: ServiceView.State) -> [String] {
    let clients = state.clients.map { "client \($0.key.rawValue) \($0.value)" }
    let instances = state.instances.map { "instance \($0.key.rawValue) \($0.value)" }
    let remembered = state.remembered.map { "remembered \($0.rawValue)" }
    return (clients + instances + remembered).sorted() + ["\(state.published) \(state.delivered)"]
  }

  @Test("Folded at any moment, or at several, the final state is that of the whole")
  func anyMoment() {
    for seed in UInt64(1)...150 {
      let (lines, names) = Self.life(seed)
      var whole = ServiceViews()
      let one = whole.add(service: ServiceID(1), node: NodeID(1))
      for each in lines { each.tell(&whole, view: one) }
      let expected = Self.told(whole.replay(one, [], names: names).state)
      var random = Random(state: seed &* 77)
      for _ in 0..<4 {
        var views = ServiceViews()
        _ = views.add(service: ServiceID(9), node: NodeID(1))
        let view = views.add(service: ServiceID(1), node: NodeID(1))
        for each in lines {
          each.tell(&views, view: view)
          if random.below(5) == 0 {
            views.fold(
              at: each.event.at + ServiceView.memory - Int64(Self.mostLag + random.below(3_000)),
              operations: Operations(), names: names)
          }
        }
        let kept = views.observationCount
        #expect(
          Self.told(views.replay(view, [], names: names).state) == expected,
          "seed \(seed), \(kept) of \(lines.count) kept")
      }
    }
  }

  @Test("What an event tells is given back as it was told, of whatever kind")
  func packing() throws {
    var scene = Scene(nodes: 2)
    scene.add(2, .alive, .namingPush, at: 3)
    var event = scene.events[0]
    event.at = event.written + 17
    event.ordinal = 3
    event.client = ClientID(7)
    event.instance = InstanceID(9)
    event.c = 5
    event.d = -1
    var views = ServiceViews()
    let view = views.add(service: ServiceID(1), node: NodeID(2))
    views.append(&event, .add, view: view)
    views.append(&event, .remove, marks: .byDisconnect, view: view)
    views.append(&event, .datumRemoved, marks: .isFromBefore, view: view)
    views.append(&event, .restart, view: view)
    views.append(&event, .push, lag: 40, view: view)
    let given = views.observations(of: view)
    #expect(given.allSatisfy { $0.event == Citation(event) })
    #expect(given.map(\.kind) == [.push, .add, .remove, .datumRemoved, .restart])
    #expect(given.map { event.at - $0.at } == [40, 0, 0, 0, 0])
    #expect(given.map(\.client.rawValue) == [0, 7, 7, 0, 0])
    #expect(given.map(\.instance.rawValue) == [0, 0, 0, 9, 0])
    #expect(given.map(\.byDisconnect) == [false, false, true, false, false])
    #expect(given.map(\.isFromBefore) == [false, false, false, true, false])
    let list = try #require(given.first)
    #expect(list.published == -1 && list.delivered == 5)
  }

  @Test("Observations that come late are put in their place")
  func disorder() {
    let (lines, names) = Self.life(9)
    var views = ServiceViews()
    let view = views.add(service: ServiceID(1), node: NodeID(1))
    var pairs = lines
    for index in stride(from: 0, to: pairs.count - 1, by: 2) { pairs.swapAt(index, index + 1) }
    for one in pairs { one.tell(&views, view: view) }
    #expect(views.observations(of: view).map(\.at) == lines.map(\.at).sorted())
    var whole = ServiceViews()
    _ = whole.add(service: ServiceID(1), node: NodeID(1))
    for one in lines { one.tell(&whole, view: 0) }
    #expect(
      Self.told(views.replay(view, [], names: names).state)
        == Self.told(whole.replay(0, [], names: names).state))
  }

  /// Views are folded in turns: each second another turn comes first when the operation closes.
  @Test(
    "What a closed operation hid stays known when it and its lists are long folded",
    arguments: 0..<10)
  func afterOperations(_ second: Int) {
    var scene = ReplayTests.both()
    scene.put(2, "orders", ReplayTests.b, enabled: false, at: Double(10 + second) + 0.3)
    scene.pushAll("orders", 1, of: 2, at: Double(11 + second))
    scene.remove(1, "orders", ReplayTests.clientB, at: 900)
    scene.push(1, "orders", 1, of: 1, at: 900.6)
    let early = scene.replay(1, to: 890)
    #expect(early.shown == [ReplayTests.clientA: .shown, ReplayTests.clientB: .hidden])
    #expect(early.world.tableSizes.observations == 0)
    #expect(early.world.tableSizes.operations == 0)
    let late = scene.replay(1)
    #expect(late.told == ["gone \(ReplayTests.clientB) 900.6"])
    #expect(late.transitions.first?.wasShown == false)
    #expect(late.unexplained.isEmpty)
  }

  @Test("While operations follow one another, what the oldest open one needs is kept, not more")
  func neverQuiet() {
    var scene = ReplayTests.both()
    for round in 0..<40 {
      let at = 100 + Double(round) * 180
      let off = round % 2 == 0
      scene.put(2, "orders", ReplayTests.b, enabled: !off, at: at)
      scene.pushAll("orders", off ? 1 : 2, of: 2, at: at + 0.7)
    }
    let world = scene.play(to: 7_200)
    #expect(world.tableSizes.operations <= 5)
    #expect(world.tableSizes.observations <= 18)
    let shown = scene.replay(2).shown
    #expect(shown == [ReplayTests.clientA: .shown, ReplayTests.clientB: .shown])
  }
}

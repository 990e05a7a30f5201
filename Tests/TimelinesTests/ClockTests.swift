import Bytes
import Events
import Records
import Testing

@testable import Timelines

private let start: Int64 = 1_795_385_040_000

@Suite("Clocks that differ are found and corrected")
struct ClockTests {
  /// Syncs every `gap` ms between all pairs of nodes.
  private static func cluster(
    skew: [Int64], minutes: Int64 = 5, gap: Int64 = 700, drift: Double = 0, nodes: [Int]? = nil
  ) -> Scene {
    var random = Random(state: 7)
    var scene = Scene(nodes: skew.count, skew: skew)
    scene.fixZones()
    let distro = (1...skew.count).map { scene.source($0, .protocolDistro) }
    for node in 0..<skew.count { scene.add(distro[node], start + Int64(node) * 10, .nodeStarted) }
    let talking = nodes ?? Array(0..<skew.count)
    var time = start + 3_000
    while time < start + minutes * 60_000 {
      let from = talking[Int(random.below(Int64(talking.count)))]
      let to = talking.filter { $0 != from }[Int(random.below(Int64(talking.count - 1)))]
      if drift != 0 { scene.skew[2] = skew[1] + Int64(Double(time - start) * drift) }
      let begin = time + random.below(gap)
      let receive = begin + 1 + random.below(12)
      scene.sync(
        "10.0.0.\(random.below(20)):8080#true", from: distro[from], to: distro[to], start: begin,
        receive: receive, end: receive + 1 + random.below(12))
      time += gap
    }
    scene.sortSources()
    return scene
  }

  @Test("four seconds ahead and two behind are recovered within 60 ms")
  func skewed() throws {
    let outcome = ClockTests.cluster(skew: [0, 4_000, -2_000]).batch()
    #expect(outcome.timeline.reference == NodeID(1))
    for (node, skew) in [(2, 4_000), (3, -2_000)] {
      let bound = try #require(outcome.timeline.latestClock(of: NodeID(UInt16(node))))
      #expect(bound.low <= skew && skew <= bound.high, "\(bound)")
      #expect(bound.high - bound.low <= 60)
      #expect(abs(bound.applied - Int32(skew)) <= 30)
      #expect(bound.pairs > 20)
    }
    let order = outcome.events.map(\.at)
    #expect(order == order.sorted())
    // All from the first event on: the first piece was held for the first pair.
    #expect(outcome.clocks.allSatisfy { $0.allSatisfy { $0 != nil } })
    for event in outcome.events where event.node == NodeID(2) && event.kind == .distroReceive {
      #expect(abs((event.written - event.at) - 4_000) <= 30)
    }
  }

  @Test(
    "a receipt that fits another send of its key by chance is outvoted before anything is decided")
  func chance() {
    var scene = Scene(nodes: 2, skew: [0, -59_000])
    scene.fixZones()
    let distro = (1...2).map { scene.source($0, .protocolDistro) }
    // What both logs hold begins at one stamp, as logs do that were cut: node 2's a minute later.
    scene.add(distro[0], start + 10_000, .nodeStarted)
    scene.add(distro[1], start + 69_000, .nodeStarted)
    func sync(_ key: String, _ at: Int64, isReceiptRead: Bool = true) {
      let time = start + at
      scene.sync(
        key, from: distro[0], to: isReceiptRead ? distro[1] : distro[0], start: time,
        receive: time + 6, end: time + 12, ok: isReceiptRead)
    }
    // Sent 59 s before it is sent again: the receipt of the second has the stamp that one of the first would have.
    let id = scene.names.client("10.0.0.1:8080#true")
    let peer = scene.names.name("10.77.0.2:8848")
    for (kind, at) in [(EventKind.distroStart, Int64(11_000)), (.distroEnd, 11_012)] {
      scene.add(distro[0], start + at, kind) {
        $0.client = id
        $0.peer = peer
        if kind == .distroStart { $0.a = 1 } else { $0.flags = .ok }
      }
    }
    sync("10.0.0.1:8080#true", 70_000)
    for at in stride(from: Int64(75_000), to: 180_000, by: 7_300) {
      sync("10.0.0.\(at / 7_300):8080#true", at)
    }
    scene.sortSources()
    let outcome = scene.batch()
    for event in outcome.events where event.node == NodeID(2) {
      #expect(abs(event.written - event.at + 59_000) <= 30, "\(event.written - event.at)")
    }
  }

  @Test(
    "of several differences that nothing tells apart none is believed, but that of clocks that agree"
  )
  func ambiguous() {
    func clock(_ receipts: [Int64]) -> ClockBound? {
      var scene = Scene(nodes: 2)
      scene.fixZones()
      let distro = (1...2).map { scene.source($0, .protocolDistro) }
      for source in distro { scene.add(source, start, .nodeStarted) }
      let key = "10.0.0.1:8080#true"
      scene.sync(
        key, from: distro[0], to: distro[1], start: start + 9_000, receive: start + receipts[0],
        end: start + 9_012)
      for receipt in receipts.dropFirst() {
        scene.add(distro[1], start + receipt, .distroReceive) {
          $0.client = ClientID(1)
          $0.peer = NameID(1)
          $0.a = 0
        }
      }
      let ids = (scene.names.client(key), scene.names.name("10.77.0.2:8848"))
      for i in scene.sources[distro[1]].events.indices
      where scene.sources[distro[1]].events[i].kind == .distroReceive {
        scene.sources[distro[1]].events[i].client = ids.0
        scene.sources[distro[1]].events[i].peer = ids.1
      }
      scene.sortSources()
      return scene.batch().timeline.latestClock(of: NodeID(2))
    }
    #expect(clock([16_700, 27_400, 49_000]) == nil)
    #expect(clock([9_006, 27_400, 49_000]).map { $0.low <= 0 && $0.high >= 0 } == true)
    #expect(clock([16_700])?.applied ?? 0 > 7_000)
  }

  @Test("the reference is the node nearest the median clock, ties by number")
  func reference() {
    #expect(ClockTests.cluster(skew: [9_000, 50, 0]).batch().timeline.reference == NodeID(2))
    #expect(ClockTests.cluster(skew: [-9_000, 0, 9_000]).batch().timeline.reference == NodeID(2))
    #expect(ClockTests.cluster(skew: [0, 5_000]).batch().timeline.reference == NodeID(1))
  }

  @Test("a client synced every four seconds aliases, and the votes still find four seconds of skew")
  func aliasing() throws {
    var random = Random(state: 3)
    var scene = Scene(nodes: 2, skew: [0, 4_000])
    scene.fixZones()
    let distro = [scene.source(1, .protocolDistro), scene.source(2, .protocolDistro)]
    for i in 0..<40 {
      let begin = start + Int64(i) * 4_000 + random.below(300)
      scene.sync(
        "10.0.0.1:8080#true", from: distro[0], to: distro[1], start: begin, receive: begin + 4,
        end: begin + 9)
    }
    for i in 0..<12 {
      let begin = start + Int64(i) * 13_700 + random.below(5_000)
      scene.sync(
        "10.0.1.\(i):8080#true", from: distro[0], to: distro[1], start: begin, receive: begin + 4,
        end: begin + 9)
    }
    scene.sortSources()
    let bound = try #require(scene.batch().timeline.latestClock(of: NodeID(2)))
    #expect(abs(bound.applied - 4_000) <= 20, "\(bound)")
  }

  @Test("failed sends bound nothing and are counted")
  func failed() throws {
    var scene = ClockTests.cluster(skew: [0, 1_000], minutes: 3)
    for i in 0..<50 {
      scene.sync(
        "10.0.9.9:8080#true", from: 0, to: 1, start: start + Int64(i) * 3_000,
        receive: 0, end: start + Int64(i) * 3_000, ok: false)
    }
    scene.sortSources()
    let outcome = scene.batch()
    let bound = try #require(outcome.timeline.latestClock(of: NodeID(2)))
    #expect(bound.low <= 1_000 && bound.high >= 1_000)
    let row = try #require(outcome.timeline.syncMatrix.first { $0.from == NodeID(1) })
    #expect(row.to == NodeID(2))
    #expect(row.failed == 50)
    #expect(row.unfinished == 0)
    #expect(row.count > 80)
    #expect(row.delays.percentile(50) <= 40 && row.delays.longest <= 40)
  }

  @Test("a drift of 50 ppm is followed")
  func drift() throws {
    let outcome = ClockTests.cluster(skew: [0, 500], minutes: 60, gap: 2_000, drift: 50e-6).batch()
    let truth = 500 + Int32(60 * 60_000 * 50e-6)
    let bound = try #require(outcome.timeline.latestClock(of: NodeID(2)))
    #expect(abs(bound.applied - truth) <= 40, "\(bound) \(truth)")
    var newest: [UInt16: Instant] = [:]
    for event in outcome.events {
      #expect(event.at >= newest[event.node.rawValue] ?? event.at)
      newest[event.node.rawValue] = event.at
    }
  }

  @Test("a step of a clock never turns time back within a source")
  func clamp() throws {
    var scene = ClockTests.cluster(skew: [0, 3_000], minutes: 4)
    // After four minutes node 2's clock is 2.8 s further ahead.
    scene.skew[2] = 5_800
    for i in 0..<3000 {
      let begin = start + 240_000 + Int64(i) * 500
      scene.sync(
        "10.0.3.\(i % 30):8080#true", from: 0, to: 1, start: begin, receive: begin + 3,
        end: begin + 6)
    }
    scene.sortSources()
    let outcome = scene.batch()
    var newest: [UInt16: Instant] = [:]
    for event in outcome.events {
      let source = event.evidence.source.rawValue
      #expect(event.at >= newest[source] ?? event.at)
      newest[source] = event.at
    }
    #expect(outcome.timeline.lateCount == 0)
    let bound = try #require(outcome.timeline.latestClock(of: NodeID(2)))
    #expect(abs(bound.applied - 5_800) <= 20)
    #expect(scene.live(seed: 5).script == outcome.script)
  }

  @Test("an unpaired node passes without a bound, after at most 120 s of its own stamps")
  func unpaired() throws {
    var scene = ClockTests.cluster(skew: [0, 4_000, 0], nodes: [0, 1])
    for i in 0..<100 { scene.add(2, start + 1_000 + Int64(i) * 2_000, .push) }
    scene.sortSources()
    let outcome = scene.batch()
    #expect(outcome.clocks.allSatisfy { $0[2] == nil })
    #expect(outcome.clocks.allSatisfy { $0[1] != nil })
    for event in outcome.events where event.node == NodeID(3) { #expect(event.at == event.written) }
    // It holds the others: nothing is given before 120 s of stamps have been read.
    var timeline = scene.timeline()
    for (i, source) in scene.sources.enumerated() {
      let part = source.events.prefix { $0.written.milliseconds < start + 100_000 }
      timeline.add(
        part, source: SourceID(UInt16(i)), newest: start + 100_000, names: scene.names)
    }
    var event = Event.nothing
    #expect(timeline.next(&event) == nil)
    for i in scene.sources.indices {
      timeline.add([], source: SourceID(UInt16(i)), newest: start + 130_000, names: scene.names)
    }
    #expect(timeline.next(&event) != nil)
  }

  @Test("--clock wins, for paired and unpaired nodes")
  func configured() throws {
    var scene = ClockTests.cluster(skew: [0, 4_000, 0], nodes: [0, 1])
    scene.nodes[2].clockMilliseconds = 1_500
    scene.add(2, start + 60_000, .push)
    let outcome = scene.batch()
    let bound = ClockBound(low: 1_500, high: 1_500, applied: 1_500, pairs: 0)
    #expect(outcome.timeline.latestClock(of: NodeID(3)) == bound)
    let event = try #require(outcome.events.last { $0.node == NodeID(3) })
    #expect(event.written - event.at == 1_500)
  }

  @Test("a node that appears later is held for its own first pair")
  func lateNode() throws {
    var scene = ClockTests.cluster(skew: [0, 0, 3_000], minutes: 6, nodes: [0, 1])
    scene.sources[2].events = []
    let joins = start + 190_000
    scene.add(2, joins, .nodeStarted)
    for i in 0..<40 {
      let begin = joins + 40_000 + Int64(i) * 1_500
      scene.sync(
        "10.0.3.\(i):8080#true", from: 0, to: 2, start: begin, receive: begin + 3, end: begin + 6)
    }
    scene.sortSources()
    let outcome = scene.batch()
    for (event, clocks) in zip(outcome.events, outcome.clocks) where event.node == NodeID(3) {
      #expect(clocks[2] != nil)
    }
    let order = outcome.events.map(\.at)
    #expect(order == order.sorted())
    let last = try #require(outcome.events.last { $0.node == NodeID(3) })
    #expect(abs((last.written - last.at) - 3_000) <= 20)
    for seed in 1...4 { #expect(scene.live(seed: UInt64(seed)).script == outcome.script) }
  }

  @Test("one pair that puts a clock far off is not believed; a second that agrees is")
  func farPair() throws {
    for count in 1...2 {
      var scene = Scene(nodes: 2, skew: [0, 30_000])
      scene.fixZones()
      let distro = (1...2).map { scene.source($0, .protocolDistro) }
      for node in 0..<2 { scene.add(distro[node], start, .nodeStarted) }
      for i in 0..<count {
        let begin = start + 5_000 + Int64(i) * 7_300
        scene.sync(
          "10.0.0.\(i):8080#true", from: distro[0], to: distro[1], start: begin,
          receive: begin + 4, end: begin + 9)
      }
      scene.sortSources()
      let bound = scene.batch().timeline.latestClock(of: NodeID(2))
      #expect((bound == nil) == (count == 1))
      #expect(abs((bound?.applied ?? 30_000) - 30_000) <= 20)
    }
  }

  @Test("forwarded requests alone bound a clock to about a second")
  func forwarded() throws {
    var random = Random(state: 11)
    var scene = Scene(
      nodes: 2, skew: [0, 7_400], members: ["10.77.0.1:8848", "10.77.0.2:8848"])
    scene.fixZones()
    let access = [scene.source(1, .access), scene.source(2, .access)]
    let service = scene.names.service(namespace: "", group: "", name: "orders")
    let caller = scene.names.name("10.77.0.1:8848")
    let agent = scene.names.name("10.77.0.1")
    for i in 0..<60 {
      let instance = scene.names.instance(service, scene.names.address("10.0.0.\(i % 25):8080"))
      let end = start + Int64(i) * 4_300 + random.below(4_000)
      let fill: (inout Event) -> Void = {
        $0.status = 200
        $0.instance = instance
        $0.service = service
      }
      scene.add(access[1], end - 2, .register) {
        fill(&$0)
        $0.flags = .forwarded
        $0.took = 4
        $0.peer = caller
        $0.name = agent
      }
      scene.add(access[0], end, .register) {
        fill(&$0)
        $0.took = 9
      }
    }
    scene.sortSources()
    let outcome = scene.batch()
    #expect(outcome.timeline.names.addresses(of: NodeID(2)) == ["10.77.0.2:8848"])
    let bound = try #require(outcome.timeline.latestClock(of: NodeID(2)))
    #expect(bound.low <= 7_400 && bound.high >= 7_400, "\(bound)")
    #expect(bound.high - bound.low <= 1_020)
  }

  @Test("1.x: datum lines stand for receipts")
  func datum() throws {
    var scene = Scene(nodes: 2, skew: [0, -1_500])
    scene.fixZones()
    let distro = scene.source(1, .protocolDistro)
    let server = scene.source(2, .namingServer)
    let own = scene.source(2, .alipayJraft)
    let raft = scene.names.name("10.77.0.2:7848")
    let peer = scene.names.name("10.77.0.2:8848")
    scene.add(own, start, .raftPreVote) { $0.peer = raft }
    scene.add(distro, start, .nodeStarted)
    for i in 0..<30 {
      let service = scene.names.service(namespace: "", group: "", name: "s\(i % 4)")
      let begin = start + 5_000 + Int64(i) * 3_100 + Int64(i % 7) * 130
      scene.add(distro, begin, .distroStart) {
        $0.service = service
        $0.peer = peer
      }
      for _ in 0..<3 {
        scene.add(server, begin + 20, i % 2 == 0 ? .datumAdded : .datumDisabled) {
          $0.service = service
        }
      }
      scene.add(distro, begin + 45, .distroEnd) {
        $0.service = service
        $0.peer = peer
        $0.flags = .ok
      }
    }
    let bound = try #require(scene.batch().timeline.latestClock(of: NodeID(2)))
    #expect(bound.low <= -1_500 && bound.high >= -1_500, "\(bound)")
    #expect(bound.high - bound.low <= 60)
  }

  @Test("pairs and held events are dropped: memory does not grow with the input")
  func memory() {
    let short = ClockTests.cluster(skew: [0, 100, 0], minutes: 14, gap: 900).batch()
    let long = ClockTests.cluster(skew: [0, 100, 0], minutes: 45, gap: 900).batch()
    #expect(long.events.count > short.events.count * 3)
    #expect(long.most <= short.most + short.most / 20)
    #expect(long.timeline.pieces.count <= 130)
  }
}

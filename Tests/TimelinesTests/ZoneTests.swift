import Bytes
import Events
import Records
import Testing

@testable import Timelines

private let start: Int64 = 1_795_385_000_000
private let hour: Int64 = 3_600_000

@Suite("Each node's zone is found, and stamps become UTC")
struct ZoneTests {
  private func spread(
    _ scene: inout Scene, _ source: Int, from: Int64, count: Int, gap: Int64 = 1_000
  ) {
    for i in 0..<count { scene.add(source, from + Int64(i) * gap, .push) }
  }

  private func utc(_ outcome: Scene.Outcome, _ node: Int) -> [Int64] {
    outcome.events.filter { $0.node == NodeID(UInt16(node)) && $0.kind == .push }
      .map(\.written.milliseconds)
  }

  @Test("an access log tells it for all logs of the node, a node in UTC among others in +08:00")
  func accessLog() {
    var scene = Scene(nodes: 3, zone: [480, 0, 480])
    for node in 1...3 {
      let access = scene.source(node, .access)
      let push = scene.source(node, .namingPush)
      spread(&scene, push, from: start + Int64(node), count: 200)
      scene.zoneSeen(access, start + 40_000)
    }
    let outcome = scene.batch()
    for node in 1...3 {
      #expect(utc(outcome, node) == (0..<200).map { start + Int64(node) + $0 * 1000 })
      #expect(
        outcome.timeline.zones(of: NodeID(UInt16(node))) == [
          ZoneInterval(minutes: node == 2 ? 0 : 480, basis: .accessLog, from: nil)
        ])
    }
    #expect(outcome.timeline.lateCount == 0)
    for seed in 1...4 {
      #expect(scene.batch(slice: 9, seed: UInt64(seed)).script == outcome.script)
      #expect(scene.live(seed: UInt64(seed)).script == outcome.script)
    }
  }

  @Test("without an access log an epoch tells it")
  func epoch() {
    var scene = Scene(nodes: 1, zone: [330])
    let server = scene.source(1, .namingServer)
    let push = scene.source(1, .namingPush)
    spread(&scene, push, from: start, count: 100)
    scene.add(server, start, .push)
    scene.zoneSeen(server, start + 7_000)
    let outcome = scene.batch()
    #expect(outcome.timeline.zones(of: NodeID(1)).map(\.basis) == [.clientID])
    #expect(utc(outcome, 1).min() == start)
  }

  @Test("an access log is worth more than an epoch, and --zone more than both")
  func worth() {
    var scene = Scene(nodes: 1, zone: [480])
    let server = scene.source(1, .namingServer)
    let access = scene.source(1, .access)
    scene.zoneSeen(server, start, minutes: 60)
    spread(&scene, server, from: start + 10, count: 50)
    scene.zoneSeen(access, start + 30_000)
    #expect(
      scene.batch().timeline.zones(of: NodeID(1)) == [
        ZoneInterval(minutes: 480, basis: .accessLog, from: nil)
      ])
    #expect(utc(scene.batch(), 1).first == start + 10)
    scene.nodes[0].zoneMinutes = 0
    #expect(scene.batch().timeline.zones(of: NodeID(1)).map(\.basis) == [.option])
    #expect(utc(scene.batch(), 1).first == start + 10 + 8 * hour)
  }

  @Test("a node that tells nothing agrees with the others, or is assumed")
  func agreement() {
    var scene = Scene(nodes: 2, zone: [480, 345])
    let access = scene.source(1, .access)
    let push = scene.source(2, .namingPush)
    scene.zoneSeen(access, start)
    for i in 1..<300 { scene.add(access, start + Int64(i) * 1000, .update) }
    spread(&scene, push, from: start + 4_000, count: 300)
    let outcome = scene.batch()
    #expect(
      outcome.timeline.zones(of: NodeID(2)) == [
        ZoneInterval(minutes: 345, basis: .agreement, from: nil)
      ])
    #expect(outcome.timeline.lateCount == 0)

    var other = Scene(nodes: 1, zone: [480])
    other.options.machineZoneMinutes = 480
    let lone = other.source(1, .namingPush)
    spread(&other, lone, from: start, count: 10)
    #expect(other.batch().timeline.zones(of: NodeID(1)).map(\.basis) == [.assumed])
    #expect(utc(other.batch(), 1).first == start)
  }

  @Test("its events are held until the zone is known, at most 120 s of its stamps")
  func held() {
    var scene = Scene(nodes: 1, zone: [480])
    let push = scene.source(1, .namingPush)
    spread(&scene, push, from: start, count: 200)
    var timeline = scene.timeline()
    let events = scene.sources[push].events
    timeline.add(
      events[..<100], source: SourceID(0), newest: events[99].written.milliseconds,
      names: scene.names)
    var event = Event.nothing
    #expect(timeline.next(&event) == nil)
    timeline.add(
      events[100..<130], source: SourceID(0), newest: events[129].written.milliseconds,
      names: scene.names)
    #expect(timeline.next(&event) != nil)
  }

  @Test("a container started again in UTC opens a new interval and rewrites nothing")
  func restartedInUTC() {
    var scene = Scene(nodes: 1, zone: [480])
    let access = scene.source(1, .access)
    let push = scene.source(1, .namingPush)
    scene.zoneSeen(access, start)
    spread(&scene, access, from: start, count: 100)
    spread(&scene, push, from: start + 100, count: 100)
    scene.zone[1] = 0
    let again = start + 130_000
    scene.zoneSeen(access, again)
    spread(&scene, access, from: again, count: 100)
    spread(&scene, push, from: again + 100, count: 100)
    let outcome = scene.batch()
    #expect(
      outcome.timeline.zones(of: NodeID(1)) == [
        ZoneInterval(minutes: 480, basis: .accessLog, from: nil),
        ZoneInterval(minutes: 0, basis: .accessLog, from: Instant(again)),
      ])
    #expect(outcome.timeline.lateCount == 0)
    let pushes = outcome.events.filter { $0.log == .namingPush }.map(\.at.milliseconds)
    #expect(
      pushes == (0..<100).map { start + 100 + $0 * 1000 }
        + (0..<100).map { again + 100 + $0 * 1000 })
    for slice in [3, 40, 1000] { #expect(scene.batch(slice: slice).script == outcome.script) }
  }

  @Test("a change to the east moves what the other logs print from then on")
  func east() {
    var scene = Scene(nodes: 1, zone: [0])
    let access = scene.source(1, .access)
    let push = scene.source(1, .namingPush)
    scene.zoneSeen(access, start)
    spread(&scene, access, from: start, count: 100)
    spread(&scene, push, from: start + 100, count: 100)
    scene.zone[1] = 60
    let again = start + 101_000
    scene.zoneSeen(access, again)
    spread(&scene, access, from: again, count: 100)
    spread(&scene, push, from: again + 100, count: 100)
    let outcome = scene.batch()
    #expect(outcome.timeline.zones(of: NodeID(1)).map(\.minutes) == [0, 60])
    let pushes = outcome.events.filter { $0.log == .namingPush }.map(\.at.milliseconds)
    #expect(
      pushes == (0..<100).map { start + 100 + $0 * 1000 }
        + (0..<100).map { again + 100 + $0 * 1000 })
    #expect(outcome.timeline.lateCount == 0)
    for slice in [3, 40, 1000] { #expect(scene.batch(slice: slice).script == outcome.script) }
  }

  @Test("one record far behind is late, no change of zone")
  func lateIsNoZone() {
    var scene = Scene(nodes: 1, zone: [480])
    scene.fixZones()
    scene.nodes[0].zoneMinutes = nil
    let push = scene.source(1, .namingPush)
    let access = scene.source(1, .access)
    scene.zoneSeen(access, start)
    spread(&scene, push, from: start, count: 50)
    scene.add(push, start - hour, .clientChange)
    spread(&scene, push, from: start + 50_000, count: 50)
    let outcome = scene.batch()
    #expect(outcome.timeline.lateCount == 1)
    #expect(outcome.events.count == 102)
    #expect(outcome.timeline.zones(of: NodeID(1)).count == 1)
  }
}

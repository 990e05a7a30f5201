import Bytes
import Events
import Records
import Testing

@testable import Timelines

private let start: Int64 = 1_795_385_000_000

@Suite("Events of many sources come out in one order")
struct OrderTests {
  @Test("by time over sources and nodes, whatever the slices")
  func byTime() {
    var scene = Scene(nodes: 2)
    scene.fixZones()
    let a = scene.source(1, .namingServer)
    let b = scene.source(2, .namingPush)
    let c = scene.source(1, .nacosCluster)
    for i in 0..<400 {
      scene.add([a, b, c][i * 7 % 3], start + Int64(i) * 731, .push)
    }
    let whole = scene.batch(slice: 10_000)
    #expect(whole.events.count == 400)
    #expect(whole.events.map(\.at.milliseconds) == (0..<400).map { start + $0 * 731 })
    for slice in [1, 3, 17] { #expect(scene.batch(slice: slice).script == whole.script) }
  }

  @Test("equal times stand by cause, then node, then log")
  func ties() {
    var scene = Scene(nodes: 3)
    scene.fixZones()
    let sources = [
      scene.source(3, .protocolDistro), scene.source(2, .namingServer),
      scene.source(1, .protocolDistro), scene.source(2, .namingPush),
    ]
    scene.add(sources[0], start, .distroReceive)
    scene.add(sources[1], start, .clientChange)
    scene.add(sources[2], start, .distroStart)
    scene.add(sources[3], start, .push)
    scene.add(sources[0], start, .distroEnd)
    let kinds = scene.batch().events.map(\.kind)
    #expect(
      kinds.map(\.rawValue) == [
        "distro-start", "distro-receive", "client-change", "distro-end", "push",
      ])
  }

  @Test("the executed copy of a request stands before the forwarder's line of the same second")
  func copyFirst() {
    var scene = Scene(nodes: 2)
    scene.fixZones()
    let asker = scene.source(1, .access)
    let owner = scene.source(2, .access)
    scene.add(asker, start, .register) { $0.status = 200 }
    scene.add(owner, start, .register) {
      $0.status = 200
      $0.flags = .forwarded
    }
    #expect(scene.batch().events.map(\.node.rawValue) == [2, 1])
  }

  @Test("blocks of an access log out of order by ten seconds are sorted, and nothing is late")
  func blocks() {
    var scene = Scene(nodes: 1)
    scene.fixZones()
    let a = scene.source(1, .access)
    for block in 0..<20 {
      for half in 0..<2 {
        for i in 0..<10 {
          scene.add(a, start + Int64(block * 10 + i) * 1000 + Int64(half), .update)
        }
      }
    }
    let whole = scene.batch(slice: 1000)
    #expect(whole.events.count == 400)
    #expect(whole.timeline.lateCount == 0)
    #expect(whole.events.map(\.at) == whole.events.map(\.at).sorted())
    // Equal seconds keep the order of the file.
    for (x, y) in zip(whole.events, whole.events.dropFirst()) where x.at == y.at {
      #expect(x.evidence.offset < y.evidence.offset)
    }
    for seed in 1...5 {
      #expect(scene.batch(slice: 13, seed: UInt64(seed)).script == whole.script, "seed \(seed)")
    }
  }

  @Test("a record later than the wait is delivered at once, flagged, with its true time")
  func late() {
    var scene = Scene(nodes: 1)
    scene.fixZones()
    let a = scene.source(1, .namingServer)
    for i in 0..<10 { scene.add(a, start + Int64(i) * 1000, .push) }
    scene.add(a, start + 2_500, .clientChange)
    for i in 10..<20 { scene.add(a, start + Int64(i) * 1000, .push) }
    let outcome = scene.batch(slice: 5)
    let late = outcome.events.filter { $0.flags.contains(.late) }
    #expect(late.count == 1)
    #expect(late.first?.kind == .clientChange)
    #expect(late.first?.at == Instant(start + 2_500))
    #expect(outcome.timeline.lateCount == 1)
    #expect(outcome.events.count == 21)
    let inOrder = outcome.events.filter { !$0.flags.contains(.late) }.map(\.at)
    #expect(inOrder == inOrder.sorted())
  }

  @Test("an access log beside it does not make another log wait longer for its own late records")
  func ownWait() {
    var scene = Scene(nodes: 1)
    scene.fixZones()
    let access = scene.source(1, .access)
    let naming = scene.source(1, .namingServer)
    for i in 0..<40 {
      scene.add(access, start + Int64(i) * 1000, .update)
      scene.add(naming, start + Int64(i) * 1000, .push)
      // Five seconds late: within the wait of the one, beyond that of the other.
      if i == 20 {
        scene.add(access, start + 15_000, .update)
        scene.add(naming, start + 15_000, .clientChange)
      }
    }
    for slice in [1, 7, 1_000] {
      let outcome = scene.batch(slice: slice)
      #expect(outcome.events.filter { $0.flags.contains(.late) }.map(\.kind) == [.clientChange])
    }
    scene.options.wait = 12_000
    #expect(scene.batch(slice: 7).timeline.lateCount == 0)
  }

  @Test("whole seconds come before their events; a long silence is told in minutes, then hours")
  func seconds() {
    var scene = Scene(nodes: 1)
    scene.fixZones()
    let a = scene.source(1, .namingServer)
    scene.add(a, start + 500, .push)
    scene.add(a, start + 2_500, .push)
    scene.add(a, start + 2_500 + 3_600_000, .push)
    let outcome = scene.batch()
    #expect(outcome.script.first == "second \(start)")
    #expect(outcome.seconds.starts(with: [start, start + 1000, start + 2000, start + 3000]))
    #expect(outcome.seconds.last == start + 3_602_000)
    #expect(outcome.seconds == outcome.seconds.sorted())
    #expect(outcome.seconds.count < 600 + 60 + 5)
    var passed = Int64.min
    for step in outcome.steps {
      switch step {
      case .second(let at): passed = at.milliseconds
      case .event(let event):
        #expect(event.at.milliseconds >= passed && event.at.milliseconds < passed + 1000)
      }
    }
  }

  @Test("a stamp far in the future is not walked to")
  func farFuture() {
    var scene = Scene(nodes: 2)
    scene.fixZones()
    let a = scene.source(1, .namingServer)
    let b = scene.source(2, .namingServer)
    let far = start + 900 * 365 * 86_400_000
    scene.add(a, start, .push)
    scene.add(b, start + 1_000, .push)
    scene.add(b, far, .push)
    let outcome = scene.batch()
    #expect(outcome.events.map(\.at.milliseconds) == [start, start + 1_000, far])
    #expect(outcome.seconds.last == far)
    // Ten minutes of seconds, a day of minutes, ten days of hours.
    #expect(outcome.seconds.count < 600 + 1_440 + 240 + 10)
  }

  @Test("records without an event carry time on to the end of the logs")
  func silentEnd() {
    var scene = Scene(nodes: 1)
    scene.fixZones()
    let a = scene.source(1, .namingServer)
    scene.add(a, start, .push)
    scene.sources[a].silentEnd = start + 30_000
    #expect(scene.batch().seconds.last == start + 30_000)
  }

  @Test("live equals batch", arguments: 1...12)
  func liveIsBatch(seed: Int) {
    let scene = OrderTests.busy(UInt64(seed))
    let batch = scene.batch(slice: 50)
    #expect(batch.timeline.lateCount == 0)
    #expect(batch.events.count == scene.sources.reduce(0) { $0 + $1.events.count })
    for other in [
      scene.batch(slice: 7, seed: UInt64(seed)), scene.batch(slice: 100_000),
      scene.live(seed: UInt64(seed)), scene.live(seed: UInt64(seed + 1000)),
    ] {
      #expect(other.script == batch.script, "seed \(seed)")
      #expect(other.clocks == batch.clocks, "seed \(seed)")
      #expect(other.owners == batch.owners, "seed \(seed)")
    }
  }

  /// Three nodes in different zones with different clocks, syncs, pushes, access logs with disorder.
  static func busy(_ seed: UInt64) -> Scene {
    var random = Random(state: seed)
    var scene = Scene(nodes: 3, zone: [480, 0, 480], skew: [0, 4_000, -2_000])
    for i in scene.nodes.indices {
      scene.nodes[i].members = ["10.77.0.1:8848", "10.77.0.2:8848", "10.77.0.3:8848"]
    }
    let distro = (1...3).map { scene.source($0, .protocolDistro) }
    let access = (1...3).map { scene.source($0, .access) }
    let push = (1...3).map { scene.source($0, .namingPush) }
    for node in 0..<3 {
      scene.zoneSeen(access[node], start + random.below(3_000))
    }
    var time = start + 5_000
    for i in 0..<400 {
      let from = Int(random.below(3))
      let to = (from + 1 + Int(random.below(2))) % 3
      let begin = time + random.below(200)
      scene.sync(
        "10.0.0.\(random.below(40)):8080#true", from: distro[from], to: distro[to], start: begin,
        receive: begin + 1 + random.below(15), end: begin + 17 + random.below(10))
      scene.add(push[Int(random.below(3))], time + random.below(900), .push)
      scene.add(access[Int(random.below(3))], time + random.below(900), .deregister) {
        $0.status = 200
      }
      time += random.below(i == 200 ? 900_000 : 2_500)
    }
    scene.sortSources()
    // Disorder an access log in blocks of less than ten seconds.
    for source in access {
      var events = scene.sources[source].events
      var i = 1
      while i + 4 < events.count {
        if events[i + 3].written - events[i].written < 9_000 { events.swapAt(i, i + 3) }
        i += 4
      }
      for j in events.indices { events[j].evidence.line = UInt32(j + 1) }
      scene.sources[source].events = events
    }
    return scene
  }
}

import Bytes
import Events
import Records
import Testing

@testable import Timelines

@Suite("Events that wait come back as they were")
struct HeldEventsTests {
  private static let source = SourceID(3)
  private static let node = NodeID(2)

  /// An event with every field filled that `Packed` keeps, told apart by `i`.
  private func event(_ i: Int) -> Event {
    var event = Event(
      written: Instant(1_795_385_000_000 + Int64(i) * 7), node: Self.node, log: .namingServer,
      kind: i % 2 == 0 ? .clientChange : .push,
      evidence: RecordRef(
        source: Self.source, file: UInt16(i % 5), offset: Int64(i) << 20, length: UInt32(100 + i),
        line: UInt32(i + 1)))
    event.digest = UInt64(i) &* 0x9E37_79B9_7F4A_7C15
    event.a = Int64(i) << 33
    event.b = Int64(-i)
    event.c = Int32(i)
    event.d = -1
    event.service = ServiceID(UInt32(i + 1))
    event.client = ClientID(UInt32(i + 2))
    event.peer = NameID(UInt32(i + 3))
    event.name = NameID(UInt32(i + 4))
    event.flags = [.forwarded, .ok]
    event.ordinal = UInt16(i % 9)
    return event
  }

  private func event(_ held: HeldEvents, _ number: Int) -> Event {
    var event = Event.nothing
    held.read(number, into: &event)
    return event
  }

  private func expectSame(_ a: Event, _ b: Event, _ comment: Comment) {
    #expect(a.at == a.written, comment)
    #expect(String(describing: a) == String(describing: b), comment)
  }

  /// Changes of an event that do not fit into 64 bytes, one each.
  private static let wide: [@Sendable (inout Event) -> Void] = [
    { $0.instance = InstanceID(7) }, { $0.other = NameID(7) }, { $0.took = 7 },
    { $0.status = 200 }, { $0.b = 1 << 40 }, { $0.evidence.length = 1 << 21 },
    { $0.evidence.offset = 1 << 43 },
  ]

  @Test("whether they fit or not, and whatever goes before them")
  func roundTrip() {
    var held = HeldEvents(source: Self.source, node: Self.node)
    var events = (0..<1_000).map { event($0) }
    for (i, change) in Self.wide.enumerated() {
      for number in stride(from: i * 3, to: 1_000, by: 31) { change(&events[number]) }
    }
    for start in stride(from: 0, to: 1_000, by: 40) {
      held.append(events[start..<(start + 40)], offset: 0)
      // What goes makes room for what comes: those that do not fit take the places of others.
      held.drop(before: start - 100)
    }
    for number in held.first..<held.end {
      expectSame(event(held, number), events[number], "event \(number)")
      let subject = HeldEvents.subject(&held, number)
      #expect(subject.client == events[number].client)
      #expect(subject.service == events[number].service)
    }
    #expect(held.first == 860 && held.end == 1_000)
  }

  @Test(
    "an offset is taken from their stamps, a shift moves them, sorting keeps equal ones in order")
  func order() {
    var held = HeldEvents(source: Self.source, node: Self.node)
    var events = (0..<300).map { event($0) }
    for i in 0..<300 { events[i].written = Instant(Int64((i * 37) % 50) * 1_000) }
    for i in stride(from: 0, to: 300, by: 11) { events[i].instance = InstanceID(UInt32(i + 1)) }
    held.append(events[...], offset: 500)
    held.shift(from: 0, by: -250)
    held.sort(from: 100)
    let before = (0..<100).map { $0 }
    let after = (100..<300).sorted {
      events[$0].written != events[$1].written ? events[$0].written < events[$1].written : $0 < $1
    }
    for (number, index) in (before + after).enumerated() {
      var expected = events[index]
      expected.written = expected.written - 750
      expected.at = expected.written
      expectSame(event(held, number), expected, "event \(number)")
      #expect(held.utc(number) == expected.written.milliseconds)
    }
    held.remove(100..<200)
    var expected = events[after[100]]
    expected.written = expected.written - 750
    expected.at = expected.written
    expectSame(event(held, 100), expected, "behind those taken out")
  }
}

@Suite("The earliest of many sources")
struct TournamentTests {
  @Test("is known after every change, ties included", arguments: [1, 2, 3, 7, 30])
  func earliest(sources: Int) {
    var state: UInt64 = 5
    func random(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    var all = (0..<sources).map { (key: Int64(0), tie: UInt64($0), line: Int32($0)) }
    var tree = Tournament()
    #expect(tree.root == nil)
    func add(_ line: Int) -> Tournament.Entry {
      let key = Int64(random(40)) - 20
      let tie = random(3) << 16 | UInt64(line)
      all[line] = (key, tie, Int32(line))
      return Tournament.Entry(key: key, tie: tie, line: Int32(line), blocked: key == 0)
    }
    for round in 0..<3 {
      tree.removeAll()
      for line in 0..<sources { tree.append(add(line)) }
      tree.order()
      for step in 0..<500 {
        guard let least = all.min(by: { ($0.key, $0.tie) < ($1.key, $1.tie) }),
          let root = tree.root
        else { return }
        #expect(root.line == least.line, "round \(round), step \(step)")
        #expect(root.key == least.key && root.blocked == (least.key == 0))
        tree.replaceRoot(add(Int(root.line)))
      }
    }
  }
}

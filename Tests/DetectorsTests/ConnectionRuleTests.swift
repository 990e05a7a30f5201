import Bytes
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("connection-flapping: a client loses its connection again and again")
struct ConnectionRuleTests {
  /// Connections of one address, each for `life` seconds, one every `every` seconds.
  private static func flapping(_ times: Int, life: Double, every: Double) -> Scene {
    var scene = Scene()
    for round in 0..<times {
      let at = 100 + Double(round) * every
      let client = "\(1_795_384_900_000 + round)_10.0.1.21_\(50_000 + round)"
      scene.connect(1, client, at: at)
      scene.disconnect(1, client, at: at + life)
    }
    return scene
  }

  @Test("Five short connections in a row of one address")
  func flaps() throws {
    let found = Self.flapping(6, life: 12, every: 15).judged(to: 400).findings(.connectionFlapping)
    #expect(found.map(\.grade) == ["warning likely"])
    let one = try #require(found.first)
    #expect(one.detail == "10.0.1.21" && one.measured["count"] == 6 && one.healed == true)
    #expect(one.affected == [NodeID(1)] && one.evidence.count == 2)
    #expect(one.began == Scene.at(100) && one.ended == Scene.at(187))
  }

  @Test("Four are too few; connections that live, or with pauses between them, are none")
  func quiet() {
    #expect(
      Self.flapping(4, life: 12, every: 15).judged(to: 400).findings(.connectionFlapping).isEmpty)
    #expect(
      Self.flapping(8, life: 70, every: 75).judged(to: 900).findings(.connectionFlapping).isEmpty)
    #expect(
      Self.flapping(8, life: 10, every: 40).judged(to: 900).findings(.connectionFlapping).isEmpty)
  }

  @Test("Several clients of one host at a time are no chain")
  func oneHost() {
    #expect(
      Self.flapping(12, life: 20, every: 9).judged(to: 400).findings(.connectionFlapping).isEmpty)
  }

  @Test("Subscribers over UDP are told once, as normal")
  func pseudo() throws {
    var scene = Scene()
    for round in 0..<8 {
      for port in [40_001, 40_002] {
        let client = "10.0.9.4:\(port)#true"
        scene.connect(2, client, at: 100 + Double(round) * 60)
        scene.disconnect(2, client, at: 130 + Double(round) * 60)
      }
    }
    let found = scene.judged(to: 700).findings(.connectionFlapping)
    #expect(found.map(\.grade) == ["info likely udp"])
    #expect(found.first?.measured["clients"] == 2)
  }

  @Test("An HTTP instance that goes and comes is no subscriber")
  func instance() {
    var scene = Scene()
    for round in 0..<8 {
      let at = 100 + Double(round) * 60
      scene.connect(2, "10.0.1.21:8080#true", at: at)
      scene.change(2, "orders", "10.0.1.21:8080#true", at: at)
      scene.disconnect(2, "10.0.1.21:8080#true", at: at + 30)
    }
    #expect(scene.judged(to: 700).findings(.connectionFlapping).isEmpty)
  }
}

@Suite("half-open-connection and sync-silent: a peer dropped what a node still holds")
struct CopyRuleTests {
  /// Node 1 holds so many clients; node 2 drops its copies at 400 s.
  private static func dropped(_ count: Int) -> Scene {
    var scene = Scene()
    scene.sent(1, to: 2, ok: true, at: 1)
    for number in 0..<count {
      let client = "\(1_795_384_820_000 + number)_10.0.1.\(number + 21)_50001"
      scene.publish("orders", client, owner: 1, at: 20 + Double(number), list: Int32(number + 1))
      scene.disconnect(2, client, at: 400 + Double(number))
    }
    return scene
  }

  @Test("A copy that dies while its owner goes on and holds it")
  func halfOpen() throws {
    var scene = Self.dropped(1)
    scene.sent(1, to: 3, ok: true, at: 395)
    let found = scene.judged(to: 500).findings(.halfOpenConnection)
    #expect(found.map(\.grade) == ["warning likely"])
    let one = try #require(found.first)
    #expect(one.from == NodeID(1) && one.to == NodeID(2) && one.affected == [NodeID(2)])
    #expect(one.subject.client == scene.client("1795384820000_10.0.1.21_50001"))
    #expect(one.healed == false)
  }

  @Test("A client whose connection ended is dropped by all")
  func ended() {
    var scene = Self.dropped(1)
    scene.disconnect(1, "1795384820000_10.0.1.21_50001", at: 399)
    #expect(scene.judged(to: 500).findings(.halfOpenConnection).isEmpty)
  }

  @Test("A holder whose naming-server.log is cut, or whose clock nothing bounds, may have said so")
  func cut() {
    var scene = Self.dropped(1)
    scene.isTicking = false
    for node in 1...3 {
      scene.add(node, .alive, .namingDistro, at: -180)
      for second in stride(from: -180.0, through: 900, by: 3) {
        scene.add(node, .alive, .remote, at: second)
        // The holder's ends before the copy is dropped.
        if node != 1 || second < 300 { scene.add(node, .alive, .namingServer, at: second) }
      }
    }
    #expect(scene.judged(to: 900).findings(.halfOpenConnection).isEmpty)
    // It only rested: a later line shows that the log goes on.
    scene.add(1, .alive, .namingServer, at: 600)
    #expect(scene.judged(to: 900).findings(.halfOpenConnection).map(\.grade) == ["warning likely"])
    var loose = Self.dropped(1)
    loose.clocks[1] = nil
    #expect(loose.judged(to: 500).findings(.halfOpenConnection).isEmpty)
  }

  @Test("A node that was killed holds nothing, whatever its lines say")
  func killed() {
    var scene = Self.dropped(1)
    scene.pauses = [(node: 1, from: 220, to: 280)]
    scene.life(1, .nodeStarted, at: 285)
    #expect(scene.judged(to: 500).findings(.halfOpenConnection).isEmpty)
    var dead = Self.dropped(1)
    dead.pauses = [(node: 1, from: 220, to: 600)]
    #expect(dead.judged(to: 500).findings(.halfOpenConnection).isEmpty)
  }

  @Test("Three clients of a node that told of no send for 3 min: it may have stopped sending")
  func silent() {
    let found = Self.dropped(3).judged(to: 500)
    #expect(found.findings(.syncSilent).map(\.grade) == ["critical possible"])
    #expect(found.findings(.halfOpenConnection).isEmpty)
  }

  @Test("Sends that fail are no silence")
  func failing() {
    var scene = Self.dropped(3)
    for second in stride(from: 200.0, to: 400, by: 3) {
      scene.sent(1, to: 2, ok: false, at: second)
    }
    let found = scene.judged(to: 500)
    #expect(found.findings(.syncSilent).isEmpty)
    #expect(found.findings(.halfOpenConnection).map(\.grade) == ["warning likely"])
  }
}

import Bytes
import Cluster
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("log-loss: records are not there that must have been written")
struct LogLossRuleTests {
  /// A connection made at so many seconds of the scene.
  private static func connection(_ seconds: Double, _ port: Int) -> String {
    "\(Scene.at(seconds).milliseconds)_10.0.5.\(port % 200)_\(port)"
  }

  @Test("Connections that publish and were never told: each once, the first and the last cited")
  func lost() throws {
    var scene = Scene()
    for (at, port) in [(100.0, 41_001), (110, 41_002), (120, 41_003)] {
      scene.change(2, "orders", Self.connection(at, port), at: at + 1)
      scene.change(2, "orders", Self.connection(at, port), at: at + 5)
    }
    let found = scene.judged(to: 200).findings(.logLoss)
    let one = try #require(found.first)
    #expect(found.map(\.grade) == ["notice likely"])
    #expect(one.affected == [NodeID(2)] && one.measured["count"] == 3)
    #expect(one.evidence.map { Scene.seconds($0.at) } == [101, 121])
    #expect(one.detail == Self.connection(100, 41_001))
  }

  @Test("Told by a connect or by a copy, older than the log, or of HTTP: nothing is missing")
  func whole() {
    var scene = Scene()
    scene.publish("orders", Self.connection(100, 41_001), owner: 1, at: 101)
    scene.change(1, "orders", Self.connection(100, 41_001), at: 120)
    // The log begins 180 s before the scene; this one may be older, by a clock that is a minute off.
    scene.change(2, "orders", Self.connection(-61, 41_002), at: 102)
    scene.change(2, "orders", "10.0.1.21:8080#true", at: 103)
    #expect(scene.judged(to: 200).findings(.logLoss).isEmpty)
  }

  @Test("What was old is not, once a late line says that the log begins earlier; nor elsewhere")
  func remembered() throws {
    var scene = Scene(nodes: 2)
    let connection = Self.connection(210, 41_001)
    scene.add(1, .alive, .namingServer, at: 0)
    scene.add(2, .alive, .namingServer, at: 100)
    for at in [215.0, 220, 240] { scene.change(2, "orders", connection, at: at) }
    scene.change(1, "orders", connection, at: 230)
    scene.add(2, .alive, .namingServer, at: 80) { event, _ in event.flags.insert(.late) }
    var world = scene.begin()
    var rules = LogLossRules()
    // As they come, the late one behind the others.
    var found: [[NodeID]] = []
    for index in [0, 1, 2, 3, 5, 6, 4] {
      var event = scene.events[index]
      world.observe(&event)
      #expect("\(event)" == "\(scene.events[index])", "it was lent")
      rules.observe(event, world)
      found.append(rules.findings(at: event.at).flatMap(\.affected))
    }
    let (one, two) = (NodeID(1), NodeID(2))
    #expect(found == [[], [], [], [], [one], [one], [one, two]])
  }

  @Test("What is longer than is kept is counted by log")
  func cut() {
    var node = EvidenceRules.NodeEvidence(
      node: NodeID(2), clock: nil, zones: [], logs: Set(LogKind.allCases))
    #expect(EvidenceRules().findings([node], began: Scene.at(0), ended: Scene.at(9)).isEmpty)
    node.cut[.namingServer] = EvidenceRules.Cut(records: 2, bytes: 4_711)
    let found = EvidenceRules().findings([node], began: Scene.at(0), ended: Scene.at(9))
    #expect(found.map(\.grade) == ["notice proved cut"])
    #expect(found.first?.measured == ["count": 2, "bytes": 4_711])
    #expect(found.first?.detail == "naming-server")
  }
}

import Bytes
import Events
import Foundation
import Records
import Testing

@testable import Timelines

/// The DISTRO lines of real three-node clusters of 2.3.2 (fixtures/timelines), whose clocks were set apart on purpose.
@Suite("The clocks of real clusters are found")
struct CaptureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var scenario: String
    var skew: [Int32]
    var testDescription: String { scenario }
  }

  @Test(
    "their bounds hold the true difference, and reach 13 ms or so",
    arguments: [
      Case(scenario: "clock-skew", skew: [0, 4_000, 0]),
      Case(scenario: "mixed-storm-seed1", skew: [0, 0, -2_000]),
    ])
  func bounds(_ one: Case) throws {
    let scene = try CaptureTests.scene(one.scenario)
    let outcome = scene.batch()
    let reference = Int(outcome.timeline.reference.rawValue)
    #expect(one.skew[reference - 1] == 0)
    // At each event, not only at the end: what rules use.
    for clocks in outcome.clocks {
      for (node, clock) in clocks.enumerated() {
        guard let clock else { continue }
        #expect(clock.low <= one.skew[node] && one.skew[node] <= clock.high, "\(clock)")
      }
    }
    #expect(outcome.clocks.contains { $0.allSatisfy { $0 != nil } })
    for node in 1...3 {
      let narrow = outcome.clocks.compactMap { $0[node - 1] }.map { $0.high - $0.low }.min()
      #expect(try #require(narrow) <= 40)
      #expect(
        outcome.timeline.names.addresses(of: NodeID(UInt16(node))) == ["10.77.0.\(node):8848"])
    }
    #expect(scene.live(seed: 3).script == outcome.script)
    // Every send that was logged found its receipt.
    let sends = outcome.events.count { $0.kind == .distroStart }
    #expect(outcome.timeline.syncMatrix.reduce(0) { $0 + $1.count } == sends)
    // Corrected, no receipt stands before its send or after its end by more than the doubt.
    for row in outcome.timeline.syncMatrix {
      #expect(row.count > 0)
      #expect(row.delays.percentile(50) <= 200, "\(row.from) \(row.to)")
    }
  }

  private static func scene(_ scenario: String) throws -> Scene {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "fixtures/timelines/\(scenario)")
    var scene = Scene(nodes: 3, zone: [480, 480, 480])
    scene.fixZones()
    for node in 1...3 {
      let source = scene.source(node, .protocolDistro)
      let text = try String(contentsOf: root.appending(path: "node\(node).log"), encoding: .utf8)
      for line in text.split(separator: "\n") { read(line, into: &scene, source) }
    }
    return scene
  }

  private static func read(_ line: Substring, into scene: inout Scene, _ source: Int) {
    func quoted(_ key: String) -> String {
      guard let range = line.range(of: "\(key)='") else { return "" }
      return String(line[range.upperBound...].prefix { $0 != "'" })
    }
    let clock = line.dropFirst(11).prefix(12).split { ":,".contains($0) }.compactMap { Int64($0) }
    let midnight: Int64 = 1_795_392_000_000
    let printed =
      midnight + ((clock[0] * 60 + clock[1]) * 60 + clock[2]) * 1000 + clock[3]
    let kind: EventKind =
      line.contains("DISTRO-START")
      ? .distroStart : line.contains("DISTRO-END") ? .distroEnd : .distroReceive
    let client = scene.names.client(quoted("resourceKey"))
    let peer = scene.names.name(quoted("targetServer"))
    scene.print(source, printed, kind) {
      $0.client = client
      $0.peer = peer
      $0.a =
        line.contains("CHANGE") || line.contains("SyncChange")
        ? 1 : line.contains("DELETE") || line.contains("SyncDelete") ? 2 : 0
      if line.hasSuffix("result: true") { $0.flags = .ok }
    }
  }
}

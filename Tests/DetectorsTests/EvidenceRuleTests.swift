import Bytes
import Detectors
import Records
import Scenes
import Testing
import Timelines

@Suite("clock-skew, zone-mixed, log-missing: what is wrong with the evidence itself")
struct EvidenceRuleTests {
  private static func node(
    _ id: UInt16, low: Int32, high: Int32, zones: [Int16] = [480],
    logs: Set<LogKind> = Set(LogKind.allCases)
  ) -> EvidenceRules.NodeEvidence {
    EvidenceRules.NodeEvidence(
      node: NodeID(id),
      clock: ClockBound(low: low, high: high, applied: (low + high) / 2, pairs: 40),
      zones: zones.map { ZoneInterval(minutes: $0, basis: .accessLog, from: nil) }, logs: logs)
  }

  private static func findings(_ nodes: [EvidenceRules.NodeEvidence]) -> [Finding] {
    EvidenceRules().findings(nodes, began: Scene.at(0), ended: Scene.at(100))
  }

  @Test(
    "A clock is told of only by the part that is certain",
    arguments: [
      (3_990, 4_010, "warning proved"), (-4_010, -3_990, "warning proved"),
      (300, 1_500, "notice proved"), (-900, -250, "notice proved"),
      (1_000, 1_001, "warning proved"),
      (150, 2_000, ""), (-20, 30, ""), (-2_000, 2_000, ""),
    ])
  func clocks(_ low: Int32, _ high: Int32, _ grade: String) {
    let found = Self.findings([Self.node(1, low: low, high: high), Self.node(2, low: 0, high: 0)])
    #expect(found.map(\.grade) == (grade.isEmpty ? [] : [grade]))
    #expect(found.allSatisfy { $0.rule == .clockSkew && $0.affected == [NodeID(1)] })
  }

  @Test("Without a bound nothing is said of a clock")
  func unbounded() {
    let node = EvidenceRules.NodeEvidence(
      node: NodeID(1), clock: nil, zones: [], logs: Set(LogKind.allCases))
    #expect(Self.findings([node]).isEmpty)
  }

  @Test("The node in another zone than most is told of, equal zones are quiet")
  func zones() {
    let same = [1, 2, 3].map { Self.node($0, low: 0, high: 0) }
    #expect(Self.findings(same).isEmpty)
    let odd = same.dropLast() + [Self.node(3, low: 0, high: 0, zones: [0])]
    let found = Self.findings(Array(odd))
    #expect(found.map(\.rule) == [.zoneMixed] && found.first?.affected == [NodeID(3)])
    #expect(found.first?.measured["zoneMinutes"] == 0)
  }

  @Test(
    "A log that others have is missing; one that nobody has only where no question is answered without"
  )
  func logs() {
    let all = Set(LogKind.allCases)
    let nodes = [
      Self.node(1, low: 0, high: 0, logs: all.subtracting([.alipayJraft, .access])),
      Self.node(2, low: 0, high: 0, logs: all.subtracting([.namingDistro, .alipayJraft, .access])),
    ]
    let found = Self.findings(nodes)
    #expect(found.allSatisfy { $0.grade == "notice proved" && $0.rule == .logMissing })
    #expect(
      found.map { "\($0.affected[0].rawValue) \($0.detail)" }
        == ["1 access", "2 access", "2 naming-distro"])
  }
}

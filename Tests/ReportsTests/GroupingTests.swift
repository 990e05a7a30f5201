import Incidents
import Testing

@testable import Reports

@Suite("Incidents say each thing once, and what was asked first")
struct GroupingTests {
  private static func finding(
    _ rule: String, _ severity: Report.Severity, at seconds: Int64, port: Int? = nil,
    affected: [String] = ["node3"], from: String? = nil, to: String? = nil, asked: String? = nil
  ) -> Report.Finding {
    var finding = Report.Finding()
    finding.rule = rule
    finding.severity = severity
    finding.verdict = .likely
    finding.id = "f-\(rule)-\(port ?? 0)-\(from ?? "")-\(seconds)"
    finding.title = Report.Text(en: "\(rule) of \(port ?? 0)", zh: "\(rule)")
    finding.text = Report.Text(en: "It was \(rule).", zh: "\(rule)")
    finding.interval = Report.Interval(from: seconds * 1_000, to: seconds * 1_000 + 500)
    if let port {
      finding.subject.ip = "10.0.1.21"
      finding.subject.port = port
      finding.subject.service = "orders"
    }
    finding.nodes.affected = affected
    finding.nodes.from = from
    finding.nodes.to = to
    finding.nodes.operated = asked
    return finding
  }

  private static func rules(_ findings: [Report.Finding]) -> [[String]] {
    let names = Dictionary(uniqueKeysWithValues: findings.map { ($0.id, $0.rule) })
    return Grouping.incidents(of: findings).map { $0.findings.compactMap { names[$0] } }
  }

  @Test("incidents that differ in the instance only are one, with a list")
  func folded() {
    let findings = [8_080, 8_081, 8_082].map {
      Self.finding("instance-expired", .notice, at: Int64($0 - 8_080) * 20, port: $0)
    }
    #expect(Self.rules(findings).map(\.count) == [3])
    // Half an hour later it is another story, unless the version always does it.
    let late = Self.finding("instance-expired", .notice, at: 1_800, port: 8_083)
    #expect(Self.rules(findings + [late]).map(\.count) == [3, 1])
    let always = [0, 1_800].map {
      Self.finding("write-not-forwarded", .warning, at: $0, port: 9_000 + Int($0), asked: "node1")
    }
    #expect(Self.rules(always).map(\.count) == [2])
  }

  @Test("an incident with more to it than its kind stays by itself")
  func unlike() {
    var findings = [8_080, 8_081].map {
      Self.finding("expired-while-beating", .critical, at: 10, port: $0)
    }
    findings.append(Self.finding("stale-read", .notice, at: 11, port: 8_081))
    #expect(Self.rules(findings).map(\.count) == [1, 2])
  }

  @Test("two nodes that lost each other are one cut, and a start belongs to its silence")
  func nodes() {
    let cut = [("node1", "node3"), ("node3", "node1")].map { from, to in
      Self.finding("member-flapping", .warning, at: 10, affected: [to], from: from, to: to)
    }
    #expect(Self.rules(cut).map(\.count) == [2])
    let down = [
      Self.finding("node-silent", .warning, at: 10),
      Self.finding("node-restarted", .notice, at: 30),
    ]
    #expect(Self.rules(down) == [["node-silent", "node-restarted"]])
  }

  @Test(
    "what an operation came to stands before what is worse but was not asked, not before critical")
  func order() {
    let findings = [
      Self.finding("write-not-forwarded", .warning, at: 1, port: 1, asked: "node1"),
      Self.finding("node-silent", .warning, at: 500),
      Self.finding("offline-forgotten", .notice, at: 1_000, port: 2, asked: "node1"),
      Self.finding("expired-while-beating", .critical, at: 1_500, port: 3),
      Self.finding("undone-by-peer", .critical, at: 2_000, port: 4, asked: "node2"),
    ]
    let order = [
      "undone-by-peer", "expired-while-beating", "offline-forgotten", "write-not-forwarded",
      "node-silent",
    ]
    #expect(Self.rules(findings).flatMap { $0 } == order)
    var report = Report()
    report.findings = findings
    report.incidents = Grouping.incidents(of: findings).reversed()
    #expect(
      ReportIndex(report).incidents.map(\.title.en).map { $0.prefix(6) }
        == order.map { $0.prefix(6) })
  }

  @Test("the report tells what is alike once, then lists it; a title does not stand twice")
  func told() {
    var report = SampleReports.full()
    report.findings = [8_080, 8_081, 8_082].map {
      Self.finding("instance-expired", .notice, at: 10, port: $0)
    }
    report.incidents = Grouping.incidents(of: report.findings)
    let text = MarkdownReport.render(report, RenderOptions())
    func count(_ word: String) -> Int { text.ranges(of: word).count }
    #expect(count("It was instance-expired.") == 2)
    #expect(count("### 1. notice: instance-expired of 8080 (and 2 more of that kind)\n") == 1)
    #expect(count("#### instance-expired") == 0)
    #expect(count("| instance-expired of 8082 | likely |") == 1)
    #expect(count("Of the same kind, see below: `10.0.1.21:8081`") == 1)
  }
}

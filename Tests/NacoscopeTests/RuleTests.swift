import Detectors
import Incidents
import Testing

@Suite("Every rule fires on its fixture and stays quiet on its look-alike")
struct RuleTests {
  /// What the truth of a fixture demands (fixtures/README.md, the same rows).
  struct Row: Sendable, CustomStringConvertible {
    var rule: String
    var fixture: String
    var severity: Report.Severity
    /// ip:port; empty for a finding about nodes.
    var instance = ""
    /// A node that must be among the affected.
    var node: String
    var least = Report.Verdict.likely
    var description: String { "\(rule) on \(fixture)" }
  }

  static let rows: [Row] = [
    Row(
      rule: "heartbeat-after-offline", fixture: "heartbeat-after-offline", severity: .critical,
      instance: "10.0.1.21:8080", node: "node1", least: .proved),
    Row(
      rule: "heartbeat-after-offline", fixture: "heartbeat-after-offline-2.3.2",
      severity: .critical, instance: "10.0.1.21:8080", node: "node3"),
    Row(
      rule: "reregistered-after-offline", fixture: "reregistered-after-offline",
      severity: .warning, instance: "10.0.1.21:8080", node: "node2", least: .proved),
    Row(
      rule: "offline-forgotten", fixture: "offline-forgotten", severity: .critical,
      instance: "10.0.1.21:8080", node: "node1", least: .proved),
    Row(
      rule: "offline-forgotten", fixture: "offline-forgotten-3.1.0", severity: .notice,
      instance: "10.77.0.102:8080", node: "node1"),
    Row(
      rule: "offline-record-expired", fixture: "offline-record-expired", severity: .critical,
      instance: "10.77.0.102:9090", node: "node1"),
    Row(
      rule: "offline-inherited", fixture: "offline-inherited", severity: .warning,
      instance: "10.0.1.21:8080", node: "node2", least: .proved),
    Row(
      rule: "undone-by-peer", fixture: "undone-by-peer", severity: .critical,
      instance: "10.0.3.5:8080", node: "node2", least: .proved),
    Row(
      rule: "undone-by-peer", fixture: "offline-one-node-behind", severity: .critical,
      instance: "10.0.4.1:8080", node: "node3"),
    Row(
      rule: "expired-while-beating", fixture: "expired-while-beating", severity: .critical,
      instance: "10.77.0.104:9090", node: "node3"),
    Row(
      rule: "expired-while-beating", fixture: "offline-one-node-behind", severity: .critical,
      instance: "10.0.4.1:8080", node: "node3"),
    Row(
      rule: "write-not-forwarded", fixture: "healthy-3.1.0", severity: .warning,
      instance: "10.88.0.2:8080", node: "node1"),
    Row(
      rule: "delete-had-no-effect", fixture: "delete-had-no-effect", severity: .warning,
      instance: "10.77.0.102:8080", node: "node1"),
    Row(
      rule: "operation-failed", fixture: "stalled-node", severity: .warning,
      instance: "10.0.8.3:8080", node: "node1", least: .proved),
    Row(
      rule: "sync-delay", fixture: "stalled-node", severity: .warning,
      instance: "10.0.8.2:8080", node: "node3", least: .proved),
    Row(
      rule: "sync-delay", fixture: "undone-by-peer", severity: .critical,
      instance: "10.0.3.5:8080", node: "node3", least: .proved),
    Row(
      rule: "sync-delay", fixture: "expired-while-beating", severity: .warning,
      instance: "10.0.3.5:8080", node: "node3", least: .proved),
    Row(
      rule: "sync-failed", fixture: "undone-by-peer", severity: .warning, node: "node3",
      least: .proved),
    Row(
      rule: "sync-missing", fixture: "sync-missing", severity: .critical,
      instance: "10.0.1.21:8080", node: "node3"),
    Row(
      rule: "stale-read", fixture: "offline-forgotten", severity: .notice,
      instance: "10.0.1.21:8080", node: "node3"),
    Row(
      rule: "split-view", fixture: "undone-by-peer", severity: .critical,
      instance: "10.0.3.5:8080", node: "node3"),
    Row(
      rule: "owner-conflict", fixture: "expired-while-beating", severity: .warning, node: "node3",
      least: .proved),
    Row(
      rule: "redirect-refused", fixture: "expired-while-beating", severity: .warning,
      node: "node2", least: .proved),
    Row(rule: "raft-no-leader", fixture: "raft-no-leader", severity: .critical, node: "node3"),
    Row(
      rule: "raft-group-stuck", fixture: "offline-one-node-behind", severity: .critical,
      node: "node3", least: .proved),
    Row(
      rule: "node-silent", fixture: "offline-record-expired", severity: .warning, node: "node3",
      least: .proved),
    Row(
      rule: "node-restarted", fixture: "offline-record-expired", severity: .notice, node: "node3",
      least: .proved),
    Row(
      rule: "member-flapping", fixture: "undone-by-peer", severity: .warning, node: "node3",
      least: .proved),
    Row(
      rule: "instance-expired", fixture: "offline-inherited", severity: .notice,
      instance: "10.0.1.21:8080", node: "node2", least: .proved),
    Row(
      rule: "clock-skew", fixture: "clock-skew", severity: .warning, node: "node2", least: .proved),
    Row(
      rule: "zone-mixed", fixture: "zone-mixed", severity: .notice, node: "node3", least: .proved),
    Row(
      rule: "log-missing", fixture: "log-missing", severity: .notice, node: "node2", least: .proved),
  ]

  @Test("fires: rule, subject, node, severity", arguments: rows)
  func fires(_ row: Row) {
    let found = Fixture(row.fixture).findings(row.rule)
    let fitting = found.filter {
      $0.severity == row.severity && $0.nodes.affected.contains(row.node)
        && (row.instance.isEmpty || Self.instance($0) == row.instance)
        && Self.rank($0.verdict) <= Self.rank(row.least)
    }
    #expect(
      !fitting.isEmpty,
      "\(found.map { "\($0.severity) \($0.verdict) \(Self.instance($0)) \($0.nodes.affected)" })")
    #expect(fitting.allSatisfy { !$0.evidence.isEmpty || Self.withoutLine.contains(row.rule) })
  }

  /// Rules that no capture shows yet; hand-made scenes do (DetectorsTests).
  static let inScenes: Set<String> = [
    "offline-lost-in-burst", "operation-missed-target", "verify-loop", "mass-expiry", "owner-moved",
    "connection-flapping", "half-open-connection", "sync-silent", "push-failed", "push-slow",
    "empty-list-pushed", "raft-elections", "peers-refuse", "switch-changed",
    "log-gap", "log-loss", "ghost-instance",
  ]

  @Test("every rule there is has a row, or a scene")
  func complete() {
    let rows = Set(Self.rows.map(\.rule))
    #expect(rows.isDisjoint(with: Self.inScenes))
    #expect(Set(Rule.allCases.map(\.rawValue)) == rows.union(Self.inScenes))
  }

  /// Rule, and a fixture that looks like it and is not.
  static let quiet: [(String, String)] = [
    ("heartbeat-after-offline", "healthy-1.4.1"), ("heartbeat-after-offline", "healthy-2.3.2"),
    ("heartbeat-after-offline", "offline-inherited"),
    ("reregistered-after-offline", "rolling-deploy"),
    ("reregistered-after-offline", "heartbeat-after-offline"),
    ("offline-forgotten", "offline-inherited"), ("offline-forgotten", "healthy-1.4.1"),
    ("offline-record-expired", "offline-forgotten-3.1.0"),
    ("offline-inherited", "rolling-deploy"), ("undone-by-peer", "stalled-node"),
    ("expired-while-beating", "offline-inherited"),
    ("expired-while-beating", "offline-record-expired"), ("write-not-forwarded", "healthy-2.3.2"),
    ("delete-had-no-effect", "heartbeat-after-offline"), ("operation-failed", "healthy-2.3.2"),
    ("sync-delay", "healthy-1.4.1"), ("sync-failed", "healthy-1.4.1"),
    ("sync-missing", "stalled-node"), ("stale-read", "rolling-deploy"),
    ("split-view", "stalled-node"), ("owner-conflict", "healthy-1.4.1"),
    ("redirect-refused", "stalled-node"), ("raft-group-stuck", "stalled-node"),
    ("node-silent", "healthy-1.4.1"), ("node-restarted", "healthy-3.1.0"),
    ("member-flapping", "healthy-1.4.1"), ("instance-expired", "healthy-2.3.2"),
    ("clock-skew", "zone-mixed"), ("zone-mixed", "clock-skew"), ("log-missing", "healthy-2.3.2"),
  ]

  @Test("quiet: at most an info or a notice that explains", arguments: quiet)
  func staysQuiet(_ rule: String, _ fixture: String) {
    let loud = Fixture(fixture).findings(rule).filter {
      $0.severity >= (Self.notices.contains(rule) ? .notice : .warning)
    }
    #expect(loud.isEmpty, "\(loud.map(\.title.en))")
  }

  @Test(
    "a healthy cluster gives no warning",
    arguments: ["healthy-1.4.1", "healthy-2.3.2", "healthy-3.1.0", "zone-mixed"])
  func healthy(_ fixture: String) {
    // Writes that are not forwarded are true of a healthy 3.x (design §5).
    let loud = Fixture(fixture).report.findings.filter {
      $0.severity >= .warning && $0.rule != "write-not-forwarded"
    }
    #expect(loud.isEmpty, "\(loud.map(\.title.en))")
    #expect(Fixture(fixture).report.troubles.isEmpty)
  }

  static func instance(_ finding: Report.Finding) -> String {
    guard let ip = finding.subject.ip, let port = finding.subject.port else { return "" }
    return "\(ip):\(port)"
  }

  static func rank(_ verdict: Report.Verdict) -> Int {
    Report.Verdict.allCases.firstIndex(of: verdict) ?? .max
  }

  /// What rests on no single line.
  static let withoutLine: Set<String> = ["clock-skew", "zone-mixed", "log-missing"]
  /// Rules that are notices where they are meant.
  static let notices: Set<String> = [
    "stale-read", "node-restarted", "instance-expired", "zone-mixed", "log-missing", "clock-skew",
  ]
}

internal import Incidents

/// Look-ups over one report that several writers need, built once.
struct ReportIndex: Sendable {
  /// Evidence by id.
  let evidence: [String: Report.Evidence]
  /// Findings by id.
  let findings: [String: Report.Finding]
  /// Per operation (same order as in the report): the findings that cite one of its lines, worst first.
  let citing: [[Report.Finding]]
  /// Incidents: critical ones, then what somebody's operation came to, then the others; each worst, surest, earliest first.
  let incidents: [Report.Incident]
  /// Findings that belong to no incident, worst first.
  let loose: [Report.Finding]

  /// - Complexity: O(n log n) of what is listed and cited
  init(_ report: Report) {
    evidence = Dictionary(report.evidence.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let findings = Dictionary(report.findings.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    self.findings = findings
    citing = ReportIndex.citing(report)
    func importance(_ incident: Report.Incident) -> Int {
      incident.findings.first.flatMap { findings[$0] }.map(Grouping.importance)
        ?? (incident.severity == .critical ? 1 : 3)
    }
    func surest(_ incident: Report.Incident) -> Int {
      incident.findings.compactMap { findings[$0]?.verdict.rank }.min() ?? 9
    }
    incidents = report.incidents.sorted { a, b in
      let weights = (importance(a), importance(b))
      if weights.0 != weights.1 { return weights.0 < weights.1 }
      return ReportIndex.isWorse(
        (a.severity, surest(a), a.interval.from, a.id),
        (b.severity, surest(b), b.interval.from, b.id))
    }
    let grouped = Set(report.incidents.flatMap(\.findings))
    loose = ReportIndex.worstFirst(report.findings.filter { !grouped.contains($0.id) })
  }

  /// The findings, worst first.
  static func worstFirst(_ findings: [Report.Finding]) -> [Report.Finding] {
    findings.sorted { a, b in
      isWorse(
        (a.severity, a.verdict.rank, a.interval.from, a.id),
        (b.severity, b.verdict.rank, b.interval.from, b.id))
    }
  }

  /// The findings of an incident, worst first.
  func findings(of incident: Report.Incident) -> [Report.Finding] {
    ReportIndex.worstFirst(incident.findings.compactMap { findings[$0] })
  }

  /// What an incident is told by: the gravest of its findings that the report names first.
  func lead(of incident: Report.Incident) -> Report.Finding? {
    let all = incident.findings.compactMap { findings[$0] }
    let worst = all.map(\.severity).max()
    return all.first { $0.severity == worst }
  }

  /// The findings of an incident as they are told: its lead, the reason for it, then the others, worst first.
  func findingsInOrder(of incident: Report.Incident) -> [Report.Finding] {
    guard let lead = lead(of: incident) else { return [] }
    let first = [lead] + (reason(for: lead, in: incident).map { [$0] } ?? [])
    let ids = Set(first.map(\.id))
    return first + findings(of: incident).filter { !ids.contains($0.id) }
  }

  /// The findings of an incident that say the same as `finding` of something else, in the incident's order.
  func alike(_ finding: Report.Finding, in incident: Report.Incident) -> [Report.Finding] {
    incident.findings.compactMap { findings[$0] }.filter {
      $0.id != finding.id && $0.rule == finding.rule && $0.variant == finding.variant
        && $0.severity == finding.severity
    }
  }

  /// Causes by verdict, equal ones as they stand.
  static func surestFirst(_ causes: [Report.Cause]) -> [Report.Cause] {
    causes.enumerated().sorted { a, b in
      a.element.verdict.rank != b.element.verdict.rank
        ? a.element.verdict.rank < b.element.verdict.rank : a.offset < b.offset
    }.map(\.element)
  }

  /// What in the same incident is the reason for `lead`: what troubled the node on which it showed.
  func reason(for lead: Report.Finding, in incident: Report.Incident) -> Report.Finding? {
    guard ReportIndex.reasoned.contains(lead.rule) else { return nil }
    let places = Set(lead.nodes.affected)
    return findings(of: incident).first { other in
      other.id != lead.id && other.severity >= .warning && ReportIndex.reasons.contains(other.rule)
        && !places.isDisjoint(with: other.nodes.affected)
        && (other.interval.from ?? .min) <= (lead.interval.to ?? .max)
        && (other.interval.to ?? .max) >= (lead.interval.from ?? .min)
    }
  }

  /// Rules whose findings have a reason in what troubled the node meanwhile.
  private static let reasoned: Set<String> = [
    "undone-by-peer", "sync-delay", "sync-missing", "split-view", "operation-failed",
    "expired-while-beating",
  ]

  /// Rules about nodes that say why something was late, lost or undone there.
  private static let reasons: Set<String> = [
    "raft-group-stuck", "raft-no-leader", "node-silent", "sync-failed", "member-flapping",
  ]

  private typealias Weight = (
    severity: Report.Severity, verdict: Int, from: Int64?, id: String
  )

  private static func isWorse(_ a: Weight, _ b: Weight) -> Bool {
    if a.severity != b.severity { return a.severity > b.severity }
    if a.verdict != b.verdict { return a.verdict < b.verdict }
    let from = (a.from ?? .min, b.from ?? .min)
    return from.0 != from.1 ? from.0 < from.1 : a.id < b.id
  }

  private static func citing(_ report: Report) -> [[Report.Finding]] {
    var byEvidence: [String: [Int]] = [:]
    for (i, operation) in report.operations.enumerated() {
      for id in Set(operation.evidence) { byEvidence[id, default: []].append(i) }
    }
    var found = [[String: Report.Finding]](repeating: [:], count: report.operations.count)
    for finding in report.findings {
      for id in finding.evidence {
        for i in byEvidence[id] ?? [] { found[i][finding.id] = finding }
      }
    }
    return found.map { worstFirst(Array($0.values)) }
  }
}

extension Report.Verdict {
  /// 0 for the surest.
  var rank: Int { Report.Verdict.allCases.firstIndex(of: self) ?? 0 }
}

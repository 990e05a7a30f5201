internal import Incidents

/// Look-ups over one report that several writers need, built once.
struct ReportIndex: Sendable {
  /// Evidence by id.
  let evidence: [String: Report.Evidence]
  /// Findings by id.
  let findings: [String: Report.Finding]
  /// Per operation (same order as in the report): the findings that cite one of its lines, worst first.
  let citing: [[Report.Finding]]
  /// Incidents, worst first: by severity, then by how sure, then by time.
  let incidents: [Report.Incident]
  /// Findings that belong to no incident, worst first.
  let loose: [Report.Finding]

  /// - Complexity: O(n log n) of what is listed and cited
  init(_ report: Report) {
    evidence = Dictionary(report.evidence.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let findings = Dictionary(report.findings.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    self.findings = findings
    citing = ReportIndex.citing(report)
    incidents = report.incidents.sorted { a, b in
      ReportIndex.isWorse(
        (
          a.severity, a.findings.compactMap { findings[$0]?.verdict.rank }.min() ?? 9,
          a.interval.from, a.id
        ),
        (
          b.severity, b.findings.compactMap { findings[$0]?.verdict.rank }.min() ?? 9,
          b.interval.from, b.id
        ))
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

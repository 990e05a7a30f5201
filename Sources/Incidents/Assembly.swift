package import Bytes
package import Cluster
package import Detectors
import Digest
import Events
import Records

/// Makes one `Report` of what was concluded: ids become names, facts become sentences, citations become evidence.
package struct Assembly {
  let world: World
  let nodeNames: [String]
  var report: Report
  var evidence = EvidenceList()
  /// What concerns nobody before or behind it is left out; nil is unbounded (`--since`, `--until`).
  package var since: Instant?
  package var until: Instant?
  package var only: Set<String> = []
  package var skip: Set<String> = []
  /// Longest list of findings, of operations.
  package var longest = 5_000

  /// An assembly of what `world` saw.
  ///
  /// - Parameters:
  ///   - world: the state at the end of the order.
  ///   - nodeNames: by node number; index 0 is unused.
  ///   - base: what the pipeline knows already: tool, nodes, coverage, troubles, sync, unmatched shapes.
  package init(world: World, nodeNames: [String], base: Report) {
    self.world = world
    self.nodeNames = nodeNames
    report = base
  }

  func node(_ id: NodeID) -> String? {
    id.isNone || Int(id.rawValue) >= nodeNames.count ? nil : nodeNames[Int(id.rawValue)]
  }

  func nodes(_ ids: [NodeID]) -> [String] {
    Set(ids).sorted().compactMap(node)
  }

  /// The report of these judgements and findings.
  package mutating func build(
    judgements: [Judgement], standing: [Finding], texts: some EvidenceTexts
  ) -> Report {
    let judgements = judgements.filter { inSpan($0) }
    var findings = judgements.flatMap(\.findings) + standing
    findings.removeAll { !isWanted($0) }
    cite(judgements, findings)
    evidence.settle(texts, nodeNames: nodeNames)
    let cited = Set(findings.compactMap { $0.opener?.ref })
    report.operations = judgements.compactMap { judgement in
      isListed(judgement.operation, cited) ? operation(judgement) : nil
    }
    .sorted { key($0) < key($1) }
    for judgement in judgements where !isListed(judgement.operation, cited) {
      report.uncited[judgement.operation.kind.rawValue, default: 0] += 1
    }
    noteCut(report.operations.count, "operations")
    report.operations = Array(report.operations.prefix(longest))
    report.findings = numbered(findings).sorted {
      (-$0.severity.rank, $0.interval.from ?? 0, $0.rule, $0.id)
        < (-$1.severity.rank, $1.interval.from ?? 0, $1.rule, $1.id)
    }
    noteCut(report.findings.count, "findings")
    report.findings = Array(report.findings.prefix(longest))
    report.incidents = Grouping.incidents(of: report.findings)
    report.evidence = evidence.list
    return report
  }

  private mutating func noteCut(_ count: Int, _ name: String) {
    if count > longest { report.cut[name] = count - longest }
  }

  private func inSpan(_ judgement: Judgement) -> Bool {
    guard let span = judgement.operation.span else { return false }
    if let since, span.to < since { return false }
    if let until, span.from > until { return false }
    return true
  }

  private func isWanted(_ finding: Finding) -> Bool {
    let rule = finding.rule.rawValue
    if !only.isEmpty, !only.contains(rule) { return false }
    if skip.contains(rule) { return false }
    if let since, finding.ended < since { return false }
    if let until, finding.began > until { return false }
    return true
  }

  /// Every offline, online, delete, deregister and write is listed; others only where something cites them.
  private func isListed(_ operation: Operation, _ cited: Set<RecordRef>) -> Bool {
    switch operation.kind {
    case .offline, .online, .delete, .deregister, .write: true
    default: cited.contains(operation.opener.evidence)
    }
  }

  private func key(_ operation: Report.Operation) -> (Int64, String) {
    (
      operation.requestedAt?.interval.from ?? operation.executedAt?.interval.from ?? 0,
      operation.id
    )
  }

  private mutating func cite(_ judgements: [Judgement], _ findings: [Finding]) {
    for judgement in judgements {
      evidence.cite(Citation(judgement.operation.opener))
      evidence.cite(judgement.operation.evidence)
      for effect in judgement.effects {
        evidence.cite(effect.evidence)
        evidence.cite(effect.back?.evidence ?? [])
      }
      for cause in judgement.differential { evidence.cite(cause.evidence) }
      for candidate in judgement.operation.candidates { evidence.cite(candidate.evidence) }
    }
    for finding in findings {
      evidence.cite(finding.evidence)
      for cause in finding.alternatives { evidence.cite(cause.evidence) }
    }
  }

  // MARK: ids

  /// A hash of what identifies it and never changes (design §6).
  func id(_ prefix: String, _ parts: [String]) -> String {
    let text = Array(parts.joined(separator: "\u{1F}").utf8)
    return prefix + String(SHA256.hexadecimal(text.span).prefix(16))
  }

  func identity(_ citation: Citation?) -> [String] {
    guard let citation else { return [] }
    return [
      node(citation.node) ?? "", citation.log.name, String(citation.written.milliseconds),
      String(citation.digest, radix: 16), String(citation.ordinal),
    ]
  }

  private func numbered(_ findings: [Finding]) -> [Report.Finding] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      var made = self.finding(finding)
      // Two findings of one rule from one record about different nodes.
      let count = seen[made.id, default: 0]
      seen[made.id] = count + 1
      if count > 0 { made.id += "-\(count + 1)" }
      return made
    }
  }
}

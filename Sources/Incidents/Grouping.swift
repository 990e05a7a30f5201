import Digest

/// Findings that share a subject or a node, and time, are one incident.
enum Grouping {
  /// Findings further apart than this are not of one incident, in ms.
  static let near: Int64 = 30_000

  /// The incidents, worst first.
  ///
  /// Findings below `notice` belong to one only beside a graver one.
  static func incidents(of findings: [Report.Finding]) -> [Report.Incident] {
    let order = findings.sorted {
      ($0.interval.from ?? 0, $0.id) < ($1.interval.from ?? 0, $1.id)
    }
    var groups: [[Report.Finding]] = []
    for finding in order {
      let matching = groups.indices.filter { group in
        groups[group].contains { belong($0, finding) }
      }
      guard let first = matching.first else {
        groups.append([finding])
        continue
      }
      groups[first].append(finding)
      for other in matching.dropFirst().reversed() {
        groups[first] += groups[other]
        groups.remove(at: other)
      }
    }
    return groups.filter { $0.contains { $0.severity >= .notice } }
      .map { incident($0) }
      .sorted {
        (-$0.severity.rank, isAsked($0, findings), $0.interval.from ?? 0, $0.id)
          < (-$1.severity.rank, isAsked($1, findings), $1.interval.from ?? 0, $1.id)
      }
  }

  /// 0 when its main finding is about an operation somebody did: that is what is asked first.
  private static func isAsked(_ incident: Report.Incident, _ findings: [Report.Finding]) -> Int {
    let main = findings.first { $0.id == incident.findings.first }
    return main?.nodes.operated != nil || main?.nodes.executed != nil ? 0 : 1
  }

  private static func belong(_ one: Report.Finding, _ other: Report.Finding) -> Bool {
    let gap = max(
      (other.interval.from ?? 0) - (one.interval.to ?? 0),
      (one.interval.from ?? 0) - (other.interval.to ?? 0))
    guard gap <= near else { return false }
    if let ip = one.subject.ip, ip == other.subject.ip, one.subject.port == other.subject.port {
      return one.subject.service == other.subject.service
    }
    let isNodeOne = one.subject.ip == nil && one.subject.service == nil
    let isNodeOther = other.subject.ip == nil && other.subject.service == nil
    guard isNodeOne || isNodeOther else { return false }
    // What troubles a node belongs to what was late or lost there; normal behaviour does not.
    guard one.severity >= .warning, other.severity >= .warning else { return false }
    return !Set(one.nodes.affected).isDisjoint(with: other.nodes.affected)
  }

  private static func incident(_ findings: [Report.Finding]) -> Report.Incident {
    var made = Report.Incident()
    let sorted = findings.sorted {
      (-$0.severity.rank, weight($0), $0.interval.from ?? 0, name($0.subject), $0.id)
        < (-$1.severity.rank, weight($1), $1.interval.from ?? 0, name($1.subject), $1.id)
    }
    made.findings = sorted.map(\.id)
    made.severity = findings.map(\.severity).max() ?? .info
    made.interval = Report.Interval(
      from: findings.compactMap(\.interval.from).min(), to: findings.compactMap(\.interval.to).max()
    )
    made.title = sorted.first?.title ?? Report.Text()
    var seen: Set<Report.Subject> = []
    made.subjects = sorted.map(\.subject).filter {
      $0 != Report.Subject() && seen.insert($0).inserted
    }
    let text = Array(made.findings.sorted().joined(separator: ",").utf8)
    made.id = "i-" + String(SHA256.hexadecimal(text.span).prefix(16))
    return made
  }

  /// Equal findings stand in the order of their instances, not of their ids, which say nothing to a reader.
  private static func name(_ subject: Report.Subject) -> String {
    "\(subject.service ?? "") \(subject.ip ?? "") \(subject.port ?? 0)"
  }

  /// What an operator asks first stands first: what happened to an instance, then how it was seen, then what troubled the
  /// nodes.
  private static func weight(_ finding: Report.Finding) -> Int {
    switch finding.rule {
    case "sync-failed", "member-flapping", "node-silent", "raft-group-stuck", "raft-no-leader",
      "verify-loop", "owner-conflict", "redirect-refused":
      3
    case "stale-read", "split-view": 2
    case "sync-delay", "sync-missing": 1
    default: 0
    }
  }
}

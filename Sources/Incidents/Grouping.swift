import Digest

/// Findings that share a subject or a node, and time, are one incident.
package enum Grouping {
  /// Findings further apart than this are not of one incident, in ms.
  static let near: Int64 = 30_000

  /// The incidents, the most important first.
  ///
  /// Findings below `notice` belong to one only beside a graver one.
  package static func incidents(of findings: [Report.Finding]) -> [Report.Incident] {
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
    let byID = Dictionary(findings.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    return folded(groups.filter { $0.contains { $0.severity >= .notice } })
      .map { incident($0) }
      .map { ($0, $0.findings.first.flatMap { byID[$0] }.map(importance) ?? 9) }
      .sorted { one, other in
        (one.1, -one.0.severity.rank, one.0.interval.from ?? 0, one.0.id)
          < (other.1, -other.0.severity.rank, other.0.interval.from ?? 0, other.0.id)
      }.map(\.0)
  }

  /// The place of an incident whose main finding this is, 0 for the first.
  ///
  /// 0 and 1 are critical ones, about an operation and others; 2 is what somebody's operation came to, 3 the rest.
  ///
  /// A registration on a node that does not own it is a standing condition of 3.x (`write-not-forwarded`), nothing that was
  /// asked.
  package static func importance(_ main: Report.Finding) -> Int {
    let isAsked =
      (main.nodes.operated != nil || main.nodes.executed != nil)
      && main.rule != "write-not-forwarded"
    if main.severity == .critical { return isAsked ? 0 : 1 }
    return isAsked ? 2 : 3
  }

  /// Incidents of one finding each that differ in whom it is about only are one incident with a list.
  private static func folded(_ groups: [[Report.Finding]]) -> [[Report.Finding]] {
    var made: [[Report.Finding]] = []
    for group in groups {
      guard let kind = kind(group),
        let place = made.firstIndex(where: { held in
          guard self.kind(held) == kind else { return false }
          // What this version always does is one thing, whenever it is seen.
          return kind.hasPrefix("write-not-forwarded ")
            || held.contains { one in group.contains { gap(one, $0) <= near } }
        })
      else {
        made.append(group)
        continue
      }
      made[place] += group
    }
    return made
  }

  /// The rule, text and severity that all its findings from `notice` on share; nil when they differ.
  private static func kind(_ group: [Report.Finding]) -> String? {
    let kinds = Set(
      group.filter { $0.severity >= .notice }.map {
        "\($0.rule) \($0.variant) \($0.severity.rawValue)"
      })
    return kinds.count == 1 ? kinds.first : nil
  }

  private static func gap(_ one: Report.Finding, _ other: Report.Finding) -> Int64 {
    max(
      (other.interval.from ?? 0) - (one.interval.to ?? 0),
      (one.interval.from ?? 0) - (other.interval.to ?? 0))
  }

  private static func belong(_ one: Report.Finding, _ other: Report.Finding) -> Bool {
    guard gap(one, other) <= near else { return false }
    if let ip = one.subject.ip, ip == other.subject.ip, one.subject.port == other.subject.port {
      return one.subject.service == other.subject.service
    }
    let isNodeOne = one.subject.ip == nil && one.subject.service == nil
    let isNodeOther = other.subject.ip == nil && other.subject.service == nil
    guard isNodeOne || isNodeOther else { return false }
    // What troubles a node belongs to what was late or lost there; normal behaviour does not.
    // That it started again belongs to its silence.
    if isNodeOne, isNodeOther, [one.rule, other.rule].contains("node-restarted") {
      return !Set(one.nodes.affected).isDisjoint(with: other.nodes.affected)
    }
    guard one.severity >= .warning, other.severity >= .warning else { return false }
    // Two nodes that lost each other are one cut.
    if isNodeOne, isNodeOther, let from = one.nodes.from, let to = one.nodes.to,
      from == other.nodes.to, to == other.nodes.from
    {
      return true
    }
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
    made.subjects = subjects(sorted)
    let text = Array(made.findings.sorted().joined(separator: ",").utf8)
    made.id = "i-" + String(SHA256.hexadecimal(text.span).prefix(16))
    return made
  }

  /// Whom they are about, each once: of one that is said with more and with less the first stands.
  private static func subjects(_ findings: [Report.Finding]) -> [Report.Subject] {
    var seen: Set<Report.Subject> = []
    return findings.map(\.subject).filter { subject in
      var bare = subject
      bare.ephemeral = nil
      return subject != Report.Subject() && seen.insert(bare).inserted
    }
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
      "verify-loop", "owner-conflict", "redirect-refused", "raft-elections", "peers-refuse",
      "sync-silent", "owner-moved", "switch-changed", "connection-flapping":
      3
    case "stale-read", "split-view", "push-failed", "push-slow", "half-open-connection": 2
    case "sync-delay", "sync-missing": 1
    default: 0
    }
  }
}

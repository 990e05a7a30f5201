internal import Incidents

/// Incidents in the order of their importance, each with its findings.
extension MarkdownWriter {
  mutating func incidents() {
    guard !index.incidents.isEmpty else { return }
    section(.incidents)
    for (i, incident) in index.incidents.enumerated() {
      let findings = index.findingsInOrder(of: incident)
      let count = findings.first.map { index.alike($0, in: incident).count } ?? 0
      line(
        "### \(i + 1). \(words(WordingTerm(incident.severity)))\(words.colon)\(heading(incident.title))"
          + (count > 0 ? " " + words(WordingNote.alike, String(count)) : "")
      )
      line()
      if let first = findings.first, findings.count == 1 + count {
        finding(first, level: nil)
        table(index.alike(first, in: incident))
        continue
      }
      line("- " + words(WordingHeading.when) + words.colon + interval(incident.interval))
      if !incident.subjects.isEmpty {
        var all: [String] = []
        for one in incident.subjects.map({ subject($0) }) where !all.contains(one) {
          all.append(one)
        }
        let shown = all.prefix(6)
        let rest = all.count - shown.count
        line(
          "- " + words(WordingHeading.subject) + words.colon + shown.joined(separator: words.comma)
            + (rest > 0 ? " " + words(WordingNote.moreEvidence, String(rest)) : ""))
      }
      line()
      told(findings, of: incident)
    }
  }

  /// The first of each kind in full, what is alike as a table behind it.
  private mutating func told(_ findings: [Report.Finding], of incident: Report.Incident) {
    var seen: Set<String> = []
    var full = 0
    var left = 0
    for item in findings where seen.insert(item.id).inserted {
      let alike = index.alike(item, in: incident).filter { !seen.contains($0.id) }
      seen.formUnion(alike.map(\.id))
      full += 1
      guard full <= MarkdownWriter.findingsPerIncident else {
        left += 1 + alike.count
        continue
      }
      finding(item)
      table(alike)
    }
    leftOut(left)
  }

  /// Findings that say the same of something else.
  private mutating func table(_ alike: [Report.Finding]) {
    guard !alike.isEmpty else { return }
    tableHead(.title, .verdict, .when, .measured, .evidence)
    for item in alike.prefix(MarkdownWriter.alikeInTable) {
      let healed = item.healed.map { words.comma + words($0 ? WordingTerm.healed : .notHealed) }
      row([
        say(item.title), words(WordingTerm(item.verdict)) + (healed ?? ""),
        interval(item.interval, nodes: item.nodes.all), measured(item.measured),
        links(item.evidence, limit: 4),
      ])
    }
    line()
    leftOut(alike.count - MarkdownWriter.alikeInTable)
  }

  private static let alikeInTable = 100

  /// More findings than this read worse than the JSON report.
  private static let findingsPerIncident = 40
  private static let looseInFull = 20

  /// What belongs to no incident: in full from `notice` on, as one table below it.
  mutating func looseFindings() {
    guard !index.loose.isEmpty else { return }
    section(.otherFindings)
    let full = index.loose.filter { $0.severity >= .notice }
    for item in full.prefix(MarkdownWriter.looseInFull) { finding(item, level: 3) }
    let rest =
      full.dropFirst(MarkdownWriter.looseInFull) + index.loose.filter { $0.severity < .notice }
    guard !rest.isEmpty else { return }
    tableHead(.severity, .title, .verdict, .when, .evidence)
    for item in rest.prefix(200) {
      row([
        words(WordingTerm(item.severity)), say(item.title), words(WordingTerm(item.verdict)),
        interval(item.interval, nodes: item.nodes.all), links(item.evidence, limit: 3),
      ])
    }
    line()
    leftOut(rest.count - 200)
  }

  /// A level of nil: the heading above is its own.
  private mutating func finding(_ finding: Report.Finding, level: Int? = 4) {
    if let level {
      line(String(repeating: "#", count: level) + " " + heading(finding.title))
      line()
    }
    item(
      .verdict,
      "**\(words(WordingTerm(finding.verdict)))**" + words.comma
        + words(WordingTerm(finding.severity)) + words.comma + Escaping.code(finding.rule)
        + (finding.healed.map { words.comma + words($0 ? WordingTerm.healed : .notHealed) } ?? ""))
    let nodes = nodesText(finding.nodes)
    if !nodes.isEmpty { item(.nodes, nodes) }
    item(.when, interval(finding.interval, nodes: finding.nodes.all))
    if !finding.measured.isEmpty { item(.measured, measured(finding.measured)) }
    if let known = finding.known { item(.known, Escaping.inline(known)) }
    if !finding.evidence.isEmpty { item(.evidence, links(finding.evidence, limit: 16)) }
    line()
    let text = say(finding.text)
    if !text.isEmpty {
      line(ended(text))
      line()
    }
    advice(finding)
    alternatives(finding)
    if !finding.references.isEmpty {
      let shown = finding.references.map { Escaping.code($0) }.joined(separator: words.comma)
      line(words(WordingHeading.reference) + words.colon + shown)
      line()
    }
  }

  private mutating func item(_ heading: WordingHeading, _ content: String) {
    line("- " + words(heading) + words.colon + content)
  }

  private mutating func advice(_ finding: Report.Finding) {
    let steps = words.language.pick(finding.advice)
    guard !steps.isEmpty else { return }
    line("**\(words(WordingHeading.advice))**")
    line()
    for (i, step) in steps.enumerated() { line("\(i + 1). \(Escaping.inline(step))") }
    line()
  }

  private mutating func alternatives(_ finding: Report.Finding) {
    guard !finding.alternatives.isEmpty else { return }
    // The findings of one operation share its causes: they are told with the first, in full in the operation's table.
    let place = operationPlace(of: finding)
    if let place, !toldCauses.insert(place).inserted { return }
    let open = finding.alternatives.filter { $0.verdict.rank <= Report.Verdict.possible.rank }
    let closed = finding.alternatives.filter { $0.verdict.rank > Report.Verdict.possible.rank }
    if open.isEmpty, let place, !report.operations[place].differential.isEmpty {
      line(words(WordingNote.allClosed, describe(report.operations[place])))
      line()
      return
    }
    line("**\(words(WordingHeading.excluded))**")
    line()
    for cause in ReportIndex.surestFirst(open) {
      let proof = links(cause.evidence, limit: 4)
      line(
        "- \(causeName(cause.cause))\(words.colon)\(words(WordingTerm(cause.verdict)))"
          + (cause.because == Report.Text() ? "" : words.comma + say(cause.because))
          + (proof.isEmpty ? "" : " " + proof))
    }
    if !closed.isEmpty {
      let names = closed.map { Escaping.code($0.cause) }.joined(separator: words.comma)
      line("- " + words(WordingNote.otherCauses, names))
    }
    line()
    if let place, !report.operations[place].differential.isEmpty {
      line(words(WordingNote.causesAbove, describe(report.operations[place])))
      line()
    }
  }

  /// A cause in words with its identifier; one that has no words stays as it is.
  func causeName(_ cause: String) -> String {
    let code = Escaping.code(cause)
    return WordingCause(rawValue: cause).map { "\(words($0)) (\(code))" } ?? code
  }

  private func nodesText(_ nodes: Report.Nodes) -> String {
    let named: [(WordingTerm, String?)] = [
      (.asked, nodes.operated), (.executed, nodes.executed), (.owner, nodes.owner),
      (.from, nodes.from), (.to, nodes.to),
    ]
    // One node in several roles in a row is named once: "asked/executed/owner node1".
    var parts: [String] = []
    var roles: [String] = []
    for (place, (term, node)) in named.enumerated() {
      guard let node else { continue }
      roles.append(words(term))
      let next = named.dropFirst(place + 1).first { $0.1 != nil }
      guard next?.1 != node || next?.0 == .from || next?.0 == .to else { continue }
      parts.append(roles.joined(separator: "/") + " " + Escaping.inline(node))
      roles = []
    }
    if !nodes.affected.isEmpty {
      let list = nodes.affected.map { Escaping.inline($0) }.joined(separator: words.listComma)
      parts.append("\(words(WordingTerm.affected)) \(list)")
    }
    return parts.joined(separator: words.comma)
  }

  private func heading(_ text: Report.Text) -> String {
    Escaping.heading(words.language.pick(text))
  }
}

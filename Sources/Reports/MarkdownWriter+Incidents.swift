internal import Incidents

/// Incidents, worst first, each with its findings.
extension MarkdownWriter {
  mutating func incidents() {
    guard !index.incidents.isEmpty else { return }
    section(.incidents)
    for (i, incident) in index.incidents.enumerated() {
      line(
        "### \(i + 1). \(words(WordingTerm(incident.severity)))\(words.colon)\(heading(incident.title))"
      )
      line()
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
      let findings = index.findingsInOrder(of: incident)
      for item in findings.prefix(MarkdownWriter.findingsPerIncident) { finding(item) }
      leftOut(findings.count - MarkdownWriter.findingsPerIncident)
    }
  }

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

  private mutating func finding(_ finding: Report.Finding, level: Int = 4) {
    line(String(repeating: "#", count: level) + " " + heading(finding.title))
    line()
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
    line("**\(words(WordingHeading.excluded))**")
    line()
    let open = finding.alternatives.filter { $0.verdict.rank <= Report.Verdict.possible.rank }
    let closed = finding.alternatives.filter { $0.verdict.rank > Report.Verdict.possible.rank }
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
    var parts = named.compactMap { term, node in
      node.map { "\(words(term)) \(Escaping.inline($0))" }
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

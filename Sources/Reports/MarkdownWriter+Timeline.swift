internal import Incidents

/// What was written where and when: one column a node, from the lines that findings and operations cite.
extension MarkdownWriter {
  private static let steps = 60
  private static let columns = 8
  private static let diagramSteps = 12

  mutating func timeline() {
    let labels = self.labels()
    guard !labels.isEmpty else { return }
    section(.timeline)
    let isCorrected = report.nodes.contains { ($0.clock?.appliedMs ?? 0) != 0 }
    if isCorrected {
      line(words(WordingNote.rawShown))
      line()
    }
    let steps = report.evidence.filter { labels[$0.id] != nil && $0.at != nil }
      .enumerated().sorted { a, b in
        let times = (a.element.at ?? 0, b.element.at ?? 0)
        return times.0 != times.1 ? times.0 < times.1 : a.offset < b.offset
      }.map(\.element)
    let names = nodeNames(steps)
    let isWide = names.count <= MarkdownWriter.columns
    let columns =
      isWide
      ? names.map { Escaping.inline($0) }
      : [WordingHeading.node, .what].map { (heading: WordingHeading) in words(heading) }
    tableHead([words(WordingHeading.time)] + columns)
    for step in steps {
      let cell = cell(step, labels[step.id] ?? "")
      let time = step.at.map { stamp($0, steps) } ?? "–"
      row(
        [time]
          + (isWide
            ? names.map { $0 == step.node ? cell : "" } : [Escaping.inline(step.node), cell]))
    }
    line()
    diagram()
  }

  /// Evidence id → what it shows, of the lines worth a row: those of findings from `notice` on, worst first, then those of the
  /// operations shown in full.
  private func labels() -> [String: String] {
    var chosen: [String: String] = [:]
    let told = operationLabels()
    let findings =
      (index.incidents.flatMap { index.findings(of: $0) } + index.loose)
      .filter { $0.severity >= .notice }
    for id in findings.flatMap(\.evidence) + told.order where chosen[id] == nil {
      guard chosen.count < MarkdownWriter.steps, let evidence = index.evidence[id] else { continue }
      chosen[id] = told.labels[id] ?? excerpt(evidence, limit: 100)
    }
    return chosen
  }

  private func operationLabels() -> (labels: [String: String], order: [String]) {
    var labels: [String: String] = [:]
    var order: [String] = []
    func add(_ id: String, _ label: String) {
      guard labels[id] == nil else { return }
      labels[id] = label
      order.append(id)
    }
    for (place, operation) in report.operations.enumerated()
    where index.citing[place].contains(where: { $0.severity >= .notice }) {
      let what = "\(kind(operation.kind)) \(subject(operation.subject))"
      var told: Set<String> = []
      for id in operation.evidence {
        guard let node = index.evidence[id]?.node, told.insert(node).inserted else { continue }
        let isAsked = node == operation.requestedAt?.node
        let isExecuted = node == operation.executedAt?.node
        let roles =
          (isAsked ? [words(WordingTerm.asked)] : [])
          + (isExecuted ? [words(WordingTerm.executed)] : [])
        let role = roles.joined(separator: words.comma)
        add(id, role.isEmpty ? what : role + words.colon + what)
      }
      for effect in operation.effects where effect.state == "applied" {
        for id in effect.evidence { add(id, words(WordingTerm.applied) + words.colon + what) }
      }
    }
    return (labels, order)
  }

  private func cell(_ step: Report.Evidence, _ label: String) -> String {
    let node = report.nodes.first { $0.id == step.node }
    let isCorrected = (node?.clock?.appliedMs ?? 0) != 0 && !step.written.isEmpty
    let raw =
      isCorrected ? " (\(words(WordingHeading.written)) \(Escaping.code(step.written)))" : ""
    return "\(label) \(link(step.id))\(raw)"
  }

  /// The time alone where all steps fall on one day, else with its date.
  private func stamp(_ at: Int64, _ steps: [Report.Evidence]) -> String {
    guard let first = steps.first?.at, let last = steps.last?.at, Stamp.isSameDay(first, last)
    else { return Stamp.dateAndTime(at) }
    return Stamp.time(at)
  }

  /// The nodes in the report's order, then those only the steps name.
  private func nodeNames(_ steps: [Report.Evidence]) -> [String] {
    var names = report.nodes.map(\.id)
    for step in steps where !names.contains(step.node) { names.append(step.node) }
    return names
  }

  /// The main operation as a mermaid sequence diagram, where it is small.
  private mutating func diagram() {
    guard let operation = mainOperation else { return }
    let lines = diagramLines(operation)
    guard !lines.isEmpty, lines.count <= MarkdownWriter.diagramSteps else { return }
    var names: [String] = []
    for node in [operation.requestedAt?.node, operation.executedAt?.node].compactMap({ $0 })
      + operation.effects.map(\.node) where !names.contains(node)
    {
      names.append(node)
    }
    line("```mermaid")
    line("sequenceDiagram")
    line("  participant A as \(actor(operation))")
    for (i, name) in names.enumerated() {
      line("  participant N\(i + 1) as \(Escaping.mermaid(name))")
    }
    for step in lines {
      let from = step.from.flatMap { names.firstIndex(of: $0) }.map { "N\($0 + 1)" } ?? "A"
      let to = names.firstIndex(of: step.to).map { "N\($0 + 1)" } ?? "A"
      line("  \(from)\(step.arrow)\(to): \(Escaping.mermaid(step.says))")
    }
    line("```")
    line()
  }

  /// The operation the worst finding that is about one is about.
  private var mainOperation: Report.Operation? {
    for finding in index.incidents.flatMap({ index.findings(of: $0) }) + index.loose {
      if let operation = mainOperation(of: finding) { return operation }
    }
    return nil
  }

  private struct Arrow {
    /// Nil for the one who asked.
    var from: String?
    var to: String
    var arrow: String
    var says: String
  }

  private func diagramLines(_ operation: Report.Operation) -> [Arrow] {
    let asked = operation.requestedAt?.node ?? operation.executedAt?.node
    guard let asked else { return [] }
    let executed = operation.executedAt?.node ?? asked
    let kind = WordingTerm(kind: operation.kind).map { words($0) } ?? operation.kind
    let status = operation.status.map { " \($0)" } ?? ""
    let what = operation.subject.address ?? operation.subject.client ?? ""
    var lines = [Arrow(from: nil, to: asked, arrow: "->>", says: "\(kind) \(what)\(status)")]
    if executed != asked {
      lines.append(
        Arrow(from: asked, to: executed, arrow: "->>", says: words(WordingNote.forward)))
    }
    for effect in operation.effects {
      switch effect.state {
      case "applied":
        lines.append(Arrow(from: executed, to: effect.node, arrow: "->>", says: plainDelay(effect)))
      case "not-applied":
        let says = words(WordingTerm.notApplied)
        lines.append(Arrow(from: executed, to: effect.node, arrow: "--x", says: says))
      default: break
      }
    }
    return lines
  }

  private func plainDelay(_ effect: Report.Effect) -> String {
    let delay = effect.delayMs == nil ? "" : " " + self.delay(effect)
    return words(WordingTerm.applied) + delay
  }

  private func actor(_ operation: Report.Operation) -> String {
    guard let by = operation.by, !by.address.isEmpty else {
      return Escaping.mermaid(words(WordingNote.actor))
    }
    return Escaping.mermaid(by.address)
  }
}

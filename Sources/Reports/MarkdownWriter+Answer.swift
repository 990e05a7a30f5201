internal import Incidents

/// The answer: what happened, why and how sure, what to do; for somebody who reads nothing else.
extension MarkdownWriter {
  mutating func answer() {
    section(.answer)
    if let worst = index.incidents.first, let lead = index.lead(of: worst) {
      conclude(lead, because: index.reason(for: lead, in: worst), of: worst)
      otherIncidents()
    } else if let main = index.loose.first, main.severity >= .notice {
      conclude(main, because: nil, of: nil)
    } else {
      allQuiet()
    }
    limits()
  }

  /// What else there is, by the leads' rules: six alike are one line.
  private mutating func otherIncidents() {
    let others = index.incidents.dropFirst()
    guard !others.isEmpty else { return }
    line(words(WordingNote.moreIncidents, String(others.count)))
    line()
    var kinds: [(key: String, text: String, count: Int)] = []
    for incident in others {
      let rule = index.lead(of: incident)?.rule ?? incident.id
      let key = "\(incident.severity.rawValue) \(rule)"
      let alike = index.lead(of: incident).map { index.alike($0, in: incident).count } ?? 0
      if let place = kinds.firstIndex(where: { $0.key == key }) {
        kinds[place].count += 1 + alike
      } else {
        let severity = words(WordingTerm(incident.severity))
        kinds.append((key, severity + words.colon + say(incident.title), 1 + alike))
      }
    }
    for kind in kinds.prefix(MarkdownWriter.otherKinds) {
      let more = kind.count > 1 ? " " + words(WordingNote.alike, String(kind.count - 1)) : ""
      line("- " + kind.text + more)
    }
    line()
  }

  /// Kinds of other incidents that the answer names.
  private static let otherKinds = 5

  /// The three sentences about one finding.
  private mutating func conclude(
    _ lead: Report.Finding, because reason: Report.Finding?, of incident: Report.Incident?
  ) {
    line(strong(.happened) + happened(lead, incident))
    line()
    line(strong(.why) + why(lead, reason))
    line()
    let advice = words.language.pick(lead.advice)
    let more = reason.map { words.language.pick($0.advice) } ?? []
    let steps = (advice.prefix(1) + more.prefix(1)).map { ended(Escaping.inline($0)) }
    let rest = max(0, advice.count - 1) + max(0, more.count - 1)
    line(
      strong(.doNow)
        + (steps.isEmpty ? words(WordingNote.noAdvice) : steps.joined(separator: words.gap))
        + (rest > 0 ? words.gap + words(WordingNote.seeBelow, String(rest)) : ""))
    line()
  }

  /// The operation first, where it took effect, then what came of it, and whether that is over.
  private func happened(_ lead: Report.Finding, _ incident: Report.Incident?) -> String {
    var sentences: [String] = []
    if let operation = mainOperation(of: lead) {
      let moment = operation.requestedAt ?? operation.executedAt
      let time = moment.map { words.comma + interval($0.interval, nodes: [$0.node]) } ?? ""
      sentences.append(describe(operation) + time + words.stop)
      let shown = shownWhere(operation)
      if !shown.isEmpty { sentences.append(shown) }
      if let title = incident?.title, title != lead.title, title != Report.Text() {
        sentences.append(ended(say(title)))
      }
      sentences.append(ended(say(lead.title)))
    } else {
      let title = incident.flatMap { $0.title == Report.Text() ? nil : $0.title } ?? lead.title
      let span = incident?.interval ?? lead.interval
      sentences.append(
        say(title) + words.comma + interval(span, nodes: lead.nodes.all) + words.stop)
    }
    if let incident {
      let others = alikeNames(lead, incident)
      if !others.isEmpty { sentences.append(words(WordingNote.sameOf, others)) }
    }
    if let healed = lead.healed, lead.severity >= .warning {
      let end = lead.interval.to.map { moment($0) }
      if !healed {
        sentences.append(words(WordingNote.stillSo))
      } else if let end {
        sentences.append(words(WordingNote.healedAt, end))
      }
    }
    return sentences.joined(separator: words.gap)
  }

  /// Whom else of the same incident the lead's sentence is true of.
  private func alikeNames(_ lead: Report.Finding, _ incident: Report.Incident) -> String {
    var names: [String] = []
    for other in index.alike(lead, in: incident) {
      let known = subject(other.subject)
      let name =
        known == "?"
        ? other.nodes.affected.map { Escaping.inline($0) }.joined(separator: words.listComma)
        : known
      if !name.isEmpty, !names.contains(name), known == "?" || other.subject != lead.subject {
        names.append(name)
      }
    }
    let shown = names.prefix(MarkdownWriter.alikeNamed).joined(separator: words.comma)
    let rest = names.count - MarkdownWriter.alikeNamed
    return shown + (rest > 0 ? " " + words(WordingNote.moreEvidence, String(rest)) : "")
  }

  /// Names of what is alike that the answer lists.
  private static let alikeNamed = 5

  private func why(_ lead: Report.Finding, _ reason: Report.Finding?) -> String {
    let text = say(lead.text)
    var parts = [ended(text.isEmpty ? say(lead.title) : text), sureness(lead)]
    if let reason {
      parts.append(words(WordingNote.meanwhile, ended(say(reason.title))))
      let more = say(reason.text)
      if !more.isEmpty { parts.append(ended(more)) }
      parts.append(sureness(reason))
    }
    return parts.joined(separator: words.gap)
  }

  /// How sure it is, with the lines that say so.
  func sureness(_ finding: Report.Finding) -> String {
    let proof = links(finding.evidence, limit: 4)
    let isOfNoLine = finding.verdict == .proved && finding.evidence.isEmpty
    return words(
      isOfNoLine ? WordingTerm.provedWithoutLine : WordingTerm(sentence: finding.verdict))
      + (proof.isEmpty ? "" : " (\(proof))") + words.stop
  }

  private mutating func allQuiet() {
    guard !report.nodes.isEmpty else {
      line(words(WordingNote.nothingRead))
      line()
      return
    }
    let count = report.operations.count + report.uncited.values.reduce(0, +)
    line(
      words(WordingNote.nothingWrong) + words.gap
        + words(WordingNote.operationsFine, String(count), String(report.nodes.count)))
    line()
  }

  private mutating func limits() {
    if !report.notEvaluable.isEmpty {
      line(words(WordingNote.limits, String(report.notEvaluable.count)))
      line()
    }
    if !report.troubles.isEmpty {
      line(words(WordingNote.troublesNote, String(report.troubles.count)))
      line()
    }
  }

  /// The operation a finding is about: the first that it cites.
  func mainOperation(of finding: Report.Finding) -> Report.Operation? {
    operationPlace(of: finding).map { report.operations[$0] }
  }

  /// Where in the report's list the operation stands that a finding is about.
  func operationPlace(of finding: Report.Finding) -> Int? {
    index.citing.firstIndex { $0.contains { $0.id == finding.id } }
  }

  /// "offline of `10.0.1.21:8080` / `orders`, asked of node2, executed by node1, by …".
  func describe(_ operation: Report.Operation) -> String {
    let kind = self.kind(operation.kind)
    let known = subject(operation.subject)
    let what = known == "?" ? words(WordingNote.someInstance) : known
    let asked = operation.requestedAt.map { Escaping.inline($0.node) }
    let executed = operation.executedAt.map { Escaping.inline($0.node) }
    var text: String
    switch (asked, executed) {
    case (let asked?, let executed?) where asked != executed:
      text = words(WordingNote.operationBoth, kind, what, asked, executed)
    case (let asked?, nil): text = words(WordingNote.operationAsked, kind, what, asked)
    case (_, let executed?): text = words(WordingNote.operationExecuted, kind, what, executed)
    case (nil, nil): text = words(WordingNote.operationUnplaced, kind, what)
    }
    if let via = operation.via {
      text += words.comma + words(WordingNote.via, viaWord(via))
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Where it took effect, and after how long: "In effect on node1 within 0.6 s, node2 after 1.0 … 1.6 s; **not on node3** …".
  private func shownWhere(_ operation: Report.Operation) -> String {
    func nodes(_ state: String, _ body: (Report.Effect) -> String) -> [String] {
      operation.effects.filter { $0.state == state }.map(body)
    }
    let applied = nodes("applied") { "\(Escaping.inline($0.node)) \(duration($0))" }
    let unchanged = nodes("unchanged") {
      words(WordingNote.unchangedAt, Escaping.inline($0.node))
    }
    let unknown = nodes("not-evaluable") { Escaping.inline($0.node) }
    var parts: [String] = []
    if !applied.isEmpty {
      parts.append(words(WordingNote.inEffect, applied.joined(separator: words.listComma)))
    }
    parts += unchanged
    if !unknown.isEmpty {
      parts.append(words(WordingNote.unknownAt, unknown.joined(separator: words.listComma)))
    }
    let text = parts.joined(separator: words.comma)
    let first = text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + words.stop
    return ([first] + notApplied(operation)).filter { !$0.isEmpty }.joined(separator: words.gap)
  }

  /// "**Not in effect on node1, node2**: lists rebuilt afterwards still show it.", a sentence for each reason.
  private func notApplied(_ operation: Report.Operation) -> [String] {
    var reasons: [(reason: String, nodes: [String])] = []
    for effect in operation.effects where effect.state == "not-applied" {
      let reason = effect.reason.map { say($0) } ?? ""
      if let place = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[place].nodes.append(Escaping.inline(effect.node))
      } else {
        reasons.append((reason, [Escaping.inline(effect.node)]))
      }
    }
    return reasons.map { reason, nodes in
      let text = "**\(words(WordingNote.notAppliedAt, nodes.joined(separator: words.listComma)))**"
      return reason.isEmpty ? text + words.stop : ended(text + words.colon + reason)
    }
  }

  /// How long it took, for a reader: "within 0.6 s", "after 1.0 … 1.6 s".
  private func duration(_ effect: Report.Effect) -> String {
    guard let delay = effect.delayMs else { return "" }
    let high = String(Stamp.signedSeconds(max(0, delay.high)).dropFirst())
    guard delay.low > 0 else { return words(WordingNote.within, high) }
    let low = String(Stamp.signedSeconds(delay.low).dropFirst())
    return words(WordingNote.after, low == high ? low : "\(low) … \(high)")
  }

  /// The word for an operation's kind; what has none stays as it is, escaped.
  func kind(_ kind: String) -> String {
    WordingTerm(kind: kind).map { words($0) } ?? Escaping.inline(kind)
  }

  /// The word for the way a request came.
  func viaWord(_ via: String) -> String {
    WordingTerm(rawValue: via).map { words($0) } ?? Escaping.inline(via)
  }

  private func strong(_ heading: WordingHeading) -> String {
    "**" + words(heading) + words.colon.trimmingEnd + "**" + " "
  }

  /// The text with exactly one full stop.
  func ended(_ text: String) -> String {
    let ends: Set<Character> = [".", "!", "?", "。", "！", "？", "…"]
    var last = text[...]
    // A sentence in brackets has its own.
    while let sign = last.last, sign == ")" || sign == "）" { last.removeLast() }
    if last.last.map({ ends.contains($0) }) ?? false { return text }
    // "7" and a full stop would begin a numbered list.
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { Scan.isDigit($0) }
    return text + (isNumber ? "\\" : "") + words.stop
  }
}

extension Report.Nodes {
  /// Every node it names.
  var all: [String] { [operated, executed, owner, from, to].compactMap { $0 } + affected }
}

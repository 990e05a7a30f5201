internal import Incidents

/// The answer: what happened, why and how sure, what to do; for somebody who reads nothing else.
extension MarkdownWriter {
  mutating func answer() {
    section(.answer)
    guard let worst = index.incidents.first, let main = index.findings(of: worst).first else {
      if let main = index.loose.first, main.severity >= .notice {
        conclude(main, title: main.title, interval: main.interval)
      } else {
        allQuiet()
      }
      limits()
      return
    }
    let isOneFinding = worst.findings.count == 1 || worst.title == Report.Text()
    conclude(main, title: isOneFinding ? main.title : worst.title, interval: worst.interval)
    let others = index.incidents.count - 1
    if others > 0 {
      line(words(WordingNote.moreIncidents, String(others)))
      line()
    }
    limits()
  }

  /// The three sentences about one finding.
  private mutating func conclude(
    _ main: Report.Finding, title: Report.Text, interval span: Report.Interval
  ) {
    let operation = mainOperation(of: main)
    var happened = strong(.happened) + say(title) + words.comma
    happened += interval(span, nodes: main.nodes.all) + words.stop
    if let operation {
      happened += words.gap + describe(operation) + words.stop + shownWhere(operation)
    }
    line(happened)
    line()
    let why =
      main.title == title ? say(main.text) : ended(say(main.title)) + words.gap + say(main.text)
    let proof = links(main.evidence, limit: 4)
    line(
      ended(strong(.why) + (why.isEmpty ? say(main.title) : why)) + words.gap
        + words(WordingTerm(sentence: main.verdict))
        + (proof.isEmpty ? "" : " (\(proof))") + words.stop)
    line()
    let advice = words.language.pick(main.advice)
    var step =
      strong(.doNow) + (advice.first.map { Escaping.inline($0) } ?? words(WordingNote.noAdvice))
    step = ended(step)
    if advice.count > 1 {
      step += words.gap + words(WordingNote.seeBelow, String(advice.count - 1))
    }
    line(step)
    line()
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
    guard !report.notEvaluable.isEmpty else { return }
    line(words(WordingNote.limits, String(report.notEvaluable.count)))
    line()
  }

  /// The operation a finding is about: the first that it cites.
  func mainOperation(of finding: Report.Finding) -> Report.Operation? {
    let place = index.citing.firstIndex { $0.contains { $0.id == finding.id } }
    return place.map { report.operations[$0] }
  }

  /// "offline of `10.0.1.21:8080` / `orders`, asked of node2, executed by node1, by …".
  func describe(_ operation: Report.Operation) -> String {
    let kind = self.kind(operation.kind)
    let what = subject(operation.subject)
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

  /// Where it was shown, and after how long: "Shown: on node1 +0.6 … 0.9 s, **not applied on node3**".
  private func shownWhere(_ operation: Report.Operation) -> String {
    let parts = operation.effects.map { effect in
      let node = Escaping.inline(effect.node)
      return switch effect.state {
      case "applied": words(WordingNote.atNode, node, delay(effect))
      case "not-applied": "**" + words(WordingNote.notAppliedAt, node) + "**"
      case "unchanged": words(WordingNote.unchangedAt, node)
      default: words(WordingNote.unknownAt, node)
      }
    }
    guard !parts.isEmpty else { return "" }
    return words.gap + words(WordingNote.shownAfter) + words.colon
      + parts.joined(separator: words.comma) + words.stop
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
    if text.last.map({ ends.contains($0) }) ?? false { return text }
    // "7" and a full stop would begin a numbered list.
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { Scan.isDigit($0) }
    return text + (isNumber ? "\\" : "") + words.stop
  }
}

extension Report.Nodes {
  /// Every node it names.
  var all: [String] { [operated, executed, owner, from, to].compactMap { $0 } + affected }
}

internal import Incidents

/// Operations of interest in full, the others in one table.
extension MarkdownWriter {
  private static let inFull = 20
  private static let inTable = 200

  mutating func operations() {
    guard !report.operations.isEmpty || !report.uncited.isEmpty else { return }
    section(.operations)
    let order = report.operations.indices.sorted { a, b in
      let weights = (weight(a), weight(b))
      return weights.0 != weights.1 ? weights.0 > weights.1 : a < b
    }
    let interesting = order.filter { weight($0) > 0 }
    let shown = Set(interesting.prefix(MarkdownWriter.inFull))
    for place in interesting.prefix(MarkdownWriter.inFull) { operation(place) }
    compactTable(report.operations.indices.filter { !shown.contains($0) })
    if !report.uncited.isEmpty {
      let counts = report.uncited.sorted { $0.key < $1.key }.map { "\(kind($0.key)) \($0.value)" }
      line(words(WordingNote.uncited, counts.joined(separator: words.comma)))
      line()
    }
    cutNotes()
  }

  /// 0 for an operation that is known, shown everywhere and cited by nothing above `info`; else higher the worse.
  private func weight(_ place: Int) -> Int {
    let operation = report.operations[place]
    let cited = index.citing[place].first { $0.severity >= .notice }
    if let cited { return 10 + cited.severity.rank }
    if operation.effects.contains(where: { $0.state == "not-applied" }) { return 3 }
    if operation.identified != .proved { return 2 }
    return operation.effects.contains { $0.state == "not-evaluable" } ? 1 : 0
  }

  private mutating func operation(_ place: Int) {
    let operation = report.operations[place]
    line("### \(describe(operation))")
    line()
    var parts: [String] = []
    if let moment = operation.executedAt ?? operation.requestedAt {
      parts.append(interval(moment.interval, nodes: [moment.node]))
    }
    if let by = operation.by {
      let name = [by.address, by.agent].filter { !$0.isEmpty }.map { Escaping.code($0) }
      parts.append(words(WordingNote.by, name.joined(separator: " ")))
    }
    if let status = operation.status { parts.append(words(WordingNote.statusWas, String(status))) }
    if operation.identified != .proved {
      parts.append(words(WordingNote.decodedSubject, words(WordingTerm(operation.identified))))
    }
    parts.append(subject(operation.subject, isLong: true))
    let proof = links(operation.evidence)
    if !proof.isEmpty { parts.append(proof) }
    line(parts.joined(separator: " · "))
    line()
    effects(operation)
    candidates(operation)
    differential(operation)
  }

  /// One column a node.
  private mutating func effects(_ operation: Report.Operation) {
    guard !operation.effects.isEmpty else { return }
    tableHead([""] + operation.effects.map { Escaping.inline($0.node) })
    let asked = operation.requestedAt?.node
    let executed = operation.executedAt?.node
    row(
      [words(WordingHeading.role)]
        + operation.effects.map { effect in
          [
            effect.node == asked ? words(WordingTerm.asked) : "",
            effect.node == executed ? words(WordingTerm.executed) : "",
          ].filter { !$0.isEmpty }.joined(separator: words.comma)
        })
    row([words(WordingHeading.shown)] + operation.effects.map { effectCell($0) })
    row(
      [words(WordingHeading.basis)]
        + operation.effects.map { effect in
          effect.basis.map { basis in
            WordingBasis(rawValue: basis).map { words($0) } ?? Escaping.inline(basis)
          } ?? ""
        })
    row([words(WordingHeading.evidence)] + operation.effects.map { links($0.evidence, limit: 3) })
    line()
  }

  /// `+0.6 … 0.9 s`, **not applied** and why, `?` and why.
  private func effectCell(_ effect: Report.Effect) -> String {
    let reason = effect.reason.map { say($0) } ?? ""
    let tail = reason.isEmpty ? "" : words.colon + reason
    return switch effect.state {
    case "applied": delay(effect) + (reason.isEmpty ? "" : words.comma + reason)
    case "not-applied": "**" + words(WordingTerm.notApplied) + "**" + tail
    // Its reason says that it was so: it was so before, or the instance was not there.
    case "unchanged": reason.isEmpty ? words(WordingTerm.unchanged) : reason
    default: reason.isEmpty ? words(WordingTerm.unknownState) : "? " + reason
    }
  }

  /// The delay of an effect as a range in seconds, its moment where no delay is known.
  func delay(_ effect: Report.Effect) -> String {
    guard let delay = effect.delayMs else {
      return effect.interval.map { interval($0, nodes: [effect.node]) }
        ?? words(WordingTerm.applied)
    }
    let low = Stamp.signedSeconds(delay.low)
    let high = Stamp.signedSeconds(delay.high)
    if low == high { return "\(low) s" }
    return delay.high < 0 ? "\(low) … \(high) s" : "\(low) … \(high.dropFirst()) s"
  }

  private mutating func candidates(_ operation: Report.Operation) {
    guard !operation.candidates.isEmpty else { return }
    line(words(WordingHeading.candidates) + words.colon.trimmingEnd)
    line()
    for candidate in operation.candidates {
      line(
        "- \(words(WordingTerm(candidate.verdict)))\(words.colon)"
          + words(WordingNote.operationUnplaced, kind(candidate.kind), subject(candidate.subject))
          + " " + links(candidate.evidence, limit: 4))
    }
    line()
  }

  /// Every candidate cause, the surest first.
  private mutating func differential(_ operation: Report.Operation) {
    guard !operation.differential.isEmpty else { return }
    tableHead(.cause, .verdict, .because, .evidence)
    for cause in ReportIndex.surestFirst(operation.differential) {
      let verdict = words(WordingTerm(cause.verdict))
      row([
        causeName(cause.cause), cause.verdict.rank < 2 ? "**\(verdict)**" : verdict,
        say(cause.because), links(cause.evidence, limit: 4),
      ])
    }
    line()
  }

  private mutating func compactTable(_ places: [Int]) {
    guard !places.isEmpty else { return }
    section(.otherOperations, level: 3)
    tableHead(.time, .operation, .subject, .status, .shown, .evidence)
    for place in places.prefix(MarkdownWriter.inTable) {
      let operation = report.operations[place]
      let moment = operation.executedAt ?? operation.requestedAt
      row([
        (moment?.interval.from ?? moment?.interval.to).map { self.moment($0) } ?? "–",
        kind(operation.kind), subject(operation.subject),
        operation.status.map { String($0) } ?? "",
        operation.effects.map { "\(Escaping.inline($0.node)) \(effectCell($0))" }
          .joined(separator: words.comma),
        links(operation.evidence, limit: 3),
      ])
    }
    line()
    leftOut(places.count - MarkdownWriter.inTable)
  }

  private mutating func cutNotes() {
    for (list, count) in report.cut.sorted(by: { $0.key < $1.key }) {
      line(words(WordingNote.cutList, Escaping.inline(list), String(count)))
      line()
    }
  }
}

extension String {
  /// Without blanks at its end.
  var trimmingEnd: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}

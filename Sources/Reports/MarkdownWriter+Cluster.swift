internal import Incidents

/// The cluster as it was seen: sync between nodes, coverage of the logs, clocks and zones.
extension MarkdownWriter {
  /// Row: sender, column: receiver.
  mutating func syncMatrix() {
    guard !report.sync.isEmpty else { return }
    section(.sync)
    for kind in Set(report.sync.map(\.kind)).sorted() {
      let rows = report.sync.filter { $0.kind == kind }
      let senders = ordered(Set(rows.map(\.from)))
      let receivers = ordered(Set(rows.map(\.to)))
      tableHead(
        ["\(Escaping.inline(kind)) · p50 / p95 / max"]
          + receivers.map { "→ \(Escaping.inline($0))" })
      for sender in senders {
        row(
          [Escaping.inline(sender)]
            + receivers.map { receiver in
              rows.filter { $0.from == sender && $0.to == receiver }.map { syncCell($0) }
                .joined(separator: words.comma)
            })
      }
      line()
    }
  }

  private func syncCell(_ row: Report.SyncRow) -> String {
    var parts: [String] = []
    if row.count > 0 {
      let times = [row.p50Ms, row.p95Ms, row.maxMs].map { Stamp.duration(Int64($0)) }
      parts.append(times.joined(separator: " / "))
      parts.append(words(WordingNote.count, String(row.count)))
    }
    if row.failed > 0 { parts.append("**\(words(WordingHeading.failed)) \(row.failed)**") }
    if row.unfinished > 0 { parts.append("\(words(WordingHeading.unfinished)) \(row.unfinished)") }
    return parts.isEmpty ? "0" : parts.joined(separator: words.comma)
  }

  /// Names in the report's node order, others behind by name.
  private func ordered(_ names: Set<String>) -> [String] {
    let known = report.nodes.map(\.id).filter { names.contains($0) }
    return known + names.subtracting(known).sorted()
  }

  /// One row a node and log.
  mutating func coverage() {
    guard report.nodes.contains(where: { !$0.logs.isEmpty }) else { return }
    section(.coverage)
    tableHead(
      .node, .log, .files, .records, .matched, .understood, .missed, .first, .last, .gaps, .remark)
    for node in report.nodes {
      for log in node.logs { row(coverageRow(node, log)) }
    }
    line()
    byteTotals()
  }

  private func coverageRow(_ node: Report.Node, _ log: Report.Log) -> [String] {
    let gaps = log.gaps.prefix(3).map { span($0) }
    let more = log.gaps.count - gaps.count
    return [
      Escaping.inline(node.id), Escaping.inline(log.log), String(log.files), String(log.records),
      String(log.matched), String(log.known), String(log.unmatched),
      log.span.from.map { moment($0) } ?? "–", log.span.to.map { moment($0) } ?? "–",
      (gaps + (more > 0 ? [words(WordingNote.moreEvidence, String(more))] : []))
        .joined(separator: words.comma),
      log.lossy ? words(WordingNote.lossy) : "",
    ]
  }

  mutating func clocks() {
    guard !report.nodes.isEmpty else { return }
    section(.clocks)
    tableHead(.node, .addresses, .version, .zone, .clock, .pairs, .applied)
    for node in report.nodes {
      let clock = node.clock
      row([
        Escaping.inline(node.id), node.addresses.map { Escaping.code($0) }.joined(separator: " "),
        node.version.map { "\(Escaping.inline($0.value)) (\(Escaping.inline($0.basis)))" } ?? "?",
        node.zone.map { zone($0) }.joined(separator: words.comma), clockText(node),
        clock.map { String($0.pairs) } ?? "",
        clock.map { signed(-$0.appliedMs) + " ms" } ?? "",
      ])
    }
    line()
  }

  private func clockText(_ node: Report.Node) -> String {
    guard let clock = node.clock else { return words(WordingNote.noClock) }
    if clock.reference == node.id { return words(WordingNote.reference) }
    return words(WordingNote.ahead, signed(clock.lowMs), signed(clock.highMs))
  }

  private func signed(_ number: Int) -> String {
    number == 0 ? "0" : number < 0 ? "−\(number.magnitude)" : "+\(number)"
  }

  private func zone(_ zone: Report.Zone) -> String {
    let offset = Escaping.inline(zone.offset)
    let basis =
      WordingTerm(zoneBasis: zone.basis).map { words($0) } ?? Escaping.inline(zone.basis)
    guard let from = zone.from else { return "\(offset) (\(basis))" }
    return words(WordingNote.zoneFrom, offset, basis, moment(from))
  }
}

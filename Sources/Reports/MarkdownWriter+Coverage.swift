internal import Incidents

/// Where every byte of the input went: sums, files that were not read as logs, records that came late.
extension MarkdownWriter {
  /// Files named of one reason; more read better in the JSON report.
  private static let filesPerReason = 12

  mutating func byteTotals() {
    let all = report.coverage
    guard all.bytes > 0 else { return }
    var parts: [String] = [words(WordingCoverage.parsed, String(all.parsed))]
    let others: [(WordingCoverage, Int64)] = [
      (.unparsed, all.unparsed), (.separators, all.separators), (.cut, all.cut),
      (.skipped, all.skipped), (.unreadable, all.unreadable),
    ]
    parts += others.filter { $0.1 > 0 }.map { words($0.0, String($0.1)) }
    line(
      words(WordingCoverage.total, String(all.bytes), String(all.files)) + words.colon
        + parts.joined(separator: words.comma) + words.stop)
    line()
  }

  /// Files that are there and were not read as logs: what might be one in a table, the rest in a line a reason.
  mutating func skipped() {
    guard !report.skipped.isEmpty else { return }
    section(.skipped)
    let unknown = report.skipped.filter { $0.reason == .unrecognised }
    if !unknown.isEmpty {
      line(words(WordingCoverage.unrecognised))
      line()
      tableHead(.file, .node, .bytes, .lines, .firstLine)
      for file in unknown.prefix(200) {
        row([
          Escaping.code(file.file), file.node.map { Escaping.inline($0) } ?? "",
          String(file.bytes), file.lines.map { String($0) } ?? "?",
          file.shape.map { Escaping.code(Escaping.clip($0, 120)) } ?? "",
        ])
      }
      line()
      leftOut(unknown.count - 200)
    }
    let others = Report.SkipReason.allCases.filter { $0 != .unrecognised }
    var isAny = false
    for reason in others {
      let files = report.skipped.filter { $0.reason == reason }
      guard !files.isEmpty else { continue }
      isAny = true
      let named = files.prefix(MarkdownWriter.filesPerReason).map { file in
        file.original.map { "\(Escaping.code(file.file)) = \(Escaping.code($0))" }
          ?? Escaping.code(file.file)
      }
      let rest = files.count - named.count
      let bytes = files.reduce(Int64(0)) { $0 + $1.bytes }
      line(
        "- " + words(WordingCoverage(reason), String(files.count), String(bytes)) + words.colon
          + named.joined(separator: words.comma)
          + (rest > 0 ? " " + words(WordingNote.moreEvidence, String(rest)) : ""))
    }
    if isAny { line() }
  }

  mutating func late() {
    guard !report.late.isEmpty else { return }
    section(.late)
    line(words(WordingCoverage.late))
    line()
    tableHead(.node, .file, .records, .first, .last, .latest)
    for item in report.late.prefix(200) {
      row([
        Escaping.inline(item.node), Escaping.code(item.file), String(item.count),
        item.interval.from.map { moment($0) } ?? "–", item.interval.to.map { moment($0) } ?? "–",
        Stamp.duration(item.latestMs),
      ])
    }
    line()
    leftOut(report.late.count - 200)
  }
}

package import Incidents

/// The report for people: reads as plain text in a chat, rendered in GitHub, GitLab, DingTalk and Feishu (design §7).
///
/// Every text from a log passes `Escaping`; every claim links to the list of evidence at the end (`[e12](#e12)`, a heading
/// `e12` there: no HTML). Equal reports give equal bytes; what a run decides (version, sources) stands between
/// `<!-- run -->` and `<!-- /run -->`.
package enum MarkdownReport {
  /// Opens the one block that may differ between two runs over the same logs.
  package static let runOpens = "<!-- run -->"
  /// Closes it.
  package static let runCloses = "<!-- /run -->"

  /// The whole report, or its brief form.
  /// - Complexity: O(size of the report)
  package static func render(_ report: Report, _ options: RenderOptions = RenderOptions()) -> String
  {
    var writer = MarkdownWriter(Outgoing(report, options))
    switch options.style {
    case .full: writer.document()
    case .brief: return BriefReport(writer).text
    }
    return writer.text
  }
}

/// Writes the sections of a markdown report one after the other.
struct MarkdownWriter {
  let report: Report
  let index: ReportIndex
  let words: Words
  /// What was written so far.
  var text = ""
  /// Operations whose causes a finding has told already, by their places.
  var toldCauses: Set<Int> = []

  /// A writer with nothing written.
  init(_ outgoing: Outgoing) {
    report = outgoing.report
    index = ReportIndex(outgoing.report)
    words = Words(language: outgoing.options.language)
  }

  /// Everything, in the order of design §7.
  mutating func document() {
    line("# " + words(WordingHeading.report))
    line()
    if let from = report.span.from, let to = report.span.to {
      line(words(WordingNote.runNote, moment(from), moment(to)) + words.gap + timesNote())
      line()
    }
    answer()
    incidents()
    looseFindings()
    operations()
    timeline()
    syncMatrix()
    coverage()
    skipped()
    late()
    clocks()
    notEvaluable()
    unmatched()
    harmless()
    troubles()
    reproduce()
    evidenceList()
  }

  /// One line, or a blank one.
  mutating func line(_ content: String = "") {
    text += content
    text += "\n"
  }

  /// A section's heading with a blank line around it.
  mutating func section(_ heading: WordingHeading, level: Int = 2) {
    line(String(repeating: "#", count: level) + " " + words(heading))
    line()
  }

  /// A table's head and rule; cells are markdown already.
  mutating func tableHead(_ cells: [String]) {
    row(cells)
    line("|" + String(repeating: "---|", count: cells.count))
  }

  /// A table's head of headings alone.
  mutating func tableHead(_ headings: WordingHeading...) {
    tableHead(headings.map { words($0) })
  }

  /// A table's row; cells are markdown already.
  mutating func row(_ cells: [String]) {
    line("| " + cells.joined(separator: " | ") + " |")
  }

  /// Tells that so many elements are left out; nothing for none.
  mutating func leftOut(_ count: Int) {
    guard count > 0 else { return }
    line(words(WordingNote.capped, String(count)))
    line()
  }

  private func timesNote() -> String {
    let reference = report.nodes.compactMap(\.clock?.reference).first { !$0.isEmpty }
    guard let reference else { return "" }
    return words(WordingNote.timesNote, Escaping.inline(reference))
  }
}

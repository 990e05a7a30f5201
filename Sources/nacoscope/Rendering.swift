import Explaining
import Export
import Incidents
import Reports

/// Turns what was found into text.
///
/// One value serves a whole run, so that an address has one pseudonym in all its outputs.
struct Rendering {
  private var options = RenderOptions()
  private let colours: Bool

  /// By the language, redaction, masking and colours of the options.
  init(_ options: Options) {
    self.options.language = options.language
    self.options.redacts = options.redacts
    self.options.mask = options.masksAddresses ? Mask() : nil
    colours = options.colours
  }

  /// A whole report.
  ///
  /// Only what goes to stdout may be coloured; no format of a file is.
  /// - Complexity: O(size of the report)
  mutating func report(_ report: Report, _ format: ReportFormat) -> [UInt8] {
    learn(report)
    options.style = format == .brief ? .brief : .full
    options.colors = false
    switch format {
    case .json: return JSONReport.bytes(report, options)
    case .markdown, .text, .brief: return Array(MarkdownReport.render(report, options).utf8)
    }
  }

  /// One finding as `follow` prints it, a line or two.
  mutating func line(
    _ finding: Report.Finding, _ change: TerminalLine.Change, _ evidence: [Report.Evidence]
  ) -> String {
    if options.mask != nil {
      _ = finding.mappingTexts { learn($0) }
      for record in evidence { _ = record.mappingTexts { learn($0) } }
    }
    options.colors = colours
    return TerminalLine.render(finding, change: change, evidence: evidence, options)
  }

  /// The table of `trace`.
  /// - Complexity: O(rows)
  mutating func table(_ trace: Trace, of what: String, coloured: Bool) -> [UInt8] {
    learn(trace.report)
    for row in trace.rows {
      _ = learn(row.says.en)
      _ = learn(row.says.zh)
    }
    options.colors = coloured && colours
    return Array(TraceReport.render(trace.rows, what: what, options).utf8)
  }

  /// What `explain` says of a record.
  mutating func explanation(_ made: Explanation, asJSON: Bool) -> [UInt8] {
    _ = learn(String(decoding: made.text, as: UTF8.self))
    options.colors = colours && !asJSON
    return asJSON
      ? ExplanationJSON.bytes(made, options) : Array(ExplanationText.render(made, options).utf8)
  }

  /// How an event of `events` is written; its addresses have their pseudonyms from here on.
  mutating func options(for row: EventRow) -> RenderOptions {
    if options.mask != nil { for text in row.texts { _ = learn(text) } }
    return options
  }

  private mutating func learn(_ report: Report) {
    if options.mask != nil { _ = report.mappingTexts { learn($0) } }
  }

  /// Answers the text itself, for `mappingTexts`.
  private mutating func learn(_ text: String) -> String {
    options.mask?.learn(text)
    return text
  }
}

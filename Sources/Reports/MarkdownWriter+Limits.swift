internal import Incidents

/// What the report cannot say, what it left aside, how to make it again, and the cited lines.
extension MarkdownWriter {
  mutating func notEvaluable() {
    guard !report.notEvaluable.isEmpty else { return }
    section(.notEvaluable)
    tableHead(.rule, .node, .reason, .remedy)
    for item in report.notEvaluable {
      row([
        Escaping.code(item.rule), item.node.map { Escaping.inline($0) } ?? "", say(item.reason),
        say(item.remedy),
      ])
    }
    line()
  }

  mutating func unmatched() {
    guard !report.unmatched.isEmpty else { return }
    section(.unmatched)
    tableHead(.log, .shape, .count, .example)
    for shape in report.unmatched {
      row([
        Escaping.inline(shape.log), Escaping.code(Escaping.clip(shape.shape, 200)),
        String(shape.count), shape.example.map { link($0) } ?? "",
      ])
    }
    line()
  }

  mutating func harmless() {
    guard !report.harmless.isEmpty else { return }
    section(.harmless)
    tableHead(.pattern, .count, .meaning)
    for item in report.harmless {
      row([Escaping.code(item.pattern), String(item.count), say(item.says)])
    }
    line()
  }

  mutating func troubles() {
    guard !report.troubles.isEmpty else { return }
    section(.troubles)
    for trouble in report.troubles {
      line("- \(Escaping.code(trouble.source))\(words.colon)\(say(trouble.says))")
    }
    line()
  }

  /// The one block that two runs over the same logs may differ in.
  mutating func reproduce() {
    section(.reproduce)
    line(words(WordingNote.sourcesNote))
    line()
    line(MarkdownReport.runOpens)
    line()
    let tool = report.tool
    line(
      words(
        WordingNote.toolNote, Escaping.inline(tool.name), Escaping.inline(tool.version),
        Escaping.inline(tool.pcre2), Escaping.code(String(tool.patterns.prefix(16)))))
    line()
    let command = ([tool.name] + report.arguments).map { Escaping.shell($0) }
    text += Escaping.fence(command.joined(separator: " "), language: "sh")
    line()
    line(MarkdownReport.runCloses)
    line()
  }

  /// Node, file and line, stamp, the record itself.
  ///
  /// The heading is the anchor that claims link to.
  mutating func evidenceList() {
    guard !report.evidence.isEmpty else { return }
    section(.evidence)
    for item in report.evidence {
      line("#### \(Escaping.inline(item.id))")
      line()
      var parts = [Escaping.inline(item.node), Escaping.code(item.place)]
      if let at = item.at { parts.append("\(moment(at)) UTC") }
      if !item.written.isEmpty {
        parts.append(words(WordingHeading.written) + " " + Escaping.code(item.written))
      }
      line(parts.joined(separator: " · "))
      line()
      text += Escaping.fence(item.text)
      line()
    }
  }
}

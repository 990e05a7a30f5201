package import Incidents

/// One finding as `follow` prints it: one line, and a second one where there is a line to look at or a thing to do.
///
///     22:09:50.230Z WARNING  new     node3 came 11.2 s late with the deregistration of 10.0.3.5:8080 [sync-delay, proved]
///                   node2/logs/naming-server.log:812 · raise nacos.core.protocol.distro.…
package enum TerminalLine {
  /// Why a finding is printed now.
  package enum Change: Sendable {
    case new, worsened, healed
  }

  /// The line or two, a line end behind each.
  /// - Parameters:
  ///   - finding: what was found.
  ///   - change: why it is printed now.
  ///   - evidence: the records it cites, best first; the first is named.
  ///   - options: language, redaction, mask, colours.
  /// - Returns: one or two lines, each with its line end.
  package static func render(
    _ finding: Report.Finding, change: Change = .new, evidence: [Report.Evidence] = [],
    _ options: RenderOptions = RenderOptions()
  ) -> String {
    let words = Words(language: options.language)
    let style = TerminalStyle(isOn: options.colors)
    func clean(_ text: String) -> String { Escaping.terminal(Outgoing.clean(text, options)) }
    let at = finding.interval.from ?? finding.interval.to
    let time = at.map { Stamp.time($0) + "Z" } ?? "–"
    let severity = words(WordingTerm(finding.severity)).uppercased()
    let word = words(
      change == .new ? WordingNote.newFinding : change == .worsened ? .worsened : .healed)
    let verdict = words(WordingTerm(finding.verdict))
    let title = clean(options.language.pick(finding.title))
    var text =
      Columns.padded(time, 14)
      + style.severity(finding.severity, Columns.padded(severity, 9))
      + Columns.padded(word, 8) + title
      + style.faint(" [\(clean(finding.rule))\(words.comma)\(verdict)]") + "\n"
    var second: [String] = []
    if let first = evidence.first {
      second.append(Escaping.fileName(Outgoing.clean(first.place, options)))
    }
    if change != .healed, let advice = options.language.pick(finding.advice).first {
      second.append(clean(advice))
    }
    if !second.isEmpty {
      text += String(repeating: " ", count: 14) + second.joined(separator: " · ") + "\n"
    }
    return text
  }
}

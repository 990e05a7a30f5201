internal import Incidents

/// `--brief`: the answer and the names of what else there is, in at most 1 500 characters: fits
/// into a chat message.
///
/// Texts are cut before they are escaped, whole lines are left out from the end; nothing is ever
/// cut in the middle.
struct BriefReport {
  /// Characters a chat message may have, line ends included.
  static let limit = 1_500

  /// The message.
  let text: String

  /// The message of what the writer was given.
  init(_ writer: MarkdownWriter) {
    for size in [360, 240, 160, 100, 60] {
      let lines = BriefReport.lines(writer, size)
      var text = ""
      var isWhole = true
      for (i, line) in lines.enumerated() {
        guard text.unicodeScalars.count + line.unicodeScalars.count + 1 <= BriefReport.limit else {
          isWhole = i >= BriefReport.needed
          break
        }
        text += line + "\n"
      }
      if isWhole || size == 60 {
        self.text = text
        return
      }
    }
    text = ""
  }

  /// So many lines must fit before texts need not be cut further.
  private static let needed = 6

  private static func lines(_ writer: MarkdownWriter, _ size: Int) -> [String] {
    let words = writer.words
    let worst = writer.index.incidents.first
    let main = worst.flatMap { writer.index.lead(of: $0) } ?? writer.index.loose.first
    guard let main, main.severity >= .notice else { return quiet(writer) }
    let isOne = (worst?.findings.count ?? 1) == 1 || worst?.title == Report.Text()
    let title = isOne ? main.title : worst?.title ?? main.title
    func say(_ text: Report.Text) -> String {
      Escaping.inline(Escaping.clip(words.language.pick(text), size))
    }
    func lead(_ heading: WordingHeading) -> String {
      "**\(words(heading))\(words.colon.trimmingEnd)** "
    }
    let reason = worst.flatMap { writer.index.reason(for: main, in: $0) }
    let cause =
      reason.map {
        words.stop + words.gap + words(WordingNote.meanwhile, writer.ended(say($0.title)))
      } ?? ""
    let why = isOne || title == main.title ? "" : writer.ended(say(main.title)) + words.gap
    var text = say(main.text)
    if text.hasSuffix(words.stop) { text.removeLast() }
    let operation = writer.mainOperation(of: main).map { writer.describe($0) + words.stop }
    var lines = [
      "**\(words(WordingTerm(main.severity)))\(words.colon.trimmingEnd)** \(say(title))",
      "- \(lead(.when))\(writer.interval(worst?.interval ?? main.interval, nodes: main.nodes.all))",
      "- \(lead(.why))\(why)\(text) (\(words(WordingTerm(main.verdict))))" + cause,
    ]
    if let operation { lines.insert("- \(lead(.happened))\(operation)", at: 1) }
    let advice = words.language.pick(main.advice).prefix(2)
      .map { Escaping.inline(Escaping.clip($0, size)) }
    let steps = advice.isEmpty ? [words(WordingNote.noAdvice)] : Array(advice)
    lines.append("- " + lead(.doNow) + steps.map { writer.ended($0) }.joined(separator: words.gap))
    let proof = main.evidence.prefix(2).compactMap { writer.index.evidence[$0] }
      .map { Escaping.code(Escaping.clip($0.place, 120)) }
    if !proof.isEmpty {
      lines.append("- " + lead(.evidence) + proof.joined(separator: words.comma))
    }
    let others = writer.index.incidents.dropFirst()
    if !others.isEmpty {
      lines.append("- " + words(WordingNote.briefMore, String(others.count)))
      for incident in others.prefix(5) {
        lines.append(
          "- \(words(WordingTerm(incident.severity)))\(words.colon)\(say(incident.title))")
      }
    }
    return lines + limits(writer)
  }

  private static func quiet(_ writer: MarkdownWriter) -> [String] {
    let words = writer.words
    guard !writer.report.nodes.isEmpty else { return [words(WordingNote.nothingRead)] }
    let count = writer.report.operations.count + writer.report.uncited.values.reduce(0, +)
    let nodes = String(writer.report.nodes.count)
    return [
      words(WordingNote.nothingWrong) + words.gap
        + words(WordingNote.operationsFine, String(count), nodes)
    ] + limits(writer)
  }

  private static func limits(_ writer: MarkdownWriter) -> [String] {
    let count = writer.report.notEvaluable.count
    return count > 0 ? ["- " + writer.words(WordingNote.limitsBrief, String(count))] : []
  }
}

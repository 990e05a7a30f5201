import Incidents
import Json
import Testing

@testable import Reports

@Suite("Hostile text never acts, in any output")
struct HostileTests {
  static let benign = MarkdownReading(MarkdownReport.render(HostileTexts.everything("x"))).skeleton

  @Test("markdown keeps its structure and links only to evidence", arguments: HostileTexts.all)
  func markdown(_ hostile: String) {
    for language in HostileTexts.attacks.contains(hostile) ? [Language.en, .zh] : [.en] {
      var options = RenderOptions()
      options.language = language
      let text = MarkdownReport.render(HostileTexts.everything(hostile), options)
      expectNoInvisible(text)
      let reading = MarkdownReading(text)
      #expect(reading.isClosed)
      // A text of blanks alone is left out as an empty one is.
      if hostile.contains(where: { $0 != " " }) {
        #expect(reading.skeleton == HostileTests.benign)
      }
      #expect(reading.lines.first { HostileTests.acts($0) } == nil)
    }
  }

  @Test("the brief form is as safe and never too long", arguments: HostileTexts.all)
  func brief(_ hostile: String) {
    var options = RenderOptions()
    options.style = .brief
    let isLong = HostileTexts.attacks.contains(hostile)
    for text in isLong ? [hostile, String(repeating: hostile, count: 100)] : [hostile] {
      let brief = MarkdownReport.render(HostileTexts.everything(text), options)
      expectNoInvisible(brief)
      #expect(brief.unicodeScalars.count <= 1_500)
      #expect(MarkdownReading(brief).lines.first { HostileTests.acts($0) } == nil)
    }
  }

  @Test("terminal lines stay one line each and send no control byte", arguments: HostileTexts.all)
  func terminal(_ hostile: String) {
    let report = HostileTexts.everything(hostile)
    for finding in report.findings {
      let text = TerminalLine.render(finding, evidence: report.evidence)
      expectNoInvisible(text)
      #expect(text.utf8.count { $0 == 0x0A } <= 2)
    }
    var row = Report.TraceRow()
    row.at = SampleReports.start
    row.written = hostile
    row.node = hostile
    row.log = hostile
    row.evidence = hostile
    row.says = Report.Text(en: hostile, zh: hostile)
    let text = TraceReport.render([row, row], what: hostile)
    expectNoInvisible(text)
    #expect(text.utf8.count { $0 == 0x0A } == 7)
  }

  @Test("JSON gives the text back as it was", arguments: HostileTexts.all)
  func json(_ hostile: String) throws {
    var options = RenderOptions()
    options.redacts = false
    let text = JSONReport.render(HostileTexts.texts(hostile), options)
    #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    let value = try JsonValue(reading: text)
    #expect(value["evidence"]?["e1"]?["text"]?.string == hostile)
    #expect(value["nodes"]?[0]?["id"]?.string == hostile)
  }

  /// Whether a line holds what a renderer acts on, outside code spans, escapes and links to evidence.
  private static func acts(_ line: String) -> Bool {
    if line == MarkdownReport.runOpens || line == MarkdownReport.runCloses { return false }
    guard let plain = MarkdownReading.plain(line) else { return true }
    let signs = Set("<[]@$~`".utf8)
    return plain.utf8.contains { signs.contains($0) } || plain.contains("://")
  }

  private func expectNoInvisible(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\n" && Escaping.isInvisible(scalar.value) {
      Issue.record("U+\(String(scalar.value, radix: 16)) reached the output")
      return
    }
  }
}

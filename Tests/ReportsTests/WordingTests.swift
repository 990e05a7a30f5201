import Incidents
import Testing

@testable import Reports

@Suite("Every fixed word exists in both languages")
struct WordingTests {
  static let entries: [(name: String, text: Report.Text)] =
    entries(WordingTerm.self) + entries(WordingCause.self) + entries(WordingHeading.self)
    + entries(WordingNote.self) + entries(WordingBasis.self)
    + entries(WordingCoverage.self)

  private static func entries<Topic: WordingTopic>(_ topic: Topic.Type) -> [(String, Report.Text)] {
    topic.allCases.map { ("\(topic).\($0.rawValue)", $0.text) }
  }

  @Test("no side is empty, and both have the same placeholders")
  func complete() {
    #expect(WordingTests.entries.count > 150)
    for (name, text) in WordingTests.entries {
      #expect(!text.en.isEmpty && !text.zh.isEmpty, "\(name)")
      #expect(placeholders(text.en) == placeholders(text.zh), "\(name)")
      #expect(text.en.utf8.allSatisfy { $0 != 0x0A }, "\(name)")
    }
  }

  private func placeholders(_ text: String) -> [String] {
    text.matches(of: /\{[0-9]\}/).map { String($0.0) }.sorted()
  }

  @Test("English has no Chinese characters, Chinese sentences have some")
  func scripts() {
    for (name, text) in WordingTests.entries {
      #expect(
        !text.en.unicodeScalars.contains { $0.value > 0x3000 && $0.value < 0xA000 }, "\(name)")
    }
    #expect(WordingNote.allCases.filter { $0.text.en == $0.text.zh }.count <= 6)
  }

  @Test("placeholders are filled once; what is put in is not read again")
  func filling() {
    let words = Words(language: .en)
    #expect(
      words(WordingNote.operationBoth, "{1}", "{0}", "a", "b")
        == "{1} of {0}, asked of a, executed by b")
    #expect(words(WordingNote.statusWas) == "status {0}")
    #expect(words(WordingNote.statusWas, "200") == "status 200")
  }

  @Test("the Chinese report is Chinese: no English heading is left")
  func chinese() {
    var options = RenderOptions()
    options.language = .zh
    let text = MarkdownReport.render(SampleReports.full(), options)
    let evidence = text.firstRange(of: "\n## 证据")?.lowerBound ?? text.endIndex
    for line in text[..<evidence].split(separator: "\n") where line.hasPrefix("#") {
      #expect(line.unicodeScalars.contains { $0.value > 0x3000 }, "\(line)")
    }
  }

  @Test(
    "the language follows the locale",
    arguments: [
      ("zh_CN.UTF-8", Language.zh), ("zh", .zh), ("en_US", .en), ("C", .en), ("zhx", .en),
    ])
  func locale(_ name: String, _ language: Language) { #expect(Language(locale: name) == language) }

  @Test("a text with one side only is better than none")
  func fallback() {
    #expect(Language.zh.pick(Report.Text(en: "x", zh: "")) == "x")
    #expect(Language.en.pick(Report.Text(en: "", zh: "y")) == "y")
  }
}

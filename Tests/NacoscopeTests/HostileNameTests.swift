import Foundation
import Incidents
import Reports
import Testing

@Suite("Hostile names in logs never act in a report")
struct HostileNameTests {
  /// What is put in place of a service's or an agent's name, as bytes that a log may hold; none has a blank or a quote, which
  /// would end the field.
  static let names: [(what: String, bytes: [UInt8])] = [
    ("a terminal's colour", Array("ord\u{1B}[31mers".utf8)),
    ("a terminal's title", Array("ord\u{1B}]0;owned\u{07}ers".utf8)),
    ("a C1 control", [0x6F, 0xC2, 0x9B, 0x33, 0x31, 0x6D, 0x78]),
    ("a line turned around", Array("ord\u{202E}sre".utf8)),
    ("nothing to be seen", Array("ord\u{200B}\u{FEFF}ers".utf8)),
    ("a carriage return", Array("ord\rers".utf8)),
    ("a picture", Array("![x](http://evil.example/x.png)".utf8)),
    ("a link", Array("[x](javascript:alert(1))".utf8)),
    ("a tag", Array("<img/src=x/onerror=alert(1)>".utf8)),
    ("a code span's end", Array("ord`ers`".utf8)),
    ("a table's bar", Array("ord|ers".utf8)),
    ("broken UTF-8", [0x6F, 0xFF, 0xC0, 0xAF, 0x78]),
  ]

  @Test("service and agent", arguments: names.indices)
  func harmless(_ index: Int) throws {
    let (what, name) = Self.names[index]
    try Fixture("delete-had-no-effect").withCopy { copy in
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        var data = try Data(contentsOf: log)
        replace("orders", by: name, in: &data)
        replace("curl", by: name, in: &data)
        try data.write(to: log)
      }
      let report = Analysis().report([copy])
      #expect(!report.findings.isEmpty || !report.operations.isEmpty, "\(what)")
      expectNothingActs(MarkdownReport.render(report), "markdown, \(what)")
      expectNothingActs(lines(report), "a terminal's lines, \(what)")
      expectNoMarkup(MarkdownReport.render(report), what)
      // In the tool's own run as well, on stdout and stderr.
      let answer = try Tool.run(["--lang", "en", copy.path])
      expectNothingActs(answer.out, "stdout, \(what)")
      expectNothingActs(answer.err, "stderr, \(what)")
      let json = try Tool.run(["--format", "json", copy.path]).out
      let control = json.unicodeScalars.first { $0.value < 0x20 && $0.value != 0x0A }
      #expect(control == nil, "JSON, \(what)")
    }
  }

  private func lines(_ report: Report) -> String {
    report.findings.map {
      TerminalLine.render($0, change: .new, evidence: report.evidence, RenderOptions())
    }.joined(separator: "\n")
  }

  /// Outside code a text that is markup is escaped: neither raw tag, nor link, nor picture.
  private func expectNoMarkup(_ markdown: String, _ what: String) {
    var isFenced = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isFenced.toggle()
        continue
      }
      guard !isFenced else { continue }
      // Code spans first: what stands in them is shown as it is.
      let prose = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element).joined()
      #expect(!prose.contains("<img"), "\(what): \(line)")
      #expect(!prose.contains("](http://evil"), "\(what): \(line)")
      #expect(!prose.contains("](javascript"), "\(what): \(line)")
    }
  }

  private func expectNothingActs(_ text: String, _ what: String) {
    let found = text.unicodeScalars.first(where: acts)
    #expect(found == nil, "\(what): U+\(String(found?.value ?? 0, radix: 16))")
  }

  /// Whether a character acts on a terminal or hides text; the line feed is ours.
  private func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private func replace(_ word: String, by name: [UInt8], in data: inout Data) {
    let word = Data(word.utf8)
    while let found = data.range(of: word) { data.replaceSubrange(found, with: name) }
  }
}

import Foundation
import Incidents
import Reports
import Testing

@Suite("The reports on the fixtures are those that were read and found right")
struct GoldenTests {
  @Test("as JSON and as markdown", arguments: Fixture.all)
  func golden(_ fixture: Fixture) throws {
    let expected = fixture.directory.appendingPathComponent("expected")
    try Golden.expect(
      JSONReport.render(fixture.report), is: expected.appendingPathComponent("report.json"))
    try Golden.expect(
      MarkdownReport.render(fixture.report), is: expected.appendingPathComponent("report.md"))
  }

  @Test("in Chinese too")
  func chinese() throws {
    let fixture = Fixture("offline-one-node-behind")
    var options = RenderOptions()
    options.language = .zh
    try Golden.expect(
      MarkdownReport.render(fixture.report, options),
      is: fixture.directory.appendingPathComponent("expected/report.zh.md"))
  }

  @Test("no path of this machine in them", arguments: Fixture.all)
  func independent(_ fixture: Fixture) {
    let json = JSONReport.render(fixture.report)
    #expect(!json.contains(Fixture.package.path))
    #expect(!MarkdownReport.render(fixture.report).contains(Fixture.package.path))
    for evidence in fixture.report.evidence {
      #expect(evidence.file.hasPrefix("\(evidence.node)/"))
    }
  }
}

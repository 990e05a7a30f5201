import Foundation
import Incidents
import Testing

@testable import Reports

@Suite("The markdown report reads well and is complete")
struct MarkdownReportTests {
  @Test("dump") func dump() throws {
    let report = SampleReports.full()
    var options = RenderOptions()
    var all = MarkdownReport.render(report, options)
    options.style = .brief
    all += "\n=====\n" + MarkdownReport.render(report, options)
    options.language = .zh
    all += "\n=====\n" + MarkdownReport.render(report, options)
    options.style = .full
    all += "\n=====\n" + MarkdownReport.render(report, options)
    all += "\n=====\n" + TerminalLine.render(SampleReports.undone(), evidence: report.evidence)
    all += "\n=====\n" + JSONReport.render(report)
    try all.write(toFile: "/tmp/reports-dump.md", atomically: true, encoding: .utf8)
  }
}

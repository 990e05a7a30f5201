import Incidents
import Testing

@testable import Reports

@Suite("Terminal outputs are aligned, safe, and coloured only when asked")
struct TerminalTests {
  private func rows() -> [Report.TraceRow] {
    func row(
      _ after: Int64?, _ written: String, _ node: String, _ log: String, _ en: String, _ zh: String,
      _ evidence: String?, _ mark: Report.TraceRow.Mark
    ) -> Report.TraceRow {
      var row = Report.TraceRow()
      row.at = after.map { SampleReports.start + $0 }
      row.written = written
      row.node = node
      row.log = log
      row.says = Report.Text(en: en, zh: zh)
      row.evidence = evidence
      row.mark = mark
      return row
    }
    return [
      row(
        0, "2026-11-23 06:09:39,767", "node1", "naming-server", "removed", "已移除", "node1/a.log:484",
        .gone),
      row(nil, "", "node10", "", "no stamp", "无时间", nil, .plain),
      row(10_463, "2026-11-23 06:09:50,230", "节点2", "x", "back", "再次出现", "e7", .shown),
      row(7_200_000, "06:00", "node1", "access", "DELETE 200", "删除 200", nil, .operation),
    ]
  }

  @Test("the trace is one table in time order, days apart")
  func trace() {
    #expect(
      TraceReport.render(rows(), what: "10.0.3.5:8080") == """
        Everything about 10.0.3.5:8080
        Times are UTC, corrected; “written” is the stamp in the log.

        2026-11-22
        Time (UTC)    written       Node    Log              What
        22:09:39.767  06:09:39,767  node1   naming-server  - removed  (node1/a.log:484)
                                    node10                   no stamp
        22:09:50.230  06:09:50,230  节点2   x              + back  (e7)

        2026-11-23
        00:09:39.767  06:00         node1   access         ! DELETE 200

        """)
  }

  @Test("Chinese columns are as wide as they look")
  func chinese() {
    var options = RenderOptions()
    options.language = .zh
    let text = TraceReport.render(rows(), what: "10.0.3.5:8080", options)
    #expect(text.hasPrefix("关于 10.0.3.5:8080 的一切\n"))
    #expect(text.contains("时间 (UTC)    原始时间      节点    日志             内容\n"))
    #expect(Columns.width("节点2") == 5 && Columns.width("e\u{301}") == 1 && Columns.width("ＡＢ") == 4)
  }

  @Test("nothing found is said")
  func empty() {
    #expect(TraceReport.render([], what: "x\u{1B}") == "Nothing in these logs mentions x\\x1b.\n")
  }

  @Test("a finding takes one line, and a second for where and what to do")
  func finding() {
    let report = SampleReports.full()
    #expect(
      TerminalLine.render(report.findings[0], change: .worsened, evidence: [report.evidence[6]])
        == """
        22:09:39.767Z CRITICAL worse   10.0.3.5:8080 of slow-4 came back on node2 after its removal \
        [undone-by-peer, proved]
                      node2/logs/naming-server.log:95 · Look at the link between node1 and node3: its \
        delay was above the 3 s limit of cluster requests

        """)
    #expect(
      TerminalLine.render(report.findings[1], change: .healed) == """
        22:09:40.775Z WARNING  healed  node1 could not sync to node3 [sync-failed, proved]

        """)
  }

  @Test("colour is closed on every line, and absent unless asked for")
  func colour() {
    var options = RenderOptions()
    let finding = SampleReports.undone()
    #expect(!TerminalLine.render(finding, options).contains("\u{1B}"))
    options.colors = true
    for text in [
      TerminalLine.render(finding, options), TraceReport.render(rows(), what: "x", options),
    ] {
      #expect(text.contains("\u{1B}["))
      for line in text.split(separator: "\n") {
        let opened = line.matches(of: /\x1b\[[0-9;]*[1-9]m/).count
        #expect(opened == line.matches(of: /\x1b\[0m/).count, "\(line)")
      }
    }
  }

  @Test("one finding is one line of JSON")
  func jsonLine() {
    let line = JSONReport.line(SampleReports.undone())
    #expect(line.hasPrefix("{\"id\":\"f-1\",\"rule\":\"undone-by-peer\"") && !line.contains("\n"))
  }
}

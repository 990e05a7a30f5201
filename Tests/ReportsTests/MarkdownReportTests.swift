import Incidents
import Testing

@testable import Reports

@Suite("The markdown report answers first, proves everything, and is the same in every run")
struct MarkdownReportTests {
  let report = SampleReports.full()

  private func render(_ language: Language = .en, _ style: RenderOptions.Style = .full) -> String {
    var options = RenderOptions()
    options.language = language
    options.style = style
    return MarkdownReport.render(report, options)
  }

  @Test("sections come in the order of the contract")
  func order() {
    let headings = render().split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Answer", "## Incidents", "## Other findings", "## Operations", "## Timeline",
        "## Sync between nodes", "## Coverage", "## Files that were not read as logs",
        "## Records that came late", "## Clocks and zones",
        "## What could not be judged",
        "## Lines no pattern knows", "## Known and harmless", "## What could not be read",
        "## How to reproduce", "## Evidence",
      ])
  }

  @Test("the answer says what, why, how sure and what to do")
  func answer() throws {
    let text = render()
    let start = try #require(text.firstRange(of: "## Answer\n\n")?.upperBound)
    let end = try #require(text.firstRange(of: "\n\n## Incidents")?.lowerBound)
    #expect(
      String(text[start..<end]) == """
        **What happened:** Deregistration of `10.0.3.5:8080` (`slow-4`), executed by node1, through the \
        client, 2026-11-22 22:09:39.765 – 22:09:39.767 UTC (06:09:39.765 – 06:09:39.767 +08:00). \
        In effect on node1 after 0.5 … 0.6 s, node2 after 1.0 … 1.6 s. \
        **Not in effect on node3**: expired 22.1 s later without the removal. \
        A removal was undone while node1 and node3 could not talk. \
        10.0.3.5:8080 of slow-4 came back on node2 after its removal. \
        It was over by 2026-11-22 22:10:06.767 UTC.

        **Why:** node3 never received the removal, took the client over and gave its older copy back to \
        node2. This is proved: every step is a cited line ([e2](#e2) [e4](#e4) [e5](#e5) [e6](#e6) +1).

        **What to do:** Look at the link between node1 and node3: its delay was above the 3 s limit \
        of cluster requests. More steps below: 1.

        Checks that could not be made: 1, see “What could not be judged”.

        Input that could not be read: 1, see “What could not be read”.
        """)
  }

  @Test(
    "tables say what each node showed, and why one differed",
    arguments: [
      "| Shown after | +0.5 … 0.6 s | +1.0 … 1.6 s | **not applied**: expired 22.1 s later without the removal |",
      "| a peer's older copy undid it (`undone-by-peer`) | **proved** | node2 asked node3 for the client after a failed verify, and showed it again | [e5](#e5) [e6](#e6) [e7](#e7) |",
      "| 22:09:50.184 |  |  | `Target 10.77.0.2:8848 verify client 10.0.3.5:8080#true failed, sync new client` [e6](#e6) (written `2026-11-23 06:09:50,180`) |",
      "| node1 |  | 1.02 s / 1.40 s / 2.00 s, 212× | 1.02 s / 1.40 s / 2.00 s, 212×, **Failed 6** |",
      "| node3 | `10.77.0.3:8848` | 2.3.2 (user-agent Nacos-Server:v2.3.2) | +08:00 (access log) | −12 … +4 ms | 212 | +4 ms |",
      "| naming-server | `Unknown thing <n> at <ip> \\| [x](y)` | 3 | [e7](#e7) |",
      "| `stale-read` | node2 | no access log | set server.tomcat.accesslog.enabled=true |",
      "| 2026-11-22 22:08:59.767 | offline | `10.0.3.5:8080` (`slow-1`) | 200 | node1 +0.6 … 0.9 s, node2 +0.6 … 0.9 s, node3 +0.6 … 0.9 s |  |",
      "Counted, not listed: heartbeats stop 2, registration 7.",
      "The list “operations” was capped: 3 left out.", "  N1--xN3: not applied",
      "nacoscope 'node1=/var/log/it'\\''s here/node1' node2 node3",
    ])
  func lines(_ line: String) { #expect(render().split(separator: "\n").contains(Substring(line))) }

  @Test("every cited evidence is in the list, the record in a fence longer than what it holds")
  func evidence() {
    let text = render()
    for match in text.matches(of: /\(#(e[0-9]+)\)/) {
      #expect(text.contains("\n#### \(match.1)\n"))
    }
    #expect(text.contains("````text\n2026-11-23 06:09:50,230 INFO Client change"))
    #expect(text.contains("java.lang.Exception: ```two``` lines\n\\tat com.alibaba.X\n````\n"))
  }

  @Test("what a run decides stands in one block and nowhere else")
  func runBlock() throws {
    var other = report
    other.tool.version = "9.9"
    other.arguments = ["/elsewhere"]
    func outside(_ text: String) throws -> String {
      let start = try #require(text.firstRange(of: MarkdownReport.runOpens)?.lowerBound)
      let end = try #require(text.firstRange(of: MarkdownReport.runCloses)?.upperBound)
      return String(text[..<start] + text[end...])
    }
    #expect(try outside(render()) == outside(MarkdownReport.render(other)))
    #expect(render() != MarkdownReport.render(other))
  }

  @Test("equal reports give equal bytes")
  func determinism() {
    for language in Language.allCases {
      #expect(render(language) == render(language))
      #expect(render(language, .brief) == render(language, .brief))
    }
    #expect(JSONReport.bytes(report) == JSONReport.bytes(report))
  }

  @Test("the brief form fits into a chat message and says the same")
  func brief() {
    #expect(
      render(.en, .brief) == """
        **critical:** A removal was undone while node1 and node3 could not talk
        - **What happened:** Deregistration of `10.0.3.5:8080` (`slow-4`), executed by node1, through the \
        client.
        - **When:** 2026-11-22 22:09:39.767 – 22:10:06.767 UTC (06:09:39.767 – 06:10:06.767 +08:00)
        - **Why:** 10.0.3.5:8080 of slow-4 came back on node2 after its removal. node3 never received \
        the removal, took the client over and gave its older copy back to node2 (proved)
        - **What to do:** Look at the link between node1 and node3: its delay was above the 3 s limit \
        of cluster requests. Deregister again once nacos-cluster.log of node1 and node3 is quiet.
        - **Evidence:** `node1/logs/naming-server.log:484`, `node2/logs/naming-server.log:85`
        - Checks that could not be made: 1.

        """)
  }

  @Test("a quiet report says so, and says what it could not see")
  func quiet() {
    var quiet = Report()
    #expect(MarkdownReport.render(quiet).contains("No Nacos server log was recognised"))
    quiet.nodes = [SampleReports.node(1)]
    quiet.operations = [SampleReports.offline()]
    quiet.notEvaluable = [SampleReports.notEvaluable()]
    let text = MarkdownReport.render(quiet)
    #expect(
      text.contains(
        "Nothing went wrong in these logs, as far as they can tell. Operations followed: 1, over"))
    #expect(text.contains("Checks that could not be made: 1"))
    #expect(!text.contains("## Incidents"))
  }

  @Test("a long report is cut in the reading, and says by how much")
  func caps() {
    var long = report
    long.operations = (0..<1_000).map { i in
      var operation = SampleReports.deregistration()
      operation.id = "op-\(i)"
      return operation
    }
    let text = MarkdownReport.render(long)
    #expect(text.matches(of: /\n### Deregistration/).count == 20)
    #expect(text.contains("Left out here: 780 more."))
  }
}

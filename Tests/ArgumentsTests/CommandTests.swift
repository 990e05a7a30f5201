import Arguments
import Glibc
import Incidents
import Reports
import Synchronization
import Testing

@testable import nacoscope

@Suite("A command answers on stdout, talks on stderr, and ends with a status")
struct CommandTests {
  let desk = Desk()

  func run(_ words: [String], _ engine: ToyEngine = ToyEngine()) -> Status {
    Nacoscope.run(desk.surroundings(words), engine)
  }

  /// A report with one finding of this severity.
  func report(_ severity: Report.Severity) -> Report {
    var report = ToyEngine.recognised()
    var finding = Report.Finding()
    finding.severity = severity
    report.findings = [finding]
    return report
  }

  @Test("the report goes to stdout") func analyze() {
    #expect(run(["logs"]) == .finished)
    #expect(desk.out.hasPrefix("# ") && desk.err.isEmpty)
    let json = Desk()
    #expect(Nacoscope.run(json.surroundings(["logs", "--format=json"]), ToyEngine()) == .finished)
    #expect(json.out.hasPrefix("{") && json.out.contains("nacoscope.report/1"))
  }

  @Test(
    "findings at or above --fail-on make 1",
    arguments: [
      ([], Report.Severity.notice, Status.finished), ([], .warning, .findings),
      ([], .critical, .findings), (["--fail-on", "critical"], .warning, .finished),
      (["--fail-on", "never"], .critical, .finished), (["--fail-on", "info"], .info, .findings),
    ]) func severity(_ words: [String], _ severity: Report.Severity, _ expected: Status)
  {
    #expect(run(words + ["logs"], ToyEngine(report: report(severity))) == expected)
  }

  @Test("an input that could not be read makes 2, findings or not, and is told") func troubles() {
    var troubled = report(.critical)
    var trouble = Report.Trouble()
    trouble.source = "n1/x\u{1b}[2J.gz"
    trouble.says = Report.Text(en: "cut short", zh: "不完整")
    troubled.troubles = [trouble]
    #expect(run(["logs"], ToyEngine(report: troubled)) == .incomplete)
    #expect(desk.err == "n1/x\\u{1b}[2J.gz: cut short\n")
    let quiet = Desk()
    let status = Nacoscope.run(
      quiet.surroundings(["-q", "logs"]), ToyEngine(report: troubled))
    #expect(status == .incomplete && quiet.err.isEmpty)
  }

  @Test("nothing recognised makes 2") func unrecognised() {
    #expect(run(["logs"], ToyEngine(report: Report())) == .incomplete)
  }

  @Test("a refusal stops with 64 and one line") func refusal() {
    let engine = ToyEngine(refusal: Refusal("patterns/raft.yml:12:12: no sample"))
    #expect(run(["logs"], engine) == .usage)
    #expect(desk.err == "error: patterns/raft.yml:12:12: no sample\n" && desk.out.isEmpty)
  }

  @Test("wrong words stop with 64") func usage() {
    #expect(run(["--lang", "de", "logs"]) == .usage)
    #expect(desk.err == "error: option '--lang': 'de' is not one of en, zh\n")
  }

  @Test("a closed stdout changes no status") func closedPipe() {
    desk.closed.store(true, ordering: .relaxed)
    #expect(run(["logs"], ToyEngine(report: report(.warning))) == .findings)
    #expect(run(["rules", "list"]) == .finished)
    #expect(desk.err.isEmpty)
  }

  @Test("nothing typed: a hint and 64") func nothing() {
    #expect(run([]) == .usage)
    #expect(desk.err.hasPrefix("nacoscope reads the logs of a Nacos cluster") && desk.out.isEmpty)
  }

  @Test("--help and --version win over what is missing") func help() {
    #expect(run(["trace", "--help"]) == .finished)
    #expect(desk.out.hasPrefix("Usage:\n  nacoscope trace [OPTION…] WHAT SOURCE…\n"))
    let version = Desk()
    #expect(Nacoscope.run(version.surroundings(["--version"]), ToyEngine()) == .finished)
    #expect(version.out == "nacoscope \(Nacoscope.version) (PCRE2 10.42)\n")
  }

  @Test("rules and patterns are listed in columns and shown whole") func listings() {
    #expect(run(["rules", "list"]) == .finished)
    #expect(
      desk.out == """
        sync-delay  warning  late
        log-gap     notice   a file ends early

        """)
    let shown = Desk()
    #expect(
      Nacoscope.run(shown.surroundings(["patterns", "show", "raft.leader"]), ToyEngine())
        == .finished)
    #expect(shown.out == "raft.leader\n")
    let wrong = Desk()
    #expect(Nacoscope.run(wrong.surroundings(["rules", "show", "log-gup"]), ToyEngine()) == .usage)
    #expect(wrong.err == "error: no rule is called 'log-gup'; did you mean 'log-gap'?\n")
  }

  @Test("patterns check says what does not hold") func check() {
    #expect(run(["patterns", "check"]) == .finished)
    #expect(desk.out == "1 patterns, 2 samples and refusals: all hold\n")
    let failing = Desk()
    let engine = ToyEngine(failures: ["raft.yml:9:7: sample 1 is not matched"])
    #expect(Nacoscope.run(failing.surroundings(["patterns", "check"]), engine) == .findings)
    #expect(failing.out == "raft.yml:9:7: sample 1 is not matched\n")
    #expect(failing.err == "1 of 2 do not hold\n")
  }

  @Test("follow prints what it is told, and the report only where -o - asks for it")
  func follow() {
    var finding = Report.Finding()
    finding.rule = "sync-delay"
    finding.title = Report.Text(en: "10.0.1.21 came late", zh: "10.0.1.21 晚到")
    var engine = ToyEngine(following: { [finding] in $0.tell(finding, .new, []) })
    #expect(run(["follow", "logs"], engine) == .finished)
    #expect(desk.out.contains("10.0.1.21 came late [sync-delay, "))
    #expect(!desk.out.contains("# "))
    let asked = Desk()
    let words = ["follow", "logs", "-o", "-", "--mask", "addresses"]
    #expect(Nacoscope.run(asked.surroundings(words), engine) == .finished)
    #expect(asked.out.contains("ip-1 came late") && asked.out.contains("\n# "))
    let closed = Desk()
    closed.closed.store(true, ordering: .relaxed)
    engine.following = { [finding] session in
      #expect(!session.stops())
      session.tell(finding, .new, [])
      #expect(session.stops())
    }
    #expect(Nacoscope.run(closed.surroundings(["follow", "logs"]), engine) == .finished)
  }

  @Test("trace prints its table, masked like everything else") func trace() {
    #expect(run(["trace", "10.0.1.21", "logs", "--mask", "addresses"]) == .finished)
    #expect(desk.out.contains("DELETE of ip-1"))
    #expect(!desk.out.contains("10.0.1.21"))
  }

  @Test("an interrupted follow writes its report and ends with 130, a terminated one as finished")
  func interrupted() {
    desk.interrupted.store(SIGINT, ordering: .relaxed)
    #expect(run(["follow", "logs", "-o", "-"]) == .interrupted)
    #expect(desk.out.hasPrefix("# "))
    desk.interrupted.store(SIGTERM, ordering: .relaxed)
    #expect(run(["follow", "logs"]) == .finished)
  }
}

import Foundation
import Incidents
import Reports
import Rewriting
import Testing

@Suite("Logs in a layout of somebody's own give the findings of the logs themselves")
struct OddLayoutTests {
  /// The parts of a line of Nacos' own layout.
  struct Line {
    var date: String
    /// `HH:mm:ss`.
    var time: String
    var fraction: String
    var level: String
    var message: String

    var year: Substring { date.prefix(4) }
    var month: Substring { date.dropFirst(5).prefix(2) }
    var day: Substring { date.suffix(2) }
  }

  /// Writes every line of a log that begins as Nacos writes it anew; others stay.
  private static func write(_ log: URL, _ make: (Line) -> String) throws {
    let lines = [UInt8](try Data(contentsOf: log))
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    let made = lines.map { bytes -> [UInt8] in
      let words = String(decoding: bytes, as: UTF8.self)
        .split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      guard words.count == 4, words[0].hasPrefix("2026-"), words[1].count == 12,
        ["INFO", "WARN", "ERROR", "DEBUG"].contains(words[2])
      else { return Array(bytes) }
      return Array(
        make(
          Line(
            date: words[0], time: String(words[1].prefix(8)), fraction: String(words[1].suffix(3)),
            level: words[2], message: words[3])
        ).utf8)
    }
    try Data(made.joined(separator: [0x0A])).write(to: log)
  }

  private static func told(_ report: Report) -> [String] {
    report.findings.map { "\($0.rule) \($0.verdict) \($0.severity) \($0.text.en)" }.sorted()
  }

  private static func records(_ report: Report) -> Int64 {
    report.nodes.flatMap(\.logs).reduce(0) { $0 + Int64($1.records) }
  }

  private static func expectSame(_ got: Report, _ whole: Report, _ name: String) {
    #expect(told(got) == told(whole), "\(name)")
    #expect(records(got) == records(whole), "\(name)")
    #expect(got.coverage.isBalanced && got.troubles.map(\.says.en) == whole.troubles.map(\.says.en))
  }

  static let odd: [(name: String, make: @Sendable (Line) -> String)] = [
    (
      "slashes",
      { "\($0.day)/\($0.month)/\($0.year) \($0.time).\($0.fraction) \($0.level) \($0.message)" }
    ),
    (
      "level first",
      { "\($0.level) [grpc exec 1] \($0.date) \($0.time),\($0.fraction) \($0.message)" }
    ),
    ("thread first", { "[main] \($0.date) \($0.time).\($0.fraction) \($0.level)  \($0.message)" }),
    (
      "brackets",
      { "[\($0.date) \($0.time).\($0.fraction)] [\($0.level)] [main] c.a.n.Naming - \($0.message)" }
    ),
    (
      "year first",
      {
        "\($0.year)/\($0.month)/\($0.day) \($0.time),\($0.fraction) [main] \($0.level) \($0.message)"
      }
    ),
  ]

  @Test(
    "told from the lines", arguments: odd.indices,
    ["offline-forgotten-3.1.0", "undone-by-peer", "offline-one-node-behind"])
  func inferred(_ index: Int, _ name: String) throws {
    let layout = OddLayoutTests.odd[index]
    try Fixture(name).withCopy { copy in
      let whole = Analysis().report([copy])
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        try OddLayoutTests.write(log, layout.make)
      }
      OddLayoutTests.expectSame(Analysis().report([copy]), whole, layout.name)
    }
  }

  @Test("milliseconds since the epoch", arguments: ["undone-by-peer", "offline-forgotten-3.1.0"])
  func epoch(_ name: String) throws {
    try Fixture(name).withCopy { copy in
      let whole = Analysis().report([copy])
      let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        try OddLayoutTests.write(log) { line in
          let date = try? format.parse("\(line.date)T\(line.time).\(line.fraction)+08:00")
          let milliseconds = Int64(((date?.timeIntervalSince1970 ?? 0) * 1000).rounded())
          return "\(milliseconds) [main] \(line.level) \(line.message)"
        }
      }
      OddLayoutTests.expectSame(Analysis().report([copy]), whole, "epoch")
    }
  }

  @Test("whole seconds: the same rules, as far as seconds decide")
  func seconds() throws {
    try Fixture("undone-by-peer").withCopy { copy in
      let whole = Analysis().report([copy])
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        try OddLayoutTests.write(log) { "\($0.date) \($0.time) \($0.level) \($0.message)" }
      }
      let got = Analysis().report([copy])
      #expect(Set(got.findings.map(\.rule)) == Set(whole.findings.map(\.rule)))
      #expect(OddLayoutTests.records(got) == OddLayoutTests.records(whole))
    }
  }

  private static let file = """
    layouts:
      - files: ['*naming*', protocol-*, nacos*, alipay*, remote*, core*, config*, plugin*]
        pattern: '%t|%d{dd.MM.yy HH-mm-ss.SSS}|%.-1p|%c{1}|%m%n'
      - files: access_log
        access: '%D %s "%r" %b %{yyyy-MM-dd HH:mm:ss Z}t %h "%{User-Agent}i" %{Request-Source}i'
    """

  @Test(
    "said by a layout file, access logs too",
    arguments: ["offline-forgotten-3.1.0", "undone-by-peer", "healthy-2.3.2"])
  func layoutFile(_ name: String) throws {
    let layouts = try LayoutFile(name: "l.yml", text: OddLayoutTests.file) { _ in nil }
    try Fixture(name).withCopy { copy in
      let whole = Analysis().report([copy])
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        if log.lastPathComponent.hasPrefix("access_log") {
          try OddLayoutTests.writeAccess(log)
        } else {
          try OddLayoutTests.write(log) {
            let time = $0.time.replacing(":", with: "-")
            return "exec | 1|\($0.day).\($0.month).\($0.year.suffix(2)) \(time).\($0.fraction)"
              + "|\($0.level.prefix(1))|Naming|\($0.message)"
          }
        }
      }
      var analysis = Analysis()
      analysis.layouts = layouts
      let report = analysis.report([copy])
      OddLayoutTests.expectSame(report, whole, "layout file")
      let without = Analysis().report([copy])
      #expect(OddLayoutTests.records(without) != OddLayoutTests.records(whole))
    }
  }

  /// `%h %l %u %t "%r" %s %b %D %{User-Agent}i %{Request-Source}i` in another order, with another date.
  private static func writeAccess(_ log: URL) throws {
    let months = ["Nov": "11", "May": "05", "Jul": "07", "Jun": "06", "Oct": "10", "Dec": "12"]
    let text = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      guard
        let m = line.wholeMatch(
          of:
            /(\S+) - - \[(\d\d)\/(\w{3})\/(\d{4}):(\S+) (\S+)\] "(.*)" (\d{3}) (\S+) (\S+) (.*) (\S+)/
        )
      else { return String(line) }
      return "\(m.10) \(m.8) \"\(m.7)\" \(m.9) \(m.4)-\(months[String(m.3)] ?? "?")-\(m.2) \(m.5) "
        + "\(m.6) \(m.1) \"\(m.11)\" \(m.12)"
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: log)
  }

  @Test("evidence stands where it is in the file, and an entry that fits nothing is told")
  func tool() throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        try OddLayoutTests.write(log) { "\($0.message)~\($0.level)~\($0.date)" }
      }
      let layout = copy.appendingPathComponent("layout.yaml")
      try Data("layouts:\n  - files: naming-server.log\n    pattern: '%p %d %m%n'\n".utf8).write(
        to: layout)
      let answer = try Tool.run(["--layout", layout.path, copy.path])
      #expect(answer.status == 2)
      #expect(
        answer.out.contains("layout.yaml:2") && answer.out.contains("the layout fits no line of"),
        "\(answer.out)")
      try Data("layouts:\n  - file: x\n".utf8).write(to: layout)
      let wrong = try Tool.run(["--layout", layout.path, copy.path])
      #expect(wrong.status == 64)
      #expect(
        wrong.err.contains("layout.yaml:2:5: unknown key 'file'; did you mean 'files'?"),
        "\(wrong.err)")
    }
  }

  @Test("a line of such a file is explained as the file's layout says")
  func explained() throws {
    try Scratch.with { folder in
      let log = folder.appendingPathComponent("naming-server.log")
      try Data(
        "main~INFO~20.05.26~Client connection 10.0.1.21:8080#true connect\n".utf8
      ).write(to: log)
      let layout = folder.appendingPathComponent("l.yml")
      try Data(
        "layouts:\n  - files: '*'\n    pattern: '%t~%p~%d{dd.MM.yy}~%m'\n".utf8
      ).write(to: layout)
      let refused = try Tool.run(["explain", "--layout", layout.path, "\(log.path):1"])
      #expect(refused.status == 64 && refused.err.contains("the date has no time of day"))
      try Data(
        "main~INFO~20.05.26 7h30~Client connection 10.0.1.21:8080#true connect\n".utf8
      ).write(to: log)
      try Data(
        "layouts:\n  - files: '*'\n    pattern: \"%t~%p~%d{dd.MM.yy H'h'mm}~%m\"\n".utf8
      ).write(to: layout)
      let answer = try Tool.run(["explain", "--layout", layout.path, "\(log.path):1"])
      #expect(answer.status == 0 && answer.out.contains("2026-05-20 07:30:00"), "\(answer)")
    }
  }
}

import Foundation
import Incidents
import Intake
import Pipeline
import Reports
import Testing

@Suite("The same logs give the same report, however they are given")
struct SameResultTests {
  static let some = [
    "heartbeat-after-offline", "offline-one-node-behind", "undone-by-peer", "healthy-3.1.0",
    "clock-skew", "zone-mixed",
  ].map(Fixture.init)

  @Test("any order of arguments: the same bytes", arguments: some)
  func order(_ fixture: Fixture) {
    let words = fixture.nodes.map { "\($0)=\(fixture.directory.path)/\($0)" }
    let first = bytes(words)
    for seed in UInt64(1)...4 {
      var random = Seed(seed)
      #expect(bytes(words.shuffled(using: &random)) == first, "seed \(seed)")
    }
    #expect(bytes(words.reversed()) == first)
  }

  @Test("any order of single files: the same bytes")
  func files() {
    let fixture = Fixture("offline-forgotten")
    let words = fixture.nodes.flatMap { node in
      Fixture.logs(in: fixture.directory.appendingPathComponent(node)).map { "\(node)=\($0.path)" }
    }
    let first = bytes(words)
    for seed in UInt64(1)...6 {
      var random = Seed(seed)
      #expect(bytes(words.shuffled(using: &random)) == first, "seed \(seed)")
    }
  }

  @Test("the same file twice counts once")
  func twice() {
    let fixture = Fixture("delete-had-no-effect")
    let words = fixture.nodes.map { "\($0)=\(fixture.directory.path)/\($0)" }
    #expect(bytes(words + words) == bytes(words))
  }

  @Test("any read size: the same bytes", arguments: some)
  func readSize(_ fixture: Fixture) {
    let whole = JSONReport.bytes(fixture.report)
    for size in [64, 997, 4_096, 65_536, 1 << 18] {
      var analysis = Analysis()
      analysis.readSize = size
      #expect(JSONReport.bytes(analysis.report([fixture.directory])) == whole, "\(size) bytes")
    }
  }

  @Test("any number of threads: the same bytes", arguments: some)
  func threads(_ fixture: Fixture) {
    let whole = JSONReport.bytes(fixture.report)
    for (threads, size) in [(2, 4_096), (2, 65_536), (3, 997), (9, 997)] {
      var analysis = Analysis()
      analysis.threads = threads
      analysis.readSize = size
      #expect(
        JSONReport.bytes(analysis.report([fixture.directory])) == whole,
        "\(threads) threads, \(size) bytes")
    }
  }

  /// What becomes of a late record hangs on how far the order was when it came, which no thread's pace may change.
  @Test("records that come late: the same bytes with any number of threads, each time")
  func lateRecords() throws {
    try Fixture("undone-by-peer").withCopy { copy in
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        var lines = try Data(contentsOf: log).split(
          separator: 0x0A, omittingEmptySubsequences: false)
        // Every ninth line stands where the log is nearly over, some minutes late.
        for index in stride(from: 3, to: lines.count / 2, by: 9) {
          lines.insert(lines.remove(at: index), at: lines.count * 3 / 4)
        }
        try Data(lines.joined(separator: [0x0A])).write(to: log)
      }
      let plan = { (threads: Int) in
        var analysis = Analysis()
        analysis.readSize = 997
        analysis.threads = threads
        return analysis.report([copy])
      }
      let alone = plan(1)
      let late = alone.late.reduce(0) { $0 + $1.count }
      #expect(late > 0)
      let whole = JSONReport.bytes(alone)
      for round in 0..<16 {
        let isSame = JSONReport.bytes(plan(1 + round % 4)) == whole
        #expect(isSame, "\(1 + round % 4) threads, run \(round)")
      }
    }
  }

  @Test("a run that is stopped ends its threads, wherever they are")
  func stopped() {
    let fixture = Fixture("healthy-3.1.0")
    for rounds in 0..<2 {
      var plan = Plan()
      plan.sources = [SourceArgument(fixture.directory.path)]
      plan.readSize = 256
      plan.threads = 3
      var run = BatchRun(plan, Analysis.patterns)
      var asked = 0
      _ = run.run { _ in
        asked += 1
        return asked <= rounds
      }
      #expect(asked == rounds + 1)
    }
  }

  @Test("cut into rotated sets: the same findings and effects, positions apart", arguments: some)
  func rotated(_ fixture: Fixture) throws {
    for seed in UInt64(1)...3 {
      try fixture.withCopy { copy in
        var random = Seed(seed)
        for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
          try rotate(log, &random)
        }
        let report = Analysis().report([copy])
        let (cut, whole) = (told(report), told(fixture.report))
        let first = zip(cut, whole).first { $0 != $1 }
        let told = first.map { "\($0)" } ?? "\(cut.count) lines, \(whole.count) of the whole"
        #expect(cut.count == whole.count && first == nil, "seed \(seed): \(told)")
      }
    }
  }

  private func bytes(_ words: [String]) -> [UInt8] {
    JSONReport.bytes(Analysis().report(words: words))
  }

  /// Cuts a log at up to two line ends before a stamp into `x.log.1` and so on, as a size-based policy names them.
  private func rotate(_ log: URL, _ random: inout Seed) throws {
    let data = [UInt8](try Data(contentsOf: log))
    let isAccess = log.path.contains("/access/")
    let year = Array("2026-".utf8)
    var starts: [Int] = []
    for at in 1..<max(data.count - 5, 1) where data[at - 1] == 0x0A {
      if isAccess || (data[at] == year[0] && Array(data[at..<at + 5]) == year) { starts.append(at) }
    }
    guard starts.count > 8 else { return }
    let cuts = [starts.randomElement(using: &random), starts.randomElement(using: &random)]
      .compactMap { $0 }
    let edges = ([0] + Set(cuts).sorted() + [data.count])
    for (index, (from, to)) in zip(edges, edges.dropFirst()).enumerated() {
      let age = edges.count - 2 - index
      let file = age == 0 ? log : URL(fileURLWithPath: "\(log.path).\(age)")
      try Data(data[from..<to]).write(to: file)
    }
  }

  /// What a report says, without where it is written.
  private func told(_ report: Report) -> [String] {
    var report = report
    report.evidence = []
    report.arguments = []
    // The truth and the scenario beside the nodes are not in the copy.
    report.skipped = []
    report.coverage = Report.Totals()
    for node in report.nodes.indices {
      for log in report.nodes[node].logs.indices { report.nodes[node].logs[log].files = 1 }
    }
    return JSONReport.render(report).split(separator: "\n").map(String.init)
  }
}

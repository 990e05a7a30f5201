import Foundation
import Incidents
import Intake
import Reports
import Testing

@testable import Pipeline

@Suite("What is found and not read as a log is counted and named")
struct SkippedFilesTests {
  @Test("beside the logs of a node, and beside the nodes")
  func beside() throws {
    let fixture = Fixture("delete-had-no-effect")
    try fixture.withCopy { copy in
      let node = copy.appendingPathComponent("node1")
      func write(_ text: String, _ url: URL) throws { try Data(text.utf8).write(to: url) }
      try write("# of this directory\n", copy.appendingPathComponent("README"))
      try write("{\"t\": 1}\n", copy.appendingPathComponent("truth.jsonl"))
      try write("[0.005s][info][gc] Using G1\n", node.appendingPathComponent("nacos_gc.log.0"))
      try write(
        "\nBooting Derby 17\nlast line", node.appendingPathComponent("derby.log"))
      try write(
        "2026-11-23 07:30:48,931 INFO our own application 42 runs\n",
        node.appendingPathComponent("application.log"))
      try Data([0x7F, 0x45, 0x4C, 0x46, 0, 1]).write(to: node.appendingPathComponent("core"))
      let client = copy.appendingPathComponent("client-a")
      try FileManager.default.createDirectory(at: client, withIntermediateDirectories: true)
      try write(
        "2026-11-22 22:17:35.359 INFO [main:c.a.n.c.naming] initializer namespace\n",
        client.appendingPathComponent("naming.log"))
      let report = Analysis().report([copy])
      func row(_ end: String) -> Report.Skipped? { report.skipped.first { $0.file.hasSuffix(end) } }
      #expect(row("/README")?.reason == .noLog)
      #expect(row("/README")?.node == nil)
      #expect(row("/truth.jsonl")?.reason == .noLog)
      #expect(row("/core")?.reason == .binary)
      #expect(row("client-a/naming.log")?.reason == .clientLog)
      #expect(row("client-a/naming.log")?.lines == 1)
      let derby = try #require(row("node1/derby.log"))
      #expect(derby.reason == .unrecognised)
      #expect(derby.node == "node1")
      #expect(derby.bytes == 27)
      #expect(derby.lines == 3)
      #expect(derby.shape == "Booting Derby <n>")
      #expect(row("/nacos_gc.log.0")?.reason == .unrecognised)
      let own = try #require(row("/application.log"))
      #expect(own.reason == .unrecognised)
      #expect(own.lines == 1)
      // Nothing of it is alarming.
      #expect(report.troubles.isEmpty, "\(report.troubles)")
      #expect(report.findings.map(\.id) == fixture.report.findings.map(\.id))
      #expect(report.coverage.isBalanced)
      let text = MarkdownReport.render(report)
      for file in report.skipped { #expect(text.contains(file.file), "\(file.file)") }
      #expect(text.contains("Booting Derby <n>"))
      #expect(text.contains("say with `--layout FILE` how"))
    }
  }

  @Test("a log of Nacos by its name without one of its lines is a trouble")
  func spoilt() throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      let log = copy.appendingPathComponent("node2/naming-raft.log")
      try Data("nothing of Nacos 1\nnothing of Nacos 2\n".utf8).write(to: log)
      let report = Analysis().report([copy])
      let trouble = try #require(report.troubles.first { $0.source.hasSuffix("naming-raft.log") })
      #expect(
        trouble.says.en
          == "no line recognised as a Nacos log (38 bytes, lines: 2); if it is one, say with --layout how its "
          + "lines are written; the first looks like: nothing of Nacos <n>")
      #expect(report.coverage.isBalanced)
    }
  }

  @Test("a file given by name is a trouble and the exit status 2", arguments: [true, false])
  func explicit(_ isStamped: Bool) throws {
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("application.log")
      let stamp = isStamped ? "2026-11-23 07:30:48,931 INFO " : ""
      try Data("\(stamp)our own application 42 runs\n".utf8).write(to: file)
      let good = Fixture("delete-had-no-effect").directory.appendingPathComponent("node1").path
      let answer = try Tool.run(["analyze", good, file.path, "--format", "json"])
      #expect(answer.status == 2)
      #expect(answer.err.contains("application.log: no"), "\(answer.err)")
      #expect(answer.out.contains("\"reason\":\"unrecognised\""))
    }
  }

  @Test("bytes that are there twice count once, and both files are named")
  func duplicate() throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      let log = copy.appendingPathComponent("node1/nacos-cluster.log")
      let all = Fixture.logs(in: copy.appendingPathComponent("node1"))
      let original = try #require(all.first { $0.pathExtension == "log" })
      try? FileManager.default.removeItem(at: log)
      try FileManager.default.copyItem(
        at: original, to: original.deletingPathExtension().appendingPathExtension("log.1"))
      let report = Analysis().report([copy])
      let row = try #require(report.skipped.first { $0.reason == .duplicate })
      #expect(row.original != nil)
      #expect(row.bytes > 0)
      #expect(report.coverage.isBalanced)
    }
  }

  @Test("while following, too")
  func following() throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      try Data("Booting Derby 17\n".utf8)
        .write(to: copy.appendingPathComponent("node1/derby.log"))
      try Data("2026-11-23 07:30:48,931 INFO our own application runs\n".utf8)
        .write(to: copy.appendingPathComponent("node1/application.log"))
      var plan = Plan()
      plan.sources = [SourceArgument(copy.path)]
      var run = LiveRun(plan, Analysis.patterns)
      for step in 1...3 as ClosedRange<Int64> { _ = run.look(now: step * 300) }
      let live = run.finish(now: 1_200)
      let batch = Analysis().report([copy])
      #expect(live.skipped == batch.skipped)
      #expect(live.coverage == batch.coverage)
    }
  }
}

@Suite("Records that come later than the wait are counted and named")
struct LateRecordsTests {
  @Test("by node and file")
  func late() throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      let node = copy.appendingPathComponent("node1")
      let log = try #require(
        Fixture.logs(in: node).first { $0.lastPathComponent.hasPrefix("naming-server") })
      let aside = copy.deletingLastPathComponent().appendingPathComponent(
        "\(UUID().uuidString)-\(log.lastPathComponent)")
      try FileManager.default.moveItem(at: log, to: aside)
      defer { try? FileManager.default.removeItem(at: aside) }
      var plan = Plan()
      plan.sources = [SourceArgument(copy.path)]
      var run = LiveRun(plan, Analysis.patterns)
      for step in 1...100 as ClosedRange<Int64> { _ = run.look(now: step * 300) }
      #expect(run.report().late.isEmpty)
      try FileManager.default.moveItem(at: aside, to: log)
      for step in 101...110 as ClosedRange<Int64> { _ = run.look(now: step * 300) }
      let report = run.finish(now: 40_000)
      let row = try #require(report.late.first)
      #expect(report.late.count == 1)
      #expect(row.node == "node1")
      #expect(row.file.hasSuffix(log.lastPathComponent))
      #expect(row.count > 0)
      #expect(row.latestMs > 0)
      let text = MarkdownReport.render(report)
      #expect(text.contains("## Records that came late"))
      #expect(text.contains(row.file))
    }
  }
}

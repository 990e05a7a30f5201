import Foundation
import Glibc
import Incidents
import Reports
import Testing

@testable import Pipeline

@Suite("One bad file does not stop the rest")
struct BadInputTests {
  @Test("a broken gz, a binary, an empty and an unreadable file beside good nodes")
  func beside() throws {
    let fixture = Fixture("undone-by-peer")
    try fixture.withCopy { copy in
      let node = copy.appendingPathComponent("node2")
      var broken = try Data(contentsOf: gzip(in: copy))
      broken.removeLast(broken.count / 3)
      try broken.write(to: node.appendingPathComponent("remote-digest.log.1.gz"))
      var random = Seed(7)
      let rubbish = Data((0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) })
      try rubbish.write(to: node.appendingPathComponent("core.dump.log"))
      try Data().write(to: node.appendingPathComponent("empty.log"))
      try Data("not gzip at all".utf8).write(
        to: node.appendingPathComponent("naming-raft.log.2.gz"))
      let report = Analysis().report([copy])
      // The findings of the good logs are all there.
      let before = Set(fixture.report.findings.filter { $0.severity >= .warning }.map(\.id))
      let after = Set(report.findings.map(\.id))
      #expect(before.subtracting(after).isEmpty)
      let named = report.troubles.map(\.source).joined(separator: " ")
      #expect(named.contains("remote-digest.log.1.gz"), "\(named)")
      #expect(report.troubles.allSatisfy { !$0.says.en.isEmpty && !$0.says.zh.isEmpty })
    }
  }

  @Test("a file that may not be read is named")
  func unreadable() throws {
    let fixture = Fixture("delete-had-no-effect")
    try fixture.withCopy { copy in
      // A link to nowhere cannot be opened, not even by root.
      let link = copy.appendingPathComponent("node1/naming-raft.log")
      try FileManager.default.createSymbolicLink(
        atPath: link.path, withDestinationPath: "/nonexistent/naming-raft.log")
      let report = Analysis().report([copy])
      #expect(report.troubles.contains { $0.source.contains("naming-raft.log") })
      #expect(report.findings.map(\.id) == fixture.report.findings.map(\.id))
    }
  }

  @Test("no access log at all: what cannot be judged is said, with the line that would change it")
  func withoutAccessLogs() throws {
    try Fixture("heartbeat-after-offline").withCopy { copy in
      for node in Fixture.names(in: copy) {
        try FileManager.default.removeItem(at: copy.appendingPathComponent("\(node)/access"))
      }
      let report = Analysis().report([copy])
      let rules = Set(report.notEvaluable.map(\.rule))
      #expect(rules.contains("heartbeat-after-offline"), "\(rules)")
      #expect(report.notEvaluable.contains { $0.remedy.en.contains("server.tomcat.accesslog") })
      #expect(report.notEvaluable.allSatisfy { !$0.reason.en.isEmpty && !$0.reason.zh.isEmpty })
    }
  }

  private func gzip(in directory: URL) throws -> URL {
    try #require(Fixture.logs(in: directory).first { $0.pathExtension == "gz" })
  }
}

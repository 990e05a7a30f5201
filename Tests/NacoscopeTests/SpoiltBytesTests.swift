import Foundation
import Incidents
import Reports
import Testing

@testable import Pipeline

@Suite("Spoilt bytes crash nothing, and every byte is accounted for")
struct SpoiltBytesTests {
  @Test("flipped, cut, doubled and inserted bytes", arguments: UInt64(1)...5)
  func fuzz(_ seed: UInt64) throws {
    let fixtures = [
      "delete-had-no-effect", "heartbeat-after-offline", "healthy-3.1.0", "raft-no-leader",
    ]
    try Fixture(fixtures[Int(seed) % fixtures.count]).withCopy { copy in
      var random = Seed(seed)
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        var bytes = [UInt8](try Data(contentsOf: log))
        spoil(&bytes, &random)
        try Data(bytes).write(to: log)
      }
      let report = Analysis().report([copy])
      expectAddsUp(report, copy, "seed \(seed)")
      #expect(!JSONReport.bytes(report).isEmpty)
      #expect(!MarkdownReport.render(report).isEmpty)
    }
  }

  @Test(
    "what was not spoilt adds up too", arguments: Fixture.all.filter { $0.name.hasPrefix("he") })
  func whole(_ fixture: Fixture) throws {
    expectAddsUp(fixture.report, fixture.directory, fixture.name)
  }

  @Test("a log cut off anywhere", arguments: UInt64(1)...3)
  func truncated(_ seed: UInt64) throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      var random = Seed(seed)
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        let data = try Data(contentsOf: log)
        try data.prefix(Int.random(in: 0...data.count, using: &random)).write(to: log)
      }
      let report = Analysis().report([copy])
      expectAddsUp(report, copy, "seed \(seed)")
    }
  }

  /// Every byte of every log is in one of the sums: understood or not, between records, in a file that is named.
  private func expectAddsUp(_ report: Report, _ directory: URL, _ what: String) {
    var onDisk: Int64 = 0
    for node in Fixture.names(in: directory) where node.hasPrefix("node") {
      for log in Fixture.logs(in: directory.appendingPathComponent(node)) {
        guard let data = FileManager.default.contents(atPath: log.path) else { continue }
        // The last four bytes of a gzip file are its length, uncompressed (RFC 1952).
        onDisk +=
          log.pathExtension == "gz"
          ? Int64(data.suffix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }) : Int64(data.count)
      }
    }
    let noLogs = report.skipped.filter { $0.reason == .noLog }.reduce(Int64(0)) { $0 + $1.bytes }
    let counted = report.coverage.bytes - noLogs
    #expect(counted == onDisk, "\(what): \(counted) of \(onDisk) bytes")
    #expect(report.coverage.isBalanced, "\(what): \(report.coverage)")
    for log in report.nodes.flatMap(\.logs) {
      #expect(log.matched + log.known + log.unmatched == log.records, "\(what): \(log.log)")
    }
  }

  private func spoil(_ bytes: inout [UInt8], _ random: inout Seed) {
    guard bytes.count > 64 else { return }
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[at] = 0x0A
      case 1: bytes[at] = 0
      case 2: bytes.insert(contentsOf: [0xFF, 0xFE, 0x0D], at: at)
      case 3: bytes.removeSubrange(at..<min(bytes.count, at + 200))
      case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 300)], at: at)
      default: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      if bytes.count < 64 { return }
    }
  }
}

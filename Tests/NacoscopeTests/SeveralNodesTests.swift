import Foundation
import Incidents
import Reports
import Testing

@Suite("Lines of several nodes in one file are read as of several nodes")
struct SeveralNodesTests {
  /// How a collector names the node in front of a line.
  static let prefixes: [(name: String, prefix: @Sendable (String) -> String)] = [
    ("kubectl", { "[pod/\($0)/nacos] " }), ("compose", { "\($0)  | " }),
    ("stern", { "\($0) nacos " }),
    ("journald", { "Nov 23 07:30:48 \($0) nacos[4711]: " }),
    ("kubectl --timestamps", { "[pod/\($0)/nacos] 2026-11-23T07:30:48.123456789Z " }),
  ]

  /// Writes the logs of all nodes of a fixture into one file a log, a few lines of each node in turn.
  ///
  /// - Returns: the bytes of the logs.
  private static func merge(
    _ copy: URL, into folder: URL, _ prefix: (String) -> String
  ) throws -> Int {
    var lines: [String: [String: [Data.SubSequence]]] = [:]
    var bytes = 0
    for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
      let node = log.pathComponents.first { $0.hasPrefix("node") && $0.count == 5 } ?? ""
      var data = try Data(contentsOf: log)
      bytes += data.count
      // A last line without an end would run into the next node's.
      if let last = data.last, last != 0x0A { data.append(0x0A) }
      var cut = data.split(separator: 0x0A, omittingEmptySubsequences: false)
      cut.removeLast()
      lines[log.lastPathComponent, default: [:]][node] = cut
    }
    for (name, byNode) in lines {
      var merged = Data()
      var at = 0
      let most = byNode.values.map(\.count).max() ?? 0
      while at < most {
        for (node, lines) in byNode.sorted(by: { $0.key < $1.key }) where at < lines.count {
          for line in lines[at..<min(at + 3, lines.count)] {
            merged += Data(prefix(node).utf8) + line + [0x0A]
          }
        }
        at += 3
      }
      try merged.write(to: folder.appendingPathComponent(name))
    }
    return bytes
  }

  private static func told(_ report: Report) -> [String] {
    report.findings.map { "\($0.rule) \($0.verdict) \($0.severity) \($0.text.en)" }.sorted()
  }

  @Test(
    "the findings of the nodes' own files", arguments: prefixes.indices,
    ["undone-by-peer", "offline-forgotten-3.1.0"])
  func same(_ index: Int, _ name: String) throws {
    let collector = SeveralNodesTests.prefixes[index]
    try Fixture(name).withCopy { copy in
      // What is compressed or no log of its own is not merged, and so is no part of either.
      for file in Fixture.logs(in: copy) where file.pathExtension != "log" {
        try FileManager.default.removeItem(at: file)
      }
      for node in Fixture.names(in: copy) {
        try? FileManager.default.removeItem(at: copy.appendingPathComponent("\(node)/conf"))
      }
      let whole = Analysis().report([copy])
      try Scratch.with { folder in
        let bytes = try SeveralNodesTests.merge(copy, into: folder, collector.prefix)
        let report = Analysis().report([folder])
        #expect(report.nodes.map(\.id) == whole.nodes.map(\.id), "\(collector.name)")
        #expect(SeveralNodesTests.told(report) == SeveralNodesTests.told(whole))
        #expect(report.troubles.map(\.says.en) == [])
        #expect(report.coverage.isBalanced && report.coverage.bytes >= Int64(bytes))
        #expect(report.coverage.bytes - Int64(bytes) <= 40, "ends of last lines")
        let records = [report, whole].map { $0.nodes.flatMap(\.logs).reduce(0) { $0 + $1.records } }
        #expect(records[0] == records[1])
      }
    }
  }

  private static let stamp = "2026-11-23 07:30:48,931 INFO"

  private static func connected(_ number: Int) -> String {
    "\(stamp) Client connection 10.0.1.\(number):8080#true connect"
  }

  @Test("who speaks first behind thousands of lines is a node; who says nothing of Nacos is none")
  func late() throws {
    try Scratch.with { folder in
      var text =
        "Attaching to n1, db, n2\ndb | 2026-11-23 07:30:48,931 INFO ready for connections\n"
      for number in 0..<20_000 { text += "n1 | \(SeveralNodesTests.connected(number % 250))\n" }
      text +=
        "n2 | \(SeveralNodesTests.connected(7))\nno label\ndb | 2026-11-23 07:30:49,931 INFO bye\n"
      let file = folder.appendingPathComponent("all.log")
      try Data(text.utf8).write(to: file)
      for (words, nodes) in [
        ([file.path], ["n1", "n2"]), (["east=\(file.path)"], ["east-n1", "east-n2"]),
        ([folder.path], ["n1", "n2"]),
      ] {
        let report = Analysis().report(words: words)
        #expect(report.nodes.map(\.id) == nodes)
        #expect(report.nodes.map { $0.logs.reduce(0) { $0 + $1.records } } == [20_000, 1])
        #expect(report.troubles.map(\.says.en) == [])
        let prefixes = 20_000 * 5 + 5 + 10
        #expect(report.coverage.isBalanced)
        #expect(report.coverage.bytes == Int64(text.utf8.count - prefixes))
        #expect(report.coverage.files == 1)
        #expect(report.skipped.map(\.node) == [words[0].hasPrefix("east") ? "east-db" : "db"])
      }
    }
  }

  @Test("a citation names the line of the file, which explain finds")
  func cited() throws {
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      try Data(
        ("n1 | \(SeveralNodesTests.connected(1))\nn2 | \(SeveralNodesTests.connected(2))\n"
          + "n1 | \(SeveralNodesTests.connected(3))\n").utf8
      ).write(to: file)
      let events = try Tool.run(["events", "--about", "10.0.1.2:8080", file.path])
      #expect(
        events.out.contains("\"node\":\"n2\"") && events.out.contains("\"line\":2"), "\(events)")
      let explained = try Tool.run(["explain", "\(file.path):2"])
      #expect(explained.status == 0 && explained.out.contains("10.0.1.2:8080"), "\(explained)")
    }
  }
}

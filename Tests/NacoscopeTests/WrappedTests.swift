import Foundation
import Incidents
import Reports
import Testing

@Suite("Logs that collectors wrapped give the report of the logs themselves")
struct WrappedTests {
  /// A line as a collector writes it; the bytes of the line are kept.
  typealias Wrapping = @Sendable ([UInt8]) -> [UInt8]

  private static func before(_ prefix: String) -> Wrapping { { Array(prefix.utf8) + $0 } }

  static let wrappings: [(name: String, wrap: Wrapping)] = [
    ("docker", docker),
    ("docker logs -t", before("2026-11-23T07:30:48.123456789Z ")),
    ("CRI", before("2026-11-23T07:30:48.123456789+08:00 stdout F ")),
    ("kubectl --prefix", before("[pod/nacos-0/nacos] ")),
    (
      "kubectl --prefix --timestamps",
      before("[pod/nacos-0/nacos] 2026-11-23T07:30:48.123456789Z ")
    ),
    ("compose", before("nacos1  | ")), ("stern", before("nacos-0 nacos ")),
    (
      "Filebeat",
      json(#"{"@timestamp":"2026-11-23T07:30:48.931Z","log":{"offset":7},"message":"%"}"#)
    ),
    ("Loki", json(#"{"labels":{"app":"nacos"},"line":"%","timestamp":"1795390248931000000"}"#)),
    ("Elasticsearch", json(#"{"_index":"nacos","_id":"7","_source":{"host":"a","message":"%"}}"#)),
    ("journalctl -o json", json(#"{"_PID":"7","MESSAGE":"%"}"#)),
    ("journald short", before("Nov 23 07:30:48 host1 nacos[4711]: ")),
    ("journald short-iso", before("2026-11-23T07:30:48+0800 host1 nacos[4711]: ")),
  ]

  private static let docker = json(
    #"{"log":"%\n","stream":"stdout","time":"2026-11-23T07:30:48.123456789Z"}"#)

  /// An object of JSON with the line in the place of the only `%`.
  private static func json(_ object: String) -> Wrapping {
    let parts = object.split(separator: "%").map { Array($0.utf8) }
    return { line in parts[0] + escaped(line) + parts[1] }
  }

  private static func escaped(_ line: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for byte in line {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
      case 0x09: text += Array(#"\t"#.utf8)
      case UInt8(ascii: "<"): text += Array(#"\u003c"#.utf8)
      default: text.append(byte)
      }
    }
    return text
  }

  private static func wrap(_ log: URL, _ wrap: Wrapping) throws {
    var lines = [UInt8](try Data(contentsOf: log))
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    let hasEnd = lines.last?.isEmpty == true
    if hasEnd { lines.removeLast() }
    let wrapped = Array(lines.map { wrap(Array($0)) }.joined(separator: [0x0A]))
    try Data(wrapped + (hasEnd ? [0x0A] : [])).write(to: log)
  }

  @Test(
    "every wrapper: the same bytes of report",
    arguments: wrappings.indices, ["offline-forgotten-3.1.0", "undone-by-peer"])
  func same(_ index: Int, _ name: String) throws {
    try Fixture(name).withCopy { copy in
      let whole = JSONReport.bytes(Analysis().report([copy]))
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        try WrappedTests.wrap(log, WrappedTests.wrappings[index].wrap)
      }
      let got = JSONReport.bytes(Analysis().report([copy]))
      let isSame = got == whole
      #expect(
        isSame, "\(WrappedTests.wrappings[index].name): \(WrappedTests.difference(got, whole))")
    }
  }

  /// The first lines that differ.
  private static func difference(_ got: [UInt8], _ whole: [UInt8]) -> String {
    let lines = zip(got.split(separator: 0x0A), whole.split(separator: 0x0A))
    guard let (a, b) = lines.first(where: { $0 != $1 }) else { return "the length" }
    return "\(String(decoding: a, as: UTF8.self)) | \(String(decoding: b, as: UTF8.self))"
  }

  /// Layouts that people configure, by the date, the time with its milliseconds, the level and the message.
  static let layouts: [@Sendable (String, String, String, String) -> String] = [
    {
      "\($0)T\($1.replacing(",", with: "."))+08:00  \($2) 4711 --- [  main] c.a.n.n.c.Service : \($3)"
    },
    { "\($0)T\($1)123456 [\($2)] [http-nio exec 1] c.a.n.Naming - \($3)" },
    { "\($0) \($1) [grpc exec 1] \($2)  com.alibaba.nacos.Naming$A_1 - \($3)" },
    { "\($0) \($1.replacing(",", with: ".")) 4711 [main] \($2) \($3)" },
    { "\($0) \($1)+0800 \($2) \($3)" },
    {
      let text = WrappedTests.docker(Array($3.utf8)).dropFirst(8)
      let end =
        text.count - #"\n","stream":"stdout","time":"2026-11-23T07:30:48.123456789Z"}"#.count
      return #"{"@timestamp":"\#($0)T\#($1.replacing(",", with: "."))+08:00","message":""#
        + String(decoding: text.prefix(end), as: UTF8.self) + #"","level":"\#($2)"}"#
    },
  ]

  @Test(
    "layouts as people configure them: the same findings",
    arguments: layouts.indices, ["offline-forgotten-3.1.0", "undone-by-peer"])
  func configured(_ index: Int, _ name: String) throws {
    try Fixture(name).withCopy { copy in
      let whole = Analysis().report([copy])
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        try WrappedTests.wrap(log) { line in
          let words = String(decoding: line, as: UTF8.self)
            .split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
          guard words.count == 4, words[0].hasPrefix("2026-"), words[1].count == 12,
            ["INFO", "WARN", "ERROR", "DEBUG"].contains(words[2])
          else { return line }
          return Array(
            WrappedTests.layouts[index](words[0], words[1], words[2], words[3]).utf8)
        }
      }
      let report = Analysis().report([copy])
      let (got, expected) = (WrappedTests.told(report), WrappedTests.told(whole))
      #expect(got == expected, "layout \(index)")
      let records = [report, whole].map { $0.nodes.flatMap(\.logs).reduce(0) { $0 + $1.records } }
      #expect(records[0] == records[1])
    }
  }

  /// Every finding as it is told; of equal rank they stand by what is cited, which is other text here.
  private static func told(_ report: Report) -> [String] {
    report.findings.map { "\($0.rule) \($0.verdict) \($0.severity) \($0.text.en)" }.sorted()
  }

  @Test("standard input, wrapped and not: the same findings")
  func standardInput() throws {
    let log = Fixture("delete-had-no-effect").directory.appendingPathComponent(
      "node1/naming-server.log")
    try Scratch.with { folder in
      let copy = folder.appendingPathComponent("wrapped")
      try FileManager.default.copyItem(at: log, to: copy)
      try WrappedTests.wrap(copy, WrappedTests.docker)
      let answers = try [log, copy].map { file in
        try Tool.run(
          "/bin/sh", ["-c", "\"$0\" - --format json <\"$1\"", Tool.path, file.path])
      }
      #expect(answers[0].status == answers[1].status)
      #expect(answers[0].out.contains("\"schema\"") && answers[0].out == answers[1].out)
    }
  }

  @Test("spoilt wrappers crash nothing and are accounted for", arguments: UInt64(1)...6)
  func spoilt(_ seed: UInt64) throws {
    var random = Seed(seed)
    try Fixture("undone-by-peer").withCopy { copy in
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        try WrappedTests.wrap(log, WrappedTests.wrappings[Int(seed) % 6].wrap)
        var bytes = [UInt8](try Data(contentsOf: log))
        for _ in 0..<(bytes.isEmpty ? 0 : 40) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        try Data(bytes).write(to: log)
      }
      let report = Analysis().report([copy])
      #expect(report.coverage.isBalanced, "seed \(seed): \(report.coverage)")
      #expect(report.coverage.bytes > 0 && !JSONReport.bytes(report).isEmpty)
    }
  }
}

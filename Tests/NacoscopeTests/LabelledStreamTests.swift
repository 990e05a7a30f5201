import Events
import Foundation
import Glibc
import Incidents
import Intake
import Rewriting
import Testing

@testable import Pipeline

/// Lines of several nodes on standard input, and in files that are followed: what a batch run says of the same bytes in a file.
@Suite("Lines of several nodes that come on a pipe or grow are read as of several nodes")
struct LabelledStreamTests {
  private static let nodes = ["node1", "node2", "node3"]

  /// One log of all nodes of a fixture, in the order of the stamps as a collector would get the lines; `offset` is how many lines
  /// later each next node begins to speak.
  private static func stream(
    _ name: String, _ log: String, offset: Int = 0, _ prefix: (String) -> String
  ) throws -> [Data] {
    var lines: [[Data]] = []
    for node in nodes {
      let file = Fixture(name).directory.appendingPathComponent("\(node)/\(log)")
      guard var data = try? Data(contentsOf: file) else { continue }
      if data.last != 0x0A { data.append(0x0A) }
      let own = data.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      lines.append(own.map { Data(prefix(node).utf8) + $0 + [0x0A] })
    }
    var merged: [Data] = []
    for at in 0..<(lines.map(\.count).max() ?? 0) + offset * lines.count {
      for (node, own) in lines.enumerated() {
        let place = at - node * offset
        if own.indices.contains(place) { merged.append(own[place]) }
      }
    }
    return merged
  }

  private static func plan(_ sources: [SourceArgument], input: Int32 = -1) -> Plan {
    var plan = Plan()
    plan.sources = sources
    plan.input.descriptor = input
    return plan
  }

  /// Calls `body` with a descriptor from which the bytes of a file come in order.
  private static func withInput<T>(_ file: URL, _ body: (Int32) throws -> T) throws -> T {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    return try body(handle.fileDescriptor)
  }

  private static let cases = [
    ("undone-by-peer", "protocol-distro.log"), ("offline-forgotten-3.1.0", "protocol-distro.log"),
    ("undone-by-peer", "naming-push.log"),
  ]

  @Test(
    "standard input: the report of the file", arguments: SeveralNodesTests.prefixes.indices)
  func standardInput(_ prefix: Int) throws {
    let (name, log) = LabelledStreamTests.cases[prefix % LabelledStreamTests.cases.count]
    let lines = try LabelledStreamTests.stream(
      name, log, offset: 5, SeveralNodesTests.prefixes[prefix].prefix)
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      try Data(lines.joined()).write(to: file)
      let shown = "\(folder.lastPathComponent)/all.log"
      let (word, given) =
        prefix == 0 ? ("east=-", "east=\(file.path)") : ("-", file.path)
      let expected = Analysis().report(words: [given])
      #expect(expected.nodes.count > 1 && expected.coverage.isBalanced)
      let got = try LabelledStreamTests.withInput(file) { input in
        var run = BatchRun(
          LabelledStreamTests.plan([SourceArgument(word)], input: input), Analysis.patterns)
        return run.run()
      }
      #expect(got.nodes.map(\.id) == expected.nodes.map(\.id))
      let (left, right) = (
        LabelledStreamTests.essence(got, ""), LabelledStreamTests.essence(expected, shown)
      )
      #expect(left == right)
    }
  }

  /// All that a report says but for what depends on the run: findings, where they are written, where every byte went.
  static func essence(_ report: Report, _ shown: String) -> [String] {
    func place(_ file: String) -> String { file == shown ? "-" : file }
    var all = report.findings.map {
      "\($0.id) \($0.rule) \($0.severity) \($0.verdict) \($0.text.en) \($0.healed as Any)"
    }
    all += report.evidence.map {
      "\($0.node) \(place($0.file)):\($0.line) \($0.offset) \($0.sha256) \($0.text)"
    }
    all += report.operations.map(\.id)
    all += report.nodes.flatMap { node in
      node.logs.map {
        "\(node.id) \($0.log) \($0.files) \($0.bytes) \($0.records) \($0.matched) \($0.unmatched)"
      }
    }
    all += report.skipped.map {
      "\($0.node ?? "-") \(place($0.file)) \($0.reason) \($0.bytes) \($0.lines ?? -1)"
    }
    all.append("\(report.coverage)")
    all += report.troubles.map { "\(place($0.source)) \($0.says.en)" }
    return all
  }

  @Test("a real pipe: batch and follow say what the file says, and end with it")
  func pipes() throws {
    let lines = try LabelledStreamTests.stream("undone-by-peer", "protocol-distro.log") {
      "[pod/\($0)/nacos] "
    }
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      try Data(lines.joined()).write(to: file)
      let whole = try Tool.run(["--format", "json", "--fail-on", "never", file.path])
      let batch = try Tool.run(
        "/bin/sh",
        [
          "-c", "cat \"$1\" | TMPDIR=\"$2\" \"$0\" --format json --fail-on never -", Tool.path,
          file.path, folder.path,
        ])
      let json = folder.appendingPathComponent("live.json")
      let live = try Tool.run(
        "/bin/sh",
        [
          "-c", "cat \"$1\" | \"$0\" follow --fail-on never -o \"$2\" -", Tool.path, file.path,
          json.path,
        ])
      #expect([whole.status, batch.status, live.status] == [0, 0, 0], "\(batch.err) \(live.err)")
      let followed = String(decoding: try Data(contentsOf: json), as: UTF8.self)
      for text in [whole.out, batch.out, followed] {
        #expect(text.contains("\"node1\"") && text.contains("\"node3\""))
        #expect(LabelledStreamTests.ids(text) == LabelledStreamTests.ids(whole.out))
      }
      // What was kept had no name.
      #expect(Fixture.names(in: folder) == ["all.log", "live.json"])
    }
  }

  private static func ids(_ json: String) -> [String] {
    json.matches(of: /"id": "(f-[0-9a-f]+)"/).map { String($0.1) }.sorted()
  }

  /// A pipe whose reading end a run has.
  private final class Pipe {
    let reading: Int32
    private let writing: Int32

    init() {
      var ends: [Int32] = [0, 0]
      precondition(unsafe pipe(&ends) == 0)
      (reading, writing) = (ends[0], ends[1])
    }

    func write(_ data: Data) {
      let count = unsafe data.withUnsafeBytes {
        unsafe Glibc.write(writing, $0.baseAddress, $0.count)
      }
      precondition(count == data.count)
    }

    func end() { close(writing) }
    deinit { close(reading) }
  }

  @Test(
    "a pipe that is followed: pods that speak later, in slices that cut lines",
    arguments: cases.indices)
  func followed(_ index: Int) throws {
    let (name, log) = LabelledStreamTests.cases[index]
    // Nodes one after the other, as kubectl gives what was there before it was called: each begins far behind.
    for offset in [5, 5_000] {
      let lines = try LabelledStreamTests.stream(name, log, offset: offset) { "\($0)  | " }
      let whole = Data(lines.joined())
      try Scratch.with { folder in
        let file = folder.appendingPathComponent("all.log")
        try whole.write(to: file)
        let pipe = Pipe()
        var run = LiveRun(
          LabelledStreamTests.plan([SourceArgument("-")], input: pipe.reading), Analysis.patterns)
        var clock: Int64 = 0
        var at = 0
        let size = max(700, whole.count / 20)
        while at < whole.count {
          let next = min(whole.count, at + size)
          pipe.write(whole[at..<next])
          at = next
          clock += 300
          _ = run.look(now: clock)
        }
        pipe.end()
        let live = run.finish(now: clock + 300)
        let isOver = run.isOver
        #expect(isOver)
        #expect(run.lateCount == 0, "\(name), \(log), offset \(offset)")
        let batch = Analysis().report(words: [file.path])
        let shown = "\(folder.lastPathComponent)/all.log"
        let (left, right) = (
          LabelledStreamTests.essence(live, ""), LabelledStreamTests.essence(batch, shown)
        )
        #expect(left == right, "\(name), \(log), offset \(offset)")
      }
    }
  }

  private static let stamp = "2026-11-23 07:30:"

  private static func connected(_ second: Int, _ number: Int) -> String {
    let text = second < 10 ? "0\(second)" : "\(second)"
    return "\(stamp)\(text),931 INFO Client connection 10.0.1.\(number):8080#true connect"
  }

  @Test("a file that is followed: one node, then two; what says nothing of Nacos is none")
  func grows() throws {
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      try Data("db | 2026-11-23 07:30:00,931 INFO ready for connections\n".utf8).write(to: file)
      let handle = try FileHandle(forWritingTo: file)
      try handle.seekToEnd()
      var run = LiveRun(
        LabelledStreamTests.plan([SourceArgument(file.path)]), Analysis.patterns)
      var clock: Int64 = 0
      var names: [[String]] = []
      func connected(_ node: String, _ seconds: Range<Int>) -> String {
        seconds.map { "\(node) | \(LabelledStreamTests.connected($0, $0))\n" }.joined()
      }
      for part in [
        connected("n1", 1..<4), "db | 2026-11-23 07:30:05,931 INFO still here\n",
        "",
        connected("n1", 5..<9) + "n2 | banner\n", connected("n2", 6..<7),
        "n1 | \(LabelledStreamTests.connected(9, 9)), a line without an end",
      ] {
        try handle.write(contentsOf: Data(part.utf8))
        clock += 300
        let hasGrown = run.look(now: clock)
        #expect(hasGrown == !part.isEmpty)
        names.append(run.report().nodes.map(\.id))
      }
      try handle.close()
      #expect(names == [["n1"], ["n1"], ["n1"], ["n1"], ["n1", "n2"], ["n1", "n2"]])
      let live = run.finish(now: clock + 300)
      let batch = Analysis().report(words: [file.path])
      #expect(LabelledStreamTests.essence(live, "") == LabelledStreamTests.essence(batch, ""))
      #expect(live.skipped.map(\.node) == ["db"] && live.coverage.isBalanced)
      #expect(live.coverage.unparsed > 0, "the banner, and the line without an end")
      #expect(live.nodes.map { $0.logs.reduce(0) { $0 + $1.records } } == [8, 2])
    }
  }

  @Test(
    "a file of one pod that two nodes list, one of which has a file of several: it is parted for both, and the run goes on"
  )
  func listedTwice() throws {
    try Scratch.with { folder in
      func lines(_ nodes: String...) -> Data {
        var text = ""
        for second in 1..<9 {
          for node in nodes {
            text += "\(node) | \(LabelledStreamTests.connected(second, second))\n"
          }
        }
        return Data(text.utf8)
      }
      try lines("n1").write(to: folder.appendingPathComponent("one.log"))
      try lines("n2", "n3").write(to: folder.appendingPathComponent("two.log"))
      let one = folder.appendingPathComponent("one.log").path
      var run = LiveRun(
        LabelledStreamTests.plan([
          SourceArgument("a=\(folder.path)"), SourceArgument("b=\(one)"),
        ]), Analysis.patterns)
      for clock in 0..<4 { _ = run.look(now: Int64(clock) * 300) }
      let report = run.finish(now: 1_500)
      #expect(Set(report.nodes.map(\.id)).isSuperset(of: ["a-n1", "a-n2", "a-n3"]))
      #expect(report.coverage.isBalanced)
    }
  }

  @Test("a file of several pods that is truncated and written again: the run goes on where it is")
  func truncated() throws {
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      func lines(_ seconds: Range<Int>) -> Data {
        var text = ""
        for second in seconds {
          for node in ["n1", "n2"] {
            text += "\(node) | \(LabelledStreamTests.connected(second, second))\n"
          }
        }
        return Data(text.utf8)
      }
      try lines(1..<20).write(to: file)
      var run = LiveRun(LabelledStreamTests.plan([SourceArgument(file.path)]), Analysis.patterns)
      _ = run.look(now: 0)
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 0)
      for clock in 1..<4 { _ = run.look(now: Int64(clock) * 300) }
      try handle.write(contentsOf: lines(20..<30))
      for clock in 4..<7 { _ = run.look(now: Int64(clock) * 300) }
      try handle.close()
      let report = run.finish(now: 3_000)
      #expect(report.nodes.map(\.id) == ["n1", "n2"])
      #expect(report.nodes.flatMap(\.logs).map(\.records).reduce(0, +) == 2 * 29)
    }
  }

  @Test("lines in a layout of their own, which an entry for standard input says")
  func layout() throws {
    let text = """
      layouts:
        - files: '-'
          pattern: '%-5level|%d{dd.MM.yyyy HH:mm:ss.SSS}|%msg%n'
      """
    let layouts = try LayoutFile(name: "l.yml", text: text, zoneOf: { _ in nil })
    var lines = Data()
    for second in 10..<60 {
      let line = "INFO |23.11.2026 07:30:\(second).931|Client connection 10.0.1.1:8080#true connect"
      lines += Data("[pod/n\(second % 2)/nacos] \(line)\n".utf8)
    }
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      try lines.write(to: file)
      for follows in [false, true] {
        let report = try LabelledStreamTests.withInput(file) { input in
          var plan = LabelledStreamTests.plan([SourceArgument("-")], input: input)
          plan.layouts = layouts
          if follows {
            var run = LiveRun(plan, Analysis.patterns)
            return run.finish(now: 0)
          }
          var run = BatchRun(plan, Analysis.patterns)
          return run.run()
        }
        #expect(report.nodes.map(\.id) == ["n0", "n1"] && report.troubles.isEmpty)
        #expect(report.nodes.flatMap(\.logs).map(\.matched) == [25, 25])
      }
    }
  }

  @Test("a pod that is silent holds back nothing longer than what is late is waited for")
  func silent() throws {
    let pipe = Pipe()
    var plan = LabelledStreamTests.plan([SourceArgument("-")], input: pipe.reading)
    plan.zones = ["": 0]
    var run = LiveRun(plan, Analysis.patterns)
    func say(_ node: String, _ second: Int) {
      let line = LabelledStreamTests.connected(second % 60, second % 60)
        .replacing("07:30", with: "07:\(30 + second / 60)")
      pipe.write(Data("\(node) | \(line)\n".utf8))
    }
    var clock: Int64 = 0
    for node in ["n1", "n2"] { for second in 0..<3 { say(node, second) } }
    _ = run.look(now: clock)
    // n2 says nothing more; n1 goes on for minutes, then what is no log of Nacos alone.
    for second in 3..<300 {
      say("n1", second)
      clock += 1_000
      _ = run.look(now: clock)
    }
    let held = run.report().span.to ?? 0
    for _ in 0..<20 {
      pipe.write(Data("db | 2026-11-23 07:35:00,931 INFO our own\n".utf8))
      clock += 1_000
      _ = run.look(now: clock)
    }
    #expect(run.report().span.to ?? 0 > held, "the wait has gone by for the last lines as well")
    let to = run.report().span.to ?? 0
    let newest = try #require(run.report().nodes.first?.logs.first?.span.to)
    #expect(newest - to <= 12_000 + 1_000, "\(newest - to) ms behind")
    pipe.end()
  }

  @Test("where nothing can be kept one pod is read, the other told; a limit is told as well")
  func noPlace() throws {
    let lines = try LabelledStreamTests.stream("undone-by-peer", "protocol-distro.log") {
      "\($0)  | "
    }
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      try Data(lines.joined()).write(to: file)
      func report(_ change: (inout KeptInput.Place) -> Void) throws -> Report {
        try LabelledStreamTests.withInput(file) { input in
          var plan = LabelledStreamTests.plan([SourceArgument("-")], input: input)
          change(&plan.input)
          var run = BatchRun(plan, Analysis.patterns)
          return run.run()
        }
      }
      let nowhere = try report { $0.directories = [folder.path + "/none"] }
      #expect(nowhere.nodes.map(\.id) == ["stdin"] && nowhere.coverage.isBalanced)
      let said = nowhere.troubles.map(\.says.en).joined()
      #expect(said.contains("TMPDIR") && said.contains("left out"), "\(said)")
      #expect(nowhere.troubles.allSatisfy { $0.source == "-" })
      let short = try report { $0.most = 5_000_000 }
      #expect(short.troubles.isEmpty)
      let cut = try report { $0.most = 3_000 }
      #expect(cut.troubles.count == 1 && cut.coverage.isBalanced)
      #expect(cut.troubles.first?.says.en.contains("longer than 3000 bytes") == true)
    }
  }

  @Test(
    "spoilt lines crash nothing and are accounted for, live as in batch", arguments: UInt64(1)...5)
  func spoilt(_ seed: UInt64) throws {
    var random = Seed(seed)
    let prefix = SeveralNodesTests.prefixes[Int(seed) % SeveralNodesTests.prefixes.count].prefix
    var bytes = Data(
      try LabelledStreamTests.stream("undone-by-peer", "protocol-distro.log", prefix).joined())
    for _ in 0..<60 {
      bytes[Int.random(in: 300..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("all.log")
      try bytes.write(to: file)
      let batch = Analysis().report(words: [file.path])
      let pipe = Pipe()
      var run = LiveRun(
        LabelledStreamTests.plan([SourceArgument("-")], input: pipe.reading), Analysis.patterns)
      var (at, clock) = (0, Int64(0))
      while at < bytes.count {
        let next = min(bytes.count, at + Int.random(in: 1...20_000, using: &random))
        pipe.write(bytes[at..<next])
        (at, clock) = (next, clock + 300)
        _ = run.look(now: clock)
      }
      pipe.end()
      let live = run.finish(now: clock + 300)
      #expect(batch.coverage.isBalanced && live.coverage.isBalanced, "seed \(seed)")
      #expect(live.coverage == batch.coverage && live.nodes.map(\.id) == batch.nodes.map(\.id))
    }
  }
}

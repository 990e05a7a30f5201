import Bytes
import Events
import Foundation
import Incidents
import Intake
import Pipeline
import Testing

/// Promise P3, kills apart: logs that grow in time-ordered slices give what the same logs give at rest.
@Suite("Following logs while they grow ends with the findings of a batch run")
struct LiveEqualsBatchTests {
  @Test("for every fixture, in slices of two and of five seconds", arguments: Growth.fixtures)
  func everyFixture(_ name: String) throws {
    let patterns = Analysis.patterns
    let growth = try Growth(name)
    defer { growth.remove() }
    for slice in [2_000, 5_000] as [Int64] {
      let target = try growth.target()
      var plan = Plan()
      plan.sources = growth.nodes.map {
        SourceArgument(node: $0, path: target.appendingPathComponent($0).path)
      }
      var run = LiveRun(plan, patterns)
      var clock: Int64 = 0
      try growth.play(into: target, slice: slice) {
        clock += 300
        _ = run.look(now: clock)
      }
      let live = run.finish(now: clock + 300)
      #expect(run.lateCount == 0, "\(name): records later than the wait")

      var whole = Plan()
      whole.sources = growth.nodes.map {
        SourceArgument(node: $0, path: growth.plain.appendingPathComponent($0).path)
      }
      var batch = BatchRun(whole, patterns)
      let expected = batch.run()
      #expect(essence(live) == essence(expected), "\(name), slices of \(slice) ms")
      #expect(live.operations.map(\.id) == expected.operations.map(\.id))
    }
  }

  private func essence(_ report: Report) -> [String] {
    report.findings.map { finding in
      let measured = finding.measured.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      let nodes = [
        finding.nodes.operated, finding.nodes.executed, finding.nodes.owner, finding.nodes.from,
        finding.nodes.to,
      ].map { $0 ?? "-" }
      return [
        finding.id, finding.rule, finding.severity.rawValue, finding.verdict.rawValue,
        finding.subject.ip ?? "-", "\(finding.subject.port ?? 0)", finding.subject.service ?? "-",
        nodes.joined(separator: "/"), finding.nodes.affected.joined(separator: ","),
        "\(finding.interval.from ?? 0)…\(finding.interval.to ?? 0)", "\(finding.healed as Any)",
        measured.joined(separator: ","),
      ].joined(separator: " ")
    }.sorted()
  }
}

/// A fixture's records in the order of their stamps, to be written as a cluster writes them.
private final class Growth {
  static let fixtures: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter {
      FileManager.default.fileExists(atPath: root.appendingPathComponent("\($0)/node1").path)
    }.sorted()
  }()
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("fixtures")

  let nodes: [String]
  private let scratch: URL
  /// The fixture with its compressed files unpacked.
  let plain: URL
  private var records: [(at: Int64, file: String, bytes: Data)] = []
  private var still: [String] = []
  private var shift: Int64 = 0

  init(_ name: String) throws {
    scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("nacoscope-live-\(UUID().uuidString)")
    plain = scratch.appendingPathComponent("plain")
    let source = Growth.root.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: plain, withIntermediateDirectories: true)
    nodes = try FileManager.default.contentsOfDirectory(atPath: source.path)
      .filter { $0.hasPrefix("node") }.sorted()
    for node in nodes {
      // A node that logs in UTC among nodes at +08:00: written at the same time, stamped eight hours less.
      shift = Growth.logsInUTC(source.appendingPathComponent(node)) ? 8 * 3_600_000 : 0
      try take(source.appendingPathComponent(node), node)
    }
    records = records.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private func take(_ folder: URL, _ shown: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let url = folder.appendingPathComponent(name)
      if try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
        try take(url, "\(shown)/\(name)")
        continue
      }
      var path = "\(shown)/\(name)"
      var bytes = try Data(contentsOf: url)
      if name.hasSuffix(".gz") {
        bytes = try unpack(url)
        path = String(path.dropLast(3))
      }
      let target = plain.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: target)
      if shown.hasSuffix("/conf") { still.append(path) } else { cut(bytes, path) }
    }
  }

  private static func logsInUTC(_ node: URL) -> Bool {
    let access = node.appendingPathComponent("access")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: access.path)) ?? []
    return names.contains { name in
      let bytes = (try? Data(contentsOf: access.appendingPathComponent(name))) ?? Data()
      return String(decoding: bytes.prefix(400), as: UTF8.self).contains(" +0000]")
    }
  }

  private func unpack(_ url: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", url.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return bytes
  }

  /// Lines with a stamp begin a record; those before the first go with it.
  private func cut(_ bytes: Data, _ path: String) {
    var at: Int64?
    var held = Data()
    var waiting = Data()
    var own: [(Int64, Data)] = []
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      let stamp = Growth.stamp(line).map { $0 + shift }
      if let stamp {
        if let at { own.append((at, held)) } else { waiting = held }
        held = Data()
        at = stamp
      }
      held += line
      held.append(10)
    }
    if bytes.last == 10 { held.removeLast() }
    own.append((at ?? 0, held))
    if !waiting.isEmpty { own[0].1 = waiting + own[0].1 }
    if at == nil { own[0].0 = records.map(\.at).min() ?? 0 }
    for (at, bytes) in own { records.append((at, path, bytes)) }
  }

  private static let months = [
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "May": 5, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9,
    "Oct": 10, "Nov": 11, "Dec": 12,
  ]

  /// Milliseconds as if the stamp were of one zone; access stamps likewise, their zone left out.
  private static func stamp(_ line: Data) -> Int64? {
    let text = String(decoding: line.prefix(200), as: UTF8.self)
    if text.count >= 23, text.dropFirst(4).first == "-", text.dropFirst(10).first == " " {
      let digits = text.prefix(23).split(whereSeparator: { !$0.isNumber }).compactMap { Int64($0) }
      guard digits.count == 7 else { return nil }
      return milliseconds(
        digits[0], digits[1], digits[2], digits[3], digits[4], digits[5], digits[6])
    }
    guard let open = text.firstIndex(of: "["), text.contains("] \"") else { return nil }
    let parts = text[text.index(after: open)...].prefix(20)
      .split(whereSeparator: { $0 == "/" || $0 == ":" })
    guard parts.count == 6, let day = Int64(parts[0]), let month = months[String(parts[1])],
      let year = Int64(parts[2]), let hour = Int64(parts[3]), let minute = Int64(parts[4]),
      let second = Int64(parts[5])
    else { return nil }
    return milliseconds(year, Int64(month), day, hour, minute, second, 0)
  }

  private static func milliseconds(
    _ year: Int64, _ month: Int64, _ day: Int64, _ hour: Int64, _ minute: Int64, _ second: Int64,
    _ rest: Int64
  ) -> Int64 {
    let days = Int64(
      timegm(year: Int(year), month: Int(month), day: Int(day)))
    return ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1_000 + rest
  }

  private static func timegm(year: Int, month: Int, day: Int) -> Int {
    var parts = DateComponents()
    parts.year = year
    parts.month = month
    parts.day = day
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    return Int((calendar.date(from: parts)?.timeIntervalSince1970 ?? 0) / 86_400)
  }

  /// An empty place to play into, configuration files laid.
  func target() throws -> URL {
    let target = scratch.appendingPathComponent(UUID().uuidString)
    for node in nodes {
      try FileManager.default.createDirectory(
        at: target.appendingPathComponent(node), withIntermediateDirectories: true)
    }
    for path in still {
      let url = target.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: plain.appendingPathComponent(path), to: url)
    }
    return target
  }

  /// Appends the records, a slice of log time at once, and calls `look` after each.
  func play(into target: URL, slice: Int64, _ look: () -> Void) throws {
    var next = 0
    while next < records.count {
      let end = records[next].at + slice
      var parts: [String: Data] = [:]
      while next < records.count, records[next].at < end {
        parts[records[next].file, default: Data()] += records[next].bytes
        next += 1
      }
      for (path, bytes) in parts {
        let url = target.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        if !FileManager.default.fileExists(atPath: url.path) {
          _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        }
        let handle = try FileHandle(forWritingTo: url)
        try handle.seekToEnd()
        try handle.write(contentsOf: bytes)
        try handle.close()
      }
      look()
    }
    look()
  }

  func remove() { try? FileManager.default.removeItem(at: scratch) }
}

import Bytes
import Events
import Foundation
import Patterns
import Records
import Testing

@Suite(
  "Real lines of five versions are known, each at the first try, whatever their file is called")
struct FixtureTests {
  /// Path below fixtures/patterns → the kind its name says.
  static let files: [(path: String, kind: LogKind)] = {
    let root = EventReading.root.appending(path: "fixtures/patterns").path
    let walker = FileManager.default.enumerator(atPath: root)
    var result: [(String, LogKind)] = []
    while let path = walker?.nextObject() as? String {
      guard path.hasSuffix(".log") || path.hasSuffix(".out") else { continue }
      let kind = path.contains("/client-") ? .client : LogKindVote.kind(named: path)
      result.append((path, kind))
    }
    return result.sorted { $0.0 < $1.0 }
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    let root = EventReading.root.appending(path: "fixtures/patterns")
    return [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  @Test("All records are matched, with 1.1 tries each at most")
  func coverage() throws {
    #expect(Self.files.count > 60)
    var tries = 0
    var asked = 0
    for (path, kind) in Self.files where kind != .client && kind != .unknown {
      let read = EventReading(try Self.bytes(path), kind)
      #expect(read.tally.records > 0, "\(path)")
      #expect(
        read.tally.matched + read.tally.known + read.tally.unmatched == read.tally.records,
        "\(path)")
      #expect(read.tally.unmatched * 100 <= read.tally.records * 5, "\(path)")
      #expect(read.byPattern.reduce(0, +) == read.tally.matched + read.tally.known)
      if kind != .startOut {
        tries += read.tries
        asked += read.asked
      }
    }
    #expect(Double(tries) <= 1.1 * Double(asked), "\(tries) tries for \(asked) records")
  }

  @Test("The kind is found without the name", arguments: files.map(\.path))
  func kinds(path: String) throws {
    let kind = try #require(Self.files.first { $0.path == path }).kind
    var vote = LogKindVote(fileName: "renamed")
    #expect(vote.provisional == .unknown)
    var matcher = Matcher(EventReading.plan.patterns)
    EventReading.batches(try Self.bytes(path)) { vote.observe($0, matcher: &matcher) }
    let found = vote.decision ?? vote.conclusion
    // What a start prints to the console it also writes to nacos.log, word for word.
    let others: [LogKind] = kind == .startOut ? [.startOut, .nacos] : [kind]
    #expect(others.contains(found), "\(path) was taken for \(found.name)")
  }

  @Test("No event is lost or changed by where a batch is cut", arguments: [1_000, 97, 1])
  func cuts(step: Int) throws {
    for (path, kind) in Self.files where kind != .client && kind != .unknown {
      let bytes = try Self.bytes(path)
      guard step >= 97 || bytes.count < 4_000 else { continue }
      let whole = EventReading(bytes, kind)
      let cut = EventReading(bytes, kind, step: step)
      #expect(whole.events.map(described) == cut.events.map(described), "\(path) at \(step)")
      #expect(whole.byPattern == cut.byPattern, "\(path) at \(step)")
      #expect(whole.routine.count == cut.routine.count, "\(path) at \(step)")
    }
  }

  private func described(_ event: Event) -> String { "\(event)" }

  @Test("Names say the kind, rotated and dated ones too")
  func names() {
    let cases: [(String, LogKind)] = [
      ("n/logs/naming-server.log", .namingServer),
      ("naming-server.log.2026-11-23.0", .namingServer),
      ("access_log.2026-11-23-07.log", .access), ("start.out", .startOut), ("nacos.log.1", .nacos),
      ("nacos-cluster.log", .nacosCluster), ("remote-digest.log", .remoteDigest),
      ("plugin-control-connection.log", .pluginControlConnection), ("remote.log", .remote),
      ("naming.log", .unknown), ("config-dump.log", .config), ("x", .unknown),
    ]
    for (name, kind) in cases { #expect(LogKindVote.kind(named: name) == kind, "\(name)") }
  }
}

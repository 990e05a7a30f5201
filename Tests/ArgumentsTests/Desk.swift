import Arguments
import Bytes
import Explaining
import Export
import Incidents
import Synchronization

@testable import nacoscope

/// Swift Testing has a type of the same name.
typealias Status = nacoscope.ExitStatus

/// Holds the other ends of `Surroundings`, and keeps what was written there.
final class Desk: Sendable {
  private let text = Mutex((out: "", err: ""))
  let interrupted = Atomic<Int32>(0)
  let closed = Atomic<Bool>(false)

  var out: String { text.withLock { $0.out } }
  var err: String { text.withLock { $0.err } }

  func surroundings(
    _ words: [String], environment: [String: String] = [:], terminal: Bool = false, cores: Int = 1
  ) -> Surroundings {
    Surroundings(
      words: words, environment: { environment[$0] }, exists: { $0 == "logs" || $0 == "a=b.log" },
      now: 1_779_283_440, machineZoneMinutes: 60, cores: cores,
      outIsTerminal: terminal, errIsTerminal: terminal,
      out: { bytes in
        if self.closed.load(ordering: .relaxed) { return false }
        self.text.withLock { $0.out += String(decoding: bytes, as: UTF8.self) }
        return true
      },
      err: { bytes in self.text.withLock { $0.err += String(decoding: bytes, as: UTF8.self) } },
      signal: { self.interrupted.load(ordering: .relaxed) })
  }

  /// Options as the tool would see them.
  func options(
    _ words: [String], environment: [String: String] = [:], terminal: Bool = false, cores: Int = 1
  ) throws(UsageError) -> Options {
    let around = surroundings(
      words, environment: environment, terminal: terminal, cores: cores)
    let parsed = try CommandTable.nacoscope.parse(words, exists: around.exists)
    return try Options(parsed, around, rules: ToyEngine().rules.map(\.id))
  }
}

/// An engine that reads nothing: it answers with the report it was given.
struct ToyEngine: Engine {
  var report = ToyEngine.recognised()
  var failures: [String] = []
  var refusal: Refusal?
  /// What `follow` does with its session before it ends.
  var following: @Sendable (FollowSession) -> Void = { _ in }

  var rules: [Card] {
    [
      Card(id: "sync-delay", group: "warning", says: "late", text: "sync-delay: late\n"),
      Card(id: "log-gap", group: "notice", says: "a file ends early", text: "log-gap: early\n"),
    ]
  }
  var pcre2Version: String { "10.42" }

  /// A report in which one line was understood.
  static func recognised() -> Report {
    var report = Report()
    var node = Report.Node()
    var log = Report.Log()
    log.matched = 1
    node.logs = [log]
    report.nodes = [node]
    return report
  }

  func analyze(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Report {
    if let refusal { throw refusal }
    return report
  }
  func follow(_ options: Options, _ session: FollowSession) throws(Refusal) -> Report {
    following(session)
    return report
  }
  func trace(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Trace {
    var row = Report.TraceRow()
    row.node = "n1"
    row.says = Report.Text(en: "DELETE of 10.0.1.21", zh: "删除 10.0.1.21")
    row.mark = .operation
    return Trace(rows: [row], report: report)
  }
  func events(
    _ options: Options, _ surroundings: Surroundings, _ body: @escaping (EventRow) -> Bool
  ) throws(Refusal) -> EventOutcome {
    EventOutcome(report: report, routine: (2, 3, 4))
  }
  func explain(
    _ options: Options, _ surroundings: Surroundings, _ body: (Explanation) -> Bool
  ) throws(Refusal) -> [Report.Trouble] {
    let made = Explanation(
      line: 1, text: Array(options.asked.joined(separator: "|").utf8), message: .none)
    _ = body(made)
    return []
  }
  func patterns(_ options: Options) throws(Refusal) -> [Card] {
    [Card(id: "raft.leader", group: "alipay-jraft", says: "a leader", text: "raft.leader\n")]
  }
  func checkPatterns(_ files: [String], _ options: Options) throws(Refusal) -> PatternCheck {
    PatternCheck(patterns: 1, samples: 2, failures: failures)
  }
}

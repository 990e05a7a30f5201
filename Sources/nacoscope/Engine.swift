import Explaining
import Export
import Incidents
import Reports

/// What the subcommands ask of the rooms behind them: the seam at which tests put their own.
///
/// The tool's is `PipelineEngine`.
protocol Engine {
  /// Every rule it can judge, in the order of the catalogue.
  var rules: [Card] { get }
  /// The version of PCRE2 that is linked.
  var pcre2Version: String { get }

  /// Reads everything once.
  func analyze(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Report
  /// Reads what exists and waits for more until `session` says stop or the sources fall silent.
  func follow(_ options: Options, _ session: FollowSession) throws(Refusal) -> Report
  /// Reads everything once and keeps what concerns `options.subject`.
  func trace(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Trace
  /// Reads everything once and hands over the wanted events in order, until `body` says that nobody takes them any more.
  func events(
    _ options: Options, _ surroundings: Surroundings, _ body: @escaping (EventRow) -> Bool
  ) throws(Refusal) -> EventOutcome

  /// Explains what was asked about, one record after the other, until `body` says that nobody listens any more; tells
  /// what could not be read.
  func explain(
    _ options: Options, _ surroundings: Surroundings, _ body: (Explanation) -> Bool
  ) throws(Refusal) -> [Report.Trouble]

  /// The shipped patterns and those of `--patterns`.
  func patterns(_ options: Options) throws(Refusal) -> [Card]
  /// Proves the samples of the shipped, the `--patterns` and these files.
  func checkPatterns(_ files: [String], _ options: Options) throws(Refusal) -> PatternCheck
}

/// What was written about one thing.
struct Trace {
  /// Sorted by time, node, log.
  var rows: [Report.TraceRow]
  /// The whole report behind it: its troubles and coverage make the exit status.
  var report: Report
}

/// What a run of `events` came to.
struct EventOutcome {
  /// Its troubles and coverage make the exit status.
  var report: Report
  /// Routine requests that were left out.
  var routine: (beats: Int, reads: Int, requests: Int) = (0, 0, 0)
  /// Every pattern with its meaning.
  var patterns: [(id: String, en: String, zh: String)] = []
}

/// A pattern or a rule as `list` and `show` tell it.
struct Card: Sendable {
  /// Its name.
  var id: String
  /// The log it belongs to, or its severity: one word.
  var group: String
  /// One line.
  var says: String
  /// Everything about it, several lines, ending in a line feed.
  var text: String
}

/// What `patterns check` found.
struct PatternCheck: Sendable {
  /// How many patterns were checked.
  var patterns: Int
  /// How many samples and refused lines were tried.
  var samples: Int
  /// What does not hold, each `file:line:column: …`.
  var failures: [String]
}

/// What a run of `follow` talks to, from one thread.
struct FollowSession {
  /// A finding that became certain, worsened or healed, with the records it cites, best first.
  var tell: (Report.Finding, TerminalLine.Change, [Report.Evidence]) -> Void
  /// The report as it stands: the files of `-o` are rewritten.
  var publish: (Report) -> Void
  /// Whether the end is asked for: a signal, or nobody reads stdout any more.
  ///
  /// To be asked at least every second.
  var stops: () -> Bool
  /// The process around.
  var surroundings: Surroundings
}

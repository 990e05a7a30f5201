import Incidents

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
  /// Reads everything once; the report holds only what concerns `options.subject`.
  func trace(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Report
  /// Writes a report in a format, in the language and with the redaction of the options.
  func render(_ report: Report, _ format: ReportFormat, _ options: Options) -> [UInt8]

  /// The shipped patterns and those of `--patterns`.
  func patterns(_ options: Options) throws(Refusal) -> [Card]
  /// Proves the samples of the shipped, the `--patterns` and these files.
  func checkPatterns(_ files: [String], _ options: Options) throws(Refusal) -> PatternCheck
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

  /// A card with these faces.
  init(id: String, group: String, says: String, text: String) {
    self.id = id
    self.group = group
    self.says = says
    self.text = text
  }
}

/// What `patterns check` found.
struct PatternCheck: Sendable {
  /// How many patterns were checked.
  var patterns: Int
  /// How many samples and refused lines were tried.
  var samples: Int
  /// What does not hold, each `file:line:column: …`.
  var failures: [String]

  /// The outcome of a check.
  init(patterns: Int, samples: Int, failures: [String]) {
    self.patterns = patterns
    self.samples = samples
    self.failures = failures
  }
}

/// What a run of `follow` talks to.
struct FollowSession {
  /// A finding that became certain, worsened or healed: one text, ending in a line feed.
  var tell: (String) -> Void
  /// The report as it stands: the files of `-o` are rewritten.
  var publish: (Report) -> Void
  /// Whether the end is asked for: a signal, or nobody reads stdout any more.
  ///
  /// To be asked at least every second.
  var stops: () -> Bool
  /// The process around.
  var surroundings: Surroundings
}

import Arguments
import Incidents
import Records
import Reports

/// What was typed, validated and typed: the first of the two steps in which flags are read.
///
/// What it means is the plan of the
/// pipeline. Times are milliseconds.
struct Options: Sendable {
  /// The operands that are sources, as typed: `[NODE=]LOCATION`.
  var sources: [Source] = []
  /// What `trace` looks for; nil for other commands.
  var subject: String?
  /// What `explain` is asked about, as typed; empty for other commands.
  var asked: [String] = []
  /// The log that lines are from; `unknown` where none was named.
  var log = LogKind.unknown
  /// What `events` writes; nil for other commands.
  var events: EventOptions?
  /// Whether `explain` writes JSON lines.
  var writesJSONLines = false
  /// Where the report goes; stdout is only among them where no `-o` was given, or `-o -`.
  var outputs: [Output] = []
  /// Whether `outputs` were given, rather than being the default.
  var outputsAreNamed = false
  /// The language of texts for people.
  var language = Language.en
  /// The least severity that makes the exit status 1; nil is never.
  var failOn: Report.Severity? = .warning
  /// Replace addresses by pseudonyms.
  var masksAddresses = false
  /// Hide tokens, passwords, secrets.
  var redacts = true
  /// Report nothing before.
  var since: TimeWord?
  /// Report nothing after.
  var until: TimeWord?
  /// Zones of log stamps in minutes east of UTC, in the order given; a nil node is every node.
  var zones: [(node: String?, minutesEast: Int16)] = []
  /// The machine's zone in minutes east of UTC.
  var machineZoneMinutes: Int16 = 0
  /// How far a node's clock is ahead, in the order given.
  var clocks: [(node: String, aheadMilliseconds: Int64)] = []
  /// How long a late record is waited for; nil is the tool's own choice.
  var waitMilliseconds: Int64?
  /// Judge only these rules; empty is all.
  var only: [String] = []
  /// Leave these rules out.
  var skip: [String] = []
  /// Changed limits, in the order given.
  var limits: [(rule: String, key: String, value: String)] = []
  /// The file that says how the lines of some files are written.
  var layoutFile: String?
  /// Directories with more pattern files, in the order given.
  var patternDirectories: [String] = []
  /// Where `follow` keeps its checkpoint.
  var stateDirectory: String?
  /// After how long without anything new `follow` ends; nil is never.
  var untilIdleMilliseconds: Int64?
  /// Threads that read, name and judge.
  var threads = 1
  /// More than one that reads ahead are idle: reading is less than half of the work.
  static let worthwhileThreads = 2
  /// Whether a progress line is shown on stderr.
  var showsProgress = false
  /// Whether results on stdout are coloured.
  var colours = false
  /// How much is said on stderr.
  var talk = Talk.normal

  /// How much is said on stderr.
  enum Talk: Sendable {
    /// Errors only.
    case quiet
    /// And troubles with inputs.
    case normal
    /// And what is read as what.
    case verbose
  }

  /// One source as typed.
  struct Source: Sendable, Equatable {
    /// The node it was assigned to; nil where none was named.
    var node: String?
    /// Directory, file, `-`.
    var location: String
    /// The operand itself.
    var typed: String
  }
}

package import Bytes
package import Intake
package import Rewriting

/// What a run is to do, worked out of the options before anything is read.
package struct Plan: Sendable {
  /// What to read.
  package var sources: [SourceArgument] = []
  /// Zones by node name, in minutes east of UTC; "" is every node.
  package var zones: [String: Int16] = [:]
  /// Clocks by node name: ms ahead of the reference.
  package var clocks: [String: Int32] = [:]
  /// The machine's own zone, minutes east of UTC: the last resort for a node's.
  package var machineZone: Int16 = 0
  /// How long a late record is waited for, ms; nil is the tool's own choice (design §4).
  package var wait: Int64?
  /// Nothing that ended before is reported.
  package var since: Bound?
  /// Nothing that began after is reported.
  package var until: Bound?
  /// Rules to judge; empty is all.
  package var only: Set<String> = []
  /// Rules to leave out.
  package var skip: Set<String> = []
  /// Changed limits: rule, key, value.
  package var limits: [(rule: String, key: String, value: Int64)] = []
  /// How the lines of some files are written; nil to tell it from the lines.
  package var layouts: LayoutFile?
  /// Where standard input comes from, and where it is kept.
  package var input = KeptInput.Place()
  /// Directories with more pattern files.
  package var patternDirectories: [String] = []
  /// Threads: one that names, orders and judges, the others read ahead of it.
  package var threads = 1
  /// Bytes a read asks for.
  package var readSize = 48 * 1024
  /// The command's sources as typed, for "how to reproduce".
  package var typed: [String] = []
  /// SHA-256 of the pattern files in use, hex.
  package var patternsHash = ""
  /// The tool's version.
  package var version = ""

  package init() {}

  /// A moment on the command line.
  package enum Bound: Sendable {
    case instant(Instant)
    /// As the logs are written: ms since the epoch if that were UTC.
    case local(Int64)
    /// So many ms before the last record.
    case beforeEnd(Int64)
  }
}

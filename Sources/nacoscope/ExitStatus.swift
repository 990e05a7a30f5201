import Incidents

/// What the process says to its caller.
///
/// Source: design.md §3.
enum ExitStatus: Int32, Sendable {
  /// Nothing at or above `--fail-on`.
  case finished = 0
  /// Findings at or above `--fail-on`; for `patterns check`: a sample that does not hold.
  case findings = 1
  /// Some input could not be read, or nothing in it was recognised, or a result could not be written.
  case incomplete = 2
  /// The words, or a file of patterns, are wrong; nothing was done.
  case usage = 64
  /// A defect of nacoscope.
  case defect = 70
  /// An interrupt asked for the end.
  case interrupted = 130

  /// The status of a finished run: 2 wins over 1.
  init(of report: Report, failOn: Report.Severity?) {
    let recognised = report.nodes.contains { node in
      node.logs.contains { $0.matched > 0 || $0.known > 0 }
    }
    if !report.troubles.isEmpty || !recognised {
      self = .incomplete
    } else if let failOn, report.findings.contains(where: { $0.severity >= failOn }) {
      self = .findings
    } else {
      self = .finished
    }
  }
}

import Incidents
import Reports

/// `nacoscope [analyze] SOURCE…`: read everything, write the report.
enum AnalyzeCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    let report = try engine.analyze(options, surroundings)
    tellTroubles(report, options, surroundings)
    var writing = ReportWriting(options, surroundings)
    if options.talk == .verbose { tellLogs(report, surroundings) }
    let complete = writing.write(report)
    return complete ? ExitStatus(of: report, failOn: options.failOn) : .incomplete
  }

  /// What could not be read, once each, on stderr.
  static func tellTroubles(_ report: Report, _ options: Options, _ surroundings: Surroundings) {
    guard options.talk != .quiet else { return }
    for trouble in report.troubles {
      surroundings.remark("\(trouble.source): \(options.language.pick(trouble.says))")
    }
  }

  /// What was read as what, on stderr.
  private static func tellLogs(_ report: Report, _ surroundings: Surroundings) {
    for node in report.nodes {
      for log in node.logs {
        surroundings.remark(
          "\(node.id) \(log.log): \(log.files) files, \(log.bytes) bytes, \(log.records) records, "
            + "\(log.matched) matched, \(log.known) known, \(log.unmatched) unmatched")
      }
    }
    for file in report.skipped {
      surroundings.remark("not read: \(file.file), \(file.reason.rawValue), \(file.bytes) bytes")
    }
  }
}

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
}

import Incidents

/// `nacoscope [analyze] SOURCE…`: read everything, write the report.
enum AnalyzeCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    finish(try engine.analyze(options, surroundings), options, surroundings, engine)
  }

  /// Tells the troubles, writes the report, and judges it.
  static func finish(
    _ report: Report, _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) -> ExitStatus {
    if options.talk != .quiet {
      for trouble in report.troubles {
        let says = options.language == .chinese ? trouble.says.zh : trouble.says.en
        surroundings.remark("\(trouble.source): \(says)")
      }
    }
    let complete = ReportWriting(options: options, surroundings: surroundings).write(report, engine)
    return complete ? ExitStatus(of: report, failOn: options.failOn) : .incomplete
  }
}

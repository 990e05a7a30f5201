/// `nacoscope trace WHAT SOURCE…`: one table of what all nodes wrote about one thing.
enum TraceCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    let trace = try engine.trace(options, surroundings)
    AnalyzeCommand.tellTroubles(trace.report, options, surroundings)
    var writing = ReportWriting(options, surroundings)
    let complete = writing.write { rendering, output in
      rendering.table(trace, of: options.subject ?? "", coloured: output.path == nil)
    }
    // A table is an answer, not a judgement: only what could not be read shows in the status.
    return complete ? ExitStatus(of: trace.report, failOn: nil) : .incomplete
  }
}

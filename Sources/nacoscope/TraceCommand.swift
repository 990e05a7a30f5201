/// `nacoscope trace WHAT SOURCE…`: the report of one instance, service, client or minute.
enum TraceCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    let report = try engine.trace(options, surroundings)
    return AnalyzeCommand.finish(report, options, surroundings, engine)
  }
}

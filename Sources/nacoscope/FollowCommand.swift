import Glibc
import Incidents

/// `nacoscope follow SOURCE…`: findings on stdout as they become certain, the files of `-o` kept up to date.
enum FollowCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    surroundings.endGracefully()
    var writing = ReportWriting(options, surroundings)
    var isClosed = false
    let session = FollowSession(
      tell: { finding, change, evidence in
        if !surroundings.say(writing.rendering.line(finding, change, evidence)) { isClosed = true }
      },
      publish: { report in
        _ = writing.write(report, toStandardOutput: false)
      },
      stops: { surroundings.signal() != 0 || isClosed },
      surroundings: surroundings)
    let report = try engine.follow(options, session)
    AnalyzeCommand.tellTroubles(report, options, surroundings)
    // Without -o stdout has had the findings; `-o -` asks for the report behind them.
    let complete = writing.write(report, toStandardOutput: options.outputsAreNamed)
    if surroundings.signal() == SIGINT { return .interrupted }
    return complete ? ExitStatus(of: report, failOn: options.failOn) : .incomplete
  }
}

import Glibc
import Incidents
import Synchronization

/// `nacoscope follow SOURCE…`: findings on stdout as they become certain, the files of `-o` kept up to date.
enum FollowCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    surroundings.endGracefully()
    let writing = ReportWriting(options: options, surroundings: surroundings)
    let closed = Atomic<Bool>(false)
    let session = FollowSession(
      tell: { text in
        if !surroundings.say(text) { closed.store(true, ordering: .relaxed) }
      },
      publish: { report in
        _ = writing.write(report, engine, includingStandardOutput: false)
      },
      stops: { surroundings.signal() != 0 || closed.load(ordering: .relaxed) },
      surroundings: surroundings)
    let report = try engine.follow(options, session)
    // Without -o stdout has had the findings; `-o -` asks for the report behind them.
    let asked = options.outputsAreNamed
    let complete = writing.write(report, engine, includingStandardOutput: asked)
    if surroundings.signal() == SIGINT { return .interrupted }
    return complete ? ExitStatus(of: report, failOn: options.failOn) : .incomplete
  }
}

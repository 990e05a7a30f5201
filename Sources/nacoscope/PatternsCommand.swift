import Arguments

/// `nacoscope patterns list|show|check`.
enum PatternsCommand {
  static func run(
    _ parsed: Parsed, _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    switch parsed.command.words.last {
    case "check":
      return check(try engine.checkPatterns(parsed.operands, options), options, surroundings)
    case "show":
      let cards = try engine.patterns(options)
      return try Listing(kind: "pattern", cards: cards).show(parsed.operands.first, surroundings)
    default:
      let cards = try engine.patterns(options)
      return Listing(kind: "pattern", cards: cards).list(surroundings)
    }
  }

  private static func check(
    _ outcome: PatternCheck, _ options: Options, _ surroundings: Surroundings
  ) -> ExitStatus {
    for failure in outcome.failures { _ = surroundings.say(failure + "\n") }
    if outcome.failures.isEmpty {
      if options.talk != .quiet {
        _ = surroundings.say(
          "\(outcome.patterns) patterns, \(outcome.samples) samples and refusals: all hold\n")
      }
      return .finished
    }
    surroundings.remark("\(outcome.failures.count) of \(outcome.samples) do not hold")
    return .findings
  }
}

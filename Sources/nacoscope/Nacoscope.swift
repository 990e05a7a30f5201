import Arguments

/// The command line: words in, one subcommand, an exit status out.
@main
enum Nacoscope {
  /// The version of the tool, as `--version` and the report say it.
  static let version = "0.1.0"

  static func main() {
    let surroundings = Surroundings.process()
    let status = run(surroundings, PipelineEngine())
    exitProcess(status)
  }

  /// Everything behind the process: no global is touched, so tests call it.
  static func run(_ surroundings: Surroundings, _ engine: some Engine) -> ExitStatus {
    do throws(Refusal) {
      return try dispatch(surroundings, engine)
    } catch {
      surroundings.complain(error.message)
      return .usage
    }
  }

  private static func dispatch(
    _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    if surroundings.words.isEmpty { return HelpCommand.hint(surroundings) }
    let parsed = try Refusal.usage { () throws(UsageError) in
      try CommandTable.nacoscope.parse(surroundings.words, exists: surroundings.exists)
    }
    if parsed.isOn("help") { return try HelpCommand.run(of: parsed, surroundings) }
    if parsed.isOn("version") { return VersionCommand.run(surroundings, engine) }
    let options = try Refusal.usage { () throws(UsageError) in
      try Options(parsed, surroundings, rules: engine.rules.map(\.id))
    }
    switch parsed.command.words.first {
    case "follow": return try FollowCommand.run(options, surroundings, engine)
    case "trace": return try TraceCommand.run(options, surroundings, engine)
    case "events": return try EventsCommand.run(options, surroundings, engine)
    case "explain": return try ExplainCommand.run(options, surroundings, engine)
    case "patterns": return try PatternsCommand.run(parsed, options, surroundings, engine)
    case "rules": return try RulesCommand.run(parsed, surroundings, engine)
    case "help": return try HelpCommand.run(about: parsed.operands, surroundings)
    default: return try AnalyzeCommand.run(options, surroundings, engine)
    }
  }
}

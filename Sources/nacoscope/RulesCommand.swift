import Arguments

/// `nacoscope rules list|show`.
enum RulesCommand {
  static func run(
    _ parsed: Parsed, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    let listing = Listing(kind: "rule", cards: engine.rules)
    return parsed.command.words.last == "show"
      ? try listing.show(parsed.operands.first, surroundings) : listing.list(surroundings)
  }
}

/// `--version`.
enum VersionCommand {
  static func run(_ surroundings: Surroundings, _ engine: some Engine) -> ExitStatus {
    _ = surroundings.say("nacoscope \(Nacoscope.version) (PCRE2 \(engine.pcre2Version))\n")
    return .finished
  }
}

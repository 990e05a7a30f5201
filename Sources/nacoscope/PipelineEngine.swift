import Incidents
import Patterns
import Pcre

/// The tool's engine: hands each request to its room.
///
/// Until the pipeline lands in this branch it refuses, in words.
struct PipelineEngine: Engine {
  private static let absent = Refusal("this build was made without the pipeline")

  var rules: [Card] { [] }
  var pcre2Version: String { Pattern.version }

  func analyze(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Report {
    throw Self.absent
  }

  func follow(_ options: Options, _ session: FollowSession) throws(Refusal) -> Report {
    throw Self.absent
  }

  func trace(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Trace {
    throw Self.absent
  }

  func patterns(_ options: Options) throws(Refusal) -> [Card] {
    try PatternSources(directories: options.patternDirectories).set().definitions
      .map { Card($0, options.language) }
  }

  func checkPatterns(_ files: [String], _ options: Options) throws(Refusal) -> PatternCheck {
    let set = try PatternSources(directories: options.patternDirectories, files: files).set()
    let check = SampleCheck(set)
    let refused = set.definitions.reduce(0) { $0 + $1.refuses.count }
    return PatternCheck(
      patterns: set.count, samples: check.samples + refused,
      failures: check.errors.map(\.message))
  }
}

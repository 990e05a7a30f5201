import Incidents
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

  func patterns(_ options: Options) throws(Refusal) -> [Card] { throw Self.absent }

  func checkPatterns(_ files: [String], _ options: Options) throws(Refusal) -> PatternCheck {
    throw Self.absent
  }
}

import Incidents

/// The tool's engine: hands each request to its room.
///
/// Until the pipeline lands in this branch it refuses, in words.
struct PipelineEngine: Engine {
  init() {}

  private static let absent = Refusal("this build was made without the pipeline")

  var rules: [Card] { [] }
  var pcre2Version: String { "unknown" }

  func analyze(
    _ options: Options, _ surroundings: Surroundings
  ) throws(Refusal) -> Report { throw Self.absent }

  func follow(_ options: Options, _ session: FollowSession) throws(Refusal) -> Report {
    throw Self.absent
  }

  func trace(
    _ options: Options, _ surroundings: Surroundings
  ) throws(Refusal) -> Report { throw Self.absent }

  func render(
    _ report: Report, _ format: ReportFormat, _ options: Options
  ) -> [UInt8] { [] }

  func patterns(_ options: Options) throws(Refusal) -> [Card] { throw Self.absent }

  func checkPatterns(
    _ files: [String], _ options: Options
  ) throws(Refusal) -> PatternCheck { throw Self.absent }
}

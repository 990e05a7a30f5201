import Incidents

/// Brings results to the places that were asked for.
struct ReportWriting {
  private let outputs: [Output]
  private let surroundings: Surroundings
  /// What makes text of them.
  var rendering: Rendering

  /// For the outputs of the options.
  init(_ options: Options, _ surroundings: Surroundings) {
    outputs = options.outputs
    self.surroundings = surroundings
    rendering = Rendering(options)
  }

  /// Writes every output; one that fails is told and does not stop the others.
  /// - Parameters:
  ///   - toStandardOutput: false leaves stdout out.
  ///   - render: the bytes for one output.
  /// - Returns: Whether all were written; a stdout that nobody reads counts as written.
  mutating func write(
    toStandardOutput: Bool = true, _ render: (inout Rendering, Output) -> [UInt8]
  ) -> Bool {
    var complete = true
    for output in outputs {
      guard let path = output.path else {
        if toStandardOutput { _ = surroundings.out(render(&rendering, output)) }
        continue
      }
      do throws(OutputError) {
        try OutputFile(path).replace(with: render(&rendering, output))
      } catch {
        surroundings.complain(error.message)
        complete = false
      }
    }
    return complete
  }

  /// Writes a report to every output.
  mutating func write(_ report: Report, toStandardOutput: Bool = true) -> Bool {
    write(toStandardOutput: toStandardOutput) { $0.report(report, $1.format) }
  }
}

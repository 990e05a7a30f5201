import Incidents

/// Brings a report to the places that were asked for.
struct ReportWriting {
  var options: Options
  var surroundings: Surroundings

  /// Writes every output; one that fails is told and does not stop the others.
  /// - Returns: Whether all were written; a stdout that nobody reads counts as written.
  func write(
    _ report: Report, _ engine: some Engine, includingStandardOutput: Bool = true
  ) -> Bool {
    var complete = true
    for output in options.outputs {
      guard let path = output.path else {
        if includingStandardOutput {
          _ = surroundings.out(engine.render(report, output.format, options))
        }
        continue
      }
      var plain = options
      plain.colours = false
      do throws(OutputError) {
        try OutputFile(path).replace(with: engine.render(report, output.format, plain))
      } catch {
        surroundings.complain(error.message)
        complete = false
      }
    }
    return complete
  }
}

import Explaining
import Incidents
import Reports

/// `nacoscope explain LINE|FILE:LINE|-`: what each record means, or why no pattern matches.
enum ExplainCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    var rendering = Rendering(options)
    var isKnown = false
    let troubles = try engine.explain(options, surroundings) { made in
      if made.isKnown { isKnown = true }
      return surroundings.out(rendering.explanation(made, asJSON: options.writesJSONLines))
    }
    if options.talk != .quiet {
      for trouble in troubles {
        surroundings.remark("\(trouble.source): \(options.language.pick(trouble.says))")
      }
    }
    return troubles.isEmpty && isKnown ? .finished : .incomplete
  }
}

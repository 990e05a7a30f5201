import Bytes
import Cluster
import Detectors
import Events
import Scenes

/// What the rules concluded of a scene.
struct Verdicts {
  var world: World
  var judgements: [Judgement]
  /// Findings that are about no operation.
  var standing: [Finding]

  /// Every finding.
  var findings: [Finding] { judgements.flatMap(\.findings) + standing }

  /// The findings of a rule.
  func findings(_ rule: Rule) -> [Finding] { findings.filter { $0.rule == rule } }

  /// The verdict on a cause of an operation, "" where there is no differential.
  func verdict(_ name: Cause.Name, of number: Int = 0) -> String {
    guard let cause = cause(name, of: number) else { return "" }
    return "\(cause.verdict.rawValue) \(cause.because.rawValue)"
  }

  /// A cause of an operation.
  func cause(_ name: Cause.Name, of number: Int = 0) -> Cause? {
    guard number < judgements.count else { return nil }
    return judgements[number].differential.first { $0.name == name }
  }
}

extension Scene {
  /// Plays the scene by all rules, as a batch run does.
  func judged(to end: Double? = nil) -> Verdicts {
    var detectors = Detectors(nodeCount: nodeCount)
    let world = play(
      to: end, second: { detectors.advance(to: $0, $1) }, observe: { detectors.observe($0, $1) })
    detectors.finish(world)
    return Verdicts(
      world: world, judgements: detectors.operations.judgements,
      standing: detectors.standing(at: world.now))
  }
}

extension Finding {
  /// Its severity and verdict, with its variant where it has one.
  var grade: String {
    "\(severity.name) \(verdict.rawValue)" + (variant.isEmpty ? "" : " \(variant)")
  }
}

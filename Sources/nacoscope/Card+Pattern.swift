import Patterns
import Records
import Reports

extension Card {
  /// A pattern as `patterns list` and `patterns show` tell it.
  init(_ pattern: PatternDefinition, _ language: Language) {
    id = pattern.id
    group = pattern.logs.map(\.name).joined(separator: ",")
    says = language == .zh ? pattern.chinese : pattern.english
    var lines = [
      pattern.id, "  \(pattern.english)", "  \(pattern.chinese)", "",
      "  log      \(group)", "  event    \(pattern.event ?? "none: known, of no use to a rule")",
    ]
    switch pattern.shape {
    case .expression(let source): lines.append("  match    \(source)")
    case .request(let method, let path): lines.append("  request  \(method) \(path)")
    }
    for constant in pattern.constants {
      lines.append("  set      \(constant.name) = \(constant.value)")
    }
    if !pattern.level.isEmpty { lines.append("  level    \(pattern.level)") }
    lines.append("  source   \(pattern.sourceClass), versions \(pattern.versions)")
    lines.append("  file     \(pattern.file):\(pattern.fileLine)")
    for sample in pattern.samples {
      lines.append("\n  sample   \(sample.line)")
      for field in sample.fields { lines.append("           \(field.name) = \(field.text)") }
    }
    for refusal in pattern.refuses { lines.append("\n  refuses  \(refusal.line)") }
    text = lines.joined(separator: "\n") + "\n"
  }
}

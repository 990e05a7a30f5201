import Patterns
import Records

/// Patterns as `patterns show` tells them.
enum PatternCards {
  static func text(of definition: PatternDefinition) -> String {
    var text = "\(definition.id)\n\n  \(definition.english)\n  \(definition.chinese)\n"
    text += "\n  logs     \(definition.logs.map(\.name).joined(separator: ", "))\n"
    if let event = definition.event { text += "  event    \(event)\n" }
    if !definition.versions.isEmpty { text += "  versions \(definition.versions)\n" }
    if !definition.sourceClass.isEmpty { text += "  source   \(definition.sourceClass)\n" }
    for sample in definition.samples { text += "\n  \(sample.line)\n" }
    return text
  }
}

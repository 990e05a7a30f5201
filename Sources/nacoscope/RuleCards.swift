import Detectors
import Incidents

/// The rules as `rules list` and `rules show` tell them.
enum RuleCards {
  static let all: [Card] = Rule.allCases.map { rule in
    let words = Wording.example(rule)
    var text = "\(rule.rawValue)  (\(rule.severities))\n\n"
    text += "  \(words.title.en)\n  \(words.title.zh)\n\n  \(words.text.en)\n  \(words.text.zh)\n"
    for advice in words.advice { text += "\n  → \(advice.en)\n    \(advice.zh)\n" }
    let limits = Detectors.limits.filter { $0.rule == rule }
    if !limits.isEmpty {
      text += "\n  limits (--limit \(rule.rawValue).KEY=VALUE)\n"
      for limit in limits { text += "    \(limit.key): \(limit.says)\n" }
    }
    if !words.references.isEmpty { text += "\n  \(words.references.joined(separator: "\n  "))\n" }
    return Card(id: rule.rawValue, group: rule.severities, says: words.title.en, text: text)
  }
}

import Detectors
import Incidents

/// The rules as `rules list` and `rules show` tell them.
enum RuleCards {
  static let all: [Card] = Rule.allCases.map { rule in
    let words = Wording.words(rule, "")
    var text =
      "\(rule.rawValue)\n\n  \(words.title.en)\n  \(words.title.zh)\n\n  \(words.text.en)\n"
    text += "  \(words.text.zh)\n"
    for advice in words.advice { text += "\n  → \(advice.en)\n    \(advice.zh)\n" }
    if !words.references.isEmpty { text += "\n  \(words.references.joined(separator: "\n  "))\n" }
    return Card(id: rule.rawValue, group: "rule", says: words.title.en, text: text)
  }
}

package import Detectors

extension Wording {
  /// A rule's main words with general names in their places: what `rules show` prints.
  package static func example(_ rule: Rule) -> RuleWords {
    var words = Wording.words(rule, "")
    let places = [
      "subject": "an instance", "node": "one node", "executed": "one node",
      "affected": "another node", "from": "one node", "to": "another node", "detail": "…",
      "peer": "another node", "ahead": "…", "apart": "…", "low": "…", "high": "…",
    ]
    words.title = general(words.title, places)
    words.text = general(words.text, places)
    words.advice = words.advice.map { general($0, places) }
    return words
  }

  private static func general(_ text: Report.Text, _ places: [String: String]) -> Report.Text {
    var all = places
    for key in ["en", "zh"] {
      let side = key == "en" ? text.en : text.zh
      for part in side.split(separator: "{").dropFirst() {
        let name = String(part.prefix { $0 != "}" && $0 != "|" })
        if all[name] == nil { all[name] = "…" }
      }
    }
    let chinese = [
      "an instance": "某实例", "one node": "某节点", "another node": "另一节点", "…": "…",
    ]
    return Report.Text(
      en: fill(text, all).en, zh: fill(text, all.mapValues { chinese[$0] ?? $0 }).zh)
  }
}

/// Facts → sentences in both languages.
///
/// The words stand in the catalogues (`Wording+Rules`, `Wording+Causes`,
/// `Wording+Evidence`); here only the places in them are filled.
package enum Wording {
  /// Fills `{place}`s; a place nobody fills stays visible, so that a test sees it.
  ///
  /// `{place|one|more}` is the first word for one thing (`node1`, `1`), the second for several (`node1, node2`, `7`) and
  /// for what is below zero.
  static func fill(_ template: Report.Text, _ places: [String: String]) -> Report.Text {
    Report.Text(en: fill(template.en, places), zh: fill(template.zh, places))
  }

  private static func fill(_ template: String, _ places: [String: String]) -> String {
    var out = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: open)..<close])
      let parts = name.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 3, let value = places[parts[0]] {
        out += isOne(value) ? parts[1] : parts[2]
      } else {
        out += places[name] ?? "{\(name)}"
      }
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// The same said of what is only possible.
  static func doubted(_ text: Report.Text) -> Report.Text {
    Report.Text(en: "Possibly: " + text.en, zh: "可能：" + text.zh)
  }

  /// The words without the node in brackets, where none is known.
  static func withoutNode(_ text: Report.Text) -> Report.Text {
    func without(_ bracket: String, in words: String) -> String {
      guard let place = words.firstRange(of: bracket) else { return words }
      return String(words[..<place.lowerBound] + words[place.upperBound...])
    }
    return Report.Text(
      en: without(" ({node})", in: text.en), zh: without("（{node}）", in: text.zh))
  }

  private static func isOne(_ value: String) -> Bool {
    if value.contains(", ") || value.hasPrefix("−") { return false }
    return Int64(value).map { $0 == 1 } ?? true
  }

  /// `850 ms`, `3.2 s`, `4 min 10 s`.
  package static func duration(_ milliseconds: Int64) -> String {
    let ms = abs(milliseconds)
    let sign = milliseconds < 0 ? "−" : ""
    if ms < 1_000 { return "\(sign)\(ms) ms" }
    if ms < 120_000 {
      let tenths = (ms + 50) / 100
      return "\(sign)\(tenths / 10).\(tenths % 10) s"
    }
    return "\(sign)\(ms / 60_000) min \(ms % 60_000 / 1_000) s"
  }
}

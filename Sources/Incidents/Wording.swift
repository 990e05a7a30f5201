/// Facts → sentences in both languages.
///
/// The words stand in the catalogues (`Wording+Rules`, `Wording+Causes`,
/// `Wording+Evidence`); here only the places in them are filled.
package enum Wording {
  /// Fills `{place}`s; a place nobody fills stays visible, so that a test sees it.
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
      out += places[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
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

package import Incidents

/// A catalogue of fixed words: one enum a topic, one case an entry, both languages beside each
/// other.
///
/// The compiler asks for every entry's text; a test asks for both languages and for equal
/// placeholders (`{0}`, `{1}` …).
package protocol WordingTopic: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// The entry in both languages.
  var text: Report.Text { get }
}

/// Reads the catalogues in one language.
struct Words: Sendable {
  let language: Language

  /// The entry's text.
  func callAsFunction(_ entry: some WordingTopic) -> String { language.pick(entry.text) }

  /// The entry's text with `{0}`, `{1}` … replaced.
  ///
  /// What is put in must be fit for the output already; a placeholder's sign inside it stays what
  /// it is.
  func callAsFunction(_ entry: some WordingTopic, _ arguments: String...) -> String {
    var result = ""
    var rest = language.pick(entry.text)[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"), let number = Int(inside[..<close]),
        arguments.indices.contains(number)
      else {
        result += "{"
        rest = inside
        continue
      }
      result += arguments[number]
      rest = inside[inside.index(after: close)...]
    }
    return result + rest
  }

  /// What a Latin full stop and a comma are in this language.
  var comma: String { language == .zh ? "，" : ", " }
  /// What stands between the parts of a list.
  var listComma: String { language == .zh ? "、" : ", " }
  /// What ends a lead word.
  var colon: String { language == .zh ? "：" : ": " }
  /// What ends a sentence.
  var stop: String { language == .zh ? "。" : "." }
  /// What stands between two sentences.
  var gap: String { language == .zh ? "" : " " }
}

extension Report.Text {
  /// Both languages, unlabelled: catalogues are read side by side.
  init(_ en: String, _ zh: String) { self.init(en: en, zh: zh) }
}

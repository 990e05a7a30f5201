package import Incidents

/// The language a report is written in.
///
/// `--lang`, else `LC_ALL`/`LANG`.
package enum Language: String, Sendable, CaseIterable {
  case en
  case zh

  /// The language a locale name asks for: `zh_CN.UTF-8` is Chinese, everything else English.
  package init(locale: String) {
    let name = locale.lowercased()
    self = name == "zh" || name.hasPrefix("zh_") || name.hasPrefix("zh-") ? .zh : .en
  }

  /// That language's side of a text; the other one where it is missing, since some word is better than none.
  package func pick(_ text: Report.Text) -> String {
    switch self {
    case .en: text.en.isEmpty ? text.zh : text.en
    case .zh: text.zh.isEmpty ? text.en : text.zh
    }
  }

  /// That language's side of a list of texts; the other one where it is empty.
  package func pick(_ list: (en: [String], zh: [String])) -> [String] {
    switch self {
    case .en: list.en.isEmpty ? list.zh : list.en
    case .zh: list.zh.isEmpty ? list.en : list.zh
    }
  }
}

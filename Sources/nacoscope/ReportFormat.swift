/// The forms in which a report can be written.
enum ReportFormat: String, Sendable, CaseIterable {
  case json
  case markdown = "md"
  case text = "txt"
  /// Markdown that fits into a chat message.
  case brief

  /// By the word behind `--format`.
  init?(word: String) {
    self.init(rawValue: word == "markdown" ? "md" : word)
  }

  /// By the extension of a file; nil where it says nothing.
  init?(extensionOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    default: return nil
    }
  }
}

/// Where a report goes, and how.
struct Output: Sendable, Equatable {
  /// The file; nil is stdout.
  var path: String?
  /// Its format.
  var format: ReportFormat

  /// A report in this format, there.
  init(path: String?, format: ReportFormat) {
    self.path = path
    self.format = format
  }
}

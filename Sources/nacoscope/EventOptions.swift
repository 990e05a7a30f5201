import Arguments
import Events

/// What was typed for `events` alone, validated.
struct EventOptions: Sendable {
  /// The forms in which events are written.
  enum Format: String, Sendable, CaseIterable {
    case jsonl, csv, sqlite

    /// By the extension of a file; nil where it says nothing.
    init?(extensionOf path: String) {
      guard let dot = path.lastIndex(of: ".") else { return nil }
      switch path[path.index(after: dot)...].lowercased() {
      case "jsonl", "ndjson", "json": self = .jsonl
      case "csv": self = .csv
      case "db", "sqlite", "sqlite3": self = .sqlite
      default: return nil
      }
    }
  }

  var format = Format.jsonl
  /// Where they go; nil is stdout.
  var path: String?
  /// As `trace` takes it.
  var about: String?
  /// Empty is all.
  var nodes: Set<String> = []
  /// Empty is all.
  var kinds: Set<EventKind> = []
  var withRoutine = false

  /// Validates what was parsed.
  /// - Throws: The first thing that cannot be meant.
  init(_ parsed: Parsed) throws(UsageError) {
    about = parsed.text("about")
    nodes = Set(parsed.all("node"))
    withRoutine = parsed.isOn("routine")
    for word in parsed.all("kind") { kinds.insert(try EventOptions.kind(word)) }
    let paths = parsed.all("output").filter { $0 != "-" }
    if paths.count > 1 {
      throw .conflict("-o \(paths[0])", "-o \(paths[1])", reason: "events are written once")
    }
    path = paths.first
    format = try EventOptions.format(parsed.text("format"), path)
    if format == .sqlite, path == nil {
      throw .missingValue(option: "--format sqlite -o", placeholder: "FILE")
    }
    if let path { try EventOptions.check(path, format) }
  }

  /// A telling extension and `--format` must agree; where neither is there, JSON lines.
  private static func format(_ word: String?, _ path: String?) throws(UsageError) -> Format {
    let told = path.flatMap { Format(extensionOf: $0) }
    guard let word else {
      guard let path else { return .jsonl }
      guard let told else {
        throw .refusedValue(
          option: "-o", value: path,
          reason: "has no extension that says a format (.jsonl .csv .db): give --format",
          nearest: nil)
      }
      return told
    }
    guard let asked = Format(rawValue: word == "json" ? "jsonl" : word) else {
      throw .refusedValue(
        option: "--format", value: word,
        reason: "is not jsonl, csv or sqlite, the formats of events", nearest: nil)
    }
    if let told, let path, told != asked {
      throw .conflict(
        "--format \(word)", "-o \(path)", reason: "the extension says another format")
    }
    return asked
  }

  private static func kind(_ word: String) throws(UsageError) -> EventKind {
    let made: Set<EventKind> = [.none, .alive, .zoneSeen, .datum]
    if let kind = EventKind(rawValue: word), !made.contains(kind) { return kind }
    throw .refusedValue(
      option: "--kind", value: word, reason: "is no kind of event",
      nearest: Nearest.name(
        to: word, in: EventKind.allCases.filter { !made.contains($0) }.map(\.rawValue)))
  }

  private static func check(_ path: String, _ format: Format) throws(UsageError) {
    let file = OutputFile(path)
    if let obstacle = file.obstacle {
      throw .refusedValue(option: "-o", value: path, reason: obstacle, nearest: nil)
    }
    if format == .sqlite, file.exists {
      throw .refusedValue(
        option: "-o", value: path, reason: "exists; a database is made new: remove it first",
        nearest: nil)
    }
  }
}

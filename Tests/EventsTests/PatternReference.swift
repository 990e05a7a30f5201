import Events
import Patterns
import Records

/// docs/patterns.md and the schema of pattern files, made from the shipped files and from the names that a file may use.
enum PatternReference {
  /// The reference: a section for each file, a row for each pattern.
  static func markdown(_ files: [PatternFile]) -> String {
    let all = files.flatMap(\.patterns)
    var text = """
      # Patterns

      What nacoscope knows of the lines of Nacos' logs: \(all.count) patterns in \(files.count) files. Made from `patterns/*.yml` by \
      `RECORD_GOLDEN=1 swift test --filter GeneratedPatterns`; not edited by hand. `nacoscope patterns show ID` prints one with its \
      expression and samples.

      A pattern without an event is known and of no use to a rule; *harmless* marks a warning that means no harm.

      """
    for file in files {
      text += "\n## \(file.name.dropFirst("patterns/".count))\n\n"
      text +=
        "| id | log | level | versions | meaning | 含义 | event |\n|---|---|---|---|---|---|---|\n"
      for pattern in file.patterns { text += row(pattern) + "\n" }
    }
    return text
  }

  private static func row(_ pattern: PatternDefinition) -> String {
    let event = pattern.event.map { "`\($0)`" } ?? (pattern.isHarmless ? "*harmless*" : "")
    let cells = [
      "`\(pattern.id)`", pattern.logs.map(\.name).joined(separator: ", "), pattern.level,
      pattern.versions, pattern.english, pattern.chinese, event,
    ]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  /// The JSON Schema of a pattern file, for editors.
  static func schema(_ vocabulary: PatternVocabulary) -> String {
    let logs = list(LogKind.allCases.filter { $0 != .unknown }.map(\.name))
    let events = list(vocabulary.events.sorted() + ["none"])
    let fields = vocabulary.fields.sorted().map { "\"\($0)\": {\"type\": \"string\"}" }
    let constants = vocabulary.constants.map { "\"\($0)\": {\"type\": \"integer\"}" }
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A pattern file of nacoscope",
        "type": "object",
        "additionalProperties": false,
        "required": ["patterns"],
        "properties": {
          "log": {"$ref": "#/$defs/logs"},
          "patterns": {"type": "array", "items": {"$ref": "#/$defs/pattern"}}
        },
        "$defs": {
          "log": {"enum": [\(logs)]},
          "logs": {
            "description": "the log, or the logs, whose records are tried",
            "oneOf": [{"$ref": "#/$defs/log"}, {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/log"}}]
          },
          "pattern": {
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "says", "source", "samples"],
            "oneOf": [{"required": ["match"]}, {"required": ["request"]}],
            "properties": {
              "id": {"type": "string", "pattern": "^[A-Za-z0-9-][A-Za-z0-9.-]*$"},
              "says": {
                "type": "object",
                "additionalProperties": false,
                "required": ["en", "zh"],
                "properties": {"en": {"type": "string"}, "zh": {"type": "string"}}
              },
              "level": {"enum": ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"]},
              "log": {"$ref": "#/$defs/logs"},
              "match": {"type": "string", "pattern": "^\\\\^", "description": "a regular expression of PCRE2 over the message"},
              "request": {"type": "string", "pattern": "^[A-Z*]+ /", "description": "method and path, for access logs"},
              "event": {"enum": [\(events)]},
              "harmless": {"type": "boolean", "description": "a warning or an error that means no harm"},
              "set": {
                "type": "object",
                "additionalProperties": false,
                "properties": {\(constants.joined(separator: ", "))}
              },
              "source": {
                "type": "object",
                "additionalProperties": false,
                "required": ["class", "versions"],
                "properties": {"class": {"type": "string"}, "versions": {"type": "string"}}
              },
              "samples": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/sample"}},
              "refuses": {"type": "array", "items": {"type": "string"}},
              "override": {"type": "boolean", "description": "replaces a pattern of that id from an earlier file"}
            }
          },
          "sample": {
            "type": "object",
            "additionalProperties": false,
            "required": ["line"],
            "properties": {
              "line": {"type": "string"},
              "fields": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  \(fields.joined(separator: ",\n                  "))
                }
              }
            }
          }
        }
      }

      """
  }

  private static func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

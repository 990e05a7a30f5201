package import Records

/// One pattern as its file says it.
package struct PatternDefinition: Sendable {
  /// What a record has to look like.
  package enum Shape: Equatable, Sendable {
    /// The message matches this regular expression (PCRE2, anchored).
    case expression(String)
    /// The record is an access-log line with this request. `method` is `*` for any; `path` begins at `/v1`, `/v2`, `/v3`, or
    /// at the root, without context path; a last segment `*` stands for any rest.
    case request(method: String, path: String)
  }

  /// An example with what has to be captured from it.
  package struct Sample: Sendable {
    /// The message (the whole line for an access log).
    package var line: String
    /// Field name → captured text; exactly these.
    package var fields: [Field]
    /// 1-based line in the pattern file.
    package var fileLine: Int
    /// 1-based column in the pattern file.
    package var fileColumn: Int
  }

  /// A named text of a sample.
  package struct Field: Equatable, Sendable {
    /// A name of the vocabulary.
    package var name: String
    /// The captured text.
    package var text: String
    /// A field with its text.
    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A constant of the event.
  package struct Constant: Equatable, Sendable {
    /// A name of the vocabulary.
    package var name: String
    /// Its value.
    package var value: Int64
    /// A constant with its value.
    package init(name: String, value: Int64) {
      self.name = name
      self.value = value
    }
  }

  /// A line that must not match.
  package struct Refusal: Sendable {
    /// The message.
    package var line: String
    /// 1-based line in the pattern file.
    package var fileLine: Int
    /// 1-based column in the pattern file.
    package var fileColumn: Int
  }

  /// `file.what`, unique in the set.
  package var id: String
  /// The logs it occurs in; at least one.
  package var logs: [LogKind]
  /// What a match tells, in English.
  package var english: String
  /// What a match tells, in Chinese.
  package var chinese: String
  /// The level it is usually written at, as documentation; "" when the file does not say.
  package var level = ""
  /// What a record has to look like.
  package var shape: Shape
  /// Raw name of the event it becomes; nil when it is known but of no use to a rule.
  package var event: String?
  /// Whether a match is known to mean no harm although it is written as a warning or an error; said by the file, because a
  /// pattern without an event may as well be a fault that no rule reads.
  package var isHarmless = false
  /// Constants of that event.
  package var constants: [Constant] = []
  /// The class that writes it.
  package var sourceClass = ""
  /// The versions that write it.
  package var versions = ""
  /// At least one.
  package var samples: [Sample] = []
  /// Lines that look alike and are not it.
  package var refuses: [Refusal] = []
  /// Whether it replaces an earlier pattern of the same id on purpose.
  package var overrides = false
  /// Name of the file it is from.
  package var file: String
  /// 1-based line of its `id`.
  package var fileLine: Int
  /// 1-based column of its `id`.
  package var fileColumn: Int
  /// 1-based line of its `match` or `request`.
  package var shapeLine = 0
  /// 1-based column of its `match` or `request`.
  package var shapeColumn = 0

  /// The file's name without directory and `.yml`, the first part of the ids in it by convention.
  package var theme: String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.hasSuffix(".yml") ? String(last.dropLast(4)) : last
  }
}

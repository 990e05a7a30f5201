/// What is wrong with a pattern file, and where.
///
/// Its words are in `PatternFileError+Message.swift`.
package struct PatternFileError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// Not YAML as we accept it; the words of `YamlError`.
    case yaml(String)
    /// A value has the wrong kind: what was expected, what it is.
    case expected(String, found: String)
    /// A key that means nothing here; the nearest that does.
    case unknownKey(String, nearest: String?)
    /// A key that has to be there.
    case missingKey(String)
    /// `log` names no log kind.
    case unknownLog(String, nearest: String?)
    /// `event` names no event.
    case unknownEvent(String, nearest: String?)
    /// A group, or a field of a sample, has no meaning.
    case unknownField(String, nearest: String?)
    /// `set` names no constant.
    case unknownConstant(String, nearest: String?)
    /// `level` is none of TRACE, DEBUG, INFO, WARN, ERROR.
    case unknownLevel(String, nearest: String?)
    /// An id is empty or holds something else than letters, digits, `.`, `-`.
    case badID(String)
    /// The id was used before: where.
    case duplicateID(String, file: String, line: Int)
    /// A constant is no whole number.
    case notANumber(String)
    /// No sample at all.
    case noSample
    /// The expression is refused: why.
    case refused(String)
    /// PCRE2 cannot compile it: what it says, at which byte.
    case expression(String, byte: Int)
    /// `request` is not `METHOD /path`.
    case badRequest(String)
    /// `request` only makes sense in an access log, `match` only elsewhere.
    case wrongShape(String)
    /// A sample is not matched by its own pattern.
    case sampleNotMatched
    /// A sample of it is also matched by this other pattern of that log.
    case sampleAlsoMatched(by: String, log: String)
    /// A sample gives other fields: what was said, what was captured (nil: not captured, not said).
    case sampleField(String, said: String?, captured: String?)
    /// No sample needs this part of the expression.
    case uncovered(String)
    /// Nothing literal stands in every match, so that each record of its logs would have to be tried.
    case noLiteral
    /// A line made to be hard takes more steps than a match may take: how it begins.
    case tooManySteps(String)
    /// A line that has to be refused is matched.
    case refusalMatched
  }

  /// The file's name as given.
  package var file: String
  /// 1-based line.
  package var line: Int
  /// 1-based column.
  package var column: Int
  /// The pattern it is about, nil when it is none.
  package var pattern: String?
  /// What is wrong.
  package var reason: Reason

  /// An error at a place.
  package init(file: String, line: Int, column: Int, pattern: String? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.pattern = pattern
    self.reason = reason
  }
}

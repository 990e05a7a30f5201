/// What an option takes.
///
/// The text is checked while parsing, so that a wrong value stops the run before any work.
package enum ValueKind: Sendable, Equatable {
  /// Nothing: it is there or not.
  case flag
  /// Any non-empty text; the placeholder is for help.
  case text(String)
  /// One of these words.
  case choice([String])
  /// A whole number in this range.
  case integer(String, ClosedRange<Int>)
  /// A length of time (`DurationWord`), not negative.
  case duration(String)
  /// A moment (`TimeWord`).
  case time(String)
  /// `KEY=VALUE` with both sides non-empty, such as `NODE=+1.5s`.
  case pair(String)

  /// What help writes behind the option's name; nil for a flag.
  package var placeholder: String? {
    switch self {
    case .flag: nil
    case .text(let name), .integer(let name, _), .duration(let name), .time(let name),
      .pair(let name):
      name
    case .choice(let words): words.joined(separator: "|")
    }
  }
}

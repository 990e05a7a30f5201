/// What is wrong with a conversion pattern, and at which of its bytes.
package struct FormatError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// A `%word` that nothing is known of; the nearest that is known.
    case unknownWord(String, nearest: String?)
    /// A `%` that no word follows.
    case noWord
    /// A `{` or `(` that is not closed.
    case unclosed(String)
    /// `${NAME}` without a default: its value stands elsewhere.
    case property(String)
    /// A letter of a date format that nothing is known of.
    case dateLetter(String)
    /// There is no date and no time.
    case noStamp
    /// A day without its year, or a date without a time of day.
    case halfStamp(String)
    /// A time of day without a level: nothing would tell such a line from text.
    case timeWithoutLevel
    /// Something has to be there and is not: the word for it.
    case missing(String)
    /// The stamp or the level stands behind the message.
    case behindMessage(String)
    /// The stamp and the message are on different lines.
    case secondLine
    /// The stamps of an access log have no zone, and nothing else says it.
    case noZone
    /// A zone that does not exist.
    case unknownZone(String)
  }

  package var reason: Reason
  /// Index of the byte in the pattern, from 0.
  package var byte: Int

  package init(_ reason: Reason, byte: Int) {
    self.reason = reason
    self.byte = byte
  }

  /// The reason in words, without the place.
  package var message: String {
    switch reason {
    case .unknownWord(let word, let nearest):
      "unknown conversion word '%\(word)'" + (nearest.map { "; did you mean '%\($0)'?" } ?? "")
    case .noWord: "no conversion word behind '%'; a percent sign itself is '%%' or '\\%'"
    case .unclosed(let sign): "'\(sign)' is not closed"
    case .property(let name):
      "'${\(name)}' is set elsewhere; write its value out"
    case .dateLetter(let letter): "unknown letter '\(letter)' in the date format"
    case .noStamp: "no date in the pattern; add %d or, of an access log, %t"
    case .halfStamp(let what): "the date has no \(what)"
    case .timeWithoutLevel: "neither a date nor a level: nothing tells such a line from text"
    case .missing(let word): "'\(word)' is missing"
    case .behindMessage(let what): "the \(what) stands behind the message"
    case .secondLine: "the message is not on the line of its date"
    case .noZone: "the stamps have no zone; say it with 'zone', such as '+08:00'"
    case .unknownZone(let name): "'\(name)' is not a zone such as Asia/Shanghai or +08:00"
    }
  }
}

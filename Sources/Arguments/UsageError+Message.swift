extension UsageError {
  /// One line: what is wrong, the user's text quoted, what to do.
  ///
  /// The program's name and `error:` are put before it.
  package var message: String {
    switch self {
    case .unknownOption(let name, let nearest):
      "unknown option '\(name)'" + UsageError.hint(nearest)
    case .foreignOption(let name, let command, let of):
      "option '\(name)' is not one of '\(command)', but of \(UsageError.list(of))"
    case .missingValue(let option, let placeholder):
      "option '\(option)' needs a value: \(option) \(placeholder)"
    case .unexpectedValue(let option, let value):
      "option '\(option)' takes no value, but '\(value)' was given"
    case .badValue(let option, let value, let expected, let nearest):
      "option '\(option)': '\(value)' is not \(expected.expectation)" + UsageError.hint(nearest)
    case .refusedValue(let option, let value, let reason, let nearest):
      "option '\(option)': '\(value)' \(reason)" + UsageError.hint(nearest)
    case .repeated(let option):
      "option '\(option)' was given twice; it takes one value"
    case .unknownCommand(let word, let nearest):
      "'\(word)' is neither a command nor a file or directory" + UsageError.hint(nearest)
    case .unknownVerb(let command, nil, let verbs, _):
      "'\(command)' needs one of \(UsageError.list(verbs)) after it"
    case .unknownVerb(let command, .some(let verb), let verbs, let nearest):
      "'\(command) \(verb)' does not exist; there is \(UsageError.list(verbs))"
        + UsageError.hint(nearest)
    case .missingOperand(let command, let operands):
      "'\(command)' needs more: \(command) \(operands)"
    case .extraOperand(let command, let operand):
      "'\(command)' does not take '\(operand)'"
    case .conflict(let first, let second, let reason):
      "'\(first)' and '\(second)' do not go together: \(reason)"
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  /// `'a'`, `'a' and 'b'`, `'a', 'b' and 'c'`.
  private static func list(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "none" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension ValueKind {
  /// Completes "'x' is not …".
  fileprivate var expectation: String {
    switch self {
    case .flag: "expected"
    case .text: "a text"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .integer(_, let range):
      range.upperBound == Int.max
        ? "a whole number from \(range.lowerBound)"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .duration: "a length of time such as 3, 0.5, 250ms, 15m"
    case .time: "a time such as 2026-05-20T21:24:00+08:00, '2026-05-20 21:24', -15m"
    case .pair(let shape): "of the form \(shape)"
    }
  }
}

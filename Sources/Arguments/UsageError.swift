/// What is wrong with what was typed: facts only, the words are in `message`.
package enum UsageError: Error, Equatable, Sendable {
  /// No option has this name; it is as typed, with its dashes.
  case unknownOption(String, nearest: String?)
  /// The option exists, but not for this command.
  case foreignOption(String, command: String, of: [String])
  /// The option takes a value and none followed.
  case missingValue(option: String, placeholder: String)
  /// `--flag=value`.
  case unexpectedValue(option: String, value: String)
  /// The value is not what the option takes.
  case badValue(option: String, value: String, expected: ValueKind, nearest: String?)
  /// The value has the right shape and names or says something that does not exist; `reason` is a clause.
  case refusedValue(option: String, value: String, reason: String, nearest: String?)
  /// Given twice, and takes one.
  case repeated(option: String)
  /// The first word is neither a command nor something that could be read.
  case unknownCommand(String, nearest: String?)
  /// A command of two words lacks its second, or has a wrong one.
  case unknownVerb(command: String, verb: String?, verbs: [String], nearest: String?)
  /// Too few operands.
  case missingOperand(command: String, operands: String)
  /// Too many operands.
  case extraOperand(command: String, operand: String)
  /// Two options that exclude each other, with the reason as a clause.
  case conflict(String, String, reason: String)
}

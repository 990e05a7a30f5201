/// What can be typed: the one table behind parsing, help and "did you mean".
///
/// A command or an option that is not in
/// it does not exist, one that is removed from it is gone from everywhere.
package struct CommandTable: Sendable {
  /// The name of the program, for usage lines.
  package var program: String
  /// What the program is, one line.
  package var says: String
  /// In the order in which help lists them.
  package var commands: [CommandSpec]
  /// In the order in which help lists them; options of one group stand together.
  package var options: [OptionSpec]
  /// The command that is meant when none is named.
  package var defaultCommand: String
  /// What the general help says last.
  package var epilogue: String

  /// A table; its rows are not checked here, a test does it.
  package init(
    program: String, says: String, commands: [CommandSpec], options: [OptionSpec],
    defaultCommand: String, epilogue: String
  ) {
    self.program = program
    self.says = says
    self.commands = commands
    self.options = options
    self.defaultCommand = defaultCommand
    self.epilogue = epilogue
  }

  /// The first words of the commands, each once, in table order.
  package var commandNames: [String] {
    var names: [String] = []
    for command in commands where names.last != command.words.first {
      if let first = command.words.first { names.append(first) }
    }
    return names
  }

  /// The rows whose first word this is: one, or one for each second word.
  package func rows(of name: String) -> [CommandSpec] {
    commands.filter { $0.words.first == name }
  }

  /// The options that a command knows, by its first word, in table order.
  package func options(of name: String) -> [OptionSpec] {
    options.filter { $0.commands.contains(name) }
  }
}

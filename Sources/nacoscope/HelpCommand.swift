import Arguments

/// `nacoscope help [COMMAND]`, `--help`, and what is said when nothing is typed.
enum HelpCommand {
  /// `--help`: the general text, or that of the command that was named.
  static func run(of parsed: Parsed, _ surroundings: Surroundings) throws(Refusal) -> ExitStatus {
    guard parsed.named, let name = parsed.command.words.first, name != "help" else {
      return try run(about: [], surroundings)
    }
    return try run(about: [name], surroundings)
  }

  /// `help COMMAND`.
  static func run(
    about words: [String], _ surroundings: Surroundings
  ) throws(Refusal) -> ExitStatus {
    let table = CommandTable.nacoscope
    if words.isEmpty {
      _ = surroundings.say(table.help)
      return .finished
    }
    guard let text = table.help(of: words) else {
      let nearest = Nearest.name(to: words[0], in: table.commandNames)
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      throw Refusal("no command is called '\(words.joined(separator: " "))'" + hint)
    }
    _ = surroundings.say(text)
    return .finished
  }

  /// Nothing was typed.
  static func hint(_ surroundings: Surroundings) -> ExitStatus {
    surroundings.remark(
      """
      nacoscope \(CommandTable.nacoscope.says)

        nacoscope node1=/logs/a node2=/logs/b node3=/logs/c     the report of three nodes
        nacoscope incident/                                     each subdirectory is a node
        nacoscope --help                                        everything else
      """)
    return .usage
  }
}

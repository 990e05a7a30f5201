extension CommandTable {
  /// The general help: usage, commands, all options, exit status.
  package var help: String {
    var text = "\(program) \(says)\n\nUsage:\n"
    for command in commands {
      text += "  \(usage(command))\n"
    }
    text += "\nCommands:\n"
    text += Help.columns(commands.map { ($0.name, $0.says) })
    text += optionHelp(options)
    return text + "\n" + epilogue
  }

  /// The help of one command by its first word, or its two; nil if there is none.
  package func help(of words: [String]) -> String? {
    let rows = commands.filter { $0.words.starts(with: words) }
    guard let first = rows.first, let name = first.words.first, !words.isEmpty else { return nil }
    var text = "Usage:\n"
    for row in rows { text += "  \(usage(row))\n" }
    if let only = rows.last, rows.count == 1 {
      text += "\n" + Help.sentence(only.says)
      if !only.details.isEmpty { text += "\n\(only.details)\n" }
    } else {
      text += "\nCommands:\n" + Help.columns(rows.map { ($0.name, $0.says) })
    }
    return text + optionHelp(options(of: name))
  }

  private func usage(_ command: CommandSpec) -> String {
    let name = command.name == defaultCommand ? "[\(command.name)]" : command.name
    return "\(program) \(name) [OPTION…]" + (command.operands.isEmpty ? "" : " \(command.operands)")
  }

  private func optionHelp(_ options: [OptionSpec]) -> String {
    var text = ""
    var group = ""
    for option in options where option.group != group {
      group = option.group
      let members = options.filter { $0.group == group }
      text += "\n\(group):\n"
      text += Help.columns(members.map { (Help.spelling($0), Help.remark($0)) })
    }
    return text
  }
}

/// The layout of help texts.
enum Help {
  /// Where the second column begins.
  private static let indent = 30
  /// No line is longer.
  private static let width = 100

  /// `-o, --output FILE`; the short form's place stays empty where there is none.
  static func spelling(_ option: OptionSpec) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    let long = option.negatable ? "--no-\(option.name)" : "--\(option.name)"
    return short + long + (option.value.placeholder.map { " " + $0 } ?? "")
  }

  static func remark(_ option: OptionSpec) -> String {
    option.says + (option.repeats ? "; may be repeated" : "")
  }

  /// Two columns, the second wrapped; a first one that is too wide has a line of its own.
  static func columns(_ rows: [(String, String)]) -> String {
    let blank = String(repeating: " ", count: indent)
    var text = ""
    for (left, right) in rows {
      var line = "  " + left
      if line.count > indent - 2 {
        text += line + "\n"
        line = blank
      } else {
        line += String(repeating: " ", count: indent - line.count)
      }
      for word in right.split(separator: " ") {
        if line.count + word.count + (line.hasSuffix(" ") ? 0 : 1) > width {
          text += line + "\n"
          line = blank
        }
        line += line.hasSuffix(" ") ? String(word) : " \(word)"
      }
      text += line + "\n"
    }
    return text
  }

  /// The remark of a row as a sentence: capital, full stop.
  static func sentence(_ remark: String) -> String {
    remark.prefix(1).uppercased() + remark.dropFirst() + ".\n"
  }
}

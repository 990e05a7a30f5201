/// Reads argument words against a table.
///
/// Options may stand before, between and after operands; `--` ends them.
///
///     --name=value  --name value  --no-name  -n  -nVALUE  -n VALUE  -abn VALUE
struct Parser {
  private let table: CommandTable
  private var words: ArraySlice<String>
  /// Operands, and whether each stood behind `--`, where nothing is a command.
  private var operands: [(word: String, literal: Bool)] = []
  /// Options in the order given, as typed, for the check against the command.
  private var typed: [(spec: OptionSpec, spelling: String)] = []
  private var given: [String: [String]] = [:]
  private var negated: Set<String> = []

  init(_ table: CommandTable, _ words: [String]) {
    self.table = table
    self.words = words[...]
  }

  mutating func run(_ exists: (String) -> Bool) throws(UsageError) -> Parsed {
    while let word = words.popFirst() {
      if word == "--" {
        operands += words.map { ($0, true) }
        words = []
      } else if word.hasPrefix("--") {
        try long(word)
      } else if word.hasPrefix("-"), word != "-" {
        try cluster(word)
      } else {
        operands.append((word, false))
      }
    }
    let (command, named) = try selectCommand(exists)
    try checkOptions(of: command)
    if given["help"] == nil, given["version"] == nil { try checkOperands(of: command) }
    return Parsed(
      command: command, named: named, operands: operands.map(\.word), given: given, negated: negated
    )
  }

  // MARK: Options

  private mutating func long(_ word: String) throws(UsageError) {
    let body = word.dropFirst(2)
    let equals = body.firstIndex(of: "=")
    let name = String(equals.map { body[..<$0] } ?? body)
    let attached = equals.map { String(body[body.index(after: $0)...]) }
    if let spec = table.options.first(where: { $0.name == name }) {
      try take(spec, spelled: "--" + name, attached: attached)
    } else if name.hasPrefix("no-"),
      let spec = table.options.first(where: { $0.negatable && $0.name == name.dropFirst(3) })
    {
      if let attached { throw .unexpectedValue(option: "--" + name, value: attached) }
      typed.append((spec, "--" + name))
      negated.insert(spec.name)
      given[spec.name] = nil
    } else {
      let names = table.options.flatMap { $0.negatable ? [$0.name, "no-" + $0.name] : [$0.name] }
      let nearest = Nearest.name(to: name, in: names).map { "--" + $0 }
      throw .unknownOption("--" + name, nearest: nearest)
    }
  }

  private mutating func cluster(_ word: String) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let spelling = "-\(letter)"
      guard let spec = table.options.first(where: { $0.short == letter }) else {
        // `-output` is a long name with one dash; a number is a time without its option.
        let nearest = Nearest.name(to: String(word.dropFirst()), in: table.options.map(\.name))
        throw .unknownOption(
          nearest == nil ? spelling : word, nearest: nearest.map { "--" + $0 })
      }
      if spec.value == .flag {
        try take(spec, spelled: spelling, attached: nil)
      } else {
        let attached = letters.isEmpty ? nil : String(letters)
        letters = ""
        try take(spec, spelled: spelling, attached: attached)
      }
    }
  }

  private mutating func take(
    _ spec: OptionSpec, spelled spelling: String, attached: String?
  ) throws(UsageError) {
    typed.append((spec, spelling))
    negated.remove(spec.name)
    guard let placeholder = spec.value.placeholder else {
      if let attached { throw .unexpectedValue(option: spelling, value: attached) }
      given[spec.name, default: []].append("")
      return
    }
    guard let value = attached ?? nextValue(), !value.isEmpty else {
      throw .missingValue(option: spelling, placeholder: placeholder)
    }
    try check(value, of: spec, spelled: spelling)
    if !spec.repeats, given[spec.name] != nil { throw .repeated(option: spelling) }
    given[spec.name, default: []].append(value)
  }

  /// The next word, unless it is an option of two dashes: a forgotten value must not swallow it (`-15m` and `-` are values).
  private mutating func nextValue() -> String? {
    guard let next = words.first, !next.hasPrefix("--") else { return nil }
    return words.popFirst()
  }

  private func check(
    _ value: String, of spec: OptionSpec, spelled spelling: String
  ) throws(UsageError) {
    var nearest: String?
    let fits: Bool
    switch spec.value {
    case .flag, .text: fits = true
    case .choice(let words):
      fits = words.contains(value)
      nearest = fits ? nil : Nearest.name(to: value, in: words)
    case .integer(_, let range): fits = Int(value).map { range.contains($0) } ?? false
    case .duration: fits = DurationWord.milliseconds(value) != nil
    case .time: fits = TimeWord(value) != nil
    case .pair: fits = Parsed.pair(value) != nil
    }
    if !fits {
      throw .badValue(option: spelling, value: value, expected: spec.value, nearest: nearest)
    }
  }

  // MARK: Commands

  private mutating func selectCommand(
    _ exists: (String) -> Bool
  ) throws(UsageError) -> (CommandSpec, named: Bool) {
    guard let (word, literal) = operands.first else { return (row(table.defaultCommand), false) }
    if literal { return (row(table.defaultCommand), false) }
    if table.commandNames.contains(word) {
      operands.removeFirst()
      return (try selectRow(of: word), true)
    }
    if word == "-" || word.contains("/") || word.contains("=") || exists(word) {
      return (row(table.defaultCommand), false)
    }
    throw .unknownCommand(word, nearest: Nearest.name(to: word, in: table.commandNames))
  }

  /// A command of one word is its row; one of two takes the next operand to choose.
  private mutating func selectRow(of name: String) throws(UsageError) -> CommandSpec {
    let rows = table.rows(of: name)
    if let only = rows.first, only.words.count == 1 { return only }
    if given["help"] != nil, operands.isEmpty { return row(name) }
    let verb = operands.first?.word
    if let found = rows.first(where: { $0.words.last == verb }) {
      operands.removeFirst()
      return found
    }
    let verbs = rows.compactMap(\.words.last)
    throw .unknownVerb(
      command: name, verb: verb, verbs: verbs,
      nearest: verb.flatMap { Nearest.name(to: $0, in: verbs) })
  }

  private func row(_ name: String) -> CommandSpec {
    table.rows(of: name).first ?? CommandSpec(name, count: 0...0, "")
  }

  private func checkOptions(of command: CommandSpec) throws(UsageError) {
    guard let name = command.words.first else { return }
    for (spec, spelling) in typed where !spec.commands.contains(name) {
      throw .foreignOption(
        spelling, command: name, of: table.commandNames.filter(spec.commands.contains))
    }
  }

  private func checkOperands(of command: CommandSpec) throws(UsageError) {
    if operands.count < command.count.lowerBound {
      throw .missingOperand(command: command.name, operands: command.operands)
    }
    if operands.count > command.count.upperBound {
      throw .extraOperand(
        command: command.name, operand: operands[command.count.upperBound].word)
    }
  }
}

extension CommandTable {
  /// Reads the words behind the program's name.
  ///
  /// `exists` tells whether a path exists: by it a bare first word is told from a
  /// misspelt command.
  /// - Throws: The first thing that is wrong, from left to right; what concerns the command comes last.
  package func parse(
    _ words: [String], exists: (String) -> Bool
  ) throws(UsageError) -> Parsed {
    var parser = Parser(self, words)
    return try parser.run(exists)
  }
}

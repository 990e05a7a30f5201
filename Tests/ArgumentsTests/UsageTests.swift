import Arguments
import Testing

@Suite("What is typed wrongly is told with the remedy")
struct UsageTests {
  @Test(arguments: [
    ("--formt json logs", "unknown option '--formt'; did you mean '--format'?"),
    ("--redakt logs", "unknown option '--redakt'; did you mean '--redact'?"),
    ("--no-redakt logs", "unknown option '--no-redakt'; did you mean '--no-redact'?"),
    ("--utter-nonsense", "unknown option '--utter-nonsense'"),
    ("--out f", "unknown option '--out'; did you mean '--output'?"),
    ("-x logs", "unknown option '-x'"),
    ("-since logs", "unknown option '-since'; did you mean '--since'?"),
    ("-verison", "unknown option '-verison'; did you mean '--version'?"),
    ("logs --state d", "option '--state' is not one of 'analyze', but of 'follow'"),
    (
      "rules list -o f",
      "option '-o' is not one of 'rules', but of 'analyze', 'follow', 'trace' and 'events'"
    ),
    (
      "trace x logs --fail-on never",
      "option '--fail-on' is not one of 'trace', but of 'analyze' and 'follow'"
    ),
    ("logs -o", "option '-o' needs a value: -o FILE"),
    ("logs --since --until", "option '--since' needs a value: --since TIME"),
    ("logs --output=", "option '--output' needs a value: --output FILE"),
    ("logs --quiet=yes", "option '--quiet' takes no value, but 'yes' was given"),
    ("logs --no-redact=1", "option '--no-redact' takes no value, but '1' was given"),
    (
      "logs --fail-on warnig",
      "option '--fail-on': 'warnig' is not one of info, notice, warning, critical, never; "
        + "did you mean 'warning'?"
    ),
    ("logs --lang de", "option '--lang': 'de' is not one of en, zh"),
    (
      "logs --wait soon",
      "option '--wait': 'soon' is not a length of time such as 3, 0.5, 250ms, 15m"
    ),
    (
      "logs --since 21:24",
      "option '--since': '21:24' is not a time such as 2026-05-20T21:24:00+08:00, "
        + "'2026-05-20 21:24', -15m"
    ),
    ("logs --clock 1.5s", "option '--clock': '1.5s' is not of the form NODE=OFFSET"),
    ("logs --lang en --lang zh", "option '--lang' was given twice; it takes one value"),
    ("folow logs", "'folow' is neither a command nor a file or directory; did you mean 'follow'?"),
    ("access.log", "'access.log' is neither a command nor a file or directory"),
    ("patterns", "'patterns' needs one of 'list', 'show' and 'check' after it"),
    (
      "patterns chekc",
      "'patterns chekc' does not exist; there is 'list', 'show' and 'check'; did you mean 'check'?"
    ),
    ("rules show", "'rules show' needs more: rules show ID"),
    ("rules list all", "'rules list' does not take 'all'"),
    ("trace 10.0.0.1", "'trace' needs more: trace WHAT SOURCE…"),
    ("-q", "'analyze' needs more: analyze SOURCE…"),
  ]) func messages(_ line: String, _ message: String) {
    let words = line.split(separator: " ").map(String.init)
    do {
      let parsed = try parse(words)
      Issue.record("accepted as \(parsed.command.name)")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test("errors the tool itself finds have the same words") func refused() {
    #expect(
      UsageError.refusedValue(
        option: "--only", value: "sync-dely", reason: "is not a rule", nearest: "sync-delay"
      ).message == "option '--only': 'sync-dely' is not a rule; did you mean 'sync-delay'?")
    #expect(
      UsageError.conflict("-q", "-v", reason: "one asks for less talk, one for more").message
        == "'-q' and '-v' do not go together: one asks for less talk, one for more")
  }

  @Test(
    "the nearest name is the one with fewest typing errors",
    arguments: [
      ("anaylze", "analyze"), ("trcae", "trace"), ("pat", "patterns"), ("rulez", "rules"),
      ("xyz", nil), ("f", nil), ("", nil),
    ] as [(String, String?)]) func nearest(_ word: String, _ expected: String?)
  {
    #expect(Nearest.name(to: word, in: CommandTable.nacoscope.commandNames) == expected)
  }
}

@Suite("The table is sound")
struct TableTests {
  let table = CommandTable.nacoscope

  @Test("names are unique and exact") func names() {
    let long = table.options.map(\.name) + table.options.filter(\.negatable).map { "no-" + $0.name }
    #expect(Set(long).count == long.count)
    let short = table.options.compactMap(\.short)
    #expect(Set(short).count == short.count)
    #expect(Set(table.commands.map(\.name)).count == table.commands.count)
    for option in table.options {
      #expect(option.commands.isSubset(of: table.commandNames), "--\(option.name)")
      #expect(!option.commands.isEmpty && !option.says.hasSuffix("."), "--\(option.name)")
    }
  }

  @Test("options of one group stand together") func groups() {
    var seen: [String] = []
    for option in table.options where seen.last != option.group { seen.append(option.group) }
    #expect(Set(seen).count == seen.count)
  }

  @Test("the default command exists") func defaultCommand() {
    #expect(table.commandNames.contains(table.defaultCommand))
  }
}

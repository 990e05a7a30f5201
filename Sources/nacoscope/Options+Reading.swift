import Arguments
import Incidents
import Records
import Reports

extension Options {
  /// Validates what was parsed.
  ///
  /// `rules` are the names that `--only`, `--skip` and `--limit` may use; made only when one of them is given.
  /// - Throws: The first thing that cannot be meant.
  init(
    _ parsed: Parsed, _ surroundings: Surroundings, rules: @autoclosure () -> [String]
  ) throws(UsageError) {
    self.init()
    readOperands(parsed, surroundings)
    try readResult(parsed, surroundings)
    try readTime(parsed, surroundings)
    try readRules(parsed, rules)
    try readTalk(parsed, surroundings)
    log = try Options.log(parsed.text("log"))
    patternDirectories = parsed.all("patterns")
    layoutFile = parsed.text("layout")
    stateDirectory = parsed.text("state")
    untilIdleMilliseconds = parsed.milliseconds("until-idle")
  }

  private mutating func readOperands(_ parsed: Parsed, _ surroundings: Surroundings) {
    var operands = parsed.operands[...]
    switch parsed.command.words.first {
    case "analyze", "follow", "events": break
    case "trace": subject = operands.popFirst()
    case "explain":
      asked = Array(operands)
      return
    default: return
    }
    sources = operands.map { Source($0, exists: surroundings.exists) }
  }

  private mutating func readResult(
    _ parsed: Parsed, _ surroundings: Surroundings
  ) throws(UsageError) {
    if parsed.isOn("brief"), let format = parsed.text("format"), format != "brief" {
      throw .conflict("--brief", "--format \(format)", reason: "a report has one format")
    }
    let word = parsed.isOn("brief") ? "brief" : parsed.text("format")
    let format = word.flatMap { ReportFormat(word: $0) }
    if parsed.command.words.first == "events" {
      events = try EventOptions(parsed)
    } else if !asked.isEmpty {
      writesJSONLines = try Options.isJSONLines(word)
    } else if let word, format == nil {
      throw .refusedValue(
        option: "--format", value: word, reason: "is no format of a report", nearest: nil)
    } else if subject == nil {
      try readOutputs(parsed.all("output"), format)
    } else {
      try readTableOutputs(parsed.all("output"))
    }
    language =
      parsed.text("lang").flatMap { Language(rawValue: $0) }
      ?? Options.language(of: surroundings.environment)
    if let word = parsed.text("fail-on") { failOn = Report.Severity(rawValue: word) }
    masksAddresses = parsed.text("mask") == "addresses"
    redacts = !parsed.isOff("redact")
  }

  /// Whether a word behind `--format` asks `explain` for JSON lines.
  private static func isJSONLines(_ word: String?) throws(UsageError) -> Bool {
    switch word {
    case nil, "txt": return false
    case "json", "jsonl": return true
    case .some(let other):
      throw .refusedValue(
        option: "--format", value: other, reason: "is not txt or jsonl, the formats of explain",
        nearest: nil)
    }
  }

  /// The log of that name.
  private static func log(_ word: String?) throws(UsageError) -> LogKind {
    guard let word else { return .unknown }
    guard let kind = LogKind(name: word), kind != .unknown else {
      throw .refusedValue(
        option: "--log", value: word, reason: "is no log of Nacos",
        nearest: Nearest.name(to: word, in: LogKind.allCases.map(\.name)))
    }
    return kind
  }

  /// A telling extension decides; `--format` decides where there is none, and makes `brief` of markdown and text.
  ///
  /// A `--format` that
  /// decides nothing contradicts the extensions.
  private mutating func readOutputs(
    _ paths: [String], _ format: ReportFormat?
  ) throws(UsageError) {
    let onStandardOutput = format ?? .markdown
    if paths.isEmpty {
      outputs = [Output(path: nil, format: onStandardOutput)]
      return
    }
    outputsAreNamed = true
    var used = format == nil
    for path in paths {
      let told = path == "-" ? nil : ReportFormat(extensionOf: path)
      let refined = format == .brief && told != .json
      if told == nil || told == format || refined { used = true }
      if told == nil, path != "-", format == nil {
        throw .refusedValue(
          option: "-o", value: path,
          reason: "has no extension that says a format (.json .md .txt): give --format",
          nearest: nil)
      }
      try Options.checkTarget(path)
      outputs.append(
        path == "-"
          ? Output(path: nil, format: onStandardOutput)
          : Output(path: path, format: refined ? .brief : told ?? format ?? .markdown))
    }
    if !used, let format, let first = paths.first {
      throw .conflict(
        "--format \(format.rawValue)", "-o \(first)", reason: "the extension says another format")
    }
  }

  /// A trace is a table in plain text, whatever the file is called.
  private mutating func readTableOutputs(_ paths: [String]) throws(UsageError) {
    outputsAreNamed = !paths.isEmpty
    for path in paths {
      if ReportFormat(extensionOf: path) == .json {
        throw .refusedValue(
          option: "-o", value: path, reason: "says json, but a trace is plain text", nearest: nil)
      }
      try Options.checkTarget(path)
    }
    outputs = (paths.isEmpty ? ["-"] : paths).map {
      Output(path: $0 == "-" ? nil : $0, format: .text)
    }
  }

  private mutating func readTime(
    _ parsed: Parsed, _ surroundings: Surroundings
  ) throws(UsageError) {
    waitMilliseconds = parsed.milliseconds("wait")
    threads = parsed.integer("threads") ?? min(surroundings.cores, Options.worthwhileThreads)
    machineZoneMinutes = surroundings.machineZoneMinutes
    for word in parsed.all("zone") {
      let (node, name) = Options.split(word).map { (Optional($0.node), $0.rest) } ?? (nil, word)
      let directory = surroundings.environment("TZDIR") ?? ZoneWord.directory
      guard let minutes = ZoneWord.minutes(name, at: surroundings.now, in: directory) else {
        throw .refusedValue(
          option: "--zone", value: name, reason: "is not a zone such as Asia/Shanghai or +08:00",
          nearest: Nearest.name(to: name, in: ZoneWord.names(in: directory)))
      }
      zones.append((node, minutes))
    }
    since = parsed.time("since")
    until = parsed.time("until")
    if let since, let until, Options.isEmpty(since, until) {
      throw .conflict(
        "--since \(parsed.text("since") ?? "")", "--until \(parsed.text("until") ?? "")",
        reason: "nothing lies between them")
    }
    for (node, offset) in parsed.pairs("clock") {
      guard let ahead = DurationWord.milliseconds(offset, signed: true) else {
        throw .refusedValue(
          option: "--clock", value: offset, reason: "is not an offset such as +1.5s or -200ms",
          nearest: nil)
      }
      clocks.append((node, ahead))
    }
  }

  private mutating func readRules(
    _ parsed: Parsed, _ known: () -> [String]
  ) throws(UsageError) {
    only = parsed.all("only")
    skip = parsed.all("skip")
    let limited = parsed.pairs("limit")
    guard !only.isEmpty || !skip.isEmpty || !limited.isEmpty else { return }
    let rules = known()
    for name in only { try Options.check(name, "--only", rules) }
    for name in skip { try Options.check(name, "--skip", rules) }
    if let both = only.first(where: skip.contains) {
      throw .conflict(
        "--only \(both)", "--skip \(both)", reason: "no rule is judged and left out at once")
    }
    for (path, value) in limited {
      guard let dot = path.lastIndex(of: "."), dot != path.startIndex,
        path.index(after: dot) != path.endIndex
      else {
        throw .refusedValue(
          option: "--limit", value: path, reason: "is not RULE.KEY", nearest: nil)
      }
      let rule = String(path[..<dot])
      try Options.check(rule, "--limit", rules)
      limits.append((rule, String(path[path.index(after: dot)...]), value))
    }
  }

  private mutating func readTalk(
    _ parsed: Parsed, _ surroundings: Surroundings
  ) throws(UsageError) {
    if parsed.isOn("quiet"), parsed.isOn("verbose") {
      throw .conflict("-q", "-v", reason: "one asks for less talk, one for more")
    }
    talk = parsed.isOn("quiet") ? .quiet : parsed.isOn("verbose") ? .verbose : .normal
    let progress = parsed.text("progress") ?? "auto"
    let automatic = surroundings.errIsTerminal && talk != .quiet
    showsProgress = progress == "always" || progress == "auto" && automatic
    switch parsed.text("color") ?? "auto" {
    case "always": colours = true
    case "never": colours = false
    default:
      // Source: no-color.org, "when present and not an empty string".
      let refused = surroundings.environment("NO_COLOR").map { !$0.isEmpty } ?? false
      let dumb = surroundings.environment("TERM") == "dumb"
      colours = surroundings.outIsTerminal && !refused && !dumb
    }
  }
}

extension Options {
  /// The language of messages by the environment.
  ///
  /// Source: setlocale(3): LC_ALL, then LC_MESSAGES, then LANG; empty is unset.
  static func language(of environment: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment(name), !value.isEmpty {
        return Language(locale: value)
      }
    }
    return .en
  }

  /// Tells what stands in the way of a file before any work is done.
  private static func checkTarget(_ path: String) throws(UsageError) {
    if path != "-", let obstacle = OutputFile(path).obstacle {
      throw .refusedValue(option: "-o", value: path, reason: obstacle, nearest: nil)
    }
  }

  private static func check(
    _ name: String, _ option: String, _ rules: [String]
  ) throws(UsageError) {
    if rules.contains(name) { return }
    throw .refusedValue(
      option: option, value: name, reason: "is not a rule ('rules list' names them)",
      nearest: Nearest.name(to: name, in: rules))
  }

  /// Only words of one form can be compared before the logs are read.
  private static func isEmpty(_ since: TimeWord, _ until: TimeWord) -> Bool {
    switch (since, until) {
    case (.instant(let from), .instant(let to)), (.local(let from), .local(let to)): from >= to
    case (.before(let from), .before(let to)): from <= to
    default: false
    }
  }

  /// `NODE=REST` with both sides non-empty and no `/` before the `=`; nil if it has another form.
  fileprivate static func split(_ word: String) -> (node: String, rest: String)? {
    guard let equals = word.firstIndex(of: "=") else { return nil }
    let node = word[..<equals]
    let rest = word[word.index(after: equals)...]
    return node.isEmpty || rest.isEmpty || node.contains("/") ? nil : (String(node), String(rest))
  }
}

extension Options.Source {
  /// Reads an operand.
  ///
  /// One that exists as a whole is a location, even with a `=` in its name.
  init(_ typed: String, exists: (String) -> Bool) {
    self.typed = typed
    if !exists(typed), let (node, rest) = Options.split(typed) {
      self.node = node
      self.location = rest
    } else {
      self.location = typed
    }
  }
}

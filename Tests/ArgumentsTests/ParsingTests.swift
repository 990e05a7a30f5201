import Arguments
import Testing

/// Words, and what they should come to.
struct Line: Sendable, CustomTestStringConvertible {
  var words: [String]
  var command: String
  var operands: [String] = []
  var values: [String: [String]] = [:]
  var testDescription: String { words.joined(separator: " ") }
}

/// Parses against the tool's own table; only `logs` and `trace.d` exist.
func parse(_ words: [String]) throws(UsageError) -> Parsed {
  try CommandTable.nacoscope.parse(words) { $0 == "logs" || $0 == "trace.d" }
}

@Suite("Words become a command, operands and options")
struct ParsingTests {
  @Test(
    "as typed",
    arguments: [
      Line(words: ["logs"], command: "analyze", operands: ["logs"]),
      Line(words: ["./follow"], command: "analyze", operands: ["./follow"]),
      Line(words: ["n1=here"], command: "analyze", operands: ["n1=here"]),
      Line(words: ["-"], command: "analyze", operands: ["-"]),
      Line(words: ["--", "follow"], command: "analyze", operands: ["follow"]),
      Line(words: ["analyze", "gone"], command: "analyze", operands: ["gone"]),
      Line(
        words: ["trace", "10.0.1.21", "logs"], command: "trace", operands: ["10.0.1.21", "logs"]),
      Line(words: ["trace.d"], command: "analyze", operands: ["trace.d"]),
      Line(words: ["patterns", "check"], command: "patterns check"),
      Line(
        words: ["patterns", "show", "raft.leader"], command: "patterns show",
        operands: ["raft.leader"]),
      Line(
        words: ["-q", "follow", "logs"], command: "follow", operands: ["logs"],
        values: ["quiet": [""]]),
      Line(
        words: ["-qv", "logs"], command: "analyze", operands: ["logs"],
        values: ["quiet": [""], "verbose": [""]]),
      Line(
        words: ["-oa.json", "logs", "-o", "b.md", "--output=c=d.txt"], command: "analyze",
        operands: ["logs"], values: ["output": ["a.json", "b.md", "c=d.txt"]]),
      Line(
        words: ["-qo", "a.md", "logs"], command: "analyze", operands: ["logs"],
        values: ["output": ["a.md"]]),
      Line(
        words: ["-o-", "logs"], command: "analyze", operands: ["logs"], values: ["output": ["-"]]),
      Line(
        words: ["-o", "-", "logs"], command: "analyze", operands: ["logs"],
        values: ["output": ["-"]]),
      Line(
        words: ["logs", "--since", "-15m", "--until=2026-05-20 21:24"], command: "analyze",
        operands: ["logs"], values: ["since": ["-15m"], "until": ["2026-05-20 21:24"]]),
      Line(
        words: ["logs", "--clock", "node2=-0.25s", "--clock=node3=+4s"], command: "analyze",
        operands: ["logs"], values: ["clock": ["node2=-0.25s", "node3=+4s"]]),
      Line(
        words: ["logs", "--", "-q"], command: "analyze", operands: ["logs", "-q"],
        values: ["quiet": []]),
      Line(
        words: ["follow", "logs", "--until-idle", "2.5", "--state", "s"], command: "follow",
        operands: ["logs"], values: ["until-idle": ["2.5"], "state": ["s"]]),
      Line(words: ["trace", "--help"], command: "trace"),
      Line(words: ["patterns", "--help"], command: "patterns list"),
    ]) func words(_ line: Line) throws
  {
    let parsed = try parse(line.words)
    #expect(parsed.command.name == line.command)
    #expect(parsed.operands == line.operands)
    for (name, expected) in line.values {
      #expect(parsed.all(name) == expected, "--\(name)")
    }
  }

  @Test("a negated option is off, its absence is not") func negation() throws {
    #expect(try parse(["--no-redact", "logs"]).isOff("redact"))
    #expect(try !parse(["--no-redact", "--redact", "logs"]).isOff("redact"))
    #expect(try !parse(["logs"]).isOff("redact"))
  }

  @Test("values come typed") func typed() throws {
    let parsed = try parse(["follow", "logs", "--until-idle", "1.5", "--since", "-2h", "-vv"])
    #expect(parsed.milliseconds("until-idle") == 1500)
    #expect(parsed.time("since") == .before(7_200_000))
    #expect(parsed.count("verbose") == 2)
    #expect(parsed.text("state") == nil)
    let limits = try parse(["--limit", "sync-delay.ms=4000", "logs"]).pairs("limit")
    #expect(limits.map(\.key) == ["sync-delay.ms"] && limits.map(\.value) == ["4000"])
  }

  @Test("whether the command was named is known") func named() throws {
    #expect(try parse(["analyze", "logs"]).named)
    #expect(try !parse(["logs"]).named)
  }
}

@Suite("Lengths of time and moments are read as people type them")
struct TimeTests {
  @Test(
    arguments: [
      ("3", 3000), ("0.5", 500), ("250ms", 250), ("1.5s", 1500), ("15m", 900_000),
      ("2h", 7_200_000),
      ("1d", 86_400_000), ("0.0005", 0), ("", nil), ("s", nil), ("1.", nil), (".5", nil),
      ("1x", nil),
      ("-1", nil), ("1.2.3", nil), ("99999999999", nil),
    ] as [(String, Int64?)]) func durations(_ word: String, _ expected: Int64?)
  {
    #expect(DurationWord.milliseconds(word) == expected)
  }

  @Test("a sign only where one is asked for") func signs() {
    #expect(DurationWord.milliseconds("+1.5s", signed: true) == 1500)
    #expect(DurationWord.milliseconds("-200ms", signed: true) == -200)
    #expect(DurationWord.milliseconds("+1.5s") == nil)
    #expect(DurationWord.milliseconds("+-1", signed: true) == nil)
  }

  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", .instant(0)),
      ("2026-05-20T21:24:00+08:00", .instant(1_779_283_440_000)),
      ("2026-05-20T13:24:00.250Z", .instant(1_779_283_440_250)),
      ("2026-05-20 21:24 +0800", nil),
      ("2026-05-20 21:24:00+0800", .instant(1_779_283_440_000)),
      ("2026-05-20 13:24", .local(1_779_283_440_000)),
      ("2026-05-20 13:24:00,250", .local(1_779_283_440_250)),
      ("2024-02-29", .local(1_709_164_800_000)),
      ("2026-02-29", nil), ("2026-13-01", nil), ("2026-05-20 24:00", nil), ("2026-05-20 21", nil),
      ("21:24", nil), ("yesterday", nil), ("", nil), ("-", nil), ("-15", .before(15_000)),
      ("-15m", .before(900_000)), ("--15m", nil),
    ] as [(String, TimeWord?)]) func moments(_ word: String, _ expected: TimeWord?)
  {
    #expect(TimeWord(word) == expected)
  }
}

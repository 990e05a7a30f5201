import Arguments
import Incidents
import Reports
import Testing

@testable import nacoscope

@Suite("Options are what was typed, typed")
struct OptionsTests {
  let desk = Desk()

  @Test("without options everything is at its default") func defaults() throws {
    let options = try desk.options(["logs"])
    #expect(options.outputs == [Output(path: nil, format: .markdown)])
    #expect(!options.outputsAreNamed)
    #expect(options.failOn == .warning)
    #expect(options.language == .en)
    #expect(options.redacts && !options.masksAddresses && !options.colours)
    #expect(options.talk == .normal && !options.showsProgress)
    #expect(options.waitMilliseconds == nil && options.untilIdleMilliseconds == nil)
  }

  @Test("two threads where there are two cores, or as many as asked for") func threads() throws {
    for (cores, expected) in [(1, 1), (2, 2), (64, 2)] {
      #expect(try desk.options(["logs"], cores: cores).threads == expected)
      #expect(try desk.options(["--threads", "4", "logs"], cores: cores).threads == 4)
    }
    for word in ["0", "65", "two", "-1"] {
      #expect(throws: UsageError.self) { try desk.options(["--threads=\(word)", "logs"]) }
    }
    #expect(throws: UsageError.self) { try desk.options(["follow", "--threads", "2", "logs"]) }
  }

  @Test("cores are those the process may use")
  func cores() {
    #expect(Surroundings.allowedCores("Name:\tx\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\n") == 2)
    #expect(Surroundings.allowedCores("Cpus_allowed:\tff,ffffffff\n") == 40)
    #expect(Surroundings.allowedCores("Cpus_allowed:\t0\n") == 1)
    #expect(Surroundings.allowedCores("") == 1)
  }

  @Test("sources name their node, unless the whole word is a file") func sources() throws {
    let options = try desk.options(["n1=/x/a=b", "./n=2", "a=b.log", "logs", "-"])
    #expect(options.sources.map(\.node) == ["n1", nil, nil, nil, nil])
    #expect(options.sources.map(\.location) == ["/x/a=b", "./n=2", "a=b.log", "logs", "-"])
    #expect(options.sources.map(\.typed) == ["n1=/x/a=b", "./n=2", "a=b.log", "logs", "-"])
    let trace = try desk.options(["trace", "10.0.1.21:8080", "logs"])
    #expect(trace.subject == "10.0.1.21:8080")
    #expect(trace.sources.map(\.location) == ["logs"])
  }

  @Test(
    "the format of an output is its extension's, else --format, else by the terminal",
    arguments: [
      ([], false, ["md"]), ([], true, ["md"]), (["--format", "json"], true, ["json"]),
      (["--format=markdown"], false, ["md"]), (["--brief"], false, ["brief"]),
      (["-o", "r.json", "-o", "r.MD", "-o", "r.txt"], false, ["json", "md", "txt"]),
      (["-o", "r.json", "-o", "-", "--brief"], false, ["json", "brief"]),
      (["-o", "r.md", "--format", "brief"], false, ["brief"]),
      (["-o", "report", "--format", "json"], false, ["json"]),
      (["-o", "r.json", "--format", "json"], false, ["json"]),
      (["-o", "/dev/null", "--format", "md"], false, ["md"]),
    ] as [([String], Bool, [String])])
  func formats(_ words: [String], _ terminal: Bool, _ expected: [String]) throws {
    let options = try desk.options(words + ["logs"], terminal: terminal)
    #expect(options.outputs.map(\.format.rawValue) == expected)
  }

  @Test("node, zone and clock are cut apart") func nodes() throws {
    let options = try desk.options([
      "logs", "--zone", "Asia/Shanghai", "--zone=n2=+08:00", "--clock", "n2=+1.5s", "--clock",
      "n3=-200ms",
    ])
    #expect(options.zones.map(\.node) == [nil, "n2"])
    #expect(options.zones.map(\.minutesEast) == [480, 480])
    #expect(options.clocks.map(\.node) == ["n2", "n3"])
    #expect(options.clocks.map(\.aheadMilliseconds) == [1500, -200])
  }

  @Test("limits name rule, key and value") func limits() throws {
    let options = try desk.options(["logs", "--limit", "sync-delay.ms=4000", "--skip", "log-gap"])
    #expect(options.limits.map(\.rule) == ["sync-delay"])
    #expect(options.limits.map(\.key) == ["ms"])
    #expect(options.limits.map(\.value) == ["4000"])
    #expect(options.skip == ["log-gap"] && options.only.isEmpty)
  }

  @Test(
    "the language is the option's, else the environment's",
    arguments: [
      (["LANG": "zh_CN.UTF-8"], Language.zh),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], .en),
      (["LANG": "en_US", "LC_MESSAGES": "zh_TW"], .zh),
      (["LC_ALL": "", "LANG": "zh"], .zh), ([:], .en),
    ]) func language(_ environment: [String: String], _ expected: Language) throws
  {
    #expect(try desk.options(["logs"], environment: environment).language == expected)
    #expect(
      try desk.options(["logs", "--lang", "zh"], environment: environment).language == .zh)
  }

  @Test(
    "colour only on a terminal, never with NO_COLOR",
    arguments: [
      ([], [:], true, true), ([], [:], false, false), ([], ["NO_COLOR": "1"], true, false),
      ([], ["NO_COLOR": ""], true, true), ([], ["TERM": "dumb"], true, false),
      (["--color=always"], ["NO_COLOR": "1"], false, true), (["--color=never"], [:], true, false),
    ] as [([String], [String: String], Bool, Bool)])
  func colour(
    _ words: [String], _ environment: [String: String], _ terminal: Bool, _ expected: Bool
  ) throws {
    let options = try desk.options(
      words + ["logs"], environment: environment, terminal: terminal)
    #expect(options.colours == expected)
  }

  @Test("never is no severity") func failOn() throws {
    #expect(try desk.options(["logs", "--fail-on", "never"]).failOn == nil)
    #expect(try desk.options(["logs", "--fail-on=info"]).failOn == .info)
  }

  @Test(
    "what cannot be meant is refused",
    arguments: [
      (
        "--only sync-dely",
        "option '--only': 'sync-dely' is not a rule ('rules list' names them); "
          + "did you mean 'sync-delay'?"
      ),
      (
        "--only log-gap --skip log-gap",
        "'--only log-gap' and '--skip log-gap' do not go together: "
          + "no rule is judged and left out at once"
      ),
      ("--limit ms=3", "option '--limit': 'ms' is not RULE.KEY"),
      (
        "--clock n1=soon",
        "option '--clock': 'soon' is not an offset such as +1.5s or -200ms"
      ),
      (
        "--since -5m --until -15m",
        "'--since -5m' and '--until -15m' do not go together: nothing lies between them"
      ),
      (
        "--zone n1=Asia/Shangai",
        "option '--zone': 'Asia/Shangai' is not a zone such as Asia/Shanghai or +08:00; "
          + "did you mean 'Asia/Shanghai'?"
      ),
      ("-q -v", "'-q' and '-v' do not go together: one asks for less talk, one for more"),
      (
        "--brief --format json",
        "'--brief' and '--format json' do not go together: a report has one format"
      ),
      (
        "-o r.json --format md",
        "'--format md' and '-o r.json' do not go together: the extension says another format"
      ),
      (
        "-o r.html",
        "option '-o': 'r.html' has no extension that says a format (.json .md .txt): give --format"
      ),
      (
        "trace 10.0.0.1 -o r.json",
        "option '-o': 'r.json' says json, but a trace is plain text"
      ),
      (
        "-o /nowhere/at/all/r.md",
        "option '-o': '/nowhere/at/all/r.md' cannot be written: No such file or directory"
      ),
    ]) func refused(_ line: String, _ message: String)
  {
    let words = line.split(separator: " ").map(String.init) + ["logs"]
    do {
      _ = try desk.options(words)
      Issue.record("accepted")
    } catch {
      #expect(error.message == message)
    }
  }
}

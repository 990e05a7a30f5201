import Incidents

/// Texts that try to act, and reports that hold them in every field that can hold text.
enum HostileTexts {
  /// Every byte between two letters and alone, decoded as the tool decodes logs (each once: bytes from 0x80 on all become
  /// U+FFFD), and what has broken other tools.
  static let all: [String] = {
    var seen: Set<[UInt8]> = []
    let bytes: [[UInt8]] = (0...255).flatMap { [[0x61, UInt8($0), 0x62], [UInt8($0)]] }
    return (bytes.map { String(decoding: $0, as: UTF8.self) } + attacks)
      .filter { seen.insert(Array($0.utf8)).inserted }
  }()

  static let attacks = [
    "![x](http://evil.example/x.png)", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))",
    "[a]: http://evil.example", "<http://evil.example>", "a|b|c", "\\|", "\\", "\\\\|",
    "a\n# heading",
    "a\r\n\r\n---\r\n", "```\nfree", "````\n````", "`", "``", "`a``b```c````", "a`|`b", " `", "` ",
    "<!-- run -->", "-->", "</details>", "&lt;script&gt;", "&#60;b&#62;", "# x", "###### x #",
    "> x",
    "- x", "-", "--", "---", "***", "___", "+ x", "===", "1. x", "2) x", "    code", "\tcode",
    "| a | b |",
    "|---|", "$x$", "$$\nx\n$$", "~~x~~", "**x**", "__x__", "*x*", "_x_", "@all", "@channel", "#1",
    "owner/repo#1", "GH-1", "www.evil.example", "HTTPS://EVIL.EXAMPLE", "mailto:a@b.c",
    "javascript:x",
    "end", "A->>B: x", "%%{init: {}}%%", "\u{1B}]8;;http://evil\u{07}x\u{1B}]8;;\u{07}",
    "\u{1B}[2J",
    "\u{9B}2J", "\u{1B}P+q\u{1B}\\", "\u{202E}txt.exe", "\u{2066}a\u{2069}", "a\u{200B}b",
    "\u{FEFF}",
    "a\u{2028}b\u{2029}c", "\u{85}", "\u{AD}", "\u{E0041}", "\u{0}", "", " ", "  ", "{0}",
    "{1} {9}",
    "'; rm -rf / #", "$(reboot)", "`reboot`", "\"x\"", "café 实例 😀", "\u{301}", "[", "]", "][", "](",
    "!",
    "![", "[e1](#e1)", "[x][y]", "[^1]", "- [ ] x", ":smile:", "\u{FFFD}",
  ]

  /// The full sample with the text in every field that may come from a log; ids and fixed words stay, so that the schema
  /// still holds.
  static func texts(_ hostile: String) -> Report {
    SampleReports.full().mappingTexts { _ in hostile }
  }

  /// The same with the text in the fixed words too: kinds, rules, states, log names, keys, stamps.
  static func everything(_ hostile: String) -> Report {
    var report = texts(hostile)
    report.tool.version = hostile
    report.tool.pcre2 = hostile
    report.tool.patterns = hostile
    report.uncited = [hostile: 1]
    report.cut = [hostile: 1]
    for i in report.nodes.indices {
      report.nodes[i].zone[0].offset = hostile
      report.nodes[i].zone[0].basis = hostile
      report.nodes[i].logs[0].log = hostile
    }
    for i in report.operations.indices {
      report.operations[i].kind = hostile
      report.operations[i].via = hostile
      for j in report.operations[i].effects.indices {
        report.operations[i].effects[j].basis = hostile
      }
      for j in report.operations[i].differential.indices {
        report.operations[i].differential[j].cause = hostile
      }
      var candidate = Report.Candidate()
      candidate.kind = hostile
      candidate.subject = report.operations[i].subject
      report.operations[i].candidates = [candidate]
    }
    for i in report.findings.indices {
      report.findings[i].rule = hostile
      report.findings[i].references = [hostile]
      report.findings[i].known = hostile
      report.findings[i].measured = [hostile: 1, hostile + "Ms": 2]
      report.findings[i].alternatives = report.findings[i].alternatives.map {
        SampleReports.cause(hostile, $0.verdict, $0.because, [])
      }
    }
    for i in report.sync.indices { report.sync[i].kind = hostile }
    for i in report.notEvaluable.indices { report.notEvaluable[i].rule = hostile }
    for i in report.harmless.indices { report.harmless[i].pattern = hostile }
    for i in report.unmatched.indices { report.unmatched[i].log = hostile }
    for i in report.evidence.indices {
      report.evidence[i].written = hostile
      report.evidence[i].sha256 = hostile
      report.evidence[i].member = hostile
    }
    return report
  }
}

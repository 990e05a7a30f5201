import Events
import Foundation
import Patterns
import Records
import Testing

@testable import Explaining

@Suite("Lines as people paste them in public are recognised")
struct PastedLinesTests {
  /// `pattern<TAB>line` each; `*` behind a pattern whose line is cut off.
  static let lines: [(pattern: String, isCut: Bool, text: String)] = {
    let file = Pasting.fixtures.appending(path: "explain/pasted-lines.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { row in
      let parts = row.split(separator: "\t", maxSplits: 1)
      let id = parts[0].split(separator: "*")[0]
      return (String(id), parts[0].hasSuffix("*"), String(parts[1]))
    }
  }()

  @Test("each alone, from whatever log, layout and version it is")
  func corpus() throws {
    try #require(Self.lines.count > 320)
    for (pattern, isCut, text) in Self.lines {
      let all = Pasting.explain(text)
      let reading = try #require(all.first?.readings.first, "\(text)")
      #expect(all.count == 1 && reading.pattern.id == pattern, "\(text)")
      #expect(reading.isCut == isCut, "\(text)")
    }
  }

  /// Commands, settings, tables, markup and prose of the same pages.
  static let others: [String] = {
    let file = Pasting.fixtures.appending(path: "explain/no-log-lines.txt")
    let text = try? String(contentsOf: file, encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }()

  @Test("what stands beside them there and is no log line is not taken for one")
  func others() throws {
    try #require(Self.others.count >= 60)
    for text in Self.others {
      let read = Pasting.explain(text).flatMap(\.readings)
      #expect(read.isEmpty, "\(text): \(read.map(\.pattern.id))")
    }
  }

  @Test("and with what a web page, a chat or an editor does to them")
  func spoilt() throws {
    let ways: [(String) -> String] = [
      { "  \($0)  \r" }, { "> \($0)" }, { "`\($0)`" }, { "\u{200B}\($0)" },
      { $0.replacing(" ", with: "\u{A0}") },
    ]
    for (index, (pattern, isCut, text)) in Self.lines.enumerated() where !isCut {
      // A line that is in quotes or has a mark in front stands for itself.
      guard text.first?.isNumber == true else { continue }
      let spoilt = ways[index % ways.count](text)
      let reading = try #require(Pasting.explain(spoilt).first?.readings.first, "\(spoilt)")
      #expect(reading.pattern.id == pattern, "\(spoilt)")
    }
  }

  /// Samples of all themes, every eleventh.
  static let samples: [(pattern: PatternDefinition, line: String)] = {
    let all = Pasting.plan.patterns.definitions.flatMap { pattern in
      pattern.samples.map { (pattern, $0.line) }
    }
    return all.enumerated().filter { $0.offset % 11 == 0 }.map(\.element).filter {
      guard case .expression = $0.0.shape, $0.0.id != "start-out.logback" else { return false }
      // What begins with blanks continues a record: it never stands behind a header.
      guard let first = $0.1.first, first != " ", first != "\t" else { return false }
      // Columns parted by bars are what lines of config logs are, whatever stands before the first.
      guard $0.1.count(where: { $0 == "|" }) < 4 else { return false }
      return $0.1.contains { $0 > " " } && $0.1.utf8.count > 8
    }
  }()

  @Test("samples of every theme are themselves in layouts that no reader of files knows")
  func layouts() throws {
    try #require(Self.samples.count > 150)
    let headers = [
      "2026-11-23 07:30:48 [main] INFO  c.a.n.x.Y - ",
      "[INFO ] 2026-11-23 07:30:48.931 [nacos-1] com.alibaba.nacos.x.Y - ",
      "2026-11-23 07:30:48.931|INFO|main|c.a.n.x.Y|",
      "2026-11-23 07:30:48.931  INFO 7 --- [           main] c.a.n.x.Y                : ",
      "23-11-2026 07:30:48.931 - [main] - INFO - c.a.n.x.Y(Y.java:12) - ",
    ]
    for (index, (pattern, line)) in Self.samples.enumerated() {
      let text = headers[index % headers.count] + line
      let made = try #require(Pasting.explain(text).first)
      #expect(made.readings.contains { $0.pattern.id == pattern.id }, "\(text)")
    }
  }

  @Test("what a strange layout says of time and level stays")
  func header() throws {
    let message = "Client connection 10.0.1.21:8080#true connect"
    let text = "[WARN] 2026/11/23 07:30:48.5 main c.a.n.x.Y - \(message)"
    let made = try #require(Pasting.explain(text).first)
    #expect(made.level == .warn && made.stamp != Record.noStamp)
    let kept = String(decoding: made.text, as: UTF8.self)
    #expect(kept.hasPrefix("2026-11-23 07:30:48,500 WARN ") && kept.hasSuffix(message))
    #expect(made.stripped.map(\.what) == [.header])
    // Words that are none of a header keep a line from being read so.
    #expect(Pasting.explain("INFO we saw that \(message)").first?.isKnown == false)
  }

  @Test("blanks that were run together are given back where a message has them")
  func collapsed() throws {
    let made = try #require(Pasting.explain("Start to check delete configs from time 12").first)
    #expect(made.readings.first?.pattern.id == "config.dump")
    #expect(made.stripped.map(\.what) == [.collapsed])
    #expect(String(decoding: made.text, as: UTF8.self).contains("from  time 12"))
  }
}

import Events
import Foundation
import Patterns
import Records
import Testing

@testable import Explaining

@Suite("A line is understood whatever was put around it, and what was taken away is named")
struct MessyPasteTests {
  static let message = "Client connection 10.0.1.21:8080#true connect"
  static let line = "2026-11-23 07:30:48,931 INFO " + message

  static let cases: [(pasted: String, stripped: [Wrapping])] = [
    (line, []), (message, []),
    ("\"\(line)\"", [.quotes]), ("'\(message)'", [.quotes]), ("`\(line)`", [.quotes]),
    ("\u{201C}\(line)\u{201D}", [.quotes]), ("\"\(line)", [.quotes]),
    ("> \(line)", [.quoteMark]), (">> \(message)", [.quoteMark]),
    ("- \(line)", [.listMarker]), ("* \(message)", [.listMarker]),
    ("12. \(line)", [.listMarker]), ("\u{2022} \(line)", [.listMarker]),
    ("$ \(line)", [.prompt]), ("root@nacos-0:/home/nacos/logs# \(line)", [.prompt]),
    ("[root@host logs]# \(line)", [.prompt]),
    ("naming-server.log:123:\(line)", [.grep]), ("naming-server.log:\(line)", [.grep]),
    ("naming-server.log-\(line)", [.grep]), ("naming-server.log-123-\(line)", [.grep]),
    ("./logs/naming-server.log.2026-11-23.0:\(line)", [.grep]), ("123:\(line)", [.grep]),
    ("   123\t\(line)", [.grep]),
    ("[pod/nacos-0/nacos] \(line)", [.kubectl]),
    ("2026-11-23T07:30:48.931123456Z \(line)", [.timestamp]),
    ("2026-11-23T07:30:48.931123456Z stdout F \(line)", [.timestamp]),
    ("[pod/nacos-0/nacos] 2026-11-23T07:30:48.93Z \(line)", [.kubectl, .timestamp]),
    ("2026-11-23T07:30:48+0800 host java[4711]: \(line)", [.journal]),
    ("Nov 23 07:30:48 host nacos[4711]: \(line)", [.journal]),
    ("nacos1  | \(line)", [.compose]),
    (#"{"log":"\#(line)\n","stream":"stdout","time":"2026-11-23T07:30:48Z"}"#, [.docker]),
    ("nacos-0 nacos \(line)", [.stern]),
    (
      #"{"@timestamp":"2026-11-23T07:30:48.931Z","level":"INFO","message":"\#(message)"}"#,
      [.logstash]
    ),
    ("2026-11-23T07:30:48.931123456Z INFO \(message)", []),
    ("\u{1B}[32m2026-11-23 07:30:48,931\u{1B}[0m \u{1B}[1;34mINFO\u{1B}[0m \(message)", [.colours]),
    ("\(line)\u{2026}", [.ellipsis]), ("\(line)...", [.ellipsis]),
    ("\u{FEFF}\(line)", [.invisible]),
    ("2026-11-23\u{A0}07:30:48,931 INFO \(message)", [.invisible]),
    ("INFO \(message)", [.header]), ("07:30:48,931 INFO \(message)", [.header]),
    ("30:48,931 INFO \(message)", [.header]),
    ("    \(message)", [.blanks]),
    ("| \(line) |", [.markup]), ("<code>\(line)</code><br/>", [.markup]),
    ("2026-11-23 07:30:48,931&nbsp;INFO \(message)", [.markup]), ("\(line)\\n", [.markup]),
    ("\"\(line)\",", [.quotes]), ("**\(line)**", [.quotes]), ("```\(line)```", [.quotes]),
    ("2026-11-23\u{3000}07:30:48,931 INFO \u{2060}\(message)", [.invisible]),
    (#"{"time":"2026-11-23T07:30:48.931Z","level":"INFO","msg":"\#(message)"}"#, [.logstash]),
    (#"{"stream":"stdout","log":"\#(line)\n","time":"2026-11-23T07:30:48Z"}"#, [.logstash]),
    ("- \"naming-server.log:7:\(line)\"", [.listMarker, .quotes, .grep]),
    ("2026-11-23 07\u{FF1A}30\u{FF1A}48\u{FF0C}931 INFO \(message)", [.retyped]),
    (
      "2026-11-23\t07:30:48,931\tINFO\tClient\tconnection\t10.0.1.21:8080#true\tconnect", [.retyped]
    ),
    ("2026\u{2013}11\u{2013}23 07:30:48,931 INFO \(message)", [.retyped]),
    ("[32m2026-11-23 07:30:48,931[0m INFO \(message)", [.retyped]),
    ("^[[32m2026-11-23 07:30:48,931^[[0m INFO \(message)", [.retyped]),
    (
      "2026-11-23  07:30:48,931  INFO  Client  connection  10.0.1.21:8080#true  connect", [.retyped]
    ),
    ("2026-11-23%2007:30:48,931%20INFO%20\(message.replacing(" ", with: "%20"))", [.retyped]),
    ("2026-11-23 07:30:48&#44;931 INFO \(message)", [.markup]),
    (#"2026-11-23T07:30:48+08:00 {app="nacos"} \#(line)"#, [.timestamp, .around]),
    ("Nov 23, 2026 @ 07:30:48.931 \(line)", [.around]),
    ("__source__:10.0.0.1 content:\(line)", [.header]), ("message: \(line)", [.around]),
    ("\u{65E5}\u{5FD7}\u{FF1A}\(line)\u{3002}", [.around]), ("(\(line))", [.around]),
    ("\u{3010}\(line)\u{3011}", [.around]), ("|\(line)|", [.around]), ("+\(line)", [.around]),
    ("\"naming-server.log\",\"\(line)\"", [.table]), ("\(line),", [.around]),
    ("\(line)\\", [.around]), ("...\(message)", [.around]), ("msg=\(message)", [.around]),
  ]

  @Test("it is the same pattern with the same field", arguments: cases.indices)
  func messy(_ index: Int) throws {
    let (pasted, stripped) = Self.cases[index]
    for end in ["", "\n", "\r\n"] {
      let all = Pasting.explain(pasted + end)
      try #require(all.count == 1, "\(pasted): \(all.count)")
      let reading = try #require(all[0].readings.first, "\(pasted)")
      #expect(reading.pattern.id == "naming-server.client-connect", "\(pasted)")
      #expect(reading.fields.map(\.value) == [Array("10.0.1.21:8080#true".utf8)], "\(pasted)")
      #expect(reading.events.first?.client == "10.0.1.21:8080#true")
      let named = all[0].stripped.map(\.what).filter { $0 != .carriageReturn }
      #expect(named == stripped, "\(pasted)")
    }
  }

  @Test("a name in front says which log is tried first; a named log alone is tried")
  func hints() {
    let push = "naming-push.log:3:" + Self.line
    #expect(Pasting.explain(push).first?.isKnown == true)
    #expect(Pasting.explain(Self.line, log: .namingPush).first?.isKnown == false)
    #expect(Pasting.explain(Self.line, log: .namingPush).first?.logs == [.namingPush])
  }

  @Test("a stack trace belongs to its record, behind a prefix on each line too")
  func stackTrace() throws {
    let trace = [
      Self.line, "java.lang.IllegalStateException: x", "\tat a.B.c(D.java:1)", "Caused by: y",
    ]
    for prefix in ["", "[pod/nacos-0/nacos] "] {
      let all = Pasting.explain(trace.map { prefix + $0 }.joined(separator: "\n") + "\n" + trace[0])
      #expect(all.map(\.lineCount) == [4, 1] && all.map(\.line) == [1, 5])
      #expect(all.allSatisfy { $0.isKnown })
    }
    let alone = Pasting.explain("\(Self.message)\n\tat a.B.c(D.java:1)\n\(Self.message)")
    #expect(alone.map(\.lineCount) == [2, 1] && alone.map(\.line) == [1, 3])
  }

  @Test("the input may be cut anywhere")
  func anyCut() throws {
    let file = Pasting.fixtures.appending(path: "explain/pasted.txt")
    let bytes = [UInt8](try Data(contentsOf: file))
    let whole = Pasting.explain(bytes).map { "\($0)" }
    #expect(whole.count == 7)
    for size in [1, 7, 64, 301] {
      #expect(Pasting.explain(bytes, piece: size).map { "\($0)" } == whole, "\(size)")
    }
  }

  @Test("a pattern names the byte at which it gave up; a line cut off agrees to its end")
  func nearest() throws {
    let wrong = try #require(Pasting.explain("Client connection 10.0.1.21:8080#true conect").first)
    let near = try #require(wrong.nearest.first { $0.pattern.id == "naming-server.client-connect" })
    #expect(!wrong.isKnown && near.byte == 41)
    let cut = try #require(Pasting.explain("Client connection 10.0.1.21:8080#true conn…").first)
    #expect(cut.readings.map(\.pattern.id) == ["naming-server.client-connect"])
    // A line that is not whole proves nothing.
    #expect(cut.readings.allSatisfy { $0.isCut && $0.events.isEmpty && $0.meaning == nil })
    let short = try #require(Pasting.explain("Client connection…").first)
    #expect(!short.isKnown && short.nearest.contains { $0.byte == short.text.count })
    #expect(Pasting.explain("the quick brown fox").first?.nearest.isEmpty == true)
  }

  @Test(
    "a line whose front is missing is told by the words that its pattern insists on, and proves nothing"
  )
  func missingFront() throws {
    let push =
      "[PUSH-SUCC] 2ms, all delay time 512ms, SLA 514ms, Service{namespace='public', group='DEFAULT_GROUP', "
      + "name='orders', ephemeral=true, revision=0}, originalSize=1, DataSize=1, target=10.1.1.5"
    for count in [15, 22, 40] {
      let made = try #require(Pasting.explain(String(push.dropFirst(count))).first)
      let reading = try #require(made.readings.first, "\(count)")
      #expect(reading.pattern.id == "naming-push.push", "\(count)")
      #expect(reading.isCut && reading.isFrontMissing && reading.events.isEmpty)
      #expect(reading.fields.isEmpty && reading.meaning == nil)
    }
    // One word of a pattern is a word of many; words in no order are no pattern's.
    for text in [
      "nection 10.0.1.21:8080#true connect", "target and size of a group and its service",
    ] {
      #expect(Pasting.explain(text).first?.isKnown == false, "\(text)")
    }
    // What has its date has its front.
    let dated = "2026-11-23 07:30:48,931 INFO " + push.dropFirst(22)
    #expect(Pasting.explain(dated).first?.isKnown == false)
  }

  @Test("bytes that were no request have a meaning too")
  func noRequest() throws {
    for (request, id) in [("-", "access.no-request"), ("GET null null", "access.no-target")] {
      let line = "10.0.9.9 - - [23/Nov/2026:07:30:48 +0800] \"\(request)\" 400 - 0 - -"
      #expect(Pasting.explain(line).first?.readings.map(\.pattern.id) == [id], "\(request)")
    }
  }

  @Test("any bytes give an answer: nothing is lost, nothing traps")
  func anyBytes() {
    for first in UInt8.min...UInt8.max {
      let bytes = [first] + Array(Self.message.utf8) + [first, 0x1B, first]
      let all = Pasting.explain(bytes)
      let lines = bytes.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }
      #expect(all.count == lines.count || first == 0x0D, "\(first)")
    }
  }
}

import Events
import Patterns
import Records
import Rewriting
import Testing

@testable import Explaining

@Suite("A record is found in what pages, exports, terminals and mails make of it")
struct DressedPasteTests {
  /// Lines as Nacos writes them, with the pattern that knows each.
  static let connect = "2026-11-23 07:30:48,931 INFO Client connection 10.0.1.21:8080#true connect"
  static let message = "Client connection 10.0.1.21:8080#true connect"
  static let push =
    "[PUSH-SUCC] 2ms, all delay time 512ms, SLA 514ms, Service{namespace='public', group='DEFAULT_GROUP', "
    + "name='orders', ephemeral=true, revision=0}, originalSize=1, DataSize=1, target=10.1.1.5"
  static let pushed = "2026-11-23 07:30:49,120 INFO " + push
  static let access =
    "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"DELETE /nacos/v1/ns/instance?serviceName=orders&ip=10.0.1.21&port=8080 "
    + "HTTP/1.1\" 200 2 59 Mozilla/5.0 -"
  static let trace =
    connect + "\njava.lang.IllegalStateException: closed\n\tat com.alibaba.nacos.X.y(X.java:12)"
    + "\nCaused by: java.io.IOException: \"x\""

  static let client = "naming-server.client-connect"
  static let pushId = "naming-push.push"
  static let delete = "access.v1.deregister"

  struct Case: CustomStringConvertible {
    var name: String
    var text: String
    /// The patterns of what is known, in order.
    var ids: [String]
    /// Whether the lines are told to be written when Nacos says.
    var isStamped = true
    var description: String { name }
  }

  static func json(_ text: String, times: Int = 1) -> String {
    var text = text
    for _ in 0..<times {
      text = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\r", with: "\\r").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    }
    return text
  }

  static let escapedForms: [Case] = [
    Case(name: "a trace in one line", text: json(trace), ids: [client]),
    Case(name: "and its end", text: json(trace + "\n"), ids: [client]),
    Case(
      name: "with carriage returns", text: json(trace.replacing("\n", with: "\r\n")), ids: [client]),
    Case(name: "escaped twice", text: json(trace, times: 2), ids: [client]),
    Case(name: "in quotes", text: "\"\(json(trace))\"", ids: [client]),
    Case(
      name: "two records in one line", text: json(connect + "\n" + pushed), ids: [client, pushId]),
    Case(name: "tabs written out", text: connect.replacing(" ", with: "\\t"), ids: [client]),
    Case(name: "an access line with its quotes", text: json(access), ids: [delete]),
    Case(name: "and in quotes of its own", text: "\"\(json(access))\"", ids: [delete]),
    Case(name: "a member alone", text: "\"message\": \"\(json(connect))\",", ids: [client]),
    Case(
      name: "a member alone, indented", text: "    \"log\" : \"\(json(trace))\\n\"", ids: [client]),
    Case(name: "message='…'", text: "message='\(connect)'", ids: [client]),
    Case(
      name: "quotes doubled in a table", text: "\"\(access.replacing("\"", with: "\"\""))\"",
      ids: [delete]),
  ]

  static func kibana(_ message: String) -> String {
    """
    {
      "_index": "filebeat-7.17.0-2026.11.23-000001",
      "_id": "zL2X9I8B",
      "_score": null,
      "_source": {
        "@timestamp": "2026-11-22T23:30:48.931Z",
        "log": {
          "offset": 4711,
          "file": { "path": "/home/nacos/logs/naming-server.log" }
        },
        "message": "\(json(message))",
        "fields": { "env": "prod" }
      },
      "sort": [ 1795390248931 ]
    }
    """
  }

  static let documents: [Case] = [
    Case(name: "Kibana, pretty", text: kibana(connect), ids: [client]),
    Case(name: "Kibana, a trace", text: kibana(trace), ids: [client]),
    Case(
      name: "Kibana, two", text: kibana(connect) + "\n" + kibana(pushed), ids: [client, pushId]),
    Case(
      name: "Kibana, an array", text: "[\n\(kibana(connect)),\n\(kibana(pushed))\n]\n",
      ids: [client, pushId]),
    Case(
      name: "a search's answer in one line",
      text:
        #"{"took":3,"hits":{"total":{"value":2},"hits":[{"_index":"n","_source":{"message":"\#(json(connect))"}},"#
        + #"{"_index":"n","_source":{"message":"\#(json(pushed))"}}]}}"#, ids: [client, pushId]),
    Case(
      name: "Elasticsearch, one line",
      text:
        #"{"_index":"n","_source":{"@timestamp":"2026-11-22T23:30:48.931Z","message":"\#(json(connect))"}}"#,
      ids: [client]),
    Case(
      name: "Kibana's fields", ids: [client],
      "{\"_index\":\"n\",\"fields\":{\"message\":[\"\(json(connect))\"],\"host.name\":[\"a\"]}}"),
    Case(
      name: "ECS", ids: [client],
      "{\"@timestamp\":\"2026-11-23T07:30:48.931Z\",\"log\":{\"level\":\"INFO\",\"logger\":\"x\"},\"message\":\"\(message)\"}"
    ),
    Case(
      name: "event.original", ids: [client],
      "{\"@timestamp\":\"2026-11-23T07:30:48.931Z\",\"event\":{\"original\":\"\(json(connect))\"},\"message\":\"connect\"}"
    ),
    Case(
      name: "Grafana's export, pretty", ids: [client, pushId],
      "[\n  {\n    \"line\": \"\(json(connect))\",\n    \"timestamp\": \"1795390248931000000\",\n    \"date\": \"x\"\n  },\n"
        + "  {\n    \"line\": \"\(json(pushed))\",\n    \"timestamp\": \"1795390249120000000\"\n  }\n]"
    ),
    Case(
      name: "Loki, one line, message alone",
      text: "{\"line\": \"\(message)\", \"timestamp\": \"1795390248931000000\"}", ids: [client],
      isStamped: false),
    Case(
      name: "Loki's answer", ids: [client, pushId],
      "{\"status\":\"success\",\"data\":{\"resultType\":\"streams\",\"result\":[{\"stream\":{\"app\":\"nacos\"},\"values\":"
        + "[[\"1795390248931000000\",\"\(json(connect))\"],[\"1795390249120000000\",\"\(json(pushed))\"]]}]}}"
    ),
    Case(
      name: "journald's JSON", ids: [client],
      "{\"__REALTIME_TIMESTAMP\":\"1795390248931000\",\"_PID\":\"7\",\"MESSAGE\":\"\(json(connect))\"}"
    ),
    Case(
      name: "Splunk's export", ids: [client],
      "{\"preview\":false,\"result\":{\"_raw\":\"\(json(connect))\",\"_time\":\"2026-11-23\"}}"),
    Case(
      name: "Fluentd", ids: [client],
      "{\"log\":\"\(json(connect))\\n\",\"stream\":\"stdout\",\"kubernetes\":{\"pod_name\":\"nacos-0\"}}"
    ),
    Case(
      name: "Google's entry", ids: [client],
      "{\n  \"insertId\": \"x\",\n  \"textPayload\": \"\(json(connect))\",\n  \"severity\": \"INFO\"\n}"
    ),
    Case(
      name: "docker's line, broken by a terminal", ids: [client],
      "{\"log\":\"2026-11-23 07:30:48,931 INFO Client conn\nection 10.0.1.21:8080#true connect\\n\",\"stream\":\"stdout\"}"
    ),
    Case(
      name: "JSON, quoted in a mail's fence", ids: [client],
      "```json\n\(kibana(connect))\n```"),
    Case(name: "what is none stays lines", text: "{\n\(connect)\n}", ids: [client]),
    Case(
      name: "Grafana's table", text: "\"2026-11-23T07:30:48.931Z\"\t\"\(connect)\"", ids: [client]),
    Case(
      name: "Grafana's CSV", ids: [delete],
      "\"2026-11-23 07:30:48.931\",\"\(access.replacing("\"", with: "\"\""))\""),
  ]

  static let dates: [Case] = [
    Case(name: "2026年", text: "2026年11月23日 07:30:48 INFO \(message)", ids: [client]),
    Case(
      name: "2026年, a thousandth", text: "2026年11月23日 07:30:48.931 INFO \(message)", ids: [client]),
    Case(name: "时分秒", text: "2026年11月23日 07时30分48秒 INFO \(message)", ids: [client]),
    Case(name: "without zeros", text: "2026年5月3日 9:05:01 INFO \(message)", ids: [client]),
    Case(name: "23/Nov/2026", text: "23/Nov/2026 07:30:48 INFO \(message)", ids: [client]),
    Case(name: "23-Nov-2026", text: "23-Nov-2026 07:30:48.931 INFO \(message)", ids: [client]),
    Case(
      name: "full-width colons", text: connect.replacing(":", with: "：", maxReplacements: 2),
      ids: [client]),
    Case(name: "T and zone", text: "2026-11-23T07:30:48.931+08:00 INFO \(message)", ids: [client]),
    Case(name: "T and Z, seconds", text: "2026-11-23T07:30:48Z INFO \(message)", ids: [client]),
    Case(name: "in brackets", text: "[2026-11-23 07:30:48] [INFO] \(message)", ids: [client]),
  ]

  static let broken: [Case] = [
    Case(name: "a message in a word", text: cut(push, 60), ids: [pushId], isStamped: false),
    Case(name: "at a blank", text: cut(push, 60, losing: " "), ids: [pushId], isStamped: false),
    Case(name: "in three", text: cut(push, 60, 120), ids: [pushId], isStamped: false),
    Case(name: "with its date", text: cut(pushed, 80), ids: [pushId]),
    Case(name: "with its date, in three", text: cut(pushed, 80, 160), ids: [pushId]),
    Case(
      name: "quoted", text: "> " + cut(push, 60).replacing("\n", with: "\n> "), ids: [pushId],
      isStamped: false),
    Case(
      name: "before another", text: cut(push, 60) + "\n" + message, ids: [pushId, client],
      isStamped: false),
    Case(
      name: "behind others", text: "somebody said this of it\n" + cut(push, 70), ids: [pushId],
      isStamped: false),
  ]

  static func cut(_ text: String, _ places: Int..., losing blank: String = "") -> String {
    var rest = text
    var parts: [String] = []
    var taken = 0
    for place in places {
      parts.append(String(rest.prefix(place - taken)))
      rest = String(rest.dropFirst(place - taken))
      taken = place
    }
    if blank.isEmpty { return (parts + [rest]).joined(separator: "\n") }
    // At the next blank, which is lost.
    let head = rest.prefix { $0 != " " }
    return parts[0] + head + "\n" + rest.dropFirst(head.count + 1)
  }

  static let around: [Case] = [
    Case(
      name: "colours",
      text: "\u{1B}[36m2026-11-23 07:30:48,931\u{1B}[m \u{1B}[32mINFO\u{1B}[m \(message)",
      ids: [client]),
    Case(name: "non-breaking", text: connect.replacing(" ", with: "\u{A0}"), ids: [client]),
    Case(
      name: "entities",
      text: access.replacing("\"", with: "&quot;").replacing("&ip", with: "&amp;ip"), ids: [delete]),
    Case(
      name: "numbers", text: access.replacing("\"", with: "&#34;").replacing("-", with: "&#x2d;"),
      ids: [delete]),
    Case(name: "breaks", text: "\(connect)<br>\(pushed)<br/>", ids: [client, pushId]),
    Case(
      name: "marks within", text: connect.replacing("connection", with: "<mark>connection</mark>"),
      ids: [client]),
    Case(
      name: "Kibana's marks", ids: [client],
      connect.replacing(
        "connect", with: "@kibana-highlighted-field@connect@/kibana-highlighted-field@")),
    Case(name: "a page's row", text: "<tr><td class=\"x\">\(connect)</td></tr>", ids: [client]),
    Case(
      name: "smart quotes",
      text: access.replacing("\"DELETE", with: "\u{201C}DELETE").replacing(
        "1.1\"", with: "1.1\u{201D}"), ids: [delete]),
    Case(name: "smart apostrophes", text: pushed.replacing("'", with: "\u{2019}"), ids: [pushId]),
    Case(
      name: "zero width", text: connect.replacing("#", with: "\u{200B}#\u{FEFF}"), ids: [client]),
    Case(name: "grep -n", text: "812:\(connect)\n813:\(pushed)", ids: [client, pushId]),
    Case(name: "grep -n, a message", text: "812:\(message)", ids: [client], isStamped: false),
    Case(name: "an editor", text: "  12: \(connect)\n  13: \(pushed)", ids: [client, pushId]),
    Case(name: "an editor, a message", text: "  12: \(message)", ids: [client], isStamped: false),
    Case(name: "cat -n", text: "    12\t\(message)", ids: [client], isStamped: false),
    Case(name: "less -N", text: "     12 \(message)", ids: [client], isStamped: false),
    Case(name: "bat", text: "  12 │ \(connect)", ids: [client]),
    Case(
      name: "grep -rn", text: "logs/naming-server.log:123:\(message)", ids: [client],
      isStamped: false),
    Case(name: "grep -rn, any name", text: "./nacos_all.txt:123:\(connect)", ids: [client]),
    Case(
      name: "tail -f", ids: [client, pushId],
      "==> logs/naming-server.log <==\n\(connect)\n\n==> logs/naming-push.log <==\n\(pushed)\n"),
    Case(name: "grep's groups", text: "\(connect)\n--\n\(pushed)\n", ids: [client, pushId]),
    Case(
      name: "grep's groups, messages", text: "\(message)\n--\n\(push)\n", ids: [client, pushId],
      isStamped: false),
    Case(
      name: "left out", text: "\(connect)\n...\n\(pushed)\n\u{2026}\u{2026}", ids: [client, pushId]),
    Case(
      name: "left out in brackets", text: "[...]\n\(message)\n[...]", ids: [client],
      isStamped: false),
    Case(name: "a fence", text: "```log\n\(connect)\n\(pushed)\n```", ids: [client, pushId]),
    Case(name: "quoted twice", text: ">> \(connect)\n>> \(pushed)", ids: [client, pushId]),
    Case(name: "quoted, a bullet", text: "> - \(connect)", ids: [client]),
    Case(name: "a mail", text: "> > \(connect)", ids: [client]),
    Case(name: "numbers of a list", text: "1) \(connect)\n2) \(pushed)", ids: [client, pushId]),
    Case(name: "stars", text: "* `\(connect)`\n* `\(pushed)`", ids: [client, pushId]),
    Case(name: "a bullet and a number", text: "• 12: \(connect)", ids: [client]),
  ]

  @Test("escapes of strings", arguments: escapedForms) func escaped(_ one: Case) { expect(one) }
  @Test("documents of JSON, and tables", arguments: documents) func document(_ one: Case) {
    expect(one)
  }
  @Test("dates of other countries", arguments: dates) func date(_ one: Case) { expect(one) }
  @Test("lines broken by a terminal", arguments: broken) func brokenLine(_ one: Case) {
    expect(one)
  }
  @Test("what pages, editors and tools put around", arguments: around) func setAround(_ one: Case) {
    expect(one)
  }

  private func expect(_ one: Case) {
    for end in ["", "\n"] {
      let known = Pasting.explain(one.text + end).filter(\.isKnown)
      #expect(
        known.compactMap { $0.readings.first?.pattern.id } == one.ids,
        "\(one.name): \(one.text)")
      #expect(known.allSatisfy { made in made.readings.allSatisfy { !$0.isCut } }, "\(one.name)")
      if one.isStamped { #expect(known.allSatisfy { $0.stamp != Record.noStamp }, "\(one.name)") }
    }
  }

  @Test("marks between lines are explained by nothing, and say where the next are from")
  func dividers() {
    let text = "==> logs/naming-push.log <==\n\(Self.pushed)\n--\n...\n```\n"
    let all = Pasting.explain(text)
    #expect(all.map(\.logs) == [[.namingPush]] && all.map(\.line) == [2])
    for text in ["...", "--", "==> a.log <=="] { #expect(Pasting.explain(text).isEmpty, "\(text)") }
    #expect(Divider(Array("--- a".utf8)) == nil && Divider(Array("==> <==".utf8)) == nil)
  }

  @Test("what was done for it is named, and lines keep their numbers")
  func named() {
    let broken = Pasting.explain("x y z\n" + Self.cut(Self.push, 60) + "\n" + Self.connect)
    #expect(broken.map(\.line) == [1, 2, 4])
    #expect(broken[1].stripped.map(\.what) == [.broken])
    let pretty = Pasting.explain("\n" + Self.kibana(Self.connect) + "\n" + Self.pushed)
    #expect(pretty.map(\.stripped.first?.what) == [.logstash, nil])
    #expect(pretty.map(\.line) == [2, 17])
    let trace = Pasting.explain(Self.json(Self.trace) + "\n" + Self.pushed)
    #expect(trace.map(\.lineCount) == [4, 1] && trace.map(\.line) == [1, 2])
  }

  @Test("lines that nothing knows are not put together, and none is lost")
  func apart() {
    let lines = (1...12).map { "the quick brown fox number \($0) jumps over the lazy dog" }
    let all = Pasting.explain(lines.joined(separator: "\n"))
    #expect(all.map(\.line) == Array(1...12) && all.allSatisfy { !$0.isKnown })
    // An object that never ends is lines as well.
    let open = Pasting.explain("{\n\"a\": 1,\n" + lines.joined(separator: "\n"))
    #expect(open.count == 14)
    // A record is no rest of the one before it, though that is cut.
    let cut = Pasting.explain(Self.connect.dropLast(4) + "\n" + Self.connect)
    #expect(cut.count == 2 && cut.last?.isKnown == true)
  }

  @Test("a layout that is said is taken, of several the one in which the line is known")
  func layouts() throws {
    let text = """
      layouts:
        - files: other.log
          pattern: '%d{dd.MM.yyyy HH:mm:ss}|%thread|%-5level|%msg%n'
        - files: naming-server.log
          pattern: '%d{dd.MM.yyyy HH:mm:ss}|%thread|%-5level|%logger{36}|%msg%n'
      """
    let file = try LayoutFile(name: "l.yml", text: text, zoneOf: { _ in nil })
    #expect(file.formats.count == 2)
    var explainer = Explainer(Pasting.plan, formats: file.formats)
    var all: [Explanation] = []
    let line = "23.11.2026 07:30:48|main|INFO |c.a.n.Naming|\(Self.message)"
    explainer.take(Array("\(line)\n> \(line)\n\(Self.connect)\n".utf8)) { all.append($0) }
    explainer.finish { all.append($0) }
    #expect(all.map { $0.readings.first?.pattern.id } == Array(repeating: Self.client, count: 3))
    #expect(all.map { $0.stripped.map(\.what) } == [[.layoutFile], [.quoteMark, .layoutFile], []])
    #expect(Set(all.map { $0.stamp / 1000 }).count == 1 && all.allSatisfy { $0.level == .info })
  }
}

extension DressedPasteTests.Case {
  init(name: String, ids: [String], _ text: String) {
    self.init(name: name, text: text, ids: ids)
  }
}

import Testing

@testable import Rewriting

@Suite("A line in somebody's layout is written as Nacos writes it")
struct RewritingTests {
  private static func zone(_ name: String) -> Int16? {
    ["Asia/Shanghai": 480, "UTC": 0, "+08:00": 480][name]
  }

  /// What becomes of a line; nil when it is not written so.
  static func rewritten(_ line: String, _ format: LineFormat) -> String? {
    var out: [UInt8] = []
    return format.rewrite(Array(line.utf8)[...], into: &out)
      ? String(decoding: out, as: UTF8.self) : nil
  }

  private static func logback(_ pattern: String, zone: Int16? = nil) throws -> LineFormat {
    try LineFormat(logback: pattern, zone: zone, zoneOf: RewritingTests.zone)
  }

  /// A pattern, a line of it, and what Nacos would have written.
  static let lines: [(String, String, String)] = [
    ("%d %level %msg%n%n", "2026-05-20 21:24:05,931 INFO a b", "2026-05-20 21:24:05,931 INFO a b"),
    ("%date %level %msg%n", "2026-05-20T21:24:05.931 INFO a", "2026-05-20 21:24:05,931 INFO a"),
    (
      "%d{yyyy-MM-dd HH:mm:ss.SSS} [%thread] %-5level %logger{36} - %msg%n",
      "2026-05-20 21:24:05.931 [grpc [1] x] WARN  c.a.n.Naming - a - b",
      "2026-05-20 21:24:05,931 WARN a - b"
    ),
    (
      "%-5level %d{yyyy-MM-dd HH:mm:ss} %msg%n", "INFO  2026-05-20 21:24:05 text",
      "2026-05-20 21:24:05,000 INFO text"
    ),
    (
      "%t|%p|%d{dd/MM/yyyy HH:mm:ss.SSSSSS}|%c{1}|%m%n",
      "exec 1|ERROR|20/05/2026 21:24:05.931999|N|a|b", "2026-05-20 21:24:05,931 ERROR a|b"
    ),
    ("%d{UNIX_MILLIS} %p %m%n", "1779312245931 DEBUG x", "2026-05-20 21:24:05,931+00:00 DEBUG x"),
    ("%d{UNIX} %p %m%n", "1779312245 DEBUG x", "2026-05-20 21:24:05,000+00:00 DEBUG x"),
    (
      "%d{dd MMM yyyy hh:mm:ss a} %p %m", "20 May 2026 09:24:05 PM INFO x",
      "2026-05-20 21:24:05,000 INFO x"
    ),
    ("%d{yyyy-M-d H:m:s} %p %m", "2026-5-7 1:2:3 INFO x", "2026-05-07 01:02:03,000 INFO x"),
    ("%d{yyMMddHHmmssSSS} %p %m", "260520212405931 INFO x", "2026-05-20 21:24:05,931 INFO x"),
    (
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %p %m", "2026-05-20T21:24:05.931-03:30 INFO x",
      "2026-05-20 21:24:05,931-03:30 INFO x"
    ),
    (
      "%d{EEE MMM dd HH:mm:ss z yyyy} %p %m", "Wed May 20 21:24:05 CST 2026 INFO x",
      "2026-05-20 21:24:05,000 INFO x"
    ),
    (
      "%d{yyyy-MM-dd HH:mm:ss, Asia/Shanghai} %p %m", "2026-05-20 21:24:05 INFO x",
      "2026-05-20 21:24:05,000+08:00 INFO x"
    ),
    (
      "%d{yyyy-MM-dd HH:mm:ss,SSS}{UTC} %p %m", "2026-05-20 21:24:05,931 INFO x",
      "2026-05-20 21:24:05,931+00:00 INFO x"
    ),
    (
      "%d{yyyy-MM-dd} %d{HH:mm:ss} %p %m", "2026-05-20 21:24:05 INFO x",
      "2026-05-20 21:24:05,000 INFO x"
    ),
    ("%d{HH:mm:ss.SSS} [%t] %p %m", "21:24:05.931 [main] INFO x", "21:24:05,931 INFO x"),
    (
      "%d{yyyy/MM/dd HH:mm:ss,SSS}|%msg", "2026/05/20 21:24:05,931|a|b",
      "2026-05-20 21:24:05,931|a|b"
    ),
    ("%d %.-1level %m", "2026-05-20 21:24:05,931 W x", "2026-05-20 21:24:05,931 WARN x"),
    ("%d %.2level %m", "2026-05-20 21:24:05,931 FO x", "2026-05-20 21:24:05,931 INFO x"),
    (
      "%d %p{lowerCase=true} %m", "2026-05-20 21:24:05,931 warn x", "2026-05-20 21:24:05,931 WARN x"
    ),
    (
      "%d %p{WARN=Achtung} %m", "2026-05-20 21:24:05,931 Achtung x",
      "2026-05-20 21:24:05,931 WARN x"
    ),
    ("%d [%-5p] %m", "2026-05-20 21:24:05,931 [INFO ] x", "2026-05-20 21:24:05,931 INFO x"),
    ("%d [%5p] %m", "2026-05-20 21:24:05,931 [ INFO] x", "2026-05-20 21:24:05,931 INFO x"),
    ("%d %X{trace} %p %m", "2026-05-20 21:24:05,931  INFO x", "2026-05-20 21:24:05,931 INFO x"),
    (
      "%d %p %m [%X{trace}] %t%n", "2026-05-20 21:24:05,931 INFO a [b] [77] m 1",
      "2026-05-20 21:24:05,931 INFO a [b]"
    ),
    (
      "%d %p %m [%X{trace}]%n%ex", "2026-05-20 21:24:05,931 INFO goes on",
      "2026-05-20 21:24:05,931 INFO goes on"
    ),
    (
      "%clr(%d{yyyy-MM-dd HH:mm:ss.SSS}){faint} %clr(${LOG_LEVEL_PATTERN:-%5p}) %clr(${PID:- }){magenta} "
        + "%clr(---){faint} %clr([%15.15t]){faint} %clr(%-40.40logger{39}){cyan} %clr(:){faint} %m%n"
        + "${LOG_EXCEPTION_CONVERSION_WORD:-%wEx}",
      "2026-05-20 21:24:05.931 \u{1B}[32m INFO\u{1B}[0;39m  --- [           main] c.a.n.Naming                             : x",
      "2026-05-20 21:24:05,931 INFO x"
    ),
    (
      "%d %notEmpty{[%X{a}] }%p %m", "2026-05-20 21:24:05,931 [7] INFO x",
      "2026-05-20 21:24:05,931 INFO x"
    ),
    (
      "%d %notEmpty{[%X{a}] }%p %m", "2026-05-20 21:24:05,931 INFO x",
      "2026-05-20 21:24:05,931 INFO x"
    ),
    (
      "100%% \\(%d\\) %p %m", "100% (2026-05-20 21:24:05,931) INFO x",
      "2026-05-20 21:24:05,931 INFO x"
    ),
    (
      "%r %pid %L %d %p %m", "17 4711 ? 2026-05-20 21:24:05,931 INFO x",
      "2026-05-20 21:24:05,931 INFO x"
    ),
    ("%d %p %m%n", "2026-05-20 21:24:05,931 INFO x\r", "2026-05-20 21:24:05,931 INFO x\r"),
  ]

  @Test("lines of logback and log4j2", arguments: lines.indices)
  func each(_ index: Int) throws {
    let (pattern, line, expected) = RewritingTests.lines[index]
    #expect(
      RewritingTests.rewritten(line, try RewritingTests.logback(pattern)) == expected, "\(pattern)")
  }

  @Test("a zone that is given is that of stamps without one, and of no other")
  func zones() throws {
    let plain = try RewritingTests.logback("%d %p %m", zone: 480)
    #expect(
      RewritingTests.rewritten("2026-05-20 21:24:05,931 INFO x", plain)
        == "2026-05-20 21:24:05,931+08:00 INFO x")
    let own = try RewritingTests.logback("%d{yyyy-MM-dd HH:mm:ssXX} %p %m", zone: 480)
    #expect(
      RewritingTests.rewritten("2026-05-20 21:24:05-0100 INFO x", own)
        == "2026-05-20 21:24:05,000-01:00 INFO x")
    let epoch = try RewritingTests.logback("%d{UNIX_MILLIS} %p %m", zone: 480)
    #expect(
      RewritingTests.rewritten("1779312245931 INFO x", epoch)
        == "2026-05-21 05:24:05,931+08:00 INFO x")
  }

  @Test("what is not written so is left as it is")
  func refused() throws {
    let format = try RewritingTests.logback("%d{dd/MM/yyyy HH:mm:ss} %-5p [%t] %m%n")
    for line in [
      "", "\r", "\tat a.b(C.java:1)", "2026-05-20 21:24:05 INFO  [t] x", "20/05/2026 21:24:05",
      "31/02/2026 21:24:05 INFO  [t] x", "20/05/2026 25:24:05 INFO  [t] x",
      "20/05/2026 21:24:05 NOTE  [t] x", "20/05/2026 21:24:05 INFO  [t x",
      "x 20/05/2026 21:24:05 INFO  [t] x",
    ] {
      #expect(RewritingTests.rewritten(line, format) == nil, "\(line)")
    }
  }

  @Test("a line made to be hard ends soon")
  func hard() throws {
    let format = try RewritingTests.logback("%t %t %t %t %t %t %d %p %m")
    let line = String(repeating: "a ", count: 200_000)
    let clock = ContinuousClock()
    let took = clock.measure { #expect(RewritingTests.rewritten(line, format) == nil) }
    #expect(took < .seconds(2))
  }

  static let access: [(String, Int16?, String, String)] = [
    (
      "common", nil, "10.0.0.1 - - [20/May/2026:21:24:05 +0800] \"GET /a?b=c HTTP/1.1\" 200 7",
      "10.0.0.1 - - [20/May/2026:21:24:05 +0800] \"GET /a?b=c HTTP/1.1\" 200 7"
    ),
    (
      "combined", nil,
      "10.0.0.1 - me [20/May/2026:21:24:05 +0800] \"GET / HTTP/1.1\" 404 - \"-\" \"Go 1 (x)\"",
      "10.0.0.1 - me [20/May/2026:21:24:05 +0800] \"GET / HTTP/1.1\" 404 - - Go 1 (x)"
    ),
    (
      "%t %a %D %s \"%r\" %B \"%{User-Agent}i\" %{Request-Source}i", nil,
      "[20/May/2026:21:24:05 +0800] ::1 6 200 \"PUT /x HTTP/1.1\" 75 \"Nacos-Server:2.3.2\" 10.0.0.2:8848",
      "::1 - - [20/May/2026:21:24:05 +0800] \"PUT /x HTTP/1.1\" 200 75 6 Nacos-Server:2.3.2 10.0.0.2:8848"
    ),
    (
      "%{yyyy-MM-dd HH:mm:ss.SSS}t|%h|%m|%U|%q|%s|%T", 480,
      "2026-05-20 21:24:05.931|h|GET|/a|?b=c|200|0.006",
      "h - - [20/May/2026:21:24:05 +0800] \"GET /a?b=c HTTP/1.1\" 200 -"
    ),
    (
      "%{msec}t %h %r %s", 0, "1779312245931 h GET / HTTP/1.1 200",
      "h - - [20/May/2026:21:24:05 +0000] \"GET / HTTP/1.1\" 200 -"
    ),
  ]

  @Test("lines of Tomcat's access log", arguments: access.indices)
  func tomcat(_ index: Int) throws {
    let (pattern, zone, line, expected) = RewritingTests.access[index]
    let format = try LineFormat(access: pattern, zone: zone)
    #expect(RewritingTests.rewritten(line, format) == expected, "\(pattern)")
  }

  static let wrong: [(String, FormatError)] = [
    ("%d %levle %m", .init(.unknownWord("levle", nearest: "level"), byte: 3)),
    ("%d %treads %m", .init(.unknownWord("treads", nearest: "thread"), byte: 3)),
    ("%d %q %m", .init(.unknownWord("q", nearest: "C"), byte: 3)),
    ("%d % %m", .init(.noWord, byte: 3)), ("%d{yyyy", .init(.unclosed("{"), byte: 2)),
    ("%d %-5(%p %m", .init(.unclosed("("), byte: 6)),
    ("%d{yyyy-MM-dd HH:mm:ss b} %m", .init(.dateLetter("b"), byte: 23)),
    ("%d{yyyy-MM-dd 'x} %m", .init(.unclosed("'"), byte: 14)),
    ("%p %m", .init(.noStamp, byte: 0)), ("%d %p", .init(.missing("%msg"), byte: 5)),
    ("%d{MM-dd HH:mm:ss} %p %m", .init(.halfStamp("year or no month"), byte: 0)),
    ("%d{yyyy-MM-dd} %p %m", .init(.halfStamp("time of day"), byte: 0)),
    ("%d{HH:mm:ss} %m", .init(.timeWithoutLevel, byte: 0)),
    ("%m %d", .init(.behindMessage("date"), byte: 3)),
    ("%d %m %p", .init(.behindMessage("level"), byte: 6)),
    ("%d %c%n%p: %m%n", .init(.secondLine, byte: 11)),
    ("${CONSOLE} %m", .init(.property("CONSOLE"), byte: 0)),
    ("%d{yyyy-MM-dd HH:mm:ss}{Asia/Nowhere} %m", .init(.unknownZone("Asia/Nowhere"), byte: 0)),
  ]

  @Test(
    "a pattern that cannot be is refused, with the place and the nearest word",
    arguments: wrong.indices)
  func errors(_ index: Int) {
    let (pattern, expected) = RewritingTests.wrong[index]
    #expect(throws: expected, "\(pattern)") { _ = try RewritingTests.logback(pattern) }
  }

  @Test("so is one of Tomcat")
  func accessErrors() {
    for (pattern, expected) in [
      ("%h %t \"%r\"", FormatError(.missing("%s"), byte: 10)),
      ("%h %t %s", .init(.missing("%r"), byte: 8)), ("%h \"%r\" %s", .init(.noStamp, byte: 0)),
      ("%{yyyy-MM-dd HH:mm:ss}t %r %s", .init(.noZone, byte: 0)),
      ("%t %R %s", .init(.unknownWord("R", nearest: "r"), byte: 3)),
      ("%t %{x}y %r %s", .init(.unknownWord("{x}y", nearest: nil), byte: 3)),
      ("%t %r %s %{x", .init(.unclosed("{"), byte: 10)),
    ] {
      #expect(throws: expected, "\(pattern)") { _ = try LineFormat(access: pattern) }
    }
  }

  @Test("odd layouts are told from a line of them")
  func inferred() {
    for (line, expected) in [
      ("2026-05-20 21:24:05 INFO x", "2026-05-20 21:24:05,000 INFO x"),
      (
        "2026-05-20T21:24:05+08:00 [main] WARN  c.a.N - x",
        "2026-05-20 21:24:05,000+08:00 [main] WARN  c.a.N - x"
      ),
      ("20/05/2026 21:24:05.931 INFO x", "2026-05-20 21:24:05,931 INFO x"),
      ("05/20/2026 21:24:05 INFO x", "2026-05-20 21:24:05,000 INFO x"),
      ("2026/05/20 21:24:05,931 4711 [main] INFO x", "2026-05-20 21:24:05,931 4711 [main] INFO x"),
      ("1779312245931 ERROR x", "2026-05-20 21:24:05,931+00:00 ERROR x"),
      ("INFO  2026-05-20 21:24:05,931 x", "2026-05-20 21:24:05,931 INFO x"),
      ("[INFO ] [2026-05-20 21:24:05] x", "2026-05-20 21:24:05,000 INFO x"),
      ("[http exec 1] WARN 2026-05-20 21:24:05.931 x", "2026-05-20 21:24:05,931 WARN x"),
      ("[main] 2026-05-20 21:24:05.931 INFO x", "2026-05-20 21:24:05,931 INFO x"),
    ] {
      let format = LineFormat.inferred(from: Array(line.utf8)[...])
      #expect(format.flatMap { RewritingTests.rewritten(line, $0) } == expected, "\(line)")
    }
    for line in [
      "", "INFO", "INFO x 2026-05-20 21:24:05", "2026-05-20 21:24:05 x",
      "2026-05-20 21:24:05 INFOx y",
      "on 2026-05-20 21:24:05 INFO came", "2026-05-20 21:24:05 a b c d INFO x",
      "17793122459317 INFO x",
      "20/13/2026 21:24:05 INFO x", "\tat 2026-05-20 21:24:05 INFO x",
    ] {
      #expect(LineFormat.inferred(from: Array(line.utf8)[...]) == nil, "\(line)")
    }
  }
}

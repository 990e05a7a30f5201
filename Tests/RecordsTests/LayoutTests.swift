import Bytes
import Records
import Testing

@Suite("A record is what one call to the logger wrote")
struct LayoutTests {
  private let first = "2026-11-23 07:30:48,931"
  private let stamp: Int64 = 1_795_419_048_931

  @Test(
    "a dated record runs to the next, its stack trace included, blank lines at its end excluded")
  func logback() {
    let seen = Framing.records(
      of: """
        \(first) WARN Exception while request: http://x, caused: {}

        java.lang.IllegalStateException: a

        b
        \tat com.alibaba.nacos.A.b(A.java:1)
        2026-11-23 07:30:48,932 INFO next


        """)
    #expect(seen.count == 2)
    #expect(seen[0].messageText == "Exception while request: http://x, caused: {}")
    #expect(seen[0].text.hasSuffix("b\n\tat com.alibaba.nacos.A.b(A.java:1)"))
    #expect(seen[0].lineCount == 6)
    #expect(seen[0].level == .warn)
    #expect(seen[0].stamp == stamp)
    #expect(seen[0].zoneMinutes == Record.noZone)
    #expect(seen[1].text == "2026-11-23 07:30:48,932 INFO next")
    #expect(seen[1].lineCount == 1)
    #expect(seen[1].ref.line == 7)
    #expect(seen[1].ref.length == 33)
    #expect(seen[1].ref.source == SourceID(7))
  }

  @Test(
    "columns before the message are left out of it",
    arguments: [
      ("INFO m: x", Record.Level.info, "m: x"),
      ("INFO  m", .info, "m"),
      ("ERROR [DISTRO-START] Task for k", .error, "[DISTRO-START] Task for k"),
      ("DEBUG client 1_a", .debug, "client 1_a"),
      ("TRACE x.y is z", .trace, "x.y is z"),
      ("FATAL", .fatal, ""),
      ("[main] WARN c.a.nacos.Naming - m", .warn, "m"),
      ("[grpc-exec 1] INFO  com.alibaba.X   : m - n", .info, "m - n"),
      (" INFO 4711 --- [  main] c.a.n.Nacos  : Started", .info, "Started"),
      ("INFO [main] com.alibaba.X$Y_1 - m", .info, "m"),
      ("INFO com.alibaba.nacos.naming.main - m", .info, "m"),
      ("[main] INFO m", .info, "m"),
      ("[main] no level", .none, "[main] no level"),
      ("INFORMATION m", .none, "INFORMATION m"),
      ("[INFO] m", .info, "m"),
      ("[ WARN ] [a b] c.a.n.n.c.ServiceManager - m", .warn, "m"),
      ("[main] [ERROR] c.a.n.Naming : m", .error, "m"),
      ("[http exec 1] [INFO ] m", .info, "m"),
      ("4711 [main] DEBUG c.a.n.Naming - m", .debug, "m"),
      ("4711 INFO m", .info, "m"),
      ("[4711] [main] INFO  m", .info, "m"),
      ("INFO [4711] [grpc exec 1] c.a.n.Naming - m", .info, "m"),
      ("INFO 4711 --- [nacos] [  main] c.a.n.Naming : m", .info, "m"),
      ("+0800 INFO m", .info, "m"),
      ("INFO [A] [B] m", .info, "[A] [B] m"),
      ("[INFO m", .none, "[INFO m"),
      ("[INFORMATION] m", .none, "[INFORMATION] m"),
      ("4711 m INFO", .none, "4711 m INFO"),
      ("plain words", .none, "plain words"),
      ("", .none, ""),
    ])
  func columns(rest: String, level: Record.Level, message: String) {
    let seen = Framing.records(of: "\(first) \(rest)\n")
    #expect(seen.count == 1)
    #expect(seen.first?.level == level)
    #expect(seen.first?.messageText == message)
    #expect(seen.first?.stamp == stamp)
  }

  @Test("what stood before a message in the line before decides nothing about a line")
  func afterOthers() {
    let rests = [
      "INFO Client connect 1_a", "INFO [DISTRO-START] Task for k", "INFO [main] com.alibaba.X - M",
      "INFO [main] [x] com.alibaba.X : M", "INFO [A] [B] M", "INFO [A] 2ms, all", "INFO [A] m",
      "INFO  Two blanks before it", "INFO Com.alibaba.X - M", "INFO com.alibaba.X - M long enough",
      "WARN Client connect 1_a", "ERROR Client connect 1_a", "INFORMATION Client connect 1_a",
      "INFO 4711 --- [main] c.a.n.Nacos : M", "[main] INFO Client connect 1_a", "INFO [unclosed M",
      "INFO [closed]", "INFO", "INFO M", "no level at all", "ERROR [main] c.a.n.X - Much longer",
    ]
    for before in rests {
      for rest in rests {
        let alone = Framing.records(of: "\(first) \(rest)\n")
        let behind = Framing.records(of: "\(first) \(before)\n\(first) \(rest)\n")
        #expect(behind.count == 2)
        #expect(behind.last?.messageText == alone.first?.messageText, "\(rest) behind \(before)")
        #expect(behind.last?.level == alone.first?.level, "\(rest) behind \(before)")
      }
    }
  }

  @Test("a stamp with a point, one with nothing behind it, one before a bar")
  func stamps() {
    let seen = Framing.records(
      of: "2026-11-23 07:30:48.931 INFO a\n\(first)\n\(first)|b|c\nstill b\n\(first)\r\n")
    #expect(seen.map(\.messageText) == ["a", "", "b|c", ""])
    #expect(seen.allSatisfy { $0.stamp == stamp })
    #expect(seen[2].text == "\(first)|b|c\nstill b")
    #expect(seen[2].level == .none)
  }

  @Test(
    "a stamp with T, up to nine digits, a zone",
    arguments: [
      ("2026-11-23T07:30:48,931", Record.noZone), ("2026-11-23T07:30:48.931Z", 0),
      ("2026-11-23T07:30:48.931+08:00", 480), ("2026-11-23 07:30:48.931+0800", 480),
      ("2026-11-23 07:30:48,931-03:30", -210), ("2026-11-23 07:30:48,9311", Record.noZone),
      ("2026-11-23T07:30:48.931999999", Record.noZone), ("2026-11-23T07:30:48.931123Z", 0),
    ])
  func configured(stamp: String, zone: Int16) {
    let seen = Framing.records(
      of: "\(stamp) INFO a\n\(stamp) [main] WARN c.a.n.Naming - b\nstill b\n\(stamp)|c\n\(stamp)\n")
    #expect(seen.map(\.messageText) == ["a", "b", "c", ""])
    #expect(seen.map(\.level) == [.info, .warn, .none, .none])
    #expect(seen.allSatisfy { $0.stamp == self.stamp && $0.zoneMinutes == zone })
    #expect(seen[1].lineCount == 2)
  }

  @Test("a time of day before a level begins a record without a stamp")
  func timed() {
    let seen = Framing.records(
      of: "07:30:48.931 [main] INFO  c.a.n.Naming - a\n\tat b\n07:30:48,932 WARN c d e f g\n")
    #expect(seen.map(\.messageText) == ["a", "c d e f g"])
    #expect(seen.map(\.level) == [.info, .warn])
    #expect(seen.map(\.lineCount) == [2, 1])
    #expect(seen.allSatisfy { $0.stamp == Record.noStamp })
  }

  @Test(
    "what only resembles a stamp begins nothing",
    arguments: [
      "2026-11-23 07:30:48,9311234567 INFO x", "2026-11-31 07:30:48,931 INFO x",
      "2026-11-23 07:30:48 INFO x", "2026-11-23 07:30:48,931x INFO x",
      "2026-11-23 07:30:48,931+8 INFO x", "2026-11-23 07:30:48,931+08:60 INFO x",
      "2026-11-23T07:30:48Z INFO x", "2026-11-23t07:30:48,931 INFO x",
      "07:30:48,931 a line of INFO", "27:3a:48,931 INFO x", "07:30:48,931INFO x",
      "07:30:48 [main] INFO x and more",
      " 2026-11-23 07:30:48,931 INFO x", " 07:30:48,931 INFO x",
      "10.0.0.1 - - [23/Nov/2026:07:30:48 +0800 \"GET / HTTP/1.1\" 200 -",
      "\tat x - - [23/Nov/2026:07:30:48 +0800] \"GET / HTTP/1.1\" 200 -",
    ])
  func resembling(line: String) {
    let seen = Framing.records(of: "\(first) INFO a\n\(line)\n")
    #expect(seen.count == 1)
    #expect(seen.first?.lineCount == 2)
  }

  @Test("an access line is a record by itself, with its zone")
  func access() {
    let lines = [
      #"10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] "GET /nacos/v1 HTTP/1.1" 200 2 59 x -"#,
      #"::1 - admin [23/Nov/2026:07:30:49 -0330] "GET / HTTP/1.1" 200 -"#,
    ]
    let seen = Framing.records(of: lines.joined(separator: "\n") + "\n")
    #expect(seen.map(\.text) == lines)
    #expect(seen.map(\.messageText) == lines)
    #expect(seen.map(\.stamp) == [1_795_419_048_000, 1_795_419_049_000])
    #expect(seen.map(\.zoneMinutes) == [480, -210])
  }

  @Test("an access line is complete at its own end, a dated one when the next begins")
  func completeness() {
    var framing = Framing()
    framing.push(
      "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"GET / HTTP/1.1\" 200 -\n\(first) INFO a\n\n")
    #expect(framing.seen.count == 1)
    framing.push("\(first) INFO b\n")
    #expect(framing.seen.count == 2)
    framing.finish()
    #expect(framing.seen.map(\.ref.line) == [1, 2, 4])
  }

  @Test("without a stamp: one record a paragraph, one a status line")
  func plain() {
    let seen = Framing.records(
      of: """

        06:29:29,579 |-INFO in ch.qos.logback.classic.LoggerContext[default] - This is logback
        06:29:29,580 |-WARN in x - y
        \tmore of it

            ,--.
          ,--.'|   Nacos

        java.lang.Error
        \tat x
        \(first) INFO a

            ,--.
        06:29:31,001 |-ERROR in z
        """)
    #expect(seen.map(\.hasStamp) == [false, false, false, false, true, false])
    #expect(seen.map(\.lineCount) == [1, 2, 2, 2, 3, 1])
    #expect(seen.map(\.level) == [.info, .warn, .none, .none, .info, .error])
    #expect(seen[1].messageText == "06:29:29,580 |-WARN in x - y")
    #expect(seen[2].text == "    ,--.\n  ,--.'|   Nacos")
    #expect(seen.map(\.ref.line) == [2, 3, 6, 9, 11, 14])
  }

  @Test("a paragraph without end becomes many records")
  func endlessParagraph() {
    let seen = Framing.records(of: String(repeating: "word\n", count: 200))
    #expect(seen.map(\.lineCount) == [64, 64, 64, 8])
    #expect(seen.map(\.ref.line) == [1, 65, 129, 193])
  }

  @Test("a file glued from several logs is cut by each line's own layout")
  func glued() {
    var framing = Framing()
    framing.push("banner\n")
    framing.push("\(first) INFO a\n\n")
    framing.push("10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"GET / HTTP/1.1\" 200 -\n")
    #expect(framing.framer.layout == .access)
    framing.push("what is this\n\(first)|c\n")
    framing.push("\(first) [main] INFO com.a.B - d\n")
    framing.finish()
    #expect(framing.framer.layout == .columns)
    #expect(framing.seen.map(\.hasStamp) == [false, true, true, false, true, true])
    #expect(framing.seen.map(\.messageText).last == "d")
  }

  @Test("carriage returns are no part of a record or a message, wherever a line ends")
  func carriageReturns() {
    let seen = Framing.records(
      of: "\(first) INFO a\r\n\r\nb\r\n\r\n\(first) INFO info: x#1\r\n\n\n\(first) INFO z\r")
    #expect(seen.map(\.messageText) == ["a", "info: x#1", "z"])
    #expect(seen[0].text == "\(first) INFO a\r\n\r\nb")
    #expect(seen[0].lineCount == 3)
    #expect(seen[1].text == "\(first) INFO info: x#1")
  }

  @Test("zeros and broken UTF-8 are bytes like others")
  func zeros() {
    let bytes = Array("\(first) INFO a".utf8) + [0, 0xFF, 0xC3, 10, 0, 0, 10]
    let seen = Framing.records(of: bytes).seen
    #expect(seen.count == 1)
    #expect(seen.first?.bytes == Array(bytes.dropLast()))
    #expect(seen.first?.message == [97, 0, 0xFF, 0xC3])
  }

  @Test("the last line needs no terminator, and nothing gives nothing")
  func ends() {
    #expect(Framing.records(of: "\(first) INFO a").map(\.messageText) == ["a"])
    #expect(Framing.records(of: "").isEmpty)
    #expect(Framing.records(of: "\n\n\r\n").isEmpty)
  }
}

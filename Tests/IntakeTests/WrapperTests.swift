import Bytes
import Testing

@testable import Intake

@Suite("What collectors put around lines is taken away")
struct WrapperTests {
  /// Each wrapper as its collector writes it, line by line.
  static let wrappers: [(Wrapper, @Sendable (String) -> String)] = [
    (
      .docker, { #"{"log":"\#(escaped($0))\n","stream":"stdout","time":"2026-11-23T07:30:48.9Z"}"# }
    ),
    (.logstash, { #"{"_index":"n","_source":{"host":{"name":"a"},"message":"\#(escaped($0))"}}"# }),
    (.logstash, { #"{"line":"\#(escaped($0))","timestamp":"1795390248931000000"}"# }),
    (.logstash, { #"{"_PID":"7","MESSAGE":"\#(escaped($0))"}"# }),
    (.kubectl, { "[pod/nacos-0/nacos] \($0)" }),
    (.cri, { "2026-11-23T07:30:48.123456789+08:00 stdout F \($0)" }),
    (.timestamp, { "2026-11-23T07:30:48.123456789Z \($0)" }),
    (.journal, { "Nov 23 07:30:48 host nacos.sh[4711]: \($0)" }),
    (.journal, { "2026-11-23T07:30:48+0800 host nacos[4711]: \($0)" }),
    (.compose, { "nacos1  | \($0)" }),
    (.stern, { "nacos-0 nacos \($0)" }),
  ]

  static let lines = [
    #"2026-11-23 07:30:48,931 INFO a "quoted" \ text, 中文 🙂"#, "", "",
    "2026-11-23 07:30:48,932 ERROR failed", "java.lang.X: y", "\tat a.b(C.java:1)", "",
    "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"PUT /nacos HTTP/1.1\" 200 2", "a | b",
    "{\"a\":1}",
  ]
  static let plain = lines.map { $0 + "\n" }.joined()

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map {
      switch $0 {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\t": "\\t"
      case "中": "\\u4E2d"
      case "🙂": "\\ud83d\\ude42"
      default: String($0)
      }
    }.joined()
  }

  /// What comes out of a file with these bytes, read in pieces of that size; `troubles` are those of its end.
  static func read(
    _ text: String, chunk: Int = 4096, gzip: Bool = false
  ) -> (text: String, troubles: [Trouble.Kind], isPacked: Bool) {
    let scratch = Scratch()
    let bytes = Array(text.utf8)
    let file = StreamReaderTests.file(scratch.write("a.log", gzip ? gzipStored(bytes) : bytes))
    let result = StreamReaderTests.drain([file], chunk: chunk)
    return (
      String(decoding: result.bytes[0], as: UTF8.self), result.troubles.map(\.kind), file.isPacked
    )
  }

  @Test("every wrapper, plain and gzip, in chunks of any size", arguments: [1, 7, 100, 65_536])
  func each(chunk: Int) {
    for (kind, wrap) in WrapperTests.wrappers {
      let text = WrapperTests.lines.map { wrap($0) + "\n" }.joined()
      #expect(Wrapper.layers(of: Array(text.utf8), isWhole: true) == [kind])
      for gzip in [false, true] {
        let got = WrapperTests.read(text, chunk: chunk, gzip: gzip)
        #expect(got.text == WrapperTests.plain, "\(kind)")
        #expect(got.troubles == [])
        #expect(got.isPacked)
      }
    }
  }

  @Test("two layers, and a last line without an end")
  func layers() {
    for (outer, wrapOuter) in WrapperTests.wrappers where outer != .stern {
      for (inner, wrapInner) in WrapperTests.wrappers
      where inner != outer && inner != .stern && inner != .compose {
        let text = WrapperTests.lines.map { wrapOuter(wrapInner($0)) }.joined(separator: "\n")
        let layers = Wrapper.layers(of: Array(text.utf8), isWhole: true)
        // A bare stamp before a journal's is one prefix.
        guard layers == [outer, inner] else { continue }
        let got = WrapperTests.read(text).text
        let end = outer == .docker || inner == .docker ? "\n" : ""
        #expect(got == WrapperTests.lines.joined(separator: "\n") + end, "\(outer) \(inner)")
      }
    }
    for pair in [
      [Wrapper.kubectl, .timestamp], [.compose, .timestamp], [.docker, .kubectl],
      [.journal, .docker], [.compose, .docker],
    ] {
      let wraps = pair.map { kind in WrapperTests.wrappers.first { $0.0 == kind }.map(\.1) }
      let text = (wraps[0]?(wraps[1]?(WrapperTests.lines[0]) ?? "") ?? "") + "\n"
      #expect(Wrapper.layers(of: Array(text.utf8), isWhole: true) == pair, "\(text)")
    }
  }

  @Test("a cut anywhere changes nothing, whatever the bytes", arguments: UInt64(1)...4)
  func anyCut(seed: UInt64) {
    var random = SeededGenerator(seed)
    for (kind, wrap) in WrapperTests.wrappers + [(.logstash, WrapperTests.logstash)] {
      var bytes = Array(WrapperTests.lines.map { wrap($0) + "\n" }.joined().utf8)
      for _ in 0..<12 where seed > 1 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      var whole = PeelStage(kind)
      var expected: [UInt8] = []
      whole.take(bytes, to: bytes.count, into: &expected)
      whole.finish(into: &expected)
      for cut in 0...bytes.count {
        var stage = PeelStage(kind)
        var got: [UInt8] = []
        stage.take(bytes, to: cut, into: &got)
        let rest = Array(bytes[cut...])
        stage.take(rest, to: rest.count, into: &got)
        stage.finish(into: &got)
        if got != expected { Issue.record("\(kind), seed \(seed), cut \(cut)") }
      }
    }
  }

  @Test("lines in parts are joined, by stream")
  func parts() {
    func docker(_ text: String, _ stream: String = "stdout") -> String {
      #"{"log":"\#(text)","stream":"\#(stream)","time":"x"}"# + "\n"
    }
    let whole = "2026-11-23 07:30:48,931 INFO one two three\nnext\n"
    #expect(
      WrapperTests.read(
        docker("2026-11-23 07:30:48,931 INFO one ") + docker("two ") + docker("three\\n")
          + docker("next\\n")
      ).text == whole)
    let stamp = "2026-11-23T07:30:48.123456789Z stdout"
    #expect(
      WrapperTests.read(
        "\(stamp) P 2026-11-23 07:30:48,931 INFO one \n\(stamp) P two \n\(stamp) F three\n"
          + "\(stamp) F next\n"
      ).text == whole)
    // What another stream or an unwrapped line interrupts ends there.
    #expect(
      WrapperTests.read(
        docker("a ") + docker("err\\n", "stderr") + docker("b") + "bare\n" + docker("c")
      ).text == "a \nerr\nb\nbare\nc")
  }

  @Test("what is not wrapped inside a wrapped file passes as it is")
  func damaged() {
    let good = #"{"log":"2026-11-23 07:30:48,931 INFO x\n","stream":"stdout","time":"x"}"# + "\n"
    for line in [
      #"{"log":"cut"#, #"{"log":"bad \q escape","stream":"stdout"}"#, #"{"log":7}"#, "text",
      #"{"log":"no end","stream":"stdout""#, #"{"log":"half \u12"}"#, "",
    ] {
      let got = WrapperTests.read(good + line + "\n" + good).text
      let text = "2026-11-23 07:30:48,931 INFO x\n"
      #expect(got == text + line + "\n" + text)
    }
    #expect(
      WrapperTests.read(good + #"{"log":"\ud800 \udc00!\n"}"# + "\n").text
        == "2026-11-23 07:30:48,931 INFO x\n\u{FFFD} \u{FFFD}!\n")
    #expect(
      WrapperTests.read("[pod/a/b] 2026-11-23 07:30:48,931 INFO x\n[pod/a x\n[pod/a/b]\n").text
        == "2026-11-23 07:30:48,931 INFO x\n[pod/a x\n\n")
  }

  @Test("lines of others are left out, told, and leave the numbers of the lines as they are")
  func mixed() {
    let log = "2026-11-23 07:30:48,931 INFO"
    for (a, b, names) in [
      ("[pod/nacos-0/nacos] ", "[pod/nacos-1/nacos] ", ("nacos-0", "nacos-1")),
      ("nacos1 | ", "nacos2 | ", ("nacos1", "nacos2")),
      ("nacos-0 nacos ", "nacos-1 nacos ", ("nacos-0 nacos", "nacos-1 nacos")),
      ("Nov 23 07:30:48 h1 u[1]: ", "Nov 23 07:30:48 h2 u[1]: ", ("h1", "h2")),
    ] {
      let got = WrapperTests.read("\(a)\(log) x\n\(b)\(log) y\n\(b)\tat z\n\(a)\(log) z\n")
      #expect(got.text == "\(log) x\n\n\n\(log) z\n")
      let mixed = MixedLines(kept: names.0, others: [names.1], count: 2)
      #expect(got.troubles == [.mixedLines(mixed)])
    }
    let words = Trouble(
      "a.log", .mixedLines(MixedLines(kept: "n0", others: ["n1", "n2"], count: 7)))
    #expect(
      words.message
        == "a.log: lines of n1, n2 are mixed into those of n0; 7 of them were left out: "
        + "save all to one file and analyse that, or give each a file of its own")
    for text in [
      Trouble("a", .nothingRecognised).message, Trouble("a", .nothingRecognised).messageInChinese,
    ] {
      #expect(text.contains("--layout"))
    }
  }

  @Test("what is plain stays plain, byte by byte")
  func unwrapped() {
    for text in [
      WrapperTests.plain, "", "x", "{", "[", "no log at all\n", "2026-11-23T07:30:48.931Z text\n",
      "2026-11-23T07:30:48.931+08:00  INFO 7 --- [main] c.a.n.Naming : x\n",
      "2026-11-23T07:30:48.931123456Z [main] INFO c.a.n.Naming - x\n",
      "2026-11-23 07:30:48,931 INFO a\n[pod/a/b] 2026-11-23 07:30:48,931 INFO x\n",
      "06:56:46,438 |-INFO in ch.qos.logback\n{\"log\":\"x\\n\"}\n",
    ] {
      let got = WrapperTests.read(text)
      #expect(got.text == text)
      #expect(!got.isPacked)
    }
  }

  static let logstash: @Sendable (String) -> String = {
    #"{"@timestamp":"2026-11-23T07:30:48.931+08:00","@version":"1","mdc":{"a":["}",1]},"#
      + #""message":"\#(escaped($0))","logger_name":"c.a.n","level":"INFO","level_value":20000}"#
  }

  @Test("a line of JSON becomes date, level, message and stack trace")
  func json() {
    let stamp = "2026-11-23T07:30:48.931+08:00"
    #expect(
      WrapperTests.read(WrapperTests.logstash("a\tb \"c\"") + "\n").text
        == "\(stamp) INFO a\tb \"c\"\n")
    let ecs =
      #"{"@timestamp":"\#(stamp)","log.level":"WARN","message":"m","error.stack_trace":"e\n\tat f\n"}"#
    #expect(WrapperTests.read(ecs + "\n").text == "\(stamp) WARN m\ne\n\tat f\n")
    for line in [
      #"{"@timestamp":"x","level":"INFO"}"#, #"{"@timestamp":"x","message":"m""#,
      #"{"@timestamp":"x","message":{}}"#, #"{"@timestamp":"x",,"message":"m"}"#,
    ] {
      #expect(WrapperTests.read(ecs + "\n" + line + "\n").text.hasSuffix("at f\n" + line + "\n"))
    }
  }

  @Test("of a line longer than is kept the prefix goes and the rest passes")
  func long() {
    let text = String(repeating: "x", count: PeelStage.longest + 5000)
    let head = "2026-11-23 07:30:48,931 INFO "
    for chunk in [1000, 65_536] {
      #expect(
        WrapperTests.read("n1 | \(head)\(text)\nn1 | \(head)b\nn2 | \(text)\n", chunk: chunk).text
          == "\(head)\(text)\n\(head)b\n\n")
      let line = #"{"log":"\#(text)"#
      #expect(
        WrapperTests.read(#"{"log":"a\n"}"# + "\n" + line + "\n", chunk: chunk).text
          == "a\n" + line + "\n")
    }
  }

  @Test("what was read of a wrapped file is read back by its peeled offset")
  func readBack() {
    let scratch = Scratch()
    for (kind, wrap) in WrapperTests.wrappers {
      let file = StreamReaderTests.file(
        scratch.write("a.log", WrapperTests.lines.map { wrap($0) + "\n" }.joined()))
      var back = ReadBack()
      back.add(SourceID(0), files: [file])
      let plain = Array(WrapperTests.plain.utf8)
      let refs = stride(from: 0, to: plain.count - 20, by: 13).map {
        RecordRef(source: SourceID(0), file: 0, offset: Int64($0), length: 20, line: 1)
      }
      let expected = refs.map { Array(plain[Int($0.offset)..<(Int($0.offset) + 20)]) }
      #expect(back.read(refs) == expected, "\(kind)")
    }
  }
}

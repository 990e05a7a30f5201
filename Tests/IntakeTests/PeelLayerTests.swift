import Bytes
import Rewriting
import Testing

@testable import Intake

@Suite(
  "Lines of an odd layout are written anew, those of several writers parted, wherever reads end")
struct PeelLayerTests {
  private static func format(_ pattern: String) -> LineFormat {
    do { return try LineFormat(logback: pattern) } catch { fatalError("\(error.message)") }
  }

  private static let odd =
    "INFO [exec 1] 20/05/2026 21:24:05.931 a \u{4E2D}\r\n\njava.lang.X: y\n\tat a.b(C.java:1)\n"
    + "WARN  [m] 20/05/2026 21:24:06.001 b\n20/05/2026\nERROR [] 20/05/2026 21:24:07.000 no end"
  private static let own =
    "2026-05-20 21:24:05,931 INFO a \u{4E2D}\r\n\njava.lang.X: y\n\tat a.b(C.java:1)\n"
    + "2026-05-20 21:24:06,001 WARN b\n20/05/2026\n2026-05-20 21:24:07,000 ERROR no end"
  /// `odd`, line by line; a carriage return and a line feed would be one character of a `String`.
  private static let lines = odd.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { String(decoding: Array($0), as: UTF8.self) }
  private static let pattern = "%-5level [%thread] %d{dd/MM/yyyy HH:mm:ss.SSS} %msg%n"

  /// What comes out of a stage that gets the bytes in two pieces.
  private static func output(
    _ layer: PeelLayer, _ lines: Reading.Lines, _ bytes: [UInt8], cut: Int
  ) -> (bytes: [UInt8], fillers: [Int]) {
    var stage = PeelStage(layer, lines)
    var out: [UInt8] = []
    stage.take(bytes, to: cut, into: &out)
    var fillers = stage.fillers
    let rest = Array(bytes[cut...])
    stage.take(rest, to: rest.count, into: &out)
    fillers += stage.fillers
    stage.finish(into: &out)
    return (out, fillers)
  }

  @Test("a cut anywhere changes nothing, whatever the bytes", arguments: UInt64(1)...4)
  func anyCut(seed: UInt64) {
    var random = SeededGenerator(seed)
    let format = PeelLayer.format(PeelLayerTests.format(PeelLayerTests.pattern))
    let label = Reading.Label(layer: 0, name: Array("n2".utf8), isFirst: false)
    let merged = PeelLayerTests.lines.enumerated().map {
      $0 % 3 == 2 ? String($1) : "n\($0 % 3 + 1) | \($1)"
    }
    .joined(separator: "\n")
    for (layer, lines, text) in [
      (format, Reading.Lines.ofFirst, PeelLayerTests.odd),
      (.wrapper(.compose), .of(label), merged), (.wrapper(.compose), .ofAll, merged),
    ] {
      var bytes = Array(text.utf8)
      for _ in 0..<8 where seed > 1 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let expected = PeelLayerTests.output(layer, lines, bytes, cut: bytes.count)
      for cut in 0...bytes.count {
        let got = PeelLayerTests.output(layer, lines, bytes, cut: cut)
        if got != expected { Issue.record("\(layer), seed \(seed), cut \(cut)") }
      }
      if seed == 1, layer == format {
        #expect(String(decoding: expected.bytes, as: UTF8.self) == PeelLayerTests.own)
      }
    }
  }

  @Test("told from the first lines or said, plain, gzip and wrapped", arguments: [1, 7, 65_536])
  func read(chunk: Int) {
    for gzip in [false, true] {
      let plain = WrapperTests.read(PeelLayerTests.odd, chunk: chunk, gzip: gzip)
      #expect(plain.text == PeelLayerTests.own && plain.isPacked && plain.troubles.isEmpty)
    }
    // A bare stamp before a level is a layout of its own, and what compose and stern write is certain before a stamp only.
    let marked: [Wrapper] = [.kubectl, .cri, .journal]
    for (kind, wrap) in WrapperTests.wrappers where marked.contains(kind) {
      let wrapped = PeelLayerTests.lines.map(wrap).joined(separator: "\n")
      #expect(WrapperTests.read(wrapped, chunk: chunk).text == PeelLayerTests.own, "\(kind)")
    }
  }

  @Test("a file with one known line before the odd ones stays as it is")
  func known() {
    for first in [
      "2026-11-23 07:30:48,931 INFO x", "06:56:46,438 |-INFO in ch.qos.logback",
      "Nacos is starting",
    ] {
      let text = "banner\n\(first)\n\(PeelLayerTests.odd)"
      let got = WrapperTests.read(text)
      #expect(got.text == text && !got.isPacked)
    }
  }

  @Test("of a line longer than is kept the head is written anew and the rest passes")
  func long() {
    let text = String(repeating: "x", count: PeelStage.longest + 5000)
    let head = "INFO [m] 20/05/2026 21:24:05.931 "
    for chunk in [1000, 65_536] {
      #expect(
        WrapperTests.read("\(head)a\n\(head)\(text)\n\(head)b\n", chunk: chunk).text
          == "2026-05-20 21:24:05,931 INFO a\n2026-05-20 21:24:05,931 INFO \(text)\n"
          + "2026-05-20 21:24:05,931 INFO b\n")
    }
  }

  @Test("every line of a file of several is somebody's, and only once")
  func parted() {
    let scratch = Scratch()
    let log = "2026-11-23 07:30:48,931 INFO"
    let text =
      "head\nn1 | \(log) a\nn2 | \(log) b\nn2 | \tat c\nno label\nn1 | \(log) d\nn3 | \(log) e"
    let path = scratch.write("all.log", text)
    let found = Discovery([SourceArgument(path: path)])
    #expect(found.nodes.map(\.name) == ["n1", "n2", "n3"] && found.troubles.isEmpty)
    var sum = 0
    for (node, expected) in zip(
      found.nodes,
      [
        "head\n\(log) a\n\n\nno label\n\(log) d\n", "\n\n\(log) b\n\tat c\n\n\n",
        "\n\n\n\n\n\n\(log) e",
      ])
    {
      var reader = StreamReader(node.streams[0], source: SourceID(0))
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 16)
      loop: while true {
        switch unsafe buffer.withUnsafeMutableBytes({ unsafe reader.read(into: $0) }) {
        case .chunk(let chunk):
          bytes += buffer[..<chunk.count]
          sum += chunk.count - chunk.fillers
        case .end: break loop
        case .failed(let trouble): Issue.record("\(trouble)")
        }
      }
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
    #expect(sum == text.utf8.count - 5 * 5)
  }

  @Test("an odd layout is followed while it grows, a line cut in two and rotated away")
  func follow() {
    let tests = FollowTests()
    tests.scratch.write("n/naming-server.log", PeelLayerTests.lines[0] + "\n")
    var follow = Follow([tests.argument])
    #expect(tests.drain(&follow).text == "2026-05-20 21:24:05,931 INFO a \u{4E2D}\r\n")
    tests.scratch.append("n/naming-server.log", "WARN [m] 20/05/2026 21:24:06")
    #expect(tests.drain(&follow).text == "")
    tests.scratch.append("n/naming-server.log", ".001 b\n")
    #expect(tests.drain(&follow).text == "2026-05-20 21:24:06,001 WARN b\n")
    tests.scratch.rename("n/naming-server.log", "n/naming-server.log.1")
    tests.scratch.write("n/naming-server.log", "INFO [m] 20/05/2026 21:24:09.001 c\n")
    let last = tests.drain(&follow)
    #expect(last.text == "2026-05-20 21:24:09,001 INFO c\n" && last.troubles.isEmpty)
  }
}

import Bytes
import Testing

@testable import Intake

@Suite("Following wrapped files while they grow")
struct FollowWrappedTests {
  private let tests = FollowTests()

  private func docker(_ at: Int, _ message: String) -> String {
    serverLine(at, message).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { #"{"log":"\#($0)\n","stream":"stdout","time":"x"}"# + "\n" }.joined()
  }

  @Test("appended, with a line cut in two, rotated by renaming, and begun anew")
  func rotated() {
    let scratch = tests.scratch
    scratch.write("n/naming-server.log", docker(1, "a"))
    var follow = Follow([tests.argument])
    #expect(tests.drain(&follow).text == serverLine(1, "a"))
    let next = docker(2, "b")
    scratch.append("n/naming-server.log", String(next.prefix(30)))
    #expect(tests.drain(&follow).text == "")
    scratch.append("n/naming-server.log", String(next.dropFirst(30)))
    #expect(tests.drain(&follow).text == serverLine(2, "b"))
    #expect(!follow.poll().contains { if case .grew = $0 { true } else { false } })

    scratch.append("n/naming-server.log", docker(3, "c") + "an end that never comes")
    scratch.rename("n/naming-server.log", "n/naming-server.log.1")
    scratch.write("n/naming-server.log", docker(4, "d"))
    let reading = tests.drain(&follow)
    #expect(reading.text == serverLine(3, "c") + "an end that never comes" + serverLine(4, "d"))
    #expect(reading.troubles == [])
    #expect(reading.chunks.last?.file == 1)
    #expect(reading.chunks.last?.offset == 0)
  }

  @Test("resumed where it stood, by peeled offsets")
  func resuming() {
    let scratch = tests.scratch
    scratch.write("n/naming-server.log", docker(1, "a") + docker(2, "b"))
    var follow = Follow([tests.argument])
    _ = tests.drain(&follow)
    scratch.append("n/naming-server.log", docker(3, "c"))
    var again = resumed([tests.argument], follow.encodedState())
    let reading = tests.drain(&again)
    #expect(reading.text == serverLine(3, "c"))
    #expect(
      reading.chunks.first?.offset == Int64((serverLine(1, "a") + serverLine(2, "b")).utf8.count))
  }

  /// What each stream gives now, by node, without the line ends that stand for lines of others; and the sum of one's own bytes.
  private func drainAll(
    _ follow: inout Follow, _ nodes: inout [String], isLast: Bool = false
  ) -> (texts: [String: String], own: Int, troubles: [Trouble.Kind]) {
    var troubles: [Trouble.Kind] = []
    for event in follow.poll(isLast: isLast) {
      switch event {
      case .newStream(_, let node, _): nodes.append(node)
      case .trouble(let trouble): troubles.append(trouble.kind)
      case .grew: break
      }
    }
    var texts: [String: String] = [:]
    var own = 0
    for (index, node) in nodes.enumerated() {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 999)
      reading: while true {
        switch unsafe buffer.withUnsafeMutableBytes({
          unsafe follow.read(SourceID(UInt16(index)), into: $0)
        }) {
        case .end: break reading
        case .failed(let trouble): troubles.append(trouble.kind)
        case .chunk(let chunk):
          bytes += buffer[..<chunk.count]
          own += chunk.count - chunk.fillers
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if !text.isEmpty { texts[node] = text }
    }
    return (texts, own, troubles)
  }

  private let log = "2026-11-23 07:30:48,931 INFO"

  @Test(
    "lines of several are several streams: those who speak later as well, with lines cut in two")
  func parted() {
    let scratch = tests.scratch
    scratch.write("n/all.log", "head\nn1 | \(log) a\nn2 | \(log) b\nn2 | \tat c\n")
    var follow = Follow([SourceArgument(scratch.path("n/all.log"))])
    var nodes: [String] = []
    var got = drainAll(&follow, &nodes)
    #expect(nodes == ["n1", "n2"])
    #expect(got.texts == ["n1": "head\n\(log) a\n\n\n", "n2": "\n\n\(log) b\n\tat c\n"])
    scratch.append("n/all.log", "n1 | \(log) d\nn3 | \(log) e\nn1 | \(log)")
    got = drainAll(&follow, &nodes)
    #expect(nodes == ["n1", "n2", "n3"])
    #expect(
      got.texts == [
        "n1": "\(log) d\n\n", "n2": "\n\n", "n3": "\n\n\n\n\n\(log) e\n",
      ])
    #expect(got.own == 2 * log.utf8.count + 6)
    scratch.append("n/all.log", " f\nno label\nn3 | no end")
    got = drainAll(&follow, &nodes)
    #expect(got.texts == ["n1": "\(log) f\nno label\n", "n2": "\n\n", "n3": "\n\n"])
    got = drainAll(&follow, &nodes, isLast: true)
    #expect(got.texts["n3"] == "no end" && got.own == 6 && got.troubles == [])
  }

  @Test(
    "rotated by renaming and by copying: nothing twice, nothing lost", arguments: [false, true])
  func rotatedParts(copies: Bool) {
    let scratch = tests.scratch
    let first = "n1 | \(log) a\nn2 | \(log) b\n"
    scratch.write("n/all.log", first)
    var follow = Follow([SourceArgument(scratch.path("n"))])
    var nodes: [String] = []
    _ = drainAll(&follow, &nodes)
    scratch.append("n/all.log", "n1 | \(log) c\n")
    let next = "n1 | 2026-11-23 08:30:48,931 INFO d\n"
    if copies {
      scratch.write("n/all.log.1", scratch.read("n/all.log"))
      scratch.truncate("n/all.log")
      scratch.append("n/all.log", next)
    } else {
      scratch.rename("n/all.log", "n/all.log.1")
      scratch.write("n/all.log", next)
    }
    var got = drainAll(&follow, &nodes)
    #expect(got.texts["n1"] == "\(log) c\n2026-11-23 08:30:48,931 INFO d\n")
    #expect(got.own == log.utf8.count + 3 + next.utf8.count - 5)
    scratch.append("n/all.log", "n2 | 2026-11-23 08:30:49,931 INFO e\n")
    got = drainAll(&follow, &nodes)
    #expect(nodes == ["n1", "n2"] && got.troubles == [])
    #expect(got.texts["n2"]?.hasSuffix("\n2026-11-23 08:30:49,931 INFO e\n") == true)
    #expect(got.own == next.utf8.count - 5)
  }

  @Test("a file of one is one stream until another speaks, which is told")
  func partedLater() {
    let scratch = tests.scratch
    scratch.write("n/all.log", "n1 | \(log) a\n")
    var follow = Follow([SourceArgument("east=\(scratch.path("n/all.log"))")])
    var nodes: [String] = []
    _ = drainAll(&follow, &nodes)
    let before = follow.hasPartedStream
    scratch.append("n/all.log", "n2 | \(log) b\n")
    _ = drainAll(&follow, &nodes)
    let (after, parted) = (follow.hasPartedStream, follow.parted)
    #expect(nodes == ["east", "east-n1", "east-n2"])
    #expect([before, after] == [false, true] && parted == ["east"])
  }

  @Test("of more writers than are read the last are left out and counted")
  func tooMany() {
    let scratch = tests.scratch
    let text = (0..<300).map { "p\($0) | \(log) a\n" }.joined()
    scratch.write("n/all.log", text)
    var follow = Follow([SourceArgument(scratch.path("n/all.log"))])
    var nodes: [String] = []
    let got = drainAll(&follow, &nodes)
    let most = PeelStage.mostLabels + 1
    #expect(nodes.count == most && !nodes.contains("p299"))
    #expect(got.troubles == [.tooManyWriters(most: most, lines: 300 - most)])
    #expect(got.own == most * (log.utf8.count + 3))
    let batch = Discovery([SourceArgument(scratch.path("n/all.log"))])
    #expect(batch.nodes.map(\.name).sorted() == nodes.sorted())
  }
}

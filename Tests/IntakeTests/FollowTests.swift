import Bytes
import Foundation
import Testing

@testable import Intake

@Suite("Following knows a file by its content")
struct FollowTests {
  struct Reading {
    var text = ""
    var chunks: [(file: Int, offset: Int64, count: Int, endsFile: Bool)] = []
    var troubles: [Trouble.Kind] = []
  }

  func drain(_ follow: inout Follow, _ source: Int = 0) -> Reading {
    var reading = Reading()
    for event in follow.poll() {
      if case .trouble(let trouble) = event { reading.troubles.append(trouble.kind) }
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      switch unsafe buffer.withUnsafeMutableBytes({
        unsafe follow.read(SourceID(UInt16(source)), into: $0)
      }) {
      case .end: return reading
      case .failed(let trouble): reading.troubles.append(trouble.kind)
      case .chunk(let chunk):
        reading.text += String(decoding: buffer[..<chunk.count], as: UTF8.self)
        reading.chunks.append((Int(chunk.file), chunk.offset, chunk.count, chunk.endsFile))
      }
    }
  }

  let scratch = Scratch()
  var argument: SourceArgument { SourceArgument("n=\(scratch.path("n"))") }

  @Test("streams are announced once, keep their numbers after a restart, and say what grew")
  func events() {
    scratch.write("n/nacos.log", "")
    scratch.write("n/naming-server.log", serverLine(1, "a"))
    scratch.write("n/client.log", clientLine("x"))
    var follow = Follow([argument])
    func outline(_ events: [FollowEvent]) -> [String] {
      events.map {
        switch $0 {
        case .newStream(let source, let node, let stream):
          "new \(source.rawValue) \(node) \(stream.name) \(stream.files.count)"
        case .grew(let source): "grew \(source.rawValue)"
        case .trouble(let trouble): "\(trouble.kind)"
        }
      }
    }
    #expect(outline(follow.poll()) == ["new 0 n nacos 0", "new 1 n naming-server 1", "grew 1"])
    #expect(outline(follow.poll()) == ["grew 1"])
    _ = drain(&follow, 1)
    #expect(outline(follow.poll()) == [])
    scratch.write("n/a-later.log", serverLine(2, "b"))
    scratch.append("n/nacos.log", serverLine(3, "c"))
    #expect(outline(follow.poll()) == ["new 2 n a-later 1", "grew 0", "grew 2"])
    var again = resumed([argument], follow.encodedState())
    #expect(
      outline(again.poll()) == [
        "new 0 n nacos 1", "new 1 n naming-server 1", "new 2 n a-later 1", "grew 0", "grew 2",
      ])
    let unrecognised = follow.unrecognised
    #expect(unrecognised == [])
  }

  @Test("bytes that a writer still adds to a renamed file are read, and it ends again")
  func lateWriter() {
    scratch.write("n/x.log", serverLine(1, "a"))
    var follow = Follow([argument])
    _ = drain(&follow)
    scratch.rename("n/x.log", "n/x.log.1")
    scratch.write("n/x.log", serverLine(2, "b"))
    #expect(drain(&follow).chunks.map(\.endsFile) == [true, false])
    scratch.append("n/x.log.1", serverLine(3, "late"))
    let late = drain(&follow)
    #expect(late.text == serverLine(3, "late"))
    #expect(late.chunks.map(\.file) == [0, 0])
    #expect(late.chunks.map(\.endsFile) == [false, true])
    #expect(late.troubles == [])
  }

  @Test("a file replaced by a longer version of itself is read on")
  func mirrored() {
    let first = (0..<20).map { serverLine($0, "line \($0)") }.joined()
    scratch.write("n/x.log", first)
    var follow = Follow([argument])
    #expect(drain(&follow).text == first)
    // As rsync does: a new file under the old name.
    scratch.write("n/.x.log.tmp", first + serverLine(99, "more"))
    scratch.rename("n/.x.log.tmp", "n/x.log")
    let reading = drain(&follow)
    #expect(reading.text == serverLine(99, "more"))
    #expect(reading.chunks.map(\.file) == [0])
  }

  @Test("output that begins with the same banner at every start is read at every start")
  func banner() {
    let banner =
      "06:56:46,438 |-INFO in ch.qos.logback " + String(repeating: "=", count: 2000) + "\n"
    scratch.write("n/start.out", banner + "first\nand more\nand more\n")
    var follow = Follow([argument])
    _ = drain(&follow)
    scratch.truncate("n/start.out")
    scratch.append("n/start.out", banner + "second\n")
    #expect(drain(&follow).text == banner + "second\n")
    scratch.truncate("n/start.out")
    scratch.append("n/start.out", banner + "third, which is longer than what was read before\n")
    #expect(drain(&follow).text == banner + "third, which is longer than what was read before\n")
  }

  @Test("what happened while nobody was looking: renamed, truncated, compressed, deleted")
  func whileAway() {
    let lines = (0..<9).map { serverLine($0 * 1000, "line \($0)") }
    scratch.write("n/x.log", lines[0] + lines[1])
    var follow = Follow([argument])
    _ = drain(&follow)
    let state = follow.encodedState()
    // Renamed with an unread line, compressed; a whole file nobody saw; the new one.
    scratch.append("n/x.log", lines[2])
    scratch.write("n/x.log.2.gz", gzipStored(scratch.read("n/x.log")))
    scratch.write("n/x.log.1", lines[3] + lines[4])
    scratch.truncate("n/x.log")
    scratch.append("n/x.log", lines[5])
    var second = resumed([argument], state)
    let reading = drain(&second)
    #expect(reading.text == lines[2] + lines[3] + lines[4] + lines[5])
    #expect(reading.chunks.map(\.file) == [0, 0, 1, 1, 2])
    #expect(reading.troubles == [])
    let later = second.encodedState()
    scratch.append("n/x.log", lines[6])
    #expect(drain(&second).text == lines[6])
    scratch.delete("n/x.log")
    scratch.write("n/x.log", lines[7])
    var third = resumed([argument], later)
    let last = drain(&third)
    #expect(last.text == lines[7])
  }

  @Test("bytes known to be there that went away unread are a trouble")
  func lost() {
    scratch.write("n/x.log", (0..<40).map { serverLine($0, "a") }.joined())
    var follow = Follow([argument])
    _ = follow.poll()
    let state = follow.encodedState()
    scratch.delete("n/x.log")
    scratch.write("n/x.log", serverLine(500, "b"))
    var second = resumed([argument], state)
    let reading = drain(&second)
    #expect(reading.text == serverLine(500, "b"))
    #expect(reading.troubles == [.lostTail(offset: 0, size: 1280)])
  }

  @Test("a restart goes on at the record that was not yet taken in, in whichever file it is")
  func rewound() {
    let lines = (0..<6).map {
      serverLine($0 * 1000, "line \($0) " + String(repeating: "y", count: 90))
    }
    scratch.write("n/x.log", lines[0] + lines[1])
    var follow = Follow([argument])
    _ = drain(&follow)
    scratch.rename("n/x.log", "n/x.log.1")
    scratch.write("n/x.log", lines[2] + lines[3])
    #expect(drain(&follow).text == lines[2] + lines[3])
    let position = (file: 0, offset: Int64(lines[0].utf8.count))
    let state = follow.encodedState(resumingAt: [SourceID(0): position])
    var second = resumed([argument], state)
    _ = second.poll()
    let reached = second.position(SourceID(0))
    #expect(reached?.file == 0)
    #expect(reached?.offset == position.offset)
    let reading = drain(&second)
    #expect(reading.text == lines[1] + lines[2] + lines[3])
    #expect(reading.chunks.map(\.file) == [0, 0, 1])
  }

  @Test("records are read back from where their bytes went")
  func readBack() {
    let line = serverLine(1, "to be quoted")
    scratch.write("n/x.log", line)
    var follow = Follow([argument])
    _ = drain(&follow)
    scratch.write("n/x.log.1", scratch.read("n/x.log"))
    scratch.truncate("n/x.log")
    scratch.append("n/x.log", serverLine(2, "another"))
    _ = drain(&follow)
    let ref = RecordRef(
      source: SourceID(0), file: 0, offset: 0, length: UInt32(line.utf8.count - 2), line: 1)
    let text = follow.readBack.read(ref) ?? []
    #expect(String(decoding: text, as: UTF8.self) + "\n\n" == line)
    let duplicates = follow.duplicates
    #expect(duplicates == [])
  }

  @Test("copies and compressed forms are counted as duplicates")
  func duplicates() {
    scratch.write("n/x.log", serverLine(1, "a"))
    scratch.write("n/x.log.bak", serverLine(1, "a"))
    scratch.write("n/x.log.bak.gz", gzipStored(Array(serverLine(1, "a").utf8)))
    var follow = Follow([argument])
    #expect(drain(&follow).text == serverLine(1, "a"))
    let count = follow.duplicates.count
    #expect(count == 2)
  }

  @Test("a compressed file that is still being written is read as it grows, a cut one is told")
  func growingGzip() {
    let text = (0..<4000).map { serverLine($0, "line \($0)") }.joined()
    let packed = gzipStored(Array(text.utf8))
    scratch.write("n/x.log.1.gz", Array(packed[..<100_000]))
    var follow = Follow([argument])
    let first = drain(&follow)
    #expect(text.hasPrefix(first.text) && first.text.count > 60_000)
    scratch.append("n/x.log.1.gz", Array(packed[100_000...]))
    #expect(first.text + drain(&follow).text == text)
    scratch.write("n/y.log.1.gz", Array(packed[..<50_000]))
    scratch.write("n/y.log", serverLine(90_000, "next"))
    let cut = drain(&follow, 1)
    #expect(
      cut.troubles == [
        .truncatedGzip(offset: Int64(cut.text.utf8.count - serverLine(90_000, "next").utf8.count))
      ])
    #expect(cut.text.hasSuffix(serverLine(90_000, "next")))
  }

  @Test("a change in a watched directory wakes")
  func watch() {
    scratch.write("n/x.log", serverLine(1, "a"))
    var follow = Follow([argument])
    _ = follow.poll()
    var watch = ChangeWatch()
    watch.watch(follow.directories)
    let isComplete = watch.isComplete
    let before = watch.wait(milliseconds: 0)
    scratch.append("n/x.log", serverLine(2, "b"))
    let then = watch.wait(milliseconds: 1000)
    let after = watch.wait(milliseconds: 0)
    #expect([isComplete, before, then, after] == [true, false, true, false])
  }
}

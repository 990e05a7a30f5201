import Bytes
import Intake
import Records
import Testing

@Suite("Every byte is in a record, between records, or counted as cut")
struct AccountingTests {
  private let first = "2026-11-23 07:30:48,931"

  @Test("P1 on fuzzed input", arguments: 0..<200)
  func fuzzed(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    let name = Fixture.names.randomElement(using: &random) ?? ""
    var bytes = try Array(Fixture.bytes(name).prefix(6000))
    for _ in 0..<Int.random(in: 0...80, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...4, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(10, at: at)
      case 2: bytes.remove(at: at)
      case 3: bytes.insert(13, at: at)
      default: bytes.insert(contentsOf: bytes.prefix(at % 300), at: at)
      }
    }
    let longest = [1024 * 1024, 200, 30].randomElement(using: &random) ?? 1
    let readSize = Int.random(in: 1...2000, using: &random)
    let (seen, counts) = Framing.records(of: bytes, readSize: readSize, longest: longest)
    #expect(counts.bytes == Int64(bytes.count), "seed \(seed)")
    #expect(counts.unaccountedBytes == 0, "seed \(seed)")
    #expect(counts.records == Int64(seen.count), "seed \(seed)")
    #expect(counts.recordBytes == Int64(seen.reduce(0) { $0 + $1.bytes.count }), "seed \(seed)")
    #expect(counts.stampless == Int64(seen.count { !$0.hasStamp }), "seed \(seed)")
    // The separators are what no record covers and is not cut: line ends only.
    var end = 0
    var gaps = 0
    for record in seen {
      let from = Int(record.ref.offset)
      #expect(from >= end, "seed \(seed): offsets increase")
      #expect(Array(bytes[from..<(from + Int(record.ref.length))]) == record.bytes, "seed \(seed)")
      if longest > 100_000 {
        #expect(bytes[end..<from].allSatisfy { $0 == 10 || $0 == 13 }, "seed \(seed)")
      }
      gaps += from - end
      end = from + Int(record.ref.length)
    }
    gaps += bytes.count - end
    #expect(counts.separatorBytes + counts.cutBytes == Int64(gaps), "seed \(seed)")
    if longest > 100_000 { #expect(counts.cutBytes == 0, "seed \(seed)") }
  }

  @Test("a line of 100 MB is cut, counted, and needs no more memory than a short one")
  func longLine() {
    var framing = Framing(readSize: 256 * 1024)
    framing.push("\(first) INFO a\n\(first) INFO ")
    let piece = [UInt8](repeating: 120, count: 1_000_000)
    for _ in 0..<100 { framing.push(piece[...]) }
    #expect(framing.framer.batch.buffer.count <= 2 * 1024 * 1024)
    framing.push("\nmore\n\n\(first) INFO b\n")
    framing.finish()
    let total = framing.framer.coverage.total
    #expect(framing.seen.map(\.ref.line) == [1, 2, 5])
    #expect(framing.seen[1].ref.length == 1024 * 1024)
    #expect(framing.seen[1].lineCount == 2)
    #expect(framing.seen[1].message.count == 1024 * 1024 - 29)
    #expect(framing.seen[2].ref.offset == 31 + 29 + 100_000_000 + 7)
    #expect(total.cutRecords == 1)
    #expect(total.cutBytes == 29 + 100_000_000 + 5 - 1024 * 1024)
    #expect(total.lines == 5)
    #expect(framing.framer.coverage.isBalanced)
  }

  @Test("a record of many lines is cut likewise")
  func longRecord() {
    var framing = Framing(readSize: 64 * 1024)
    framing.push("\(first) ERROR a\n")
    let lines = Array(String(repeating: "\tat com.alibaba.nacos.A.b(A.java:1)\n", count: 1000).utf8)
    for _ in 0..<100 { framing.push(lines[...]) }
    #expect(framing.framer.batch.buffer.count <= 2 * 1024 * 1024)
    framing.push("\(first) INFO b\n")
    framing.finish()
    #expect(framing.seen.map(\.bytes.count) == [1024 * 1024, 30])
    #expect(framing.seen.map(\.lineCount) == [100_001, 1])
    #expect(framing.seen.map(\.ref.line) == [1, 100_002])
    #expect(framing.framer.coverage.isBalanced)
  }

  @Test("counts are kept file by file, with the span of their stamps")
  func files() {
    var framing = Framing()
    framing.push("\(first) INFO a\n\nbanner", file: 0, endsFile: true)
    framing.offset = 0
    framing.push("x\n\n2026-11-23 07:30:50,000 INFO b\n2026-11-23 07:30:49,000 INFO c\n", file: 1)
    framing.finish()
    let coverage = framing.framer.coverage
    #expect(coverage.files.map(\.file) == [0, 1])
    #expect(coverage.files.map(\.counts.records) == [1, 3])
    #expect(coverage.files.map(\.counts.lines) == [3, 4])
    #expect(coverage.files.map(\.counts.bytes) == [38, 65])
    #expect(coverage.files[1].counts.firstStamp == 1_795_419_049_000)
    #expect(coverage.files[1].counts.lastStamp == 1_795_419_050_000)
    #expect(coverage.total.firstStamp == 1_795_419_048_931)
    #expect(coverage.total.stampless == 1)
    #expect(framing.seen.map(\.ref.line) == [1, 1, 3, 4])
    #expect(framing.seen.map(\.ref.file) == [0, 1, 1, 1])
  }

  @Test("bytes of another file, or from another offset, end the record that waits")
  func jumps() {
    var framing = Framing()
    framing.push("\(first) INFO a\npartial", file: 0)
    framing.offset = 0
    framing.push("\(first) INFO b\n", file: 1)
    framing.offset = 1000
    framing.push("\(first) INFO c\n", file: 1)
    framing.finish()
    #expect(framing.seen.map(\.ref.file) == [0, 1, 1])
    #expect(framing.seen.map(\.ref.offset) == [0, 0, 1000])
    #expect(framing.seen[0].lineCount == 2)
    #expect(framing.framer.coverage.files.map(\.counts.bytes) == [38, 62])
    #expect(framing.framer.coverage.isBalanced)
  }

  @Test("an idle source gives its last record once its line is whole")
  func flush() {
    var framing = Framing()
    framing.push("\(first) INFO a")
    framing.framer.flushPending()
    framing.take()
    #expect(framing.seen.isEmpty)
    framing.push("\n\n")
    framing.framer.flushPending()
    framing.take()
    #expect(framing.seen.map(\.messageText) == ["a"])
    framing.framer.flushPending()
    framing.take()
    #expect(framing.seen.count == 1)
    framing.push("\(first) INFO b\n\nx.Y\n")
    framing.finish()
    #expect(framing.seen.map(\.ref.line) == [1, 3])
    #expect(framing.framer.coverage.isBalanced)
  }

  @Test("reading on from where the waiting record begins gives the same records")
  func resume() throws {
    let bytes = try Fixture.bytes("naming-server-2.3.2.log")
    let whole = Framing.records(of: bytes).seen
    for stop in stride(from: 1, to: bytes.count, by: 997) {
      var before = Framing()
      before.push(bytes[..<stop])
      let point = before.framer.resumePoint
      var after = Framing()
      after.framer.resume(file: point.file, offset: point.offset, line: point.line)
      after.offset = point.offset
      after.push(bytes[Int(point.offset)...])
      after.finish()
      #expect(before.seen + after.seen == whole, "stopped at \(stop)")
    }
  }

  @Test("a chunk as the reader describes it, and a read that brings nothing")
  func chunk() {
    var framer = RecordFramer(source: SourceID(0), readSize: 10)
    let count = unsafe framer.fill { free in
      unsafe free.copyBytes(from: [120, 10])
      return 2
    }
    framer.cut(Chunk(source: SourceID(0), file: 3, offset: 5, count: count, endsFile: true))
    #expect(framer.batch.records.map(\.ref.file) == [3])
    #expect(framer.batch.records.map(\.ref.offset) == [5])
    #expect(unsafe framer.fill { _ in 0 } == 0)
    #expect(framer.batch.records.isEmpty)
    framer.cut(file: 4, offset: 0, endsFile: true)
    framer.finish()
    #expect(framer.coverage.isBalanced)
  }

  @Test("a read that fails leaves everything as it was")
  func failure() {
    struct Broken: Error {}
    var framing = Framing()
    framing.push("\(first) INFO a\n")
    #expect(throws: Broken.self) {
      _ = try unsafe framing.framer.fill { (_) throws(Broken) -> Int in throw Broken() }
    }
    framing.finish()
    #expect(framing.seen.map(\.messageText) == ["a"])
  }
}

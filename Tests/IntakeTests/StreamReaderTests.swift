import Bytes
import Foundation
import Testing

@testable import Intake

@Suite("A stream gives the same bytes whatever the size of its chunks")
struct StreamReaderTests {
  static let chunkSizes = [1, 2, 3, 7, 64, 1000, 4096, 65_536, 1 << 20]

  /// Everything a stream gives: bytes by file, which files were ended, troubles.
  static func drain(
    _ files: [DiscoveredFile], chunk: Int, limits: ReadLimits = ReadLimits()
  ) -> (bytes: [[UInt8]], ended: [Int], troubles: [Trouble]) {
    let stream = DiscoveredStream(directory: Path("."), name: "x", files: files)
    var reader = StreamReader(stream, source: SourceID(3), limits: limits)
    var buffer = [UInt8](repeating: 0, count: chunk)
    var bytes = [[UInt8]](repeating: [], count: files.count)
    var ended: [Int] = []
    var troubles: [Trouble] = []
    while true {
      switch unsafe buffer.withUnsafeMutableBytes({ unsafe reader.read(into: $0) }) {
      case .chunk(let chunk):
        let file = Int(chunk.file)
        #expect(chunk.source == SourceID(3))
        #expect(chunk.offset == Int64(bytes[file].count))
        #expect(chunk.count > 0 || chunk.endsFile)
        bytes[file] += buffer[..<chunk.count]
        if chunk.endsFile { ended.append(file) }
      case .failed(let trouble): troubles.append(trouble)
      case .end:
        #expect(reader.byteCounts == bytes.map { Int64($0.count) })
        return (bytes, ended, troubles)
      }
    }
  }

  static func file(_ path: String) -> DiscoveredFile {
    let status = must(try System.status(of: Path(path)))
    let peek = must(try Peek(Descriptor(Path(path))))
    return DiscoveredFile(
      path: Path(path), shown: path, identity: status.identity, size: status.size,
      isPacked: peek.isPacked, firstStamp: peek.firstStamp)
  }

  @Test("plain, gzip, gzip of several members with padding, empty", arguments: chunkSizes)
  func anyChunk(size: Int) {
    let scratch = Scratch()
    let text = Array((0..<900).map { serverLine($0, "message \($0)") }.joined().utf8)
    let halves = (Array(text[..<20_001]), Array(text[20_001...]))
    let files = [
      scratch.write("a.log.1", text),
      scratch.write("a.log.2", gzipStored(text)),
      scratch.write(
        "a.log.3", gzipStored(halves.0) + gzipStored([]) + gzipStored(halves.1) + [0, 0, 0]),
      scratch.write("a.log.4", ""),
      scratch.write("a.log.5.gz", CompressedSample.gzip + CompressedSample.gzip),
      scratch.write("a.log", "x"),
    ].map(StreamReaderTests.file)
    let result = StreamReaderTests.drain(files, chunk: size)
    #expect(result.troubles == [])
    #expect(result.ended == [0, 1, 2, 3, 4, 5])
    #expect(
      result.bytes == [
        text, text, text, [], CompressedSample.text + CompressedSample.text, Array("x".utf8),
      ])
  }

  @Test(
    "a gzip file cut anywhere gives what stands before the cut, then one trouble",
    arguments: [1, 64, 65_536])
  func truncated(size: Int) {
    let scratch = Scratch()
    let whole = CompressedSample.gzip
    var longest = 0
    for cut in stride(from: 3, to: whole.count, by: size == 1 ? 211 : 7) {
      let path = scratch.write("cut.gz", Array(whole[..<cut]))
      let result = StreamReaderTests.drain([StreamReaderTests.file(path)], chunk: size)
      #expect(CompressedSample.text.starts(with: result.bytes[0]))
      #expect(result.ended == [0])
      #expect(
        result.troubles == [Trouble(path, .truncatedGzip(offset: Int64(result.bytes[0].count)))])
      longest = max(longest, result.bytes[0].count)
    }
    #expect(
      size == 1 || longest == CompressedSample.text.count, "the last cuts miss the trailer only")
  }

  @Test("a damaged gzip file gives a trouble and the next file is read")
  func corrupt() {
    let scratch = Scratch()
    var broken = CompressedSample.gzip
    broken[broken.count - 6] ^= 0x40
    var torn = CompressedSample.gzip
    torn[torn.count / 2] ^= 0xFF
    let files = [
      scratch.write("checksum.gz", broken), scratch.write("data.gz", torn),
      scratch.write("tail.gz", CompressedSample.gzip + Array("not gzip".utf8)),
      scratch.write("plain.log", "still here\n"),
    ].map(StreamReaderTests.file)
    let result = StreamReaderTests.drain(files, chunk: 4096)
    #expect(result.ended == [0, 1, 2, 3])
    #expect(result.troubles.count == 3)
    for trouble in result.troubles {
      guard case .corruptGzip = trouble.kind else {
        Issue.record("\(trouble)")
        continue
      }
    }
    #expect(result.bytes[0] == CompressedSample.text)
    #expect(result.bytes[2] == CompressedSample.text)
    #expect(result.bytes[3] == Array("still here\n".utf8))
  }

  @Test("what a damaged file gives does not depend on the chunks", arguments: 0..<20)
  func corruptAnywhere(seed: UInt64) {
    let scratch = Scratch()
    var generator = SeededGenerator(seed + 1)
    var torn = CompressedSample.gzip
    torn[Int.random(in: 10..<torn.count, using: &generator)] ^= UInt8.random(
      in: 1...255, using: &generator)
    let file = StreamReaderTests.file(scratch.write("torn.gz", torn))
    let all = StreamReaderTests.drain([file], chunk: 1 << 20)
    for size in [1, 7, 4096, 65_536] {
      let result = StreamReaderTests.drain([file], chunk: size)
      #expect(result.bytes == all.bytes, "seed \(seed), chunk \(size)")
      #expect(result.troubles == all.troubles, "seed \(seed), chunk \(size)")
    }
  }

  @Test("expanded bytes and ratio are capped")
  func capped() {
    let scratch = Scratch()
    let path = scratch.write("bomb.gz", CompressedSample.gzip)
    var limits = ReadLimits()
    limits.expandedBytes = 1000
    let result = StreamReaderTests.drain([StreamReaderTests.file(path)], chunk: 333, limits: limits)
    #expect(result.bytes[0] == Array(CompressedSample.text[..<1000]))
    #expect(result.troubles == [Trouble(path, .expandsTooFar(offset: 1000))])
    limits = ReadLimits()
    limits.ratio = 2
    let thin = StreamReaderTests.drain([StreamReaderTests.file(path)], chunk: 64, limits: limits)
    #expect(thin.troubles.count == 1)
    #expect(thin.bytes[0].count < CompressedSample.text.count)
  }

  @Test("a file renamed since it was found is read, one that is gone is a trouble")
  func moved() {
    let scratch = Scratch()
    let a = StreamReaderTests.file(scratch.write("a.log", "first\n"))
    let b = StreamReaderTests.file(scratch.write("b.log", "second\n"))
    scratch.rename("a.log", "a.log.1")
    scratch.delete("b.log")
    let result = StreamReaderTests.drain([a, b], chunk: 100)
    #expect(result.bytes == [Array("first\n".utf8), []])
    #expect(result.troubles == [Trouble(b.path.text, .notFound)])
  }

  @Test("a directory in a file's place is a trouble")
  func directory() {
    let scratch = Scratch()
    var file = StreamReaderTests.file(scratch.write("a.log", "x"))
    scratch.delete("a.log")
    scratch.makeDirectory("a.log")
    file.identity = must(try System.status(of: file.path)).identity
    let result = StreamReaderTests.drain([file], chunk: 100)
    #expect(result.troubles == [Trouble(file.path.text, .readFailed(errno: EISDIR, offset: 0))])
  }

  @Test("a pipe is read in order, gzip or not", arguments: [1, 5, 4096])
  func pipes(size: Int) {
    for bytes in [CompressedSample.gzip, Array("plain text\n".utf8), [0x1F], []] {
      var ends: [Int32] = [0, 0]
      #expect(unsafe pipe(&ends) == 0)
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Foundation.write(ends[1], $0.baseAddress, $0.count)
      }
      #expect(written == bytes.count)
      close(ends[1])
      let reader = FileReader(Descriptor(borrowing: ends[0]))
      var buffer = [UInt8](repeating: 0, count: size)
      var all: [UInt8] = []
      while true {
        let (count, outcome) = unsafe buffer.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
        all += buffer[..<count]
        if outcome != .more { break }
      }
      close(ends[0])
      #expect(all == (bytes.count > 100 ? CompressedSample.text : bytes))
    }
  }
}

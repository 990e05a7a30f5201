import Bytes
import Testing

@testable import Intake

@Suite("What was read can be read once more, by its reference")
struct ReadBackTests {
  @Test("plain and gzip files, in any order, as many as asked")
  func both() {
    let scratch = Scratch()
    let text = CompressedSample.text
    let files = [
      scratch.write("a.log.1.gz", CompressedSample.gzip), scratch.write("a.log", text),
    ].map(StreamReaderTests.file)
    var back = ReadBack()
    back.add(SourceID(7), files: files)
    var generator = SeededGenerator(11)
    var refs: [RecordRef] = []
    for _ in 0..<100 {
      let offset = Int.random(in: 0..<text.count, using: &generator)
      let length = Int.random(in: 0...min(300, text.count - offset), using: &generator)
      refs.append(
        RecordRef(
          source: SourceID(7), file: UInt16.random(in: 0...1, using: &generator),
          offset: Int64(offset), length: UInt32(length), line: 1))
    }
    let texts = back.read(refs)
    for (ref, got) in zip(refs, texts) {
      let start = Int(ref.offset)
      #expect(got == Array(text[start..<(start + Int(ref.length))]))
    }
    #expect(back.read(refs[0], cap: 2)?.count == min(2, Int(refs[0].length)))
    let beyond = RecordRef(
      source: SourceID(7), file: 0, offset: Int64(text.count), length: 5, line: 1)
    #expect(back.read(beyond) == nil)
    let unknown = RecordRef(source: SourceID(1), file: 0, offset: 0, length: 5, line: 1)
    #expect(back.read(unknown) == nil)
  }

  @Test("a deleted file is read through the descriptor that was kept")
  func deleted() {
    let scratch = Scratch()
    let file = StreamReaderTests.file(scratch.write("a.log", "some text\n"))
    let stream = DiscoveredStream(directory: Path("."), name: "a", files: [file])
    var reader = StreamReader(stream, source: SourceID(0))
    var buffer = [UInt8](repeating: 0, count: 100)
    _ = unsafe buffer.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
    scratch.delete("a.log")
    let ref = RecordRef(source: SourceID(0), file: 0, offset: 5, length: 4, line: 1)
    var back = ReadBack()
    back.add(SourceID(0), files: [file])
    #expect(back.read(ref) == nil)
    back.add(SourceID(0), files: [file], descriptors: reader.descriptors)
    #expect(back.read(ref) == Array("text".utf8))
  }

  @Test("retained text drops the oldest first and never exceeds its capacity")
  func retained() {
    var store = RetainedText(capacity: 10_000)
    for i in 0..<2000 {
      let bytes = Array("record \(i)".utf8)
      store.keep(Int64(i * 20), bytes.span)
      #expect(store.byteCount <= 10_000)
      #expect(store.read(Int64(i * 20)) == bytes)
    }
    #expect(store.read(0) == nil)
    #expect(store.read(1999 * 20 + 1) == nil)
    #expect(store.droppedCount > 1000)
    #expect(store.read(1500 * 20, cap: 6) == Array("record".utf8))
    let long = [UInt8](repeating: 1, count: 10_001)
    store.keep(1_000_000, long.span)
    #expect(store.read(1_000_000) == nil)
    #expect(store.read(1500 * 20) != nil)
  }
}

import Bytes
import Foundation
import Testing

@testable import Intake

@Suite("A state file is whole or refused")
struct CheckpointTests {
  let sample = Checkpoint(sections: ["reading": [1, 2, 3], "": [], "detectors": Array("状态".utf8)])

  @Test("what is written is read")
  func roundTrip() throws {
    let scratch = Scratch()
    let path = Path(scratch.path("state"))
    #expect(try Checkpoint.read(path) == nil)
    try sample.write(to: path)
    #expect(try Checkpoint.read(path) == sample)
    try Checkpoint().write(to: path)
    #expect(try Checkpoint.read(path) == Checkpoint())
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.root) == ["state"])
  }

  @Test("every cut and every changed byte is refused")
  func damaged() {
    let whole = sample.encoded
    let path = Path("/s")
    for cut in 0..<whole.count {
      #expect(throws: CheckpointError.self) {
        try Checkpoint(decoding: Array(whole[..<cut]), path: path)
      }
    }
    for i in whole.indices {
      var broken = whole
      broken[i] ^= 1
      #expect(throws: CheckpointError.self) { try Checkpoint(decoding: broken, path: path) }
    }
    #expect(throws: CheckpointError.broken(path: "/s")) {
      try Checkpoint(decoding: whole + [0], path: path)
    }
    #expect(throws: CheckpointError.notAStateFile(path: "/s")) {
      try Checkpoint(
        decoding: Array("something else, long enough to be one or the other".utf8), path: path)
    }
  }

  @Test("a later version is refused as such")
  func future() {
    var bytes = sample.encoded
    bytes[16] = 2
    #expect(throws: CheckpointError.futureVersion(path: "/s", version: 2)) {
      try Checkpoint(decoding: bytes, path: Path("/s"))
    }
  }

  @Test("a failed write says at which step and leaves the old file")
  func failedWrite() throws {
    let scratch = Scratch()
    let nowhere = scratch.path("missing/state")
    #expect(
      throws: CheckpointError.notWritten(path: nowhere, step: .create, errno: ENOENT)
    ) { try sample.write(to: Path(nowhere)) }
    // A directory that is not empty cannot be replaced by a file.
    scratch.write("taken/x", "y")
    #expect(
      throws: CheckpointError.notWritten(path: scratch.path("taken"), step: .rename, errno: EISDIR)
    ) { try sample.write(to: Path(scratch.path("taken"))) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.root) == ["taken"])
    let path = Path(scratch.path("state"))
    try sample.write(to: path)
    // A leftover of a killed run does not matter, nor does one that cannot be opened hurt the old file.
    scratch.makeDirectory("state.new")
    #expect(throws: CheckpointError.self) { try Checkpoint().write(to: path) }
    #expect(try Checkpoint.read(path) == sample)
  }

  @Test("a directory in its place is unreadable")
  func directory() {
    let scratch = Scratch()
    #expect(throws: CheckpointError.unreadable(path: scratch.root, errno: EISDIR)) {
      try Checkpoint.read(Path(scratch.root))
    }
  }

  @Test("numbers, flags, texts and lists come back")
  func coding() throws {
    var writer = StateWriter()
    writer.write(UInt8(200))
    writer.write(Int16(-2))
    writer.write(UInt32(4_000_000_000))
    writer.write(Int64.min)
    writer.write(true)
    writer.write("节点")
    writer.write(list: [1, 2, 3] as [UInt64]) { $0.write($1) }
    var reader = StateReader(writer.bytes)
    #expect(try reader.read(UInt8.self) == 200)
    #expect(try reader.read(Int16.self) == -2)
    #expect(try reader.read(UInt32.self) == 4_000_000_000)
    #expect(try reader.read(Int64.self) == .min)
    #expect(try reader.readFlag())
    #expect(try reader.readText() == "节点")
    let list = try reader.readList { (r: inout StateReader) throws(CheckpointError) in
      try r.read(UInt64.self)
    }
    #expect(list == [1, 2, 3])
    #expect(reader.isAtEnd)
    #expect(throws: CheckpointError.self) { try reader.read(UInt8.self) }
    var cut = StateReader([255, 255, 255, 255, 0])
    #expect(throws: CheckpointError.self) { try cut.readBytes() }
  }

  @Test("random bytes never pass for a reader's state, and never trap", arguments: 0..<200)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed + 3)
    let scratch = Scratch()
    scratch.write("n/naming-server.log", serverLine(1, "x"))
    var follow = Follow([SourceArgument("n=\(scratch.path("n"))")])
    _ = follow.poll()
    var state = follow.encodedState()
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let i = Int.random(
        in: 0..<min(state.count, seed % 2 == 0 ? 60 : state.count), using: &generator)
      state[i] = UInt8.random(in: 0...255, using: &generator)
    }
    if seed % 3 == 0 { state.removeLast(Int.random(in: 1..<state.count, using: &generator)) }
    do {
      var other = try Follow([SourceArgument("n=\(scratch.path("n"))")], resuming: state)
      _ = other.poll()
    } catch {
      #expect(!error.words.en.isEmpty && !error.words.zh.isEmpty)
    }
  }
}

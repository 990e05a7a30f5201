import Bytes
import Foundation
import Testing

@testable import Intake

/// What a toy logger wrote into one rotated set, what of it was delivered, and the operations of a log rotation.
struct ToySet {
  let directory: String
  let name: String
  var expected: [UInt8] = []
  var delivered: [UInt8] = []
  var rotated: [String] = []
  var next: [Int: Int64] = [:]
  var ended: Set<Int> = []
  var turn = 0
  /// Bytes that lie in no named file any more and were not read yet.
  var hasHidden = false

  var path: String { "\(directory)/\(name)" }
}

/// Drives `Follow` over a directory in which everything happens that happens to logs, and compares with what was written.
struct ToyRun: ~Copyable {
  let scratch = Scratch()
  var sets: [ToySet]
  var generator: SeededGenerator
  var clock = 0
  var follow: Follow
  var streams: [SourceID: Int] = [:]
  var troubles: [Trouble] = []
  var trace: [String] = []
  let argument: SourceArgument

  init(seed: UInt64) {
    generator = SeededGenerator(seed + 77)
    sets = [
      ToySet(directory: "n/logs", name: "naming-server.log"),
      ToySet(directory: "n/logs", name: "protocol-distro.log"),
      ToySet(directory: "n/bin", name: "access_log.2026-11-23-07.log"),
    ]
    argument = SourceArgument("n=\(scratch.path("n"))")
    follow = Follow([argument])
    scratch.makeDirectory("n/bin")
    scratch.makeDirectory("n/logs")
    for i in sets.indices {
      append(i, lines: 1)
    }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func append(_ i: Int, lines: Int) {
    var text = ""
    for _ in 0..<lines {
      clock += 1
      text += serverLine(clock, "set \(i) " + String(repeating: "x", count: number(0...120)))
    }
    trace.append("append \(sets[i].name) \(text.utf8.count)")
    if number(0...5) == 0 {
      let cut = text.utf8.count / 2
      scratch.append(sets[i].path, Array(text.utf8.prefix(cut)))
      if number(0...1) == 0 { poll() }
      scratch.append(sets[i].path, Array(text.utf8.dropFirst(cut)))
    } else {
      scratch.append(sets[i].path, text)
    }
    sets[i].expected += Array(text.utf8)
  }

  func exists(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: scratch.path(relative))
  }

  mutating func maybeLook() {
    if number(0...2) == 0 { poll() }
    if number(0...2) == 0 { read(steps: number(1...4)) }
  }

  mutating func step() {
    let i = number(0...(sets.count - 1))
    switch number(0...19) {
    case 0...5: append(i, lines: number(1...30))
    case 6: append(i, lines: number(100...600))
    case 7...9: poll()
    case 10, 11: read(steps: number(1...6))
    case 12: rename(i)
    case 13, 14: copyAndTruncate(i)
    case 15: compress(i)
    case 16: delete(i)
    case 17: backUp(i)
    case 18: restart()
    default: removeRotated(i)
    }
  }

  mutating func rename(_ i: Int) {
    guard exists(sets[i].path) else { return }
    sets[i].turn += 1
    let to = "\(sets[i].path).\(sets[i].turn).r"
    trace.append("rename \(to)")
    scratch.rename(sets[i].path, to)
    sets[i].rotated.append(to)
    if number(0...1) == 0 { scratch.write(sets[i].path, "") }
    maybeLook()
  }

  mutating func copyAndTruncate(_ i: Int) {
    guard exists(sets[i].path) else { return }
    sets[i].turn += 1
    let to = "\(sets[i].path).\(sets[i].turn).r"
    trace.append("copy \(to)")
    let bytes = scratch.read(sets[i].path)
    if number(0...1) == 0 {
      scratch.write(to, Array(bytes.prefix(bytes.count / 2)))
      maybeLook()
      scratch.append(to, Array(bytes.dropFirst(bytes.count / 2)))
    } else {
      scratch.write(to, bytes)
    }
    maybeLook()
    trace.append("truncate \(sets[i].name)")
    scratch.truncate(sets[i].path)
    sets[i].rotated.append(to)
    if number(0...2) == 0 { append(i, lines: number(1...40)) }
    maybeLook()
  }

  mutating func compress(_ i: Int) {
    guard let which = sets[i].rotated.indices.randomElement(using: &generator) else { return }
    let from = sets[i].rotated.remove(at: which)
    trace.append("gzip \(from)")
    let packed = gzipStored(scratch.read(from))
    scratch.write(from + ".gz", Array(packed.prefix(packed.count / 3)))
    maybeLook()
    scratch.write(from + ".gz", packed)
    maybeLook()
    scratch.delete(from)
    maybeLook()
  }

  /// A file is only deleted once it was seen with something in it: what nobody ever saw is lost to anybody.
  mutating func delete(_ i: Int) {
    guard exists(sets[i].path), !scratch.read(sets[i].path).isEmpty else { return }
    poll()
    if number(0...1) == 0 { append(i, lines: 3) }
    trace.append("delete \(sets[i].path)")
    scratch.delete(sets[i].path)
    sets[i].hasHidden = true
    if number(0...1) == 0 { append(i, lines: number(1...40)) }
    maybeLook()
  }

  mutating func removeRotated(_ i: Int) {
    guard let which = sets[i].rotated.indices.randomElement(using: &generator) else { return }
    poll()
    let path = sets[i].rotated.remove(at: which)
    trace.append("remove \(path)")
    scratch.delete(path)
    sets[i].hasHidden = true
  }

  mutating func backUp(_ i: Int) {
    guard exists(sets[i].path) else { return }
    sets[i].turn += 1
    trace.append("back up \(sets[i].name)")
    scratch.write("\(sets[i].path).\(sets[i].turn).bak", scratch.read(sets[i].path))
  }

  /// Ends the reader as kill -9 does and begins again from its state.
  mutating func restart() {
    if sets.contains(where: \.hasHidden) { drain() }
    trace.append("restart")
    let state = follow.encodedState()
    follow = resumed([argument], state)
    streams = [:]
  }

  mutating func poll() {
    trace.append("poll")
    for event in follow.poll() {
      switch event {
      case .newStream(let source, _, let stream):
        streams[source] = sets.firstIndex { $0.name.hasPrefix(stream.name) }
      case .trouble(let trouble): troubles.append(trouble)
      case .grew: break
      }
    }
  }

  mutating func read(steps: Int) {
    for _ in 0..<steps {
      guard let source = streams.keys.sorted().randomElement(using: &generator) else { return }
      _ = read(source, chunk: [1, 17, 300, 5000, 100_000][number(0...4)])
    }
  }

  /// False when there is nothing.
  mutating func read(_ source: SourceID, chunk size: Int) -> Bool {
    var buffer = [UInt8](repeating: 0, count: size)
    switch unsafe buffer.withUnsafeMutableBytes({ unsafe follow.read(source, into: $0) }) {
    case .end: return false
    case .failed(let trouble):
      troubles.append(trouble)
      return true
    case .chunk(let chunk):
      let i = streams[source, default: 0]
      let file = Int(chunk.file)
      trace.append(
        "read \(sets[i].name) file \(file) at \(chunk.offset): \(chunk.count)\(chunk.endsFile ? ", ends" : "")"
      )
      #expect(chunk.offset == sets[i].next[file, default: 0])
      #expect(!sets[i].ended.contains(file))
      sets[i].next[file, default: 0] += Int64(chunk.count)
      sets[i].delivered += buffer[..<chunk.count]
      if chunk.endsFile { sets[i].ended.insert(file) }
      return true
    }
  }

  mutating func drain() {
    poll()
    for source in streams.keys.sorted() { while read(source, chunk: 65_536) {} }
    poll()
    for source in streams.keys.sorted() { while read(source, chunk: 65_536) {} }
    for i in sets.indices { sets[i].hasHidden = false }
  }
}

/// A reader that goes on from a state just encoded.
func resumed(_ arguments: [SourceArgument], _ state: [UInt8]) -> Follow {
  do { return try Follow(arguments, resuming: state) } catch { preconditionFailure("\(error)") }
}

@Suite("Following delivers every line once, in order, whatever happens to the files")
struct FollowModelTests {
  @Test(arguments: 0..<30)
  func anything(seed: UInt64) {
    var run = ToyRun(seed: seed)
    for _ in 0..<80 { run.step() }
    run.drain()
    for set in run.sets where set.delivered != set.expected {
      let common = zip(set.delivered, set.expected).prefix { $0 == $1 }.count
      let tail = run.trace.suffix(400).joined(separator: "\n")
      Issue.record(
        "seed \(seed), \(set.name): \(set.delivered.count) of \(set.expected.count) bytes, alike up to \(common)\n\(tail)"
      )
    }
    #expect(run.troubles == [], "seed \(seed)")
  }
}

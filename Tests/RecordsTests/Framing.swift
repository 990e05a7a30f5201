import Bytes
import Foundation
import Records

/// A record with its bytes, so that it outlives its batch.
struct Seen: Equatable, CustomStringConvertible {
  var bytes: [UInt8]
  var message: [UInt8]
  var stamp: Int64
  var zoneMinutes: Int16
  var level: Record.Level
  var lineCount: UInt32
  var ref: RecordRef

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var messageText: String { String(decoding: message, as: UTF8.self) }
  var hasStamp: Bool { stamp != Record.noStamp }
  var description: String {
    "\(ref.file):\(ref.line)@\(ref.offset)+\(ref.length) \(level) «\(text)»"
  }
}

/// A framer and everything it has given.
struct Framing: ~Copyable {
  var framer: RecordFramer
  var seen: [Seen] = []
  var offset: Int64 = 0
  /// The memory the framer borrows for each verb; nil when it works in its own.
  var lent: RecordBatch?

  init(readSize: Int = 4096, longest: Int = 1024 * 1024, lends: Bool = false) {
    lent = lends ? RecordBatch() : nil
    framer = RecordFramer(source: SourceID(7), readSize: readSize, longest: longest)
  }

  mutating func push(_ bytes: ArraySlice<UInt8>, file: UInt16 = 0, endsFile: Bool = false) {
    var rest = bytes
    repeat {
      lend()
      let count = unsafe framer.fill { free in
        let count = min(free.count, rest.count)
        unsafe free.copyBytes(from: rest.prefix(count))
        return count
      }
      rest = rest.dropFirst(count)
      framer.cut(file: file, offset: offset, endsFile: endsFile && rest.isEmpty)
      offset += Int64(count)
      take()
    } while !rest.isEmpty
  }

  mutating func push(_ text: String, file: UInt16 = 0, endsFile: Bool = false) {
    push(Array(text.utf8)[...], file: file, endsFile: endsFile)
  }

  private mutating func lend() {
    guard var batch = lent else { return }
    // What others left in it is nothing to the framer.
    for i in batch.buffer.indices { batch.buffer[i] = UInt8(ascii: "\n") }
    framer.borrow(&batch)
    lent = batch
  }

  mutating func take() {
    var batch = RecordBatch()
    if lent != nil {
      framer.giveBack(&batch)
      lent = batch
    } else {
      batch = framer.batch
    }
    for record in batch.records {
      let range = Int(record.bytes.start)..<Int(record.bytes.end)
      let message = Int(record.message.start)..<Int(record.message.end)
      seen.append(
        Seen(
          bytes: Array(batch.buffer[range]), message: Array(batch.buffer[message]),
          stamp: record.stamp, zoneMinutes: record.zoneMinutes, level: record.level,
          lineCount: record.lineCount, ref: record.ref))
    }
  }

  mutating func finish() {
    lend()
    framer.finish()
    take()
  }

  /// All records of `bytes`, pushed in the pieces that `cuts` make.
  static func records(
    of bytes: [UInt8], cuts: [Int] = [], readSize: Int = 4096, longest: Int = 1024 * 1024,
    lends: Bool = false
  ) -> (seen: [Seen], counts: Coverage.Counts) {
    var framing = Framing(readSize: readSize, longest: longest, lends: lends)
    var from = 0
    for cut in cuts + [bytes.count] {
      framing.push(bytes[from..<cut], endsFile: false)
      from = cut
    }
    framing.finish()
    return (framing.seen, framing.framer.coverage.total)
  }

  static func records(of text: String) -> [Seen] { records(of: Array(text.utf8)).seen }
}

/// The small cuts of real logs under `fixtures/framing`.
enum Fixture {
  static let names = [
    "access-2.3.2.log", "alipay-jraft-2.3.2.log", "naming-server-1.4.1.log",
    "naming-server-2.3.2.log", "start-3.1.0.out",
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "fixtures/framing/\(name)")))
  }
}

/// A generator whose numbers depend on its seed only (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

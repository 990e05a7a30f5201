import Bytes
import Events
import Foundation
import Patterns
import Records

/// Reads bytes into events the way the tool does: framed, voted on or given a kind, extracted.
struct EventReading {
  static let plan: ExtractionPlan = {
    do { return try ExtractionPlan.shipped() } catch { fatalError("\(error)") }
  }()

  var names = Names()
  var routine = RoutineTable(source: SourceID(3), node: NodeID(2))
  var events: [Event] = []
  var tally = ExtractTally()
  var byPattern: [Int] = []
  var tries = 0
  var asked = 0

  /// The root of the clone.
  static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  init(_ text: String, _ kind: LogKind, step: Int = .max) {
    self.init(Array(text.utf8), kind, step: step)
  }

  /// Events of `bytes`, handed over `step` bytes at a time.
  init(_ bytes: [UInt8], _ kind: LogKind, step: Int = .max, plan: ExtractionPlan = Self.plan) {
    var extractor = WholeExtractor(plan: plan, kind: kind, node: NodeID(2))
    Self.batches(bytes, step: step) { batch in
      extractor.extract(
        batch, names: &names, routine: &routine, into: &events, tally: &tally)
    }
    extractor.finish(into: &events, tally: &tally)
    byPattern = extractor.byPattern
    tries = extractor.dispatch.tries
    asked = extractor.dispatch.asked
  }

  /// Frames `bytes`, handed over `step` at a time, and calls `body` with every batch.
  static func batches(_ bytes: [UInt8], step: Int = .max, _ body: (borrowing RecordBatch) -> Void) {
    var framer = RecordFramer(source: SourceID(3))
    var at = 0
    while at < bytes.count {
      let count = unsafe framer.fill { (free: UnsafeMutableRawBufferPointer) -> Int in
        let count = min(step, free.count, bytes.count - at)
        unsafe bytes.withUnsafeBytes {
          unsafe free.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<(at + count)]))
        }
        return count
      }
      framer.cut(file: 0, offset: Int64(at), endsFile: at + count == bytes.count)
      at += count
      body(framer.batch)
    }
    framer.finish()
    body(framer.batch)
  }

  var kinds: [EventKind] { events.map(\.kind) }

  func service(_ event: Event) -> String {
    event.service.isNone
      ? ""
      : names.namespace(event.service) + "##" + names.group(event.service) + "@@"
        + names.serviceName(event.service)
  }

  func instance(_ event: Event) -> String {
    event.instance.isNone ? "" : names.text(names.address(event.instance))
  }
}

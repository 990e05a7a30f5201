import Bytes
import Events
import Intake
import Patterns
import Records

/// The second half of a source's way: from records whose patterns are known to events.
///
/// Who reads its bytes is the caller's business, so that files at rest and growing ones pass the same way.
///
/// A class, because an array cannot hold what is not copyable; it is used by one task only.
final class SourceRun {
  let id: SourceID
  let node: NodeID
  /// The first half; while another thread may be reading, it is not to be touched.
  let reader: SourceReader
  /// Which log it is; decided by the first records where nobody could look before (standard input).
  private(set) var kind: LogKind
  private let plan: ExtractionPlan
  private(set) var isOver = false
  private(set) var tally = ExtractTally()
  private(set) var shapes = Shapes()
  private(set) var troubles: [Trouble] = []
  /// Uncompressed bytes whose records were taken.
  private(set) var bytes: Int64 = 0
  /// Bytes of the records that no pattern matched.
  private(set) var unmatchedBytes: Int64 = 0
  /// Newest stamp among the records of the last portion, as written; `Record.noStamp` when none had one.
  private(set) var newest = Record.noStamp
  /// Looks at every batch beside the extractor, for `events`.
  var watcher: RecordWatcher?
  var extractor: Extractor

  init(id: SourceID, node: NodeID, kind: LogKind, plan: ExtractionPlan, readSize: Int) {
    self.id = id
    self.node = node
    self.kind = kind
    self.plan = plan
    reader = SourceReader(id: id, kind: kind, plan: plan, readSize: readSize)
    extractor = Extractor(plan: plan, kind: kind, node: node)
  }

  /// What was read so far.
  var coverage: Coverage { reader.coverage }

  /// Takes what the reader left in `portion` and leaves the events that came of it in `events`, in file order.
  ///
  /// One row serves all sources: one of each would be far away at every portion.
  func take(
    _ portion: Portion, names: inout Names, routine: inout RoutineTable, into events: inout [Event]
  ) {
    events.removeAll(keepingCapacity: true)
    newest = Record.noStamp
    bytes = portion.bytes
    if case .failed(let trouble) = portion.outcome { troubles.append(trouble) }
    if portion.kind != kind {
      kind = portion.kind
      extractor = Extractor(plan: plan, kind: kind, node: node)
    }
    extractor.extract(
      portion.batch, &portion.found, names: &names, routine: &routine, into: &events,
      tally: &tally)
    if portion.isLast, !isOver {
      isOver = true
      extractor.finish(into: &events, tally: &tally)
    }
    for index in tally.unmatchedInBatch {
      let record = portion.batch.records[Int(index)]
      unmatchedBytes += Int64(record.ref.length)
      shapes.add(
        kind: kind,
        line: portion.batch.buffer.span.extracting(
          Int(record.message.start)..<Int(record.message.end)), ref: record.ref)
    }
    watcher?.watch(portion.batch, portion.found, kind, names: &names, events: &events)
    newest = tally.newestInBatch
  }
}

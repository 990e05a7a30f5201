import Bytes
import Events
import Intake
import Patterns
import Records

/// One source on its way from bytes to events: its framer and extractor.
///
/// Who reads its bytes is the caller's business, so
/// that files at rest and growing ones pass the same way.
///
/// A class, because an array cannot hold what is not copyable; it is used by one task only.
final class SourceRun {
  let id: SourceID
  let node: NodeID
  /// Which log it is; decided by the first records where nobody could look before (standard input).
  private(set) var kind: LogKind
  private let plan: ExtractionPlan
  private var isDecided: Bool
  private(set) var isOver = false
  private(set) var tally = ExtractTally()
  private(set) var shapes = Shapes()
  private(set) var troubles: [Trouble] = []
  /// Bytes of the records that no pattern matched.
  private(set) var unmatchedBytes: Int64 = 0
  /// Newest stamp among the records of the last step, as written; `Record.noStamp` when none had one.
  private(set) var newest = Record.noStamp
  /// Looks at every batch beside the extractor, for `events`.
  var watcher: RecordWatcher?
  private var framer: RecordFramer
  var extractor: Extractor
  private var events: [Event] = []

  init(id: SourceID, node: NodeID, kind: LogKind, plan: ExtractionPlan, readSize: Int) {
    self.id = id
    self.node = node
    self.kind = kind
    self.plan = plan
    isDecided = kind != .unknown
    framer = RecordFramer(source: id, readSize: readSize)
    extractor = Extractor(plan: plan, kind: kind, node: node, signsOfLife: true)
  }

  var coverage: Coverage { framer.coverage }

  /// What one step came to.
  enum Outcome {
    /// Bytes were read.
    case read
    /// There was nothing to read.
    case nothing
    /// Something could not be read; the next step goes on behind it.
    case failed
  }

  /// Reads once through `read` and leaves the events that came of it, in file order, in `results`.
  func step(
    names: inout Names, routine: inout RoutineTable,
    read: (UnsafeMutableRawBufferPointer) -> ReadResult
  ) -> Outcome {
    events.removeAll(keepingCapacity: true)
    newest = Record.noStamp
    var failed: Trouble?
    var chunk: Chunk?
    _ = unsafe framer.fill { (free) -> Int in
      switch unsafe read(free) {
      case .chunk(let part):
        chunk = part
        return part.count
      case .end: return 0
      case .failed(let trouble):
        failed = trouble
        return 0
      }
    }
    if let failed {
      troubles.append(failed)
      return .failed
    }
    guard let chunk else { return .nothing }
    framer.cut(chunk)
    extract(names: &names, routine: &routine)
    return .read
  }

  /// The events of the last step.
  var results: [Event] { events }

  /// Completes the record that waits for its end: nothing has come behind it for a while.
  func flush(names: inout Names, routine: inout RoutineTable) {
    framer.flushPending()
    extract(names: &names, routine: &routine)
  }

  /// Completes everything: the source has ended.
  func finish(names: inout Names, routine: inout RoutineTable) {
    guard !isOver else { return }
    framer.finish()
    isOver = true
    extract(names: &names, routine: &routine)
  }

  private func extract(names: inout Names, routine: inout RoutineTable) {
    events.removeAll(keepingCapacity: true)
    if !isDecided, !framer.batch.records.isEmpty { decide() }
    extractor.extract(
      framer.batch, names: &names, routine: &routine, into: &events, tally: &tally)
    if isOver { extractor.finish(into: &events, tally: &tally) }
    for index in tally.unmatchedInBatch {
      let record = framer.batch.records[Int(index)]
      unmatchedBytes += Int64(record.ref.length)
      shapes.add(
        kind: kind,
        line: framer.batch.buffer.span.extracting(
          Int(record.message.start)..<Int(record.message.end)), ref: record.ref)
    }
    watcher?.watch(framer.batch, kind, names: &names, events: &events)
    newest = tally.newestInBatch
  }

  private func decide() {
    isDecided = true
    var vote = LogKindVote(fileName: "")
    var matcher = Matcher(plan.patterns)
    vote.observe(framer.batch, matcher: &matcher)
    kind = vote.decision ?? vote.conclusion
    extractor = Extractor(plan: plan, kind: kind, node: node, signsOfLife: true)
  }
}

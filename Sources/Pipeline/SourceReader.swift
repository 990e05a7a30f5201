import Bytes
import Events
import Intake
import Patterns
import Records

/// The first half of a source's way: from bytes to records whose patterns are known.
///
/// It touches nothing that others touch, so it may run on another thread than the second half, `SourceRun`, and ahead of it. A
/// class, because an array cannot hold what is not copyable; one thread at a time uses it.
final class SourceReader: @unchecked Sendable {
  /// Which log it is; decided by the first records where nobody could look before (standard input).
  private(set) var kind: LogKind
  private let plan: ExtractionPlan
  private var isDecided: Bool
  private var isOver = false
  private var framer: RecordFramer
  var scanner: RecordScanner

  init(id: SourceID, kind: LogKind, plan: ExtractionPlan, readSize: Int) {
    self.kind = kind
    self.plan = plan
    isDecided = kind != .unknown
    framer = RecordFramer(source: id, readSize: readSize)
    scanner = RecordScanner(plan: plan, kind: kind, signsOfLife: true)
  }

  var coverage: Coverage { framer.coverage }

  /// Reads until records have come, but not for ever: a record may be as long as `RecordFramer.longest`.
  private static let mostReads = 32

  /// Reads through `read` and leaves what came of it in `portion`.
  func read(
    into portion: Portion, _ read: (UnsafeMutableRawBufferPointer) -> ReadResult
  ) {
    framer.borrow(&portion.batch)
    portion.outcome = unsafe readOnce(read)
    for _ in 1..<SourceReader.mostReads {
      guard case .read = portion.outcome, framer.batch.records.isEmpty else { break }
      let next = unsafe readOnce(read)
      // Something was read, if not now.
      if case .nothing = next { break }
      portion.outcome = next
    }
    hand(portion)
  }

  private func readOnce(
    _ read: (UnsafeMutableRawBufferPointer) -> ReadResult
  ) -> Portion.Outcome {
    var chunk: Chunk?
    var failed: Trouble?
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
    if let failed { return .failed(failed) }
    guard let chunk else { return .nothing }
    framer.cut(chunk)
    return .read
  }

  /// Completes the record that waits for its end: nothing has come behind it for a while.
  func flush(into portion: Portion) {
    framer.borrow(&portion.batch)
    framer.flushPending()
    portion.outcome = .read
    hand(portion)
  }

  /// Completes everything: the source has ended.
  func finish(into portion: Portion) {
    framer.borrow(&portion.batch)
    framer.finish()
    isOver = true
    portion.outcome = .nothing
    hand(portion)
  }

  private func hand(_ portion: Portion) {
    if !isDecided, !framer.batch.records.isEmpty { decide() }
    framer.giveBack(&portion.batch)
    scanner.scan(portion.batch, into: &portion.found)
    portion.kind = kind
    portion.isLast = isOver
    portion.newest = framer.coverage.total.lastStamp
    portion.bytes = framer.coverage.total.bytes
  }

  private func decide() {
    isDecided = true
    var vote = LogKindVote(fileName: "")
    var matcher = Matcher(plan.patterns)
    vote.observe(framer.batch, matcher: &matcher)
    kind = vote.decision ?? vote.conclusion
    scanner = RecordScanner(plan: plan, kind: kind, signsOfLife: true)
  }
}

import Bytes
import Events
import Intake
import Patterns
import Records

/// One source on its way from bytes to events: its reader, framer and extractor.
///
/// A class, because an array cannot hold what is not copyable; it is used by one task only.
final class SourceRun {
  let id: SourceID
  let node: NodeID
  let stream: DiscoveredStream
  private(set) var kind: LogKind
  private(set) var isOver = false
  private(set) var tally = ExtractTally()
  private(set) var shapes = Shapes()
  private(set) var troubles: [Trouble] = []
  /// Newest stamp among the records of the last step, as written; `Record.noStamp` when none had one.
  private(set) var newest = Record.noStamp
  private var reader: StreamReader
  private var framer: RecordFramer
  private var extractor: Extractor
  private var events: [Event] = []
  private var merged: [Event] = []
  private var aliveSecond = Int64.min

  init(
    id: SourceID, node: NodeID, stream: DiscoveredStream, kind: LogKind, plan: ExtractionPlan,
    readSize: Int
  ) {
    self.id = id
    self.node = node
    self.stream = stream
    self.kind = kind
    reader = StreamReader(stream, source: id)
    framer = RecordFramer(source: id, readSize: readSize)
    extractor = Extractor(plan: plan, kind: kind, node: node)
  }

  var coverage: Coverage { framer.coverage }
  var files: [DiscoveredFile] { stream.files }
  var descriptors: [Int: Descriptor] { reader.descriptors }

  /// Reads once more and gives the events that came of it, in file order; a source that has ended gives the last ones.
  func step(names: inout Names, routine: inout RoutineTable) -> [Event] {
    guard !isOver else { return [] }
    var failed: Trouble?
    var chunk: Chunk?
    var atEnd = false
    // The reader is moved out of the class while the framer is filled: two parts of `self` at once.
    _ = unsafe framer.fill { (free) -> Int in
      switch unsafe reader.read(into: free) {
      case .chunk(let part):
        chunk = part
        return part.count
      case .end:
        atEnd = true
        return 0
      case .failed(let trouble):
        failed = trouble
        return 0
      }
    }
    if let failed {
      troubles.append(failed)
      return []
    }
    if let chunk {
      framer.cut(chunk)
    } else if atEnd {
      framer.finish()
      isOver = true
    }
    return extract(names: &names, routine: &routine)
  }

  private func extract(names: inout Names, routine: inout RoutineTable) -> [Event] {
    events.removeAll(keepingCapacity: true)
    extractor.extract(
      framer.batch, names: &names, routine: &routine, into: &events, tally: &tally)
    if isOver { extractor.finish(into: &events, tally: &tally) }
    for index in tally.unmatchedInBatch {
      let record = framer.batch.records[Int(index)]
      shapes.add(
        kind: kind,
        line: framer.batch.buffer.span.extracting(
          Int(record.message.start)..<Int(record.message.end)), ref: record.ref)
    }
    return withSignsOfLife()
  }

  /// Puts an `alive` event before the first record of every new second: what silence is measured by.
  private func withSignsOfLife() -> [Event] {
    merged.removeAll(keepingCapacity: true)
    newest = Record.noStamp
    var next = 0
    for record in framer.batch.records where record.stamp != Record.noStamp {
      newest = max(newest, record.stamp)
      let second = record.stamp / 1_000
      guard second > aliveSecond else { continue }
      aliveSecond = second
      while next < events.count, isBefore(events[next].evidence, record.ref) {
        merged.append(events[next])
        next += 1
      }
      merged.append(
        Event(
          written: Instant(record.stamp), node: node, log: kind, kind: .alive,
          evidence: record.ref))
    }
    merged += events[next...]
    return merged
  }

  private func isBefore(_ one: RecordRef, _ other: RecordRef) -> Bool {
    one.file != other.file ? one.file < other.file : one.offset < other.offset
  }
}

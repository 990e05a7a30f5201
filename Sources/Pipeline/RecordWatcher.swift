import Bytes
import Events
import Patterns
import Records

/// Looks at the records of one source beside its extractor, for `events`: which pattern each event is of, and, where it is
/// wanted, the routine that the extractor absorbs.
final class RecordWatcher {
  private struct Note {
    var patterns: [PatternIndex]
    /// Events of the record that have not passed yet.
    var left: Int
  }

  private let plan: ExtractionPlan
  private let withRoutine: Bool
  private var matcher: Matcher
  private var routine: RoutineReader
  private var line = AccessLine()
  /// What is known of records whose events are on their way.
  private var notes: [RecordRef: Note] = [:]

  init(_ plan: ExtractionPlan, node: NodeID, withRoutine: Bool) {
    self.plan = plan
    self.withRoutine = withRoutine
    matcher = Matcher(plan.patterns)
    routine = RoutineReader(plan: plan, node: node)
  }

  /// The pattern of an event that passes in the order.
  func pattern(of event: Event) -> PatternIndex? {
    guard var note = notes[event.evidence] else { return nil }
    note.left -= 1
    notes[event.evidence] = note.left > 0 ? note : nil
    return note.patterns.first { plan.kind(of: $0) == event.kind } ?? note.patterns.first
  }

  /// Looks at a batch and the events that were made of it.
  func watch(
    _ batch: borrowing RecordBatch, _ kind: LogKind, names: inout Names, events: inout [Event]
  ) {
    if kind == .access, withRoutine { addRoutine(batch, names: &names, events: &events) }
    var counts: [RecordRef: Int] = [:]
    for event in events where event.kind != .alive && event.kind != .zoneSeen {
      counts[event.evidence, default: 0] += 1
    }
    let buffer = batch.buffer.span
    for record in batch.records {
      let made = counts[record.ref] ?? 0
      // The events of a record without a stamp come with a later batch, one for each of its patterns.
      guard made > 0 || record.stamp == Record.noStamp else { continue }
      let patterns = patterns(record, kind, in: buffer)
      guard !patterns.isEmpty else { continue }
      notes[record.ref] = Note(patterns: patterns, left: made > 0 ? made : patterns.count)
    }
  }

  private func patterns(
    _ record: Record, _ kind: LogKind, in buffer: Span<UInt8>
  ) -> [PatternIndex] {
    if kind == .access {
      guard line.parse(buffer, message: record.message) else { return [] }
      return plan.patterns.request(method: line.method, path: line.path, in: buffer)
        .map { [$0.index] } ?? []
    }
    if record.stamp != Record.noStamp {
      return matcher.match(record: record.message, in: buffer, kind: kind).map { [$0] } ?? []
    }
    // Each line of a banner may be a pattern; with a time of day alone it becomes no event.
    guard record.message.start == record.bytes.start else { return [] }
    var found: [PatternIndex] = []
    var start = Int(record.bytes.start)
    let end = Int(record.bytes.end)
    while start < end {
      let next = Scan.find(10, in: buffer.extracting(0..<end), from: start) ?? end
      let stop = next > start && buffer[next - 1] == 13 ? next - 1 : next
      if stop > start,
        let hit = matcher.match(record: ByteRange(start, stop), in: buffer, kind: kind),
        plan.kind(of: hit) != .none
      {
        found.append(hit)
      }
      start = next + 1
    }
    return found
  }

  /// Puts the routine requests where they stand among the other events, in file order.
  private func addRoutine(
    _ batch: borrowing RecordBatch, names: inout Names, events: inout [Event]
  ) {
    var merged: [Event] = []
    var next = 0
    let buffer = batch.buffer.span
    for record in batch.records {
      var isTold = false
      while next < events.count, events[next].evidence == record.ref {
        let kind = events[next].kind
        if kind != .alive, kind != .zoneSeen, kind != .version { isTold = true }
        merged.append(events[next])
        next += 1
      }
      if let event = routine.event(record, in: buffer, names: &names), !isTold {
        merged.append(event)
      }
    }
    merged += events[next...]
    events = merged
  }
}

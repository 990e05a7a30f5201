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
  private var routine: RoutineReader
  /// What is known of records whose events are on their way.
  private var notes: [RecordRef: Note] = [:]

  init(_ plan: ExtractionPlan, node: NodeID, withRoutine: Bool) {
    self.plan = plan
    self.withRoutine = withRoutine
    routine = RoutineReader(plan: plan, node: node)
  }

  /// The pattern of an event that passes in the order.
  func pattern(of event: Event) -> PatternIndex? {
    guard var note = notes[event.evidence] else { return nil }
    note.left -= 1
    notes[event.evidence] = note.left > 0 ? note : nil
    return note.patterns.first { plan.kind(of: $0) == event.kind } ?? note.patterns.first
  }

  /// Looks at a batch, what was found in it, and the events that were made of it.
  func watch(
    _ batch: borrowing RecordBatch, _ found: borrowing ScannedBatch, _ kind: LogKind,
    names: inout Names, events: inout [Event]
  ) {
    if kind == .access, withRoutine { addRoutine(batch, names: &names, events: &events) }
    var counts: [RecordRef: Int] = [:]
    for event in events where event.kind != .alive && event.kind != .zoneSeen {
      counts[event.evidence, default: 0] += 1
    }
    var next = 0
    for i in batch.records.indices {
      let record = batch.records[i]
      let matches = found.matches(of: i, from: next)
      next = matches.upperBound
      let made = counts[record.ref] ?? 0
      // The events of a record without a stamp come with a later batch, one for each of its patterns.
      guard made > 0 || record.stamp == Record.noStamp else { continue }
      let patterns =
        kind == .access
        ? request(record, in: batch.buffer.span) : patterns(record, matches, found)
      guard !patterns.isEmpty else { continue }
      notes[record.ref] = Note(patterns: patterns, left: made > 0 ? made : patterns.count)
    }
  }

  private func request(_ record: Record, in buffer: Span<UInt8>) -> [PatternIndex] {
    guard record.stamp != Record.noStamp,
      let line = AccessLine(buffer, message: record.message),
      let pattern = plan.patterns.request(method: line.method, path: line.path, in: buffer)
    else { return [] }
    return [pattern.index]
  }

  private func patterns(
    _ record: Record, _ matches: Range<Int>, _ found: borrowing ScannedBatch
  ) -> [PatternIndex] {
    let isStamped = record.stamp != Record.noStamp
    // Each line of a banner may be a pattern; with a time of day alone it becomes no event.
    guard isStamped || record.message.start == record.bytes.start else { return [] }
    var patterns: [PatternIndex] = []
    for match in matches {
      guard let pattern = found.pattern(of: match) else { continue }
      if isStamped || plan.kind(of: pattern) != .none { patterns.append(pattern) }
    }
    return patterns
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

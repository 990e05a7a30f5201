import Bytes
import Patterns
import Records

// All other logs: the pattern of each message, and the event that comes of it.
extension RecordScanner {
  mutating func scanMessages(_ batch: borrowing RecordBatch, into found: inout ScannedBatch) {
    let groups = plan.groups
    unsafe groups.withUnsafeBufferPointer { groups in
      guard let groups = groups.baseAddress else { return }
      unsafe scanMessages(batch, groups, into: &found)
    }
  }

  /// `groups` are the plan's.
  private mutating func scanMessages(
    _ batch: borrowing RecordBatch, _ groups: UnsafePointer<UInt8>,
    into found: inout ScannedBatch
  ) {
    let buffer = batch.buffer.span
    for i in batch.records.indices {
      let stamp = batch.records[i].stamp
      guard stamp != Record.noStamp else {
        scanParagraph(batch.records[i], at: i, in: buffer, into: &found)
        continue
      }
      if isWaiting {
        isWaiting = false
        found.work.append(ScannedBatch.Work(.release, record: i))
      }
      sign(stamp, at: i, into: &found)
      found.last = stamp
      noteZone(batch.records[i].zoneMinutes, at: i, into: &found)
      let message = batch.records[i].message
      let pattern = matcher.match(record: message, in: buffer, kind: kind)?.rawValue ?? -1
      add(pattern, at: i, into: &found)
      count(pattern, at: i, into: &found)
      if pattern >= 0, plan.entries[Int(pattern)].isOfUse {
        // No overflow: there is a row for each pattern.
        let captured = unsafe Captured(
          matcher.groups, groups + Int(pattern) &* Captured.places)
        use(
          captured, plan.entries[Int(pattern)], batch.records[i], at: i, in: buffer, into: &found)
      }
    }
  }

  /// Notes the pattern of a record; what it captures is to follow.
  @inline(__always)
  private mutating func add(_ pattern: Int32, at index: Int, into found: inout ScannedBatch) {
    found.matches.append(
      ScannedBatch.Match(
        record: Int32(truncatingIfNeeded: index), pattern: pattern,
        first: Int32(truncatingIfNeeded: found.ranges.count)))
  }

  /// A paragraph without a stamp (a start banner): each line may be a pattern, the first one behind its columns when it has
  /// a time of day.
  ///
  /// With a time of day alone nobody knows on which day that was: such a record is what it is, and becomes no event.
  private mutating func scanParagraph(
    _ record: Record, at index: Int, in buffer: Span<UInt8>, into found: inout ScannedBatch
  ) {
    var start = Int(record.message.start)
    let end = Int(record.bytes.end)
    let isTimed = record.message.start > record.bytes.start
    let first = found.matches.count
    // What it counts as: the last pattern with an event, else the first one.
    var best: PatternIndex?
    var hasEvent = false
    while start < end {
      let next = Scan.find(10, in: buffer.extracting(0..<end), from: start) ?? end
      var stop = next
      if stop > start, buffer[stop - 1] == 13 { stop -= 1 }
      let line = ByteRange(start, stop)
      start = next + 1
      guard !line.isEmpty, let pattern = matcher.match(record: line, in: buffer, kind: kind)
      else { continue }
      add(pattern.rawValue, at: index, into: &found)
      let entry = plan.entries[Int(pattern.rawValue)]
      if best == nil || entry.kind != .none { best = pattern }
      guard entry.kind != .none, !isTimed else { continue }
      hasEvent = true
      capture(entry, into: &found)
    }
    count(best?.rawValue ?? -1, at: index, into: &found)
    guard hasEvent else { return }
    isWaiting = true
    found.work.append(ScannedBatch.Work(.paragraph, record: index, place: first))
  }

  /// Leaves what a match captured for the steps of its pattern's plan.
  private mutating func capture(
    _ entry: ExtractionPlan.Entry, into found: inout ScannedBatch
  ) {
    for i in Int(entry.first)..<Int(entry.first &+ entry.count) {
      found.ranges.append(matcher.group(Int(plan.steps[i].group)))
    }
  }

  /// Drafts the event of a match, or leaves what it captured to who makes it; and notes what it tells of the zone.
  private mutating func use(
    _ captured: Captured, _ entry: ExtractionPlan.Entry, _ record: Record, at index: Int,
    in buffer: Span<UInt8>,
    into found: inout ScannedBatch
  ) {
    if entry.tellsZone { watchZone(captured, record, at: index, in: buffer, into: &found) }
    guard entry.kind != .none else { return }
    if entry.isSimple {
      let place = found.drafts.extend()
      if found.drafts[place].take(captured, entry, record, in: buffer) {
        found.work.append(ScannedBatch.Work(.draft, record: index, place: place))
        return
      }
      found.drafts.removeLast()
    }
    capture(entry, into: &found)
    let match = found.matches.count &- 1
    found.work.append(ScannedBatch.Work(.match, record: index, place: match))
  }

  private mutating func watchZone(
    _ captured: Captured, _ record: Record, at index: Int, in buffer: Span<UInt8>,
    into found: inout ScannedBatch
  ) {
    let isWeak = !captured.madeAt.exists
    guard record.stamp != Record.noStamp,
      let epoch = captured.number(isWeak ? .knownSince : .madeAt, in: buffer),
      zone.compared(stamp: record.stamp, epoch: epoch, isWeak: isWeak)
    else { return }
    found.work.append(
      ScannedBatch.Work(zone: zone.minutes ?? 0, evidence: 2, record: index))
  }
}

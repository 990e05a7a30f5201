import Bytes
package import Events
package import Export
import Intake
import Patterns
package import Records
import Timelines

/// The events of a run as they pass in order, for `nacoscope events`: filtered, and as rows.
///
/// A class: the run holds it in its conclusions and at each of its sources; one task uses it.
package final class EventLog {
  /// Which events are wanted; nil and empty are all.
  package struct Filter: Sendable {
    package var subject: TraceSubject?
    package var nodes: Set<String> = []
    package var kinds: Set<EventKind> = []
    package var log = LogKind.unknown
    package var since: Plan.Bound?
    package var until: Plan.Bound?
    /// Heartbeats, list reads and what servers ask each other every few seconds as well.
    package var withRoutine = false

    /// Everything but routine.
    package init() {}
  }

  private let filter: Filter
  private let plan: ExtractionPlan
  private let write: (EventRow) -> Bool
  private var nodeNames: [String] = []
  private var files: [[DiscoveredFile]] = []
  private var watchers: [RecordWatcher] = []
  /// Rows that a bound before the end decides upon, oldest first; `held[first]` is the next.
  private var held: [EventRow] = []
  private var first = 0
  /// The latest time seen.
  private var newest = Int64.min
  /// Whether nobody takes rows any more.
  package private(set) var isStopped = false
  /// Routine requests between servers of which the extractor made an event.
  package private(set) var toldRequests = 0

  /// A log that hands each wanted row to `write`, until that says that nobody takes them any more.
  package init(_ plan: ExtractionPlan, _ filter: Filter, _ write: @escaping (EventRow) -> Bool) {
    self.plan = plan
    self.filter = filter
    self.write = write
  }

  // MARK: before and beside the order

  /// A watcher for the next source.
  func watcher(node: NodeID) -> RecordWatcher {
    let watcher = RecordWatcher(plan, node: node, withRoutine: filter.withRoutine)
    watchers.append(watcher)
    return watcher
  }

  /// Says what the numbers in events stand for.
  func begin(nodeNames: [String], files: [[DiscoveredFile]]) {
    self.nodeNames = nodeNames
    self.files = files
  }

  // MARK: in order

  /// Takes the next event.
  func observe(_ event: Event, clock: ClockBound?, zoneMinutes: Int, _ names: borrowing Names) {
    guard event.kind != .alive, event.kind != .zoneSeen else { return }
    let source = Int(event.evidence.source.rawValue)
    // Asked for every event: what is known of a record is forgotten with its last one.
    let pattern = watchers[source].pattern(of: event)
    if let pattern, !event.flags.contains(.routine), plan.isRoutineRequest(pattern) {
      toldRequests += 1
    }
    newest = max(newest, event.at.milliseconds)
    if !isStopped, isWanted(event, zoneMinutes: zoneMinutes, names) {
      let row = row(event, pattern, clock, zoneMinutes, names)
      if waits { held.append(row) } else { hand(row) }
    }
    if waits { settle(isOver: false) }
  }

  /// Everything has passed.
  func finish() { settle(isOver: true) }

  private func isWanted(_ event: Event, zoneMinutes: Int, _ names: borrowing Names) -> Bool {
    guard filter.log == .unknown || filter.log == event.log,
      filter.kinds.isEmpty || filter.kinds.contains(event.kind),
      filter.nodes.isEmpty || filter.nodes.contains(nodeNames[Int(event.node.rawValue)])
    else { return false }
    let local = event.written.milliseconds + Int64(zoneMinutes) * 60_000
    switch filter.since {
    case .instant(let since): if event.at < since { return false }
    case .local(let since): if local < since { return false }
    case .beforeEnd, nil: break
    }
    switch filter.until {
    case .instant(let until): if event.at > until { return false }
    case .local(let until): if local > until { return false }
    case .beforeEnd, nil: break
    }
    return filter.subject?.matches(event, zoneMinutes: zoneMinutes, names) ?? true
  }

  private func row(
    _ event: Event, _ pattern: PatternIndex?, _ clock: ClockBound?, _ zoneMinutes: Int,
    _ names: borrowing Names
  ) -> EventRow {
    let facts = EventFacts(event, names)
    var row = EventRow(
      at: event.at.milliseconds, written: event.written.milliseconds, zoneMinutes: zoneMinutes,
      facts: facts)
    if let clock {
      row.bound = EventRow.Bound(
        low: Int(clock.applied - clock.high), high: Int(clock.applied - clock.low))
    }
    row.node = nodeNames[Int(event.node.rawValue)]
    row.log = event.log.name
    let places = files[Int(event.evidence.source.rawValue)]
    row.file = places[Int(event.evidence.file)].shown
    row.line = Int(event.evidence.line)
    row.offset = event.evidence.offset
    row.length = Int(event.evidence.length)
    row.pattern = pattern.map { plan.patterns[$0].id }
    return row
  }

  private func hand(_ row: EventRow) {
    guard !isStopped else { return }
    if !write(row) { isStopped = true }
  }

  // MARK: bounds before the end

  private var sinceBeforeEnd: Int64? {
    if case .beforeEnd(let length) = filter.since { length } else { nil }
  }
  private var untilBeforeEnd: Int64? {
    if case .beforeEnd(let length) = filter.until { length } else { nil }
  }
  private var waits: Bool { sinceBeforeEnd != nil || untilBeforeEnd != nil }

  /// Decides upon what can be decided: a row may be too old already, or old enough not to be too new at any end to come.
  private func settle(isOver: Bool) {
    while first < held.count {
      let age = newest - held[first].at
      let isTooOld = sinceBeforeEnd.map { age > $0 } ?? false
      let isOldEnough = untilBeforeEnd.map { age >= $0 } ?? true
      if isTooOld {
        first += 1
      } else if isOver || sinceBeforeEnd == nil && isOldEnough {
        if isOldEnough { hand(held[first]) }
        first += 1
      } else {
        break
      }
    }
    if first > 4_096, first * 2 > held.count {
      held.removeFirst(first)
      first = 0
    }
  }
}

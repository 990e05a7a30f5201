import Bytes
import Events

/// Records that came later than the wait: counted by file, since they may add to findings and never change an order.
struct LateRecords: Sendable {
  /// A file of a node.
  struct Key: Hashable, Sendable {
    var node: NodeID
    var source: SourceID
    var file: UInt16
  }

  /// What came late of it.
  struct Count: Sendable {
    var records = 0
    /// The earliest and the latest of them, corrected.
    var first: Instant
    var last: Instant
    /// How far behind the order the worst came, in ms.
    var latest: Int64 = 0
  }

  private(set) var byFile: [Key: Count] = [:]
  private var newest: RecordRef?

  /// Takes note of a late event, when the order had reached the event time `now`; several events of one record are one.
  mutating func note(_ event: Event, now: Instant) {
    let key = Key(
      node: event.node, source: event.evidence.source, file: event.evidence.file)
    var count = byFile[key] ?? Count(first: event.at, last: event.at)
    if newest != event.evidence { count.records += 1 }
    newest = event.evidence
    count.first = min(count.first, event.at)
    count.last = max(count.last, event.at)
    count.latest = max(count.latest, now.milliseconds - event.at.milliseconds)
    byFile[key] = count
  }

  /// Each file with its count, in no order.
  func map<Row>(_ body: (Key, Count) -> Row) -> [Row] { byFile.map { body($0.key, $0.value) } }
}

package import Bytes
import Events

/// Registrations by HTTP, lately: who came back by asking for it.
package struct Posts: Sendable {
  package struct Post: Sendable {
    package var instance: InstanceID
    /// When it was in work, on the reference clock: it ended within the second that begins at `ended`.
    package var began: Instant
    package var ended: Instant
    package var node: NodeID
    package var forwarded: Bool
    package var disabled: Bool
    package var api: Int
    package var status: UInt16
    package var citation: Citation
  }

  private var rows: [Post] = []
  private var byInstance: [InstanceID: [Int]] = [:]
  private var dropped = 0

  /// Registrations kept now.
  var count: Int { rows.count }

  mutating func append(_ event: Event) {
    guard !event.instance.isNone else { return }
    byInstance[event.instance, default: []].append(dropped + rows.count)
    rows.append(
      Post(
        instance: event.instance, began: event.at - Int64(event.took), ended: event.at,
        node: event.node, forwarded: event.flags.contains(.forwarded),
        disabled: event.flags.contains(.disabled),
        api: event.flags.contains(.v3) ? 3 : event.flags.contains(.v2) ? 2 : 1,
        status: event.status, citation: Citation(event)))
  }

  mutating func expire(before limit: Instant) {
    var cut = 0
    while cut < rows.count, rows[cut].ended < limit { cut += 1 }
    guard cut > 0 else { return }
    for row in rows[..<cut] {
      guard var list = byInstance[row.instance] else { continue }
      list.removeAll { $0 < dropped + cut }
      byInstance[row.instance] = list.isEmpty ? nil : list
    }
    rows.removeFirst(cut)
    dropped += cut
  }

  /// Registrations of `instance` that ended in `from...to`, oldest first.
  package func of(_ instance: InstanceID, from: Instant, to: Instant) -> [Post] {
    (byInstance[instance] ?? []).map { rows[$0 - dropped] }
      .filter { $0.ended >= from && $0.ended <= to }
      .sorted { ($0.ended, $0.node) < ($1.ended, $1.node) }
  }
}

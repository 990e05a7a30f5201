package import Bytes
package import Cluster
package import Events

/// `switch-changed`: an operator switched off a mechanism that keeps the nodes alike or the lists true (D-19).
///
/// `PUT …/operator/switches?entry=…&value=…` (`OperatorController`, `SwitchManager`) holds for all nodes, by raft. It is in no
/// other log. Entries that only tune something (intervals, limits) are not told.
package struct SwitchRules: Detector {
  /// What stops when the entry is false.
  static let entries = ["distroEnabled", "healthCheckEnabled", "pushEnabled"]

  private struct Change: Sendable {
    var entry: String
    var began: Instant
    var opener: Citation
    var healer: Citation?
  }
  private var open: [String: Change] = [:]
  private var closed: [Change] = []

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    guard event.kind == .switchChanged, event.status == 200, !event.other.isNone,
      !event.peer.isNone
    else { return }
    let entry = world.names.text(event.other)
    guard SwitchRules.entries.contains(entry) else { return }
    switch world.names.text(event.peer) {
    case "false":
      if open[entry] == nil {
        open[entry] = Change(
          entry: entry, began: event.at - Int64(event.took), opener: Citation(event))
      }
    case "true":
      guard !event.flags.contains(.late), var change = open.removeValue(forKey: entry) else {
        return
      }
      change.healer = Citation(event)
      closed.append(change)
    default: break
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    (closed + open.values).map { change in
      var finding = Finding(
        .switchChanged, .warning, .proved, began: change.began,
        ended: max(change.healer?.at ?? now, change.began))
      finding.affected = [change.opener.node]
      finding.healed = change.healer != nil
      finding.evidence = [change.opener] + (change.healer.map { [$0] } ?? [])
      finding.opener = change.opener
      finding.key = change.entry
      finding.detail = change.entry
      finding.variant = change.entry
      return finding
    }.sorted { ($0.began, $0.key) < ($1.began, $1.key) }
  }
}

import Bytes
import Cluster
import Events
import Records

extension Citation {
  /// The line of a heartbeat, which was absorbed and is in no event.
  init(_ beat: Beat, of node: NodeID, at moment: Instant) {
    var event = Event(
      written: beat.written, node: node, log: .access, kind: .none, evidence: beat.evidence)
    event.at = moment
    self.init(event)
  }
}

import Bytes
import Events
import Records

extension Event {
  /// An event with a peer's place and nothing in it.
  static let sample = Event(
    written: Instant(0), node: NodeID(1), log: .protocolDistro, kind: .distroEnd,
    evidence: RecordRef(source: SourceID(0), file: 0, offset: 0, length: 1, line: 1))
}

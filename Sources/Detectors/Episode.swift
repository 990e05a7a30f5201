import Bytes
import Cluster

/// Something that goes on for a while between two parties: opened by a record, continued by more of its kind, ended by a
/// sign of health or by silence.
struct Episode: Sendable {
  var began: Instant
  var last: Instant
  var count: Int64 = 1
  var opener: Citation
  var latest: Citation
  var healedAt: Instant?
  var healer: Citation?

  init(_ citation: Citation) {
    began = citation.at
    last = citation.at
    opener = citation
    latest = citation
  }

  mutating func again(_ citation: Citation) {
    last = max(last, citation.at)
    latest = citation
    count += 1
  }

  /// Its records: first, last, and the one that ended it.
  var evidence: [Citation] {
    [opener] + (count > 1 ? [latest] : []) + (healer.map { [$0] } ?? [])
  }
}

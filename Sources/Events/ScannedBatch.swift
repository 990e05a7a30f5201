import Bytes
package import Patterns
package import Records

/// What `RecordScanner` found in a batch, for `Extractor`: which pattern each record is, what that captured, and access lines
/// taken apart.
///
/// Ranges point into the batch's buffer. Kept and refilled, so that nothing is allocated for a record.
package struct ScannedBatch: ~Copyable, Sendable {
  /// A record of a log other than an access log, or a line of one without a stamp, and the pattern it is.
  struct Match: BitwiseCopyable, Sendable {
    /// Its place in the batch.
    var record: Int32
    /// The pattern's number; -1 when none matched.
    var pattern: Int32
    /// Where in `ranges` stands what the steps of the pattern's plan captured; nothing stands there for a pattern of no use.
    var first: Int32
    /// Hash of the record's bytes, where an event may come of it; else 0.
    var digest: UInt64
    /// `Interner.hash` of the client or key it names; 0 when it names none.
    var client: UInt64
  }

  /// A record of an access log: what is asked of every one, on one cache line.
  struct Request: BitwiseCopyable, Sendable {
    /// `BeatMemo.hash` of what may be a heartbeat; 0 for anything else.
    var beatHash: UInt64 = 0
    /// What its method and path mean; meaningless without a pattern.
    var what = Events.Request(kind: .none, b: 0, version: 0, flags: [])
    /// Bytes of the answer; -1 when it was not written.
    var bytes: Int64 = -1
    /// The pattern's number; -1 when none matched.
    var pattern: Int32 = -1
    /// How long it took, in ms, rounded up: it may have begun that long before its end.
    var took: UInt32 = 0
    /// HTTP status.
    var status: UInt16 = 0
    /// Whether it is an access line with a stamp.
    var isLine = false
    /// Whether its agent names a Nacos server.
    var isForwarded = false
    /// Whether it is none of the last few agents and senders.
    var isNewAgent = false
  }

  /// One for each record with a stamp, and one for each line of the others that is a pattern; in file order.
  var matches = Column<Match>()
  var ranges = Column<ByteRange>()
  /// One for each record of an access log.
  var requests = Column<Request>()
  /// The parts of each, meaningless where `requests` says that it is no access line.
  var lines = Column<AccessLine>()

  package init() {}

  /// The matches of the record at `record` of the batch, those before it being up to `next`.
  ///
  /// One for a record with a stamp; one for each line that is a pattern of the others.
  package func matches(of record: Int, from next: Int) -> Range<Int> {
    var end = next
    while end < matches.count, Int(matches[end].record) == record { end += 1 }
    return next..<end
  }

  /// The pattern of a match; nil when none matched.
  package func pattern(of match: Int) -> PatternIndex? {
    let number = matches[match].pattern
    return number < 0 ? nil : PatternIndex(Int(number))
  }

  /// The record at `record` of an access log, taken apart; nil when it is no access line with a stamp.
  package func line(of record: Int) -> AccessLine? {
    requests[record].isLine ? lines[record] : nil
  }

  mutating func removeAll() {
    matches.removeAll()
    ranges.removeAll()
    requests.removeAll()
    lines.removeAll()
  }
}

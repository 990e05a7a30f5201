import Bytes
package import Patterns
import Records

/// What `RecordScanner` found in a batch, for `Extractor`: which pattern each record is, what that captured, what requests are;
/// and, apart from all that, what there is to do with it.
///
/// Ranges point into the batch's buffer. Kept and refilled, so that nothing is allocated for a record.
package struct ScannedBatch: ~Copyable, Sendable {
  /// A record of a log other than an access log, or a line of one without a stamp, and the pattern it is.
  struct Match: BitwiseCopyable, Sendable {
    /// Its place in the batch.
    var record: Int32
    /// The pattern's number; -1 when none matched.
    var pattern: Int32
    /// Where in `ranges` stands what the steps of the pattern's plan captured; nothing stands there unless `work` names the match.
    var first: Int32
  }

  /// A request of an access log; `requests` keeps those of which something may come.
  ///
  /// Where the other parts of its line stand is not kept: of nearly all nobody asks, and who does takes the line apart again.
  struct Request: BitwiseCopyable, Sendable {
    /// `BeatMemo.hash` of what may be a heartbeat; 0 for anything else.
    var beatHash: UInt64 = 0
    /// What that hash is known to stand for, once it was looked up; `none` before.
    var instance = InstanceID.none
    var shape = BeatMemo.Shape(flags: [], cluster: .none)
    /// Its query as written; `none` when it has none.
    var query = ByteRange.none
    /// What its method and path mean.
    var what = Events.Request(kind: .none, version: 0, flags: [], b: 0)
    /// Bytes of the answer; -1 when it was not written.
    var bytes: Int64 = -1
    /// How long it took, in ms, rounded up: it may have begun that long before its end.
    var took: UInt32 = 0
    /// HTTP status.
    var status: UInt16 = 0
    /// Whether its agent names a Nacos server.
    var isForwarded = false
    /// Whether it is none of the last few agents and senders.
    var isNewAgent = false

    /// Whether anything may come of it.
    @inline(__always)
    var isOfUse: Bool {
      isNewAgent || beatHash != 0 || (what.kind != .none && what.kind != .listRead)
    }
  }

  /// One thing to do for who names things, about a record.
  struct Work: BitwiseCopyable, Sendable {
    enum What: UInt8, BitwiseCopyable, Sendable {
      /// The first record of a second: a sign of life.
      case sign
      /// A zone is told that was not told before.
      case zone
      /// Its stamp is that of the events that wait for one.
      case release
      /// `place` is the number of a draft.
      case draft
      /// `place` is the number of a match whose event needs its captures.
      case match
      /// `place` is the number of the first match of a paragraph.
      case paragraph
      /// `place` is the number of a request.
      case request
    }
    /// The record's place in the batch.
    var record: Int32
    var place: Int32 = 0
    var what: What
    /// How the zone is told: 1 by the stamp itself, 2 by an epoch beside it.
    var evidence: UInt8 = 0
    /// The zone told, in minutes east of UTC.
    var minutes: Int16 = 0

    @inline(__always)
    init(_ what: What, record: Int, place: Int = 0) {
      self.record = Int32(truncatingIfNeeded: record)
      self.place = Int32(truncatingIfNeeded: place)
      self.what = what
    }

    @inline(__always)
    init(zone minutes: Int16, evidence: UInt8, record: Int) {
      self.init(.zone, record: record)
      self.minutes = minutes
      self.evidence = evidence
    }
  }

  /// How many records were one pattern.
  struct Count: BitwiseCopyable, Sendable {
    var pattern: Int32
    var records: Int32
  }

  /// One for each record with a stamp, and one for each line of the others that is a pattern; in file order.
  var matches = Column<Match>()
  var ranges = Column<ByteRange>()
  var drafts = Column<Draft>()
  /// Those of use, in file order.
  var requests = Column<Request>()
  /// In file order.
  var work = Column<Work>()
  var counts = Column<Count>()
  /// Places of the records that no pattern matched.
  var unmatched = Column<Int32>()
  /// The newest stamp; `Record.noStamp` when none has one.
  var newest = Record.noStamp
  /// The stamp of the last record that has one, of a log other than an access log.
  var last = Record.noStamp

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

  mutating func removeAll() {
    matches.removeAll()
    ranges.removeAll()
    drafts.removeAll()
    requests.removeAll()
    work.removeAll()
    counts.removeAll()
    unmatched.removeAll()
    newest = Record.noStamp
    last = Record.noStamp
  }
}

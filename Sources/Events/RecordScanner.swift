import Bytes
import Patterns
package import Records

/// The first half of the way from records to events, which needs a source's bytes and nothing else: so it may run ahead of the
/// second half, `Extractor`, which names things and shares the names with all other sources.
///
///     RecordBatch → AccessLine, hashes ┬→ counts, signs of life, zones ┐
///                 → Matcher, captures ─┴→ requests, drafts of events ──┴→ ScannedBatch.work → Extractor
///
/// What a record gives depends on the records before it in its source alone, never on where a batch ends.
package struct RecordScanner: ~Copyable {
  /// Which log the source is.
  package let kind: LogKind
  let plan: ExtractionPlan
  var matcher: Matcher
  var zone = ZoneWatch()
  /// Agents and senders of forwarded requests, hashed.
  var agents = LastAgents()
  /// Agents with their senders as they stand in the lines, and of whom they are.
  var tails = KnownTails()
  /// How requests begin, and by the places there what they were taken for.
  var heads = KnownHeads()
  var requests = ContiguousArray(repeating: KnownRequest(), count: KnownHeads.places)
  /// Whether `%D` counts microseconds: a 3.x server, known by an answered `/v3/` path (`operations.md` §1.4).
  var countsMicroseconds = false
  /// Whether the first record of every new second gives a sign of life.
  private let signsOfLife: Bool
  private var aliveSecond = Int64.min
  /// No record before this begins a new second.
  private var nextSecond = Int64.min
  /// Whether events of records without a stamp wait for the next stamp.
  var isWaiting = false
  /// Records of the batch at hand by pattern; all 0 between batches.
  private var counts = Column<Int32>()
  /// Notes in `tails`: the agent is a server, which was told, or it is none.
  static let fromServer: UInt8 = 2
  static let fromOther: UInt8 = 1

  /// A scanner for one source, which is a log of `kind`; with `signsOfLife` there will be the `alive` events that
  /// silence is measured by.
  package init(plan: ExtractionPlan, kind: LogKind, signsOfLife: Bool = false) {
    self.plan = plan
    self.kind = kind
    self.signsOfLife = signsOfLife
    matcher = Matcher(plan.patterns)
    for _ in 0..<plan.patterns.count { counts.append(0) }
  }

  /// Expressions tried and records asked for, so far.
  package var dispatch: (tries: Int, asked: Int) { (matcher.tries, matcher.asked) }

  /// Replaces what is in `found` by what is in `batch`.
  /// - Complexity: O(bytes of the batch)
  package mutating func scan(_ batch: borrowing RecordBatch, into found: inout ScannedBatch) {
    found.removeAll()
    switch kind {
    case .unknown:
      for i in batch.records.indices { sign(batch.records[i].stamp, at: i, into: &found) }
    case .access: scanRequests(batch, into: &found)
    default: scanMessages(batch, into: &found)
    }
    for i in 0..<found.counts.count {
      found.counts[i].records = counts[Int(found.counts[i].pattern)]
      counts[Int(found.counts[i].pattern)] = 0
    }
  }

  /// Counts a record, of a pattern or of none.
  @inline(__always)
  mutating func count(_ pattern: Int32, at index: Int, into found: inout ScannedBatch) {
    guard pattern >= 0 else {
      found.unmatched.append(Int32(truncatingIfNeeded: index))
      return
    }
    if counts[Int(pattern)] == 0 {
      found.counts.append(ScannedBatch.Count(pattern: pattern, records: 0))
    }
    counts[Int(pattern)] &+= 1
  }

  /// Notes the stamp of a record that comes next, and a sign of life when its second is new.
  @inline(__always)
  mutating func sign(_ stamp: Int64, at index: Int, into found: inout ScannedBatch) {
    guard stamp != Record.noStamp else { return }
    if stamp > found.newest { found.newest = stamp }
    // The second is new from its first millisecond on, so most records need no division.
    guard signsOfLife, stamp >= nextSecond else { return }
    let second = stamp / 1_000
    guard second > aliveSecond else { return }
    aliveSecond = second
    nextSecond = second * 1_000 + (second >= 0 ? 1_000 : 1)
    found.work.append(ScannedBatch.Work(.sign, record: index))
  }

  /// Notes the zone that a record's own stamp says, when it is new.
  @inline(__always)
  mutating func noteZone(_ minutes: Int16, at index: Int, into found: inout ScannedBatch) {
    guard minutes != Record.noZone, zone.told(minutes) else { return }
    found.work.append(ScannedBatch.Work(zone: minutes, evidence: 1, record: index))
  }
}

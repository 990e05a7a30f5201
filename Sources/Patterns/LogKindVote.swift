import Bytes
package import Records

/// Decides which log a source is, by what its first records are; its name gives a provisional answer, which holds unless
/// another has more than twice its points.
///
/// A log is known by *distinct* patterns that hit, since one frequent line may occur in several logs: a pattern that belongs
/// to k logs counts 1/k for each. Access and client logs are known by their layout.
package struct LogKindVote: Sendable {
  /// What the file's name says; `unknown` when it says nothing.
  package let provisional: LogKind
  /// Records looked at.
  package private(set) var records = 0

  /// Points of a pattern that belongs to one log alone; divisible by the number of logs of any shipped pattern.
  private static let whole = 12
  /// A kind that has this many points and twice those of the next is taken at once: three patterns of its own.
  private static let sure = 36
  /// No more records are looked at; found by trial: the captures' files are decided within 40.
  private static let enough = 400

  /// The logs known by their patterns; the others are known by their layout.
  private static let asked = LogKind.allCases.filter { $0 != .access && $0 != .unknown }

  private var points = [Int](repeating: 0, count: 256)
  private var seen: Set<UInt64> = []
  private var access = 0
  private var client = 0

  /// A vote on a source whose first file is called `fileName` (any directories in front are ignored).
  package init(fileName: String) { provisional = LogKindVote.kind(named: fileName) }

  /// Looks at the records of a batch, as far as more are needed.
  /// - Complexity: O(records × kinds), at most 400 records in all
  package mutating func observe(_ batch: borrowing RecordBatch, matcher: inout Matcher) {
    for record in batch.records {
      if decision != nil { return }
      look(at: record, in: batch.buffer.span, matcher: &matcher)
    }
  }

  private mutating func look(
    at record: Record, in buffer: Span<UInt8>, matcher: inout Matcher
  ) {
    records += 1
    // A configured date may have a zone too; what stands before its message is cut off, of an access line nothing is.
    if record.zoneMinutes != Record.noZone, record.message.start == record.bytes.start {
      access += 1
      return
    }
    if LogKindVote.isClientLine(record, buffer) {
      client += 1
      return
    }
    // A message of a pattern that has been counted tells nothing new: few lines are asked of every log.
    let leader = leaders.best
    let likely = leader.points > 0 ? leader.kind : provisional
    if vote(for: likely, record.message, buffer, &matcher) == .again { return }
    for kind in LogKindVote.asked where kind != likely {
      _ = vote(for: kind, record.message, buffer, &matcher)
    }
  }

  private enum Vote { case none, first, again }

  /// Counts the pattern of `kind` that the message is, once.
  private mutating func vote(
    for kind: LogKind, _ message: ByteRange, _ buffer: Span<UInt8>, _ matcher: inout Matcher
  ) -> Vote {
    guard let hit = matcher.match(record: message, in: buffer, kind: kind) else { return .none }
    let key = UInt64(kind.rawValue) << 32 | UInt64(UInt32(bitPattern: hit.rawValue))
    guard seen.insert(key).inserted else { return .again }
    points[Int(kind.rawValue)] += LogKindVote.whole / max(1, matcher.set[hit].logs.count)
    return .first
  }

  /// The client's layout names thread and logger: `… INFO [main :c.a.n.c.naming] text`.
  private static func isClientLine(_ record: Record, _ buffer: Span<UInt8>) -> Bool {
    let end = min(Int(record.bytes.end), Int(record.bytes.start) + 160)
    let head = buffer.extracting(Int(record.bytes.start)..<end)
    return Scan.find(":c.a.n.c.", in: head) != nil
      || Scan.find("com.alibaba.nacos.client.", in: head) == 24
  }

  /// The kind, once it is sure; nil while more records should be looked at.
  package var decision: LogKind? {
    if access >= 3, access * 2 > records { return .access }
    if client >= 3, client * 2 > records { return .client }
    let (best, second) = leaders
    if best.points >= Self.sure, best.points >= 2 * second { return best.kind }
    return records >= Self.enough ? conclusion : nil
  }

  /// The best answer with what was seen.
  package var conclusion: LogKind {
    if access > 0, access * 2 >= records { return .access }
    if client > 0, client * 2 >= records { return .client }
    let (best, _) = leaders
    if best.points == 0 { return provisional }
    // The name counts as much as what the best answer is ahead by: few patterns of a rare log are its own.
    return points[Int(provisional.rawValue)] * 2 >= best.points ? provisional : best.kind
  }

  /// The kind with most points (the first of equal ones), and the points of the next.
  private var leaders: (best: (kind: LogKind, points: Int), second: Int) {
    var best: (kind: LogKind, points: Int) = (.unknown, 0)
    var second = 0
    for kind in LogKind.allCases {
      let own = points[Int(kind.rawValue)]
      if own > best.points {
        second = best.points
        best = (kind, own)
      } else if own > second {
        second = own
      }
    }
    return (best, second)
  }
}

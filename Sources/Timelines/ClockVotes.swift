/// The candidate intervals of the pairs of records, by pair of nodes, for the last ten minutes.
///
/// Each says: `clock(second) − clock(first)` lies in `[low, high]` ms, if this receipt belongs to that send. Where several
/// sends fit one receipt, only one is right; the others scatter. So the value on which the most receipts agree wins
/// (Marzullo, "Maintaining the time in a distributed system", 1984; real-servers.md §1.1 for why nearness does not do).
struct ClockVotes: Sendable {
  /// What the votes say of one pair of nodes.
  struct Edge: Sendable, Equatable {
    var first: Int
    var second: Int
    var low: Int64
    var high: Int64
    var votes: Int

    /// The clocks may agree, as clocks do that are set by the network.
    var isNear: Bool { low <= ClockVotes.ordinary && high >= -ClockVotes.ordinary }

    /// One receipt far off is perhaps one whose send is in no log that was read, and one request in whole seconds fits many:
    /// they want a second that agrees.
    var isDoubtful: Bool {
      votes < 2 && (ClockVotes.isFar(low, high) || high - low > ClockVotes.wide)
    }
  }

  /// Whether an interval lies wholly beyond what one pair is believed.
  static func isFar(_ low: Int64, _ high: Int64) -> Bool {
    low > believedOfOne || high < -believedOfOne
  }

  /// What clocks that are set by the network differ at the most, in ms.
  static let ordinary: Int64 = 1_000

  private struct Vote: Sendable {
    var time: Int64
    var receipt: Int
    var low: Int32
    var high: Int32
  }

  private struct Ballot: Sendable {
    var votes: ContiguousArray<Vote> = []
    var head = 0
    /// Minute and number of its votes, for the cap.
    var minute = Int64.min
    var inMinute = 0
  }

  /// How far off a clock may be on the word of a single pair, in ms: logs that begin in the middle hold receipts whose send
  /// is not there, and another send of the same key may fit.
  static let believedOfOne: Int64 = 10_000

  /// Intervals of one pair of nodes that are told apart by what they leave over.
  static let mostCandidates = 16

  /// An interval wider than this is one of requests, whose stamps are whole seconds, in ms.
  static let wide: Int64 = 1_500

  /// Votes kept per pair of nodes and minute: more do not tighten anything, and cost at every renewal.
  static let mostPerMinute = 512

  private let slots: Int
  private var ballots: ContiguousArray<Ballot>
  /// Votes now held.
  private(set) var count = 0

  init(slots: Int) {
    self.slots = slots
    ballots = ContiguousArray(repeating: Ballot(), count: slots * slots)
  }

  /// Adds a candidate found at `time`: clock(to) − clock(from) in `[low, high]`.
  mutating func add(time: Int64, receipt: Int, from: Int, to: Int, low: Int64, high: Int64) {
    guard from != to, low <= high, from < slots, to < slots else { return }
    let forward = from < to
    let index = forward ? from * slots + to : to * slots + from
    let minute = time / 60_000
    if ballots[index].minute != minute {
      ballots[index].minute = minute
      ballots[index].inMinute = 0
    }
    guard ballots[index].inMinute < ClockVotes.mostPerMinute else { return }
    ballots[index].inMinute += 1
    ballots[index].votes.append(
      Vote(
        time: time, receipt: receipt, low: Int32(clamping: forward ? low : -high),
        high: Int32(clamping: forward ? high : -low)))
    count += 1
  }

  /// Drops candidates that were found at `limit` or earlier.
  mutating func expire(through limit: Int64) {
    guard count > 0 else { return }
    for i in ballots.indices where !ballots[i].votes.isEmpty {
      var head = ballots[i].head
      while head < ballots[i].votes.count, ballots[i].votes[head].time <= limit { head += 1 }
      count -= head - ballots[i].head
      ballots[i].head = head
      if head > 256, head * 2 > ballots[i].votes.count || head == ballots[i].votes.count {
        ballots[i].votes.removeSubrange(0..<head)
        ballots[i].head = 0
      }
    }
  }

  /// The interval with the most votes, for every pair of nodes that has any.
  /// - Complexity: O(votes · log votes)
  func edges() -> [Edge] { candidates().compactMap(\.first) }

  /// The intervals on which the most votes agree and those with at least half as many, the best first, for every pair of
  /// nodes that has any.
  /// - Complexity: O(votes · log votes)
  func candidates() -> [[Edge]] {
    var found: [[Edge]] = []
    for first in 0..<slots {
      for second in first..<slots {
        let ballot = ballots[first * slots + second]
        guard ballot.head < ballot.votes.count else { continue }
        let peaks = ClockVotes.sweep(ContiguousArray(ballot.votes[ballot.head...]))
        guard !peaks.isEmpty else { continue }
        found.append(
          peaks.map {
            Edge(first: first, second: second, low: $0.low, high: $0.high, votes: $0.votes)
          })
      }
    }
    return found
  }

  /// Marzullo's sweep, each receipt one vote wherever any of its candidates lies.
  ///
  /// Ties prefer the smaller offset. Around a peak the stretch on which seven eighths of that many agree is
  /// taken, so that a drift within the ten minutes widens the bounds instead of making them falsely narrow.
  private static func sweep(
    _ ballot: ContiguousArray<Vote>
  ) -> [(low: Int64, high: Int64, votes: Int)] {
    var votes = ballot
    votes.sort { $0.receipt < $1.receipt || ($0.receipt == $1.receipt && $0.low < $1.low) }
    var ends = ContiguousArray<(at: Int64, step: Int)>()
    ends.reserveCapacity(votes.count * 2)
    var i = 0
    while i < votes.count {
      let low = Int64(votes[i].low)
      var high = Int64(votes[i].high)
      let receipt = votes[i].receipt
      i += 1
      while i < votes.count, votes[i].receipt == receipt, Int64(votes[i].low) <= high {
        high = max(high, Int64(votes[i].high))
        i += 1
      }
      ends.append((low, 1))
      ends.append((high + 1, -1))
    }
    ends.sort { $0.at < $1.at }
    // Stretches of equal count: from each position to the next.
    var starts = ContiguousArray<Int64>()
    var counts = ContiguousArray<Int>()
    var level = 0
    for end in ends {
      level += end.step
      if starts.last == end.at {
        counts[counts.count - 1] = level
      } else {
        starts.append(end.at)
        counts.append(level)
      }
    }
    guard let most = counts.max(), most > 0 else { return [] }
    var peaks: [(place: Int, count: Int, offset: Int64)] = []
    for k in counts.indices where counts[k] * 2 >= most && counts[k] > 0 {
      guard k == 0 || counts[k - 1] < counts[k], k + 1 == counts.count || counts[k + 1] < counts[k]
      else { continue }
      peaks.append((k, counts[k], abs(starts[k] + starts[k + 1] - 1)))
    }
    peaks.sort { $0.count > $1.count || ($0.count == $1.count && $0.offset < $1.offset) }
    return peaks.prefix(mostCandidates).map { peak in
      let enough = peak.count - peak.count / 8
      var first = peak.place
      while first > 0, counts[first - 1] >= enough { first -= 1 }
      var last = peak.place
      while counts[last + 1] >= enough { last += 1 }
      return (starts[first], starts[last + 1] - 1, peak.count)
    }
  }
}

import Bytes
import Testing

@testable import Timelines

@Suite("Bounds follow from votes")
struct BoundsTests {
  private func edge(_ a: Int, _ b: Int, _ low: Int64, _ high: Int64, _ votes: Int)
    -> ClockVotes.Edge
  { ClockVotes.Edge(first: a, second: b, low: low, high: high, votes: votes) }

  @Test("edges tighten each other, through third nodes too")
  func paths() {
    let bounds = ClockBounds(
      slots: 4, edges: [edge(1, 2, 10, 20, 5), edge(2, 3, 100, 101, 5), edge(1, 3, 0, 500, 5)]
    ).bounds(reference: 1)
    #expect(bounds[3]?.low == 110 && bounds[3]?.high == 121)
    #expect(bounds[2]?.low == 10 && bounds[2]?.high == 20)
    #expect(bounds[1] == ClockBound(low: 0, high: 0, applied: 0, pairs: 5))
    #expect(bounds[0] == nil)
  }

  @Test("of contradicting edges the one with the fewest votes goes")
  func contradiction() {
    let solution = ClockBounds(
      slots: 4, edges: [edge(1, 2, 10, 20, 9), edge(2, 3, 0, 5, 8), edge(1, 3, 900, 901, 2)])
    #expect(solution.edges.map(\.votes) == [9, 8])
    #expect(solution.bounds(reference: 1)[3]?.high == 25)
  }

  @Test("the most votes win, one a receipt; ties prefer the smaller offset")
  func votes() {
    var votes = ClockVotes(slots: 3)
    // One receipt with many candidates is one vote.
    for i in 0..<5 {
      votes.add(time: 1, receipt: 1, from: 1, to: 2, low: 5_000, high: 5_010 + Int64(i))
    }
    votes.add(time: 1, receipt: 2, from: 1, to: 2, low: -10, high: 10)
    #expect(votes.edges() == [edge(1, 2, -10, 10, 1)])
    votes.add(time: 1, receipt: 3, from: 2, to: 1, low: -5_008, high: -5_004)
    #expect(votes.edges() == [edge(1, 2, 5_004, 5_008, 2)])
    votes.expire(through: 1)
    #expect(votes.edges().isEmpty && votes.count == 0)
  }

  @Test("time never falls over pieces")
  func pieces() {
    var pieces = ClockPieces(configured: [nil, nil])
    func bound(_ applied: Int32) -> ContiguousArray<ClockBound?> {
      [nil, ClockBound(low: applied, high: applied, applied: applied, pairs: 1)]
    }
    pieces.close(until: 1_000, bounds: bound(50))
    pieces.close(until: 2_000, bounds: bound(200))
    pieces.close(until: 3_000, bounds: [nil, nil])
    pieces.close(until: 4_000, bounds: bound(-100))
    var before = Int64.min
    for utc in stride(from: Int64(0), to: 4_000, by: 7) {
      let at = pieces.place(1, utc)
      #expect(at >= before)
      before = at
    }
    #expect(pieces.place(1, 999) == 949)
    #expect(pieces.place(1, 1_010) == 950)
    #expect(pieces.place(1, 1_500) == 1_300)
    // Without pairs the last correction stays, without a bound.
    #expect(pieces.place(1, 2_500) == 2_300)
    #expect(pieces.bound(1, piece: 2) == nil)
    #expect(pieces.place(1, 3_500) == 3_600)
  }

  @Test(
    "percentiles are at most a thirty-second too high", arguments: [1, 63, 64, 65, 1_000, 68_550])
  func percentiles(value: Int64) {
    var histogram = DelayHistogram()
    for i in 0..<100 { histogram.add(i < 95 ? value : value * 10) }
    #expect(histogram.percentile(50) >= value)
    #expect(histogram.percentile(50) <= value + value / 32 + 1)
    #expect(histogram.percentile(99) <= value * 10)
    #expect(histogram.longest == value * 10)
    var twice = histogram
    twice.merge(histogram)
    #expect(twice.count == 200 && twice.percentile(50) == histogram.percentile(50))
  }
}

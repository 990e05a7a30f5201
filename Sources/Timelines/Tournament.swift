import Bytes

/// The heads of all sources, the earliest of them known.
///
/// A tree in which each match keeps its loser (Knuth, The Art of Computer Programming, volume 3, 5.4.1), so that a new head meets
/// one other a level, where a heap compares with two.
///
///     entries:  0   1   2   3   4        node n is played by nodes 2n and 2n + 1;
///     nodes:    5   6   7   8   9        those from the count on are the entries themselves
///               └ 2 ┘   └ 3 ┘ ┌ 4 …
///
/// A source that has nothing to give stands in it with the earliest time it could still give, marked blocked: when
/// such an entry is the earliest, the merge waits.
struct Tournament: Sendable {
  /// One source's head.
  struct Entry: Sendable {
    /// Time and tie as one number: two comparisons that depend on the data are two branches that nobody foresees.
    fileprivate var order: UInt128
    /// Index of the source.
    var line: Int32
    /// Whether it only says how early the source's next event could be.
    var blocked: Bool
    /// The entry that lost at the node of this number, which stands here for want of a better place.
    fileprivate var loser: Int32 = 0

    /// Its time in ms.
    @inline(__always)
    var key: Int64 { Int64(bitPattern: UInt64(truncatingIfNeeded: order >> 64) ^ Entry.sign) }

    private static let sign: UInt64 = 1 << 63

    /// `tie` is the order at equal time; 0 for a blocked one, so that equal times wait for it.
    @inline(__always)
    init(key: Int64, tie: UInt64, line: Int32, blocked: Bool) {
      order = UInt128(UInt64(bitPattern: key) ^ Entry.sign) << 64 | UInt128(tie)
      self.line = line
      self.blocked = blocked
    }
  }

  private var entries: ContiguousArray<Entry> = []
  /// By node: who goes on from there; of use in `order` only, kept for its room.
  private var winners: ContiguousArray<Int32> = []
  /// The entry that won all.
  private var first = 0

  /// The earliest; nil when there is no source.
  var root: Entry? {
    @inline(__always) get { entries.isEmpty ? nil : entries[first] }
  }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Appends without order; `order` follows.
  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// Orders what was appended.
  /// - Complexity: O(sources)
  mutating func order() {
    let count = entries.count
    if winners.count < count * 2 { winners = ContiguousArray(repeating: 0, count: count * 2) }
    for i in 0..<count { winners[count + i] = Int32(i) }
    for node in stride(from: count - 1, to: 0, by: -1) {
      let a = winners[node * 2]
      let b = winners[node * 2 + 1]
      let isLater = entries[Int(b)].order < entries[Int(a)].order
      winners[node] = isLater ? b : a
      entries[node].loser = isLater ? a : b
    }
    first = count > 1 ? Int(winners[1]) : 0
  }

  /// Puts the earliest source's next head in the place of the one taken.
  /// - Complexity: O(log sources)
  mutating func replaceRoot(_ entry: Entry) {
    var winner = first
    // Without bounds checks, which cost as much as the rest: `order` made a loser, which is an entry, of every node below the count.
    unsafe entries.withUnsafeMutableBufferPointer { entries in
      unsafe entries[winner].order = entry.order
      unsafe entries[winner].line = entry.line
      unsafe entries[winner].blocked = entry.blocked
      var node = (entries.count &+ winner) &>> 1
      var order = entry.order
      while node > 0 {
        let other = unsafe Int(entries[node].loser)
        let others = unsafe entries[other].order
        // By masks, since which of two is earlier nobody foresees: as a choice it would become a branch (Swift 6.3).
        let change = (winner ^ other) & (others < order ? -1 : 0)
        unsafe entries[node].loser = Int32(truncatingIfNeeded: other ^ change)
        winner ^= change
        order = others < order ? others : order
        node &>>= 1
      }
    }
    first = winner
  }
}

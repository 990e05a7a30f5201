/// Numbers records of equal stamp and digest within one source, so that equal records get different ids.
///
/// Only the current stamp is remembered: a few records in a list, more in a table.
struct Ordinals {
  private struct Row {
    var digest: UInt64 = 0
    var count: UInt16 = 0
  }

  private static let few = 8

  private var stamp = Int64.min
  private var rows = InlineArray<8, Row>(repeating: Row())
  private var used = 0
  private var counts: [UInt64: UInt16] = [:]

  /// How many records of this stamp and digest came before.
  mutating func next(stamp: Int64, digest: UInt64) -> UInt16 {
    if stamp != self.stamp {
      self.stamp = stamp
      used = 0
      if !counts.isEmpty { counts.removeAll(keepingCapacity: true) }
    }
    for i in 0..<used where rows[i].digest == digest {
      let count = rows[i].count
      if count < .max { rows[i].count = count + 1 }
      return count
    }
    if used < Ordinals.few {
      rows[used] = Row(digest: digest, count: 1)
      used += 1
      return 0
    }
    let count = counts[digest, default: 0]
    counts[digest] = count == .max ? count : count + 1
    return count
  }
}

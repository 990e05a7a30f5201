/// Counts records of equal stamp and digest within one source, so that equal records get different ids.
///
/// Only the current stamp is remembered.
struct Ordinals {
  private var stamp = Int64.min
  private var counts: [UInt64: UInt16] = [:]

  /// How many records of this stamp and digest came before.
  mutating func next(stamp: Int64, digest: UInt64) -> UInt16 {
    if stamp != self.stamp {
      self.stamp = stamp
      counts.removeAll(keepingCapacity: true)
    }
    let count = counts[digest, default: 0]
    counts[digest] = count == .max ? count : count + 1
    return count
  }
}

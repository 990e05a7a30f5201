/// Counts of delays in ms, mergeable: below 64 ms each its own bucket, above 32 buckets for every doubling, so that a
/// percentile is at most 1/32 too high.
package struct DelayHistogram: Sendable, Equatable {
  private var buckets: [UInt32] = []
  /// How many delays.
  package private(set) var count = 0
  /// The longest, exactly; 0 when there is none.
  package private(set) var longest: Int64 = 0

  /// Without any delay.
  package init() {}

  /// Counts one delay; a negative one as 0.
  package mutating func add(_ delay: Int64) {
    let value = max(0, delay)
    let index = DelayHistogram.bucket(value)
    if index >= buckets.count {
      buckets.append(contentsOf: repeatElement(0, count: index + 1 - buckets.count))
    }
    buckets[index] &+= 1
    count += 1
    longest = max(longest, value)
  }

  /// Adds the counts of another.
  /// - Complexity: O(buckets)
  package mutating func merge(_ other: DelayHistogram) {
    if other.buckets.count > buckets.count {
      buckets.append(
        contentsOf: repeatElement(0, count: other.buckets.count - buckets.count))
    }
    for i in other.buckets.indices { buckets[i] &+= other.buckets[i] }
    count += other.count
    longest = max(longest, other.longest)
  }

  /// The delay that `percent` of a hundred do not exceed: the upper end of its bucket, at most the longest; 0 when empty.
  /// - Complexity: O(buckets)
  package func percentile(_ percent: Int) -> Int64 {
    guard count > 0 else { return 0 }
    let wanted = max(1, (count * percent + 99) / 100)
    var seen = 0
    for i in buckets.indices {
      seen += Int(buckets[i])
      if seen >= wanted { return min(DelayHistogram.upper(i), longest) }
    }
    return longest
  }

  private static func bucket(_ value: Int64) -> Int {
    guard value >= 64 else { return Int(value) }
    let exponent = 63 - value.leadingZeroBitCount
    return (exponent - 4) * 32 + Int(value >> Int64(exponent - 5)) - 32
  }

  private static func upper(_ bucket: Int) -> Int64 {
    guard bucket >= 64 else { return Int64(bucket) }
    let exponent = bucket / 32 + 4
    return (Int64(bucket % 32 + 33) << Int64(exponent - 5)) - 1
  }
}

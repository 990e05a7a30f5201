/// What is known of one node's clock against the reference node's: node minus reference, in ms; ahead is positive.
package struct ClockBound: Sendable, Equatable {
  package var low: Int32
  package var high: Int32
  /// The correction in use: a stamp of the node minus this is reference time.
  package var applied: Int32
  /// How many pairs of records agreed on it.
  package var pairs: Int32
  package init(low: Int32, high: Int32, applied: Int32, pairs: Int32) {
    self.low = low
    self.high = high
    self.applied = applied
    self.pairs = pairs
  }
}

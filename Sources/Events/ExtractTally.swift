import Records

/// What became of the records of one source; counts add up to `records`.
package struct ExtractTally: Sendable {
  /// Records seen.
  package var records = 0
  /// Records a pattern with an event matched.
  package var matched = 0
  /// Records a pattern without an event matched.
  package var known = 0
  /// Records no pattern matched.
  package var unmatched = 0
  /// Records of logs that are not read: a client's own, or of an unknown kind.
  package var unread = 0
  /// Heartbeats taken into the routine table.
  package var beats = 0
  /// Events made, zone and version events included.
  package var events = 0
  /// Places in the last batch of the records no pattern matched: for `Shapes`.
  package var unmatchedInBatch: [Int32] = []
  /// The newest stamp in the last batch, as `Record.stamp`; `Record.noStamp` when it had none.
  package var newestInBatch = Record.noStamp

  /// Nothing seen.
  package init() {}
}

package import Bytes

/// One absorbed heartbeat.
package struct Beat: Sendable {
  /// Its stamp as its node wrote it, in UTC: the second in which the request ended.
  package var written: Instant
  /// Milliseconds it took.
  package var took: UInt32
  package var instance: InstanceID
  /// The row before it of the same instance in this table; -1 at the first.
  package var previous: Int32
  /// Response size in bytes, capped.
  package var size: UInt16
  package var status: UInt16
  /// `.forwarded`, `.unknownInstance`, API version.
  package var flags: EventFlags
  package var evidence: RecordRef

  /// A row that no table has taken yet; the table sets `previous`.
  package init(
    written: Instant, took: UInt32, instance: InstanceID, previous: Int32 = -1, size: UInt16,
    status: UInt16, flags: EventFlags, evidence: RecordRef
  ) {
    self.written = written
    self.took = took
    self.instance = instance
    self.previous = previous
    self.size = size
    self.status = status
    self.flags = flags
    self.evidence = evidence
  }
}

/// The heartbeats of one source, absorbed before the merge (house-style §3): a small row each, kept until the order has
/// passed it by more than the longest window a rule looks back over.
///
/// What a rule gets depends only on the instance and the time it asks for, never on how far a source happened to be read.
package struct RoutineTable: Sendable {
  private var rows: [Beat] = []
  /// Number of rows dropped from the front; row numbers count from the first row ever.
  private var dropped = 0
  /// Newest row of an instance (row number), by instance id; -1 when none.
  private var newest: [Int32] = []

  package let source: SourceID
  package let node: NodeID

  package init(source: SourceID, node: NodeID) {
    self.source = source
    self.node = node
  }

  /// Rows now held.
  package var count: Int { rows.count }

  package mutating func append(_ beat: Beat) {
    let index = Int(beat.instance.rawValue)
    if index >= newest.count {
      newest.append(contentsOf: repeatElement(-1, count: index + 1 - newest.count + 256))
    }
    var row = beat
    row.previous = newest[index]
    newest[index] = Int32(truncatingIfNeeded: rows.count + dropped)
    rows.append(row)
  }

  /// Calls `body` with the beats of `instance` whose stamps lie in `from...to`, newest first, until it returns false.
  /// - Complexity: O(rows of that instance that are newer than `from`)
  package func each(
    of instance: InstanceID, from: Instant, to: Instant, _ body: (Beat) -> Bool
  ) {
    guard Int(instance.rawValue) < newest.count else { return }
    var next = Int(newest[Int(instance.rawValue)])
    while next >= dropped {
      let row = rows[next - dropped]
      // Rows of one instance are nearly in time order: an access log may be disordered by one flush (about 10 s).
      if row.written < from - 15_000 { return }
      if row.written >= from, row.written <= to, !body(row) { return }
      next = Int(row.previous)
    }
  }

  /// Drops the rows from the front whose stamp is before `limit`.
  package mutating func expire(before limit: Instant) {
    var cut = 0
    while cut < rows.count, rows[cut].written < limit { cut += 1 }
    guard cut > 4096, cut * 2 > rows.count else { return }
    rows.removeFirst(cut)
    dropped += cut
  }
}

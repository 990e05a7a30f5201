package import Bytes

/// The heartbeats of one source, absorbed before the merge (house-style §3): a small row each, kept until the order has
/// passed it by more than the longest window a rule looks back over.
///
/// What a rule gets depends only on the instance and the time it asks for, never on how far a source happened to be read.
///
///     full:  chunk │ chunk │ …   oldest first      tail: the chunk being filled
///            └─ a row names the one before of its instance by how many rows back it stands
package struct RoutineTable: Sendable {
  /// Full chunks with the number of their first row.
  private var full: [(first: UInt32, chunk: RoutineChunk)] = []
  private var tail = RoutineChunk()
  /// Number of the tail's first row; numbers count from 1 and wrap.
  private var tailFirst: UInt32 = 1
  /// A dropped chunk whose room the next one takes.
  private var spare: RoutineChunk?
  /// Number of the newest row of an instance, by instance id; 0 when none.
  ///
  /// A number may outlive its row.
  private var newest: ContiguousArray<UInt32> = []
  /// Rows now held.
  package private(set) var count = 0

  package let source: SourceID
  package let node: NodeID

  package init(source: SourceID, node: NodeID) {
    self.source = source
    self.node = node
  }

  /// Number of the next row.
  private var next: UInt32 { tailFirst &+ UInt32(truncatingIfNeeded: tail.rows.count) }

  /// Takes the next heartbeat of the source.
  ///
  /// Inlined, so that it is taken apart where it is made.
  @inline(__always)
  package mutating func append(_ beat: Beat) {
    let index = Int(beat.instance.rawValue)
    if index >= newest.count { reach(index) }
    let number = next
    let back = newest[index] == 0 ? 0 : number &- newest[index]
    while !tail.append(beat, back: back) { startChunk(at: number) }
    newest[index] = number
    count += 1
  }

  private mutating func reach(_ index: Int) {
    newest.append(contentsOf: repeatElement(0, count: index + 1 - newest.count + 256))
  }

  /// Begins to fetch what is needed to take a heartbeat of `instance`.
  @inline(__always)
  func prefetch(_ instance: InstanceID) {
    unsafe newest.withUnsafeBufferPointer { unsafe Prefetch.read(Int(instance.rawValue), of: $0) }
  }

  private mutating func startChunk(at number: UInt32) {
    var fresh = spare ?? RoutineChunk()
    spare = nil
    swap(&fresh, &tail)
    full.append((tailFirst, fresh))
    tailFirst = number
  }

  /// Calls `body` with the beats of `instance` whose stamps lie in `from...to`, newest first, until it returns false.
  /// - Complexity: O(rows of that instance that are newer than `from`, times the logarithm of the chunks)
  package func each(
    of instance: InstanceID, from: Instant, to: Instant, _ body: (Beat) -> Bool
  ) {
    guard Int(instance.rawValue) < newest.count, newest[Int(instance.rawValue)] != 0 else {
      return
    }
    var number = newest[Int(instance.rawValue)]
    while let (beat, back) = row(number), beat.instance == instance {
      // Rows of one instance are nearly in time order: an access log may be disordered by one flush (about 10 s).
      if beat.written < from - 15_000 { return }
      if beat.written >= from, beat.written <= to, !body(beat) { return }
      if back == 0 { return }
      number = number &- back
    }
  }

  /// The row of a number, nil when it was dropped, and how far back the one before of its instance is.
  private func row(_ number: UInt32) -> (Beat, UInt32)? {
    let inTail = Int(number &- tailFirst)
    if inTail < tail.rows.count { return (tail.beat(inTail), tail.rows[inTail].back) }
    let age = tailFirst &- number
    guard age != 0, Int(age) <= count - tail.rows.count else { return nil }
    // The last full chunk that begins at or before it.
    var low = 0
    var high = full.count
    while low < high {
      let middle = (low + high) / 2
      if tailFirst &- full[middle].first >= age { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let index = Int(number &- full[low - 1].first)
    let chunk = full[low - 1].chunk
    guard index < chunk.rows.count else { return nil }
    return (chunk.beat(index), chunk.rows[index].back)
  }

  /// Drops the full chunks from the front all of whose rows' stamps are before `limit`.
  package mutating func expire(before limit: Instant) {
    var cut = 0
    while cut < full.count, full[cut].chunk.newest < limit {
      count -= full[cut].chunk.rows.count
      cut += 1
    }
    guard cut > 0 else { return }
    spare = full[cut - 1].chunk
    full.removeFirst(cut)
    spare?.removeAll()
  }
}

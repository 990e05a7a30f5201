/// Text of records that cannot be read again (standard input), as much as fits; the oldest goes first.
package struct RetainedText: Sendable {
  /// Bytes held at most.
  package let capacity: Int
  /// Records that had to go.
  package private(set) var droppedCount = 0
  private var arena: [UInt8] = []
  private var entries: [(offset: Int64, start: Int, count: Int)] = []
  private var first = 0
  /// What of the arena's front is no longer held.
  private var dead = 0

  /// - Parameter capacity: bytes of text held at most; the arena itself may be twice as large.
  package init(capacity: Int) { self.capacity = max(0, capacity) }

  /// Bytes held.
  package var byteCount: Int { arena.count - dead }

  /// Keeps the bytes of the record at `offset`, which is larger than that of every record before.
  ///
  /// A record longer than the capacity is not kept.
  /// - Complexity: O(`bytes.count`), amortised
  package mutating func keep(_ offset: Int64, _ bytes: Span<UInt8>) {
    precondition(
      entries.count == first || entries[entries.count - 1].offset < offset,
      "offset \(offset) is not behind the last one")
    guard bytes.count <= capacity else {
      droppedCount += 1
      return
    }
    while byteCount + bytes.count > capacity, first < entries.count {
      dead = entries[first].start + entries[first].count
      first += 1
      droppedCount += 1
    }
    entries.append((offset, arena.count, bytes.count))
    for i in bytes.indices { arena.append(bytes[i]) }
    if dead > max(4096, capacity / 2) { compact() }
  }

  /// The text of the record at exactly that offset, at most `cap` bytes; nil when it is not held.
  /// - Complexity: O(log records + bytes)
  package func read(_ offset: Int64, cap: Int = 64 * 1024) -> [UInt8]? {
    var low = first
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].offset == offset else { return nil }
    let entry = entries[low]
    return Array(arena[entry.start..<(entry.start + min(entry.count, cap))])
  }

  private mutating func compact() {
    arena.removeFirst(dead)
    entries.removeFirst(first)
    for i in entries.indices { entries[i].start -= dead }
    dead = 0
    first = 0
  }
}

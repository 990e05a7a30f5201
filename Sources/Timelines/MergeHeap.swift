/// The heads of all sources, the earliest at the root.
///
/// A source that has nothing to give stands in it with the earliest time it could still give, marked blocked: when
/// such an entry comes to the root, the merge waits.
struct MergeHeap: Sendable {
  /// One source's head.
  struct Entry: Sendable {
    /// Its time in ms.
    var key: Int64
    /// Order at equal time; 0 for a blocked one, so that equal times wait for it.
    var tie: UInt64
    /// Index of the source.
    var line: Int32
    /// Whether it only says how early the source's next event could be.
    var blocked: Bool

    /// Time and tie as one number: two comparisons that depend on the data are two branches that nobody foresees.
    @inline(__always)
    private var order: UInt128 {
      UInt128(UInt64(bitPattern: key) ^ 1 << 63) << 64 | UInt128(tie)
    }

    @inline(__always)
    static func < (a: Entry, b: Entry) -> Bool { a.order < b.order }
  }

  private(set) var entries: ContiguousArray<Entry> = []

  /// The earliest; nil when there is no source.
  var root: Entry? { entries.first }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Appends without order; `order` follows.
  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// Orders what was appended.
  /// - Complexity: O(sources)
  mutating func order() {
    var i = entries.count / 2
    while i > 0 {
      i -= 1
      sift(i)
    }
  }

  /// Puts the root source's next head in the place of the one taken.
  /// - Complexity: O(log sources); O(1) while one source stays the earliest
  mutating func replaceRoot(_ entry: Entry) {
    entries[0] = entry
    sift(0)
  }

  /// Moves the entry at `start` down to its place.
  ///
  /// Without bounds checks, which cost as much as the rest: `hole` and `child` are below `count` by the loop's guard.
  private mutating func sift(_ start: Int) {
    unsafe entries.withUnsafeMutableBufferPointer { entries in
      let count = entries.count
      guard start < count else { return }
      let entry = unsafe entries[start]
      var hole = start
      while true {
        var child = hole &* 2 &+ 1
        guard child < count else { break }
        // The last one may have no brother: it is its own then.
        let brother = min(child &+ 1, count &- 1)
        child = unsafe entries[brother] < entries[child] ? brother : child
        guard unsafe entries[child] < entry else { break }
        unsafe entries[hole] = entries[child]
        hole = child
      }
      unsafe entries[hole] = entry
    }
  }
}

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

    @inline(__always)
    static func < (a: Entry, b: Entry) -> Bool {
      a.key < b.key || (a.key == b.key && a.tie < b.tie)
    }
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

  private mutating func sift(_ start: Int) {
    let entry = entries[start]
    var hole = start
    let count = entries.count
    while true {
      var child = hole &* 2 &+ 1
      guard child < count else { break }
      if child &+ 1 < count, entries[child &+ 1] < entries[child] { child &+= 1 }
      guard entries[child] < entry else { break }
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = entry
  }
}

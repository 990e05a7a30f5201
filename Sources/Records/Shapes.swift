package import Bytes

/// What no pattern matched, folded: lines that differ only in numbers, ids, addresses and quoted texts are one shape.
///
/// Holds at most `capacity` shapes; further ones are counted together, so that hostile input cannot grow it.
package struct Shapes: Sendable {
  /// Lines that look alike.
  package struct Shape: Sendable, Equatable {
    /// The log they stand in.
    package var kind: LogKind
    /// `Unknown thing <n> at <ip>`.
    package var text: String
    /// How many there are.
    package var count: Int
    /// The first of them.
    package var first: RecordRef
  }

  /// How many bytes of a line count.
  package static let lineBytes = 160

  private let capacity: Int
  private var keys = Interner()
  private var counts: [Int] = []
  private var firsts: [RecordRef] = []
  private var scratch: [UInt8] = []
  /// Lines whose shape came when there was no room for another.
  package private(set) var overflow = 0

  /// Room for `capacity` shapes.
  package init(capacity: Int = 512) {
    self.capacity = capacity
    scratch.reserveCapacity(Shapes.lineBytes + 1)
  }

  /// Whether nothing was added.
  package var isEmpty: Bool { counts.isEmpty && overflow == 0 }

  /// Counts a line of a log of `kind`.
  ///
  /// Allocates only for a new shape.
  package mutating func add(kind: LogKind, line: Span<UInt8>, ref: RecordRef) {
    // Out of `self` while it is looked at, back for the next line.
    var key: [UInt8] = []
    swap(&key, &scratch)
    key.removeAll(keepingCapacity: true)
    key.append(kind.rawValue)
    ShapeFolding.fold(line.extracting(first: Shapes.lineBytes), into: &key)
    add(key.span, count: 1, first: ref)
    swap(&key, &scratch)
  }

  /// Adds what `other` counted, whose lines come later: for sources that were read apart.
  package mutating func merge(_ other: Shapes) {
    for index in other.counts.indices {
      let key = other.key(index)
      add(key.span, count: other.counts[index], first: other.firsts[index])
    }
    overflow += other.overflow
  }

  private mutating func add(_ key: Span<UInt8>, count: Int, first: RecordRef) {
    if let id = keys.find(key) {
      counts[Int(id) - 1] += count
    } else if counts.count < capacity {
      _ = keys.intern(key)
      counts.append(count)
      firsts.append(first)
    } else {
      overflow += count
    }
  }

  /// All shapes, the most frequent first; equal counts by log and text.
  /// - Complexity: O(n log n)
  package func sorted() -> [Shape] {
    let all = counts.indices.map { index in
      let key = key(index)
      return Shape(
        kind: LogKind(rawValue: key[0]) ?? .unknown,
        text: String(decoding: key.dropFirst(), as: UTF8.self), count: counts[index],
        first: firsts[index])
    }
    return all.sorted { a, b in
      if a.count != b.count { return a.count > b.count }
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
      return a.text < b.text
    }
  }

  private func key(_ index: Int) -> [UInt8] {
    keys.withBytes(UInt32(index + 1)) { bytes in
      var copy: [UInt8] = []
      copy.reserveCapacity(bytes.count)
      for i in bytes.indices { copy.append(bytes[i]) }
      return copy
    }
  }
}

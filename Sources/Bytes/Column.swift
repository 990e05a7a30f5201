/// A growing row of plain values that is filled, read and emptied over and over: one half of a batch's work hands its results
/// to the other in such rows.
///
/// Memory of its own, with one owner: appending to an array asks each time whether somebody else holds it.
///
/// Audited: `storage` has room for `capacity` elements, all of it initialised; every index is checked; elements are plain bits,
/// which need no destroying.
@safe
public struct Column<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var storage: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var used = 0

  /// So many bytes behind the last element of a long kind what will be written is begun to fetch: another core has read it since.
  @usableFromInline static var ahead: Int { 256 }

  /// An empty row.
  public init() {
    capacity = 64
    unsafe storage = Column.room(64)
  }

  /// Zeroed memory for so many elements, which are plain bits; it begins with a cache line, so that elements of whole lines lie
  /// in these.
  private static func room(_ capacity: Int) -> UnsafeMutablePointer<Element> {
    let count = capacity * MemoryLayout<Element>.stride
    let room = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 64)
    unsafe room.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    return unsafe room.bindMemory(to: Element.self, capacity: capacity)
  }

  deinit { unsafe storage.deallocate() }

  /// Number of elements.
  @inlinable @inline(__always) public var count: Int { used }

  /// Puts `element` behind the last one.
  /// - Complexity: O(1) amortised
  @inlinable @inline(__always)
  public mutating func append(_ element: Element) {
    if used == capacity { grow() }
    unsafe (storage + used).initialize(to: element)
    used &+= 1
  }

  /// Adds an element with whatever bits stood there when the row was longer, zeros at first, for who fills it in place; its index.
  /// - Complexity: O(1) amortised
  @inlinable @inline(__always)
  public mutating func extend() -> Int {
    if used == capacity { grow() }
    used &+= 1
    // Two lines, since an element may be as long.
    unsafe Prefetch.write(UnsafeRawPointer(storage + used), behind: Column.ahead)
    unsafe Prefetch.write(UnsafeRawPointer(storage + used), behind: Column.ahead + 64)
    return used &- 1
  }

  /// Takes the last element off, which must be there; its bits stay.
  @inlinable @inline(__always)
  public mutating func removeLast() {
    precondition(used > 0)
    used &-= 1
  }

  /// The element at `index`, in place.
  @inlinable
  public subscript(_ index: Int) -> Element {
    @inline(__always) _read {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: used))
      yield unsafe storage[index]
    }
    @inline(__always) _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: used))
      yield unsafe &storage[index]
    }
  }

  /// Empties the row and keeps its memory.
  @inlinable @inline(__always) public mutating func removeAll() { used = 0 }

  @usableFromInline @inline(never)
  mutating func grow() {
    // By half only: many rows that are filled alike, each a little beyond its room, would have twice what they need.
    let more = capacity + capacity / 2
    let wider = unsafe Column.room(more)
    unsafe wider.update(from: storage, count: used)
    unsafe storage.deallocate()
    unsafe storage = wider
    capacity = more
  }
}

// Its elements are reached only through the row, which has one owner: it may go where they may go.
extension Column: @unchecked Sendable where Element: Sendable {}

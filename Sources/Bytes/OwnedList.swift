/// A growable list of values that may not be copied (compiled patterns, descriptors, framers): what `Array` cannot hold.
///
/// Audited: the one place that moves such values through memory. `storage` holds exactly `count` initialised elements from its
/// start; every index is checked; elements are destroyed once, in `deinit` or handed out by `removeLast`.
@safe
public struct OwnedList<Element: ~Copyable>: ~Copyable {
  private var storage: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// Number of elements.
  public private(set) var count = 0

  /// An empty list.
  public init() {
    capacity = 4
    unsafe storage = .allocate(capacity: 4)
  }

  deinit {
    unsafe storage.deinitialize(count: count)
    unsafe storage.deallocate()
  }

  /// Whether there is no element.
  public var isEmpty: Bool { count == 0 }

  /// Takes `element` over, behind the last one.
  /// - Complexity: O(1) amortised
  public mutating func append(_ element: consuming Element) {
    if count == capacity { grow() }
    unsafe (storage + count).initialize(to: element)
    count += 1
  }

  /// Hands the last element out; nil when the list is empty.
  public mutating func removeLast() -> Element? {
    guard count > 0 else { return nil }
    count -= 1
    return unsafe (storage + count).move()
  }

  /// The element at `index`, in place.
  public subscript(index: Int) -> Element {
    @inline(__always) _read {
      precondition(index >= 0 && index < count, "index \(index) of a list of \(count)")
      yield unsafe storage[index]
    }
    @inline(__always) _modify {
      precondition(index >= 0 && index < count, "index \(index) of a list of \(count)")
      yield unsafe &storage[index]
    }
  }

  private mutating func grow() {
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    unsafe wider.moveInitialize(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = wider
    capacity *= 2
  }
}

// Its elements are reached only through the list, which has one owner: it may go where they may go.
extension OwnedList: @unchecked Sendable where Element: Sendable & ~Copyable {}

/// What comes at the back and goes at the front, in pieces of 2^`bits` elements: neither end moves what lies between, and the
/// memory follows what is held, not the most there ever was, doubled.
///
/// Elements are plain bits, named by their number, counted from 0 over the whole life of the queue, so that a number stays right
/// when older elements go.
///
///     dropped │ first … piece │ piece │ piece … end
///
/// A value like an array: what a copy shares is copied before it is changed. Reading asks nobody: by way of arrays of arrays, with
/// the checks of each, it was three times as long.
///
/// Audited: `table` is that of `storage`, whose pieces have room for the numbers from `origin` up to `stop`, all of which were
/// written. One comparison says whether a number is one of them.
@safe
public struct Queue<let bits: Int, Element: BitwiseCopyable> {
  /// The memory of a queue and of its copies, until one of them changes.
  @safe @usableFromInline
  final class Storage {
    @usableFromInline var table: UnsafeMutablePointer<UnsafeMutablePointer<Element>>
    @usableFromInline var capacity: Int
    /// Pieces there are.
    @usableFromInline var count = 0
    /// A dropped piece, which the next one will be.
    @usableFromInline var spare: UnsafeMutablePointer<Element>?

    @usableFromInline
    init(capacity: Int) {
      self.capacity = capacity
      unsafe table = UnsafeMutablePointer.allocate(capacity: capacity)
    }

    deinit {
      for i in 0..<count { unsafe Storage.free(table[i]) }
      if let spare = unsafe spare { unsafe Storage.free(spare) }
      unsafe table.deallocate()
    }

    /// Adds a piece.
    func extend() {
      if count == capacity {
        let wider = UnsafeMutablePointer<UnsafeMutablePointer<Element>>.allocate(
          capacity: capacity * 2)
        unsafe wider.update(from: table, count: count)
        unsafe table.deallocate()
        unsafe table = wider
        capacity *= 2
      }
      unsafe table[count] = spare ?? Storage.piece()
      unsafe spare = nil
      count += 1
    }

    /// Takes so many pieces away at the front.
    func drop(_ whole: Int) {
      for i in 0..<whole {
        if let spare = unsafe spare { unsafe Storage.free(spare) }
        unsafe spare = table[i]
      }
      count -= whole
      unsafe table.update(from: table + whole, count: count)
    }

    private static var size: Int { MemoryLayout<Element>.stride << bits }

    /// Memory for one piece; it begins with a cache line, so that elements of 64 bytes are one.
    ///
    /// Where it was allocated stands behind it: what is asked for with an alignment does not fit where such a piece was freed
    /// (glibc 2.36), which cost 6 MiB of 58.
    private static func piece() -> UnsafeMutablePointer<Element> {
      let room = UnsafeMutableRawPointer.allocate(byteCount: size + 64, alignment: 16)
      let first = unsafe room.alignedUp(toMultipleOf: 64)
      unsafe (first + size).storeBytes(of: room, as: UnsafeMutableRawPointer.self)
      return unsafe first.bindMemory(to: Element.self, capacity: 1 << bits)
    }

    private static func free(_ piece: UnsafeMutablePointer<Element>) {
      let room = unsafe (UnsafeMutableRawPointer(piece) + size).loadUnaligned(
        as: UnsafeMutableRawPointer.self)
      unsafe room.deallocate()
    }

    /// The same pieces again.
    func copy() -> Storage {
      let other = Storage(capacity: capacity)
      for i in 0..<count {
        other.extend()
        unsafe other.table[i].update(from: table[i], count: 1 << bits)
      }
      return other
    }
  }

  @usableFromInline var storage: Storage
  @usableFromInline var table: UnsafeMutablePointer<UnsafeMutablePointer<Element>>
  /// Number of the first element of the first piece, a multiple of the size of a piece.
  @usableFromInline var origin = 0
  /// Behind the last element there is room for.
  @usableFromInline var limit = 0
  @usableFromInline var start = 0
  @usableFromInline var stop = 0

  @inlinable @inline(__always) static var mask: Int { (1 &<< bits) &- 1 }

  /// An empty queue.
  public init() {
    storage = Storage(capacity: 2)
    unsafe table = storage.table
  }

  /// Number of the oldest element held; `end` when there is none.
  @inlinable public var first: Int { start }
  /// The number the next element gets.
  @inlinable public var end: Int { stop }
  /// Elements held.
  @inlinable public var count: Int { stop &- start }
  /// Whether nothing is held.
  @inlinable public var isEmpty: Bool { start == stop }
  /// The numbers held.
  @inlinable public var indices: Range<Int> { start..<stop }

  /// Where the element of a number stands.
  @inlinable @inline(__always)
  func address(_ number: Int) -> UnsafeMutablePointer<Element> {
    let place = number &- origin
    precondition(UInt(bitPattern: place) < UInt(bitPattern: stop &- origin))
    return unsafe table[place &>> bits] + (place & Queue.mask)
  }

  /// Makes the memory this queue's alone.
  @inlinable @inline(__always)
  mutating func own() {
    if !isKnownUniquelyReferenced(&storage) { unshare() }
  }

  @usableFromInline @inline(never)
  mutating func unshare() {
    storage = storage.copy()
    unsafe table = storage.table
  }

  @usableFromInline @inline(never)
  mutating func extend() {
    storage.extend()
    unsafe table = storage.table
    limit += 1 << bits
  }

  /// The element of a number that is held.
  /// - Complexity: O(1)
  @inlinable
  public subscript(_ number: Int) -> Element {
    @inline(__always) get { unsafe address(number).pointee }
    @inline(__always)
    _modify {
      own()
      yield unsafe &address(number).pointee
    }
  }

  /// The newest element.
  @inlinable public var last: Element? { isEmpty ? nil : self[stop &- 1] }

  /// Puts an element at the back.
  /// - Complexity: O(1), amortised
  @inlinable @inline(__always)
  public mutating func append(_ element: Element) {
    own()
    if stop == limit { extend() }
    let place = stop &- origin
    let room = unsafe table[place &>> bits] + (place & Queue.mask)
    unsafe room.initialize(to: element)
    unsafe Prefetch.write(UnsafeRawPointer(room + 1), behind: 128)
    stop &+= 1
  }

  /// Puts `count` at the back, which `element` gives by how many were put before.
  /// - Complexity: O(1) each, amortised
  @inlinable
  public mutating func append(_ count: Int, _ element: (Int) -> Element) {
    own()
    var done = 0
    while done < count {
      if stop == limit { extend() }
      let place = stop &- origin
      let part = Swift.min(count &- done, (1 &<< bits) &- (place & Queue.mask))
      let room = unsafe table[place &>> bits] + (place & Queue.mask)
      for i in 0..<part {
        unsafe Prefetch.write(room + i, behind: 8 &* MemoryLayout<Element>.stride)
        unsafe (room + i).initialize(to: element(done &+ i))
      }
      stop &+= part
      done &+= part
    }
  }

  /// Begins to fetch the element of a number that is held; it has at most two cache lines.
  @inlinable @inline(__always)
  public func fetch(_ number: Int) {
    let element = unsafe UnsafeRawPointer(address(number))
    unsafe Prefetch.read(element)
    // Those whose size divides a line stand in one.
    if 64 % MemoryLayout<Element>.stride != 0 {
      unsafe Prefetch.read(element + (MemoryLayout<Element>.size - 1))
    }
  }

  /// Lends those of a range one by one, to be changed, until `body` returns false.
  /// - Complexity: O(1) each
  @inlinable @inline(__always)
  public mutating func change(_ range: Range<Int>, _ body: (Int, inout Element) -> Bool) {
    guard !range.isEmpty else { return }
    own()
    for number in range {
      let element = unsafe address(number)
      // In the same piece, or where nothing is: a hint needs no memory.
      unsafe Prefetch.read(
        UnsafeRawPointer(element).advanced(by: 24 &* MemoryLayout<Element>.stride))
      guard unsafe body(number, &element.pointee) else { return }
    }
  }

  /// Drops what is older than `number`.
  /// - Complexity: O(pieces held) when whole pieces go, else O(1)
  @inlinable @inline(__always)
  public mutating func drop(before number: Int) {
    guard number > start else { return }
    start = Swift.min(number, stop)
    if (start &- origin) &>> bits > 0 { dropPieces() }
  }

  @usableFromInline @inline(never)
  mutating func dropPieces() {
    own()
    let whole = Swift.min((start - origin) >> bits, storage.count)
    storage.drop(whole)
    origin += whole << bits
  }

  /// Takes the elements of a range out; those behind it get lower numbers.
  /// - Complexity: O(elements behind it)
  public mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    own()
    var to = range.lowerBound
    for from in range.upperBound..<end {
      unsafe address(to).pointee = address(from).pointee
      to += 1
    }
    stop -= range.count
  }

  /// Puts an element before that of `number`.
  /// - Complexity: O(elements behind it)
  public mutating func insert(_ element: Element, at number: Int) {
    append(element)
    var place = end - 1
    while place > number {
      unsafe address(place).pointee = address(place - 1).pointee
      place -= 1
    }
    unsafe address(place).pointee = element
  }
}

// Its memory is changed by who holds it alone, and elements are plain bits: it may go where they may go.
extension Queue: @unchecked Sendable where Element: Sendable {}

/// Oldest first, by number.
extension Queue: RandomAccessCollection {
  /// The number of the oldest element held.
  @inlinable public var startIndex: Int { start }
  /// The number the next element gets.
  @inlinable public var endIndex: Int { stop }
}

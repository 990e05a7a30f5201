/// What comes at the back and goes at the front, in pieces of a fixed size: neither end moves what lies between, and the
/// memory follows what is held, not the most there ever was, doubled.
///
/// Elements are named by their number, counted from 0 over the whole life of the queue, so that a number stays right
/// when older elements go.
///
///     dropped │ first … piece │ piece │ piece … end
///
/// Audited: numbers from `origin` up to `stop` are those of elements in `pieces`, each but the last of which is full. One
/// comparison says whether a number is one of them; by way of two bounds checks it was a fifth of what reading one cost.
@safe
public struct Queue<Element> {
  @usableFromInline let shift: Int
  @usableFromInline var pieces: ContiguousArray<ContiguousArray<Element>> = []
  /// A dropped piece whose room the next one takes.
  @usableFromInline var spare: ContiguousArray<Element>?
  /// Number of the first element of `pieces[0]`, a multiple of the size of a piece.
  @usableFromInline var origin = 0
  @usableFromInline var start = 0
  @usableFromInline var stop = 0

  /// An empty queue of pieces of 2^`bits` elements.
  @inlinable public init(bits: Int) { shift = bits }

  /// Number of the oldest element held; `end` when there is none.
  @inlinable public var first: Int { start }
  /// The number the next element gets.
  @inlinable public var end: Int { stop }
  /// Elements held.
  @inlinable public var count: Int { end - first }
  /// Whether nothing is held.
  @inlinable public var isEmpty: Bool { first == end }
  /// The numbers held.
  @inlinable public var indices: Range<Int> { first..<end }

  /// The element of a number that is held.
  /// - Complexity: O(1)
  @inlinable
  public subscript(_ number: Int) -> Element {
    @inline(__always)
    get {
      let place = number &- origin
      precondition(UInt(bitPattern: place) < UInt(bitPattern: stop &- origin))
      return unsafe pieces.withUnsafeBufferPointer { pieces in
        unsafe pieces[place &>> shift].withUnsafeBufferPointer { piece in
          unsafe piece[place & ((1 &<< shift) &- 1)]
        }
      }
    }
    @inline(__always)
    _modify {
      let place = number &- origin
      yield &pieces[place &>> shift][place & ((1 &<< shift) &- 1)]
    }
  }

  /// The newest element.
  @inlinable public var last: Element? { isEmpty ? nil : self[end - 1] }

  /// Puts an element at the back.
  /// - Complexity: O(1), amortised
  @inlinable
  public mutating func append(_ element: Element) {
    let piece = (end &- origin) &>> shift
    if piece == pieces.count { addPiece() }
    Queue.put(element, &pieces[piece])
    stop &+= 1
  }

  @inlinable @inline(__always)
  static func put(_ element: Element, _ piece: inout ContiguousArray<Element>) {
    piece.append(element)
    Prefetch.room(behind: &piece)
  }

  /// Puts `count` at the back, which `element` gives by how many were put before.
  /// - Complexity: O(1) each, amortised
  @inlinable
  public mutating func append(_ count: Int, _ element: (Int) -> Element) {
    var done = 0
    while done < count {
      let piece = (end &- origin) &>> shift
      if piece == pieces.count { addPiece() }
      let part = Swift.min(count &- done, (1 &<< shift) &- pieces[piece].count)
      // Who else holds the piece, and whether it has room, is asked once; then each element is made where it stays, what lies
      // eight elements on being fetched meanwhile.
      pieces[piece].append(addingCapacity: part) { room in
        unsafe room.withUnsafeMutableBufferPointer { room, used in
          guard let base = room.baseAddress, room.count >= part, used == 0 else {
            preconditionFailure("room for \(room.count), not for \(part)")
          }
          for i in 0..<part {
            unsafe Prefetch.write(base + i, behind: 8 &* MemoryLayout<Element>.stride)
            unsafe (base + i).initialize(to: element(done &+ i))
          }
          used = part
        }
      }
      stop &+= part
      done &+= part
    }
  }

  /// Begins to fetch the element of a number that is held; it has at most two cache lines.
  @inlinable @inline(__always)
  public func fetch(_ number: Int) {
    let place = number &- origin
    unsafe pieces[place &>> shift].withUnsafeBufferPointer { piece in
      guard let base = piece.baseAddress else { return }
      let element = unsafe UnsafeRawPointer(base + (place & ((1 &<< shift) &- 1)))
      unsafe Prefetch.read(element)
      unsafe Prefetch.read(element + (MemoryLayout<Element>.size - 1))
    }
  }

  @inlinable
  mutating func addPiece() {
    if let piece = spare.take() {
      pieces.append(piece)
      return
    }
    var piece = ContiguousArray<Element>()
    // The first one grows: most queues stay small.
    if end > 0 { piece.reserveCapacity(1 << shift) }
    pieces.append(piece)
  }

  /// Drops what is older than `number`.
  /// - Complexity: O(pieces held) when whole pieces go, else O(1); dropped elements are released with their piece
  @inlinable
  public mutating func drop(before number: Int) {
    guard number > first else { return }
    start = Swift.min(number, end)
    let whole = Swift.min((first &- origin) &>> shift, pieces.count)
    guard whole > 0 else { return }
    var room = ContiguousArray<Element>()
    swap(&room, &pieces[0])
    room.removeAll(keepingCapacity: true)
    spare = room
    pieces.removeSubrange(0..<whole)
    origin += whole << shift
  }

  /// Takes the elements of a range out; those behind it get lower numbers.
  /// - Complexity: O(elements behind it)
  @inlinable
  public mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var to = range.lowerBound
    for from in range.upperBound..<end {
      self[to] = self[from]
      to += 1
    }
    for _ in range {
      stop -= 1
      pieces[pieces.count - 1].removeLast()
      if pieces[pieces.count - 1].isEmpty { pieces.removeLast() }
    }
  }

  /// Puts an element before that of `number`.
  /// - Complexity: O(elements behind it)
  @inlinable
  public mutating func insert(_ element: Element, at number: Int) {
    append(element)
    var place = end - 1
    while place > number {
      self[place] = self[place - 1]
      place -= 1
    }
    self[place] = element
  }
}

extension Queue: Sendable where Element: Sendable {}

/// Oldest first, by number.
extension Queue: RandomAccessCollection {
  /// The number of the oldest element held.
  @inlinable public var startIndex: Int { start }
  /// The number the next element gets.
  @inlinable public var endIndex: Int { stop }
}

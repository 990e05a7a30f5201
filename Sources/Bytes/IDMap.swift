/// Values by ids that are not `none`: a list that is searched while it is short, with a table beside it when it is not.
///
/// Why not `Dictionary`: `performance.md`, decision 8. The order is that of no promise; nothing may depend on it.
public struct IDMap<Key: DenseID, Value>: Sequence {
  @usableFromInline var ids: ContiguousArray<UInt32> = []
  @usableFromInline var kept: ContiguousArray<Value> = []
  /// Index in `ids` + 1 by hash, open addressing; empty while the list is short.
  @usableFromInline var slots: ContiguousArray<UInt32> = []

  /// Lists up to this many are searched one by one.
  @usableFromInline static var short: Int { 8 }

  /// An empty map.
  @inlinable public init() {}

  /// Number of values.
  @inlinable public var count: Int { ids.count }
  /// Whether there is none.
  @inlinable public var isEmpty: Bool { ids.isEmpty }
  /// The numbers, in no particular order.
  @inlinable public var keys: [Key] { ids.map { Key($0) } }

  @inlinable
  static func home(_ id: UInt32, _ mask: Int) -> Int {
    let hash = id &* 0x9E37_79B1
    return Int(truncatingIfNeeded: hash ^ hash >> 15) & mask
  }

  /// The slot of an id, or the free one where it would stand; the table must not be empty.
  @inlinable
  func slot(_ id: UInt32) -> Int {
    let mask = slots.count &- 1
    var at = IDMap.home(id, mask)
    while slots[at] != 0, ids[Int(slots[at]) &- 1] != id { at = (at &+ 1) & mask }
    return at
  }

  /// Index in `ids` and `kept`; -1 when it has none.
  @inlinable
  func index(of id: UInt32) -> Int {
    if slots.isEmpty {
      // Where it stands nobody foresees: all are looked at, and the last that is the one counts.
      var found = -1
      for i in ids.indices { found = ids[i] == id ? i : found }
      return found
    }
    return Int(slots[slot(id)]) &- 1
  }

  /// The value of `id`; nil takes it out.
  /// - Complexity: O(1), amortised
  @inlinable
  public subscript(_ id: Key) -> Value? {
    get {
      let index = index(of: id.rawValue)
      return index < 0 ? nil : kept[index]
    }
    set {
      if let newValue { set(id.rawValue, newValue) } else { removeValue(forKey: id) }
    }
  }

  @inlinable
  mutating func set(_ id: UInt32, _ value: Value) {
    let index = index(of: id)
    if index >= 0 { kept[index] = value } else { add(id, value) }
  }

  /// Sets a value; gives the one before, nil when there was none.
  /// - Complexity: O(1), amortised
  @inlinable
  public mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
    let index = index(of: key.rawValue)
    guard index >= 0 else {
      add(key.rawValue, value)
      return nil
    }
    let before = kept[index]
    kept[index] = value
    return before
  }

  /// Adds a value; false, and nothing is changed, where the key has one.
  /// - Complexity: O(1), amortised
  @inlinable
  public mutating func insert(_ value: Value, forKey key: Key) -> Bool {
    guard index(of: key.rawValue) < 0 else { return false }
    add(key.rawValue, value)
    return true
  }

  /// Adds a key that is not there.
  @inlinable
  mutating func add(_ id: UInt32, _ value: Value) {
    ids.append(id)
    kept.append(value)
    if !slots.isEmpty, ids.count * 2 <= slots.count {
      slots[slot(id)] = UInt32(ids.count)
    } else if ids.count > IDMap.short {
      build()
    }
  }

  @inlinable
  mutating func build() {
    var size = 32
    while size < ids.count * 4 { size *= 2 }
    slots = ContiguousArray(repeating: 0, count: size)
    for i in ids.indices { slots[slot(ids[i])] = UInt32(i + 1) }
  }

  /// Takes a key out; gives what it had.
  /// - Complexity: O(1)
  @inlinable @discardableResult
  public mutating func removeValue(forKey key: Key) -> Value? {
    let index = index(of: key.rawValue)
    guard index >= 0 else { return nil }
    if !slots.isEmpty { free(slot(key.rawValue)) }
    let value = kept[index]
    let last = ids.count - 1
    if index != last {
      if !slots.isEmpty { slots[slot(ids[last])] = UInt32(index + 1) }
      ids[index] = ids[last]
      kept[index] = kept[last]
    }
    ids.removeLast()
    kept.removeLast()
    return value
  }

  /// Frees a slot and moves those behind it that stood there for want of it.
  @inlinable
  mutating func free(_ hole: Int) {
    let mask = slots.count &- 1
    var hole = hole
    var at = (hole &+ 1) & mask
    while slots[at] != 0 {
      let home = IDMap.home(ids[Int(slots[at]) &- 1], mask)
      if (at &- home) & mask >= (at &- hole) & mask {
        slots[hole] = slots[at]
        hole = at
      }
      at = (at &+ 1) & mask
    }
    slots[hole] = 0
  }

  /// How many values `body` holds of; in place, where going through the map would hold on to it.
  /// - Complexity: O(n), without a look-up
  @inlinable
  public func count(where body: (borrowing Value) -> Bool) -> Int {
    var count = 0
    for i in kept.indices where body(kept[i]) { count &+= 1 }
    return count
  }

  /// Begins to fetch what a look-up of a short map, or a walk over it, looks at first.
  ///
  /// Mutating, though nothing is changed: what is borrowed from a part of a value that changes is copied (Swift 6.3).
  @inlinable @inline(__always)
  public mutating func fetch() {
    Prefetch.start(of: &ids)
    Prefetch.start(of: &kept)
  }

  /// Changes the values in place.
  /// - Complexity: O(n), without a look-up
  @inlinable
  public mutating func update(_ body: (Key, inout Value) -> Void) {
    for i in ids.indices { body(Key(ids[i]), &kept[i]) }
  }

  /// Takes everything out; a short list keeps its room.
  @inlinable
  public mutating func removeAll() {
    ids.removeAll(keepingCapacity: ids.count <= IDMap.short)
    kept.removeAll(keepingCapacity: kept.count <= IDMap.short)
    if !slots.isEmpty { slots = [] }
  }
}

extension IDMap {
  /// Keys with their values, in the order of `keys`.
  @inlinable public func makeIterator() -> Iterator { Iterator(map: self) }

  /// Goes through a map.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let map: IDMap
    @usableFromInline var at = 0

    @inlinable init(map: IDMap) { self.map = map }

    /// The next key and its value.
    @inlinable
    public mutating func next() -> (key: Key, value: Value)? {
      guard at < map.ids.count else { return nil }
      defer { at += 1 }
      return (Key(map.ids[at]), map.kept[at])
    }
  }
}

extension IDMap: Sendable where Value: Sendable {}

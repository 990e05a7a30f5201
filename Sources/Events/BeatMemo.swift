import Bytes

/// What the heartbeats seen lately came to, by their whole request text: a client sends the same one every few seconds, so
/// nearly every heartbeat costs one hash and one look-up.
///
///     "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=…&ip=10.20.32.102 HTTP/1.1"
///      └─ hashed, 64 bits ─────────────────────────────────────────────────────┘
///     set of 4 ┌ hash │ instance │ shape ┐ …  one cache line
///
/// The text is not kept: that two of some hundred thousand texts share a hash is less likely than 1 in 10⁸, and whoever
/// forges one gains nothing over sending the heartbeat he is taken to have sent.
struct BeatMemo: Sendable {
  /// What heartbeats have in common that are told apart by their instance only.
  struct Shape: Sendable, Equatable {
    /// What the path and the query say.
    var flags: EventFlags
    var cluster: NameID
  }

  private struct Entry: Sendable {
    var hash: UInt64 = 0
    /// `none` is a free place.
    var instance = InstanceID.none
    var shape: UInt32 = 0
  }

  /// Entries of one set, which are looked at together.
  private static let ways = 4
  /// Sets at the most: 8 MiB of entries.
  private static let mostSets = 1 << 17
  /// Shapes at the most; clusters are names, which anyone can make up.
  private static let mostShapes = 1 << 10

  private var entries = BeatMemo.room(64)
  /// The first set begins where a cache line begins: in an array that is some entries behind its first.
  private var origin = 0
  private var sets = 64
  private var shapes: ContiguousArray<Shape> = []
  /// Kept entries that had to go for another since the table grew.
  private var displaced = 0

  init() { align() }

  private static func room(_ sets: Int) -> ContiguousArray<Entry> {
    ContiguousArray(repeating: Entry(), count: (sets + 1) * ways)
  }

  private mutating func align() {
    let line = UInt(BeatMemo.ways * MemoryLayout<Entry>.stride)
    unsafe entries.withUnsafeBufferPointer { entries in
      let off = UInt(bitPattern: entries.baseAddress) % line
      origin = off == 0 ? 0 : Int(line - off) / MemoryLayout<Entry>.stride
    }
  }

  /// The hash of the request text from the method's first byte to the query's last; nil when there is no query.
  /// - Complexity: O(bytes of the text)
  static func hash(_ method: ByteRange, _ query: ByteRange, in buffer: Span<UInt8>) -> UInt64? {
    guard method.start >= 0, query.end > method.end, Int(query.end) <= buffer.count else {
      return nil
    }
    return unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return nil }
      return unsafe Words.hash(
        base + Int(method.start), count: Int(query.end &- method.start))
    }
  }

  private func home(_ hash: UInt64) -> Int {
    origin &+ Int(truncatingIfNeeded: hash >> 20) & (sets &- 1) &* BeatMemo.ways
  }

  /// Begins to fetch what `find` will look at.
  func prefetch(_ hash: UInt64) {
    let first = home(hash)
    unsafe entries.withUnsafeBufferPointer { unsafe Prefetch.read(first, of: $0) }
  }

  /// What the text of that hash came to; nil when it is not kept.
  func find(_ hash: UInt64) -> (instance: InstanceID, shape: Shape)? {
    let first = home(hash)
    return unsafe entries.withUnsafeBufferPointer { entries in
      // Which of the four it is nobody foresees: that is worked out, not tried out. No overflow: a set lies within the entries.
      let set = first..<(first &+ BeatMemo.ways)
      precondition(set.lowerBound >= 0 && set.upperBound <= entries.count)
      let way =
        unsafe (entries[first &+ 1].hash == hash ? 1 : 0)
        | (entries[first &+ 2].hash == hash ? 2 : 0) | (entries[first &+ 3].hash == hash ? 3 : 0)
      let entry = unsafe entries[first &+ way]
      guard entry.hash == hash, !entry.instance.isNone else { return nil }
      return (entry.instance, shapes[Int(entry.shape)])
    }
  }

  /// Keeps what the text of that hash, which `find` did not find, came to.
  mutating func keep(_ hash: UInt64, _ instance: InstanceID, _ shape: Shape) {
    guard !instance.isNone, let number = number(of: shape) else { return }
    let entry = Entry(hash: hash, instance: instance, shape: number)
    if place(entry) { return }
    displaced += 1
    if displaced > sets, sets < BeatMemo.mostSets {
      grow()
      keep(hash, instance, shape)
      return
    }
    // The one that goes is as good as drawn.
    entries[home(hash) + Int(truncatingIfNeeded: hash & UInt64(BeatMemo.ways - 1))] = entry
  }

  /// Puts an entry into its set; false when that is full.
  private mutating func place(_ entry: Entry) -> Bool {
    let first = home(entry.hash)
    guard
      let free = (first..<(first + BeatMemo.ways)).first(where: { entries[$0].instance.isNone })
    else { return false }
    entries[free] = entry
    return true
  }

  private mutating func number(of shape: Shape) -> UInt32? {
    if let known = shapes.firstIndex(of: shape) { return UInt32(known) }
    guard shapes.count < BeatMemo.mostShapes else { return nil }
    shapes.append(shape)
    return UInt32(shapes.count - 1)
  }

  /// Doubles the table; what then finds no place goes.
  private mutating func grow() {
    let old = entries
    sets *= 2
    entries = BeatMemo.room(sets)
    align()
    displaced = 0
    for entry in old where !entry.instance.isNone { _ = place(entry) }
  }
}

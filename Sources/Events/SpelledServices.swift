import Bytes

/// Services by the raw spelling of their parts, which stand apart in a record: looked up in place, nothing is copied.
struct SpelledServices: Sendable {
  /// The parts as ranges of a buffer; one that is not there counts as empty.
  struct Parts: BitwiseCopyable, Sendable {
    var namespace: ByteRange
    var group: ByteRange
    var name: ByteRange
    /// Percent-escaped spellings mean other names.
    var isEscaped: Bool

    /// All three with what stands between them, when they stand close together in this order, as the server writes them
    /// (`Service{namespace='…', group='…', name='…'`): then they are one text, which is hashed and compared as one.
    fileprivate var whole: ByteRange? {
      guard namespace.start >= 0, group.start &- namespace.end < 32, group.start >= namespace.end,
        name.start &- group.end < 32, name.start >= group.end, !isEscaped
      else { return nil }
      return ByteRange(Int(namespace.start), Int(name.end))
    }

    /// Whether all lie in a buffer of `count` bytes.
    fileprivate func fit(_ count: Int) -> Bool {
      Int(namespace.end) <= count && Int(group.end) <= count && Int(name.end) <= count
    }
  }

  private struct Entry: Sendable {
    var hash: UInt64
    /// Where its bytes stand in `arena`: the whole, or one part behind the other: namespace, group, name.
    var start: UInt32
    /// Bytes of the whole; 0 when its parts do not stand together.
    var whole: Int32
    /// Bytes from the namespace's first to the group's first, in a whole.
    var groupAt: Int32
    var namespace: Int32
    var group: Int32
    var name: Int32
    var service: ServiceID
    var isEscaped: Bool
  }

  /// Begun anew beyond this: hostile spellings would let it grow for ever.
  private static let most = 1 << 18
  private static let mostBytes = 1 << 30

  private var arena: [UInt8] = []
  private var entries: ContiguousArray<Entry> = []
  /// Index of an entry + 1; 0 is free.
  private var slots = ContiguousArray<Int32>(repeating: 0, count: 64)

  @inline(__always)
  private static func hash(
    _ parts: Parts, _ whole: ByteRange?, _ base: UnsafeRawPointer
  ) -> UInt64 {
    if let whole {
      let text = unsafe Words.hash(base + Int(whole.start), count: whole.count)
      return Words.mix(
        text, UInt64(truncatingIfNeeded: parts.namespace.count << 32 | parts.group.count))
    }
    let name = unsafe hash(parts.name, base)
    let namespace = unsafe hash(parts.namespace, base)
    let group = unsafe hash(parts.group, base)
    return Words.mix(name, namespace &* 3 &+ group &+ (parts.isEscaped ? 1 : 0))
  }

  /// A part that is not there has no byte, and its start is not looked at.
  @inline(__always)
  private static func hash(_ part: ByteRange, _ base: UnsafeRawPointer) -> UInt64 {
    part.isEmpty ? 0 : unsafe Words.hash(base + Int(part.start), count: part.count)
  }

  /// What a spelling is looked up by; 0 when it has no name or does not lie in the buffer.
  /// - Complexity: O(bytes of the parts)
  static func hash(_ parts: Parts, in buffer: Span<UInt8>) -> UInt64 {
    guard parts.fit(buffer.count), parts.name.exists, !parts.name.isEmpty else { return 0 }
    return unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return 0 }
      return unsafe max(1, hash(parts, parts.whole, base))
    }
  }

  /// The service of a spelling whose hash is known; none when it was not added.
  func find(_ parts: Parts, hash: UInt64, in buffer: Span<UInt8>) -> ServiceID {
    guard parts.fit(buffer.count) else { return .none }
    return unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return .none }
      // Apart, since each needs little then.
      guard let whole = parts.whole else { return unsafe find(parts, hash, base) }
      return unsafe find(parts, hash, whole: whole, base)
    }
  }

  private func find(
    _ parts: Parts, _ hash: UInt64, whole: ByteRange, _ base: UnsafeRawPointer
  ) -> ServiceID {
    unsafe find(hash) { entry, kept in
      unsafe Int(entry.whole) == whole.count
        && entry.groupAt == parts.group.start &- parts.namespace.start
        && SpelledServices.haveEqualCounts(entry, parts)
        && Words.equal(kept, base + Int(whole.start), count: whole.count)
    }
  }

  private func find(_ parts: Parts, _ hash: UInt64, _ base: UnsafeRawPointer) -> ServiceID {
    unsafe find(hash) { entry, kept in
      guard entry.whole == 0, SpelledServices.haveEqualCounts(entry, parts) else { return false }
      let group = unsafe kept + Int(entry.namespace)
      let name = unsafe group + Int(entry.group)
      return unsafe SpelledServices.equal(name, parts.name, base)
        && SpelledServices.equal(kept, parts.namespace, base)
        && SpelledServices.equal(group, parts.group, base)
    }
  }

  /// The service of the entry of that hash which `isIt`, given the entry and where its bytes stand.
  @inline(__always)
  private func find(_ hash: UInt64, _ isIt: (Entry, UnsafeRawPointer) -> Bool) -> ServiceID {
    unsafe arena.withUnsafeBytes { arena in
      unsafe entries.withUnsafeBufferPointer { entries in
        unsafe slots.withUnsafeBufferPointer { slots in
          guard let kept = arena.baseAddress else { return .none }
          let mask = slots.count &- 1
          var slot = Int(truncatingIfNeeded: hash) & mask
          // No index is out of bounds: the mask is that of the slots, and these hold numbers of entries.
          while unsafe slots[slot] != 0 {
            let entry = unsafe entries[Int(slots[slot]) &- 1]
            if entry.hash == hash, unsafe isIt(entry, kept + Int(entry.start)) {
              return entry.service
            }
            slot = (slot &+ 1) & mask
          }
          return .none
        }
      }
    }
  }

  @inline(__always)
  private static func haveEqualCounts(_ entry: Entry, _ parts: Parts) -> Bool {
    entry.isEscaped == parts.isEscaped && Int(entry.namespace) == parts.namespace.count
      && Int(entry.group) == parts.group.count && Int(entry.name) == parts.name.count
  }

  @inline(__always)
  private static func equal(
    _ kept: UnsafeRawPointer, _ part: ByteRange, _ base: UnsafeRawPointer
  ) -> Bool {
    unsafe part.isEmpty || Words.equal(kept, base + Int(part.start), count: part.count)
  }

  /// Adds a spelling that `find` did not find.
  mutating func add(_ parts: Parts, _ service: ServiceID, in buffer: Span<UInt8>) {
    guard parts.fit(buffer.count) else { return }
    if entries.count > SpelledServices.most || arena.count > SpelledServices.mostBytes {
      self = SpelledServices()
    }
    let hash = SpelledServices.hash(parts, in: buffer)
    entries.append(
      Entry(
        hash: hash, start: UInt32(clamping: arena.count),
        whole: Int32(parts.whole?.count ?? 0),
        groupAt: parts.whole == nil ? 0 : parts.group.start - parts.namespace.start,
        namespace: Int32(parts.namespace.count),
        group: Int32(parts.group.count), name: Int32(parts.name.count), service: service,
        isEscaped: parts.isEscaped))
    let kept = parts.whole.map { [$0] } ?? [parts.namespace, parts.group, parts.name]
    for part in kept where part.count > 0 {
      let bytes = buffer.extracting(Int(part.start)..<Int(part.end))
      unsafe bytes.withUnsafeBytes { unsafe arena.append(contentsOf: $0) }
    }
    if entries.count * 2 > slots.count {
      slots = ContiguousArray(repeating: 0, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[index].hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(index + 1)
  }
}

import Bytes

/// The newest row of each key: open addressing, linear probing.
///
/// Keys whose row was dropped are swept out when it fills. Why not `Dictionary`: `performance.md`, decision 8.
struct KeyTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// Row number + 1; 0 is a free slot.
    var row = 0
  }

  private var slots = ContiguousArray(repeating: Slot(), count: 1024)
  private var used = 0

  init() {}

  /// Slots held.
  var capacity: Int { slots.count }

  @inline(__always)
  private func home(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash) & (slots.count &- 1)
  }

  /// Begins to fetch the slot that is looked at first.
  @inline(__always)
  func prefetch(_ key: UInt64) {
    let slot = home(key)
    unsafe slots.withUnsafeBufferPointer { unsafe Prefetch.read(slot, of: $0) }
  }

  @inline(__always)
  private func position(_ key: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = home(key)
    while slots[slot].row != 0, slots[slot].key != key { slot = (slot &+ 1) & mask }
    return slot
  }

  /// The newest row of `key`; -1 when it has none.
  func find(_ key: UInt64) -> Int { slots[position(key)].row - 1 }

  /// Makes `row` the newest of `key`; gives the one before it, -1 when there was none.
  ///
  /// Rows below `live` are dropped ones.
  mutating func replace(_ key: UInt64, with row: Int, live: Int) -> Int {
    let slot = position(key)
    let before = slots[slot].row - 1
    slots[slot].key = key
    slots[slot].row = row + 1
    if before < 0 {
      used += 1
      if used * 3 > slots.count * 2 { sweep(live: live) }
    }
    return before
  }

  private mutating func sweep(live: Int) {
    var kept = ContiguousArray<Slot>()
    for slot in slots where slot.row > live { kept.append(slot) }
    var size = 1024
    while size < kept.count * 3 { size *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: size)
    used = kept.count
    for slot in kept { slots[position(slot.key)] = slot }
  }
}

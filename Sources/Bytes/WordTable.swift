/// Keys of eight bytes → dense numbers: open addressing, linear probing, nothing is ever taken out.
///
/// Why not `Dictionary`: `performance.md`, decision 8 (4 ns a look-up instead of 20).
public struct WordTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// 0 is a free slot.
    var value: UInt32 = 0
  }

  private var slots = ContiguousArray(repeating: Slot(), count: 64)
  /// Number of keys.
  public private(set) var count = 0

  /// An empty table.
  public init() {}

  private func position(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].value != 0, slots[slot].key != key { slot = (slot &+ 1) & mask }
    return slot
  }

  /// The number of `key`; 0 when it has none.
  public func find(_ key: UInt64) -> UInt32 { slots[position(key)].value }

  /// Gives `key` a number, which is not 0.
  /// - Complexity: O(1) amortised
  public mutating func set(_ key: UInt64, _ value: UInt32) {
    let slot = position(key)
    if slots[slot].value == 0 { count += 1 }
    slots[slot] = Slot(key: key, value: value)
    if count * 3 > slots.count * 2 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.value != 0 { slots[position(slot.key)] = slot }
  }
}

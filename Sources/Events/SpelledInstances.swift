import Bytes

/// Instances by their service and the raw spelling of ip and port: one look-up of a few words for what nearly every
/// heartbeat says.
struct SpelledInstances: Sendable {
  /// An ip of up to 16 bytes and a port of up to 6, their bytes side by side, first byte lowest.
  struct Key: Sendable {
    fileprivate var ip0: UInt64
    fileprivate var ip1: UInt64
    /// Port, count of the ip, count of the port and whether they are percent-escaped.
    fileprivate var port: UInt64

    /// The key of what stands in `buffer`; nil for longer and for empty spellings.
    init?(ip: ByteRange, port: ByteRange, isEscaped: Bool, in buffer: Span<UInt8>) {
      guard ip.start >= 0, port.start >= 0, 1...16 ~= ip.count, 1...6 ~= port.count,
        Int(ip.end) <= buffer.count, Int(port.end) <= buffer.count
      else { return nil }
      (ip0, ip1, self.port) = unsafe buffer.withUnsafeBytes { raw in
        guard let base = raw.baseAddress else { return (0, 0, 0) }
        return unsafe (
          Words.word(base, at: Int(ip.start), count: min(ip.count, 8), limit: raw.count),
          Words.word(base, at: Int(ip.start) &+ 8, count: ip.count &- 8, limit: raw.count),
          Words.word(base, at: Int(port.start), count: port.count, limit: raw.count)
        )
      }
      self.port |= UInt64(ip.count) << 48 | UInt64(port.count) << 56
      if isEscaped { self.port |= 1 << 63 }
    }
  }

  private struct Slot: Sendable {
    var key: Key
    var service: UInt32
    /// 0 is a free slot.
    var instance: UInt32
  }

  private static let free = Slot(
    key: Key(), service: 0, instance: 0)

  private var slots = ContiguousArray(repeating: SpelledInstances.free, count: 64)
  private var count = 0

  private func home(_ key: Key, _ service: ServiceID) -> Int {
    let hash = Words.mix(Words.mix(key.ip0, key.ip1), key.port ^ UInt64(service.rawValue) << 16)
    return Int(truncatingIfNeeded: hash) & (slots.count &- 1)
  }

  /// Begins to fetch the slot that `find` will look at first.
  func prefetch(_ key: Key, _ service: ServiceID) {
    let at = home(key, service)
    unsafe slots.withUnsafeBufferPointer { slots in
      if let base = slots.baseAddress { unsafe Prefetch.read(base + at) }
    }
  }

  private func position(_ key: Key, _ service: ServiceID) -> Int {
    let mask = slots.count &- 1
    var at = home(key, service)
    while slots[at].instance != 0,
      slots[at].key.ip0 != key.ip0 || slots[at].key.ip1 != key.ip1
        || slots[at].key.port != key.port || slots[at].service != service.rawValue
    {
      at = (at &+ 1) & mask
    }
    return at
  }

  /// The instance of that spelling; none when it was not set.
  func find(_ key: Key, _ service: ServiceID) -> InstanceID {
    InstanceID(slots[position(key, service)].instance)
  }

  /// Lets `find` give `instance`.
  /// - Complexity: O(1) amortised
  mutating func set(_ key: Key, _ service: ServiceID, _ instance: InstanceID) {
    guard !instance.isNone else { return }
    let at = position(key, service)
    if slots[at].instance == 0 { count += 1 }
    slots[at] = Slot(key: key, service: service.rawValue, instance: instance.rawValue)
    if count * 3 > slots.count * 2 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: SpelledInstances.free, count: old.count * 2)
    for slot in old where slot.instance != 0 {
      slots[position(slot.key, ServiceID(slot.service))] = slot
    }
  }
}

extension SpelledInstances.Key {
  fileprivate init() {
    ip0 = 0
    ip1 = 0
    port = 0
  }
}

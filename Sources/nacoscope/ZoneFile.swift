/// A zone of the system's zone data.
///
///     TZif ver 15×0 | counts 6×4 B | v1 data | TZif ver 15×0 | counts | transitions 8 B each | types 1 B each |
///     └── header, 44 B, and 32-bit data: skipped ─┘└── 64-bit data ──┘   local times 6 B each: offset 4, dst 1, name 1 | …
///
/// Source: RFC 8536, sections 3.1 and 3.2. The footer is not read: Debian's files hold the transitions up to 2037.
struct ZoneFile: Sendable {
  /// When each offset begins, in seconds since the epoch, ascending.
  private var begins: [Int64] = []
  /// Seconds east of UTC from each beginning on.
  private var offsets: [Int32] = []
  /// Before the first beginning.
  private var first: Int32 = 0

  /// Reads the bytes of a file; nil if they are no zone data.
  /// - Complexity: O(bytes)
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard var counts = reader.header() else { return nil }
    var wide = 4
    if counts.version >= UInt8(ascii: "2") {
      guard reader.skip(counts.length(timeSize: 4)), let second = reader.header() else {
        return nil
      }
      counts = second
      wide = 8
    }
    guard counts.types > 0, counts.length(timeSize: wide) <= bytes.count - reader.index else {
      return nil
    }
    for _ in 0..<counts.times {
      guard let time = reader.integer(wide) else { return nil }
      begins.append(time)
    }
    let kinds = (0..<counts.times).compactMap { _ in reader.integer(1) }
    var eastward: [Int32] = []
    for _ in 0..<counts.types {
      guard let offset = reader.integer(4), reader.skip(2) else { return nil }
      eastward.append(Int32(truncatingIfNeeded: offset))
    }
    for kind in kinds {
      guard kind >= 0, kind < eastward.count else { return nil }
      offsets.append(eastward[Int(kind)])
    }
    first = eastward[0]
  }

  /// Seconds east of UTC at a time in seconds since the epoch.
  /// - Complexity: O(log transitions)
  func offset(at time: Int64) -> Int32 {
    var low = 0
    var high = begins.count
    while low < high {
      let middle = (low + high) / 2
      if begins[middle] <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }

  /// Walks over the bytes; every verb answers nil or false where they end.
  private struct Reader {
    var bytes: [UInt8]
    var index = 0

    mutating func skip(_ count: Int) -> Bool {
      guard count >= 0, index + count <= bytes.count else { return false }
      index += count
      return true
    }

    /// A big-endian integer of that many bytes; one byte is unsigned, more are signed.
    mutating func integer(_ size: Int) -> Int64? {
      guard index + size <= bytes.count else { return nil }
      var value: Int64 = size > 1 && bytes[index] >= 0x80 ? -1 : 0
      for _ in 0..<size {
        value = value << 8 | Int64(bytes[index])
        index += 1
      }
      return value
    }

    mutating func header() -> Counts? {
      guard bytes.count >= index + 44, bytes[index..<index + 4].elementsEqual("TZif".utf8)
      else { return nil }
      let version = bytes[index + 4]
      index += 20
      let counts = (0..<6).compactMap { _ in integer(4) }
      guard counts.count == 6, counts.allSatisfy({ $0 >= 0 && $0 <= 1_000_000 }) else { return nil }
      return Counts(
        version: version, universal: Int(counts[0]), standard: Int(counts[1]),
        leaps: Int(counts[2]), times: Int(counts[3]), types: Int(counts[4]), names: Int(counts[5]))
    }
  }

  private struct Counts {
    var version: UInt8
    var universal: Int
    var standard: Int
    var leaps: Int
    var times: Int
    var types: Int
    var names: Int

    /// Bytes of the data behind the header.
    func length(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + names + leaps * (timeSize + 4) + standard + universal
    }
  }
}

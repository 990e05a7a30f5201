package import Bytes

/// The parameters of an HTTP query that tell of instances, as raw ranges: still percent-escaped.
///
///     app=unknown&serviceName=DEFAULT_GROUP%40%40orders&namespaceId=public&port=8080&&?encoding=UTF-8&nofix=1
///     └ skipped ┘ └ name ───┘ └ value ───────────────┘                              ↑ an empty segment, then one with a second `?`
///
/// Odd segments are skipped; of equal names the first counts. Source: `operations.md` §2.1, §2.2, §2.7.
package struct QueryFields: Sendable, Equatable {
  /// `ip`.
  package var ip = ByteRange.none
  /// `port`.
  package var port = ByteRange.none
  /// `serviceName`, or `dom` of old clients: bare or `group@@name`.
  package var service = ByteRange.none
  /// `groupName`.
  package var group = ByteRange.none
  /// `namespaceId`; empty is `public`.
  package var namespace = ByteRange.none
  /// `clusterName` or `cluster`.
  package var cluster = ByteRange.none
  /// `enabled`, which is read before `enable`.
  package var enabled = ByteRange.none
  /// `enable`.
  package var enable = ByteRange.none
  /// `ephemeral`.
  package var ephemeral = ByteRange.none
  /// `heartBeat` of v3.
  package var heartBeat = ByteRange.none
  /// `beat`: JSON of a full heartbeat.
  package var beat = ByteRange.none
  /// `source` of a checksum: `ip:port` of the sender.
  package var source = ByteRange.none
  /// `nofix=1`: sent by a server.
  package var isServer = false

  /// Nothing found.
  package init() {}

  /// Reads `query` of `buffer`.
  /// - Complexity: O(`query.count`)
  package init(_ query: ByteRange, in buffer: Span<UInt8>) {
    guard query.exists else { return }
    unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, Int(query.end) <= raw.count else { return }
      unsafe scan(base, from: Int(query.start), to: Int(query.end), limit: raw.count)
    }
  }

  private mutating func scan(_ base: UnsafeRawPointer, from: Int, to: Int, limit: Int) {
    var at = unsafe QueryFields.behindMark(base, from, to)
    // The first `=` of the segment that begins at `at`; -1 before it.
    var equals = -1
    var block = from
    while block < to {
      var marks = unsafe Scan.marks(
        UInt8(ascii: "="), or: UInt8(ascii: "&"), in: base, at: block,
        limit: min(limit, block &+ 64))
      while marks != 0 {
        let hit = block &+ marks.trailingZeroBitCount
        marks &= marks &- 1
        if hit >= to { break }
        if unsafe base.load(fromByteOffset: hit, as: UInt8.self) == UInt8(ascii: "=") {
          if equals < 0 { equals = hit }
          continue
        }
        if equals > at { unsafe take(base, at, equals, end: hit, limit: limit) }
        at = unsafe QueryFields.behindMark(base, hit &+ 1, to)
        equals = -1
      }
      block &+= 64
    }
    if equals > at { unsafe take(base, at, equals, end: to, limit: limit) }
  }

  /// Where a segment that begins at `at` does so in earnest: one `?` does not count.
  @inline(__always)
  private static func behindMark(_ base: UnsafeRawPointer, _ at: Int, _ to: Int) -> Int {
    let isMark =
      unsafe at < to && base.load(fromByteOffset: at, as: UInt8.self) == UInt8(ascii: "?")
    return isMark ? at &+ 1 : at
  }

  @inline(__always)
  private mutating func take(
    _ base: UnsafeRawPointer, _ name: Int, _ equals: Int, end: Int, limit: Int
  ) {
    guard equals &- name <= 11 else { return }
    let value = ByteRange(equals &+ 1, end)
    if name &+ 11 <= limit {
      unsafe take(base + name, count: equals &- name, base, value: value)
    } else {
      unsafe take(near: base, name: name, equals: equals, value: value)
    }
  }

  /// A name so close to the end of the buffer that eleven bytes cannot be read there.
  private mutating func take(
    near base: UnsafeRawPointer, name: Int, equals: Int, value: ByteRange
  ) {
    var copy: (UInt64, UInt64) = (0, 0)
    unsafe withUnsafeMutableBytes(of: &copy) { room in
      unsafe room.copyMemory(
        from: UnsafeRawBufferPointer(start: base + name, count: equals &- name))
    }
    unsafe withUnsafeBytes(of: copy) { room in
      guard let start = room.baseAddress else { return }
      unsafe take(start, count: equals &- name, base, value: value)
    }
  }

  /// Takes a parameter whose name is the `count` bytes, at most 11, at `name`, where eleven can be read.
  ///
  /// Names are compared as numbers, their first byte lowest: eight bytes at once instead of a call each.
  ///
  /// Not inlined: each field would get a place of its own on the stack besides.
  @inline(never)
  private mutating func take(
    _ name: UnsafeRawPointer, count: Int, _ base: UnsafeRawPointer, value: ByteRange
  ) {
    let word = unsafe UInt64(littleEndian: name.loadUnaligned(as: UInt64.self))
    let last = unsafe UInt64(
      littleEndian: name.loadUnaligned(fromByteOffset: 3, as: UInt64.self))
    switch count {
    // ip
    case 2: if word & 0xFFFF == 0x7069 { Self.set(&ip, value) }
    // dom
    case 3: if word & 0xFF_FFFF == 0x6D_6F64 { Self.set(&service, value) }
    case 4:
      switch word & 0xFFFF_FFFF {
      // port
      case 0x7472_6F70: Self.set(&port, value)
      // beat
      case 0x7461_6562: Self.set(&beat, value)
      default: break
      }
    case 5:
      if word & 0xFF_FFFF_FFFF == 0x78_6966_6F6E {  // nofix
        isServer =
          unsafe value.count == 1
          && base.load(fromByteOffset: Int(value.start), as: UInt8.self) == UInt8(ascii: "1")
      }
    case 6:
      switch word & 0xFFFF_FFFF_FFFF {
      // enable
      case 0x656C_6261_6E65: Self.set(&enable, value)
      // source
      case 0x6563_7275_6F73: Self.set(&source, value)
      default: break
      }
    case 7:
      switch word & 0xFF_FFFF_FFFF_FFFF {
      // enabled
      case 0x64_656C_6261_6E65: Self.set(&enabled, value)
      // cluster
      case 0x72_6574_7375_6C63: Self.set(&cluster, value)
      default: break
      }
    case 9:
      let ninth = unsafe name.load(fromByteOffset: 8, as: UInt8.self)
      switch word {
      // groupName
      case 0x6D61_4E70_756F_7267: if ninth == UInt8(ascii: "e") { Self.set(&group, value) }
      // ephemeral
      case 0x6172_656D_6568_7065: if ninth == UInt8(ascii: "l") { Self.set(&ephemeral, value) }
      // heartBeat
      case 0x6165_4274_7261_6568: if ninth == UInt8(ascii: "t") { Self.set(&heartBeat, value) }
      default: break
      }
    case 11:
      switch (word, last) {
      // serviceName
      case (0x4E65_6369_7672_6573, 0x656D_614E_6563_6976): Self.set(&service, value)
      // namespaceId
      case (0x6361_7073_656D_616E, 0x6449_6563_6170_7365): Self.set(&namespace, value)
      // clusterName
      case (0x4E72_6574_7375_6C63, 0x656D_614E_7265_7473): Self.set(&cluster, value)
      default: break
      }
    default: break
    }
  }

  /// Of equal names the first counts.
  @inline(__always)
  private static func set(_ field: inout ByteRange, _ value: ByteRange) {
    if !field.exists { field = value }
  }

  /// Whether a value reads true (any case): 1 yes, 0 no, -1 when it was not there or is neither.
  package static func truth(_ value: ByteRange, in buffer: Span<UInt8>) -> Int {
    guard value.exists else { return -1 }
    let bytes = buffer.extracting(Int(value.start)..<Int(value.end))
    if bytes.count == 4, bytes[0] | 32 == UInt8(ascii: "t"), bytes[1] | 32 == UInt8(ascii: "r"),
      bytes[2] | 32 == UInt8(ascii: "u"), bytes[3] | 32 == UInt8(ascii: "e")
    {
      return 1
    }
    if bytes.count == 5, bytes[0] | 32 == UInt8(ascii: "f"), bytes[1] | 32 == UInt8(ascii: "a"),
      bytes[2] | 32 == UInt8(ascii: "l"), bytes[3] | 32 == UInt8(ascii: "s"),
      bytes[4] | 32 == UInt8(ascii: "e")
    {
      return 0
    }
    return -1
  }
}

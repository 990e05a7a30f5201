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
      unsafe scan(base, from: Int(query.start), to: Int(query.end))
    }
  }

  private mutating func scan(_ base: UnsafeRawPointer, from: Int, to: Int) {
    var at = from
    while at < to {
      if unsafe base.load(fromByteOffset: at, as: UInt8.self) == UInt8(ascii: "?") { at &+= 1 }
      let end = unsafe Scan.near(UInt8(ascii: "&"), in: base, from: at, to: to)
      let equals = unsafe Scan.near(UInt8(ascii: "="), in: base, from: at, to: end)
      if equals > at, equals < end {
        unsafe take(base, name: at, equals: equals, value: ByteRange(equals &+ 1, end))
      }
      at = end &+ 1
    }
  }

  private mutating func take(
    _ base: UnsafeRawPointer, name: Int, equals: Int, value: ByteRange
  ) {
    switch equals &- name {
    case 2: if unsafe Scan.has("ip", in: base, at: name, to: equals) { Self.set(&ip, value) }
    case 3: if unsafe Scan.has("dom", in: base, at: name, to: equals) { Self.set(&service, value) }
    case 4:
      if unsafe Scan.has("port", in: base, at: name, to: equals) {
        Self.set(&port, value)
      } else if unsafe Scan.has("beat", in: base, at: name, to: equals) {
        Self.set(&beat, value)
      }
    case 5:
      if unsafe Scan.has("nofix", in: base, at: name, to: equals) {
        isServer =
          unsafe value.count == 1
          && base.load(fromByteOffset: Int(value.start), as: UInt8.self) == UInt8(ascii: "1")
      }
    case 6:
      if unsafe Scan.has("enable", in: base, at: name, to: equals) {
        Self.set(&enable, value)
      } else if unsafe Scan.has("source", in: base, at: name, to: equals) {
        Self.set(&source, value)
      }
    case 7:
      if unsafe Scan.has("enabled", in: base, at: name, to: equals) {
        Self.set(&enabled, value)
      } else if unsafe Scan.has("cluster", in: base, at: name, to: equals) {
        Self.set(&cluster, value)
      }
    case 9:
      if unsafe Scan.has("groupName", in: base, at: name, to: equals) {
        Self.set(&group, value)
      } else if unsafe Scan.has("ephemeral", in: base, at: name, to: equals) {
        Self.set(&ephemeral, value)
      } else if unsafe Scan.has("heartBeat", in: base, at: name, to: equals) {
        Self.set(&heartBeat, value)
      }
    case 11:
      if unsafe Scan.has("serviceName", in: base, at: name, to: equals) {
        Self.set(&service, value)
      } else if unsafe Scan.has("namespaceId", in: base, at: name, to: equals) {
        Self.set(&namespace, value)
      } else if unsafe Scan.has("clusterName", in: base, at: name, to: equals) {
        Self.set(&cluster, value)
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

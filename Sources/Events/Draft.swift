import Bytes
import Records

/// An event as far as its record's bytes tell it: what it names is said by where it is written, since names are numbered later.
///
/// Nearly every record that becomes an event becomes one of these; those that become several, or name what is found nowhere
/// else, are read from their captures.
struct Draft: BitwiseCopyable, Sendable {
  /// With kind, stamps, numbers, flags and digest.
  var event: Event
  var name = ByteRange.none
  var peer = ByteRange.none
  /// The client, or the key of one.
  var client = ByteRange.none
  /// `Interner.hash` of the client; 0 when there is none.
  var clientHash: UInt64 = 0
  var service = SpelledServices.Parts(
    namespace: .none, group: .none, name: .none, isEscaped: false)
  /// `SpelledServices.hash` of the service; 0 when there is none.
  var serviceHash: UInt64 = 0
  /// The key of a 1.x datum, which names a service; `none` when it is none.
  var datum = ByteRange.none

  /// Whether nothing but the common places makes an event of that kind.
  static func holds(_ kind: EventKind) -> Bool {
    switch kind {
    case .none, .datum, .checksumRepair, .version, .raftLeader, .raftBecameLeader,
      .healthyListChanged, .memberList, .nodeStarting, .memberState, .metadataExpired, .autoDelete:
      false
    default: true
    }
  }

  /// Whether what is captured for a place is in a draft.
  static func holds(_ place: Captured.Place) -> Bool {
    switch place {
    case .namespace, .group, .service, .ephemeral, .client, .madeAt, .knownSince, .key, .peer,
      .name, .subscriber, .operation, .revision, .a, .b, .c, .d, .result:
      true
    case .cluster, .address, .ip, .port, .metadataID, .json, .keys, .removed, .updated, .leader,
      .members, .oldMembers:
      false
    }
  }

  /// A draft of that event, which names nothing yet.
  init(event: Event) { self.event = event }

  /// Takes what a match captured, each part of it: what stood here may be of another record.
  ///
  /// `inout`, though nothing is changed: what is borrowed from one that changes would be copied (Swift 6.3).
  @inline(__always)
  mutating func take(
    _ captured: inout Captured, _ entry: ExtractionPlan.Entry, in buffer: Span<UInt8>
  ) {
    event.take(&captured, entry, in: buffer)
    name = captured.name
    peer = captured.peer
    client = captured.client
    datum = .none
    let key = captured.key
    if !key.isEmpty {
      if Draft.isDatum(key, in: buffer) { datum = key } else { client = key }
    }
    clientHash =
      client.isEmpty
      ? 0 : Interner.hash(buffer.extracting(Int(client.start)..<Int(client.end)))
    serviceHash = 0
    guard captured.service.exists else { return }
    service.namespace = captured.namespace
    service.group = captured.group
    service.name = captured.service
    service.isEscaped = false
    serviceHash = SpelledServices.hash(service, in: buffer)
  }

  /// Whether a key is that of a 1.x datum, which holds `##`.
  private static func isDatum(_ key: ByteRange, in buffer: Span<UInt8>) -> Bool {
    unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, Int(key.end) <= raw.count else { return false }
      let end = Int(key.end)
      var at = unsafe Scan.near(UInt8(ascii: "#"), in: base, from: Int(key.start), to: end)
      while at &+ 1 < end {
        if unsafe base.load(fromByteOffset: at &+ 1, as: UInt8.self) == UInt8(ascii: "#") {
          return true
        }
        at = unsafe Scan.near(UInt8(ascii: "#"), in: base, from: at &+ 1, to: end)
      }
      return false
    }
  }
}

extension Event {
  /// Takes the numbers and flags that were captured; constants of the pattern stand in `entry`.
  fileprivate mutating func take(
    _ captured: inout Captured, _ entry: ExtractionPlan.Entry, in buffer: Span<UInt8>
  ) {
    a = entry.a
    b = entry.b
    c = entry.c
    d = entry.d
    if captured.has(.a, or: .b, .c, .d) {
      if let number = captured.number(.a, in: buffer) { a = number }
      if let number = captured.number(.b, in: buffer) { b = number }
      if let number = captured.number(.c, in: buffer) { c = Int32(clamping: number) }
      if let number = captured.number(.d, in: buffer) { d = Int32(clamping: number) }
    }
    if captured.has(.operation, or: .ephemeral, .result, .subscriber) {
      if captured.has(.operation) { a = captured.operation(in: buffer) }
      if captured.isPersistent(in: buffer) { flags.insert(.persistent) }
      if captured.isOK(in: buffer) { flags.insert(.ok) }
      if captured.isForSubscriber { flags.insert(.forSubscriber) }
    }
    if kind == .clientChange || kind == .clientRemove {
      a = captured.number(.revision, in: buffer) ?? 0
    }
  }
}

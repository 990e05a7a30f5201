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
}

extension Event {
  /// Takes the numbers and flags that were captured; constants of the pattern stand in `entry`.
  mutating func take(
    _ captured: borrowing Captured, _ entry: ExtractionPlan.Entry, in buffer: Span<UInt8>
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

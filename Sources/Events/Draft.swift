import Bytes
import Records

/// An event as far as its record's bytes tell it: what it names is said by where it is written, since names are numbered later.
///
/// Nearly every record that becomes an event becomes one of these; those that become several, name what is found nowhere
/// else, or say more than there is room for, are read from their captures.
///
/// 128 bytes, two cache lines: it is written by one core and read by another.
struct Draft: BitwiseCopyable, Sendable {
  /// What an event names, by where it is written.
  struct Naming: BitwiseCopyable, Sendable {
    /// `Interner.hash` of the client and of the name; 0 when there is none.
    var clientHash: UInt64
    var nameHash: UInt64
    /// `SpelledServices.hash` of the service; 0 when there is none.
    var serviceHash: UInt64
    var name: ByteRange
    var peer: ByteRange
    /// The client, or the key of one.
    var client: ByteRange
    var namespace: ByteRange
    var group: ByteRange
    /// The service; without a hash the key of a 1.x datum, which names one.
    var service: ByteRange
  }

  private var stamp: Int64
  private var extent: RecordExtent
  private(set) var digest: UInt64
  private var a: Int64
  var naming: Naming
  private var b: Int32
  private var c: Int32
  private var d: Int32
  private var line: UInt32
  private var flags: EventFlags
  private var file: UInt16
  private var source: SourceID
  private(set) var kind: EventKind

  /// Its stamp as written, in ms.
  var written: Int64 { stamp }

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

  /// Takes what a match captured; false when there is no room for it.
  ///
  /// Each part of it, since what stood here may be of another record.
  @inline(__always)
  mutating func take(
    _ captured: Captured, _ entry: ExtractionPlan.Entry, _ record: Record,
    in buffer: Span<UInt8>
  ) -> Bool {
    let numbers = Numbers(captured, entry, in: buffer)
    stamp = record.stamp
    extent = RecordExtent(record.ref)
    digest = Fingerprint.of(buffer.extracting(Int(record.bytes.start)..<Int(record.bytes.end)))
    a = numbers.a
    b = Int32(truncatingIfNeeded: numbers.b)
    c = numbers.c
    d = numbers.d
    line = record.ref.line
    flags = numbers.flags
    file = record.ref.file
    source = record.ref.source
    kind = entry.kind
    naming.take(captured, in: buffer)
    return Int64(b) == numbers.b && RecordExtent.holds(record.ref)
  }

  /// Makes `event` that of a draft whose names have their numbers, in place: one that is made elsewhere is copied before it has
  /// been written.
  @inline(__always)
  static func make(
    _ event: inout Event, of draft: inout Draft, node: NodeID, log: LogKind, ordinal: UInt16,
    _ named: Extractor.Named
  ) {
    event = Event(
      written: Instant(draft.stamp), node: node, log: log, kind: draft.kind,
      evidence: RecordRef(
        source: draft.source, file: draft.file, offset: draft.extent.offset,
        length: draft.extent.length, line: draft.line))
    event.flags = draft.flags.union(named.flags)
    event.ordinal = ordinal
    event.service = named.service
    event.client = named.client
    event.peer = named.peer
    event.name = named.name
    event.a = draft.a
    event.b = Int64(draft.b)
    event.c = draft.c
    event.d = draft.d
    event.digest = draft.digest
  }

  /// Whether a key is that of a 1.x datum, which holds `##`.
  fileprivate static func isDatum(_ key: ByteRange, in buffer: Span<UInt8>) -> Bool {
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

extension Draft.Naming {
  /// Nothing named.
  init() {
    clientHash = 0
    nameHash = 0
    serviceHash = 0
    name = .none
    peer = .none
    client = .none
    namespace = .none
    group = .none
    service = .none
  }

  /// How the service is spelled.
  var spelled: SpelledServices.Parts {
    SpelledServices.Parts(namespace: namespace, group: group, name: service, isEscaped: false)
  }

  /// Takes what a match captured, each part of it.
  @inline(__always)
  mutating func take(_ captured: Captured, in buffer: Span<UInt8>) {
    name = captured.name
    nameHash = Draft.Naming.hash(name, in: buffer)
    peer = captured.peer
    client = captured.client
    serviceHash = 0
    service = captured.service
    if service.exists {
      namespace = captured.namespace
      group = captured.group
      serviceHash = SpelledServices.hash(spelled, in: buffer)
      if serviceHash == 0 { service = .none }
    }
    let key = captured.key
    if !key.isEmpty {
      if Draft.isDatum(key, in: buffer) {
        service = key
        serviceHash = 0
      } else {
        client = key
      }
    }
    clientHash = Draft.Naming.hash(client, in: buffer)
  }

  @inline(__always)
  private static func hash(_ text: ByteRange, in buffer: Span<UInt8>) -> UInt64 {
    text.isEmpty ? 0 : Interner.hash(buffer.extracting(Int(text.start)..<Int(text.end)))
  }
}

/// The numbers and flags that a match captured; constants of the pattern stand in its entry.
struct Numbers {
  var a: Int64
  var b: Int64
  var c: Int32
  var d: Int32
  var flags = EventFlags(rawValue: 0)

  @inline(__always)
  init(_ captured: Captured, _ entry: ExtractionPlan.Entry, in buffer: Span<UInt8>) {
    a = entry.a
    b = entry.b
    c = entry.c
    d = entry.d
    if entry.mayHave(.a, or: .b, .c, .d) {
      if let number = captured.number(.a, in: buffer) { a = number }
      if let number = captured.number(.b, in: buffer) { b = number }
      if let number = captured.number(.c, in: buffer) { c = Int32(clamping: number) }
      if let number = captured.number(.d, in: buffer) { d = Int32(clamping: number) }
    }
    if entry.mayHave(.operation, or: .ephemeral, .result, .subscriber) {
      if captured.has(.operation) { a = captured.operation(in: buffer) }
      if captured.isPersistent(in: buffer) { flags.insert(.persistent) }
      if captured.isOK(in: buffer) { flags.insert(.ok) }
      if captured.isForSubscriber { flags.insert(.forSubscriber) }
    }
    if entry.kind == .clientChange || entry.kind == .clientRemove {
      a = captured.number(.revision, in: buffer) ?? 0
    }
  }
}

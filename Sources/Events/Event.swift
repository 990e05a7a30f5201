public import Bytes
public import Records

/// What one record tells, typed, in plain bits.
///
/// Which fields a kind fills, `EventKind` says; what is not said is `none` or 0.
public struct Event: BitwiseCopyable, Sendable {
  /// Its stamp, on the reference clock once `Timelines` has placed it; until then equal to `written`.
  ///
  /// For an access-log line the second in which the request ended.
  public var at: Instant
  /// Its stamp as its node wrote it, in UTC by the node's zone.
  public var written: Instant
  /// How long before `at` it may have begun, in ms: 0 for a stamped line, the time taken for an access-log line.
  public var took: UInt32
  /// Whose log it is in.
  public var node: NodeID
  /// What it tells.
  public var kind: EventKind
  /// Which log it is in.
  public var log: LogKind
  /// Its yes-or-no parts.
  public var flags: EventFlags
  /// HTTP status of an access-log line, else 0.
  public var status: UInt16
  /// Ordinal among records of equal stamp and digest in its source; part of a finding's id.
  public var ordinal: UInt16
  /// The service it is about.
  public var service: ServiceID
  /// The instance it is about.
  public var instance: InstanceID
  /// The client it is about.
  public var client: ClientID
  /// The other node, as the record names it.
  public var peer: NameID
  /// A name whose sense depends on the kind.
  public var name: NameID
  /// A second one.
  public var other: NameID
  /// A number whose sense depends on the kind, as of the next three.
  public var a: Int64
  /// See `a`.
  public var b: Int64
  /// See `a`.
  public var c: Int32
  /// See `a`.
  public var d: Int32
  /// Hash of the record's raw bytes: what a finding's id is made from.
  public var digest: UInt64
  /// Where it is written.
  public var evidence: RecordRef

  /// Of no record: what stands where an event will be put.
  @inlinable public static var nothing: Event {
    Event(
      written: Instant(0), node: NodeID(0), log: .unknown, kind: .none,
      evidence: RecordRef(source: SourceID(0), file: 0, offset: 0, length: 0, line: 0))
  }

  /// An event of which only is known where and when it was written, and its kind.
  ///
  /// Inlined: a whole event that is made elsewhere is copied, and read before it has been written.
  @inlinable
  public init(written: Instant, node: NodeID, log: LogKind, kind: EventKind, evidence: RecordRef) {
    at = written
    self.written = written
    took = 0
    self.node = node
    self.kind = kind
    self.log = log
    // Spelled out: initial values of properties are calls from another room (Swift 6.3).
    flags = EventFlags(rawValue: 0)
    status = 0
    ordinal = 0
    service = .none
    instance = .none
    client = .none
    peer = .none
    name = .none
    other = .none
    a = 0
    b = 0
    c = 0
    d = 0
    digest = 0
    self.evidence = evidence
  }
}

/// The yes-or-no parts of an event.
public struct EventFlags: OptionSet, Sendable, Hashable, BitwiseCopyable {
  /// One bit a flag.
  public let rawValue: UInt16
  /// Flags by their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// Whether all of `flags` are set; written out for the reason given at `EventKind.==`.
  @inline(__always)
  public func contains(_ flags: EventFlags) -> Bool { rawValue & flags.rawValue == flags.rawValue }
  /// A node's forwarded copy or internal call: `nofix=1`, or an agent that contains `Nacos-Server`.
  package static let forwarded = EventFlags(rawValue: 1)
  /// `enabled=true` (or `enable=`) was said.
  package static let enabled = EventFlags(rawValue: 2)
  /// `enabled=false` was said.
  package static let disabled = EventFlags(rawValue: 4)
  /// `ephemeral=false` was said.
  package static let persistent = EventFlags(rawValue: 8)
  /// From the loopback address.
  package static let loopback = EventFlags(rawValue: 16)
  /// The request came through the console (browser agent, `/v3/console`, or `?&accessToken=`).
  package static let console = EventFlags(rawValue: 32)
  /// API version 2 (`/v2/`).
  package static let v2 = EventFlags(rawValue: 64)
  /// API version 3 (`/v3/`).
  package static let v3 = EventFlags(rawValue: 128)
  /// Ended well (`result: true`).
  package static let ok = EventFlags(rawValue: 256)
  /// Old and new are the same.
  package static let same = EventFlags(rawValue: 512)
  /// A push for one new subscriber, not for a change.
  package static let forSubscriber = EventFlags(rawValue: 1024)
  /// The `query` named neither instance nor service: what it did is in a body that was not logged.
  package static let bodyHidden = EventFlags(rawValue: 2048)
  /// A beat answered "unknown instance" (20404, 21003), by its size.
  package static let unknownInstance = EventFlags(rawValue: 4096)
  /// Its record is later than the wait allows (`Timelines`).
  package static let late = EventFlags(rawValue: 8192)
}

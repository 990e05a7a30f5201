public import Bytes
public import Events
public import Records

/// One thing a node told about one service: a change of what it holds, or a list it rebuilt.
package struct Observation: Sendable {
  package enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// A client began to publish (2.x, 3.x `Client change`), or changed.
    case add
    /// A client stopped publishing (`Client remove`, or its disconnect).
    case remove
    /// The node's process began anew: it holds nothing until it is told.
    case restart
    /// The list was rebuilt and pushed, with its sizes.
    case push
    /// 1.x: what the datum says of one instance.
    case datumAdded, datumRemoved, datumEnabled, datumDisabled
  }

  /// When, on the reference clock; of a push the moment the list was rebuilt (its stamp less its first number,
  /// real-servers §1.4).
  package var at: Instant
  package var kind: Kind
  /// Whether the change came by the end of the client's connection, not by a removal.
  package var byDisconnect = false
  /// Whether what is removed was added before the node's log begins: it was held, nobody knows whether shown.
  package var isFromBefore = false
  package var client: ClientID = .none
  package var instance: InstanceID = .none
  /// Published and delivered instances of a push; `published` is -1 where the version does not write it.
  package var published: Int32 = 0
  package var delivered: Int32 = 0
  package var event: Citation

  package init(at: Instant, kind: Kind, event: Citation) {
    self.at = at
    self.kind = kind
    self.event = event
  }
}

/// What is needed of a record to cite it and to make a finding's id from it.
public struct Citation: Sendable, Hashable, BitwiseCopyable {
  /// Where it stands.
  public var ref: RecordRef
  /// Hash of its text.
  public var digest: UInt64
  /// When, on the reference clock.
  public var at: Instant
  /// When by its node's own clock, UTC.
  public var written: Instant
  /// Whose log it is.
  public var node: NodeID
  /// Which log.
  public var log: LogKind
  /// Which of those with the same stamp and text it is, from 0.
  public var ordinal: UInt16

  /// A citation with all it says.
  public init(
    ref: RecordRef, digest: UInt64, at: Instant, written: Instant, node: NodeID, log: LogKind,
    ordinal: UInt16
  ) {
    self.ref = ref
    self.digest = digest
    self.at = at
    self.written = written
    self.node = node
    self.log = log
    self.ordinal = ordinal
  }

  /// The record of an event.
  @inlinable
  public init(_ event: Event) {
    ref = event.evidence
    digest = event.digest
    at = event.at
    written = event.written
    node = event.node
    log = event.log
    ordinal = event.ordinal
  }
}

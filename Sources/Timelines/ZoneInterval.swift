package import Bytes

/// How a node's zone became known.
///
/// In the order of worth (design §4).
package enum ZoneBasis: String, Sendable {
  /// `--zone`.
  case option
  /// The zone in the stamps of its access log.
  case accessLog = "access-log"
  /// An epoch inside a record, compared with the record's stamp.
  case clientID = "client-id"
  /// Its stamps fit the other nodes' time only in this zone.
  case agreement
  /// Nothing tells: the zone the other nodes share, else the machine's.
  case assumed
}

/// The zone of a node from a moment on.
package struct ZoneInterval: Sendable, Equatable {
  /// Minutes east of UTC.
  package var minutes: Int16
  /// How it became known.
  package var basis: ZoneBasis
  /// From when on, UTC by the node's clock; nil is from its first record.
  package var from: Instant?

  /// A zone from a moment on.
  package init(minutes: Int16, basis: ZoneBasis, from: Instant?) {
    self.minutes = minutes
    self.basis = basis
    self.from = from
  }
}

package import Patterns

/// The names a pattern may give its groups, and what each fills in an `Event`.
package enum EventField: String, CaseIterable, Sendable {
  // Services and instances
  /// Namespace id of the service; "" is `public`.
  case namespace
  /// Group of the service.
  case group
  /// Name of the service, bare or `group@@name`.
  case service
  /// `false` sets `flags.persistent`.
  case ephemeral
  /// Cluster of the instance.
  case cluster
  /// `ip:port` of the instance.
  case address
  /// Ip of the instance (of the member, for `member-state`).
  case ip
  /// Port that belongs to `ip`.
  case port
  /// `ip:port:cluster` of the instance; `null` for metadata of the service.
  case metadataId
  /// JSON with the instance or the list of instances.
  case json

  // Clients and keys
  /// Client id.
  case client
  /// Inside `client`: its epoch milliseconds, of a connection made just now. Tells the zone.
  case madeAt
  /// Inside `client`: its epoch milliseconds, of a connection that may be older. Tells the zone when two agree.
  case knownSince
  /// A client id, or a datum key `com.alibaba.nacos.naming.iplist.[ephemeral.]<ns>##<group@@name>`.
  case key
  /// Datum keys, separated by commas: one event each.
  case keys
  /// Datum keys to remove, separated by commas: one event each.
  case removed
  /// Datum keys to update, separated by commas: one event each.
  case updated

  // Nodes
  /// `peer`.
  case peer
  /// `peer`: the server something is sent to.
  case target
  /// `peer`: a leader; `null` or "" makes `raft-leader` a `raft-no-leader`.
  case leader

  // Texts
  /// `name`.
  case name
  /// `name`; sets `flags.forSubscriber`.
  case subscriber
  /// `name`: UP, SUSPICIOUS, DOWN.
  case state
  /// `name`: a list, `a` its number of members.
  case members
  /// `other`: a list, `b` its number of members.
  case oldMembers
  /// `name`: a raft group.
  case raftGroup
  /// `name`: a version.
  case version

  // Numbers
  /// `a`: 1 for a change, 2 for a delete, 3 for an add, else 0.
  case operation
  /// `a`.
  case term
  /// `a` of `client-change` and `client-remove`; of no use elsewhere.
  case revision
  /// `a`, in milliseconds.
  case ms
  /// `a`: consecutive errors.
  case errors
  /// `a`, in epoch milliseconds.
  case lastBeat
  /// `b`, in milliseconds.
  case totalMs
  /// `c`.
  case size
  /// `d`.
  case originalSize
  /// `flags.ok` when it is `true`.
  case result
}

extension PatternVocabulary {
  /// The names that the extractor understands.
  package static var events: PatternVocabulary {
    PatternVocabulary(
      events: EventKind.allCases.filter { $0 != .none && $0 != .zoneSeen }.map(\.rawValue),
      fields: EventField.allCases.map(\.rawValue), constants: ["a", "b", "c", "d"])
  }
}

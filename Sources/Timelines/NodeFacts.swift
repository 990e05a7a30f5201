package import Bytes

/// What the pipeline knows of a node before its first record.
package struct NodeFacts: Sendable {
  /// Its number.
  package var id: NodeID
  /// Its name as given or found.
  package var name: String
  /// Minutes east of UTC as `--zone` says; nil when it does not.
  ///
  /// Wins over all evidence.
  package var zoneMinutes: Int16?
  /// Its clock minus the reference's in ms as `--clock` says; nil when it does not.
  ///
  /// Wins over pairs.
  package var clockMilliseconds: Int32?
  /// The members of its `cluster.conf`, each `ip:port` or `ip`; empty when none was found.
  package var members: [String]

  /// Facts of one node.
  package init(
    id: NodeID, name: String, zoneMinutes: Int16? = nil, clockMilliseconds: Int32? = nil,
    members: [String] = []
  ) {
    self.id = id
    self.name = name
    self.zoneMinutes = zoneMinutes
    self.clockMilliseconds = clockMilliseconds
    self.members = members
  }
}

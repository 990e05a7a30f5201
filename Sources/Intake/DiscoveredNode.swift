/// One node and where its logs are.
package struct DiscoveredNode: Sendable {
  /// As given, or taken from the directory's name; unique.
  package var name: String
  /// Sorted by directory and name.
  package var streams: [DiscoveredStream]
  /// Every `cluster.conf` and `application.properties` found, sorted.
  package var confFiles: [Path]

  package init(name: String, streams: [DiscoveredStream] = [], confFiles: [Path] = []) {
    self.name = name
    self.streams = streams
    self.confFiles = confFiles
  }
}

/// One file of a stream as it was found.
package struct DiscoveredFile: Hashable, Sendable {
  /// To open it; "-" for standard input.
  package var path: Path
  /// For reports: below the name of the source it was found in (`node1/logs/naming-server.log`), whatever stands before
  /// that; the whole path where two files would be shown alike.
  package var shown: String
  package var identity: FileIdentity
  /// Bytes on disk when it was found.
  package var size: Int64
  /// Whether the log's bytes are others than those on disk: compressed, wrapped by a collector, or in another layout.
  package var isPacked: Bool
  /// How its bytes are to be taken.
  package var reading: Reading
  /// Of its first stamped line within 64 KiB, in ms since the epoch as if written in UTC.
  package var firstStamp: Int64?

  package init(
    path: Path, shown: String, identity: FileIdentity, size: Int64, isPacked: Bool,
    firstStamp: Int64?, reading: Reading = Reading()
  ) {
    self.path = path
    self.shown = shown
    self.identity = identity
    self.size = size
    self.isPacked = isPacked
    self.firstStamp = firstStamp
    self.reading = reading
  }

  /// Standard input as a file.
  package static let standardInput = DiscoveredFile(
    path: Path("-"), shown: "-", identity: FileIdentity(device: 0, inode: 0), size: 0,
    isPacked: false, firstStamp: nil)

  /// Whether it is standard input, read as it comes.
  package var isStandardInput: Bool { path == Path("-") }

  /// How a trouble names it: by its path; what was kept of standard input has none.
  package var told: String { shown == KeptInput.shown ? shown : path.text }
}

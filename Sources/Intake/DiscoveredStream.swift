/// One rotated set of one log in one directory: files to be read one after the other.
package struct DiscoveredStream: Sendable {
  /// Where it lies; "-" for standard input.
  package var directory: Path
  /// The files' common name without `.log`, dates and numbers: `naming-server`, `access_log`,
  /// `start.out`.
  ///
  /// It is a hint only: which log it is, its content says.
  package var name: String
  /// Oldest first.
  package var files: [DiscoveredFile]
  /// Written by a client, not by a server: to be skipped.
  package var isClientLog: Bool

  package init(directory: Path, name: String, files: [DiscoveredFile], isClientLog: Bool = false) {
    self.directory = directory
    self.name = name
    self.files = files
    self.isClientLog = isClientLog
  }

  /// Whether it is what one of several wrote into its files.
  package var isParted: Bool { files.contains { $0.reading.label != nil } }

  /// Bytes of all files as they lie on disk.
  package var byteCount: Int64 { files.reduce(0) { $0 + $1.size } }
}

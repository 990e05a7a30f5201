/// A file on disk that holds the bytes of a `TailedFile`, as it was at the last look.
struct Carrier: Sendable {
  /// Whether the content can be read on from here.
  enum Role: Sendable {
    /// It holds all that was read, and perhaps more.
    case source
    /// It begins alike and has fewer bytes than were read: an earlier copy, or one being made.
    case copy
  }

  var path: Path
  var shown: String
  var name: LogName
  var identity: FileIdentity
  /// Whether the content's bytes are others than those on disk: compressed, or wrapped.
  var isPacked: Bool
  /// Bytes on disk.
  var size: Int64
  var modified: Int64
  var changed: Int64
  var role: Role
  var reading = Reading()

  init(
    path: Path, shown: String, name: LogName, identity: FileIdentity, isPacked: Bool, size: Int64,
    modified: Int64, changed: Int64, role: Role
  ) {
    self.path = path
    self.shown = shown
    self.name = name
    self.identity = identity
    self.isPacked = isPacked
    self.size = size
    self.modified = modified
    self.changed = changed
    self.role = role
  }

  init(_ file: Layout.File, isPacked: Bool, role: Role) {
    path = file.path
    shown = file.shown
    name = file.name
    identity = file.status.identity
    size = file.status.size
    modified = file.status.modified
    changed = file.status.changed
    self.isPacked = isPacked
    self.role = role
    reading = file.reading
  }

  /// How a trouble names it.
  var told: String { shown == KeptInput.shown ? shown : path.text }

  /// Whether stat(2) says the same as at the last look.
  func isUntouched(_ status: FileStatus) -> Bool {
    size == status.size && modified == status.modified && changed == status.changed
  }
}

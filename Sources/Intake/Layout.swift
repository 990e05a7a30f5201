/// Which files belong to which set of which node, before their order and their content are
/// compared.
///
/// What `Discovery` and `Follow` both start from.
struct Layout: Sendable {
  /// A file of a set.
  struct File: Sendable {
    var path: Path
    var shown: String
    var name: LogName
    var status: FileStatus
    var peek: Peek
    var reading = Reading()

    /// The set it belongs to.
    var groupKey: Group.Key {
      Group.Key(directory: path.parent, name: name.set, label: reading.label?.text ?? "")
    }
  }

  /// A rotated set.
  struct Group: Sendable {
    var key: Key
    var files: [File]

    struct Key: Hashable, Comparable, Sendable {
      var directory: Path
      var name: String
      /// Whose lines of the files; "" where they are not parted.
      var label = ""
      static func < (a: Key, b: Key) -> Bool {
        a.directory != b.directory
          ? a.directory < b.directory : (a.name, a.label) < (b.name, b.label)
      }
    }

    /// Whether clients wrote it: no line of a server, and one of a client.
    var isClientLog: Bool {
      !files.contains { $0.peek.content == .server }
        && files.contains { $0.peek.content == .client }
    }
  }

  struct Node: Sendable {
    var name: String
    var groups: [Group]
    var confFiles: [Path]
  }

  /// Sorted by name.
  var nodes: [Node] = []
  /// The node of standard input that is read as it comes; nil without one.
  var readsStandardInput: String?
  /// Nodes whose files were parted among those who write into them, as they would be named otherwise.
  var parted: Set<String> = []
  /// The files of these.
  var partedFiles: Set<FileIdentity> = []
  /// Everything that was listed, for whoever waits for changes.
  var directories: Set<Path> = []
  var duplicates: [DuplicateFile] = []
  /// What is there and is not read, by path.
  var skipped: [SkippedFile] = []
  /// Sorted by source.
  var troubles: [Trouble] = []
}

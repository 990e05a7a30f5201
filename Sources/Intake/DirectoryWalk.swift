/// Everything below one directory that may be a log: what is found is sorted by path, what cannot be read is told.
struct DirectoryWalk: Sendable {
  /// A regular file.
  struct Entry: Sendable {
    var path: Path
    var status: FileStatus
  }

  private(set) var files: [Entry] = []
  /// `cluster.conf` and `application.properties`.
  private(set) var confFiles: [Path] = []
  /// Every directory that was listed.
  private(set) var directories: [Path] = []
  private(set) var troubles: [Trouble] = []
  /// Whether a directory's names changed while it was listed: a renamed file may have been seen twice or not at all.
  private(set) var isUnsettled = false
  private var visited: Set<FileIdentity> = []

  /// Directories below directories that are gone into; real installations have four.
  private static let maximumDepth = 32

  /// - Complexity: O(entries below `root`); each directory is listed once, however many links lead to it.
  init(_ root: Path) {
    list(root, above: DirectoryWalk.ancestors(root), depth: 0)
    files.sort { $0.path < $1.path }
    confFiles.sort()
    directories.sort()
  }

  /// The directories that hold `root`: a link to one of them leads out of the source and back.
  private static func ancestors(_ root: Path) -> Set<FileIdentity> {
    guard var path = System.resolved(root) else { return [] }
    var identities: Set<FileIdentity> = []
    while path != Path("/") {
      path = path.parent
      if let status = try? System.status(of: path) { identities.insert(status.identity) }
    }
    return identities
  }

  private mutating func list(_ directory: Path, above: Set<FileIdentity>, depth: Int) {
    do throws(SystemError) {
      let before = try System.status(of: directory)
      let identity = before.identity
      if above.contains(identity) || depth > DirectoryWalk.maximumDepth {
        troubles.append(Trouble(directory.text, .linkLoop))
        return
      }
      guard visited.insert(identity).inserted else { return }
      let names = try System.names(in: directory)
      directories.append(directory)
      let isConf = directory.lastComponent == Path("conf")
      var links: [Path] = []
      for name in names where !name.isHidden {
        let path = directory.appending(name)
        // What is gone between listing and looking was not there.
        guard let status = try? System.status(of: path, followLinks: false) else { continue }
        if status.kind == .link {
          links.append(path)
        } else {
          take(path, status, isConf, above.union([identity]), depth)
        }
      }
      for path in links {
        do throws(SystemError) {
          take(path, try System.status(of: path), isConf, above.union([identity]), depth)
        } catch {
          troubles.append(
            error.number == 2 ? Trouble(path.text, .brokenLink) : Trouble(opening: path, error))
        }
      }
      if (try? System.status(of: directory))?.modified != before.modified { isUnsettled = true }
    } catch {
      troubles.append(Trouble(opening: directory, error))
    }
  }

  private mutating func take(
    _ path: Path, _ status: FileStatus, _ isConf: Bool, _ above: Set<FileIdentity>, _ depth: Int
  ) {
    switch status.kind {
    case .directory: list(path, above: above, depth: depth + 1)
    case .regular:
      let name = path.lastComponent.text
      if name == "cluster.conf" || name == "application.properties" {
        confFiles.append(path)
      } else if !isConf {
        files.append(Entry(path: path, status: status))
      }
    case .link: break
    case .fifo: troubles.append(Trouble(path.text, .special(.fifo)))
    case .socket: troubles.append(Trouble(path.text, .special(.socket)))
    case .device: troubles.append(Trouble(path.text, .special(.device)))
    case .other: troubles.append(Trouble(path.text, .special(.other)))
    }
  }
}

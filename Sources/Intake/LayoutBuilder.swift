import Rewriting

/// Makes a `Layout` of the sources.
///
/// It remembers what it saw in files, so that looking again costs a stat(2) a file.
struct LayoutBuilder: Sendable {
  struct Seen {
    var size: Int64
    var modified: Int64
    var peek: Peek
  }

  struct SeenLabel {
    var size: Int64
    /// Bytes of one's own lines.
    var written: Int64
    var peek: Peek
  }

  /// What is known of one node while it is put together.
  struct Draft {
    var name: String
    var isNamed: Bool
    var files: [Layout.File] = []
    var explicit: Set<Path> = []
    var confFiles: Set<Path> = []
  }

  enum NodeKey: Hashable {
    case named(String)
    case root(Path)
  }

  let layouts: LayoutFile?
  /// Files with a byte that an entry of the layout file means, by its number, and the entries that fit a line of one.
  var meant: [Int: [Path]] = [:]
  var fitting: Set<Int> = []
  /// Zones that are given, by node; "" is every node.
  let zones: [String: Int16]
  /// Standard input, where it is kept; nil where it is read as it comes.
  let input: KeptInput?
  /// Who writes into the files of several, and how each one's lines begin.
  var scouts: [FileIdentity: LabelScout] = [:]
  var seenLabels: [FileIdentity: [[UInt8]: SeenLabel]] = [:]
  /// What was parted once stays so, also when one alone writes for a while.
  var parted: Set<NodeKey> = []
  /// Whether this is the last look: what was put off is looked at now.
  var isLast = false
  /// What was decided for stamps counted since the epoch.
  var epochZones: [NodeKey: Int16] = [:]
  private var seen: [FileIdentity: Seen] = [:]
  var drafts: [NodeKey: Draft] = [:]
  var known: Set<Layout.Group.Key> = []
  var layout = Layout()

  /// How often a directory is listed until its names stay as they are meanwhile.
  private static let attempts = 5

  /// Directories of one installation, which are no nodes of their own.
  private static let installation: Set<String> = ["logs", "log", "bin", "access", "conf"]

  /// `layouts` says how the lines of some files are written, `zones` the zones of nodes, as far as they are given.
  init(
    _ layouts: LayoutFile? = nil, zones: [String: Int16] = [:], input: KeptInput? = nil
  ) {
    self.input = input
    self.layouts = layouts
    self.zones = zones
  }

  /// How the bytes of a file of that name are to be taken.
  ///
  /// A rotated file is meant by the name of its log as well.
  static func reading(of path: Path, _ layouts: LayoutFile?) -> Reading {
    guard let layouts, let index = entry(of: path, layouts) else { return Reading() }
    return Reading(format: layouts.entries[index].format)
  }

  private static func entry(of path: Path, _ layouts: LayoutFile) -> Int? {
    let name = path.lastComponent.text
    let set = LogName(name).set
    return layouts.entry(for: [name, set, "\(set).log"])
  }

  /// Lists the sources and sorts their files into sets.
  ///
  /// The order of `arguments` does not matter.
  ///
  /// - Parameters:
  ///   - arguments: the sources.
  ///   - known: sets whose files are taken whatever is in them.
  /// - Returns: the sets as they lie now.
  /// - Complexity: O(files found), and 64 KiB read of each that is new or was not recognised before.
  mutating func build(
    _ arguments: [SourceArgument], known: Set<Layout.Group.Key> = []
  ) -> Layout {
    self.known = known
    drafts = [:]
    layout = Layout()
    meant = [:]
    fitting = []
    let inputs = Set(arguments.filter { $0.path == "-" })
    if let argument = inputs.min(by: { name($0) < name($1) }) {
      if let input { take(input, argument) } else { layout.readsStandardInput = name(argument) }
    }
    for argument in arguments where argument.path != "-" { take(argument) }
    splitByLabel()
    finish()
    return layout
  }

  private func name(_ argument: SourceArgument) -> String { argument.node ?? "stdin" }

  /// Lists what was kept of standard input as a file like any other.
  private mutating func take(_ input: KeptInput, _ argument: SourceArgument) {
    guard let path = input.path, let status = try? System.status(of: path),
      let peek = peek(path, status, named: Path("-"))
    else { return }
    let file = Layout.File(
      path: path, shown: KeptInput.shown, name: LogName("stdin"), status: status, peek: peek,
      reading: LayoutBuilder.reading(of: Path("-"), layouts))
    _ = take(
      file, told: KeptInput.shown, argument.node.map(NodeKey.named) ?? .root(Path("-")),
      Draft(name: name(argument), isNamed: argument.node != nil))
  }

  // MARK: arguments

  private mutating func take(_ argument: SourceArgument) {
    let path = Path(argument.path).tidy
    do throws(SystemError) {
      let status = try System.status(of: path)
      switch status.kind {
      case .directory: takeDirectory(path, argument.node)
      case .regular: takeFile(path, status, argument.node)
      case .fifo: layout.troubles.append(Trouble(path.text, .special(.fifo)))
      case .socket: layout.troubles.append(Trouble(path.text, .special(.socket)))
      case .device: layout.troubles.append(Trouble(path.text, .special(.device)))
      case .link, .other: layout.troubles.append(Trouble(path.text, .special(.other)))
      }
    } catch {
      let isLink = (try? System.status(of: path, followLinks: false)) != nil
      layout.troubles.append(
        error.number == 2 && isLink
          ? Trouble(path.text, .brokenLink) : Trouble(opening: path, error))
    }
  }

  private mutating func takeFile(_ path: Path, _ status: FileStatus, _ node: String?) {
    guard let peek = peek(path, status) else { return }
    let root = path.parent
    let base = directoryName(root)
    let isTaken = take(
      file(path, shown: "\(base)/\(path.lastComponent.text)", status, peek), told: path.text,
      node.map(NodeKey.named) ?? .root(System.resolved(root) ?? root),
      Draft(name: node ?? base, isNamed: node != nil))
    if isTaken { layout.directories.insert(root) }
  }

  /// Adds a file that was given by name to a node, and says whether it was added.
  ///
  /// A new node is `draft`; a file that is none to be read is a trouble, by the name in `told`.
  private mutating func take(
    _ file: Layout.File, told: String, _ key: NodeKey, _ draft: Draft
  ) -> Bool {
    switch file.peek.content {
    case .server, .empty, .undecided:
      drafts[key, default: draft].files.append(file)
      drafts[key]?.explicit.insert(file.path)
      return true
    case .text, .binary, .report: layout.troubles.append(Trouble(told, .nothingRecognised))
    case .client: layout.troubles.append(Trouble(told, .clientLogsOnly))
    case .otherCompression(let format):
      layout.troubles.append(Trouble(told, .otherCompression(format)))
    }
    layout.skipped.append(SkippedFile(file, node: draft.isNamed ? draft.name : ""))
    return false
  }

  private mutating func takeDirectory(_ root: Path, _ node: String?) {
    var walk = DirectoryWalk(root)
    var attempts = 1
    while walk.isUnsettled, attempts < LayoutBuilder.attempts {
      walk = DirectoryWalk(root)
      attempts += 1
    }
    layout.troubles += walk.troubles
    layout.directories.formUnion(walk.directories)
    var files: [(entry: DirectoryWalk.Entry, peek: Peek)] = []
    for entry in walk.files {
      if let peek = peek(entry.path, entry.status) { files.append((entry, peek)) }
    }
    let parts = node == nil ? LayoutBuilder.nodeDirectories(root, files) : nil
    skip(files, outside: parts ?? [root], of: root)
    for directory in parts ?? [root] {
      let key = node.map(NodeKey.named) ?? .root(System.resolved(directory) ?? directory)
      let base = directoryName(directory)
      var draft = drafts[key] ?? Draft(name: node ?? base, isNamed: node != nil)
      for (entry, peek) in files {
        guard let relative = entry.path.relative(to: directory) else { continue }
        draft.files.append(
          file(entry.path, shown: "\(base)/\(relative.text)", entry.status, peek))
      }
      draft.confFiles.formUnion(walk.confFiles.filter { $0.relative(to: directory) != nil })
      draft.confFiles.formUnion(confBeside(directory))
      drafts[key] = draft
    }
    if parts == nil { judge(root, files.map(\.peek)) }
  }

  /// Notes what lies beside the nodes' directories.
  private mutating func skip(
    _ files: [(entry: DirectoryWalk.Entry, peek: Peek)], outside nodes: [Path], of root: Path
  ) {
    let base = directoryName(root)
    for (entry, peek) in files where peek.content != .empty && peek.content != .report {
      guard let relative = entry.path.relative(to: root),
        !nodes.contains(where: { entry.path.relative(to: $0) != nil })
      else { continue }
      let file = file(entry.path, shown: "\(base)/\(relative.text)", entry.status, peek)
      layout.skipped.append(SkippedFile(file, node: ""))
    }
  }

  /// Says so when a whole directory holds nothing to read.
  private mutating func judge(_ root: Path, _ peeks: [Peek]) {
    if peeks.contains(where: { $0.content == .server || $0.content == .undecided }) { return }
    let isOfClients = peeks.contains { $0.content == .client }
    layout.troubles.append(
      Trouble(root.text, isOfClients ? .clientLogsOnly : .nothingRecognised))
  }

  /// The immediate subdirectories that are nodes; nil when the directory itself is one.
  private static func nodeDirectories(
    _ root: Path, _ files: [(entry: DirectoryWalk.Entry, peek: Peek)]
  ) -> [Path]? {
    var directories: Set<Path> = []
    for (entry, peek) in files where peek.content == .server {
      guard let relative = entry.path.relative(to: root),
        let slash = relative.bytes.firstIndex(of: UInt8(ascii: "/"))
      else { return nil }
      let name = Path(Array(relative.bytes[..<slash]))
      if installation.contains(name.text) { return nil }
      directories.insert(root.appending(name))
    }
    return directories.isEmpty ? nil : directories.sorted()
  }

  /// The configuration of an installation whose `logs` directory alone was given.
  private func confBeside(_ directory: Path) -> [Path] {
    guard directoryName(directory) == "logs" else { return [] }
    let conf = directory.appending(Path("../conf"))
    return ["application.properties", "cluster.conf"].map { conf.appending(Path($0)) }
      .filter { (try? System.status(of: $0).kind) == .regular }
  }

  /// The last component; of "." and "..", that of what they stand for.
  private func directoryName(_ path: Path) -> String {
    let last = path.lastComponent
    guard last == Path(".") || last == Path("..") else { return last.text }
    return (System.resolved(path) ?? path).lastComponent.text
  }

  private func file(
    _ path: Path, shown: String, _ status: FileStatus, _ peek: Peek
  ) -> Layout.File {
    Layout.File(
      path: path, shown: shown, name: LogName(path.lastComponent.text), status: status, peek: peek,
      reading: LayoutBuilder.reading(of: path, layouts))
  }

  /// Looks at a file's beginning; `name` is by what entries of the layout file mean it, where that is not its path.
  private mutating func peek(_ path: Path, _ status: FileStatus, named name: Path? = nil) -> Peek? {
    let peek = look(path, status, name ?? path)
    if let peek, let layouts, let index = LayoutBuilder.entry(of: name ?? path, layouts) {
      switch peek.content {
      case .server, .client, .text: meant[index, default: []].append(path)
      case .empty, .report, .binary, .otherCompression, .undecided: break
      }
      if peek.rewritten > 0 { fitting.insert(index) }
    }
    return peek
  }

  private mutating func look(_ path: Path, _ status: FileStatus, _ name: Path) -> Peek? {
    if let known = seen[status.identity] {
      let isRecognised = known.peek.content == .server || known.peek.content == .client
      if known.size == status.size, known.modified == status.modified { return known.peek }
      if isRecognised, status.size >= known.size { return known.peek }
    }
    do throws(SystemError) {
      var reading = LayoutBuilder.reading(of: name, layouts)
      reading.lines = .ofAll
      let peek = try Peek(Descriptor(path), reading)
      seen[status.identity] = Seen(size: status.size, modified: status.modified, peek: peek)
      return peek
    } catch {
      // Gone since it was listed: as if it had not been there.
      if error.number != 2 { layout.troubles.append(Trouble(opening: path, error)) }
      return nil
    }
  }
}

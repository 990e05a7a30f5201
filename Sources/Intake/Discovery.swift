package import Rewriting

/// What the sources hold: nodes, their streams, what could not be read, what was there twice.
///
/// Independent of the order of the arguments.
package struct Discovery: Sendable {
  /// Sorted by name.
  package var nodes: [DiscoveredNode] = []
  /// Sorted by source.
  package var troubles: [Trouble] = []
  /// Sorted by node and path.
  package var duplicates: [DuplicateFile] = []
  /// What is there and is not read, sorted by path.
  package var skipped: [SkippedFile] = []

  /// Looks at every source (design §3, SOURCE): lists directories, reads up to 64 KiB of every file.
  ///
  /// `layouts` says how the lines of some files are written, `zones` the zones of nodes, "" that of all, as far as given;
  /// `input` is standard input, of which the first bytes are read, or everything where it has to be kept.
  /// - Complexity: O(files found); files that may be the same are compared at both ends.
  package init(
    _ arguments: [SourceArgument], layouts: LayoutFile? = nil,
    zones: [String: Int16] = [:], input: KeptInput? = nil
  ) {
    let readsInput = arguments.contains { $0.path == "-" }
    let isKept = readsInput && input?.keepsLabelled(layouts) == true
    var builder = LayoutBuilder(layouts, zones: zones, input: isKept ? input : nil)
    builder.isLast = true
    let layout = builder.build(arguments)
    troubles = layout.troubles + (input?.troubles ?? [])
    duplicates = layout.duplicates
    skipped = layout.skipped
    for node in layout.nodes {
      var found = DiscoveredNode(name: node.name, confFiles: node.confFiles)
      let (groups, doubled) = DuplicateSearch.remove(node)
      duplicates += doubled
      for group in groups { found.streams.append(Discovery.stream(group)) }
      nodes.append(found)
    }
    if let name = layout.readsStandardInput { addStandardInput(name, layouts) }
    nodes.sort { $0.name < $1.name }
    duplicates.sort { $0.node != $1.node ? $0.node < $1.node : $0.path < $1.path }
  }

  /// Leaves out of a file of several writers those in whose lines nothing is known: what else runs beside Nacos is no node.
  package mutating func leaveOut(where isStrange: (DiscoveredStream) -> Bool) {
    var emptied: Set<String> = []
    for i in nodes.indices {
      let parted = nodes[i].streams.filter(\.isParted)
      guard !parted.isEmpty else { continue }
      let strange = parted.filter { !$0.isClientLog && isStrange($0) }
      guard !strange.isEmpty else { continue }
      let files = Set(strange.flatMap(\.files))
      skipped += files.map { SkippedFile(node: nodes[i].name, file: $0, reason: .noLog) }
      nodes[i].streams.removeAll { $0.files.allSatisfy(files.contains) }
      emptied.insert(nodes[i].name)
    }
    guard !emptied.isEmpty else { return }
    nodes.removeAll { $0.streams.isEmpty && emptied.contains($0.name) }
    skipped.sort { ($0.file.path, $0.node) < ($1.file.path, $1.node) }
  }

  private mutating func addStandardInput(_ name: String, _ layouts: LayoutFile?) {
    var file = DiscoveredFile.standardInput
    file.reading = LayoutBuilder.reading(of: file.path, layouts)
    let stream = DiscoveredStream(directory: Path("-"), name: "stdin", files: [file])
    if let i = nodes.firstIndex(where: { $0.name == name }) {
      nodes[i].streams.insert(stream, at: 0)
    } else {
      nodes.append(DiscoveredNode(name: name, streams: [stream]))
    }
  }

  static func stream(_ group: Layout.Group) -> DiscoveredStream {
    DiscoveredStream(
      directory: group.key.directory, name: group.key.name,
      files: group.files.sorted(by: isOlder).map(file), isClientLog: group.isClientLog)
  }

  static func file(_ file: Layout.File) -> DiscoveredFile {
    DiscoveredFile(
      path: file.path, shown: file.shown, identity: file.status.identity, size: file.status.size,
      isPacked: file.peek.isPacked, firstStamp: file.peek.firstStamp, reading: file.reading)
  }

  /// The order within a rotated set: by the first stamp; of equal ones rotated names first, then by
  /// name with numbers by value, the greater `.N` first.
  ///
  /// The plain name is last, since it is the one being written.
  static func isOlder(_ a: Layout.File, _ b: Layout.File) -> Bool {
    if a.name.isPlain != b.name.isPlain { return b.name.isPlain }
    let (x, y) = (a.peek.firstStamp ?? .min, b.peek.firstStamp ?? .min)
    if x != y { return x < y }
    if a.name.hasSuffix != b.name.hasSuffix { return a.name.hasSuffix }
    if a.name.isAged, b.name.isAged { return LogName.naturallyPrecedes(b.path, a.path) }
    return LogName.naturallyPrecedes(a.path, b.path)
  }
}

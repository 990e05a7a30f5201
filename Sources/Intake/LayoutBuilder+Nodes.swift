import Rewriting

extension LayoutBuilder {
  /// Names the nodes and sorts their files into sets.
  mutating func finish() {
    var ordered = drafts.map { (key: $0.key, draft: $0.value) }
    ordered.sort {
      let (a, b) = ($0.draft, $1.draft)
      if a.isNamed != b.isNamed { return a.isNamed }
      if a.name != b.name { return a.name < b.name }
      return root($0.key) < root($1.key)
    }
    var names: Set<String> = []
    var owners: [Owned: Path] = [:]
    for (key, found) in ordered {
      var draft = found
      giveZone(key, &draft)
      let groups = group(draft, &owners)
      for group in groups where group.isClientLog {
        layout.skipped += group.files.map { SkippedFile($0, node: draft.name) }
      }
      guard groups.contains(where: { !$0.isClientLog }) else { continue }
      var name = draft.name
      var number = 2
      while !names.insert(name).inserted {
        name = "\(draft.name)-\(number)"
        number += 1
      }
      layout.nodes.append(
        Layout.Node(name: name, groups: groups, confFiles: draft.confFiles.sorted()))
    }
    layout.nodes.sort { $0.name < $1.name }
    var seen: Set<Owned> = []
    layout.skipped.sort { $0.file.path < $1.file.path }
    layout.skipped.removeAll { owners[Owned($0.file)] != nil && $0.reason != .clientLog }
    layout.skipped.removeAll { !seen.insert(Owned($0.file)).inserted }
    tellLayouts()
    layout.troubles = Set(layout.troubles).sorted {
      $0.source != $1.source ? $0.source < $1.source : "\($0.kind)" < "\($1.kind)"
    }
    distinguish()
  }

  /// Says so of each entry of the layout file that fits no line of its files: it is a mistake, and nothing else would show it.
  private mutating func tellLayouts() {
    guard let layouts else { return }
    for (index, entry) in layouts.entries.enumerated() where !fitting.contains(index) {
      guard let files = meant[index], let first = files.min() else { continue }
      layout.troubles.append(
        Trouble(
          "\(layouts.name):\(entry.line)",
          .layoutFitsNothing(file: first.text, others: Set(files).count - 1)))
    }
  }

  /// A file on disk, or what one of several writers wrote into it.
  struct Owned: Hashable {
    private let identity: FileIdentity
    private let label: Reading.Label?

    init(_ file: Layout.File) { (identity, label) = (file.status.identity, file.reading.label) }
    init(_ file: DiscoveredFile) { (identity, label) = (file.identity, file.reading.label) }
  }

  private func root(_ key: NodeKey) -> Path {
    switch key {
    case .named(let name): Path(name)
    case .root(let path): path
    }
  }

  /// The node's sets, each file once, without what is no log.
  private mutating func group(
    _ draft: Draft, _ owners: inout [Owned: Path]
  ) -> [Layout.Group] {
    var groups: [Layout.Group.Key: [Layout.File]] = [:]
    for file in draft.files.sorted(by: { $0.path < $1.path }) {
      groups[file.groupKey, default: []].append(file)
    }
    var result: [Layout.Group] = []
    for key in groups.keys.sorted() {
      let all = groups[key] ?? []
      let isFollowed = known.contains(key)
      let isKnown =
        isFollowed
        || all.contains { [.server, .client, .undecided].contains($0.peek.content) }
      var kept: [Layout.File] = []
      for file in all {
        guard isFollowed || isLog(file, isKnown, draft.explicit) else {
          if file.peek.content != .empty, file.peek.content != .report {
            layout.skipped.append(SkippedFile(file, node: draft.name))
          }
          continue
        }
        let owned = Owned(file)
        if let original = owners[owned] {
          layout.duplicates.append(DuplicateFile(file, node: draft.name, original: original))
        } else {
          owners[owned] = file.path
          kept.append(file)
        }
      }
      if !kept.isEmpty { result.append(Layout.Group(key: key, files: kept)) }
    }
    return result
  }

  private mutating func isLog(
    _ file: Layout.File, _ isKnown: Bool, _ explicit: Set<Path>
  ) -> Bool {
    let isNamedLog = file.isNamedLog
    switch file.peek.content {
    case .server, .client: return true
    case .undecided: return isNamedLog || explicit.contains(file.path)
    case .empty: return isKnown || isNamedLog || explicit.contains(file.path)
    case .text: return isKnown
    case .binary, .report: return false
    case .otherCompression(let format):
      if isNamedLog { layout.troubles.append(Trouble(file.path.text, .otherCompression(format))) }
      return false
    }
  }

  /// Shows whole paths where two files would be shown alike.
  private mutating func distinguish() {
    var paths: [String: Set<Path>] = [:]
    forEachFile { paths[$0.shown, default: []].insert($0.path) }
    forEachFile { file in
      if file.shown != KeptInput.shown, paths[file.shown, default: []].count > 1 {
        file.shown = file.path.text
      }
    }
  }

  private mutating func forEachFile(_ body: (inout Layout.File) -> Void) {
    for node in layout.nodes.indices {
      for group in layout.nodes[node].groups.indices {
        for file in layout.nodes[node].groups[group].files.indices {
          body(&layout.nodes[node].groups[group].files[file])
        }
      }
    }
  }
}

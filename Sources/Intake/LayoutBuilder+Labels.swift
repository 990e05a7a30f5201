import Rewriting

extension LayoutBuilder {
  /// Makes of each node into whose files collectors wrote the lines of several one node each: a file is listed once for
  /// everybody who writes into it.
  ///
  /// A node is named as its pod, container or host is; behind a name that was given, where one was. Files of one source whose
  /// lines bear a label follow, also where all are of one.
  /// - Complexity: O(bytes) of each file whose lines bear labels
  mutating func splitByLabel() {
    var present: Set<FileIdentity> = []
    var labels: [NodeKey: [Path: [Reading.Label]]] = [:]
    let ordered = drafts.sorted { $0.value.name < $1.value.name }
    for (key, draft) in ordered {
      for file in draft.files where labels[key]?[file.path] == nil {
        // One that is empty may have been truncated: who spoke in it once stays.
        if file.peek.content == .empty { present.insert(file.status.identity) }
        guard !file.peek.labels.isEmpty else { continue }
        labels[key, default: [:]][file.path] = self.labels(of: file)
        present.insert(file.status.identity)
      }
      if labels[key]?.values.contains(where: { $0.count > 1 }) == true { parted.insert(key) }
    }
    notePartedFiles(ordered, labels)
    for (key, draft) in ordered where parted.contains(key) {
      let labels = labels[key] ?? [:]
      layout.parted.insert(draft.name)
      // Whose an empty file is shows when it is written to.
      drafts[key]?.files.removeAll {
        labels[$0.path]?.isEmpty == false || $0.peek.content == .empty
      }
      for file in draft.files {
        for label in labels[file.path] ?? [] { add(file, label, of: draft) }
      }
    }
    scouts = scouts.filter { present.contains($0.key) }
    seenLabels = seenLabels.filter { present.contains($0.key) }
  }

  /// Notes which files are parted; a file that several nodes list is parted for all of them, or it would be read twice.
  private mutating func notePartedFiles(
    _ ordered: [(key: NodeKey, value: Draft)], _ labels: [NodeKey: [Path: [Reading.Label]]]
  ) {
    var count = -1
    while count != parted.count {
      count = parted.count
      for (key, draft) in ordered {
        let labelled = draft.files.filter { labels[key]?[$0.path]?.isEmpty == false }
          .map(\.status.identity)
        if labelled.contains(where: layout.partedFiles.contains) { parted.insert(key) }
        if parted.contains(key) { layout.partedFiles.formUnion(labelled) }
      }
    }
  }

  /// Everybody who writes into a file; those who speak late as well.
  private mutating func labels(of file: Layout.File) -> [Reading.Label] {
    let identity = file.status.identity
    let scout = scouts[identity] ?? LabelScout(file.reading)
    scouts[identity] = scout
    scout.look(file.path, file.status, isLast: isLast)
    return scout.labels
  }

  /// Lists a file for one who writes into it; what is no log of a server there is skipped.
  private mutating func add(_ file: Layout.File, _ label: Reading.Label, of draft: Draft) {
    let name = label.text
    let node = draft.isNamed ? "\(draft.name)-\(name)" : name
    var own = file
    own.reading.lines = .of(label)
    guard let peek = peek(own, label) else { return }
    own.peek = peek
    guard peek.content == .server || peek.content == .client || known.contains(own.groupKey) else {
      layout.skipped.append(SkippedFile(node: node, file: Discovery.file(own), reason: .noLog))
      return
    }
    let key = NodeKey.named(node)
    var listed = drafts[key] ?? Draft(name: node, isNamed: true)
    listed.files.append(own)
    if draft.explicit.contains(file.path) { listed.explicit.insert(file.path) }
    listed.confFiles.formUnion(draft.confFiles)
    drafts[key] = listed
  }

  /// How one's lines in a file of several begin.
  ///
  /// What is not recognised is looked at again when there is twice as much of it: its first line may stand far behind.
  private mutating func peek(_ file: Layout.File, _ label: Reading.Label) -> Peek? {
    let identity = file.status.identity
    let written = written(by: label.name, in: identity)
    if let known = seenLabels[identity]?[label.name], file.status.size >= known.size {
      let isRecognised = known.peek.content == .server || known.peek.content == .client
      let isDue =
        isLast
        ? file.status.size > known.size : written > known.written && written / 2 >= known.written
      if isRecognised || !isDue { return known.peek }
    }
    guard let descriptor = try? Descriptor(file.path),
      let peek = try? Peek(descriptor, file.reading)
    else { return nil }
    seenLabels[identity, default: [:]][label.name] = SeenLabel(
      size: file.status.size, written: written, peek: peek)
    return peek
  }

  /// Bytes of the lines that one of several wrote into a file, as far as it was looked at.
  func written(by name: [UInt8], in file: FileIdentity) -> Int64 {
    scouts[file]?.written[name] ?? 0
  }
}

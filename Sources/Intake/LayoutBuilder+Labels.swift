import Rewriting

extension LayoutBuilder {
  /// Makes of each node into whose files collectors wrote the lines of several one node each: a file is listed once for
  /// everybody who writes into it.
  ///
  /// A node is named as its pod, container or host is; behind a name that was given, where one was. Files of one source whose
  /// lines bear a label follow, also where all are of one.
  /// - Complexity: O(bytes) of each file whose lines bear labels
  mutating func splitByLabel() {
    for (key, draft) in drafts.sorted(by: { $0.value.name < $1.value.name }) {
      var labels: [Path: [Reading.Label]] = [:]
      for file in draft.files where !file.peek.labels.isEmpty && labels[file.path] == nil {
        labels[file.path] = LayoutBuilder.labels(of: file)
      }
      guard labels.values.contains(where: { $0.count > 1 }) else { continue }
      drafts[key]?.files.removeAll { labels[$0.path]?.isEmpty == false }
      for file in draft.files {
        for label in labels[file.path] ?? [] { add(file, label, of: draft) }
      }
    }
  }

  /// Everybody who writes into a file; those who speak late as well.
  private static func labels(of file: Layout.File) -> [Reading.Label] {
    guard let descriptor = try? Descriptor(file.path) else { return [] }
    var reading = file.reading
    reading.lines = .ofAll
    let reader = FileReader(descriptor, reading: reading)
    var buffer = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let (_, outcome) = unsafe buffer.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
      if outcome != .more { return reader.labels }
    }
  }

  /// Lists a file for one who writes into it; what is no log of a server there is skipped.
  private mutating func add(_ file: Layout.File, _ label: Reading.Label, of draft: Draft) {
    let name = String(decoding: label.name, as: UTF8.self)
    let node = draft.isNamed ? "\(draft.name)-\(name)" : name
    var own = file
    own.reading.lines = .of(label)
    guard let descriptor = try? Descriptor(file.path),
      let peek = try? Peek(descriptor, own.reading)
    else { return }
    own.peek = peek
    guard peek.content == .server || peek.content == .client else {
      layout.skipped.append(SkippedFile(node: node, file: Discovery.file(own), reason: .noLog))
      return
    }
    let key = NodeKey.named(node)
    var parted = drafts[key] ?? Draft(name: node, isNamed: true)
    parted.files.append(own)
    if draft.explicit.contains(file.path) { parted.explicit.insert(file.path) }
    parted.confFiles.formUnion(draft.confFiles)
    drafts[key] = parted
  }
}

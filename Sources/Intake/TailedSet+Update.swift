extension TailedSet {
  /// A file on disk with the content it was found to carry.
  struct Match {
    var file: Layout.File
    /// Into `files`.
    var index: Int
    var isPacked: Bool
    var role: Carrier.Role
  }

  /// Takes in what lies in the directory now.
  ///
  /// Returns true, with nothing changed, when content that is still being read lost its file and
  /// `isFinal` is false: a rotation may be under way, and listing again will show where it went.
  /// - Complexity: O(files), and two short reads of each file that is being read or was touched
  mutating func update(_ found: [Layout.File], isFinal: Bool) -> Bool {
    var matches: [Match] = []
    var unknown: [Layout.File] = []
    for file in found where file.status.size > 0 {
      if let match = stillCarries(file) { matches.append(match) } else { unknown.append(file) }
    }
    let kept = Set(matches.map(\.file.status.identity))
    if !isFinal,
      attached.contains(where: { !kept.contains($0.key) && !files[$0.value].isFinished })
    {
      return true
    }
    // Files under a log's own name first: then rotated ones are seen to be copies of them.
    unknown.sort {
      $0.name.hasSuffix != $1.name.hasSuffix ? $1.name.hasSuffix : $0.path < $1.path
    }
    var fresh: [Layout.File] = []
    let firstFresh = files.count
    for file in unknown {
      guard let descriptor = open(file), let peek = try? Peek(descriptor, file.reading),
        !peek.head.isEmpty
      else { continue }
      if let match = match(file, peek, descriptor, matches) {
        matches.append(match)
        continue
      }
      matches.append(
        Match(file: file, index: files.count, isPacked: peek.isPacked, role: .source))
      files.append(TailedFile(number: -1, head: peek.head))
      var dated = file
      dated.peek = peek
      fresh.append(dated)
    }
    order(fresh, from: firstFresh, &matches)
    attach(matches, present: Set(found.map(\.status.identity)))
    forget()
    return false
  }

  /// Opens a file when it is still the one that was listed.
  private func open(_ file: Layout.File) -> Descriptor? {
    if let i = attached[file.status.identity], files[i].readerIdentity == file.status.identity,
      let reader = files[i].reader
    {
      return reader.descriptor
    }
    guard let descriptor = try? Descriptor(file.path),
      descriptor.status?.identity == file.status.identity
    else { return nil }
    return descriptor
  }

  /// The content that a file carried at the last look, when it still does.
  private func stillCarries(_ file: Layout.File) -> Match? {
    let identity = file.status.identity
    guard let i = attached[identity],
      let carrier = files[i].carriers.first(where: { $0.identity == identity })
    else { return nil }
    let match = Match(file: file, index: i, isPacked: carrier.isPacked, role: carrier.role)
    let isIdle =
      files[i].isFinished || carrier.isPacked || carrier.role == .copy
      || carrier.size < files[i].offset
    if isIdle, carrier.isUntouched(file.status) { return match }
    guard carrier.role == .source else { return nil }
    if carrier.isPacked { return file.status.size >= carrier.size ? match : nil }
    guard file.status.size >= files[i].offset, let descriptor = open(file),
      files[i].holdsPlace(descriptor)
    else { return nil }
    return match
  }

  // MARK: new content

  /// Numbers new content in the order in which it is to be read.
  private mutating func order(_ fresh: [Layout.File], from first: Int, _ matches: inout [Match]) {
    let sorted = fresh.indices.sorted { Discovery.isOlder(fresh[$0], fresh[$1]) }
    var place = [Int](repeating: 0, count: fresh.count)
    let contents = Array(files[first...])
    for (new, old) in sorted.enumerated() {
      place[old] = first + new
      var file = TailedFile(number: nextNumber, head: contents[old].head)
      file.size = contents[old].size
      files[first + new] = file
      nextNumber += 1
    }
    for i in matches.indices where matches[i].index >= first {
      matches[i].index = place[matches[i].index - first]
    }
  }

  // MARK: carriers

  /// Writes down which file carries what, drops readers of files that were replaced, opens those that may go away.
  private mutating func attach(_ matches: [Match], present: Set<FileIdentity>) {
    attached = [:]
    for i in files.indices { files[i].carriers = [] }
    for match in matches {
      attached[match.file.status.identity] = match.index
      files[match.index].carriers.append(
        Carrier(match.file, isPacked: match.isPacked, role: match.role))
    }
    for i in files.indices {
      if let identity = files[i].readerIdentity, present.contains(identity),
        attached[identity] != i
      {
        files[i].close()
      }
      for carrier in files[i].carriers where carrier.role == .source && !carrier.isPacked {
        files[i].size = max(files[i].size, carrier.size)
        // Whoever still writes to a rotated file is heard.
        if carrier.size > files[i].offset {
          files[i].isFinished = false
          files[i].plainEnded = false
        }
      }
      // A copy that stopped growing is left for the file that goes on.
      if let next = longest(i), let identity = files[i].readerIdentity, next.identity != identity,
        let present = files[i].carriers.first(where: { $0.identity == identity }),
        present.size < next.size || (present.name.hasSuffix && !next.name.hasSuffix)
      {
        files[i].close()
      }
      if !files[i].isFinished, files[i].reader == nil, !Descriptor.areScarce {
        openReader(i, plainOnly: true)
      }
    }
  }

  /// Forgets the oldest finished content that lies nowhere any more.
  private mutating func forget() {
    let gone = files.indices.filter { files[$0].isFinished && files[$0].carriers.isEmpty }
    guard gone.count > 2 * TailedSet.rememberedCount else { return }
    let drop = Set(gone.dropLast(TailedSet.rememberedCount))
    var kept: [TailedFile] = []
    var place: [Int: Int] = [:]
    for i in files.indices where !drop.contains(i) {
      place[i] = kept.count
      kept.append(files[i])
    }
    files = kept
    attached = attached.compactMapValues { place[$0] }
  }
}

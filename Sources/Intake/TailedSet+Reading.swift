import Bytes

extension TailedSet {
  private enum Step {
    /// So many bytes, and so many line ends among them that stand for lines of others.
    case chunk(Int, fillers: Int)
    /// Nothing more where it stands.
    case atEnd
    /// The file changed under the reader; the next look will tell.
    case wait
  }

  /// The next bytes of the set, in the order of its files.
  ///
  /// A file ends once a later one has bytes; its last chunk is empty. Bytes that reach a file after
  /// that come in chunks of their own, with its number, and it ends once more.
  /// - Complexity: O(bytes read)
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> ReadResult {
    if !troubles.isEmpty { return .failed(troubles.removeFirst()) }
    guard let i = files.firstIndex(where: { !$0.isFinished }) else { return .end }
    let offset = files[i].offset
    switch unsafe step(i, buffer) {
    case .chunk(let count, let fillers):
      var chunk = chunk(i, at: offset, count: count, endsFile: false)
      chunk.fillers = fillers
      return .chunk(chunk)
    case .wait: return .end
    case .atEnd:
      if !troubles.isEmpty { return .failed(troubles.removeFirst()) }
      guard i < files.count - 1 else { return .end }
      finish(i)
      return .chunk(chunk(i, at: offset, count: 0, endsFile: true))
    }
  }

  private func chunk(_ i: Int, at offset: Int64, count: Int, endsFile: Bool) -> Chunk {
    Chunk(
      source: source, file: UInt16(truncatingIfNeeded: files[i].number), offset: offset,
      count: count, endsFile: endsFile)
  }

  private mutating func step(_ i: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Step {
    var hasTurned = false
    while true {
      if files[i].reader == nil { openReader(i, plainOnly: false) }
      guard let reader = files[i].reader, let identity = files[i].readerIdentity else {
        return .atEnd
      }
      let before = reader.fillers
      let (count, outcome) = unsafe reader.read(into: buffer)
      if let leftOut = reader.leftOut, !files[i].toldLeftOut {
        files[i].toldLeftOut = true
        troubles.append(Trouble(name(i), leftOut))
      }
      if count > 0 {
        // Truncated and written anew since the last look: what was read is not the continuation.
        if reader.isPacked != true, !files[i].holdsPlace(reader.descriptor) {
          files[i].close()
          return .wait
        }
        unsafe files[i].advance(
          UnsafeRawBufferPointer(rebasing: buffer[..<count]), growsHead: key.label.isEmpty)
        return .chunk(count, fillers: reader.fillers - before)
      }
      switch outcome {
      case .more: return .atEnd
      case .starved:
        if endsHere(i, reader) { continue }
        return .atEnd
      case .end:
        guard reader.isPacked == false else {
          if endsHere(i, reader) { continue }
          return .atEnd
        }
        // Truncated since the last look: its end is not that of the content.
        guard files[i].holdsPlace(reader.descriptor) else {
          files[i].close()
          return .wait
        }
        if files[i].offset >= files[i].size { files[i].plainEnded = true }
        guard !hasTurned, hasMore(i, than: identity) else { return .atEnd }
        hasTurned = true
        files[i].close()
      case .corrupt, .capped, .failed:
        giveUp(i, identity, outcome)
      }
    }
  }

  /// Whether a wrapped line that waited for its end is to be handed over without one: a later file has bytes, or nothing comes.
  private mutating func endsHere(_ i: Int, _ reader: FileReader) -> Bool {
    guard i < files.count - 1 || isLast, reader.grows else { return false }
    reader.stopsGrowing()
    return true
  }

  private func name(_ i: Int) -> String {
    files[i].carriers.first?.told ?? key.directory.appending(Path(key.name)).text
  }

  /// Whether another file than the one read to its end holds more of content `i`, as far as is known.
  private func hasMore(_ i: Int, than identity: FileIdentity) -> Bool {
    files[i].carriers.contains {
      $0.identity != identity && $0.role == .source && !files[i].broken.contains($0.identity)
        && ($0.isPacked ? !files[i].plainEnded : $0.size > files[i].offset)
    }
  }

  /// Tells a trouble once and does not open that file again.
  private mutating func giveUp(_ i: Int, _ identity: FileIdentity, _ outcome: FileReader.Outcome) {
    files[i].broken.insert(identity)
    files[i].close()
    let told = files[i].carriers.first { $0.identity == identity }?.told ?? key.directory.text
    let kind: Trouble.Kind =
      switch outcome {
      case .capped: .expandsTooFar(offset: files[i].offset)
      case .failed(let error): .readFailed(errno: error.number, offset: files[i].offset)
      default: .corruptGzip(offset: files[i].offset)
      }
    troubles.append(Trouble(told, kind))
  }

  private mutating func finish(_ i: Int) {
    let file = files[i]
    let name = name(i)
    if let reader = file.reader, reader.isInsideMember {
      troubles.append(Trouble(name, .truncatedGzip(offset: file.offset)))
    } else if file.size > file.offset, file.broken.isEmpty {
      troubles.append(Trouble(name, .lostTail(offset: file.offset, size: file.size)))
    }
    files[i].isFinished = true
    files[i].close()
  }

  /// The plain file with most bytes, of equal ones that under the log's own name: it is the one that may grow.
  func longest(_ i: Int) -> Carrier? {
    files[i].carriers
      .filter { $0.role == .source && !$0.isPacked && !files[i].broken.contains($0.identity) }
      .max { $0.size != $1.size ? $0.size < $1.size : $0.name.hasSuffix && !$1.name.hasSuffix }
  }

  /// Opens the best file to read content `i` on, when there is one: the longest plain one with more bytes, else a packed one.
  mutating func openReader(_ i: Int, plainOnly: Bool) {
    var candidates: [Carrier] = []
    if !plainOnly, !files[i].plainEnded {
      candidates = files[i].carriers.filter {
        $0.role == .source && $0.isPacked && !files[i].broken.contains($0.identity)
      }
    }
    if let plain = longest(i), plain.size >= files[i].offset {
      // A plain file without more bytes than were read comes last.
      candidates.insert(plain, at: plain.size > files[i].offset ? 0 : candidates.count)
    }
    for carrier in candidates {
      guard let descriptor = shared.open(carrier.path, carrier.identity),
        carrier.isPacked || files[i].holdsPlace(descriptor)
      else { continue }
      files[i].reader = FileReader(
        descriptor, at: files[i].offset, limits: limits, isPlain: !carrier.isPacked, grows: true,
        reading: carrier.reading)
      files[i].readerIdentity = carrier.identity
      return
    }
  }
}

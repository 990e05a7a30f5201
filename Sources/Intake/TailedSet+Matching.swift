extension TailedSet {
  /// Heads at least this long are taken for the same file even under a log's own name; two logs that begin anew differ in
  /// their first stamps.
  private static let decisiveCount = 256

  /// The known content that a new or changed file carries; nil when its content is new.
  func match(
    _ file: Layout.File, _ peek: Peek, _ descriptor: Descriptor, _ matches: [Match]
  ) -> Match? {
    var copy: Match?
    for i in files.indices.reversed() {
      let role =
        peek.isPacked
        ? roleOfPacked(file, peek, descriptor, i, matches)
        : role(file, peek, descriptor, i, matches)
      guard let role else { continue }
      let match = Match(file: file, index: i, isPacked: peek.isPacked, role: role)
      if role == .source { return match }
      copy = copy ?? match
    }
    return copy
  }

  private func beginsAlike(_ peek: Peek, _ i: Int) -> Int? {
    let count = min(peek.head.count, files[i].head.count)
    guard count > 0, peek.head[..<count] == files[i].head[..<count] else { return nil }
    return count
  }

  /// What a plain file is to content `i`: nil when it is other content.
  private func role(
    _ file: Layout.File, _ peek: Peek, _ descriptor: Descriptor, _ i: Int, _ matches: [Match]
  ) -> Carrier.Role? {
    guard let common = beginsAlike(peek, i) else { return nil }
    let content = files[i]
    // Under a log's own name a file is new unless all speaks for it: copies are made under other names.
    let hasOwnName = !file.name.hasSuffix
    if hasOwnName, common < TailedSet.decisiveCount, matches.contains(where: { $0.index == i }) {
      return nil
    }
    guard overlaps(descriptor, file.status.size, i, matches) != false else { return nil }
    if file.status.size < max(content.offset, Int64(content.head.count)) {
      return hasOwnName ? nil : .copy
    }
    return content.holdsPlace(descriptor) ? .source : nil
  }

  /// Whether a plain file and one that carries content `i` now are alike where the shorter one ends; nil when nothing
  /// carries it.
  private func overlaps(
    _ descriptor: Descriptor, _ size: Int64, _ i: Int, _ matches: [Match]
  ) -> Bool? {
    guard let (other, otherSize) = plainCarrier(i, matches) else { return nil }
    let end = min(size, otherSize)
    let count = Int(min(end, Int64(TailedSet.decisiveCount)))
    return descriptor.bytes(at: end - Int64(count), count: count)
      == other.bytes(at: end - Int64(count), count: count)
  }

  /// A plain file that carries content `i`, open, and its size.
  private func plainCarrier(_ i: Int, _ matches: [Match]) -> (Descriptor, Int64)? {
    let own = matches.first { $0.index == i && !$0.isPacked && $0.role == .source }
    if let own, let descriptor = try? Descriptor(own.file.path), let status = descriptor.status,
      status.identity == own.file.status.identity
    {
      return (descriptor, status.size)
    }
    // A deleted file is still there for who has it open, unless it was truncated first.
    guard let reader = files[i].reader, reader.isPacked != true,
      files[i].holdsPlace(reader.descriptor), let status = reader.descriptor.status
    else { return nil }
    return (reader.descriptor, status.size)
  }

  /// What a compressed or wrapped file is to content `i`: nil when it is other content.
  /// - Complexity: unpacks it up to the place where reading stands
  private func roleOfPacked(
    _ file: Layout.File, _ peek: Peek, _ descriptor: Descriptor, _ i: Int, _ matches: [Match]
  ) -> Carrier.Role? {
    guard beginsAlike(peek, i) != nil else { return nil }
    let content = files[i]
    var end = content.offset
    var wanted = content.marker
    if wanted.isEmpty {
      guard let (other, size) = plainCarrier(i, matches) else { return .source }
      end = size
      let count = Int(min(size, Int64(TailedFile.markerCount)))
      wanted = other.bytes(at: size - Int64(count), count: count) ?? []
    }
    let reader = FileReader(
      descriptor, at: end - Int64(wanted.count), limits: limits, reading: file.reading)
    var bytes = [UInt8](repeating: 0, count: wanted.count)
    let (got, _) = unsafe bytes.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
    if got < wanted.count { return .copy }
    return bytes == wanted ? .source : nil
  }
}

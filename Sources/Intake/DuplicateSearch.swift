import Digest

/// Finds files of one node whose bytes another of its files holds too: a rotated file beside its compressed form, a copy
/// beside the log that went on growing.
enum DuplicateSearch {
  /// How many bytes at the beginning and at the end are compared.
  private static let frontCount = 64 * 1024
  private static let backCount = 4 * 1024
  /// A shorter file is only taken for another's beginning when it has at least this many bytes.
  private static let leastPrefix = 256

  /// The node's sets without the files whose bytes another file of it holds, and those files.
  /// - Complexity: O(files), and some 70 KiB read of each file that begins like another one; packed files among these are
  ///   unpacked whole.
  static func remove(_ node: Layout.Node) -> ([Layout.Group], [DuplicateFile]) {
    var byHead: [[UInt8]: [Layout.File]] = [:]
    for file in node.groups.flatMap(\.files) where !file.peek.head.isEmpty {
      byHead[Array(file.peek.head.prefix(leastPrefix)), default: []].append(file)
    }
    var doubled: [DuplicateFile] = []
    for files in byHead.values where files.count > 1 {
      doubled += duplicates(files).map {
        DuplicateFile($0.file, node: node.name, original: $0.original.path)
      }
    }
    let paths = Set(doubled.map(\.path))
    var groups = node.groups
    for i in groups.indices { groups[i].files.removeAll { paths.contains($0.path) } }
    return (groups.filter { !$0.files.isEmpty }, doubled)
  }

  private static func duplicates(
    _ files: [Layout.File]
  ) -> [(file: Layout.File, original: Layout.File)] {
    var candidates: [(file: Layout.File, length: Int64)] = files.compactMap { file in
      length(file).map { (file, $0) }
    }
    candidates.sort { a, b in
      if a.length != b.length { return a.length > b.length }
      if a.file.peek.isPacked != b.file.peek.isPacked { return b.file.peek.isPacked }
      if a.file.name.isPlain != b.file.name.isPlain { return a.file.name.isPlain }
      return a.file.path < b.file.path
    }
    var kept: [(file: Layout.File, length: Int64)] = []
    var doubled: [(file: Layout.File, original: Layout.File)] = []
    for candidate in candidates {
      let original = kept.first {
        ($0.length == candidate.length || candidate.length >= Int64(leastPrefix))
          && signature($0.file, candidate.length) == signature(candidate.file, candidate.length)
      }
      if let original {
        doubled.append((candidate.file, original.file))
      } else {
        kept.append(candidate)
      }
    }
    return doubled
  }

  /// Length, uncompressed and peeled; nil when the file cannot be read to its end, and so is no copy.
  private static func length(_ file: Layout.File) -> Int64? {
    guard file.peek.isPacked else { return file.status.size }
    guard let descriptor = try? Descriptor(file.path) else { return nil }
    let reader = FileReader(descriptor, reading: file.reading)
    var buffer = [UInt8](repeating: 0, count: frontCount)
    while true {
      let (_, outcome) = unsafe buffer.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
      if outcome == .end { return reader.offset }
      if outcome != .more { return nil }
    }
  }

  /// SHA-256 over the first 64 KiB and the last 4 KiB of the file's first `length` bytes; nil when it has fewer.
  private static func signature(_ file: Layout.File, _ length: Int64) -> [UInt8]? {
    let front = Int(min(length, Int64(frontCount)))
    let back = Int(min(length, Int64(backCount)))
    guard let first = bytes(file, at: 0, count: front),
      let last = bytes(file, at: length - Int64(back), count: back)
    else { return nil }
    var digest = SHA256()
    digest.update(first.span)
    digest.update(last.span)
    return digest.finish()
  }

  private static func bytes(_ file: Layout.File, at offset: Int64, count: Int) -> [UInt8]? {
    guard let descriptor = try? Descriptor(file.path) else { return nil }
    let reader = FileReader(
      descriptor, at: offset, isPlain: !file.peek.isPacked, reading: file.reading)
    var bytes = [UInt8](repeating: 0, count: count)
    let (got, _) = unsafe bytes.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
    return got == count ? bytes : nil
  }
}

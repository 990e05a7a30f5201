/// Reads a file into which several may write ahead of who reads it in earnest, to know who they are.
///
/// - Note: `@unchecked Sendable`: it has one owner, and the reader inside is never handed out.
final class LabelScout: @unchecked Sendable {
  /// Who writes into the file as far as it was read, in the order in which they spoke first.
  private(set) var labels: [Reading.Label] = []
  /// Bytes of each one's lines, by name.
  private(set) var written: [[UInt8]: Int64] = [:]
  private let reading: Reading
  private var reader: FileReader?
  private var size: Int64 = -1

  private static let readSize = 256 * 1024

  /// Nothing is read before the first look; `reading` is how the file's bytes are to be taken, whose lines it may say.
  init(_ reading: Reading) {
    var all = reading
    all.lines = .ofAll
    self.reading = all
  }

  /// Reads on to the present end of the file, which is `status`; from its beginning where it was truncated.
  ///
  /// Who spoke once stays. `isLast` says that a line without an end gets none any more.
  /// - Complexity: O(bytes that came since the last look)
  func look(_ path: Path, _ status: FileStatus, isLast: Bool) {
    guard status.size != size || isLast else { return }
    if status.size < size { reader = nil }
    size = status.size
    if reader == nil, let descriptor = try? Descriptor(path),
      descriptor.status?.identity == status.identity
    {
      reader = FileReader(descriptor, grows: true, reading: reading)
    }
    guard let reader else { return }
    if isLast { reader.stopsGrowing() }
    var buffer = [UInt8](repeating: 0, count: LabelScout.readSize)
    while unsafe buffer.withUnsafeMutableBytes({ unsafe reader.read(into: $0) }).outcome == .more {}
    note(reader.writers)
    // Whoever has many files open reads those that grow once more instead.
    if Descriptor.areScarce {
      self.reader = nil
    }
  }

  private func note(_ found: [(label: Reading.Label, bytes: Int64)]) {
    guard let layer = found.first?.label.layer else { return }
    // The layer that tells several apart is known when several have spoken.
    if labels.first.map({ $0.layer != layer }) ?? true { labels = found.map(\.label) }
    for (label, bytes) in found {
      written[label.name] = bytes
      guard !labels.contains(where: { $0.name == label.name }) else { continue }
      var later = label
      later.isFirst = false
      labels.append(later)
    }
  }
}

import Bytes

/// One rotated set while it grows: a state machine that is shown what lies in its directory and
/// decides what is new, what went on under another name, what is a copy.
///
/// It lists nothing itself.
///
/// Every file is one of three: a carrier of content that is known (`TailedFile`), new content, or not to be judged yet
/// (empty, or a gzip file that gives no byte). Content is known by its first bytes and those before the place where reading
/// stands, so that
/// - a renamed file is read on where it stood;
/// - a file truncated in place (logrotate's copytruncate) is new content, and what was not read of the old one is read from
///   the copy;
/// - a copy or a compressed form of what was read is not read again.
struct TailedSet {
  var source: SourceID
  let node: String
  let key: Layout.Group.Key
  let limits: ReadLimits
  /// The files that other sets read as well.
  let shared: SharedDescriptors
  /// In the order of reading.
  var files: [TailedFile] = []
  /// Which content a file on disk carries, as an index into `files`.
  var attached: [FileIdentity: Int] = [:]
  var nextNumber = 0
  /// Whether no look follows: a line that waited for its end gets none any more.
  var isLast = false
  /// To be told before the next bytes.
  var troubles: [Trouble] = []

  /// Contents without any file are remembered for their compressed forms to come; so many of them.
  static let rememberedCount = 16

  init(
    source: SourceID, node: String, key: Layout.Group.Key, limits: ReadLimits,
    shared: SharedDescriptors
  ) {
    self.shared = shared
    self.source = source
    self.node = node
    self.key = key
    self.limits = limits
  }

  /// The set as it lies now, in the order of reading.
  var stream: DiscoveredStream {
    DiscoveredStream(
      directory: key.directory, name: key.name,
      files: files.compactMap { location(of: $0) })
  }

  /// The best file to read some content from again; nil when it is nowhere.
  func location(of file: TailedFile) -> DiscoveredFile? {
    guard
      let carrier = file.carriers.first(where: { $0.role == .source && !$0.isPacked })
        ?? file.carriers.first(where: { $0.role == .source })
    else { return nil }
    return DiscoveredFile(
      path: carrier.path, shown: carrier.shown, identity: carrier.identity, size: carrier.size,
      isPacked: carrier.isPacked, firstStamp: Peek(bytes: file.head[...]).firstStamp,
      reading: carrier.reading)
  }

  /// Whether a read would give something.
  var hasWork: Bool {
    if !troubles.isEmpty { return true }
    guard let i = files.firstIndex(where: { !$0.isFinished }) else { return false }
    let file = files[i]
    if i < files.count - 1 { return true }
    if let reader = file.reader {
      let size = reader.descriptor.status?.size ?? 0
      return size > (reader.isPacked == true ? reader.rawOffset : file.offset)
    }
    return file.carriers.contains {
      $0.role == .source && !file.broken.contains($0.identity)
        && ($0.isPacked ? !file.plainEnded : $0.size > file.offset)
    }
  }
}

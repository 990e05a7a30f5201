/// What the beginning of a file says about it.
struct Peek: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    /// No byte yet.
    case empty
    case server
    case client
    /// Text without a known line.
    case text
    /// A report of this tool: it quotes log lines, and is no log.
    case report
    case binary
    /// A format that is not read.
    case otherCompression(String)
    /// A gzip file that does not give a byte yet: being written, or broken.
    case undecided
  }

  var content: Content
  /// Whether the bytes looked at are others than those on disk: compressed, wrapped by a collector, in another layout.
  var isPacked: Bool
  /// How many of its lines were written anew, as their layout has them.
  var rewritten = 0
  /// Who writes into it, as far as was looked.
  var labels: [Reading.Label] = []
  /// Whether its stamps are counted since the epoch, which says no zone.
  var needsZone = false
  /// Of the first stamped line, in ms as if written in UTC.
  var firstStamp: Int64?
  /// Its first bytes, at most `headCount`, uncompressed and peeled: what it is recognised by wherever it goes.
  var head: [UInt8]

  /// How many first bytes tell one log file from another: start.out prints the process id some 700 bytes behind a banner
  /// that never changes.
  static let headCount = 1024
  /// How much of a file is looked at, uncompressed and peeled.
  static let byteCount = 64 * 1024
  /// Lines of one kind beyond those of the other that are enough.
  private static let lead = 64
  /// How what this tool writes begins: `Reports`' headings and the schema of its JSON.
  private static let ownOutputs = [
    "# Nacos cluster report\n", "# Nacos 集群诊断报告\n", "{\n  \"schema\": \"nacoscope.",
  ]

  /// Looks at the first 64 KiB.
  /// - Throws: the error of reading; a broken gzip file is no error here.
  init(_ descriptor: Descriptor, _ reading: Reading = Reading()) throws(SystemError) {
    let reader = FileReader(descriptor, reading: reading)
    var bytes = [UInt8](repeating: 0, count: Peek.byteCount)
    var (count, outcome) = unsafe bytes.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
    // Who speaks late in a file of several comes behind many lines of others, which are blank here.
    while reading.label != nil, outcome == .more, bytes[..<count].allSatisfy({ $0 == 0x0A }) {
      (count, outcome) = unsafe bytes.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
    }
    if case .failed(let error) = outcome { throw error }
    let first = reading.label == nil ? 0 : bytes[..<count].firstIndex { $0 != 0x0A } ?? count
    self.init(bytes: bytes[first..<count], isPacked: reader.isPacked ?? false)
    labels = reader.writers.map(\.label)
    rewritten = reader.rewritten
    needsZone = reader.needsZone
    if isPacked, count == 0, outcome != .end { content = .undecided }
  }

  /// Judges the bytes at a file's beginning.
  init(bytes: ArraySlice<UInt8>, isPacked: Bool = false) {
    self.isPacked = isPacked
    head = Array(bytes.prefix(Peek.headCount))
    if bytes.isEmpty {
      content = .empty
      return
    }
    // A report lies where it was asked for, often beside the logs, and is full of their lines.
    if Peek.ownOutputs.contains(where: { bytes.starts(with: $0.utf8) }) {
      content = .report
      return
    }
    var servers = 0
    var clients = 0
    var start = bytes.startIndex
    // One kind leads by so much that the rest of the bytes could not turn it, or nearly not.
    while start < bytes.endIndex, firstStamp == nil || abs(servers - clients) < Peek.lead {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[start..<end]
      start = end + 1
      guard !line.isEmpty else { continue }
      switch LineShape(line) {
      case .server(let stamp):
        servers += 1
        firstStamp = firstStamp ?? stamp
      case .client(let stamp):
        clients += 1
        firstStamp = firstStamp ?? stamp
      case .startUp: servers += 1
      case .nothing: break
      }
    }
    content =
      clients > servers ? .client : servers > 0 ? .server : Peek.contentWithoutLines(bytes)
  }

  private static func contentWithoutLines(_ bytes: ArraySlice<UInt8>) -> Content {
    let formats: [([UInt8], String)] = [
      ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"),
      ([0x42, 0x5A, 0x68], "bzip2"), ([0x50, 0x4B, 0x03, 0x04], "zip"),
    ]
    if let format = formats.first(where: { bytes.starts(with: $0.0) }) {
      return .otherCompression(format.1)
    }
    return bytes.contains(0) ? .binary : .text
  }
}

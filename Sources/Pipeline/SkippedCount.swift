import Bytes
import Intake
import Records

/// What is in a file that is not read as a log: bytes, lines, and what its first line looks like.
struct SkippedCount: Sendable {
  private(set) var bytes: Int64 = 0
  private(set) var lines: Int64 = 0
  /// The first line that is not blank, folded; nil when there is none.
  private(set) var shape: String?
  /// What kept it from being read to its end.
  private(set) var troubles: [Trouble] = []

  /// Bytes read at once; the first line is looked for in the first of these.
  private static let readSize = 256 * 1024

  /// Reads the file to its end, or only as far as the first bytes: for one whose counts are known.
  /// - Complexity: O(bytes), O(1) `onlyHead`
  init(_ file: DiscoveredFile, onlyHead: Bool = false) {
    let stream = DiscoveredStream(directory: file.path.parent, name: "", files: [file])
    var reader = StreamReader(stream, source: SourceID(0))
    var buffer = [UInt8](repeating: 0, count: SkippedCount.readSize)
    var last = UInt8(ascii: "\n")
    while true {
      let result = unsafe buffer.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
      switch result {
      case .end:
        if last != UInt8(ascii: "\n") { lines += 1 }
        return
      case .failed(let trouble): troubles.append(trouble)
      case .chunk(let chunk):
        guard chunk.count > 0 else { continue }
        if shape == nil { shape = SkippedCount.shape(buffer[..<chunk.count]) }
        if onlyHead { return }
        bytes += Int64(chunk.count - chunk.fillers)
        lines += SkippedCount.lineEnds(buffer.span.extracting(0..<chunk.count))
        lines -= Int64(chunk.fillers)
        last = buffer[chunk.count - 1]
      }
    }
  }

  private static func lineEnds(_ bytes: Span<UInt8>) -> Int64 {
    var count: Int64 = 0
    var from = 0
    while let end = Scan.find(UInt8(ascii: "\n"), in: bytes, from: from) {
      count += 1
      from = end + 1
    }
    return count
  }

  private static func shape(_ bytes: ArraySlice<UInt8>) -> String? {
    let lines = bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    )
    let first = lines.first { line in line.contains { $0 > UInt8(ascii: " ") } }
    guard let first else { return nil }
    let line = Array(first.prefix(Shapes.lineBytes))
    var folded: [UInt8] = []
    ShapeFolding.fold(line.span, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }
}

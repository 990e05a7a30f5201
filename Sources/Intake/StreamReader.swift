package import Bytes

/// Reads the files of one stream in order, once, to their ends as they are when reached.
///
/// The batch side of this room; `Follow` is the live one.
///
/// - Note: `@unchecked Sendable`: a value has one owner, and the readers inside are never handed out.
package struct StreamReader: ~Copyable, @unchecked Sendable {
  /// Whose bytes these are.
  package let source: SourceID
  /// Oldest first; a chunk's `file` is an index into this.
  package let files: [DiscoveredFile]
  /// Bytes handed over, uncompressed and peeled, by file.
  package private(set) var byteCounts: [Int64]
  /// The open files by index, for `ReadBack`; standard input, compressed and wrapped files are never kept, others as long as
  /// descriptors are not scarce.
  package private(set) var descriptors: [Int: Descriptor] = [:]
  private let limits: ReadLimits
  private let peels: Bool
  private let input: KeptInput?
  private var index = 0
  private var current: FileReader?
  private var pending: [Trouble] = []

  /// Nothing is opened before the first read.
  ///
  /// - Parameters:
  ///   - stream: the files.
  ///   - source: its number.
  ///   - limits: what a compressed file may grow to.
  ///   - peels: whether what collectors put around lines is taken away.
  ///   - input: standard input, where its first bytes were read already.
  package init(
    _ stream: DiscoveredStream, source: SourceID, limits: ReadLimits = ReadLimits(),
    peels: Bool = true, input: KeptInput? = nil
  ) {
    self.peels = peels
    self.input = input
    self.source = source
    self.files = stream.files
    self.limits = limits
    byteCounts = [Int64](repeating: 0, count: stream.files.count)
  }

  /// Fills the buffer from the present file and says what is in it.
  ///
  /// After a trouble the reading goes on with the next file. A file's last chunk says so; where its
  /// end was not known it is an empty one.
  /// - Complexity: O(bytes read)
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> ReadResult {
    if !pending.isEmpty { return .failed(pending.removeFirst()) }
    guard index < files.count else { return .end }
    let file = files[index]
    if current == nil, file.isStandardInput { current = input?.begun }
    if current == nil {
      do throws(Trouble) {
        current = FileReader(
          try StreamReader.open(file), limits: limits,
          isPlain: !peels || (!file.isPacked && !file.isStandardInput), reading: file.reading)
      } catch {
        index += 1
        return .failed(error)
      }
    }
    guard let reader = current else { return .end }
    let offset = reader.offset
    let fillers = reader.fillers
    let (count, outcome) = unsafe reader.read(into: buffer)
    byteCounts[index] += Int64(count)
    let endsFile = outcome != .more
    let chunk = Chunk(
      source: source, file: UInt16(truncatingIfNeeded: index), offset: offset, count: count,
      endsFile: endsFile, fillers: reader.fillers - fillers)
    if endsFile {
      pending = [
        StreamReader.trouble(file, outcome, at: reader.offset),
        reader.leftOut.map { Trouble(file.told, $0) },
      ].compactMap(\.self)
      close(reader)
    }
    return .chunk(chunk)
  }

  private mutating func close(_ reader: FileReader) {
    if reader.isPacked != true, reader.descriptor.isSeekable, !Descriptor.areScarce {
      descriptors[index] = reader.descriptor
    }
    current = nil
    index += 1
  }

  /// Opens a file found before; where it has another name by now, under that one.
  static func open(_ file: DiscoveredFile) throws(Trouble) -> Descriptor {
    if file.isStandardInput { return Descriptor(borrowing: 0) }
    if let descriptor = try? Descriptor(file.path), descriptor.status?.identity == file.identity {
      return descriptor
    }
    let names = (try? System.names(in: file.path.parent)) ?? []
    for name in names {
      let path = file.path.parent.appending(name)
      guard (try? System.status(of: path).identity) == file.identity else { continue }
      if let descriptor = try? Descriptor(path), descriptor.status?.identity == file.identity {
        return descriptor
      }
    }
    do throws(SystemError) {
      _ = try Descriptor(file.path)
    } catch {
      throw Trouble(opening: file.path, error)
    }
    throw Trouble(file.told, .vanished)
  }

  /// What a file's end means to the reader of a report; nil when it ended as it should.
  static func trouble(
    _ file: DiscoveredFile, _ outcome: FileReader.Outcome, at offset: Int64
  ) -> Trouble? {
    let source = file.told
    return switch outcome {
    case .more, .end: nil
    case .starved: Trouble(source, .truncatedGzip(offset: offset))
    case .corrupt: Trouble(source, .corruptGzip(offset: offset))
    case .capped: Trouble(source, .expandsTooFar(offset: offset))
    case .failed(let error): Trouble(source, .readFailed(errno: error.number, offset: offset))
    }
  }
}

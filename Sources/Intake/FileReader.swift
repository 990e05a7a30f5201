/// Reads one file from its beginning or from an offset, plain or gzip (by its first two bytes, not
/// by its name), in order.
///
/// At the end of a file that may grow it may simply be asked again.
final class FileReader {
  enum Outcome: Equatable, Sendable {
    /// There may be more.
    case more
    /// Nothing more for now.
    case end
    /// A gzip file that ends inside a member; more may come when it grows.
    case starved
    case corrupt
    /// The limit on expanded bytes was reached.
    case capped
    case failed(SystemError)
  }

  let descriptor: Descriptor
  let limits: ReadLimits
  /// Uncompressed offset of the next byte.
  private(set) var offset: Int64
  /// Whether the first two bytes say gzip; nil before two bytes were seen.
  private(set) var isCompressed: Bool?
  /// Whether a compressed file stops in the middle of a member as far as it was read.
  var isInsideMember: Bool { inflater?.insideMember ?? false }
  private var inflater: Inflater?
  private var rawOffset: Int64 = 0
  /// Uncompressed bytes to go past before the first one is handed over.
  private var toSkip: Int64 = 0
  /// What was read ahead of input without positions.
  private var ahead: [UInt8] = []

  /// - Parameters:
  ///   - descriptor: the open file.
  ///   - offset: uncompressed offset of the first byte wanted.
  ///   - limits: what a compressed file may grow to.
  init(_ descriptor: Descriptor, at offset: Int64 = 0, limits: ReadLimits = ReadLimits()) {
    self.descriptor = descriptor
    self.limits = limits
    self.offset = offset
  }

  /// Fills `buffer` as far as the file goes; a full buffer may be followed by `.end` with no byte.
  /// - Complexity: O(bytes read)
  func read(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, outcome: Outcome) {
    if isCompressed == nil, let outcome = begin() { return (0, outcome) }
    var filled = 0
    while filled < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let (count, outcome) = unsafe isCompressed == true ? inflate(rest) : plain(rest)
      filled += count
      offset += Int64(count)
      if outcome != .more { return (filled, outcome) }
    }
    return (filled, .more)
  }

  /// Sees whether the file is compressed; an outcome when it cannot be said yet.
  private func begin() -> Outcome? {
    while ahead.count < 2 {
      do throws(SystemError) {
        let position: Int64? = descriptor.isSeekable ? Int64(ahead.count) : nil
        let more = try System.some(descriptor.number, at: position, count: 2 - ahead.count)
        if more.isEmpty { break }
        ahead += more
      } catch {
        return .failed(error)
      }
    }
    if ahead.count < 2, descriptor.isSeekable {
      let single = ahead
      ahead = []
      // One byte that is not the first of gzip's two is text; else more may still be written.
      if single.isEmpty || single[0] == 0x1F { return .end }
    }
    isCompressed = ahead == [0x1F, 0x8B]
    if isCompressed == true {
      let inflater = Inflater()
      if descriptor.isSeekable { rawOffset = 0 } else { inflater.prime(ahead) }
      self.inflater = inflater
      toSkip = offset
      ahead = []
    } else if descriptor.isSeekable {
      ahead = []
      rawOffset = offset
    }
    return nil
  }

  private func plain(_ out: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
    if !ahead.isEmpty {
      let count = min(ahead.count, out.count)
      for i in 0..<count { unsafe out[i] = ahead[i] }
      ahead.removeFirst(count)
      return (count, .more)
    }
    do throws(SystemError) {
      let got = try unsafe System.read(
        descriptor.number, at: descriptor.isSeekable ? rawOffset : nil, into: out)
      rawOffset += Int64(got)
      return (got, got == 0 ? .end : .more)
    } catch {
      return (0, .failed(error))
    }
  }

  private func inflate(_ out: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
    guard let inflater else { return (0, .corrupt) }
    while toSkip > 0 {
      let piece = Int(min(toSkip, Int64(out.count)))
      let (count, outcome) = unsafe inflater.read(
        UnsafeMutableRawBufferPointer(rebasing: out[..<piece]), from: descriptor, at: &rawOffset)
      toSkip -= Int64(count)
      if outcome != .more { return (0, translate(outcome)) }
    }
    let allowed = min(
      limits.expandedBytes,
      (rawOffset + 4096).multipliedReportingOverflow(by: limits.ratio).partialValue)
    guard offset < allowed else { return (0, .capped) }
    let room = Int(min(Int64(out.count), limits.expandedBytes - offset))
    let (count, outcome) = unsafe inflater.read(
      UnsafeMutableRawBufferPointer(rebasing: out[..<room]), from: descriptor, at: &rawOffset)
    return (count, translate(outcome))
  }

  private func translate(_ outcome: Inflater.Outcome) -> Outcome {
    switch outcome {
    case .more: .more
    case .end: .end
    case .starved: .starved
    case .corrupt: .corrupt
    case .failed(let error): .failed(error)
    }
  }
}

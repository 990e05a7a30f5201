/// Reads one file from its beginning or from an offset, plain or gzip (by its first two bytes, not
/// by its name), without what collectors put around its lines and in Nacos' own layout (both by its first lines), in order.
///
///     bytes on disk ──inflate──▶ unpacked bytes ──peel, rewrite──▶ the log's own bytes: these have the offsets
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
  /// Offset of the next byte, uncompressed and peeled.
  private(set) var offset: Int64
  /// Whether its bytes are others than those on disk: compressed, or wrapped; nil before that was seen.
  var isPacked: Bool? { isCompressed == true ? true : isBegun ? peeler != nil : nil }
  /// What is to be told of lines of others in a wrapped file that are read by nobody.
  var leftOut: Trouble.Kind? { peeler?.trouble }
  /// How many lines were written anew, as their layout has them.
  var rewritten: Int { peeler?.rewritten ?? 0 }
  /// Who writes into the file and how much, as far as it was read.
  var writers: [(label: Reading.Label, bytes: Int64)] { peeler?.writers ?? [] }
  /// Line ends among what was handed over that stand for lines of others, which are read elsewhere.
  private(set) var fillers = 0
  /// Whether its stamps are counted since the epoch and were put into no zone.
  var needsZone: Bool { peeler?.needsZone ?? false }
  /// Whether the first two bytes say gzip; nil before two bytes were seen.
  private var isCompressed: Bool?
  /// Whether a compressed file stops in the middle of a member as far as it was read.
  var isInsideMember: Bool { inflater?.insideMember ?? false }
  private var inflater: Inflater?
  /// Offset on disk of the next byte to be read from there.
  private(set) var rawOffset: Int64 = 0
  /// How many bytes were uncompressed.
  private var unpackedCount: Int64 = 0
  /// Bytes to go past before the first one is handed over.
  private var toSkip: Int64 = 0
  /// What was read to see what the file is, and is still to be handed over.
  private var ahead: [UInt8] = []
  private var aheadAt = 0
  private var isBegun = false
  private let isPlain: Bool
  private let reading: Reading
  /// Whether a wrapped line without an end waits for it.
  private(set) var grows: Bool
  private var peeler: Peeler?
  /// Where the bytes to be peeled are read to.
  private var wrapped: [UInt8] = []
  /// How a wrapped file ended.
  private var verdict: Outcome?

  /// How many first bytes are asked whether lines are wrapped; docker's lines have 16 KiB.
  private static let probeCount = 64 * 1024

  /// - Parameters:
  ///   - descriptor: the open file.
  ///   - offset: offset of the first byte wanted, uncompressed and peeled.
  ///   - limits: what a compressed file may grow to.
  ///   - isPlain: whether its lines are known not to be wrapped.
  ///   - grows: whether a wrapped line without an end may still be written on, and so waits.
  ///   - reading: how its bytes are to be taken.
  init(
    _ descriptor: Descriptor, at offset: Int64 = 0, limits: ReadLimits = ReadLimits(),
    isPlain: Bool = false, grows: Bool = false, reading: Reading = Reading()
  ) {
    self.descriptor = descriptor
    self.limits = limits
    self.offset = offset
    self.isPlain = isPlain
    self.grows = grows
    self.reading = reading
  }

  /// Says that nothing will be written to the file any more.
  func stopsGrowing() { grows = false }

  /// Fills `buffer` as far as the file goes; a full buffer may be followed by `.end` with no byte.
  /// - Complexity: O(bytes read)
  func read(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, outcome: Outcome) {
    if !isBegun, let outcome = begin() { return (0, outcome) }
    var filled = 0
    while filled < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      if toSkip > 0 {
        let piece = Int(min(toSkip, Int64(rest.count)))
        let (count, outcome) = unsafe next(
          UnsafeMutableRawBufferPointer(rebasing: rest[..<piece]))
        toSkip -= Int64(count)
        if outcome != .more { return (filled, outcome) }
        continue
      }
      let (count, outcome) = unsafe next(rest)
      filled += count
      offset += Int64(count)
      if outcome != .more { return (filled, outcome) }
    }
    return (filled, .more)
  }

  /// Fills `buffer` with bytes as they are under what collectors put around lines, uncompressed: for who keeps them, instead
  /// of `read`.
  /// - Complexity: O(bytes read)
  func readUnpeeled(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, outcome: Outcome) {
    if !isBegun, let outcome = begin() { return (0, outcome) }
    return unsafe aheadAt == ahead.count ? unpack(buffer) : takeAhead(buffer)
  }

  // MARK: seeing what it is

  /// Whether names of who wrote them stand around its lines, as the first lines tell; waits for these.
  var bearsLabels: Bool {
    if !isBegun { _ = begin() }
    return peeler?.bearsLabels ?? false
  }

  /// Sees whether the file is compressed and whether its lines are wrapped; an outcome when it cannot be said yet.
  private func begin() -> Outcome? {
    if isCompressed == nil, let outcome = seeCompression() { return outcome }
    if isPlain {
      start(peeling: [])
      return nil
    }
    while true {
      let isWhole = ahead.count >= FileReader.probeCount
      if let layers = PeelLayer.layers(of: ahead, isWhole: isWhole, reading: reading) {
        start(peeling: layers)
        return nil
      }
      let known = ahead.count
      var more = [UInt8](repeating: 0, count: FileReader.probeCount - known)
      let (count, outcome) = unsafe more.withUnsafeMutableBytes { unsafe unpack($0) }
      ahead += more[..<count]
      if outcome == .more { continue }
      if ahead.isEmpty { return outcome }
      start(
        peeling: PeelLayer.layers(of: ahead, isWhole: true, reading: reading) ?? [])
      return nil
    }
  }

  private func start(peeling layers: [PeelLayer]) {
    isBegun = true
    if !layers.isEmpty { peeler = Peeler(layers, reading.lines) }
    if layers.isEmpty, isCompressed == false, descriptor.isSeekable {
      ahead = []
      rawOffset = offset
    } else {
      toSkip = offset
    }
  }

  /// Sees whether the file is compressed; an outcome when it cannot be said yet.
  private func seeCompression() -> Outcome? {
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
      if !descriptor.isSeekable { inflater.prime(ahead) }
      self.inflater = inflater
    }
    if isCompressed == true || descriptor.isSeekable { ahead = [] }
    rawOffset = 0
    return nil
  }

  // MARK: the steps, innermost last

  /// The log's own bytes.
  private func next(_ out: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
    if peeler != nil { return unsafe peel(out) }
    return unsafe aheadAt == ahead.count ? unpack(out) : takeAhead(out)
  }

  private func takeAhead(_ out: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
    let count = min(ahead.count - aheadAt, out.count)
    unsafe out.copyBytes(from: ahead[aheadAt..<(aheadAt + count)])
    aheadAt += count
    if aheadAt == ahead.count {
      ahead = []
      aheadAt = 0
    }
    return (count, .more)
  }

  private func peel(_ out: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
    while true {
      if peeler?.isEmpty == false {
        let (count, passed) = unsafe peeler?.hand(out) ?? (0, 0)
        if toSkip == 0 { fillers += passed }
        return (count, .more)
      }
      if let verdict { return (0, verdict) }
      if !ahead.isEmpty {
        peeler?.take(ahead, to: ahead.count)
        ahead = []
        continue
      }
      if wrapped.isEmpty { wrapped = [UInt8](repeating: 0, count: FileReader.probeCount) }
      let (count, outcome) = unsafe wrapped.withUnsafeMutableBytes { unsafe unpack($0) }
      peeler?.take(wrapped, to: count)
      if outcome == .more || count > 0 { continue }
      if grows, outcome == .end || outcome == .starved { return (0, outcome) }
      peeler?.finish()
      verdict = outcome
    }
  }

  /// The bytes of the file, uncompressed.
  private func unpack(_ out: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
    let (count, outcome) = unsafe isCompressed == true ? inflate(out) : plain(out)
    unpackedCount += Int64(count)
    return (count, outcome)
  }

  private func plain(_ out: UnsafeMutableRawBufferPointer) -> (Int, Outcome) {
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
    let allowed = min(
      limits.expandedBytes,
      (rawOffset + 4096).multipliedReportingOverflow(by: limits.ratio).partialValue)
    guard unpackedCount < allowed else { return (0, .capped) }
    let room = Int(min(Int64(out.count), allowed - unpackedCount))
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

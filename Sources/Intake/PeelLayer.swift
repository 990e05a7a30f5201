import Rewriting

/// One thing that is done to each line of a file before the line is a log's own.
enum PeelLayer: Hashable, Sendable {
  /// What a collector put around it is taken away.
  case wrapper(Wrapper)
  /// It is written as Nacos writes it.
  case format(LineFormat)
}

extension PeelLayer {
  /// What is done to the lines of a file that begins with `bytes`, outermost first; nil when more bytes are needed to say so.
  ///
  /// - Parameters:
  ///   - bytes: the file's first bytes.
  ///   - isWhole: whether no more are to be had.
  ///   - reading: how they are to be taken.
  /// - Returns: the layers, none for a file that is read as it is.
  static func layers(of bytes: [UInt8], isWhole: Bool, reading: Reading) -> [PeelLayer]? {
    guard let wrappers = Wrapper.layers(of: bytes, isWhole: isWhole) else { return nil }
    let layers = wrappers.map(PeelLayer.wrapper)
    if let format = reading.format { return layers + [PeelLayer(format, reading)] }
    guard !wrappers.isEmpty else {
      return inferred(bytes[...], isWhole: isWhole)
        .map { $0.map { [PeelLayer($0, reading)] } ?? [] }
    }
    var peeler = Peeler(layers)
    peeler.take(bytes, to: bytes.count)
    if isWhole { peeler.finish() }
    let inner = inferred(peeler.waiting, isWhole: isWhole)
    return inner.map { layers + ($0.map { [PeelLayer($0, reading)] } ?? []) }
  }

  private init(_ format: LineFormat, _ reading: Reading) {
    let zone = format.needsZone ? reading.zone : nil
    self = .format(zone.map { format.inZone($0) } ?? format)
  }

  /// How many first lines are asked.
  private static let askedLines = 64

  /// The layout of lines that the reader of records would not know, by the first that tells: nil in an optional for none, nil
  /// when more bytes are needed.
  private static func inferred(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> LineFormat?? {
    var asked = 0
    var at = bytes.startIndex
    while at < bytes.endIndex, asked < askedLines {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if end == bytes.endIndex, !isWhole { return nil }
      // A file with one line that is known is read as it always was.
      if LineShape(bytes[at..<end]) != .nothing { return .some(nil) }
      if let format = LineFormat.inferred(from: bytes[at..<end]) { return .some(format) }
      asked += 1
      at = end + 1
    }
    return isWhole || asked == askedLines ? .some(nil) : nil
  }
}

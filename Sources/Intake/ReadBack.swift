package import Bytes

/// Opens what was read once more, to quote it: records by their references.
///
/// A record whose file is gone, or is another one now, gives nil; what cannot be read twice is in
/// `RetainedText`.
package struct ReadBack: Sendable {
  private var files: [SourceID: [Int: DiscoveredFile]] = [:]
  private var descriptors: [SourceID: [Int: Descriptor]] = [:]

  package init() {}

  /// Says which files a source's references count, and hands over descriptors that are still open.
  package mutating func add(
    _ source: SourceID, files: [DiscoveredFile], descriptors: [Int: Descriptor] = [:]
  ) {
    for (i, file) in files.enumerated() { add(source, file: i, file) }
    self.descriptors[source] = descriptors
  }

  /// Says where file number `file` of a source is.
  package mutating func add(_ source: SourceID, file number: Int, _ file: DiscoveredFile) {
    files[source, default: [:]][number] = file
  }

  /// How reports name the file a record stands in; nil when it is not known.
  package func shown(_ ref: RecordRef) -> String? { files[ref.source]?[Int(ref.file)]?.shown }

  /// The files of a source, oldest first.
  package func files(of source: SourceID) -> [DiscoveredFile] {
    (files[source] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
  }

  /// The text of a record, at most `cap` bytes of it.
  /// - Complexity: O(length) for a plain file; a compressed or wrapped one is unpacked up to the record.
  package func read(_ ref: RecordRef, cap: Int = 64 * 1024) -> [UInt8]? {
    read([ref], cap: cap)[0]
  }

  /// The texts of records, in the order of `refs`, at most `cap` bytes each.
  /// - Complexity: one pass over each packed file, one read a record of plain ones, in file order.
  package func read(_ refs: [RecordRef], cap: Int = 64 * 1024) -> [[UInt8]?] {
    var texts = [[UInt8]?](repeating: nil, count: refs.count)
    let order = refs.indices.sorted {
      let (a, b) = (refs[$0], refs[$1])
      return (a.source.rawValue, a.file, a.offset) < (b.source.rawValue, b.file, b.offset)
    }
    var start = 0
    while start < order.count {
      let first = refs[order[start]]
      var end = start + 1
      while end < order.count, refs[order[end]].source == first.source,
        refs[order[end]].file == first.file
      {
        end += 1
      }
      readFile(refs, Array(order[start..<end]), cap, &texts)
      start = end
    }
    return texts
  }

  /// Reads what `order` asks of one file, at rising offsets.
  private func readFile(
    _ refs: [RecordRef], _ order: [Int], _ cap: Int, _ texts: inout [[UInt8]?]
  ) {
    let first = refs[order[0]]
    guard let file = files[first.source]?[Int(first.file)], !file.isStandardInput,
      let descriptor = descriptors[first.source]?[Int(first.file)]
        ?? (try? StreamReader.open(file))
    else { return }
    if !file.isPacked {
      for i in order {
        let count = min(Int(refs[i].length), cap)
        let bytes = descriptor.bytes(at: refs[i].offset, count: count)
        texts[i] = bytes?.count == count ? bytes : nil
      }
      return
    }
    var reader = FileReader(descriptor, reading: file.reading)
    for i in order {
      let count = min(Int(refs[i].length), cap)
      // Overlapping references begin anew; they do not occur among records.
      if refs[i].offset < reader.offset {
        reader = FileReader(descriptor, at: refs[i].offset, reading: file.reading)
      }
      guard ReadBack.skip(reader, to: refs[i].offset) else { break }
      var bytes = [UInt8](repeating: 0, count: count)
      let (got, _) = unsafe bytes.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
      if got == count { texts[i] = bytes }
    }
  }

  private static func skip(_ reader: FileReader, to offset: Int64) -> Bool {
    var waste = [UInt8](repeating: 0, count: 64 * 1024)
    while reader.offset < offset {
      let count = Int(min(offset - reader.offset, Int64(waste.count)))
      let (got, outcome) = unsafe waste.withUnsafeMutableBytes {
        unsafe reader.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[..<count]))
      }
      if got == 0, outcome != .more { return false }
    }
    return reader.offset == offset
  }
}

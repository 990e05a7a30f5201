package import Bytes

extension Follow {
  /// The version of the bytes below.
  private static let stateVersion: UInt16 = 2

  /// Where every stream stands, as bytes for a `Checkpoint`.
  ///
  /// - Parameter positions: where streams are to go on when that is before what was read, because what is behind it is not
  ///   yet part of anybody's state: the beginning of the first record that is not.
  /// - Returns: the bytes, for `init(_:limits:resuming:)`.
  /// - Complexity: O(files), about 1.2 KiB each
  package func encodedState(
    resumingAt positions: [SourceID: (file: Int, offset: Int64)] = [:]
  ) -> [UInt8] {
    var writer = StateWriter()
    writer.write(Follow.stateVersion)
    writer.write(list: sets) { writer, set in
      writer.write(set.node)
      writer.write(set.key.directory.bytes)
      writer.write(set.key.name)
      writer.write(set.key.label)
      writer.write(UInt32(set.nextNumber))
      let position = positions[set.source]
      writer.write(list: set.files) { writer, file in
        Follow.encode(set.rewound(file, to: position), &writer)
      }
    }
    return writer.bytes
  }

  private static func encode(_ file: TailedFile, _ writer: inout StateWriter) {
    writer.write(UInt32(file.number))
    writer.write(file.head)
    writer.write(file.marker)
    writer.write(file.offset)
    writer.write(file.size)
    writer.write(file.isFinished)
    writer.write(list: file.carriers) { writer, carrier in
      writer.write(carrier.path.bytes)
      writer.write(carrier.shown)
      writer.write(carrier.identity.device)
      writer.write(carrier.identity.inode)
      writer.write(carrier.size)
      writer.write(carrier.modified)
      writer.write(carrier.changed)
      writer.write(carrier.isPacked)
      writer.write(carrier.role == .source)
    }
  }

  static func decode(
    _ bytes: [UInt8], limits: ReadLimits, shared: SharedDescriptors
  ) throws(CheckpointError) -> [TailedSet] {
    var reader = StateReader(bytes)
    let version: UInt16 = try reader.read()
    guard version <= stateVersion else {
      throw .futureSection("reading", version: UInt32(version))
    }
    guard version == stateVersion else { throw .damaged("version \(version) of 'reading'") }
    var sets = try reader.readList { reader throws(CheckpointError) in
      try decodeSet(&reader, limits: limits, shared: shared)
    }
    guard sets.count <= Int(UInt16.max) else { throw .damaged("the number of streams") }
    for i in sets.indices { sets[i].source = SourceID(UInt16(i)) }
    guard reader.isAtEnd else { throw .damaged("bytes behind the end of 'reading'") }
    return sets
  }

  private static func decodeSet(
    _ reader: inout StateReader, limits: ReadLimits, shared: SharedDescriptors
  ) throws(CheckpointError) -> TailedSet {
    let node = try reader.readText()
    let key = Layout.Group.Key(
      directory: Path(try reader.readBytes()), name: try reader.readText(),
      label: try reader.readText())
    var set = TailedSet(
      source: SourceID(0), node: node, key: key, limits: limits, shared: shared)
    set.nextNumber = Int(try reader.read(UInt32.self))
    set.files = try reader.readList(Follow.decodeFile)
    for (i, file) in set.files.enumerated() {
      guard file.number < set.nextNumber else { throw .damaged("a file's number") }
      for carrier in file.carriers { set.attached[carrier.identity] = i }
    }
    return set
  }

  private static func decodeFile(
    _ reader: inout StateReader
  ) throws(CheckpointError) -> TailedFile {
    let number = Int(try reader.read(UInt32.self))
    var file = TailedFile(number: number, head: try reader.readBytes())
    file.marker = try reader.readBytes()
    file.offset = try reader.read()
    file.size = try reader.read()
    file.isFinished = try reader.readFlag()
    guard !file.head.isEmpty, file.offset >= Int64(file.marker.count) else {
      throw .damaged("a file's place")
    }
    file.carriers = try reader.readList(Follow.decodeCarrier)
    return file
  }

  private static func decodeCarrier(
    _ reader: inout StateReader
  ) throws(CheckpointError) -> Carrier {
    let path = Path(try reader.readBytes())
    let shown = try reader.readText()
    let device: UInt64 = try reader.read()
    let inode: UInt64 = try reader.read()
    let size: Int64 = try reader.read()
    let modified: Int64 = try reader.read()
    let changed: Int64 = try reader.read()
    return Carrier(
      path: path, shown: shown, name: LogName(path.lastComponent.text),
      identity: FileIdentity(device: device, inode: inode), isPacked: try reader.readFlag(),
      size: size, modified: modified, changed: changed,
      role: try reader.readFlag() ? .source : .copy)
  }
}

extension TailedSet {
  /// The file as if only what stands before `position` had been read.
  fileprivate func rewound(
    _ file: TailedFile, to position: (file: Int, offset: Int64)?
  ) -> TailedFile {
    guard let position, file.number >= position.file else { return file }
    let offset = file.number == position.file ? position.offset : 0
    guard offset < file.offset else { return file }
    var earlier = file
    earlier.isFinished = false
    earlier.offset = max(0, offset)
    earlier.marker = []
    let count = Int(min(earlier.offset, Int64(TailedFile.markerCount)))
    if count > 0, let reader = file.reader, reader.isPacked == false {
      earlier.marker =
        reader.descriptor.bytes(at: earlier.offset - Int64(count), count: count) ?? []
    } else if count > 0, let found = location(of: file), !found.isPacked,
      let descriptor = try? StreamReader.open(found)
    {
      earlier.marker = descriptor.bytes(at: earlier.offset - Int64(count), count: count) ?? []
    }
    return earlier
  }
}

/// Where a record is written: enough to open it again.
public struct RecordRef: Hashable, Sendable, BitwiseCopyable {
  /// The log stream.
  public var source: SourceID
  /// Which file of the stream, in rotation order, from 0.
  public var file: UInt16
  /// Bytes from the record's first to its last, the final line terminator excluded; capped at UInt32.max.
  public var length: UInt32
  /// 1-based number of the record's first line in that file (uncompressed).
  public var line: UInt32
  /// Byte offset of the record in that file (uncompressed).
  public var offset: Int64
  /// A reference to `length` bytes at `offset`.
  public init(source: SourceID, file: UInt16, offset: Int64, length: UInt32, line: UInt32) {
    self.source = source
    self.file = file
    self.length = length
    self.line = line
    self.offset = offset
  }
}

package import Bytes

/// What `Intake` hands over: the next bytes of one file of a source.
///
/// The buffer is the reader's and reused; it is valid until the reader is asked again.
package struct Chunk: Sendable {
  /// The source whose bytes these are.
  package var source: SourceID
  /// Which file of the source, in rotation order.
  package var file: UInt16
  /// Byte offset of the first byte in that file (uncompressed).
  package var offset: Int64
  /// Number of bytes.
  package var count: Int
  /// Whether the file ends with this chunk (another file of the source may follow).
  package var endsFile: Bool
  /// How many line ends of this chunk stand for lines that are read as another source's: they keep the numbers of lines, and
  /// are nobody's bytes.
  package var fillers: Int
  package init(
    source: SourceID, file: UInt16, offset: Int64, count: Int, endsFile: Bool, fillers: Int = 0
  ) {
    self.source = source
    self.file = file
    self.offset = offset
    self.count = count
    self.endsFile = endsFile
    self.fillers = fillers
  }
}

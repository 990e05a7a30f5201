/// One file's content, wherever it lies: it may be renamed, copied, compressed, its name given to
/// another.
///
/// It is known by its first bytes and by those before the place where reading stands.
struct TailedFile {
  /// The `file` of chunks and references; never changes.
  let number: Int
  /// The first bytes, at most `Peek.headCount`; grows with the file.
  var head: [UInt8]
  /// The bytes before `offset`, at most `markerCount`.
  var marker: [UInt8] = []
  /// Offset of the next byte to hand over, uncompressed and peeled.
  var offset: Int64 = 0
  /// The largest uncompressed size seen, of plain files.
  var size: Int64 = 0
  /// Whether it was rotated away and read to its end.
  var isFinished = false
  /// Where it lies.
  var carriers: [Carrier] = []
  /// Open while it is read.
  var reader: FileReader?
  /// Which file `reader` has open.
  var readerIdentity: FileIdentity?
  /// Whether a plain file that carries it was read to its end: a compressed form cannot hold more.
  var plainEnded = false
  /// A file that cannot be read on: told once, not opened again.
  var broken: Set<FileIdentity> = []
  /// Whether it was told that others' lines are left out of it.
  var toldLeftOut = false

  /// How many bytes before `offset` are kept to recognise the place.
  static let markerCount = 64

  init(number: Int, head: [UInt8]) {
    self.number = number
    self.head = head
  }

  /// Notes that `bytes` were handed over.
  ///
  /// `growsHead` says whether the head is that of all bytes: of a file of several it is that of one's own lines.
  mutating func advance(_ bytes: UnsafeRawBufferPointer, growsHead: Bool) {
    if growsHead, offset <= Int64(head.count), head.count < Peek.headCount {
      let known = head.count - Int(offset)
      if bytes.count > known {
        unsafe head += bytes[known...].prefix(Peek.headCount - head.count)
      }
    }
    let keep = TailedFile.markerCount
    if bytes.count >= keep {
      unsafe marker = Array(bytes.suffix(keep))
    } else {
      unsafe marker = Array((marker + bytes).suffix(keep))
    }
    offset += Int64(bytes.count)
    size = max(size, offset)
  }

  /// Whether the plain file begins with `head` and has `marker` before the present offset.
  func holdsPlace(_ descriptor: Descriptor) -> Bool {
    guard descriptor.bytes(at: 0, count: head.count) == head else { return false }
    return descriptor.bytes(at: offset - Int64(marker.count), count: marker.count) == marker
  }

  mutating func close() {
    reader = nil
    readerIdentity = nil
  }
}

package import Bytes
package import Intake

/// Cuts the bytes of one source into records.
///
/// A read may end anywhere: what is unfinished waits for the next one, and the records are the same for every cut of
/// the input.
///
///     free space ──fill──▶ buffer ──cut──▶ batch.records ──▶ used until the next fill
///
///     ┌─ buffer ──────────────────────────────────────────────────────┐
///     │ pending record (≤ longest) ┊ line being read ┊ … ┊ free space │
///     └────────────────────────────────────────────────────────────────┘
///
/// - A line that begins a record (`LineReader`) ends the one before. An access line is complete at its own end.
/// - Lines that begin none belong to the dated record before them, stack traces and blank lines included; without one they
///   make records without a stamp, one a paragraph, at most `paragraphLines` long.
/// - Of a record longer than `longest` the first `longest` bytes are kept, the rest is skipped and counted; so memory is
///   bounded by `longest` and the size of a read, whatever comes.
package struct RecordFramer: ~Copyable, Sendable {
  /// The records of the last `cut`, `flushPending` or `finish`, and the bytes they point into; valid until `fill`.
  package internal(set) var batch = RecordBatch()
  /// What was read so far.
  ///
  /// Bytes of a record that waits for its end are counted as read, but in no other count.
  package internal(set) var coverage = Coverage()
  /// How the last record begun begins.
  package internal(set) var layout = Layout.unknown

  /// The most lines of a record without a stamp: a paragraph longer than this becomes several.
  package static let paragraphLines: UInt32 = 64

  let source: SourceID
  let readSize: Int
  let longest: Int

  /// Number of bytes in the buffer.
  var end = 0
  /// Up to here the bytes were cut; behind it lies what `fill` brought.
  var known = 0
  /// Offset in the file of the byte at buffer index i is i + `shift`.
  var shift: Int64 = 0
  var file: UInt16 = 0
  var isOpen = false

  var lines = LineReader()
  /// Number of the line being read, from 1.
  var lineNumber: UInt32 = 1
  /// Index of the first byte of that line that is in the buffer, and the file offset of its first byte of all.
  var lineAt = 0
  var lineOffset: Int64 = 0
  /// Whether it is known what the line is; then its bytes belong to the pending record.
  var lineIsRead = false
  var lineIsBlank = false
  /// Whether the last byte dropped of it is a carriage return.
  var droppedReturn = false
  /// Up to here no line end was found.
  var searched = 0

  var pending = PendingRecord()
  var counts = Coverage.Counts()
  /// The bytes that are not done with, while the batch is with somebody else.
  var carried: [UInt8] = []

  /// A framer of `source` that offers each read `readSize` bytes and keeps records up to `longest` bytes.
  package init(source: SourceID, readSize: Int = 256 * 1024, longest: Int = 1024 * 1024) {
    precondition(readSize > 0 && longest > 0, "read \(readSize), longest \(longest)")
    self.source = source
    self.readSize = readSize
    self.longest = longest
  }

  // MARK: the verbs, in the order data meets them

  /// Lets `read` put the next bytes of the source into the free space, which begins where the last bytes end; returns
  /// how many came, as `read` said.
  ///
  /// The records cut before are gone. Each read is offered the same room, whatever memory the framer borrowed: where one read ends
  /// and the next begins must not depend on who had it before.
  package mutating func fill<E: Error>(
    _ read: (UnsafeMutableRawBufferPointer) throws(E) -> Int
  ) throws(E) -> Int {
    batch.records.removeAll(keepingCapacity: true)
    makeRoom()
    let from = end
    let count = try unsafe batch.buffer.withUnsafeMutableBufferPointer { (all) throws(E) -> Int in
      let free = unsafe UnsafeMutableRawBufferPointer(
        UnsafeMutableBufferPointer(rebasing: all[from..<from + readSize]))
      let count = try unsafe read(free)
      precondition(count <= free.count, "\(count) bytes read into \(free.count)")
      return count
    }
    end += max(count, 0)
    return count
  }

  /// Cuts what `fill` brought, bytes of `file` from `offset` on, into `batch.records`.
  ///
  /// Bytes that do not follow the last ones (another file, another offset) end the record that waits.
  /// - Complexity: O(bytes brought)
  package mutating func cut(file: UInt16, offset: Int64, endsFile: Bool) {
    batch.records.removeAll(keepingCapacity: true)
    if isOpen, file != self.file || offset != Int64(known) + shift { endFile() }
    if !isOpen { begin(file: file, offset: offset) }
    counts.bytes += Int64(end - known)
    known = end
    frame()
    if endsFile { endFile() }
    settle()
  }

  /// Cuts what `fill` brought, as the reader described it.
  package mutating func cut(_ chunk: Chunk) {
    if chunk.fillers > 0 {
      counts.bytes -= Int64(chunk.fillers)
      counts.separatorBytes -= Int64(chunk.fillers)
      counts.lines -= Int64(chunk.fillers)
    }
    cut(file: chunk.file, offset: chunk.offset, endsFile: chunk.endsFile)
  }

  /// Completes the record that waits, when its last line is complete and nothing of a next one came: for a live source
  /// that has been idle.
  ///
  /// Lines that belong to it and come later make a record without a stamp. Replaces `batch.records`.
  package mutating func flushPending() {
    batch.records.removeAll(keepingCapacity: true)
    guard isOpen, pending.isThere, !lineIsRead, lineAt == end else { return }
    emit(upTo: lineOffset)
    settle()
  }

  /// Completes what waits: the source has ended.
  ///
  /// Replaces `batch.records`.
  package mutating func finish() {
    batch.records.removeAll(keepingCapacity: true)
    if isOpen { endFile() }
    settle()
  }

  // MARK: resuming

  /// Where to read on after a restart, so that no record is lost or cut differently: the record that waits, or the line being
  /// read.
  package var resumePoint: (file: UInt16, offset: Int64, line: UInt32) {
    pending.isThere ? (file, pending.offset, pending.line) : (file, lineOffset, lineNumber)
  }

  /// Says that the next bytes are those of `file` from `offset` on, which is where line `line` begins.
  package mutating func resume(file: UInt16, offset: Int64, line: UInt32) {
    begin(file: file, offset: offset)
    lineNumber = line
  }

  mutating func begin(file: UInt16, offset: Int64) {
    self.file = file
    shift = offset - Int64(known)
    isOpen = true
    lineNumber = 1
    lineAt = known
    lineOffset = offset
    lineIsRead = false
    droppedReturn = false
    searched = known
    pending = PendingRecord()
  }

  /// Hands the counts of a verb to `coverage`.
  private mutating func settle() {
    // Line ends that are nobody's are taken from what separates before it is counted.
    if counts.bytes != 0 || counts.records != 0 || counts.lines != 0 || counts.separatorBytes != 0 {
      coverage.add(counts, file: file)
    }
    counts = Coverage.Counts()
  }
}

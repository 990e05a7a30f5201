import Bytes

/// Lines of the two shapes that nearly all have, when they are whole in the buffer.
///
///     2026-11-23 07:30:48,931 INFO message¶¶                    like the last plain logback line, perhaps blank lines behind it
///     10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] "PUT /nacos/…¶ an access line
///
/// They are framed in one loop that keeps what it knows at hand; by way of `readLine`, `pending` and `endLine` each record is stored
/// and loaded again. What stops the loop is left to those, which also tell by tests what is right.
extension RecordFramer {
  /// Records that wait on the stack, so that the array is asked once for all of them whether it has room.
  private static let roomForRecords = 64
  private static var noRecord: Record {
    Record(
      bytes: .none, message: .none, stamp: 0, zoneMinutes: 0, level: .none, lineCount: 0,
      ref: RecordRef(source: SourceID(0), file: 0, offset: 0, length: 0, line: 0))
  }

  /// Takes the lines from `lineAt` on, which is not read yet, up to the first of another shape or the last that is not whole.
  ///
  /// Returns where the line at which it stopped ends; `limit` when its end is not there.
  mutating func frameWhole(_ base: UnsafeRawPointer, to limit: Int) -> Int {
    if lineAt < limit {
      let first = unsafe base.load(fromByteOffset: lineAt, as: UInt8.self)
      // Nearly all lines of another shape: stack traces and wrapped text.
      if first != UInt8(ascii: "\t"), first != UInt8(ascii: " ") {
        var room = InlineArray<64, Record>(repeating: RecordFramer.noRecord)
        return unsafe withUnsafeMutablePointer(to: &room) { room in
          unsafe frameWhole(
            base, to: limit,
            UnsafeMutableRawPointer(room).assumingMemoryBound(to: Record.self))
        }
      }
    }
    return unsafe Scan.far(UInt8(ascii: "\n"), in: base, from: searched, to: limit)
  }

  // No overflow in what follows: places are indices of the buffer, offsets those of a file.
  @inline(__always)
  private mutating func frameWhole(
    _ base: UnsafeRawPointer, to limit: Int, _ room: UnsafeMutablePointer<Record>
  ) -> Int {
    let begin = lineAt
    let shift = shift
    let longest = longest
    let level = lines.likeLastLevel
    let (source, file) = (source, file)
    var at = begin
    var number = lineNumber
    // Whether the record made last is that of a dated line, to which more may belong.
    var waits = false
    var staged = 0
    var newline = unsafe Scan.far(UInt8(ascii: "\n"), in: base, from: searched, to: limit)
    while newline < limit {
      let count = newline &- at
      guard count >= LineReader.leastForGlance, count <= longest else { break }
      let seen = min(newline, at &+ LineReader.lookahead)
      let hasReturn = unsafe base.load(fromByteOffset: newline &- 1, as: UInt8.self) == 13
      let end = hasReturn ? newline &- 1 : newline
      let ref = RecordRef(
        source: source, file: file, offset: Int64(at) &+ shift,
        length: UInt32(truncatingIfNeeded: end &- at), line: number)
      if unsafe StampReader.looksDated(base, at: at) {
        guard let start = unsafe lines.likeLast(base, at: at, to: seen) else { break }
        unsafe (room + staged).initialize(
          to: Record(
            bytes: ByteRange(at, end), message: ByteRange(at &+ start.messageOffset, end),
            stamp: start.stamp, zoneMinutes: Record.noZone, level: level, lineCount: 1, ref: ref))
        waits = true
      } else {
        guard let start = unsafe lines.plainAccess(base, at: at, to: seen) else { break }
        unsafe (room + staged).initialize(
          to: Record(
            bytes: ByteRange(at, end), message: ByteRange(at, end), stamp: start.stamp,
            zoneMinutes: start.zone, level: .none, hostCount: start.hostCount, lineCount: 1,
            ref: ref))
        waits = false
      }
      if at == begin, pending.isThere { emit(upTo: lineOffset) }
      staged &+= 1
      if staged == RecordFramer.roomForRecords {
        unsafe hand(room, staged &- 1)
        unsafe room.pointee = room[staged &- 1]
        staged = 1
      }
      at = newline &+ 1
      number &+= 1
      // Nacos writes a blank line behind every record: it needs no search.
      while at < limit, unsafe base.load(fromByteOffset: at, as: UInt8.self) == UInt8(ascii: "\n") {
        at &+= 1
        number &+= 1
      }
      newline = unsafe Scan.far(UInt8(ascii: "\n"), in: base, from: at, to: limit)
    }
    guard at > begin else { return newline }
    unsafe hand(room, waits ? staged &- 1 : staged)
    unsafe leave(at: at, number: number, waiting: waits ? room + (staged &- 1) : nil)
    return newline
  }

  /// Hands over the first records of some, and counts them.
  @inline(never)
  private mutating func hand(_ room: UnsafeMutablePointer<Record>, _ count: Int) {
    guard count > 0 else { return }
    let records = unsafe UnsafeBufferPointer(start: room, count: count)
    unsafe batch.records.append(contentsOf: records)
    var bytes: Int64 = 0
    var stamps = unsafe (first: room.pointee.stamp, last: room.pointee.stamp)
    for i in 0..<count {
      unsafe bytes &+= Int64(room[i].ref.length)
      let stamp = unsafe room[i].stamp
      stamps = (min(stamps.first, stamp), max(stamps.last, stamp))
    }
    counts.records &+= Int64(count)
    counts.recordBytes &+= bytes
    counts.separatorBytes &-= bytes
    counts.see(first: stamps.first, last: stamps.last)
  }

  /// Says that the next line is `number` and begins at `at`; `waiting` is the record that may go on there.
  ///
  /// What of the lines before is in no record separates two: `hand` has taken away what is.
  @inline(never)
  private mutating func leave(at: Int, number: UInt32, waiting: UnsafeMutablePointer<Record>?) {
    var counted = at
    if let record = unsafe waiting?.pointee {
      counted = Int(record.bytes.start)
      let end = Int64(record.bytes.end) &+ shift
      pending = PendingRecord()
      pending.isThere = true
      pending.start.layout = .logback
      pending.start.stamp = record.stamp
      pending.start.level = record.level
      pending.start.messageOffset = Int(record.message.start) &- counted
      pending.at = counted
      pending.offset = record.ref.offset
      pending.line = record.ref.line
      pending.lines = number &- record.ref.line
      pending.filledLines = 1
      pending.firstLineEnd = end
      pending.contentEnd = end
    }
    layout = unsafe waiting == nil ? .access : .logback
    counts.separatorBytes &+= Int64(counted &- lineAt)
    counts.lines &+= Int64(number &- lineNumber)
    lineNumber = number
    lineAt = at
    lineOffset = Int64(at) &+ shift
    droppedReturn = false
    searched = at
  }
}

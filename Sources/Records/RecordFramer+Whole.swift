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

  /// A record in the buffer, its line end excluded.
  private struct Whole {
    var at = 0
    var end = 0
    var messageOffset = 0
    var stamp: Int64 = 0
    var zone = Record.noZone
    var level = Record.Level.none
    var hostCount: UInt8 = 0
    var number: UInt32 = 0
  }

  /// Takes the lines from `lineAt` on, which is not read yet, up to the first of another shape or the last that is not whole.
  ///
  /// Returns where the line at which it stopped ends; `limit` when its end is not there.
  mutating func frameWhole(_ base: UnsafeRawPointer, to limit: Int) -> Int {
    if lineAt < limit {
      let first = unsafe base.load(fromByteOffset: lineAt, as: UInt8.self)
      // Nearly all lines of another shape: stack traces and wrapped text.
      if first != UInt8(ascii: "\t"), first != UInt8(ascii: " ") {
        return unsafe withUnsafeTemporaryAllocation(
          of: Record.self, capacity: RecordFramer.roomForRecords
        ) { room in
          guard let room = room.baseAddress else { return limit }
          return unsafe frameWhole(base, to: limit, room)
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
    // The dated line taken last, which may go on, and whether there is one.
    var open = Whole()
    var waits = false
    var staged = 0
    var recordBytes = 0
    var stamps = (first: Int64.max, last: Int64.min)
    var newline = unsafe Scan.far(UInt8(ascii: "\n"), in: base, from: searched, to: limit)
    while newline < limit {
      let count = newline &- at
      guard count >= LineReader.leastForGlance, count <= longest else { break }
      let seen = min(newline, at &+ LineReader.lookahead)
      var line = Whole()
      let isDated = unsafe StampReader.looksDated(base, at: at)
      if isDated {
        guard let start = unsafe lines.likeLast(base, at: at, to: seen) else { break }
        line.stamp = start.stamp
        line.messageOffset = start.messageOffset
        line.level = level
      } else {
        guard let start = unsafe lines.plainAccess(base, at: at, to: seen) else { break }
        line.stamp = start.stamp
        line.zone = start.zone
        line.hostCount = start.hostCount
      }
      line.at = at
      line.number = number
      let hasReturn = unsafe base.load(fromByteOffset: newline &- 1, as: UInt8.self) == 13
      line.end = hasReturn ? newline &- 1 : newline
      if waits {
        unsafe (room + staged).initialize(to: RecordFramer.record(open, source, file, shift))
        staged &+= 1
        recordBytes &+= open.end &- open.at
        stamps = (min(stamps.first, open.stamp), max(stamps.last, open.stamp))
      } else if at == begin, pending.isThere {
        emit(upTo: lineOffset)
      }
      waits = isDated
      if isDated {
        open = line
      } else {
        unsafe (room + staged).initialize(to: RecordFramer.record(line, source, file, shift))
        staged &+= 1
        recordBytes &+= line.end &- line.at
        stamps = (min(stamps.first, line.stamp), max(stamps.last, line.stamp))
      }
      if staged >= RecordFramer.roomForRecords &- 1 {
        unsafe hand(room, staged)
        staged = 0
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
    unsafe hand(room, staged)
    leave(
      open, waits, from: begin, to: at, number: number, recordBytes: recordBytes, stamps: stamps)
    return newline
  }

  @inline(__always)
  private static func record(
    _ line: Whole, _ source: SourceID, _ file: UInt16, _ shift: Int64
  ) -> Record {
    Record(
      bytes: ByteRange(line.at, line.end),
      message: ByteRange(line.at &+ line.messageOffset, line.end),
      stamp: line.stamp, zoneMinutes: line.zone, level: line.level, hostCount: line.hostCount,
      lineCount: 1,
      ref: RecordRef(
        source: source, file: file, offset: Int64(line.at) &+ shift,
        length: UInt32(truncatingIfNeeded: line.end &- line.at), line: line.number))
  }

  /// Hands over the records that wait.
  @inline(never)
  private mutating func hand(_ room: UnsafeMutablePointer<Record>, _ count: Int) {
    unsafe batch.records.append(contentsOf: UnsafeBufferPointer(start: room, count: count))
    counts.records &+= Int64(count)
  }

  /// Says that the next line begins at `to`, and counts those behind `from`; the last dated one waits for its end.
  @inline(never)
  private mutating func leave(
    _ open: Whole, _ waits: Bool, from: Int, to: Int, number: UInt32, recordBytes: Int,
    stamps: (first: Int64, last: Int64)
  ) {
    counts.lines &+= Int64(number &- lineNumber)
    counts.recordBytes &+= Int64(recordBytes)
    // What is in no record stands between two; the bytes of the one that waits are counted with it.
    counts.separatorBytes &+= Int64((waits ? open.at : to) &- from &- recordBytes)
    if stamps.first <= stamps.last { counts.see(first: stamps.first, last: stamps.last) }
    layout = waits ? .logback : .access
    if waits {
      pending = PendingRecord()
      pending.isThere = true
      pending.start.layout = .logback
      pending.start.stamp = open.stamp
      pending.start.level = open.level
      pending.start.messageOffset = open.messageOffset
      pending.at = open.at
      pending.offset = Int64(open.at) &+ shift
      pending.line = open.number
      pending.lines = number &- open.number
      pending.filledLines = 1
      pending.firstLineEnd = Int64(open.end) &+ shift
      pending.contentEnd = pending.firstLineEnd
    }
    lineNumber = number
    lineAt = to
    lineOffset = Int64(to) &+ shift
    droppedReturn = false
    searched = to
  }
}

import Bytes

/// The loop over lines. Every decision depends on bytes of the file only, never on where a read ended: a line is read when its
/// end is there or `LineReader.lookahead` bytes of it, which is all that is ever looked at.
extension RecordFramer {
  /// Takes the complete lines up to `known`.
  mutating func frame() {
    let limit = known
    // A second reference, so that the records may change while the bytes are looked at.
    let buffer = batch.buffer
    unsafe buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      unsafe frame(base, to: limit)
    }
  }

  private mutating func frame(_ base: UnsafeRawPointer, to limit: Int) {
    while searched < limit {
      let newline: Int
      if lineIsRead {
        newline = unsafe Scan.far(UInt8(ascii: "\n"), in: base, from: searched, to: limit)
      } else {
        newline = unsafe frameWhole(base, to: limit)
        if newline == limit, limit &- lineAt < LineReader.lookahead {
          searched = limit
          return
        }
        if unsafe readLine(base, to: newline, isWhole: newline < limit) { continue }
      }
      searched = newline
      if newline == limit { return }
      unsafe endLine(base, at: newline, next: newline &+ 1)
      // Nacos writes a blank line behind every record: it needs no search.
      while lineAt < limit,
        unsafe base.load(fromByteOffset: lineAt, as: UInt8.self) == UInt8(ascii: "\n")
      {
        lineIsBlank = true
        unsafe endLine(base, at: lineAt, next: lineAt &+ 1)
      }
    }
  }

  /// Ends the line that lacks its terminator, if there is one, and the record that waits.
  mutating func endFile() {
    let limit = known
    if lineIsRead || lineAt < limit {
      let buffer = batch.buffer
      unsafe buffer.withUnsafeBytes { raw in
        guard let base = raw.baseAddress else { return }
        if !lineIsRead { _ = unsafe readLine(base, to: limit, isWhole: false) }
        unsafe endLine(base, at: limit, next: limit)
      }
    }
    if pending.isThere { emit(upTo: lineOffset) }
    isOpen = false
  }

  /// Finds out what the line is, of which the bytes up to `end` are there, and begins a record where it begins one.
  ///
  /// A whole access line is a record at once: then the line is done, and true is returned.
  @inline(__always)
  private mutating func readLine(
    _ base: UnsafeRawPointer, to end: Int, isWhole: Bool
  ) -> Bool {
    lineIsRead = true
    let count = end &- lineAt
    lineIsBlank =
      unsafe count == 0
      || (count == 1 && base.load(fromByteOffset: lineAt, as: UInt8.self) == 13)
    if lineIsBlank { return false }
    let seen = min(end, lineAt &+ LineReader.lookahead)
    let start = unsafe lines.read(base, at: lineAt, to: seen)
    if start.startsRecord {
      layout = start.layout
    } else if pending.isThere {
      let isFull =
        pending.start.layout == .plain && pending.lines >= RecordFramer.paragraphLines
      if !isFull { return false }
    }
    if pending.isThere { emit(upTo: lineOffset) }
    if isWhole, start.layout == .access {
      unsafe endAccessLine(base, start, at: end)
      return true
    }
    pending.isThere = true
    pending.start = start
    pending.at = lineAt
    pending.offset = lineOffset
    pending.line = lineNumber
    pending.lines = 0
    if layout == .unknown { layout = start.layout }
    return false
  }

  /// Makes a record of the access line that ends at `end`.
  @inline(__always)
  private mutating func endAccessLine(
    _ base: UnsafeRawPointer, _ start: LineStart, at end: Int
  ) {
    let hasReturn = unsafe base.load(fromByteOffset: end &- 1, as: UInt8.self) == 13
    let contentEnd = Int64(end) &+ shift &- (hasReturn ? 1 : 0)
    var line = PendingRecord()
    line.start = start
    line.at = lineAt
    line.offset = lineOffset
    line.line = lineNumber
    line.filledLines = 1
    line.firstLineEnd = contentEnd
    line.contentEnd = contentEnd
    counts.lines &+= 1
    let next = end &+ 1
    append(line, upTo: Int64(next) &+ shift)
    nextLine(at: next)
  }

  /// Says that a line begins at `next`.
  @inline(__always)
  private mutating func nextLine(at next: Int) {
    lineNumber &+= 1
    lineAt = next
    lineOffset = Int64(next) &+ shift
    lineIsRead = false
    droppedReturn = false
    searched = next
  }

  /// Ends the line at `end`; the next one begins at `next`.
  @inline(__always)
  private mutating func endLine(_ base: UnsafeRawPointer, at end: Int, next: Int) {
    let hasReturn =
      end > lineAt
      ? unsafe base.load(fromByteOffset: end &- 1, as: UInt8.self) == 13 : droppedReturn
    let contentEnd = Int64(end) &+ shift &- (hasReturn ? 1 : 0)
    let nextOffset = Int64(next) &+ shift
    counts.lines &+= 1
    if pending.isThere {
      pending.lines &+= 1
      if pending.lines == 1 { pending.firstLineEnd = contentEnd }
      if !lineIsBlank {
        pending.contentEnd = contentEnd
        pending.filledLines = pending.lines
      }
      if pending.start.layout == .access || (lineIsBlank && pending.start.layout == .plain) {
        emit(upTo: nextOffset)
      }
    } else {
      counts.separatorBytes &+= nextOffset &- lineOffset
    }
    nextLine(at: next)
  }

  /// Makes the record that waits complete; what lies between its last byte and `limit` separates it from the next.
  @inline(__always)
  mutating func emit(upTo limit: Int64) {
    append(pending, upTo: limit)
    pending.isThere = false
  }

  /// Makes a record of what was pending; what lies between its last byte and `limit` separates it from the next.
  @inline(__always)
  private mutating func append(_ pending: PendingRecord, upTo limit: Int64) {
    let full = pending.contentEnd &- pending.offset
    let length = min(full, Int64(longest))
    let first = pending.at
    let firstLine = min(pending.firstLineEnd &- pending.offset, length)
    let message = min(Int64(pending.start.messageOffset), firstLine)
    batch.records.append(
      Record(
        bytes: ByteRange(first, first &+ Int(length)),
        message: ByteRange(first &+ Int(message), first &+ Int(firstLine)),
        stamp: pending.start.stamp, zoneMinutes: pending.start.zoneMinutes,
        level: pending.start.level, hostCount: pending.start.hostCount,
        lineCount: pending.filledLines,
        ref: RecordRef(
          source: source, file: file, offset: pending.offset, length: UInt32(clamping: length),
          line: pending.line)))
    counts.records &+= 1
    counts.recordBytes &+= length
    counts.separatorBytes &+= limit &- pending.contentEnd
    if full > length {
      counts.cutBytes &+= full &- length
      counts.cutRecords &+= 1
    }
    if pending.start.stamp == Record.noStamp {
      counts.stampless &+= 1
    } else {
      counts.see(first: pending.start.stamp, last: pending.start.stamp)
    }
  }
}

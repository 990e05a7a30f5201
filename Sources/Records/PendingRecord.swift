/// The record whose end was not seen yet.
struct PendingRecord {
  /// Whether there is one; else nothing below means anything.
  var isThere = false
  /// How its first line began.
  var start = LineStart()
  /// Index of its first byte in the buffer.
  var at = 0
  /// File offset of its first byte.
  var offset: Int64 = 0
  /// Number of its first line.
  var line: UInt32 = 0
  /// Lines so far, and lines up to the last that is not blank.
  var lines: UInt32 = 0
  var filledLines: UInt32 = 0
  /// File offset behind its first line, line end excluded.
  var firstLineEnd: Int64 = 0
  /// File offset behind its last line that is not blank, line end excluded.
  var contentEnd: Int64 = 0
}

import Bytes

/// What people make of the layouts in their logback configuration; asked only when Nacos' own do not fit.
///
///     2026-11-23T07:30:48.931+08:00 INFO message               a zone behind the stamp, also `+0800`, `Z`
///     2026-11-23 07:30:48.931123456 [main] [INFO ] message     up to nine digits, levels in brackets
///     2026-11-23 07:30:48.931 +0800 4711 [main] INFO message   a zone or a process id as a column
///     07:30:48.931 [main] INFO  c.a.n.Naming - message         no date: a record without a stamp
extension LineReader {
  /// Reads a line whose stamp goes on behind its milliseconds; leaves `start` as it is when that is no stamp.
  func readLongStamp(
    _ base: UnsafeRawPointer, at: Int, to: Int, stamp: Int64, into start: inout LineStart
  ) {
    var i = at &+ StampReader.datedCount
    let longest = min(to, i &+ 6)
    while i < longest, unsafe LineReader.digit(base, at: i) { i &+= 1 }
    if let zone = unsafe LineReader.zone(base, at: i, to: to) {
      start.zoneMinutes = zone.minutes
      i = zone.end
    }
    let mark = i < to ? unsafe base.load(fromByteOffset: i, as: UInt8.self) : UInt8(ascii: " ")
    switch mark {
    case UInt8(ascii: "|"):
      start.layout = .pipe
      start.stamp = stamp
      start.messageOffset = i &+ 1 &- at
    case UInt8(ascii: " "), UInt8(ascii: "\r"):
      start.layout = .logback
      start.stamp = stamp
      unsafe readColumns(base, at: at, from: i, to: to, into: &start)
    default: start.zoneMinutes = Record.noZone
    }
  }

  /// Reads a line that begins with a time of day and columns with a level: an entry of its own, at an unknown date.
  func readTimed(_ base: UnsafeRawPointer, at: Int, to: Int, into start: inout LineStart) {
    guard to &- at >= 18,
      unsafe base.load(fromByteOffset: at &+ 2, as: UInt8.self) == UInt8(ascii: ":"),
      unsafe base.load(fromByteOffset: at &+ 5, as: UInt8.self) == UInt8(ascii: ":"),
      unsafe Digits.two(base, at) >= 0, unsafe Digits.two(base, at &+ 3) >= 0,
      unsafe Digits.two(base, at &+ 6) >= 0, unsafe Digits.three(base, at &+ 9) >= 0
    else { return }
    let mark = unsafe base.load(fromByteOffset: at &+ 8, as: UInt8.self)
    let behind = unsafe base.load(fromByteOffset: at &+ 12, as: UInt8.self)
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."), behind == UInt8(ascii: " ")
    else { return }
    var timed = LineStart()
    unsafe readColumns(base, at: at, from: at &+ 12, to: to, into: &timed)
    guard timed.level != .none else { return }
    start.isStatus = true
    start.level = timed.level
    start.messageOffset = timed.messageOffset
  }

  /// The most columns before the level.
  private static let mostColumns = 4

  /// The level behind threads, process ids and a zone, or in brackets, and where the message begins; nil when the words
  /// there are no columns.
  static func findLevel(
    _ base: UnsafeRawPointer, from: Int, to: Int
  ) -> (level: Record.Level, message: Int)? {
    var i = from
    for _ in 0...mostColumns {
      guard i < to else { return nil }
      let word = unsafe level(base, at: i, to: to)
      if word.level != .none {
        return unsafe (word.level, behindLevel(base, from: word.end, to: to))
      }
      let first = unsafe base.load(fromByteOffset: i, as: UInt8.self)
      if first == UInt8(ascii: "[") {
        let close = unsafe Scan.near(UInt8(ascii: "]"), in: base, from: i, to: to)
        guard close < to else { return nil }
        let found = unsafe bracketedLevel(base, from: i &+ 1, to: close)
        if found != .none { return unsafe (found, behindLevel(base, from: close &+ 1, to: to)) }
        i = close &+ 1
      } else if let zone = unsafe zone(base, at: i, to: to) {
        i = zone.end
      } else if let number = unsafe Digits.run(base, from: i, to: to) {
        i = number.end
      } else {
        return nil
      }
      let next = unsafe skipBlanks(base, from: i, to: to)
      guard next > i else { return nil }
      i = next
    }
    return nil
  }

  /// The level that fills `from..<to`, blanks around it excepted.
  private static func bracketedLevel(
    _ base: UnsafeRawPointer, from: Int, to: Int
  ) -> Record.Level {
    let word = unsafe level(base, at: skipBlanks(base, from: from, to: to), to: to)
    return unsafe skipBlanks(base, from: word.end, to: to) == to ? word.level : .none
  }

  private static func behindLevel(_ base: UnsafeRawPointer, from: Int, to: Int) -> Int {
    let message = unsafe skipBlanks(base, from: from, to: to)
    return unsafe skipColumns(base, from: message, to: to) ?? message
  }

  /// The zone at `at`, in minutes east of UTC, and where it ends.
  private static func zone(
    _ base: UnsafeRawPointer, at: Int, to: Int
  ) -> (minutes: Int16, end: Int)? {
    guard at < to else { return nil }
    let sign = unsafe base.load(fromByteOffset: at, as: UInt8.self)
    if sign == UInt8(ascii: "Z") { return (0, at &+ 1) }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), to &- at >= 5 else { return nil }
    let hours = unsafe Digits.two(base, at &+ 1)
    let isSplit = unsafe base.load(fromByteOffset: at &+ 3, as: UInt8.self) == UInt8(ascii: ":")
    let end = at &+ (isSplit ? 6 : 5)
    guard end <= to else { return nil }
    let minutes = unsafe Digits.two(base, end &- 2)
    guard hours >= 0, hours <= 18, minutes >= 0, minutes < 60 else { return nil }
    let east = hours &* 60 &+ minutes
    return (Int16(sign == UInt8(ascii: "-") ? 0 &- east : east), end)
  }

  private static func digit(_ base: UnsafeRawPointer, at: Int) -> Bool {
    unsafe base.load(fromByteOffset: at, as: UInt8.self) &- UInt8(ascii: "0") < 10
  }
}

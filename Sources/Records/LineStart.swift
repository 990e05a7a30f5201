import Bytes

/// What the first bytes of a line say about it.
struct LineStart {
  /// How the line begins; `plain` for one that begins no record by itself.
  var layout = Layout.plain
  /// A logback status line: an entry of its own though it has no date.
  var isStatus = false
  var stamp = Record.noStamp
  var zoneMinutes = Record.noZone
  var level = Record.Level.none
  /// `Record.hostCount`.
  var hostCount: UInt8 = 0
  /// Bytes from the line's first to the message's first.
  var messageOffset = 0

  /// Whether the line begins a record in whatever context it stands.
  var startsRecord: Bool { layout != .plain || isStatus }
}

/// Reads the beginning of lines.
///
///     2026-11-23 07:30:48,931 INFO message                                  logback
///     2026-11-23 07:30:48.931 [main] WARN  c.a.n.Naming - message           columns
///     2026-11-23 07:30:48.931  INFO 4711 --- [main] c.a.n.Naming : message  columns (Spring Boot's own)
///     2026-11-23 07:30:48,931|message                                       pipe
///     10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] "PUT /nacos/… HTTP/1.1" …  access
///     07:30:48,931 |-INFO in ch.qos.logback…                                plain, status
///
/// What else people configure is in `LineStart+Configured.swift`, asked only when this fails.
struct LineReader {
  /// How many bytes of a line are looked at, at most: what lies further cannot change what the line is.
  static let lookahead = 512

  private var stamps = StampReader()
  /// What stood between stamp and message of the last plain logback line in which that was eight bytes or fewer: ` INFO `.
  private var head: UInt64 = 0
  /// Which bits of a word these bytes are; 0 before the first.
  private var headMask: UInt64 = 0
  private var headCount = 0
  private var headLevel = Record.Level.none

  /// Bytes of a line at the least that `likeLast` or `plainAccess` tells anything of.
  static let leastForGlance = StampReader.datedCount + 16

  /// What `read` would find when the line at `at`, which looks dated, is like the last plain logback line; nil for any other.
  ///
  /// At least `leastForGlance` bytes lie before `to`. The level is `likeLastLevel`.
  @inline(__always)
  mutating func likeLast(
    _ base: UnsafeRawPointer, at: Int, to: Int
  ) -> (stamp: Int64, messageOffset: Int)? {
    guard let stamp = unsafe stamps.dated(base, at: at), unsafe isLikeLast(base, at: at, to: to)
    else { return nil }
    return (stamp, StampReader.datedCount &+ headCount)
  }

  /// The level of the lines that `likeLast` knows.
  var likeLastLevel: Record.Level { headLevel }

  /// What `read` would find when the line at `at`, which does not look dated, is an access line with ` - - ` behind its host; nil
  /// for any other.
  ///
  /// At least `leastForGlance` bytes lie before `to`.
  @inline(__always)
  mutating func plainAccess(
    _ base: UnsafeRawPointer, at: Int, to: Int
  ) -> (stamp: Int64, zone: Int16, hostCount: UInt8)? {
    guard unsafe base.load(fromByteOffset: at, as: UInt8.self) != UInt8(ascii: "\t") else {
      return nil
    }
    let host = unsafe Scan.near(UInt8(ascii: " "), in: base, from: at, to: to)
    let count = host &- at
    guard count > 0, count < 256, to &- host >= 5 &+ StampReader.accessCount,
      unsafe LineReader.hasDashes(base, at: host),
      let (stamp, zone) = unsafe stamps.access(base, at: host &+ 5)
    else { return nil }
    return (stamp, zone, UInt8(truncatingIfNeeded: count))
  }

  /// Whether ` - - [` stands at `at`, where eight bytes are.
  @inline(__always)
  private static func hasDashes(_ base: UnsafeRawPointer, at: Int) -> Bool {
    unsafe Words.whole(base, at: at) & 0x0000_FFFF_FFFF_FFFF == 0x0000_5B20_2D20_2D20
  }

  /// Reads the line at `at`, of which the bytes up to `to` may be looked at.
  mutating func read(_ base: UnsafeRawPointer, at: Int, to: Int) -> LineStart {
    var start = LineStart()
    guard to &- at >= 15 else { return start }
    if to &- at >= StampReader.datedCount, unsafe StampReader.looksDated(base, at: at),
      let stamp = unsafe stamps.dated(base, at: at)
    {
      if unsafe isLikeLast(base, at: at, to: to) {
        start.layout = .logback
        start.stamp = stamp
        start.level = headLevel
        start.messageOffset = StampReader.datedCount &+ headCount
        return start
      }
      unsafe readHeader(base, at: at, to: to, stamp: stamp, into: &start)
      if start.layout == .logback { unsafe keepHead(base, at: at, to: to, start) }
      return start
    }
    let first = unsafe base.load(fromByteOffset: at, as: UInt8.self)
    // Stack trace lines begin with a tab, wrapped text with a blank.
    if first == UInt8(ascii: "\t") || first == UInt8(ascii: " ") { return start }
    if unsafe readAccess(base, at: at, to: to, into: &start) { return start }
    unsafe readStatus(base, at: at, to: to, into: &start)
    if !start.isStatus { unsafe readTimed(base, at: at, to: to, into: &start) }
    return start
  }

  /// Whether between stamp and message stands what stood there in the last plain logback line, and a message follows that no
  /// column can begin: as in nearly every line of a server.
  @inline(__always)
  private func isLikeLast(_ base: UnsafeRawPointer, at: Int, to: Int) -> Bool {
    let i = at &+ StampReader.datedCount
    guard i &+ 16 <= to, headMask != 0,
      unsafe (Words.whole(base, at: i) ^ head) & headMask == 0
    else { return false }
    var message = i &+ headCount
    var first = unsafe base.load(fromByteOffset: message, as: UInt8.self)
    if first == UInt8(ascii: "[") {
      // A tag of the message or a thread: then a logger or another column follows.
      message = unsafe Scan.near(UInt8(ascii: "]"), in: base, from: message, to: to)
      message = unsafe LineReader.skipBlanks(base, from: min(message &+ 1, to), to: to)
      guard message < to else { return false }
      first = unsafe base.load(fromByteOffset: message, as: UInt8.self)
      return first &- UInt8(ascii: "A") < 26 || first &- UInt8(ascii: "0") < 10
    }
    return first &- UInt8(ascii: "A") < 26
  }

  /// Keeps what stands between stamp and message.
  private mutating func keepHead(
    _ base: UnsafeRawPointer, at: Int, to: Int, _ start: LineStart
  ) {
    let count = start.messageOffset &- StampReader.datedCount
    guard start.level != .none, 1...8 ~= count, at &+ start.messageOffset < to else { return }
    let i = at &+ StampReader.datedCount
    headMask = Words.mask(count)
    head = unsafe Words.word(base, at: i, count: count, limit: to)
    headCount = count
    headLevel = start.level
  }

  // MARK: access

  private mutating func readAccess(
    _ base: UnsafeRawPointer, at: Int, to: Int, into start: inout LineStart
  ) -> Bool {
    let host = unsafe Scan.near(UInt8(ascii: " "), in: base, from: at, to: to)
    // Host, a blank, and at the least ` - - ` with the stamp behind it must fit.
    guard host > at, to &- host >= 5 &+ StampReader.accessCount else { return false }
    var bracket = host &+ 5
    let isPlain = unsafe LineReader.hasDashes(base, at: host)
    if !isPlain {
      let ident = unsafe Scan.near(UInt8(ascii: " "), in: base, from: host &+ 1, to: to)
      let user = unsafe Scan.near(UInt8(ascii: " "), in: base, from: min(ident &+ 1, to), to: to)
      bracket = user &+ 1
      guard to &- bracket >= StampReader.accessCount else { return false }
    }
    guard unsafe base.load(fromByteOffset: bracket, as: UInt8.self) == UInt8(ascii: "["),
      let (stamp, zone) = unsafe stamps.access(base, at: bracket)
    else { return false }
    start.layout = .access
    start.hostCount = isPlain ? UInt8(exactly: host &- at) ?? 0 : 0
    start.stamp = stamp
    start.zoneMinutes = zone
    return true
  }

  // MARK: status

  private func readStatus(
    _ base: UnsafeRawPointer, at: Int, to: Int, into start: inout LineStart
  ) {
    guard unsafe Scan.has(" |-", in: base, at: at &+ 12, to: to),
      unsafe Digits.two(base, at) >= 0, unsafe Digits.two(base, at &+ 3) >= 0,
      unsafe Digits.two(base, at &+ 6) >= 0, unsafe Digits.three(base, at &+ 9) >= 0
    else { return }
    start.isStatus = true
    start.level = unsafe LineReader.level(base, at: at &+ 15, to: to).level
  }

  // MARK: logback

  private func readHeader(
    _ base: UnsafeRawPointer, at: Int, to: Int, stamp: Int64, into start: inout LineStart
  ) {
    let i = at &+ StampReader.datedCount
    let mark = i < to ? unsafe base.load(fromByteOffset: i, as: UInt8.self) : UInt8(ascii: " ")
    if mark == UInt8(ascii: "|") {
      start.layout = .pipe
      start.stamp = stamp
      start.messageOffset = StampReader.datedCount &+ 1
      return
    }
    guard mark == UInt8(ascii: " ") || mark == UInt8(ascii: "\r") else {
      unsafe readLongStamp(base, at: at, to: to, stamp: stamp, into: &start)
      return
    }
    start.stamp = stamp
    start.layout = .logback
    unsafe readColumns(base, at: at, from: i, to: to, into: &start)
  }

  /// Reads what lies between the stamp and the message.
  @inline(__always)
  func readColumns(
    _ base: UnsafeRawPointer, at: Int, from: Int, to: Int, into start: inout LineStart
  ) {
    var i = unsafe LineReader.skipBlanks(base, from: from, to: to)
    var message = i
    var hasThread = false
    if i < to, unsafe base.load(fromByteOffset: i, as: UInt8.self) == UInt8(ascii: "[") {
      let close = unsafe Scan.near(UInt8(ascii: "]"), in: base, from: i, to: to)
      i = unsafe LineReader.skipBlanks(base, from: min(close &+ 1, to), to: to)
      hasThread = true
    }
    let word = unsafe LineReader.level(base, at: i, to: to)
    if word.level != .none {
      start.level = word.level
      message = unsafe LineReader.skipBlanks(base, from: word.end, to: to)
      if let column = unsafe LineReader.skipColumns(base, from: message, to: to) {
        message = column
        start.layout = .columns
      } else if hasThread {
        start.layout = .columns
      }
    } else if let found = unsafe LineReader.findLevel(base, from: message, to: to) {
      start.level = found.level
      start.layout = .columns
      message = found.message
    }
    start.messageOffset = message &- at
  }

  /// The level spelled at `at` and where the word ends; `none` when the word there is no level.
  static func level(
    _ base: UnsafeRawPointer, at: Int, to: Int
  ) -> (level: Record.Level, end: Int) {
    guard to &- at >= 4 else { return (.none, at) }
    var end = at &+ 4
    let level: Record.Level
    switch unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)) {
    case 0x4F46_4E49: level = .info
    case 0x4E52_4157: level = .warn
    case 0x4F52_5245: level = unsafe has("R", base, &end, to) ? .error : .none
    case 0x5542_4544: level = unsafe has("G", base, &end, to) ? .debug : .none
    case 0x4341_5254: level = unsafe has("E", base, &end, to) ? .trace : .none
    case 0x4154_4146: level = unsafe has("L", base, &end, to) ? .fatal : .none
    default: level = .none
    }
    guard level != .none else { return (.none, at) }
    if end == to { return (level, end) }
    let next = unsafe base.load(fromByteOffset: end, as: UInt8.self)
    let ends = next == UInt8(ascii: " ") || next == UInt8(ascii: "\r")
    return ends ? (level, end) : (.none, at)
  }

  private static func has(
    _ letter: Unicode.Scalar, _ base: UnsafeRawPointer, _ end: inout Int, _ to: Int
  ) -> Bool {
    guard end < to, unsafe base.load(fromByteOffset: end, as: UInt8.self) == UInt8(ascii: letter)
    else { return false }
    end &+= 1
    return true
  }

  static func skipBlanks(_ base: UnsafeRawPointer, from: Int, to: Int) -> Int {
    var i = from
    while i < to, unsafe base.load(fromByteOffset: i, as: UInt8.self) == UInt8(ascii: " ") {
      i &+= 1
    }
    return i
  }

  /// Where the message begins behind `[thread] logger - ` or `pid --- [thread] logger : `, each of which may lack its
  /// thread; nil when no logger stands there.
  ///
  /// A logger is told by its package: it begins small and holds a dot.
  static func skipColumns(_ base: UnsafeRawPointer, from: Int, to: Int) -> Int? {
    var i = from
    if let pid = unsafe Digits.run(base, from: i, to: to),
      unsafe Scan.has(" --- ", in: base, at: pid.end, to: to)
    {
      i = pid.end &+ 5
    }
    guard i < to else { return nil }
    let first = unsafe base.load(fromByteOffset: i, as: UInt8.self)
    // Most messages of a server begin with a capital letter.
    if first &- UInt8(ascii: "A") < 26 { return nil }
    if first == UInt8(ascii: "[") {
      i = unsafe Scan.near(UInt8(ascii: "]"), in: base, from: i, to: to)
      i = unsafe skipBlanks(base, from: min(i &+ 1, to), to: to)
      // A process id, then a thread.
      if i < to, unsafe base.load(fromByteOffset: i, as: UInt8.self) == UInt8(ascii: "[") {
        i = unsafe Scan.near(UInt8(ascii: "]"), in: base, from: i, to: to)
        i = unsafe skipBlanks(base, from: min(i &+ 1, to), to: to)
      }
    }
    var hasDot = false
    let logger = i
    while i < to {
      let byte = unsafe base.load(fromByteOffset: i, as: UInt8.self)
      let isSmall = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      if !isSmall {
        if i == logger { return nil }
        if byte == UInt8(ascii: ".") {
          hasDot = true
        } else if !isNamePart(byte) {
          break
        }
      }
      i &+= 1
    }
    guard hasDot else { return nil }
    let mark = unsafe skipBlanks(base, from: i, to: to)
    guard mark > i,
      unsafe Scan.has("- ", in: base, at: mark, to: to)
        || Scan.has(": ", in: base, at: mark, to: to)
    else { return nil }
    return mark &+ 2
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }
}

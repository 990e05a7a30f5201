import Bytes

/// What kind of log a line belongs to, by its shape alone; for peeking into files, not for reading them.
///
///     2026-11-23 07:30:48,931 INFO Client connection …                   server: %date %level %msg
///     2026-11-23 07:30:48,931|…                                          server: %date|%msg
///     2026-11-22 22:17:35.359 INFO [main:c.a.n.c.naming] …               client: thread and logger in brackets
///     10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] "PUT … HTTP/1.1" 200 …  access log of Tomcat
///     06:56:46,438 |-INFO in ch.qos.logback…                             start.out: status of logback
enum LineShape: Equatable, Sendable {
  /// A stamped line or one of the access log, with its stamp in ms since the epoch as if written in UTC.
  case server(Int64)
  /// A stamped line of a Java client.
  case client(Int64)
  /// A line of the start-up output, or one with a time of day and no date.
  case startUp
  case nothing

  /// - Complexity: O(`line.count`), at most 16 KiB of it.
  init(_ line: ArraySlice<UInt8>) {
    let line = line.prefix(16 * 1024)
    if let (stamp, end) = LineShape.stamp(line) {
      self = LineShape.isOfClient(line, from: end) ? .client(stamp) : .server(stamp)
    } else if let stamp = LineShape.accessStamp(line) {
      self = .server(stamp)
    } else {
      self = LineShape.isOfStartUp(line) || LineShape.isTimed(line) ? .startUp : .nothing
    }
  }

  /// Whether the line begins as logback writes it, with a date, or as Tomcat does, with `host ident user [date]`.
  static func isStamped(_ line: ArraySlice<UInt8>) -> Bool {
    if stamp(line) != nil { return true }
    guard accessStamp(line) != nil else { return false }
    return line.prefix { $0 != 0x5B }.count { $0 == 0x20 } == 3
  }

  /// The stamp `yyyy-MM-dd HH:mm:ss,SSS` at the line's beginning, and where the rest of the line begins.
  ///
  /// As people configure it there may be `T` for the blank, `.` for the comma, 3 to 9 digits of a fraction and a zone;
  /// a blank, a tab or a bar follows.
  private static func stamp(_ line: ArraySlice<UInt8>) -> (stamp: Int64, end: Int)? {
    guard line.count > 23 else { return nil }
    let s = line.startIndex
    guard
      zip(line, "dddd-dd-dd?dd:dd:dd".utf8).allSatisfy({ byte, shape in
        switch shape {
        case 0x64: byte.isDigit
        case 0x3F: byte == 0x20 || byte == 0x54
        default: byte == shape
        }
      }),
      line[s + 19] == 0x2C || line[s + 19] == 0x2E,
      line[(s + 20)..<(s + 23)].allSatisfy(\.isDigit)
    else { return nil }
    var end = s + 23
    while end < line.endIndex, end < s + 29, line[end].isDigit { end += 1 }
    end = zoneEnd(line, at: end)
    guard end < line.endIndex, line[end] == 0x20 || line[end] == 0x7C || line[end] == 0x09 else {
      return nil
    }
    func number(_ from: Int, _ count: Int) -> Int {
      line[(s + from)..<(s + from + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    return milliseconds(
      number(0, 4), number(5, 2), number(8, 2), number(11, 2), number(14, 2), number(17, 2)
    )
    .map { ($0 + Int64(number(20, 3)), end + 1) }
  }

  /// Where the zone at `at` ends: `Z`, `+08:00`, `+0800`; `at` when there is none.
  private static func zoneEnd(_ line: ArraySlice<UInt8>, at: Int) -> Int {
    guard at < line.endIndex else { return at }
    if line[at] == 0x5A { return at + 1 }
    guard line[at] == 0x2B || line[at] == 0x2D else { return at }
    for shape in ["dd:dd", "dddd"] {
      let zone = line[(at + 1)...].prefix(shape.utf8.count)
      if zone.count == shape.utf8.count,
        zip(zone, shape.utf8).allSatisfy({ $1 == 0x64 ? $0.isDigit : $0 == $1 })
      {
        return at + 1 + zone.count
      }
    }
    return at
  }

  /// The stamp of `… [dd/MMM/yyyy:HH:mm:ss ±zzzz] "…" ddd`.
  private static func accessStamp(_ line: ArraySlice<UInt8>) -> Int64? {
    guard let open = line.prefix(256).firstIndex(of: 0x5B), line.endIndex - open > 32 else {
      return nil
    }
    let field = line[(open + 1)..<(open + 28)]
    guard
      zip(field, "dd/aaa/dddd:dd:dd:dd +dddd]".utf8).allSatisfy({ byte, shape in
        switch shape {
        case 0x64: byte.isDigit
        case 0x61: (byte | 0x20).isLetter
        case 0x2B: byte == 0x2B || byte == 0x2D
        default: byte == shape
        }
      })
    else { return nil }
    let rest = line[(open + 28)...]
    guard let quote = rest.prefix(3).firstIndex(of: 0x22), hasStatus(rest[(quote + 1)...]) else {
      return nil
    }
    func number(_ from: Int, _ count: Int) -> Int {
      line[(open + 1 + from)..<(open + 1 + from + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let name = String(decoding: field.dropFirst(3).prefix(3), as: UTF8.self)
    guard let month = months.firstIndex(of: name) else { return nil }
    return milliseconds(
      number(7, 4), month + 1, number(0, 2), number(12, 2), number(15, 2), number(18, 2))
  }

  /// Whether a quote, a blank and three digits follow.
  private static func hasStatus(_ rest: ArraySlice<UInt8>) -> Bool {
    var i = rest.startIndex
    while i + 4 < rest.endIndex {
      if rest[i] == 0x22, rest[i + 1] == 0x20, rest[(i + 2)..<(i + 5)].allSatisfy(\.isDigit) {
        return true
      }
      i += 1
    }
    return false
  }

  /// Whether the columns behind the level are a thread and a logger of the client.
  ///
  /// A server writes neither.
  private static func isOfClient(_ line: ArraySlice<UInt8>, from: Int) -> Bool {
    var at = from
    while at < line.endIndex, line[at] == 0x20 || (line[at] | 0x20).isLetter { at += 1 }
    let columns = line[at...].prefix(200)
    if columns.first == 0x5B {
      let inside = columns.prefix { $0 != 0x5D }
      return [":c.a.n.", ":com.alibaba.nacos."].contains { inside.holds($0) }
    }
    // Spring Boot's layout in an application: `7 --- [main] c.a.n.client.naming : …`.
    guard columns.holds("--- [") else { return false }
    return ["c.a.n.c", "com.alibaba.nacos.c", "RpcClient", "HOST-SERVER"].contains {
      columns.holds($0)
    }
  }

  /// Whether the line begins with a time of day and has a level behind it: a layout without a date.
  private static func isTimed(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > 18, line.first?.isDigit == true,
      zip(line, "dd:dd:dd?ddd ".utf8).allSatisfy({ byte, shape in
        switch shape {
        case 0x64: byte.isDigit
        case 0x3F: byte == 0x2C || byte == 0x2E
        default: byte == shape
        }
      })
    else { return false }
    let columns = line.dropFirst(12).prefix(100)
    return ["INFO", "WARN", "ERROR", "DEBUG"].contains {
      columns.holds($0)
    }
  }

  private static func isOfStartUp(_ line: ArraySlice<UInt8>) -> Bool {
    [
      " |-INFO in ch.qos.logback", " |-INFO in ", " |-WARN in ", " |-ERROR in ",
      "|   :  :  | |", "function modules", "-Dnacos.", "/nacos/index.html", "Nacos is starting",
      "Nacos started",
    ].contains { line.holds($0) }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Milliseconds since the epoch of a Gregorian date and time in UTC; nil when the date cannot be.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  private static func milliseconds(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int
  ) -> Int64? {
    guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 62
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return Int64(((days * 24 + hour) * 60 + minute) * 60 + second) * 1000
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text stands anywhere in it.
  func holds(_ text: StaticString) -> Bool { Scan.find(text, in: span) != nil }
}

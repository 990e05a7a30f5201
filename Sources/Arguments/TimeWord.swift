/// A moment as typed for `--since` and `--until`.
///
///     2026-05-20T21:24:00+08:00   2026-05-20T13:24:00.250Z     RFC 3339: a moment
///     2026-05-20 21:24            2026-05-20 21:24:05,120      without a zone: as the logs are written
///     2026-05-20                                               the day's midnight, likewise
///     -15m   -90s   -2h                                        so long before the end
package enum TimeWord: Sendable, Equatable {
  /// Milliseconds since the epoch.
  case instant(Int64)
  /// A wall clock's reading without a zone, as the milliseconds since the epoch it would be in UTC.
  case local(Int64)
  /// So many milliseconds before the end of what is read.
  case before(Int64)

  /// Reads a word; nil if it is none of the forms above.
  package init?(_ word: String) {
    if word.first == "-" {
      guard let back = DurationWord.milliseconds(String(word.dropFirst())) else { return nil }
      self = .before(back)
      return
    }
    var reader = Reader(bytes: Array(word.utf8))
    guard let local = reader.date() else { return nil }
    if reader.atEnd {
      self = .local(local)
      return
    }
    guard reader.skip(" ", "T", "t"), let time = reader.timeOfDay() else { return nil }
    if reader.atEnd {
      self = .local(local + time)
      return
    }
    guard let offset = reader.offset(), reader.atEnd else { return nil }
    self = .instant(local + time - offset)
  }

  /// Walks over the bytes of one word; every verb answers nil at the first wrong byte.
  private struct Reader {
    var bytes: [UInt8]
    var index = 0
    var atEnd: Bool { index == bytes.count }

    /// Consumes one byte if it is one of these.
    mutating func skip(_ wanted: Unicode.Scalar...) -> Bool {
      guard index < bytes.count, wanted.contains(where: { UInt8(ascii: $0) == bytes[index] })
      else { return false }
      index += 1
      return true
    }

    mutating func digits(_ count: Int, _ range: ClosedRange<Int>) -> Int? {
      guard index + count <= bytes.count else { return nil }
      var value = 0
      for _ in 0..<count {
        guard bytes[index] >= 48, bytes[index] <= 57 else { return nil }
        value = value * 10 + Int(bytes[index] - 48)
        index += 1
      }
      return range.contains(value) ? value : nil
    }

    /// `YYYY-MM-DD` as milliseconds of its midnight.
    mutating func date() -> Int64? {
      guard let year = digits(4, 1970...9999), skip("-"), let month = digits(2, 1...12), skip("-"),
        let day = digits(2, 1...TimeWord.days(in: month, of: year))
      else { return nil }
      return TimeWord.day(year, month, day) * 86_400_000
    }

    /// `HH:MM`, `HH:MM:SS`, then a fraction after a dot or a comma, in milliseconds.
    mutating func timeOfDay() -> Int64? {
      guard let hour = digits(2, 0...23), skip(":"), let minute = digits(2, 0...59) else {
        return nil
      }
      var time = Int64(hour * 60 + minute) * 60_000
      guard skip(":") else { return time }
      guard let second = digits(2, 0...60) else { return nil }
      time += Int64(second) * 1_000
      guard skip(".", ",") else { return time }
      var unit: Int64 = 100
      let first = index
      while let digit = digits(1, 0...9) {
        time += Int64(digit) * unit
        unit /= 10
      }
      return index > first ? time : nil
    }

    /// `Z`, `+08:00` or `+0800` in milliseconds east of UTC.
    mutating func offset() -> Int64? {
      if skip("Z", "z") { return 0 }
      let east = skip("+")
      guard east || skip("-"), let hours = digits(2, 0...18) else { return nil }
      _ = skip(":")
      guard let minutes = digits(2, 0...59) else { return nil }
      let offset = Int64(hours * 60 + minutes) * 60_000
      return east ? offset : -offset
    }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 of a Gregorian date.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
  /// days_from_civil.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }
}

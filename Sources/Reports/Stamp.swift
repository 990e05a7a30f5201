/// Turns milliseconds since the epoch into the written forms of the reports, and zone offsets into minutes.
///
/// The calendar is the proleptic Gregorian one of RFC 3339; the algorithm is Howard Hinnant's `civil_from_days`
/// (howardhinnant.github.io/date_algorithms.html).
enum Stamp {
  /// The parts of a moment.
  struct Parts {
    var year: Int
    var month: Int
    var day: Int
    /// Milliseconds since midnight.
    var milliseconds: Int
  }

  /// The parts of the moment; nil outside the years 1–9999, where RFC 3339 has no form.
  static func parts(_ milliseconds: Int64) -> Parts? {
    let perDay: Int64 = 86_400_000
    guard milliseconds > -62_135_596_800_000, milliseconds < 253_402_300_800_000 else { return nil }
    let days = Int((milliseconds - (milliseconds % perDay + perDay) % perDay) / perDay)
    let rest = Int((milliseconds % perDay + perDay) % perDay)
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return Parts(year: year, month: month, day: day, milliseconds: rest)
  }

  /// `2026-11-22T22:09:39.767Z`; nil outside the years 1–9999.
  static func rfc3339(_ milliseconds: Int64) -> String? {
    parts(milliseconds).map { "\(date($0))T\(clock($0.milliseconds))Z" }
  }

  /// `2026-11-22 22:09:39.767`, `offsetMinutes` east of UTC; `–` outside the years 1–9999.
  static func dateAndTime(_ milliseconds: Int64, offsetMinutes: Int = 0) -> String {
    parts(milliseconds + Int64(offsetMinutes) * 60_000).map {
      "\(date($0)) \(clock($0.milliseconds))"
    }
      ?? "–"
  }

  /// `22:09:39.767`, `offsetMinutes` east of UTC; `–` outside the years 1–9999.
  static func time(_ milliseconds: Int64, offsetMinutes: Int = 0) -> String {
    parts(milliseconds + Int64(offsetMinutes) * 60_000).map { clock($0.milliseconds) } ?? "–"
  }

  /// Whether both moments fall on one day in that zone.
  static func isSameDay(_ a: Int64, _ b: Int64, offsetMinutes: Int = 0) -> Bool {
    guard let a = parts(a + Int64(offsetMinutes) * 60_000),
      let b = parts(b + Int64(offsetMinutes) * 60_000)
    else { return false }
    return a.year == b.year && a.month == b.month && a.day == b.day
  }

  /// Minutes east of UTC of `+08:00`, `+0800`, `Z`; nil for anything else.
  static func offsetMinutes(_ offset: String) -> Int? {
    if offset == "Z" || offset == "UTC" { return 0 }
    let digits = offset.utf8.filter { Scan.isDigit($0) }
    guard digits.count == 4, let sign = offset.utf8.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return nil }
    let hours = Int(digits[0] & 15) * 10 + Int(digits[1] & 15)
    let minutes = Int(digits[2] & 15) * 10 + Int(digits[3] & 15)
    return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  /// `340 ms`, `1.42 s`, `12.3 s`, `4 min 07 s`, `2 h 05 min`: three figures are as many as logs can carry.
  static func duration(_ milliseconds: Int64) -> String {
    let sign = milliseconds < 0 ? "−" : ""
    let size = milliseconds.magnitude
    if size < 1_000 { return "\(sign)\(size) ms" }
    if size < 10_000 { return "\(sign)\(decimal(size, digits: 2)) s" }
    if size < 120_000 { return "\(sign)\(decimal(size, digits: 1)) s" }
    let seconds = size / 1_000
    if seconds < 7_200 { return "\(sign)\(seconds / 60) min \(padded(Int(seconds % 60), 2)) s" }
    return "\(sign)\(seconds / 3_600) h \(padded(Int(seconds % 3_600 / 60), 2)) min"
  }

  /// Seconds with one decimal and a sign: `+0.6`, `−0.1`.
  static func signedSeconds(_ milliseconds: Int) -> String {
    // What rounds to nothing has no sign of its own.
    (milliseconds <= -50 ? "−" : "+") + decimal(UInt64(milliseconds.magnitude), digits: 1)
  }

  /// A number with leading zeros.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Seconds from milliseconds, rounded half up to so many decimals.
  private static func decimal(_ milliseconds: UInt64, digits: Int) -> String {
    let unit: UInt64 = digits == 2 ? 10 : 100
    let rounded = (milliseconds &+ unit / 2) / unit
    let base = 1_000 / unit
    return "\(rounded / base).\(padded(Int(rounded % base), digits))"
  }

  private static func date(_ parts: Parts) -> String {
    "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }

  private static func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1_000
    return
      "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
      + ".\(padded(milliseconds % 1_000, 3))"
  }
}

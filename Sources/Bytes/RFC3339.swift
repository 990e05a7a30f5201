/// Moments as a human or a report reads them: `2026-11-23T07:30:48.931Z` (RFC 3339, always UTC, always milliseconds).
public enum RFC3339 {
  /// The text of a number of milliseconds since the epoch.
  ///
  /// Years outside 0...9999, which the format cannot say, come out with a sign and as many digits as they need.
  public static func text(_ milliseconds: Int64) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(24)
    append(milliseconds, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// The text of an instant.
  public static func text(_ instant: Instant) -> String { text(instant.milliseconds) }

  /// Appends the text of a number of milliseconds since the epoch.
  public static func append(_ milliseconds: Int64, to out: inout [UInt8]) {
    let perDay: Int64 = 86_400_000
    var days = milliseconds / perDay
    var rest = milliseconds % perDay
    if rest < 0 {
      rest += perDay
      days -= 1
    }
    let date = Civil.date(days: Int(days))
    if 0...9999 ~= date.year {
      append(date.year, 4, to: &out)
    } else {
      out.append(contentsOf: (date.year < 0 ? "-" : "+").utf8)
      out.append(contentsOf: String(abs(date.year)).utf8)
    }
    let second = Int(rest / 1000)
    let parts: [(mark: Unicode.Scalar, value: Int, width: Int)] = [
      ("-", date.month, 2), ("-", date.day, 2), ("T", second / 3600, 2),
      (":", second / 60 % 60, 2), (":", second % 60, 2), (".", Int(rest % 1000), 3),
    ]
    for part in parts {
      out.append(UInt8(ascii: part.mark))
      append(part.value, part.width, to: &out)
    }
    out.append(UInt8(ascii: "Z"))
  }

  /// `+08:00`, from minutes east of UTC.
  public static func offset(minutes: Int) -> String {
    var out: [UInt8] = [minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")]
    append(abs(minutes) / 60, 2, to: &out)
    out.append(UInt8(ascii: ":"))
    append(abs(minutes) % 60, 2, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(_ value: Int, _ width: Int, to out: inout [UInt8]) {
    var divisor = width == 4 ? 1000 : width == 3 ? 100 : 10
    while divisor > 0 {
      out.append(UInt8(48 + value / divisor % 10))
      divisor /= 10
    }
  }
}

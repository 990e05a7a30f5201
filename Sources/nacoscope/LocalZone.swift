import Glibc

/// Zones as the machine knows them. Used once, before anything is read: the C library has one zone a process.
enum LocalZone {
  /// The machine's own zone now, minutes east of UTC.
  static var minutes: Int16 {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe Int16(clamping: parts.tm_gmtoff / 60)
  }

  /// Minutes east of UTC of `+08:00`, `-0530`, `UTC`, `Z`, or of a zone name as it stands now; nil for anything else.
  static func minutes(of zone: String) -> Int16? {
    if zone == "UTC" || zone == "Z" || zone == "GMT" { return 0 }
    if let sign = zone.first, sign == "+" || sign == "-" {
      let digits = zone.dropFirst().filter { $0 != ":" }
      guard digits.count == 4, let hours = Int16(digits.prefix(2)),
        let rest = Int16(digits.suffix(2)), hours <= 14, rest < 60
      else { return nil }
      return (hours * 60 + rest) * (sign == "-" ? -1 : 1)
    }
    guard zone.contains("/"), !zone.contains(".."),
      unsafe access("/usr/share/zoneinfo/\(zone)", R_OK) == 0
    else { return nil }
    let before = unsafe getenv("TZ").map { unsafe String(cString: $0) }
    unsafe setenv("TZ", zone, 1)
    tzset()
    let minutes = LocalZone.minutes
    if let before { unsafe setenv("TZ", before, 1) } else { unsafe unsetenv("TZ") }
    tzset()
    return minutes
  }
}

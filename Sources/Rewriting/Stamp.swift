import Bytes

/// What the date and time columns of one line say.
struct Stamp: Sendable {
  var year = 0
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  var millisecond = 0
  /// Whether an hour of twelve is one after noon; nil for an hour of twenty-four.
  var isAfternoon: Bool?
  /// Minutes east of UTC; nil when the line does not say.
  var zone: Int16?
  /// Milliseconds since the epoch, where that is what is written.
  var epoch: Int64?

  /// Makes the parts whole; false when they are no date.
  ///
  /// `east` is the zone of a line that says none; what is written since the epoch is put into it, else into UTC.
  mutating func settle(zone east: Int16?) -> Bool {
    if let epoch {
      let minutes = east ?? 0
      let local = epoch + Int64(minutes) * 60_000
      let day = local.flooredDay
      let date = Civil.date(days: Int(day))
      guard 1970...9999 ~= date.year else { return false }
      (year, month, self.day) = date
      let rest = Int(local - day * 86_400_000)
      (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
      (second, millisecond) = (rest / 1000 % 60, rest % 1000)
      zone = minutes
      return true
    }
    if let isAfternoon {
      guard 0...12 ~= hour else { return false }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    if hour == 24 { hour = 0 }
    zone = zone ?? east
    return Civil.milliseconds(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second) != nil
  }

  // MARK: as Nacos and Tomcat write it

  /// Adds `yyyy-MM-dd HH:mm:ss,SSS`, and the zone where one is known.
  func write(dated out: inout [UInt8]) {
    Stamp.write(year, 4, &out)
    out.append(UInt8(ascii: "-"))
    Stamp.write(month, 2, &out)
    out.append(UInt8(ascii: "-"))
    Stamp.write(day, 2, &out)
    out.append(UInt8(ascii: " "))
    write(time: &out)
    if let zone { Stamp.write(zone: zone, colon: true, &out) }
  }

  /// Adds `HH:mm:ss,SSS`.
  func write(time out: inout [UInt8]) {
    writeClock(&out)
    out.append(UInt8(ascii: ","))
    Stamp.write(millisecond, 3, &out)
  }

  /// Adds `[dd/MMM/yyyy:HH:mm:ss ±zzzz]`.
  func write(access out: inout [UInt8]) {
    out.append(UInt8(ascii: "["))
    Stamp.write(day, 2, &out)
    out.append(UInt8(ascii: "/"))
    out += Stamp.months[month - 1]
    out.append(UInt8(ascii: "/"))
    Stamp.write(year, 4, &out)
    out.append(UInt8(ascii: ":"))
    writeClock(&out)
    out.append(UInt8(ascii: " "))
    Stamp.write(zone: zone ?? 0, colon: false, &out)
    out.append(UInt8(ascii: "]"))
  }

  private func writeClock(_ out: inout [UInt8]) {
    Stamp.write(hour, 2, &out)
    out.append(UInt8(ascii: ":"))
    Stamp.write(minute, 2, &out)
    out.append(UInt8(ascii: ":"))
    Stamp.write(second, 2, &out)
  }

  private static func write(zone: Int16, colon: Bool, _ out: inout [UInt8]) {
    let minutes = Int(zone.magnitude)
    out.append(UInt8(ascii: zone < 0 ? "-" : "+"))
    write(minutes / 60, 2, &out)
    if colon { out.append(UInt8(ascii: ":")) }
    write(minutes % 60, 2, &out)
  }

  private static func write(_ number: Int, _ width: Int, _ out: inout [UInt8]) {
    var scale = 1
    for _ in 1..<width { scale *= 10 }
    while scale > 0 {
      out.append(UInt8(ascii: "0") + UInt8(number / scale % 10))
      scale /= 10
    }
  }

  /// English names of months, three letters each.
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ].map { Array($0.utf8) }
}

extension Int64 {
  /// The day of milliseconds since the epoch, counted from 1970-01-01.
  fileprivate var flooredDay: Int64 {
    let day = self / 86_400_000
    return day * 86_400_000 > self ? day - 1 : day
  }
}

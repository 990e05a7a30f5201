/// Reads the stamps of one log: logback's `%date` and Tomcat's `%t`.
///
/// Remembers the last second (logback) or the last whole stamp (Tomcat), since consecutive lines mostly share it
/// (measured: 13 % of the stage "+ timestamp").
///
///     2026-11-23 07:30:48,931            `,` or `.` before the milliseconds, a blank or `T` before the hour
///     └──── memo: 19 B ─┘
///     [23/Nov/2026:07:30:48 +0800]       the brackets belong to it
///      └────── memo: 26 B ──────┘
@safe
public struct StampReader: Sendable {
  @usableFromInline var dated0: UInt64 = 0
  @usableFromInline var dated1: UInt64 = 0
  @usableFromInline var dated2: UInt64 = 0
  @usableFromInline var datedSecond: Int64 = 0
  @usableFromInline var access0: UInt64 = 0
  @usableFromInline var access1: UInt64 = 0
  @usableFromInline var access2: UInt64 = 0
  @usableFromInline var access3: UInt64 = 0
  @usableFromInline var accessSecond: Int64 = 0
  @usableFromInline var accessZone: Int16 = 0

  /// Nothing remembered.
  public init() {}

  /// Length of `yyyy-MM-dd HH:mm:ss,SSS`.
  public static let datedCount = 23
  /// Length of `[dd/MMM/yyyy:HH:mm:ss ±zzzz]`.
  public static let accessCount = 28

  /// Whether a logback stamp may stand at `at`, of which `datedCount` bytes are there: tells other lines cheaply.
  @inlinable @inline(__always)
  public static func looksDated(_ base: UnsafeRawPointer, at: Int) -> Bool {
    // Bytes 4 and 7 are `-`, the ninth to come later is checked by `dated`.
    let word = unsafe base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    return word & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000
  }

  /// Milliseconds since the epoch, as if UTC, of the logback stamp at `at`; nil when there is none.
  ///
  /// The caller has made sure that `datedCount` bytes are there.
  @inlinable @inline(__always)
  public mutating func dated(_ base: UnsafeRawPointer, at: Int) -> Int64? {
    let tail = unsafe UInt32(
      littleEndian: base.loadUnaligned(fromByteOffset: at &+ 19, as: UInt32.self))
    let mark = UInt8(truncatingIfNeeded: tail)
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return nil }
    // All three digits at once. Of each its distance from `0`: 10 or more, which no digit has, sets bit 7 of its byte.
    let digits = (tail >> 8) ^ 0x30_3030
    guard ((digits &+ 0x76_7676) | digits) & 0x80_8080 == 0,
      let second = unsafe second(base, at: at)
    else { return nil }
    let millisecond = (digits & 255) &* 100 &+ (digits >> 8 & 255) &* 10 &+ digits >> 16
    return second &+ Int64(millisecond)
  }

  /// The whole second of the logback stamp at `at`, of which 19 bytes are there.
  @inlinable @inline(__always)
  public mutating func second(_ base: UnsafeRawPointer, at: Int) -> Int64? {
    let a = unsafe base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let b = unsafe base.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)
    let c = unsafe base.loadUnaligned(fromByteOffset: at &+ 11, as: UInt64.self)
    if a == dated0, b == dated1, c == dated2 { return datedSecond }
    return unsafe newSecond(base, at: at, a, b, c)
  }

  @usableFromInline @inline(never)
  mutating func newSecond(
    _ base: UnsafeRawPointer, at: Int, _ a: UInt64, _ b: UInt64, _ c: UInt64
  ) -> Int64? {
    guard let value = unsafe StampReader.parse(dated: base, at: at) else { return nil }
    dated0 = a
    dated1 = b
    dated2 = c
    datedSecond = value
    return value
  }

  /// The Tomcat stamp whose `[` is at `at`, of which `accessCount` bytes are there: milliseconds since the epoch as if the
  /// wall time were UTC, and the minutes its zone lies east of UTC.
  @inlinable @inline(__always)
  public mutating func access(_ base: UnsafeRawPointer, at: Int) -> (stamp: Int64, zone: Int16)? {
    let a = unsafe base.loadUnaligned(fromByteOffset: at &+ 1, as: UInt64.self)
    let b = unsafe base.loadUnaligned(fromByteOffset: at &+ 9, as: UInt64.self)
    let c = unsafe base.loadUnaligned(fromByteOffset: at &+ 17, as: UInt64.self)
    let d = unsafe base.loadUnaligned(fromByteOffset: at &+ 20, as: UInt64.self)
    if a == access0, b == access1, c == access2, d == access3 { return (accessSecond, accessZone) }
    return unsafe newAccess(base, at: at, a, b, c, d)
  }

  @usableFromInline @inline(never)
  mutating func newAccess(
    _ base: UnsafeRawPointer, at: Int, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64
  ) -> (stamp: Int64, zone: Int16)? {
    guard let (stamp, zone) = unsafe StampReader.parse(access: base, at: at) else { return nil }
    access0 = a
    access1 = b
    access2 = c
    access3 = d
    accessSecond = stamp
    accessZone = zone
    return (stamp, zone)
  }

  /// The stamp at the start of `bytes`, nil when there is none: for readers that hold a span.
  public mutating func dated(_ bytes: Span<UInt8>) -> Int64? {
    guard bytes.count >= StampReader.datedCount else { return nil }
    return unsafe bytes.withUnsafeBytes { raw -> Int64? in
      guard let base = raw.baseAddress else { return nil }
      return unsafe dated(base, at: 0)
    }
  }

  /// The bracketed stamp at the start of `bytes`, nil when there is none: for readers that hold a span.
  public mutating func access(_ bytes: Span<UInt8>) -> (stamp: Int64, zone: Int16)? {
    guard bytes.count >= StampReader.accessCount else { return nil }
    return unsafe bytes.withUnsafeBytes { raw -> (stamp: Int64, zone: Int16)? in
      guard let base = raw.baseAddress else { return nil }
      return unsafe access(base, at: 0)
    }
  }

  private static func parse(dated base: UnsafeRawPointer, at: Int) -> Int64? {
    let year = unsafe Digits.four(base, at)
    let month = unsafe Digits.two(base, at + 5)
    let day = unsafe Digits.two(base, at + 8)
    let hour = unsafe Digits.two(base, at + 11)
    let minute = unsafe Digits.two(base, at + 14)
    let second = unsafe Digits.two(base, at + 17)
    guard (year | month | day | hour | minute | second) >= 0,
      unsafe byte(base, at + 4, "-"), unsafe byte(base, at + 7, "-"),
      unsafe byte(base, at + 10, " ") || byte(base, at + 10, "T"), unsafe byte(base, at + 13, ":"),
      unsafe byte(base, at + 16, ":")
    else { return nil }
    return Civil.milliseconds(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }

  private static func parse(
    access base: UnsafeRawPointer, at: Int
  ) -> (stamp: Int64, zone: Int16)? {
    let day = unsafe Digits.two(base, at + 1)
    let year = unsafe Digits.four(base, at + 8)
    let hour = unsafe Digits.two(base, at + 13)
    let minute = unsafe Digits.two(base, at + 16)
    let second = unsafe Digits.two(base, at + 19)
    let zoneHours = unsafe Digits.two(base, at + 23)
    let zoneMinutes = unsafe Digits.two(base, at + 25)
    guard (day | year | hour | minute | second | zoneHours | zoneMinutes) >= 0,
      zoneHours <= 18, zoneMinutes < 60,
      unsafe byte(base, at, "["), unsafe byte(base, at + 3, "/"),
      unsafe byte(base, at + 7, "/"), unsafe byte(base, at + 12, ":"),
      unsafe byte(base, at + 15, ":"), unsafe byte(base, at + 18, ":"),
      unsafe byte(base, at + 21, " "), unsafe byte(base, at + 27, "]"),
      let month = unsafe month(base, at + 4)
    else { return nil }
    let east: Int
    switch unsafe base.load(fromByteOffset: at + 22, as: UInt8.self) {
    case UInt8(ascii: "+"): east = zoneHours * 60 + zoneMinutes
    case UInt8(ascii: "-"): east = -(zoneHours * 60 + zoneMinutes)
    default: return nil
    }
    let stamp = Civil.milliseconds(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    guard let stamp else { return nil }
    return (stamp, Int16(east))
  }

  private static func byte(
    _ base: UnsafeRawPointer, _ at: Int, _ expected: Unicode.Scalar
  ) -> Bool {
    unsafe base.load(fromByteOffset: at, as: UInt8.self) == UInt8(ascii: expected)
  }

  /// English month names, as Tomcat writes them in every locale.
  private static func month(_ base: UnsafeRawPointer, _ at: Int) -> Int? {
    let a = unsafe UInt32(base.load(fromByteOffset: at, as: UInt8.self))
    let b = unsafe UInt32(base.load(fromByteOffset: at + 1, as: UInt8.self))
    let c = unsafe UInt32(base.load(fromByteOffset: at + 2, as: UInt8.self))
    switch a << 16 | b << 8 | c {
    case 0x4A_61_6E: return 1
    case 0x46_65_62: return 2
    case 0x4D_61_72: return 3
    case 0x41_70_72: return 4
    case 0x4D_61_79: return 5
    case 0x4A_75_6E: return 6
    case 0x4A_75_6C: return 7
    case 0x41_75_67: return 8
    case 0x53_65_70: return 9
    case 0x4F_63_74: return 10
    case 0x4E_6F_76: return 11
    case 0x44_65_63: return 12
    default: return nil
    }
  }
}

import Bytes
import Records

/// Watches what a source tells of its node's zone, and notes when that appears or changes.
struct ZoneWatch {
  /// Minutes east of UTC as last told; nil before the first evidence.
  private(set) var minutes: Int16?
  /// A zone told once by a weak evidence.
  private var suspected: Int16?

  /// How far a stamp may be from the epoch it is compared with, beyond whole quarters of an hour, in ms.
  static let tolerance: Int64 = 2_000
  private static let quarter: Int64 = 15 * 60_000
  /// No zone is further from UTC (UTC−12 to UTC+14).
  private static let furthest: Int64 = 14 * 60

  /// Takes a zone written in a stamp; true when it is new.
  @inline(__always)
  mutating func told(_ zone: Int16) -> Bool {
    guard zone != minutes else { return false }
    minutes = zone
    return true
  }

  /// Takes a stamp beside an epoch of the same clock; true when they tell a new zone.
  ///
  /// A weak evidence (the epoch may be older than the record) counts when the next one agrees.
  mutating func compared(stamp: Int64, epoch: Int64, isWeak: Bool) -> Bool {
    let apart = stamp - epoch
    guard abs(apart) < (Self.furthest + 15) * 60_000 else { return false }
    let quarters = (Double(apart) / Double(Self.quarter)).rounded()
    let whole = Int64(quarters) * Self.quarter
    guard abs(apart - whole) <= Self.tolerance, abs(whole / 60_000) <= Self.furthest else {
      return false
    }
    let zone = Int16(whole / 60_000)
    if isWeak, zone != suspected {
      suspected = zone
      return false
    }
    return told(zone)
  }
}

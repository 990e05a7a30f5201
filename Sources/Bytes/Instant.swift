/// A moment in milliseconds since 1970-01-01T00:00:00Z.
///
/// What clock it was read from, its holder says.
public struct Instant: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Milliseconds since the epoch.
  public var milliseconds: Int64
  /// Wraps milliseconds since the epoch.
  public init(_ milliseconds: Int64) { self.milliseconds = milliseconds }
  /// Earlier than every stamp.
  public static let distantPast = Instant(Int64.min / 4)
  /// Later than every stamp.
  public static let distantFuture = Instant(Int64.max / 4)
  /// The earlier is smaller.
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
  /// The moment `b` milliseconds after `a`.
  public static func + (a: Instant, b: Int64) -> Instant { Instant(a.milliseconds &+ b) }
  /// The moment `b` milliseconds before `a`.
  public static func - (a: Instant, b: Int64) -> Instant { Instant(a.milliseconds &- b) }
  /// Milliseconds from `b` to `a`.
  public static func - (a: Instant, b: Instant) -> Int64 { a.milliseconds &- b.milliseconds }
}

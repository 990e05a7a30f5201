package import Records

/// The limits of `Timeline`, all in milliseconds.
///
/// What they mean: design §4.
package struct TimelineOptions: Sendable {
  /// How long a record may come later than newer ones of its source (`--wait`).
  ///
  /// Nil: 12 s for an access log (Tomcat flushes about every 10 s), 3 s for any other: what waits for an access log is then its
  /// own lines, a few, and not those of all logs.
  package var wait: Int64?
  /// Whether access logs may come that nobody knows of yet: what all sources wait for is then their wait.
  package var expectsAccess = false
  /// Minutes east of UTC of the machine this runs on: the zone of a node when nothing tells it.
  package var machineZoneMinutes: Int16 = 0
  /// How long a node's events are held for its zone and its first pair, by its own stamps.
  ///
  /// On real clusters the first pair comes 26–87 s after the first record.
  package var hold: Int64 = 120_000
  /// How far the two records of a pair may lie apart: the largest clock difference that is found.
  package var reach: Int64 = 150_000
  /// How long a pair bounds the clocks.
  package var pairLife: Int64 = 600_000
  /// How often the bounds are renewed.
  package var piece: Int64 = 60_000

  /// Whether events that only the timeline learns from are delivered too, for those who want to see everything.
  package var deliversAll = false

  /// The defaults.
  package init() {}

  /// How long a record of such a log may come later than newer ones of its source.
  package func wait(of log: LogKind) -> Int64 { wait ?? (log == .access ? 12_000 : 3_000) }
}

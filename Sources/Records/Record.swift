package import Bytes

/// One log entry as it stands in a batch's buffer.
///
///     2026-11-23 07:30:48,931 INFO Client connection 10.0.1.21:8080#true connect\n\n
///     └──── 23 bytes ───────┘ └level└─ message: first line ───────────────────┘
///     └─ record: to the next record's start, trailing line ends excluded ──────┘
///
///     10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] "PUT /nacos/… HTTP/1.1" 200 2 191 Nacos-Server:2.3.2-OEM 10.77.0.3:8848
///     └─ message: the whole line ──────────────────────────────────────────────────────────────────────────────────────┘
public struct Record: Sendable {
  /// The record in the buffer, its continuation lines included, the final line end excluded.
  package var bytes: ByteRange
  /// The message: the first line after date and level (and after thread, logger columns when the layout has them); the
  /// whole line for an access log; the whole first line when the record has no stamp.
  package var message: ByteRange
  /// Milliseconds since the epoch if the written stamp were UTC; `Record.noStamp` when there is none.
  package var stamp: Int64
  /// Minutes east of UTC as the record itself says (access logs); `Record.noZone` when it does not.
  package var zoneMinutes: Int16
  package var level: Level
  /// Bytes of the host of an access line behind which ` - - [` stands, where it was looked for; else 0.
  package var hostCount: UInt8 = 0
  /// How many lines it has.
  package var lineCount: UInt32
  /// Where it is written.
  package var ref: RecordRef

  /// The stamp of a record that has none.
  @inlinable public static var noStamp: Int64 { .min }
  /// The zone of a record that says none.
  @inlinable public static var noZone: Int16 { .max }

  package enum Level: UInt8, Sendable { case none, trace, debug, info, warn, error, fatal }

  package init(
    bytes: ByteRange, message: ByteRange, stamp: Int64, zoneMinutes: Int16, level: Level,
    hostCount: UInt8 = 0, lineCount: UInt32, ref: RecordRef
  ) {
    self.bytes = bytes
    self.message = message
    self.stamp = stamp
    self.zoneMinutes = zoneMinutes
    self.level = level
    self.hostCount = hostCount
    self.lineCount = lineCount
    self.ref = ref
  }
}

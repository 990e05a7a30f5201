import Bytes

/// Some thousand consecutive heartbeats of one file, in rows of 32 bytes: stamps, offsets and lines are told from the first.
///
/// Filled once, then only read; dropped as a whole.
struct RoutineChunk: Sendable {
  /// One heartbeat; what its chunk says is not said again.
  struct Row: Sendable {
    /// Milliseconds behind `RoutineChunk.written`; negative where the log is disordered.
    var written: Int32
    var took: UInt32
    var instance: InstanceID
    /// How many rows back the one before of the same instance stands; 0 at the first.
    var back: UInt32
    /// Bytes behind `RoutineChunk.offset`.
    var offset: UInt32
    var length: UInt32
    /// Lines behind `RoutineChunk.line`.
    var line: UInt16
    var size: UInt16
    var status: UInt16
    var flags: EventFlags
  }

  /// Rows a chunk holds at the most.
  static let most = 4096

  private(set) var rows: ContiguousArray<Row> = []
  /// Stamp of the first row.
  private var written = Instant(0)
  /// The latest stamp.
  private(set) var newest = Instant.distantPast
  private var source = SourceID(0)
  private var file: UInt16 = 0
  private var offset: Int64 = 0
  private var line: UInt32 = 0

  init() {}

  /// Forgets the rows and keeps their room.
  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    newest = .distantPast
  }

  /// Takes a heartbeat, the one before of its instance `back` rows away; false when it belongs into another chunk, which an
  /// empty one never is.
  @inline(__always)
  mutating func append(_ beat: Beat, back: UInt32) -> Bool {
    if rows.isEmpty { begin(beat.written, beat.evidence) }
    guard rows.count < RoutineChunk.most, beat.evidence.file == file,
      beat.evidence.source == source, let stamp = Int32(exactly: beat.written - written),
      let place = UInt32(exactly: beat.evidence.offset &- offset),
      let lines = UInt16(exactly: beat.evidence.line &- line)
    else { return false }
    if beat.written > newest { newest = beat.written }
    rows.append(
      Row(
        written: stamp, took: beat.took, instance: beat.instance, back: back, offset: place,
        length: beat.evidence.length, line: lines, size: beat.size,
        status: beat.status, flags: beat.flags))
    Prefetch.room(behind: &rows)
    return true
  }

  private mutating func begin(_ written: Instant, _ evidence: RecordRef) {
    rows.reserveCapacity(RoutineChunk.most)
    self.written = written
    source = evidence.source
    file = evidence.file
    offset = evidence.offset
    line = evidence.line
  }

  /// The heartbeat of a row.
  func beat(_ index: Int) -> Beat {
    let row = rows[index]
    return Beat(
      written: written + Int64(row.written), took: row.took, instance: row.instance,
      size: row.size, status: row.status, flags: row.flags,
      evidence: RecordRef(
        source: source, file: file, offset: offset &+ Int64(row.offset), length: row.length,
        line: line &+ UInt32(row.line)))
  }
}

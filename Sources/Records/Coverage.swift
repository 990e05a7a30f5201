/// What was read of one source, in numbers: as a whole and file by file.
package struct Coverage: Sendable {
  /// Sums over some stretch of input.
  ///
  /// Offsets and lengths in bytes.
  package struct Counts: Sendable, Equatable {
    /// Bytes read.
    package var bytes: Int64 = 0
    /// Lines read, blank and cut ones included; a last line without a terminator is one.
    package var lines: Int64 = 0
    /// Records made.
    package var records: Int64 = 0
    /// Bytes inside records.
    package var recordBytes: Int64 = 0
    /// Line ends and blank lines between records.
    package var separatorBytes: Int64 = 0
    /// Bytes of records beyond the longest that is kept.
    package var cutBytes: Int64 = 0
    /// Records that were cut.
    package var cutRecords: Int64 = 0
    /// Records without a stamp.
    package var stampless: Int64 = 0
    /// The earliest stamp, as `Record.stamp`; `Record.noStamp` when no record had one.
    package var firstStamp = Record.noStamp
    /// The latest stamp, as `Record.stamp`; `Record.noStamp` when no record had one.
    package var lastStamp = Record.noStamp

    /// Nothing.
    package init() {}

    /// Bytes read that are in no record yet and in no other count: the unfinished record at the end.
    ///
    /// Promise P1 is that it is 0 once the input has ended (`design.md` §8).
    package var unaccountedBytes: Int64 { bytes - recordBytes - separatorBytes - cutBytes }

    /// Adds what `other` counts.
    package mutating func add(_ other: Counts) {
      bytes += other.bytes
      lines += other.lines
      records += other.records
      recordBytes += other.recordBytes
      separatorBytes += other.separatorBytes
      cutBytes += other.cutBytes
      cutRecords += other.cutRecords
      stampless += other.stampless
      see(first: other.firstStamp, last: other.lastStamp)
    }

    /// Widens the span of stamps; `noStamp` changes nothing.
    package mutating func see(first: Int64, last: Int64) {
      if first != Record.noStamp, firstStamp == Record.noStamp || first < firstStamp {
        firstStamp = first
      }
      if last > lastStamp { lastStamp = last }
    }
  }

  /// One file of the source.
  package struct File: Sendable {
    /// Its place in the rotation, as in `RecordRef.file`.
    package var file: UInt16
    /// What was read of it.
    package var counts = Counts()
  }

  /// All files together.
  package private(set) var total = Counts()
  /// Each file, in the order they were begun.
  package private(set) var files: [File] = []

  /// Nothing read.
  package init() {}

  /// Whether every byte read lies in a record, between records, or was cut: promise P1, once the input has ended.
  package var isBalanced: Bool { total.unaccountedBytes == 0 }

  /// Adds what was read of `file`.
  package mutating func add(_ counts: Counts, file: UInt16) {
    total.add(counts)
    if files.last?.file != file { files.append(File(file: file)) }
    files[files.count - 1].counts.add(counts)
  }
}

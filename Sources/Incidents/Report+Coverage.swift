extension Report {
  /// Where every byte of the input went (promise P1): `bytes` is the sum of the others.
  package struct Totals: Sendable, Equatable {
    /// Files found, read or not.
    package var files = 0
    /// Uncompressed bytes of what was read, bytes on disk of what was not.
    package var bytes: Int64 = 0
    /// Bytes of records that a pattern knows.
    package var parsed: Int64 = 0
    /// Bytes of records that no pattern knows.
    package var unparsed: Int64 = 0
    /// Line ends and blank lines between records.
    package var separators: Int64 = 0
    /// Bytes beyond the longest record that is kept.
    package var cut: Int64 = 0
    /// Bytes of files that are not read: `skipped` names each.
    package var skipped: Int64 = 0
    /// Bytes of files that could not be read to their ends, as far as their size is known: `troubles` names each.
    package var unreadable: Int64 = 0
    package init() {}

    /// Whether nothing is missing from the sum.
    package var isBalanced: Bool {
      bytes == parsed + unparsed + separators + cut + skipped + unreadable
    }
  }

  /// A file that is there and was not read as a log.
  package struct Skipped: Sendable, Equatable {
    /// The node it was found at; nil for none.
    package var node: String?
    /// As `Evidence.file`.
    package var file = ""
    package var reason = SkipReason.noLog
    /// Uncompressed where it was counted, else on disk.
    package var bytes: Int64 = 0
    /// Nil where they were not counted.
    package var lines: Int64?
    /// The first line that is not blank, folded; nil where it would say nothing.
    package var shape: String?
    /// For a duplicate: the file that is read in its place.
    package var original: String?
    package init() {}
  }

  /// Why a file was not read as a log.
  package enum SkipReason: String, Sendable, CaseIterable {
    /// No line in it is recognised as one of a Nacos log.
    case unrecognised
    /// Its bytes were read from another file already.
    case duplicate
    /// Written by a client, not by a server.
    case clientLog = "client-log"
    /// Neither by its name nor by its content.
    case noLog = "not-a-log"
    case binary
    /// A format that is not read.
    case otherCompression = "other-compression"
  }

  /// Records of one file that came later than the wait.
  package struct LateRow: Sendable, Equatable {
    package var node = ""
    package var file = ""
    package var count = 0
    /// Corrected times of the earliest and the latest of them.
    package var interval = Interval()
    /// How far behind the order the worst of them came, in ms.
    package var latestMs: Int64 = 0
    package init() {}
  }
}

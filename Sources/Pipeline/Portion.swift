import Events
import Intake
import Records

/// What one read of a source brought, on its way from `SourceReader`, which needs the source's bytes alone, to `SourceRun`, which
/// names what it finds.
///
/// One owner at a time: whoever fills it hands it over whole, and gets another.
final class Portion: @unchecked Sendable {
  /// What a read came to.
  enum Outcome: Sendable {
    /// Bytes were read.
    case read
    /// There was nothing to read.
    case nothing
    /// Something could not be read; the next read goes on behind it.
    case failed(Trouble)
  }

  var batch = RecordBatch()
  var found = ScannedBatch()
  var outcome = Outcome.nothing
  /// Which log it is of.
  var kind = LogKind.unknown
  /// Whether nothing comes behind it: the source has ended.
  var isLast = false
  /// The newest stamp of the source by then, as written; `Record.noStamp` when none had one.
  var newest = Record.noStamp
  /// Uncompressed bytes of the source read by then.
  var bytes: Int64 = 0
}

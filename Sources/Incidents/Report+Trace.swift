extension Report {
  /// One line of `nacoscope trace`: what one record, or one thing worked out from records, says about what was asked for.
  package struct TraceRow: Sendable {
    /// Corrected time in ms since the epoch; nil when the record has none: such rows follow the row before them.
    package var at: Int64?
    /// The stamp exactly as written; "" when there is none.
    package var written = ""
    package var node = ""
    /// Name of the log, `naming-server`; "" for what was worked out.
    package var log = ""
    package var says = Text()
    /// `file:line`, or an evidence id; nil for what was worked out.
    package var evidence: String?
    package var mark = Mark.plain
    package init() {}

    /// What kind of thing a row is; each has a sign of its own in the table.
    package enum Mark: String, Sendable, CaseIterable {
      /// A record among others.
      case plain
      /// A write request: somebody did something.
      case operation
      /// The instance became visible on the node.
      case shown
      /// The instance was hidden (offline) on the node.
      case hidden
      /// The instance was gone on the node.
      case gone
      /// Something failed.
      case trouble
    }
  }
}

internal import Incidents

/// A report whose texts have been redacted and masked: the only form a writer accepts, and the only place where that is
/// done, so that no writer can forget it.
struct Outgoing: Sendable {
  /// The report, fit to leave.
  let report: Report
  /// What was chosen.
  let options: RenderOptions

  /// Redacts, then masks.
  init(_ report: Report, _ options: RenderOptions) {
    self.report = report.mappingTexts { Outgoing.clean($0, options) }
    self.options = options
  }

  /// One text, redacted, then masked.
  static func clean(_ text: String, _ options: RenderOptions) -> String {
    let redacted = options.redacts ? Redaction.apply(text) : text
    return options.mask?.apply(redacted) ?? redacted
  }
}

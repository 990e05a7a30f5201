/// What the person who runs the tool chose about an output; the same values go to every writer of a run.
package struct RenderOptions: Sendable {
  /// `--lang`.
  package var language = Language.en
  /// `--brief`, or the whole report.
  package var style = Style.full
  /// False only for `--no-redact`.
  package var redacts = true
  /// `--mask addresses`; learned from the report, so that each address has one pseudonym in every output of the run.
  package var mask: Mask?
  /// Whether terminal outputs may use colour; the caller has looked at the terminal and `NO_COLOR`.
  package var colors = false

  /// English, whole, redacted, unmasked, without colour.
  package init() {}

  /// How much is written.
  package enum Style: Sendable {
    /// Everything.
    case full
    /// What fits into a chat message: at most 1 500 characters.
    case brief
  }
}

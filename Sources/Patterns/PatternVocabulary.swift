/// The names a pattern file may use that are not this room's own: events, fields, constants.
///
/// `Events` supplies them, since it is what gives them a meaning.
package struct PatternVocabulary: Sendable {
  /// Raw names allowed after `event:`, without `none`.
  package var events: [String]
  /// Names allowed for groups, and so for the `fields` of samples.
  package var fields: [String]
  /// Whole-number constants allowed under `set:`.
  package var constants: [String]

  /// The names of one set of meanings.
  package init(events: [String], fields: [String], constants: [String]) {
    self.events = events
    self.fields = fields
    self.constants = constants
  }
}

/// One row of the option table: how an option is spelled, what it takes, and what `--help` says of it.
package struct OptionSpec: Sendable {
  /// The long name without dashes: `fail-on`.
  ///
  /// `Parsed` is asked by it.
  package var name: String
  /// The one-letter name, if it has one.
  package var short: Character?
  /// What follows it.
  package var value: ValueKind
  /// Whether it may be given more than once; if not, the second one is an error.
  package var repeats: Bool
  /// Whether `--no-NAME` exists.
  ///
  /// Such an option is on unless negated, and help shows it negated.
  package var negatable: Bool
  /// The commands that know it, by the first word of their name.
  package var commands: Set<String>
  /// The heading under which help lists it.
  package var group: String
  /// What help says, one sentence without a full stop; the value's placeholder is in `value`.
  package var says: String

  /// A row of the table.
  package init(
    _ name: String, _ short: Character? = nil, _ value: ValueKind = .flag, repeats: Bool = false,
    negatable: Bool = false, on commands: Set<String>, in group: String, _ says: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.repeats = repeats
    self.negatable = negatable
    self.commands = commands
    self.group = group
    self.says = says
  }
}

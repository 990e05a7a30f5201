/// What people and tools put around a log line before it reaches us.
package enum Wrapping: String, Sendable, CaseIterable {
  /// Escape sequences of a terminal.
  case colours
  /// Byte order marks, zero-width characters; blanks that must not break become plain ones.
  case invisible
  /// A carriage return at the end.
  case carriageReturn = "carriage-return"
  /// `{"log":"…\n","stream":"stdout","time":"…"}`.
  case docker
  /// A pair of quotes around the line.
  case quotes
  /// `> `, as mail and chat quote.
  case quoteMark = "quote-mark"
  /// `- `, `* `, `1. `.
  case listMarker = "list-marker"
  /// `user@host:~$ `, `# `.
  case prompt
  /// `naming-server.log:123:`, `naming-server.log-`, `123:`.
  case grep
  /// `{"@timestamp":"…","level":"…","message":"…"}`, and what else is an object of JSON with a line in it.
  case logstash
  /// The name of a member of such an object, alone: `"message": `.
  case member
  /// `[pod/name/container] `.
  case kubectl
  /// `nacos1  | `.
  case compose
  /// `nacos-0 nacos `, pod and container.
  case stern
  /// `2026-11-23T07:30:48.123456789Z `, with or without `stdout F `.
  case timestamp
  /// `Nov 23 07:30:48 host unit[123]: `.
  case journal
  /// Entities, tags and table bars of HTML and Markdown, line ends written out.
  case markup
  /// The other fields of a row of a table, and its quotes.
  case table
  /// Nothing was taken: blanks that had been run together were given back.
  case collapsed
  /// Blanks in front.
  case blanks
  /// What is left of a cut-off date and level.
  case header
  /// `…` or `...` at the end: the line was cut there.
  case ellipsis
  /// Words or columns of somebody else in front, brackets and marks of a sentence behind.
  case around
  /// Nothing was taken: signs that an editor or a chat had exchanged were put back.
  case retyped
  /// Nothing was taken: what a terminal had broken over several lines is one again.
  case broken
  /// Columns as a layout file says they are written.
  case layoutFile = "layout-file"
}

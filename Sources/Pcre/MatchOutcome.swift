/// What a match came to.
public enum MatchOutcome: Sendable {
  /// It matched; the groups are in the scratch until the next match.
  case matched
  /// It did not match.
  case no
  /// It was given up at a limit: neither yes nor no, to be counted (`design.md` P7).
  case limit
}

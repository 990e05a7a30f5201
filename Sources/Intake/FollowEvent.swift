package import Bytes

/// What a look at the sources showed.
package enum FollowEvent: Sendable {
  /// A stream that was not there before, also one with empty files only; its number stays for the run and in the
  /// checkpoint.
  case newStream(SourceID, node: String, DiscoveredStream)
  /// The stream has bytes, or ends of files, to be read.
  case grew(SourceID)
  /// Told once a run.
  case trouble(Trouble)
}

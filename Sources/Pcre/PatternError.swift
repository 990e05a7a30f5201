/// Why a pattern was not accepted.
public struct PatternError: Error, Equatable, Sendable {
  /// What is wrong, in PCRE2's words or ours.
  public var message: String
  /// Byte offset in the pattern at which it was noticed.
  public var byteOffset: Int
  /// A reason and where it was noticed.
  public init(message: String, byteOffset: Int) {
    self.message = message
    self.byteOffset = byteOffset
  }
}

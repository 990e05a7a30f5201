/// A piece of a batch's buffer: the bytes from `start` up to, not including, `end`.
public struct ByteRange: Hashable, Sendable, BitwiseCopyable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset behind the last byte.
  public var end: Int32
  /// The bytes from `start` up to `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
  /// A range that was not there.
  public static let none = ByteRange(-1, -1)
  /// Whether there is such a range at all; an empty range exists.
  public var exists: Bool { start >= 0 }
  /// Number of bytes; 0 for a range that was not there.
  public var count: Int { Int(end &- start) }
  /// Whether it holds no byte.
  public var isEmpty: Bool { end <= start }
}

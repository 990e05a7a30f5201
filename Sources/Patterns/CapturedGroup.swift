public import Bytes

/// What one group of a match captured.
public struct CapturedGroup: BitwiseCopyable, Sendable {
  /// Where it lies in the buffer; `ByteRange.none` when it took no part.
  public var range: ByteRange
  /// The number that it spells, `unread` where nobody has read it: a program that passes over digits knows it on the way.
  ///
  /// Of a group that took no part it means nothing.
  public var value: Int64

  /// Instead of a number: no eighteen digits spell it.
  public static let unread = Int64.min

  /// A group that took no part.
  public static let none = CapturedGroup(.none)

  /// A group whose number, if it is one, is not read.
  @inlinable @inline(__always)
  public init(_ range: ByteRange) {
    self.range = range
    value = Int64.min
  }

  @inline(__always)
  init(_ range: ByteRange, value: Int64) {
    self.range = range
    self.value = value
  }

  /// The place behind the groups of a match, which none is ever put in: who looks for a group that a pattern does not have looks
  /// there.
  package static let noGroup = Matcher.mostGroups + 1
  /// Places for all groups of a match and for `noGroup`.
  package static let room = noGroup + 1
}

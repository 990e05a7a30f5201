/// Where a record's bytes stand in its file, in eight bytes, for rows of which many are kept.
///
/// Offset × 2²¹ + length: a record is kept up to a MiB, and a file of 8 TiB is none.
public struct RecordExtent: Sendable, BitwiseCopyable {
  @usableFromInline let packed: UInt64

  @usableFromInline static var lengths: UInt64 { (1 << 21) - 1 }

  /// Of the record of a reference; a longer one is cut to what there is room for.
  @inlinable @inline(__always)
  public init(_ ref: RecordRef) {
    packed =
      UInt64(truncatingIfNeeded: ref.offset) &<< 21
      | min(UInt64(ref.length), RecordExtent.lengths)
  }

  /// Whether nothing of a reference's offset and length is lost.
  @inlinable @inline(__always)
  public static func holds(_ ref: RecordRef) -> Bool {
    UInt64(ref.length) <= lengths && UInt64(bitPattern: ref.offset) < 1 << 43
  }

  /// Byte offset in the file.
  @inlinable @inline(__always)
  public var offset: Int64 { Int64(packed &>> 21) }
  /// Bytes.
  @inlinable @inline(__always)
  public var length: UInt32 { UInt32(truncatingIfNeeded: packed & RecordExtent.lengths) }
}

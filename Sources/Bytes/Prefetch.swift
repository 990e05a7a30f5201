import CBytes

/// A hint to the cache.
public enum Prefetch {
  /// Begins to fetch the line at `address`, which need not be readable.
  @inline(__always)
  public static func read(_ address: UnsafeRawPointer) { unsafe cbytes_prefetch(address) }

  /// Begins to fetch the line that an element begins in; nothing for one that is not there.
  @inlinable @inline(__always)
  public static func read<Element>(_ index: Int, of elements: UnsafeBufferPointer<Element>) {
    guard UInt(bitPattern: index) < UInt(bitPattern: elements.count),
      let base = elements.baseAddress
    else { return }
    unsafe read(UnsafeRawPointer(base + index))
  }
}

import CBytes

/// A hint to the cache.
public enum Prefetch {
  /// Begins to fetch the line at `address`, which need not be readable.
  @inline(__always)
  public static func read(_ address: UnsafeRawPointer) { unsafe cbytes_prefetch(address) }
}

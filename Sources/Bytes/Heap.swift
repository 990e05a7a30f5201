import CBytes

/// The memory that the allocator keeps.
public enum Heap {
  /// Lets all threads that are started from now on share one heap; false when the allocator refuses.
  ///
  /// With one each, what one thread frees lies idle while another asks for more (mallopt(3), `M_ARENA_MAX`).
  @discardableResult
  public static func share() -> Bool { cbytes_share_heap() == 1 }
}

/// The last few agents with their senders, hashed: nearly every forwarded request has one of them, since a node has few peers.
struct LastAgents {
  private var keys = InlineArray<4, UInt64>(repeating: 0)
  private var next = 0

  /// Whether a key is none of the last four different ones.
  @inline(__always)
  mutating func isNew(_ key: UInt64) -> Bool {
    if key == keys[0] || key == keys[1] || key == keys[2] || key == keys[3] { return false }
    keys[next] = key
    next = (next &+ 1) & 3
    return true
  }
}

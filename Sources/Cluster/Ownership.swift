/// Who is responsible for what, as Nacos computes it.
///
/// Source: `DistroMapper.responsible`: the healthy members sorted by their address text; the owner is the one at
/// `abs(hash(tag)) % size`. The tag is `ip:port` from 2.0 on (`DistroIpPortTagGenerator`), `group@@service` on 1.x.
package enum Ownership {
  /// Java's `String.hashCode` of ASCII bytes, folded as `Math.abs(hash % Integer.MAX_VALUE)`.
  /// - Complexity: O(`tag.count`)
  package static func hash(_ tag: Span<UInt8>) -> Int {
    var h: Int32 = 0
    for i in tag.indices { h = h &* 31 &+ Int32(tag[i]) }
    return abs(Int(h % Int32.max))
  }

  /// The index of the owner of `tag` among `members` sorted members.
  package static func index(_ tag: Span<UInt8>, members: Int) -> Int {
    members > 0 ? hash(tag) % members : 0
  }
}

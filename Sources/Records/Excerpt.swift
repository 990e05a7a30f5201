/// Text of a record for a human to read: capped and decoded lossily, since logs hold broken UTF-8.
package enum Excerpt {
  /// How many bytes of a record are shown unless said otherwise.
  package static let limit = 4096

  /// The text of `bytes`, at most `limit` of them, never ending inside a character; and how many bytes were left out.
  /// - Complexity: O(`limit`)
  package static func text(
    _ bytes: Span<UInt8>, limit: Int = Excerpt.limit
  ) -> (text: String, cutBytes: Int) {
    var end = min(bytes.count, max(limit, 0))
    if end < bytes.count {
      // Back to before a character that began within the last three bytes: its continuation bytes are 10xxxxxx.
      var back = 0
      while back < 3, end > 0, bytes[end] & 0xC0 == 0x80 {
        end -= 1
        back += 1
      }
    }
    var copy: [UInt8] = []
    copy.reserveCapacity(end)
    for i in 0..<end { copy.append(bytes[i]) }
    return (String(decoding: copy, as: UTF8.self), bytes.count - end)
  }
}

import CPCRE2

/// Finds how far a text agrees with a pattern that it does not match: where the pattern gave up.
///
/// By partial matches over ever closer beginnings of the text, in PCRE2's interpreter: for single lines that a person asks
/// about, never for a whole log. Source: pcre2partial(3).
///
/// Sendable, because it has one owner at a time and what it points to belongs to it alone.
@safe
public struct PatternReach: ~Copyable, @unchecked Sendable {
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// Room for the matches, with the limits that `MatchScratch` has.
  public init(matchLimit: UInt32 = 100_000, depthLimit: UInt32 = 5_000) {
    guard let data = unsafe pcre2_match_data_create_8(1, nil),
      let context = unsafe pcre2_match_context_create_8(nil)
    else { preconditionFailure("no memory for a match") }
    unsafe self.data = data
    unsafe self.context = context
    unsafe pcre2_set_match_limit_8(context, matchLimit)
    unsafe pcre2_set_depth_limit_8(context, depthLimit)
  }

  deinit {
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
  }

  /// Bytes from the start of `text` that could still become a match if something else followed them; all of them when the
  /// text is itself the beginning of a match, or one.
  /// - Complexity: O(log `text.count`) matches
  public mutating func bytes(_ pattern: borrowing Pattern, of text: Span<UInt8>) -> Int {
    // What could become a match at n bytes could at fewer: a beginning of a beginning.
    var good = 0
    var bad = text.count + 1
    while bad - good > 1 {
      let middle = good + (bad - good) / 2
      if agrees(pattern, text.extracting(0..<middle)) { good = middle } else { bad = middle }
    }
    return good
  }

  private mutating func agrees(_ pattern: borrowing Pattern, _ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return true }
      let options = UInt32(PCRE2_PARTIAL_SOFT | PCRE2_NO_JIT)
      let result = unsafe pcre2_match_8(
        pattern.code, base, buffer.count, 0, options, data, context)
      return result >= 0 || result == PCRE2_ERROR_PARTIAL
    }
  }
}

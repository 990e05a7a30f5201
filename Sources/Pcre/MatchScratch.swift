public import Bytes
import CPCRE2

/// What one worker needs to match: PCRE2's match data, limits and a stack for its machine code.
///
/// Reused for every match, for patterns of any kind; allocates nothing after `init`.
///
/// Sendable, because it has one owner at a time and what it points to belongs to it alone.
///
/// Machine code heeds the match limit (counted coarser than the interpreter does) and ignores depth and heap limits, so the
/// length of the subject is what the caller must cap. Source: pcre2api(3), "The match context".
@safe
public struct MatchScratch: ~Copyable, @unchecked Sendable {
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  /// Pairs of offsets in `data`: group n is at 2n and 2n + 1, relative to where the match began.
  private let pairs: UnsafeMutablePointer<Int>
  private let unset: Int
  private var start = 0
  private var groups = -1

  /// A scratch that gives a match up after `matchLimit` steps of PCRE2 (10 million is its own default: about a second), at
  /// `depthLimit` nested ones, or at `heapLimit` KiB of heap.
  public init(matchLimit: UInt32 = 100_000, depthLimit: UInt32 = 5_000, heapLimit: UInt32 = 4_096) {
    guard let data = unsafe pcre2_match_data_create_8(UInt32(Pattern.mostGroups + 1), nil),
      let context = unsafe pcre2_match_context_create_8(nil),
      let pairs = unsafe pcre2_get_ovector_pointer_8(data)
    else { preconditionFailure("no memory for a match of \(Pattern.mostGroups) groups") }
    unsafe self.data = data
    unsafe self.context = context
    unsafe self.pairs = UnsafeMutableRawPointer(pairs).assumingMemoryBound(to: Int.self)
    unset = cpcre2_unset()
    unsafe pcre2_set_match_limit_8(context, matchLimit)
    unsafe pcre2_set_depth_limit_8(context, depthLimit)
    unsafe pcre2_set_heap_limit_8(context, heapLimit)
    unsafe stack = pcre2_jit_stack_create_8(32 * 1024, 512 * 1024, nil)
    if let stack = unsafe stack {
      unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }
  }

  deinit {
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
    if let stack = unsafe stack { unsafe pcre2_jit_stack_free_8(stack) }
  }

  /// Whether `pattern` matches at `from`, reading no byte before it and none from `to` on: both are its `^` and `$`.
  @discardableResult
  public mutating func match(
    _ pattern: borrowing Pattern, in bytes: UnsafeRawBufferPointer, from: Int, to: Int
  ) -> MatchOutcome {
    precondition(
      from >= 0 && from <= to && to <= bytes.count, "match in \(from)..<\(to) of \(bytes.count)")
    groups = -1
    // An empty buffer may have no address; any will do, since no byte is read there.
    let base = unsafe bytes.baseAddress ?? UnsafeRawPointer(pairs)
    let subject = unsafe (base + from).assumingMemoryBound(to: UInt8.self)
    let result = unsafe pcre2_match_8(pattern.code, subject, to &- from, 0, 0, data, context)
    if result > 0 {
      start = from
      groups = pattern.captureCount
      return .matched
    }
    return result == PCRE2_ERROR_NOMATCH ? .no : .limit
  }

  /// Whether `pattern` matches the `range` of `bytes`, from its first byte on.
  @discardableResult
  public mutating func match(
    _ pattern: borrowing Pattern, in bytes: Span<UInt8>, range: ByteRange
  ) -> MatchOutcome {
    match(pattern, in: bytes, from: Int(range.start), to: Int(range.end))
  }

  /// Whether `pattern` matches `bytes` at `from`, the subject ending at `to`.
  @discardableResult
  public mutating func match(
    _ pattern: borrowing Pattern, in bytes: Span<UInt8>, from: Int, to: Int
  ) -> MatchOutcome {
    // The buffer pointer is used within the closure only.
    unsafe bytes.withUnsafeBytes { unsafe match(pattern, in: $0, from: from, to: to) }
  }

  /// Groups of the last match, the whole not counted; -1 when nothing matched.
  public var groupCount: Int { groups }

  /// Where group `number` (0: the whole match) of the last match lies, in the same count as `from`; `none` when it took no part, or
  /// when nothing matched.
  @inline(__always)
  public func group(_ number: Int) -> ByteRange {
    guard number >= 0, number <= groups else { return .none }
    let from = unsafe pairs[2 &* number]
    guard from != unset else { return .none }
    return unsafe ByteRange(start &+ from, start &+ pairs[2 &* number &+ 1])
  }
}

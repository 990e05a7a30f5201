public import Bytes
import Pcre
package import Records

/// One worker's way through a `PatternSet`: which pattern a record is, and what it captured.
///
/// Allocates nothing per record.
@safe
public struct Matcher: ~Copyable {
  /// The patterns.
  package let set: PatternSet
  /// Expressions tried: their ratio to the records asked for tells how well `Dispatch` chooses.
  ///
  /// A program that finds
  /// nothing is no try: it costs what the comparison of literals before a try costs.
  package private(set) var tries = 0
  /// Records asked for.
  package private(set) var asked = 0
  /// Matches given up at PCRE2's limit: neither yes nor no.
  package private(set) var limited = 0
  private var scratch = MatchScratch()
  private let programs: FieldPrograms
  /// The set's, held here: through a class each of its tables would be counted up and down for every record.
  private let dispatch: Dispatch
  /// Where the search for messages that begin alike began lately, by hash.
  private var glimpses = Column<Glimpse>()
  /// What the last match captured.
  ///
  /// Memory of its own: through an array every match would count the programs' tables up and down.
  @usableFromInline let captured: UnsafeMutablePointer<CapturedGroup>
  /// Groups in `captured` of the last match; -1 when nothing matched.
  @usableFromInline var capturedCount = -1
  /// By pattern; nil until this worker needs it.
  ///
  /// Unmanaged, because a retain per record would be shared by all workers; `set` owns them.
  private var compiled: [Unmanaged<LazyPattern.Compiled>?]
  /// Patterns PCRE2 refused; never tried again.
  private var broken: [Bool]

  /// A matcher for `set`; without `programs` every expression is left to PCRE2, the reference.
  package init(_ set: PatternSet, programs: Bool = true) {
    self.set = set
    dispatch = set.dispatch
    self.programs = programs ? set.programs : set.programs.none
    unsafe captured = .allocate(capacity: CapturedGroup.room)
    unsafe captured.initialize(repeating: .none, count: CapturedGroup.room)
    unsafe compiled = Array(repeating: nil, count: set.count)
    broken = Array(repeating: false, count: set.count)
    for _ in 0..<Matcher.glimpseCount { glimpses.append(Glimpse()) }
  }

  deinit { unsafe captured.deallocate() }

  /// The pattern of `kind`'s log that the message is; its fields are then read with `group`.
  ///
  /// Nil when it is none.
  /// - Complexity: a table look-up and, nearly always, one regular expression over the message
  package mutating func match(
    record message: ByteRange, in buffer: Span<UInt8>, kind: LogKind
  ) -> PatternIndex? {
    guard message.exists, Int(message.end) <= buffer.count else { return nil }
    return unsafe buffer.withUnsafeBytes { raw in
      unsafe match(raw, from: Int(message.start), to: Int(message.end), kind: kind)
    }
  }

  private mutating func match(
    _ raw: UnsafeRawBufferPointer, from: Int, to: Int, kind: LogKind
  ) -> PatternIndex? {
    asked &+= 1
    let log = dispatch.logs[kind.index]
    guard log.lengths != 0 || log.count != 0, let base = raw.baseAddress else { return nil }
    if log.hasLongestKeys, to &- from >= Dispatch.longestKey, from &+ 16 <= raw.count,
      let pattern = unsafe glance(base, from: from, to: to, limit: raw.count, kind: kind)
    {
      return pattern
    }
    return unsafe look(raw, from: from, to: to, kind: kind)
  }

  private static let glimpseCount = 128

  /// Which candidates messages of a log have that begin with the same sixteen bytes: those from the first on whose literal goes on
  /// as they do.
  private struct Glimpse: BitwiseCopyable {
    var key: UInt64 = 0
    var behind: UInt64 = 0
    var first: Int32 = 0
    /// The end of the candidates by their key.
    var end: Int32 = 0
    /// `LogKind.index`; -1 when nothing is kept here.
    var kind: Int = -1
  }

  /// The candidates of messages of a log that begin with two words, by the longest key; nil when there is none.
  @inline(__always)
  private mutating func candidates(_ key: UInt64, _ behind: UInt64, _ kind: LogKind) -> Range<Int>?
  {
    let place = Int(truncatingIfNeeded: Words.mix(key, behind)) & (Matcher.glimpseCount &- 1)
    if glimpses[place].key == key, glimpses[place].behind == behind,
      glimpses[place].kind == kind.index
    {
      // No check: what is kept was one.
      return unsafe Range(
        uncheckedBounds: (Int(glimpses[place].first), Int(glimpses[place].end)))
    }
    guard let slot = dispatch.slot(key, Dispatch.tag(kind, Dispatch.longestKey)),
      slot.first >= 0, Int(slot.first) &+ Int(slot.count) <= dispatch.candidates.count
    else { return nil }
    let end = Int(slot.first) &+ Int(slot.count)
    var first = Int(slot.first)
    while first < end, !dispatch.candidates[first].goesOn(behind) { first &+= 1 }
    glimpses[place] = Glimpse(
      key: key, behind: behind, first: Int32(truncatingIfNeeded: first),
      end: Int32(truncatingIfNeeded: end), kind: kind.index)
    return first..<end
  }

  /// What nearly every record comes to: of the candidates by the longest key the first whose program matches.
  ///
  /// Nil when it takes more than that to say. Eight bytes of the message are there, and sixteen may be read.
  @inline(__always)
  private mutating func glance(
    _ base: UnsafeRawPointer, from: Int, to: Int, limit: Int, kind: LogKind
  ) -> PatternIndex? {
    let behind = unsafe Words.whole(base, at: from &+ Dispatch.longestKey)
    guard let range = unsafe candidates(Words.whole(base, at: from), behind, kind) else {
      return nil
    }
    return unsafe dispatch.candidates.withUnsafeBufferPointer { candidates in
      guard var candidate = candidates.baseAddress else { return nil }
      let last = unsafe candidate + range.upperBound
      unsafe candidate += range.lowerBound
      while unsafe candidate < last {
        if unsafe candidate.pointee.goesOn(behind) {
          let pattern = unsafe Int(candidate.pointee.pattern)
          guard programs.has(pattern) else { return nil }
          if unsafe programs.run(pattern, base, from: from, to: to, limit: limit, into: captured) {
            capturedCount = programs.groupCount(pattern)
            tries &+= 1
            return PatternIndex(pattern)
          }
        }
        unsafe candidate += 1
      }
      return nil
    }
  }

  /// Not inlined: it needs much room on the stack, and few records come here.
  @inline(never)
  private mutating func look(
    _ raw: UnsafeRawBufferPointer, from: Int, to: Int, kind: LogKind
  ) -> PatternIndex? {
    let log = dispatch.logs[kind.index]
    guard let base = raw.baseAddress else { return nil }
    let word = unsafe Words.word(base, at: from, count: to &- from, limit: to)
    var length = min(Dispatch.longestKey, to &- from)
    while length >= Dispatch.shortestKey {
      if log.lengths & (1 &<< UInt16(truncatingIfNeeded: length)) != 0,
        let slot = dispatch.slot(Dispatch.key(word, length), Dispatch.tag(kind, length)),
        let hit = unsafe first(
          of: Int(slot.first), Int(slot.count), raw, from: from, to: to, compared: length)
      {
        return hit
      }
      length &-= 1
    }
    return unsafe first(
      of: Int(log.first), Int(log.count), raw, from: from, to: to, compared: 0)
  }

  /// The first candidate that matches.
  private mutating func first(
    of start: Int, _ count: Int, _ raw: UnsafeRawBufferPointer, from: Int, to: Int, compared: Int
  ) -> PatternIndex? {
    guard let base = raw.baseAddress else { return nil }
    // No overflow: `from` is a place in the buffer.
    let behind =
      from &+ 16 <= raw.count
      ? unsafe Words.whole(base, at: from &+ Dispatch.longestKey) : nil
    for i in start..<(start &+ count) {
      let candidate = dispatch.candidates[i]
      // Half of them are told apart by the bytes behind the key.
      if let behind, !candidate.goesOn(behind) { continue }
      // A program finds out as fast as the literals would.
      guard
        unsafe programs.has(Int(candidate.pattern))
          || holds(candidate, raw, from: from, to: to, compared: compared)
      else { continue }
      if unsafe tries(Int(candidate.pattern), raw, from: from, to: to) {
        return PatternIndex(Int(candidate.pattern))
      }
    }
    return nil
  }

  /// Whether the literals of a candidate are there.
  private func holds(
    _ candidate: Dispatch.Candidate, _ raw: UnsafeRawBufferPointer, from: Int, to: Int,
    compared: Int
  ) -> Bool {
    let prefix = Int(candidate.prefix.count)
    guard prefix <= to &- from, let base = raw.baseAddress else { return false }
    // No overflow: a literal is shorter than memory.
    if compared < prefix {
      let stands = unsafe dispatch.arena.withUnsafeBytes { arena in
        guard let literals = arena.baseAddress else { return false }
        return unsafe Words.equal(
          literals + Int(candidate.prefix.start) + compared, base + from + compared,
          count: prefix &- compared)
      }
      guard stands else { return false }
    }
    return unsafe candidate.inner.count == 0
      || contains(candidate.inner, raw, from: from &+ Int(candidate.innerFrom), to: to)
  }

  private func contains(
    _ literal: Dispatch.Literal, _ raw: UnsafeRawBufferPointer, from: Int, to: Int
  ) -> Bool {
    guard let base = raw.baseAddress else { return false }
    let start = Int(literal.start)
    let count = Int(literal.count)
    let head = dispatch.arena[start]
    var at = from
    while at &+ count <= to {
      at = unsafe Scan.far(head, in: base, from: at, to: to)
      guard at &+ count <= to else { return false }
      var i = 1
      while i < count, unsafe raw[at &+ i] == dispatch.arena[start &+ i] { i &+= 1 }
      if i == count { return true }
      at &+= 1
    }
    return false
  }

  private mutating func tries(
    _ pattern: Int, _ raw: UnsafeRawBufferPointer, from: Int, to: Int
  ) -> Bool {
    if programs.has(pattern), let base = raw.baseAddress {
      let isMatch = unsafe programs.run(
        pattern, base, from: from, to: to, limit: raw.count, into: captured)
      capturedCount = isMatch ? programs.groupCount(pattern) : -1
      if isMatch { tries &+= 1 }
      return isMatch
    }
    return unsafe triesExpression(pattern, raw, from: from, to: to)
  }

  /// Not inlined: what it needs would be made ready for every record.
  @inline(never)
  private mutating func triesExpression(
    _ pattern: Int, _ raw: UnsafeRawBufferPointer, from: Int, to: Int
  ) -> Bool {
    capturedCount = -1
    tries &+= 1
    guard let ready = unsafe expression(pattern) else { return false }
    // The set owns the expression for longer than this call.
    let outcome = unsafe ready._withUnsafeGuaranteedRef {
      unsafe scratch.match($0.pattern, in: raw, from: from, to: to)
    }
    switch outcome {
    case .matched:
      let count = scratch.groupCount
      for number in 0...count {
        unsafe captured[number] = CapturedGroup(scratch.group(number))
      }
      // PCRE2 may count fewer than are written: behind `(?n)` plain ones are none.
      for number in count..<Matcher.mostGroups { unsafe captured[number + 1] = .none }
      capturedCount = count
      return true
    case .no: return false
    case .limit:
      limited &+= 1
      return false
    }
  }

  private mutating func expression(_ pattern: Int) -> Unmanaged<LazyPattern.Compiled>? {
    if let ready = unsafe compiled[pattern] { return unsafe ready }
    guard !broken[pattern] else { return nil }
    do throws(PatternError) {
      let ready = unsafe Unmanaged.passUnretained(try set.expressions[pattern].compiled())
      unsafe compiled[pattern] = ready
      return unsafe ready
    } catch {
      broken[pattern] = true
      return nil
    }
  }

  /// Whether one given pattern matches, whatever its log.
  package mutating func matches(
    _ pattern: PatternIndex, record message: ByteRange, in buffer: Span<UInt8>
  ) -> Bool {
    guard message.exists, Int(message.end) <= buffer.count else { return false }
    return unsafe buffer.withUnsafeBytes { raw in
      unsafe tries(
        Int(pattern.rawValue), raw, from: Int(message.start), to: Int(message.end))
    }
  }

  /// The largest number of a group.
  package static let mostGroups = Pattern.mostGroups

  /// What the groups of the last match captured, by number up to `mostGroups`, valid until the next; one that took no part has no
  /// range, and neither has `CapturedGroup.noGroup`.
  ///
  /// Those that the pattern does not have are of earlier matches.
  package var groups: UnsafePointer<CapturedGroup> {
    @inline(__always) get { unsafe UnsafePointer(captured) }
  }

  /// Where the group `number` of the last match lies in the buffer; `none` when it took no part.
  @inlinable @inline(__always)
  public func group(_ number: Int) -> ByteRange {
    unsafe number >= 0 && number <= capturedCount ? captured[number].range : .none
  }
}

import Bytes
import Records

/// Chooses, by the first bytes of a message, the few patterns worth trying: nearly always one (`performance.md`, decision 1).
///
///     message   [PUSH-SUCC] 13ms, all delay time 541ms, SLA 543ms, Service{…
///               └─ key ─┘└ the rest of the prefix   └─ inner ─┘ literal that its siblings lack
///
/// A pattern with literal beginnings of at least three bytes stands in the table under each of them, keyed by up to eight
/// bytes; the others are tried last, each behind a literal it must contain.
struct Dispatch: Sendable {
  /// A piece of `arena`.
  struct Literal: Sendable {
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// A pattern to try when its literals are there.
  struct Candidate: Sendable {
    var pattern: Int32
    /// Every match begins with it; the first eight bytes of it were compared by the look-up.
    var prefix: Literal
    /// Every match contains it, `innerFrom` bytes behind its start or later; empty when nothing is asked.
    var inner: Literal
    var innerFrom: Int32 = 0
    /// The prefix's bytes behind the longest key, up to eight, and which bits of a word they are.
    var word: UInt64 = 0
    var mask: UInt64 = 0

    /// Whether the prefix may go on with those bytes behind the longest key.
    @inline(__always)
    func goesOn(_ behind: UInt64) -> Bool { (behind ^ word) & mask == 0 }
  }

  /// One key of the table.
  struct Slot: Sendable {
    var key: UInt64 = 0
    /// 0 marks a free slot; else kind × 16 + number of bytes in the key.
    var tag: UInt16 = 0
    var count: UInt16 = 0
    var first: Int32 = 0
  }

  /// Where the candidates without a prefix of a log stand, and which key lengths that log has.
  struct Log: Sendable {
    /// Bit n: there are keys of n bytes.
    var lengths: UInt16 = 0
    var first: Int32 = 0
    var count: Int32 = 0
    /// Whether there are keys of `longestKey` bytes.
    var hasLongestKeys: Bool { lengths & 1 &<< UInt16(Dispatch.longestKey) != 0 }
  }

  static let shortestKey = 3
  static let longestKey = 8

  var arena: [UInt8] = []
  var candidates: [Candidate] = []
  var slots: [Slot] = []
  var mask = 0
  /// By `LogKind.rawValue`.
  var logs: [Log] = []

  /// Sets the words of the candidates from their prefixes.
  mutating func setWords() {
    for i in candidates.indices {
      let prefix = candidates[i].prefix
      let count = Int(prefix.count) - Dispatch.longestKey
      guard count > 0 else { continue }
      candidates[i].mask = Words.mask(count)
      candidates[i].word = unsafe arena.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else { return 0 }
        return unsafe Words.word(
          base, at: Int(prefix.start) + Dispatch.longestKey, count: count, limit: bytes.count)
      }
    }
  }

  static func hash(_ key: UInt64, _ tag: UInt16) -> Int {
    let mixed = (key ^ UInt64(tag) &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  static func tag(_ kind: LogKind, _ length: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: kind.index) &* 16 &+ UInt16(truncatingIfNeeded: length)
  }

  /// The bytes of `word` that a key of `length` bytes keeps.
  static func key(_ word: UInt64, _ length: Int) -> UInt64 {
    word & Words.mask(length)
  }

  /// The slot of a key, nil when there is none.
  func slot(_ key: UInt64, _ tag: UInt16) -> Slot? {
    var index = Dispatch.hash(key, tag) & mask
    while true {
      let slot = slots[index]
      if slot.tag == 0 { return nil }
      if slot.tag == tag, slot.key == key { return slot }
      index = (index &+ 1) & mask
    }
  }
}

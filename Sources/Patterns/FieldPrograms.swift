import Bytes

/// The simple expressions of a pattern set as small programs: what PCRE2 would capture, without PCRE2
/// (`performance.md`, decision 6).
///
/// `SimpleExpression` decides which are simple; a test holds both against each other on every sample, whole and damaged.
struct FieldPrograms: Sendable {
  /// What a step does behind its literal.
  enum Verb: UInt8, Sendable {
    /// Nothing more.
    case literal
    /// `least` bytes at least up to the first byte `a`, or to the end.
    case until
    /// `least` decimal digits at least.
    case digits
    /// The same behind a `-` or without one.
    case signed
    /// `least` bytes at least of set `a`, which holds all from `jump` on when `jump` is at most 127.
    case run
    /// One of `jump` texts stands here, `texts[a]` and those behind it.
    case choice
    /// Unless the step's literal stands here, whose first bytes the steps behind it ask for again, go on `jump` steps behind it;
    /// `least` groups from `group` on then took no part.
    case optional
    /// Group `group`, which is more than one step, begins or ends here.
    case open, close
    /// Nothing may follow.
    case end
  }

  /// A literal that must stand here, often none, and what follows it: `, client=` and all up to the next comma are one step.
  struct Step: Sendable {
    /// The first bytes of the literal, up to eight, and which bits of a word they are.
    var word: UInt64 = 0
    var mask: UInt64 = 0
    /// Bytes of the literal, which begins at `start` of `bytes`.
    var start: Int32 = 0
    var count: Int32 = 0
    var a: Int32 = 0
    var jump: Int32 = 0
    var verb: Verb
    /// The group that what is passed over is; 0 when it is none.
    var group: UInt8 = 0
    var least: UInt8 = 0
  }

  struct Text: Sendable {
    var start: Int32
    var count: Int32
    /// Its first bytes, up to eight, and which bits of a word they are.
    var word: UInt64 = 0
    var mask: UInt64 = 0
  }

  var steps: ContiguousArray<Step> = []
  /// Literals, one behind the other.
  var bytes: ContiguousArray<UInt8> = []
  /// Sets of bytes, four words each; the first is used by nothing, so that there is an address.
  var sets = ContiguousArray<UInt64>(repeating: 0, count: 4)
  var texts: ContiguousArray<Text> = []
  /// First step of each pattern; -1 when PCRE2 is needed.
  var first: ContiguousArray<Int32> = []
  var groupCounts: ContiguousArray<UInt8> = []

  /// Room for groups that `run` needs, group 0 included.
  static let groupRoom = SimpleExpression.mostGroups + 1

  init() {}

  /// Adds the next pattern of the set; whether it has a program.
  @discardableResult
  mutating func add(_ source: String?) -> Bool {
    guard let source, let simple = SimpleExpression(source) else {
      first.append(-1)
      groupCounts.append(0)
      return false
    }
    first.append(Int32(steps.count))
    groupCounts.append(UInt8(simple.groupCount))
    add(simple.parts, last: Step(verb: .end))
    return true
  }

  /// Adds the steps of some parts, and one behind the last.
  private mutating func add(_ parts: [SimpleExpression.Part], last: Step? = nil) {
    var literal: [UInt8] = []
    var index = 0
    while index < parts.count {
      if case .literal(let text) = parts[index] {
        literal += text
        index += 1
        continue
      }
      if let least = FieldPrograms.leastOfSigned(parts[index...]) {
        add(Step(verb: .signed, least: least), literal)
        index += 2
      } else {
        add(parts[index], behind: literal)
        index += 1
      }
      literal = []
    }
    if let last {
      add(last, literal)
    } else if !literal.isEmpty {
      add(Step(verb: .literal), literal)
    }
  }

  /// How many digits `-?\d…`, with which some parts begin, needs at least; nil when they begin otherwise.
  private static func leastOfSigned(_ parts: ArraySlice<SimpleExpression.Part>) -> UInt8? {
    guard parts.count >= 2, case .optional(let sign) = parts[parts.startIndex], sign.count == 1,
      case .literal(let text) = sign[0], text == [UInt8(ascii: "-")],
      case .run(let set, let least, _) = parts[parts.startIndex + 1], set == .digits
    else { return nil }
    return UInt8(least)
  }

  /// Adds a step behind a literal.
  private mutating func add(_ step: Step, _ literal: [UInt8]) {
    let place = keep(literal)
    var step = step
    step.start = place.start
    step.count = place.count
    step.word = place.word
    step.mask = place.mask
    steps.append(step)
  }

  private mutating func add(
    _ part: SimpleExpression.Part, behind literal: [UInt8], group: UInt8 = 0
  ) {
    switch part {
    case .literal(let text): add(Step(verb: .literal), literal + text)
    case .run(let set, let least, _):
      var step = Step(verb: .run, group: group, least: UInt8(least))
      if let missing = set.onlyMissing {
        step.verb = .until
        step.a = Int32(missing)
      } else if set == .digits {
        step.verb = .digits
      } else {
        step.a = Int32(sets.count)
        step.jump = Int32(set.lowestOfRest)
        sets.append(contentsOf: set.bits)
      }
      add(step, literal)
    case .capture(let number, let inner):
      if inner.count == 1 {
        switch inner[0] {
        case .run, .choice:
          add(inner[0], behind: literal, group: UInt8(number))
          return
        default: break
        }
      }
      if inner.count == 2, let least = FieldPrograms.leastOfSigned(inner[...]) {
        add(Step(verb: .signed, group: UInt8(number), least: least), literal)
        return
      }
      add(Step(verb: .open, group: UInt8(number)), literal)
      add(inner)
      steps.append(Step(verb: .close, group: UInt8(number)))
    case .choice(let choices):
      let from = texts.count
      for text in choices { texts.append(keep(text)) }
      add(
        Step(a: Int32(from), jump: Int32(choices.count), verb: .choice, group: group), literal)
    case .optional(let inner):
      if !literal.isEmpty { add(Step(verb: .literal), literal) }
      let groups = FieldPrograms.groups(of: inner)
      let index = steps.count
      add(
        Step(
          verb: .optional, group: UInt8(groups.first ?? 0), least: UInt8(groups.count)),
        FieldPrograms.head(of: inner))
      add(inner)
      steps[index].jump = Int32(steps.count - index)
    }
  }

  /// The numbers of the groups in some parts, which follow each other.
  private static func groups(of parts: [SimpleExpression.Part]) -> [Int] {
    parts.flatMap { part in
      switch part {
      case .capture(let number, let inner): [number] + groups(of: inner)
      case .optional(let inner): groups(of: inner)
      case .literal, .run, .choice: [Int]()
      }
    }
  }

  /// The literal that an optional part begins with.
  private static func head(of parts: [SimpleExpression.Part]) -> [UInt8] {
    switch parts.first {
    case .literal(let text): text
    case .capture(_, let inner): head(of: inner)
    default: []
    }
  }

  private mutating func keep(_ text: [UInt8]) -> Text {
    var place = Text(start: Int32(bytes.count), count: Int32(text.count))
    bytes.append(contentsOf: text)
    (place.word, place.mask) = FieldPrograms.word(of: place.start, place.count, bytes)
    return place
  }

  /// The same without any program.
  var none: FieldPrograms {
    var copy = self
    for i in copy.first.indices { copy.first[i] = -1 }
    return copy
  }

  /// Whether a pattern has a program.
  @inline(__always)
  func has(_ pattern: Int) -> Bool { first[pattern] >= 0 }

  /// Number of capturing groups of a pattern that has a program.
  func groupCount(_ pattern: Int) -> Int { Int(groupCounts[pattern]) }

  /// Whether a pattern that has a program matches `from..<to`; its groups are then in `groups`, which has `groupRoom` places.
  ///
  /// `limit` is where the memory that may be read ends; it is `to` or behind it. What is in `groups` without a match means
  /// nothing.
  /// - Complexity: O(`to` − `from`)
  func run(
    _ pattern: Int, _ base: UnsafeRawPointer, from: Int, to: Int, limit: Int,
    into groups: UnsafeMutablePointer<ByteRange>
  ) -> Bool {
    let start = Int(first[pattern])
    return unsafe steps.withUnsafeBufferPointer { steps in
      guard let steps = steps.baseAddress else { return false }
      // Behind nearly every message so much memory is left that no word needs to be asked for whether it is there.
      if limit &- to >= 16 {
        return unsafe run(
          steps + start, base, base + from, end: base + to, limit: base + limit, isRoomy: true,
          into: groups)
      }
      return unsafe runNearEnd(
        steps + start, base, base + from, end: base + to, limit: base + limit, into: groups)
    }
  }

  /// Not inlined: the same once more.
  @inline(never)
  private func runNearEnd(
    _ first: UnsafePointer<Step>, _ base: UnsafeRawPointer, _ from: UnsafeRawPointer,
    end: UnsafeRawPointer, limit: UnsafeRawPointer, into groups: UnsafeMutablePointer<ByteRange>
  ) -> Bool {
    unsafe run(first, base, from, end: end, limit: limit, isRoomy: false, into: groups)
  }

  /// `isRoomy`: 16 bytes may be read at every place up to `end`.
  // No overflow in what follows: places are addresses of bytes that exist, literals and runs are shorter than memory.
  @inline(__always)
  private func run(
    _ first: UnsafePointer<Step>, _ base: UnsafeRawPointer, _ from: UnsafeRawPointer,
    end: UnsafeRawPointer, limit: UnsafeRawPointer, isRoomy: Bool,
    into groups: UnsafeMutablePointer<ByteRange>
  ) -> Bool {
    var at = unsafe from
    var step = unsafe first
    while true {
      let count = unsafe Int(step.pointee.count)
      guard unsafe stands(step, count, at, end, limit, isRoomy) else {
        guard unsafe step.pointee.verb == .optional else { return false }
        for i in 0..<Int(unsafe step.pointee.least) {
          unsafe groups[Int(step.pointee.group) &+ i] = .none
        }
        unsafe step += Int(step.pointee.jump)
        continue
      }
      let start = unsafe at + count
      switch unsafe step.pointee.verb {
      case .optional:
        // What is behind it asks for its literal again.
        unsafe step += 1
        continue
      case .literal:
        unsafe at = start
        unsafe step += 1
        continue
      case .until:
        unsafe at = FieldPrograms.until(
          UInt8(truncatingIfNeeded: step.pointee.a), start, to: end, limit: limit, isRoomy)
      case .digits: unsafe at = FieldPrograms.digits(start, to: end, limit: limit, isRoomy)
      case .signed:
        let hasSign = unsafe start < end && start.load(as: UInt8.self) == UInt8(ascii: "-")
        let first = unsafe hasSign ? start + 1 : start
        unsafe at = FieldPrograms.digits(first, to: end, limit: limit, isRoomy)
        if unsafe at - first < Int(step.pointee.least) { return false }
      case .run:
        unsafe at = run(
          of: Int(step.pointee.a), above: step.pointee.jump, start, to: end, limit: limit, isRoomy)
      case .choice:
        guard let count = unsafe choose(step, start, end, limit) else { return false }
        unsafe at = start + count
      case .open:
        unsafe groups[Int(step.pointee.group)].start = Int32(truncatingIfNeeded: start - base)
        unsafe at = start
        unsafe step += 1
        continue
      case .close:
        unsafe groups[Int(step.pointee.group)].end = Int32(truncatingIfNeeded: start - base)
        unsafe at = start
        unsafe step += 1
        continue
      case .end:
        guard unsafe start == end else { return false }
        unsafe groups[0] = ByteRange(from - base, end - base)
        return true
      }
      if unsafe at - start < Int(step.pointee.least) { return false }
      let group = unsafe Int(step.pointee.group)
      if group != 0 { unsafe groups[group] = ByteRange(start - base, at - base) }
      unsafe step += 1
    }
  }

  /// Whether the literal of a step stands at `at`.
  @inline(__always)
  private func stands(
    _ step: UnsafePointer<Step>, _ count: Int, _ at: UnsafeRawPointer, _ end: UnsafeRawPointer,
    _ limit: UnsafeRawPointer, _ isRoomy: Bool
  ) -> Bool {
    guard unsafe end - at >= count else { return false }
    guard unsafe isRoomy || limit - at >= 8 else {
      return unsafe standsAtEnd(step, at)
    }
    if unsafe (Words.whole(at, at: 0) ^ step.pointee.word) & step.pointee.mask != 0 {
      return false
    }
    return unsafe count <= 8 || goesOn(step, count, at)
  }

  /// Whether the rest of a literal whose first eight bytes stand at `at` follows them.
  @inline(__always)
  private func goesOn(_ step: UnsafePointer<Step>, _ count: Int, _ at: UnsafeRawPointer) -> Bool {
    unsafe bytes.withUnsafeBytes { known in
      guard let known = known.baseAddress else { return false }
      let literal = unsafe known + Int(step.pointee.start)
      if count <= 16 {
        return unsafe Words.whole(literal, at: count &- 8) == Words.whole(at, at: count &- 8)
      }
      // The last sixteen first: they often are all that is left.
      if unsafe !Scan.same16(literal + (count &- 16), at + (count &- 16)) { return false }
      var i = 8
      while i < count &- 16 {
        if unsafe !Scan.same16(literal + i, at + i) { return false }
        i &+= 16
      }
      return true
    }
  }

  @inline(never)
  private func standsAtEnd(_ step: UnsafePointer<Step>, _ at: UnsafeRawPointer) -> Bool {
    unsafe bytes.withUnsafeBytes { known in
      guard let known = known.baseAddress else { return unsafe step.pointee.count == 0 }
      return unsafe Words.equal(
        known + Int(step.pointee.start), at, count: Int(step.pointee.count))
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Where the first `byte` is, `end` when there is none.
  @inline(__always)
  private static func until(
    _ byte: UInt8, _ from: UnsafeRawPointer, to end: UnsafeRawPointer, limit: UnsafeRawPointer,
    _ isRoomy: Bool
  ) -> UnsafeRawPointer {
    var at = unsafe from
    if isRoomy {
      while unsafe at < end {
        let hit = unsafe Scan.first(byte, of16: at)
        unsafe at += hit
        if hit < 16 { return unsafe min(at, end) }
      }
      return unsafe end
    }
    let pattern = ones &* UInt64(byte)
    while unsafe at < end {
      guard unsafe limit - at >= 8 else {
        return unsafe at + Scan.near(byte, in: at, from: 0, to: end - at)
      }
      let word = unsafe Words.whole(at, at: 0) ^ pattern
      let zeros = (word &- ones) & ~word & tops
      if zeros != 0 { return unsafe min(at + (zeros.trailingZeroBitCount >> 3), end) }
      unsafe at += 8
    }
    return unsafe end
  }

  /// Where the first byte that is no decimal digit is, `end` when there is none.
  @inline(__always)
  private static func digits(
    _ from: UnsafeRawPointer, to end: UnsafeRawPointer, limit: UnsafeRawPointer, _ isRoomy: Bool
  ) -> UnsafeRawPointer {
    var at = unsafe from
    while unsafe at < end {
      guard unsafe isRoomy || limit - at >= 8 else {
        while unsafe at < end && at.load(as: UInt8.self) &- 48 < 10 { unsafe at += 1 }
        return unsafe at
      }
      // Of each byte its distance from `0`: 10 or more when it is no digit; the lower seven bits carry into the eighth.
      let word = unsafe Words.whole(at, at: 0) ^ (ones &* 48)
      let others = (((word & ~tops) &+ ones &* 118) | word) & tops
      if others != 0 { return unsafe min(at + (others.trailingZeroBitCount >> 3), end) }
      unsafe at += 8
    }
    return unsafe end
  }

  /// Where the first byte is that is not in the set whose four words begin at `set` of `sets`, `end` when there is none.
  ///
  /// The set holds all bytes from `above` on when that is at most 127: words of such bytes are passed over whole.
  @inline(__always)
  private func run(
    of set: Int, above: Int32, _ from: UnsafeRawPointer, to end: UnsafeRawPointer,
    limit: UnsafeRawPointer, _ isRoomy: Bool
  ) -> UnsafeRawPointer {
    unsafe sets.withUnsafeBufferPointer { sets in
      guard let sets = sets.baseAddress else { return unsafe from }
      let words = unsafe sets + set
      let least = FieldPrograms.ones &* UInt64(truncatingIfNeeded: min(above, 127))
      let skips = above <= 127
      var at = unsafe from
      while unsafe at < end {
        if isRoomy, skips {
          let hit = unsafe Scan.first(below: UInt8(truncatingIfNeeded: above), of16: at)
          unsafe at += hit
          if hit == 16 { continue }
          guard unsafe at < end else { break }
        } else if skips, unsafe limit - at >= 8 {
          let word = unsafe Words.whole(at, at: 0)
          // Bit 7 of the first byte that is smaller, and perhaps of some behind it.
          let lower = (word &- least) & ~word & FieldPrograms.tops
          if lower == 0 {
            unsafe at += 8
            continue
          }
          unsafe at += lower.trailingZeroBitCount >> 3
          guard unsafe at < end else { break }
        }
        let byte = unsafe at.load(as: UInt8.self)
        guard unsafe words[Int(byte >> 6)] &>> UInt64(byte & 63) & 1 != 0 else {
          return unsafe at
        }
        unsafe at += 1
      }
      return unsafe end
    }
  }

  /// Length of the text of a choice that stands at `at`; nil when none does.
  @inline(never)
  private func choose(
    _ step: UnsafePointer<Step>, _ at: UnsafeRawPointer, _ end: UnsafeRawPointer,
    _ limit: UnsafeRawPointer
  ) -> Int? {
    let first = unsafe Int(step.pointee.a)
    let word = unsafe limit - at >= 8 ? unsafe Words.whole(at, at: 0) : nil
    for i in first..<(first &+ Int(unsafe step.pointee.jump)) {
      let count = Int(texts[i].count)
      guard unsafe end - at >= count else { continue }
      if let word {
        if (word ^ texts[i].word) & texts[i].mask != 0 { continue }
        if count <= 8 { return count }
      }
      let stands = unsafe bytes.withUnsafeBytes { known in
        guard let known = known.baseAddress else { return count == 0 }
        return unsafe Words.equal(known + Int(texts[i].start), at, count: count)
      }
      if stands { return count }
    }
    return nil
  }
}

extension FieldPrograms {
  /// The first bytes of a literal, up to eight, and which bits of a word they are.
  static func word(
    of start: Int32, _ count: Int32, _ bytes: ContiguousArray<UInt8>
  ) -> (word: UInt64, mask: UInt64) {
    guard count > 0 else { return (0, 0) }
    return unsafe bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return (0, 0) }
      return unsafe (
        Words.word(base, at: Int(start), count: Int(count), limit: bytes.count),
        Words.mask(Int(count))
      )
    }
  }
}

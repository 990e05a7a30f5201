import Bytes

/// The simple expressions of a pattern set as small programs: what PCRE2 would capture, without PCRE2
/// (`performance.md`, decision 6).
///
/// `SimpleExpression` decides which are simple; a test holds both against each other on every sample, whole and damaged.
struct FieldPrograms: Sendable {
  enum Verb: UInt8, Sendable {
    /// Bytes `a ..< a + b` of `bytes` stand here.
    case literal
    /// `b` bytes at least up to the first byte `a`, or to the end.
    case until
    /// `b` decimal digits at least.
    case digits
    /// `b` bytes at least of set `a`, which holds all from `jump` on when `jump` is at most 127.
    case run
    /// One of the texts `a ..< a + b` of `texts` stands here.
    case choice
    /// Unless the bytes `a ..< a + b` stand here, go on at `jump`.
    case optional
    /// Group `a`, which is more than one step, begins or ends here.
    case open, close
    /// Nothing may follow.
    case end
  }

  struct Step: Sendable {
    var verb: Verb
    /// The group that what is passed over is; 0 when it is none.
    var group: UInt8 = 0
    var a: Int32 = 0
    var b: Int32 = 0
    var jump: Int32 = 0
  }

  struct Text: Sendable {
    var start: Int32
    var count: Int32
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
    add(simple.parts)
    steps.append(Step(verb: .end))
    return true
  }

  private mutating func add(_ parts: [SimpleExpression.Part]) {
    for part in parts { add(part) }
  }

  private mutating func add(_ part: SimpleExpression.Part) {
    switch part {
    case .literal(let text):
      let place = keep(text)
      steps.append(Step(verb: .literal, a: place.start, b: place.count))
    case .run(let set, let least, _):
      if let missing = set.onlyMissing {
        steps.append(Step(verb: .until, a: Int32(missing), b: Int32(least)))
      } else if set == .digits {
        steps.append(Step(verb: .digits, b: Int32(least)))
      } else {
        let above = set.lowestOfRest
        steps.append(
          Step(verb: .run, a: Int32(sets.count), b: Int32(least), jump: Int32(above)))
        sets.append(contentsOf: set.bits)
      }
    case .capture(let number, let inner):
      if inner.count == 1, case .run = inner[0] {
        add(inner[0])
        steps[steps.count - 1].group = UInt8(number)
        return
      }
      steps.append(Step(verb: .open, a: Int32(number)))
      add(inner)
      steps.append(Step(verb: .close, a: Int32(number)))
    case .choice(let choices):
      let from = texts.count
      for text in choices { texts.append(keep(text)) }
      steps.append(Step(verb: .choice, a: Int32(from), b: Int32(choices.count)))
    case .optional(let inner):
      let place = keep(FieldPrograms.head(of: inner))
      let index = steps.count
      steps.append(Step(verb: .optional, a: place.start, b: place.count))
      add(inner)
      steps[index].jump = Int32(steps.count)
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
    let place = Text(start: Int32(bytes.count), count: Int32(text.count))
    bytes.append(contentsOf: text)
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
  /// - Complexity: O(`to` − `from`)
  func run(
    _ pattern: Int, _ base: UnsafeRawPointer, from: Int, to: Int,
    into groups: UnsafeMutableBufferPointer<ByteRange>
  ) -> Bool {
    unsafe steps.withUnsafeBufferPointer { steps in
      unsafe bytes.withUnsafeBytes { known in
        unsafe sets.withUnsafeBufferPointer { sets in
          guard let literals = known.baseAddress, let sets = sets.baseAddress else { return false }
          let head = unsafe steps[Int(first[pattern])]
          // Nearly always it is another pattern of the same key that is meant.
          if head.verb == .literal,
            unsafe !FieldPrograms.stands(literals + Int(head.a), Int(head.b), base, from, to)
          {
            return false
          }
          for i in 0...Int(groupCounts[pattern]) { unsafe groups[i] = .none }
          let isKnown = head.verb == .literal
          return unsafe run(
            steps, literals, sets, Int(first[pattern]) &+ (isKnown ? 1 : 0), base, from: from,
            behind: isKnown ? Int(head.b) : 0, to: to, into: groups)
        }
      }
    }
  }

  /// Whether the byte at `at` is in the set of four words.
  @inline(__always)
  private static func holds(
    _ set: UnsafePointer<UInt64>, _ base: UnsafeRawPointer, _ at: Int
  ) -> Bool {
    let byte = unsafe base.load(fromByteOffset: at, as: UInt8.self)
    return unsafe set[Int(byte >> 6)] &>> UInt64(byte & 63) & 1 != 0
  }

  private func run(
    _ steps: UnsafeBufferPointer<Step>, _ literals: UnsafeRawPointer,
    _ sets: UnsafePointer<UInt64>, _ first: Int,
    _ base: UnsafeRawPointer, from: Int, behind head: Int, to: Int,
    into groups: UnsafeMutableBufferPointer<ByteRange>
  ) -> Bool {
    var at = from &+ head
    var index = first
    while true {
      let step = unsafe steps[index]
      index &+= 1
      switch step.verb {
      case .literal:
        guard unsafe FieldPrograms.stands(literals + Int(step.a), Int(step.b), base, at, to) else {
          return false
        }
        at &+= Int(step.b)
      case .until:
        let end = unsafe Scan.near(UInt8(truncatingIfNeeded: step.a), in: base, from: at, to: to)
        guard end &- at >= Int(step.b) else { return false }
        if step.group != 0 { unsafe groups[Int(step.group)] = ByteRange(at, end) }
        at = end
      case .digits:
        let start = at
        while at < to, unsafe base.load(fromByteOffset: at, as: UInt8.self) &- 48 < 10 { at &+= 1 }
        guard at &- start >= Int(step.b) else { return false }
        if step.group != 0 { unsafe groups[Int(step.group)] = ByteRange(start, at) }
      case .run:
        let set = unsafe sets + Int(step.a)
        let start = at
        if step.jump <= 127 {
          at = unsafe FieldPrograms.skip(base, from: at, to: to, above: UInt64(step.jump))
        }
        while at < to, unsafe FieldPrograms.holds(set, base, at) {
          at &+= 1
          if step.jump <= 127, at &- start & 7 == 0 {
            at = unsafe FieldPrograms.skip(base, from: at, to: to, above: UInt64(step.jump))
          }
        }
        guard at &- start >= Int(step.b) else { return false }
        if step.group != 0 { unsafe groups[Int(step.group)] = ByteRange(start, at) }
      case .choice:
        guard let count = unsafe choose(step, literals, base, at, to) else { return false }
        at &+= count
      case .optional:
        if unsafe !FieldPrograms.stands(literals + Int(step.a), Int(step.b), base, at, to) {
          index = Int(step.jump)
        }
      case .open: unsafe groups[Int(step.a)].start = Int32(truncatingIfNeeded: at)
      case .close: unsafe groups[Int(step.a)].end = Int32(truncatingIfNeeded: at)
      case .end:
        guard at == to else { return false }
        unsafe groups[0] = ByteRange(from, to)
        return true
      }
    }
  }

  /// Passes over whole words of bytes that are all `above` or more.
  @inline(__always)
  private static func skip(
    _ base: UnsafeRawPointer, from: Int, to: Int, above: UInt64
  ) -> Int {
    let least = 0x0101_0101_0101_0101 &* above
    var at = from
    // No overflow: at + 8 is at most 7 beyond `to`. Bit 7 of a byte is left when it is smaller (or a borrow hints so).
    while at &+ 8 <= to {
      let word = unsafe base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if (word &- least) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      at &+= 8
    }
    return at
  }

  private func choose(
    _ step: Step, _ literals: UnsafeRawPointer, _ base: UnsafeRawPointer, _ at: Int, _ to: Int
  ) -> Int? {
    for i in Int(step.a)..<Int(step.a &+ step.b) {
      let text = texts[i]
      if unsafe FieldPrograms.stands(literals + Int(text.start), Int(text.count), base, at, to) {
        return Int(text.count)
      }
    }
    return nil
  }

  /// Whether the `count` bytes at `literal` stand at `at`.
  @inline(__always)
  private static func stands(
    _ literal: UnsafeRawPointer, _ count: Int, _ base: UnsafeRawPointer, _ at: Int, _ to: Int
  ) -> Bool {
    unsafe to &- at >= count && Words.equal(literal, base + at, count: count)
  }
}

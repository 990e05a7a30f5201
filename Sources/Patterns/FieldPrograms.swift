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

/// An expression so simple that it can be followed byte by byte without ever going back: literals, runs of a class up to
/// something that is not in it, choices of literals, optional parts told by their first bytes.
///
/// What is not certain to mean the same there as in PCRE2 is refused; PCRE2 stays the reference.
///
///     ^Client change for service Service\{namespace='(?<namespace>[^']*+)', …\}, (?<client>\S+)$
///      └ literal ───────────────────────────────────┘└ captured run ────┘└ literal   captured run ┘
struct SimpleExpression {
  /// A piece of it.
  indirect enum Part {
    case literal([UInt8])
    /// At least `least` (0 or 1) bytes of a set, as many as there are.
    case run(ByteSet, least: Int, isPossessive: Bool)
    case capture(Int, [Part])
    case choice([[UInt8]])
    case optional([Part])
  }

  /// What a match can begin with, from some point of the expression on.
  private struct Start {
    /// The literal that must stand there; empty when it is no literal.
    var literal: [UInt8] = []
    var bytes = ByteSet()
  }

  private(set) var parts: [Part] = []
  /// Number of capturing groups.
  private(set) var groupCount = 0

  private let source: [UInt8]
  private var at = 1

  /// Reads an expression; nil when it is not simple.
  /// - Complexity: O(length)
  init?(_ source: String) {
    self.source = Array(source.utf8)
    guard self.source.count >= 2, self.source.first == UInt8(ascii: "^"),
      self.source.last == UInt8(ascii: "$")
    else { return nil }
    guard let parts = sequence(isInner: false), at == self.source.count - 1,
      groupCount <= SimpleExpression.mostGroups,
      SimpleExpression.start(of: parts, before: Start()) != nil
    else { return nil }
    self.parts = parts
  }

  /// More groups than any line has fields.
  static let mostGroups = 15

  // MARK: grammar

  private var byte: UInt8 { at < source.count ? source[at] : 0 }

  private mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= source.count else { return false }
    let isThere = text.withUTF8Buffer { bytes in
      for i in 0..<count where unsafe bytes[i] != source[at + i] { return false }
      return true
    }
    if isThere { at += count }
    return isThere
  }

  /// Parts up to the end or, inside, up to a bracket or a bar.
  private mutating func sequence(isInner: Bool) -> [Part]? {
    var parts: [Part] = []
    while at < source.count {
      if byte == UInt8(ascii: "$") { return isInner || at < source.count - 1 ? nil : parts }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "|") { return isInner ? parts : nil }
      guard let part = part() else { return nil }
      if case .literal(let more) = part, case .literal(let text) = parts.last {
        parts[parts.count - 1] = .literal(text + more)
      } else {
        parts.append(part)
      }
    }
    return nil
  }

  private mutating func part() -> Part? {
    switch byte {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "["): return set().flatMap { run($0) }
    case UInt8(ascii: "\\"):
      guard at + 1 < source.count else { return nil }
      let next = source[at + 1]
      at += 2
      switch next {
      case UInt8(ascii: "d"): return run(.digits)
      case UInt8(ascii: "S"): return run(ByteSet.spaces.inverted)
      case UInt8(ascii: "w"): return run(.words)
      case 48...57, 65...90, 97...122, 128...255: return nil
      default: return literal(next)
      }
    case UInt8(ascii: "."):
      // All but a line end; simple where nothing follows that could stand in it.
      at += 1
      return run(ByteSet([10]).inverted)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "^"): return nil
    case UInt8(ascii: "{"): return nil
    default:
      let plain = byte
      at += 1
      return literal(plain)
    }
  }

  /// A byte, or `x?`.
  private mutating func literal(_ plain: UInt8) -> Part? {
    switch byte {
    case UInt8(ascii: "?"):
      at += 1
      guard byte != UInt8(ascii: "?"), byte != UInt8(ascii: "+") else { return nil }
      return .optional([.literal([plain])])
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "{"): return nil
    default: return .literal([plain])
    }
  }

  private mutating func run(_ set: ByteSet) -> Part? {
    let least: Int
    switch byte {
    case UInt8(ascii: "*"): least = 0
    case UInt8(ascii: "+"): least = 1
    default: return nil
    }
    at += 1
    guard byte != UInt8(ascii: "?") else { return nil }
    let isPossessive = byte == UInt8(ascii: "+")
    if isPossessive { at += 1 }
    return .run(set, least: least, isPossessive: isPossessive)
  }

  /// `[^…]` of single bytes and `\s`.
  private mutating func set() -> ByteSet? {
    guard take("[^"), byte != UInt8(ascii: "]") || at == source.count else { return nil }
    var set = ByteSet()
    while at < source.count, byte != UInt8(ascii: "]") {
      if take("\\s") {
        set = set.union(.spaces)
        continue
      }
      if byte == UInt8(ascii: "\\") {
        at += 1
        switch byte {
        case 0, 48...57, 65...90, 97...122, 128...255: return nil
        default: break
        }
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "-") {
        return nil
      }
      set.insert(byte)
      at += 1
      if byte == UInt8(ascii: "-") { return nil }
    }
    guard take("]") else { return nil }
    return set.inverted
  }

  private mutating func group() -> Part? {
    var number = 0
    if take("(?<") {
      guard byte != UInt8(ascii: "="), byte != UInt8(ascii: "!") else { return nil }
      groupCount += 1
      number = groupCount
      while at < source.count, byte != UInt8(ascii: ">") { at += 1 }
      at += 1
    } else if !take("(?:") {
      return nil
    }
    guard var inner = sequence(isInner: true) else { return nil }
    if byte == UInt8(ascii: "|") {
      guard let choice = choice(first: inner) else { return nil }
      inner = [choice]
    }
    guard take(")") else { return nil }
    switch byte {
    case UInt8(ascii: "?"):
      at += 1
      guard number == 0, byte != UInt8(ascii: "?"), byte != UInt8(ascii: "+"), !inner.isEmpty
      else { return nil }
      return .optional(inner)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "{"): return nil
    default:
      if number > 0 { return .capture(number, inner) }
      return inner.count == 1 ? inner[0] : nil
    }
  }

  private mutating func choice(first: [Part]) -> Part? {
    var texts: [[UInt8]] = []
    var parts = first
    while true {
      guard parts.count == 1, case .literal(let text) = parts[0] else { return nil }
      texts.append(text)
      guard take("|") else { break }
      guard let more = sequence(isInner: true) else { return nil }
      parts = more
    }
    // Where one begins another the order would matter, and going back.
    for (i, one) in texts.enumerated() {
      for (j, other) in texts.enumerated() where i != j && other.starts(with: one) { return nil }
    }
    return .choice(texts)
  }

  // MARK: certainty

  /// What `parts` can begin with when `following` comes behind them; nil when a match might have to go back.
  private static func start(of parts: [Part], before following: Start) -> Start? {
    var next = following
    for part in parts.reversed() {
      guard let start = start(of: part, before: next) else { return nil }
      next = start
    }
    return next
  }

  private static func start(of part: Part, before next: Start) -> Start? {
    switch part {
    case .literal(let text): return Start(literal: text, bytes: ByteSet(text.prefix(1)))
    case .run(let set, let least, let isPossessive):
      // A shorter run would have to go on with a byte of the set.
      guard isPossessive || set.isDisjoint(with: next.bytes) else { return nil }
      return Start(bytes: least > 0 ? set : set.union(next.bytes))
    case .capture(_, let inner): return start(of: inner, before: next)
    case .choice(let texts): return Start(bytes: ByteSet(texts.compactMap(\.first)))
    case .optional(let inner):
      guard let own = start(of: inner, before: next), let first = own.literal.first else {
        return nil
      }
      // Where the literal stands, what follows cannot begin.
      guard !next.bytes.contains(first) || differ(own.literal, next.literal) else { return nil }
      return Start(bytes: own.bytes.union(next.bytes))
    }
  }

  private static func differ(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    zip(a, b).contains { $0 != $1 }
  }
}

/// What can be told of a regular expression by reading its source: its named groups, its literals, and constructs we
/// refuse.
///
/// `Dispatch` is made from it; the expression itself is compiled by PCRE2 only when a record needs it.
///
/// Source of the grammar: pcre2pattern(3). Where it is not followed (conditions, recursion, inline options) the node is
/// `unknown`, which only means that no literal is taken from there.
struct PatternShape {
  /// A piece of the expression.
  indirect enum Node {
    /// Exactly this byte.
    case byte(UInt8)
    /// One byte of a set.
    case one
    /// Nothing is consumed: an assertion, a comment.
    case empty
    /// Any number of unknown bytes.
    case unknown
    case sequence([Node])
    case choice([Node])
    /// There or not there (`?`, `*`, `{0,…}`).
    case optional(Node)
    /// There once or more often.
    case repeated(Node)
  }

  /// A named group and its number.
  struct Group: Equatable {
    var name: String
    var number: Int
  }

  /// Why an expression is refused before PCRE2 sees it.
  enum Refusal: Equatable {
    /// `(?C…)`.
    case callout
    /// `\C` matches single code units and is never needed here.
    case singleUnit
    /// `(*VERB)`: options and backtracking verbs.
    case verb
    /// It does not begin with `^`.
    case notAnchored
    /// `(?|` numbers groups twice.
    case branchReset
    /// A bracket is not closed, or closed without being open; the byte offset.
    case unbalanced(Int)
  }

  /// A part that a match can do without: one way of a choice, or an optional group.
  struct Part: Equatable {
    /// Its bytes in the source.
    var range: Range<Int>
    /// What stands there instead when it is taken out: nothing that can match, or the group zero times.
    var isOptional: Bool
    /// End of the quantifier behind an optional group.
    var end: Int
  }

  /// The whole expression.
  private(set) var root = Node.empty
  /// Named groups in the order of their numbers.
  private(set) var groups: [Group] = []
  /// The parts of which each has to be shown by a sample.
  private(set) var parts: [Part] = []
  /// The first thing we refuse, if any.
  private(set) var refusal: Refusal?

  private let source: [UInt8]
  private var at = 0
  private var groupCount = 0
  private var isOpaque = false

  /// Reads `source`.
  /// - Complexity: O(length)
  init(_ source: String) {
    self.source = Array(source.utf8)
    root = choice(depth: 0)
    if at < self.source.count { refuse(.unbalanced(at)) }
    if isOpaque { root = .unknown }
    if self.source.first != UInt8(ascii: "^") { refuse(.notAnchored) }
    if case .choice = root { refuse(.notAnchored) }
  }

  private mutating func refuse(_ reason: Refusal) {
    if refusal == nil { refusal = reason }
  }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    at + ahead < source.count ? source[at + ahead] : 0
  }

  private func follows(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= source.count else { return false }
    return text.withUTF8Buffer { bytes in
      for i in 0..<bytes.count where unsafe bytes[i] != source[at + i] { return false }
      return true
    }
  }

  /// The expression without a part of it.
  func source(without part: Part) -> String {
    let instead = part.isOptional ? Array("{0}".utf8) : Array("(?!)".utf8)
    let from = part.isOptional ? part.range.upperBound : part.range.lowerBound
    return String(decoding: source[..<from] + instead + source[part.end...], as: UTF8.self)
  }

  /// The text of a part.
  func text(of part: Part) -> String {
    String(decoding: source[part.range.lowerBound..<part.end], as: UTF8.self)
  }

  // MARK: grammar

  private mutating func choice(depth: Int) -> Node {
    var start = at
    var alternatives = [sequence(depth: depth)]
    var ranges = [start..<at]
    while peek() == UInt8(ascii: "|"), at < source.count {
      at += 1
      start = at
      alternatives.append(sequence(depth: depth))
      ranges.append(start..<at)
    }
    if ranges.count > 1 {
      parts += ranges.map { Part(range: $0, isOptional: false, end: $0.upperBound) }
    }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func sequence(depth: Int) -> Node {
    var nodes: [Node] = []
    while at < source.count, peek() != UInt8(ascii: "|") {
      if peek() == UInt8(ascii: ")") {
        if depth > 0 { break }
        refuse(.unbalanced(at))
        at += 1
        continue
      }
      let start = at
      let node = atom(depth: depth)
      nodes.append(quantified(node, from: start))
    }
    return .sequence(nodes)
  }

  private mutating func quantified(_ node: Node, from start: Int) -> Node {
    var node = node
    let end = at
    while at < source.count {
      guard let minimum = quantifier() else { return node }
      if minimum.least == 0, source[start] == UInt8(ascii: "(") {
        parts.append(Part(range: start..<end, isOptional: true, end: at))
      }
      node = minimum.least == 0 ? .optional(node) : minimum.isOne ? node : .repeated(node)
    }
    return node
  }

  /// The quantifier that begins here: the least number of times, and whether it is exactly one.
  private mutating func quantifier() -> (least: Int, isOne: Bool)? {
    var result: (least: Int, isOne: Bool)
    switch peek() {
    case UInt8(ascii: "?"), UInt8(ascii: "*"):
      result = (0, false)
      at += 1
    case UInt8(ascii: "+"):
      result = (1, false)
      at += 1
    case UInt8(ascii: "{"):
      var end = at + 1
      var least = 0
      while end < source.count, source[end] &- 48 < 10 {
        least = min(least * 10 + Int(source[end] - 48), 100_000)
        end += 1
      }
      guard end > at + 1 else { return nil }
      var isOne = least == 1
      if end < source.count, source[end] == UInt8(ascii: ",") {
        isOne = false
        end += 1
        while end < source.count, source[end] &- 48 < 10 { end += 1 }
      }
      guard end < source.count, source[end] == UInt8(ascii: "}") else { return nil }
      at = end + 1
      result = (least, isOne)
    default: return nil
    }
    if peek() == UInt8(ascii: "?") || peek() == UInt8(ascii: "+"), at < source.count { at += 1 }
    return result
  }

  private mutating func atom(depth: Int) -> Node {
    let byte = source[at]
    switch byte {
    case UInt8(ascii: "("): return group(depth: depth)
    case UInt8(ascii: "["):
      skipClass()
      return .one
    case UInt8(ascii: "."):
      at += 1
      return .one
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      at += 1
      return .empty
    case UInt8(ascii: "\\"): return escape()
    default:
      at += 1
      return .byte(byte)
    }
  }

  private mutating func group(depth: Int) -> Node {
    let start = at
    at += 1
    if peek() == UInt8(ascii: "*") { refuse(.verb) }
    var isAssertion = false
    var isUnknown = false
    if follows("?") {
      at += 1
      if follows("C") { refuse(.callout) }
      if follows("|") { refuse(.branchReset) }
      if follows("#") {
        while at < source.count, peek() != UInt8(ascii: ")") { at += 1 }
      } else if follows("=") || follows("!") {
        at += 1
        isAssertion = true
      } else if follows("<=") || follows("<!") {
        at += 2
        isAssertion = true
      } else if follows("<") || follows("P<") || follows("'") {
        at += follows("P<") ? 2 : 1
        named()
      } else if follows(":") || follows(">") {
        at += 1
      } else {
        // Options, conditions, recursion, references: nothing certain follows.
        isUnknown = true
        if !follows("&"), !follows("P"), !follows("R"), !follows("("), peek() &- 48 >= 10 {
          isOpaque = true
        }
        while at < source.count, peek() != UInt8(ascii: ")"), peek() != UInt8(ascii: ":"),
          peek() != UInt8(ascii: "(")
        {
          at += 1
        }
        if peek() == UInt8(ascii: ":") { at += 1 }
      }
    } else {
      groupCount += 1
    }
    let inner = depth < 64 ? choice(depth: depth + 1) : .unknown
    guard at < source.count, peek() == UInt8(ascii: ")") else {
      refuse(.unbalanced(start))
      at = source.count
      return .unknown
    }
    at += 1
    if isAssertion { return .empty }
    return isUnknown ? .unknown : inner
  }

  private mutating func named() {
    groupCount += 1
    var name: [UInt8] = []
    while at < source.count, peek() != UInt8(ascii: ">"), peek() != UInt8(ascii: "'") {
      name.append(peek())
      at += 1
    }
    at += 1
    groups.append(Group(name: String(decoding: name, as: UTF8.self), number: groupCount))
  }

  private mutating func skipClass() {
    let start = at
    at += 1
    if peek() == UInt8(ascii: "^") { at += 1 }
    if peek() == UInt8(ascii: "]") { at += 1 }
    while at < source.count, peek() != UInt8(ascii: "]") {
      if follows("[:") {
        while at < source.count, !follows(":]") { at += 1 }
        at += 2
      } else {
        at += peek() == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    if at >= source.count {
      refuse(.unbalanced(start))
      at = source.count
    } else {
      at += 1
    }
  }

  private mutating func escape() -> Node {
    let byte = peek(1)
    at = min(at + 2, source.count)
    switch byte {
    case UInt8(ascii: "C"):
      refuse(.singleUnit)
      return .one
    case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "s"), UInt8(ascii: "S"),
      UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "h"), UInt8(ascii: "H"),
      UInt8(ascii: "v"), UInt8(ascii: "V"), UInt8(ascii: "N"):
      return .one
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "z"),
      UInt8(ascii: "Z"), UInt8(ascii: "G"):
      return .empty
    case UInt8(ascii: "t"): return .byte(9)
    case UInt8(ascii: "n"): return .byte(10)
    case UInt8(ascii: "r"): return .byte(13)
    case UInt8(ascii: "Q"):
      var nodes: [Node] = []
      while at < source.count, !follows("\\E") {
        nodes.append(.byte(peek()))
        at += 1
      }
      at = min(at + 2, source.count)
      return .sequence(nodes)
    case UInt8(ascii: "E"): return .empty
    case 48...57, 65...90, 97...122:
      // Codes, properties, references: skip a bracketed argument, take nothing from it.
      if peek() == UInt8(ascii: "{") {
        while at < source.count, peek() != UInt8(ascii: "}") { at += 1 }
        at = min(at + 1, source.count)
      }
      return .unknown
    default: return .byte(byte)
    }
  }
}

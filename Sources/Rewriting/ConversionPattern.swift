import Yaml

/// Takes a conversion pattern of logback or log4j2 apart.
struct ConversionPattern {
  private var text: [UInt8]
  private let zoneOf: (String) -> Int16?
  private var at = 0
  private(set) var parts: [LineFormat.Part] = []
  private(set) var hasColours = false
  /// The zone that a date's second option says.
  private(set) var zone: Int16?
  private var isOver = false
  private var hasMessage = false
  private var stampByte: Int?
  private var hasDate = false
  private var hasTime = false

  /// - Throws: the first thing that is wrong.
  init(_ pattern: String, zoneOf: @escaping (String) -> Int16?) throws(FormatError) {
    text = Array(pattern.utf8)
    self.zoneOf = zoneOf
    try take(until: nil)
    try check()
  }

  private func check() throws(FormatError) {
    guard let stampByte else { throw FormatError(.noStamp, byte: 0) }
    guard hasMessage else { throw FormatError(.missing("%msg"), byte: text.count) }
    guard hasTime else { throw FormatError(.halfStamp("time of day"), byte: stampByte) }
    let hasLevel = parts.contains { if case .level = $0 { true } else { false } }
    guard hasDate || hasLevel else { throw FormatError(.timeWithoutLevel, byte: stampByte) }
  }

  /// What it makes of lines.
  var target: LineFormat.Target { hasDate ? .message : .timed }

  // MARK: reading

  /// Takes parts up to a closing sign, which is left, or to the end.
  private mutating func take(until close: UInt8?) throws(FormatError) {
    let from = at
    while at < text.count {
      let byte = text[at]
      if byte == close { return }
      if byte == UInt8(ascii: "%") {
        try takeWord()
      } else if byte == UInt8(ascii: "$"), at + 1 < text.count, text[at + 1] == UInt8(ascii: "{") {
        try takeProperty()
      } else if byte == UInt8(ascii: "\\"), at + 1 < text.count {
        takeEscaped(text[at + 1])
        at += 2
      } else {
        add(literal: byte)
        at += 1
      }
    }
    if let close {
      let sign = close == UInt8(ascii: "}") ? "{" : "("
      throw FormatError(.unclosed(sign), byte: max(0, from - 1))
    }
  }

  private mutating func takeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "t"): add(literal: 0x09)
    case UInt8(ascii: "n"): isOver = true
    case UInt8(ascii: "r"): break
    default: add(literal: byte)
    }
  }

  private mutating func add(literal byte: UInt8) {
    guard !isOver else { return }
    if byte == 0x0A {
      isOver = true
    } else if byte.isBlank {
      add(gap: true)
    } else if case .text(let before) = parts.last {
      parts[parts.count - 1] = .text(before + [byte])
    } else {
      parts.append(.text([byte]))
    }
  }

  private mutating func add(gap isRequired: Bool) {
    if case .gap(let before) = parts.last {
      parts[parts.count - 1] = .gap(isRequired: before || isRequired)
    } else {
      parts.append(.gap(isRequired: isRequired))
    }
  }

  /// `${NAME:-default}`, as Spring Boot's own patterns are full of.
  private mutating func takeProperty() throws(FormatError) {
    let from = at
    at += 1
    let inner = try braces() ?? ""
    guard let mark = inner.firstRange(of: ":-") else {
      throw FormatError(.property(inner), byte: from)
    }
    let outer = (text, at)
    (text, at) = (Array(inner[mark.upperBound...].utf8), 0)
    defer { (text, at) = outer }
    do throws(FormatError) { try take(until: nil) } catch {
      throw FormatError(error.reason, byte: from)
    }
  }

  // MARK: words

  /// How a word's text is filled up and cut: `-5.20`.
  private struct Modifier {
    var fillsBefore = false
    var fillsBehind = false
    var most: Int?
    var cutsEnd = false
  }

  private mutating func modifier() -> Modifier {
    var made = Modifier()
    let isLeft = at < text.count && text[at] == UInt8(ascii: "-")
    if isLeft { at += 1 }
    if number() != nil {
      made.fillsBefore = !isLeft
      made.fillsBehind = isLeft
    }
    guard at < text.count, text[at] == UInt8(ascii: ".") else { return made }
    at += 1
    if at < text.count, text[at] == UInt8(ascii: "-") {
      made.cutsEnd = true
      at += 1
    }
    made.most = number()
    return made
  }

  private mutating func number() -> Int? {
    let digits = text[at...].prefix { $0.isDigit }
    at += digits.count
    return digits.isEmpty || digits.count > 4
      ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func takeWord() throws(FormatError) {
    let from = at
    at += 1
    if at < text.count, text[at] == UInt8(ascii: "%") {
      add(literal: UInt8(ascii: "%"))
      at += 1
      return
    }
    let modifier = modifier()
    if at < text.count, text[at] == UInt8(ascii: "(") {
      try takeGroup(modifier, isOptional: false)
      return
    }
    let letters = text[at...].prefix { $0.isLetter || $0 == UInt8(ascii: "_") }
    let name = String(decoding: letters, as: UTF8.self)
    guard !name.isEmpty else { throw FormatError(.noWord, byte: from) }
    guard let word = ConversionWord.known[name] else {
      throw FormatError(
        .unknownWord(
          name, nearest: NearestName.of(name, in: ConversionWord.known.keys.sorted())),
        byte: from)
    }
    at += letters.count
    if case .group = word {
      try takeNamedGroup(name, modifier)
      return
    }
    try takeColumn(word, name, modifier, from)
  }

  private mutating func takeColumn(
    _ word: ConversionWord, _ name: String, _ modifier: Modifier, _ from: Int
  ) throws(FormatError) {
    var options: [(text: String, at: Int)] = []
    while at < text.count, text[at] == UInt8(ascii: "{") {
      let begin = at + 1
      options.append((try braces() ?? "", begin))
    }
    if case .nothing = word { return }
    if case .end = word {
      // Nothing of a record's first line stands behind its end.
      isOver = true
      return
    }
    if isOver {
      if case .message = word, !hasMessage { throw FormatError(.secondLine, byte: from) }
      return
    }
    if modifier.fillsBefore { add(gap: false) }
    switch word {
    case .date: try takeDate(options, from)
    case .level:
      if hasMessage { throw FormatError(.behindMessage("level"), byte: from) }
      parts.append(.level(LevelWords.of(options.map(\.text), modifier.most, modifier.cutsEnd)))
    case .message:
      if hasMessage {
        parts.append(.column(.other, .any))
      } else {
        parts.append(.message)
        hasMessage = true
      }
    case .column(let width): parts.append(.column(.other, width))
    case .end, .nothing, .group: break
    }
    if modifier.fillsBehind { add(gap: false) }
  }

  private mutating func takeDate(
    _ options: [(text: String, at: Int)], _ from: Int
  ) throws(FormatError) {
    if hasMessage { throw FormatError(.behindMessage("date"), byte: from) }
    var (format, begin) = options.first ?? ("", from)
    var zoneNames = options.dropFirst().map(\.text)
    if let comma = format.lastIndex(of: ",") {
      // logback's second option is a zone; a comma is as often the one before the milliseconds.
      let rest = format[format.index(after: comma)...].drop { $0 == " " }
      if rest.contains(where: { $0.isLetter && $0 != "S" && $0 != "X" && $0 != "Z" }) {
        zoneNames.append(String(rest))
        format = String(format[..<comma])
      }
    }
    if format.count > 1, format.hasPrefix("\""), format.hasSuffix("\"") {
      format = String(format.dropFirst().dropLast())
      begin += 1
    }
    let stamp: StampFormat
    do throws(FormatError) { stamp = try StampFormat(format) } catch {
      throw FormatError(error.reason, byte: begin + error.byte)
    }
    if let name = zoneNames.first {
      guard let minutes = zoneOf(name) else {
        throw FormatError(.unknownZone(name), byte: from)
      }
      zone = minutes
    }
    let saysDay = stamp.items.contains {
      if case .number(.day, _, _) = $0 { true } else { false }
    }
    if saysDay, !stamp.hasDate { throw FormatError(.halfStamp("year or no month"), byte: from) }
    hasDate = hasDate || stamp.hasDate
    hasTime = hasTime || stamp.hasTime
    stampByte = stampByte ?? from
    parts.append(.stamp(stamp))
  }

  // MARK: groups

  /// `(…)`, of which the opening sign is next.
  private mutating func takeGroup(
    _ modifier: Modifier, isOptional: Bool
  ) throws(FormatError) {
    try takeInner(UInt8(ascii: ")"), modifier, isOptional)
  }

  private mutating func takeInner(
    _ close: UInt8, _ modifier: Modifier, _ isOptional: Bool
  ) throws(FormatError) {
    at += 1
    if modifier.fillsBefore { add(gap: false) }
    let place = parts.count
    if isOptional { parts.append(.optional(0)) }
    try take(until: close)
    if isOptional { parts[place] = .optional(parts.count - place - 1) }
    at += 1
    if modifier.fillsBehind { add(gap: false) }
  }

  /// `%clr(…){faint}` of logback, `%highlight{…}{…}` of log4j2: what is inside is the pattern, what follows is how it looks.
  private mutating func takeNamedGroup(
    _ name: String, _ modifier: Modifier
  ) throws(FormatError) {
    guard at < text.count else { throw FormatError(.missing("("), byte: at) }
    let isQuiet = ["enc", "encode", "maxLen", "maxLength", "replace"].contains(name)
    let isOptional = ["notEmpty", "varsNotEmpty", "variablesNotEmpty"].contains(name)
    if !isQuiet, !isOptional, !name.hasPrefix("equals") { hasColours = true }
    switch text[at] {
    case UInt8(ascii: "("): try takeInner(UInt8(ascii: ")"), modifier, isOptional)
    case UInt8(ascii: "{"): try takeInner(UInt8(ascii: "}"), modifier, isOptional)
    default: throw FormatError(.missing("("), byte: at)
    }
    while at < text.count, text[at] == UInt8(ascii: "{") { _ = try braces() }
  }

  /// What stands in the braces at `at`, and goes behind them; nil when none open there.
  private mutating func braces() throws(FormatError) -> String? {
    guard at < text.count, text[at] == UInt8(ascii: "{") else { return nil }
    let from = at
    var depth = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "{") { depth += 1 }
      if text[at] == UInt8(ascii: "}") { depth -= 1 }
      at += 1
      if depth == 0 { return String(decoding: text[(from + 1)..<(at - 1)], as: UTF8.self) }
    }
    throw FormatError(.unclosed("{"), byte: from)
  }
}

import Bytes
import Intake
import Pcre
import Patterns
package import Records
import Rewriting

/// One line without what was put around it.
package struct UnwrappedLine: Sendable, Equatable {
  /// What was taken away, in that order.
  package struct Stripped: Sendable, Equatable {
    package var what: Wrapping
    /// The bytes as they stood there.
    package var text: [UInt8]
  }

  /// What is left, without a line end.
  package var text: [UInt8]
  package var stripped: [Stripped] = []
  /// The log a file name in front of the line says; `unknown` when none does.
  package var log = LogKind.unknown
  /// Whether what is left is a record or a message that some pattern matches.
  package var isKnown = false
  /// Blanks taken from its end last, which are the message's own where the line goes on.
  var trailing: [UInt8] = []
}

/// Takes from pasted lines what is not theirs, only as far as that is needed: a line that is understood as it stands stays
/// as it stands.
struct Unwrapping: ~Copyable {
  /// How something in front of a line is found.
  private enum Prefix {
    case expression(String)
    /// What may as well be the line's own: only where the rest begins a record, or is known.
    case doubtful(String)
    /// As the readers of files find it.
    case collector(Wrapper)
  }

  /// In front of a line that begins no record: what is tried, in this order.
  private static let prefixes: [(what: Wrapping, how: Prefix)] = [
    (.quoteMark, .expression(#"^(?:> ?)+"#)),
    (.kubectl, .collector(.kubectl)), (.journal, .collector(.journal)),
    (.timestamp, .collector(.cri)), (.timestamp, .collector(.timestamp)),
    (
      .grep,
      .expression(
        #"^(?<file>(?:[^\s:"'\[\]{}]*/)?[\w.-]*?(?:\.log|\.out|access_log)(?:[._]\d{4}-\d\d-\d\d(?:[-.]\d+)*)?"#
          + #"(?:\.log)?(?:\.\d+)*(?:\.gz)?)(?::\d+:|-(?=\d{4}-\d\d-\d\d[ T])|-\d+-|:|-)"#)
    ),
    (.grep, .expression(#"^ *\d+(?::|-|\t| +)(?=\d{4}-\d\d-\d\d[ T]|[\da-f.:]+ - - \[)"#)),
    (.compose, .collector(.compose)),
    (.listMarker, .expression("^(?:[-*+]|\u{2022}|\\d{1,3}[.)])[ \\t]+")),
    (
      .prompt,
      .expression(
        "^(?:\\[?[\\w.-]+@[\\w.-]+[^$#%>\\n]{0,80}[$#%>]|[$#%]|\u{276F}) +")
    ),
    (
      .grep,
      .doubtful(
        #"^(?:(?<file>[^\s:"'\[\]{}]*[\w-]\.[\w.-]+):)?[ \t]*\d{1,9}(?:[:|\t-]| (?:\||\xE2\x94\x82)| ) ?"#
      )
    ),
    (.member, .doubtful(#"^["'{ ]*[\w@.-]{1,40}["']? *[:=] *["'](?=\S)"#)),
    (
      .header,
      .doubtful(
        #"^(?:[\d:.,-]{1,23} +)?(?:\[[^\]]{1,60}\] +)?(?:TRACE|DEBUG|INFO|WARN|ERROR) +(?=\S)"#)
    ),
    (
      .header, .doubtful(#"^(?:\d{4}-\d\d-\d\d[ T])?\d\d:\d\d(?::\d\d(?:[.,]\d{1,3})?)? +(?=\S)"#)
    ),
    (.blanks, .doubtful(#"^[ \t]+(?=\S)"#)),
    (.quotes, .expression(#"^["'`]+(?=\S)"#)),
  ]

  private let patterns: [Finder]
  private let formats: [LineFormat]
  private let known: PatternSet
  /// Learnt from the samples of `known` when first asked for: few lines need it.
  private var wideBlanks: WideBlanks?
  private var scratch = MatchScratch()

  /// A row of the table, ready to use: one of the two is there.
  private struct Finder {
    var what: Wrapping
    var expression: Expression?
    var wrapper: Wrapper?
    var isDoubtful = false
  }

  /// A compiled expression of the table; a class, since an array cannot hold what is not copyable.
  private final class Expression {
    let pattern: Pattern
    init(_ pattern: consuming Pattern) { self.pattern = pattern }
  }

  /// Ready to unwrap lines of what `known` matches; it has to hold its samples.
  ///
  /// `formats` are tried before anything is
  /// taken away.
  init(_ known: PatternSet, _ formats: [LineFormat] = []) {
    self.known = known
    self.formats = formats
    patterns = Unwrapping.prefixes.map { prefix in
      switch prefix.how {
      case .collector(let wrapper): Finder(what: prefix.what, wrapper: wrapper)
      case .expression(let source):
        Finder(what: prefix.what, expression: Unwrapping.compiled(source))
      case .doubtful(let source):
        Finder(what: prefix.what, expression: Unwrapping.compiled(source), isDoubtful: true)
      }
    }
  }

  private static func compiled(_ source: String) -> Expression {
    do throws(PatternError) {
      return Expression(try Pattern(source))
    } catch {
      preconditionFailure("\(source): \(error.message) at \(error.byteOffset)")
    }
  }

  /// More layers than anybody puts around a line.
  private static let mostLayers = 12

  /// The line without what is not its own.
  /// - Parameters:
  ///   - line: a line without its line feed.
  ///   - isKnown: whether a text is a record or a message that some pattern matches; such a text is left alone.
  /// - Returns: what is left, and what was taken away.
  mutating func unwrap(_ line: [UInt8], isKnown: ([UInt8]) -> Bool) -> UnwrappedLine {
    var result = UnwrappedLine(text: line)
    // A row may hold the request of a record that stands in it.
    if line.first == UInt8(ascii: "\"") { _ = takeField(&result, stampedOnly: true, isKnown) }
    for _ in 0...Unwrapping.mostLayers {
      guard !result.text.isEmpty else { break }
      if isKnown(result.text) {
        result.isKnown = true
        break
      }
      guard
        takeLayout(&result, isKnown) || takeColours(&result) || takeWrapper(&result, isKnown)
          || takeReturn(&result)
          || takeInvisible(&result) || takeMarkup(&result) || takeField(&result, isKnown)
          || takeQuotes(&result)
          || takeDate(&result, isKnown) || takePrefix(&result, isKnown)
          || takeHeader(&result, isKnown)
          || giveBlanks(&result, isKnown) || repair(&result, isKnown) || takeTrailing(&result)
          || takeEllipsis(&result)
      else { break }
    }
    return result
  }

  /// The line without the marks of a quotation, which may stand in front of everything.
  func bare(_ line: [UInt8]) -> [UInt8] {
    Array(line.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 })
  }

  // MARK: layouts

  /// Writes the line as Nacos does, where it is written as one of the given layouts says: as one in which it is known, else as
  /// the first that fits.
  private func takeLayout(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    guard !line.stripped.contains(where: { $0.what == .layoutFile }) else { return false }
    var made: [UInt8]?
    for format in formats {
      var text: [UInt8] = []
      guard format.rewrite(line.text[...], into: &text), text != line.text else { continue }
      made = made ?? text
      if isKnown(text) {
        made = text
        break
      }
    }
    guard let made else { return false }
    line.stripped.append(.init(what: .layoutFile, text: []))
    line.text = made
    return true
  }

  // MARK: anywhere

  private func takeColours(_ line: inout UnwrappedLine) -> Bool {
    guard line.text.contains(0x1B) else { return false }
    var kept: [UInt8] = []
    var taken: [UInt8] = []
    var i = 0
    while i < line.text.count {
      let end = Unwrapping.sequenceEnd(line.text, i)
      if end > i {
        taken += line.text[i..<end]
        i = end
      } else {
        kept.append(line.text[i])
        i += 1
      }
    }
    guard !taken.isEmpty else { return false }
    line.text = kept
    line.stripped.append(.init(what: .colours, text: taken))
    return true
  }

  /// Where the escape sequence at `i` ends; `i` when none begins there.
  ///
  /// Source: ECMA-48, 5.4 and 8.3.
  private static func sequenceEnd(_ text: [UInt8], _ i: Int) -> Int {
    guard text[i] == 0x1B, i + 1 < text.count else { return text[i] == 0x1B ? i + 1 : i }
    var end = i + 2
    switch text[i + 1] {
    case UInt8(ascii: "["):
      while end < text.count, text[end] < 0x40 { end += 1 }
      return min(end + 1, text.count)
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      // Ends at BEL or at ESC \; an unfinished one takes nothing but itself away.
      while end < text.count, text[end] != 7, text[end] != 0x1B { end += 1 }
      guard end < text.count else { return i + 2 }
      return text[end] == 7 ? end + 1 : min(end + 2, text.count)
    default: return end
    }
  }

  private func takeInvisible(_ line: inout UnwrappedLine) -> Bool {
    var kept: [UInt8] = []
    var taken: [UInt8] = []
    var i = 0
    while i < line.text.count {
      let rest = line.text[i...]
      if let blank = Unwrapping.oddBlanks.first(where: { rest.starts(with: $0) }) {
        kept.append(0x20)
        taken += blank
        i += blank.count
      } else if let nothing = Unwrapping.zeroWidths.first(where: { rest.starts(with: $0) }) {
        taken += nothing
        i += nothing.count
      } else {
        kept.append(line.text[i])
        i += 1
      }
    }
    guard !taken.isEmpty else { return false }
    line.text = kept
    line.stripped.append(.init(what: .invisible, text: taken))
    return true
  }

  /// Blanks that are no blank, as web pages and word processors set them.
  private static let oddBlanks =
    [0xA0, 0x202F, 0x205F, 0x3000].map(utf8) + (0x2000...0x200A).map(utf8)
  /// Characters without width; marks of direction are among them.
  private static let zeroWidths =
    [0xAD, 0xFEFF].map(utf8) + (0x200B...0x200F).map(utf8) + (0x2060...0x2064).map(utf8)

  private static func utf8(_ scalar: Int) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
  }

  private func takeMarkup(_ line: inout UnwrappedLine) -> Bool {
    guard let (text, taken) = Markup.removed(from: line.text) else { return false }
    line.text = text
    line.stripped.append(.init(what: .markup, text: taken))
    return true
  }

  // MARK: around

  /// What a collector put around the line, where that is certain: whatever the line is then, it is the collector's.
  private func takeWrapper(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    let wrapper = Wrapper(around: line.text[...])
    if wrapper != .docker, let collected = CollectedLine(line.text[...]),
      !collected.message.isEmpty
    {
      let taken = line.text.prefix { $0 != UInt8(ascii: ":") } + [UInt8(ascii: ":")]
      line.stripped.append(.init(what: .logstash, text: Array(taken)))
      let (whole, bare) = (collected.text, collected.bare)
      // A date that is none of a log's may stand in front.
      line.text = whole != bare && !isKnown(whole) && isKnown(bare) ? bare : whole
      return true
    }
    guard let wrapper, let text = wrapper.text(of: line.text) else { return false }
    let taken =
      wrapper.isObject
      ? line.text.prefix { $0 != UInt8(ascii: ":") } + [UInt8(ascii: ":")]
      : line.text.dropLast(text.count)
    line.stripped.append(.init(what: Unwrapping.name(of: wrapper), text: Array(taken)))
    line.text = text
    while line.text.last == 0x0A || line.text.last == 0x0D { line.text.removeLast() }
    return true
  }

  private static func name(of wrapper: Wrapper) -> Wrapping {
    switch wrapper {
    case .docker: .docker
    case .logstash: .logstash
    case .kubectl: .kubectl
    case .journal: .journal
    case .cri, .timestamp: .timestamp
    case .compose: .compose
    case .stern: .stern
    }
  }

  /// The field of a table's row that is a line, a record before a message; of several the longest.
  private func takeField(
    _ line: inout UnwrappedLine, stampedOnly: Bool = false, _ isKnown: ([UInt8]) -> Bool
  ) -> Bool {
    guard let fields = TableRow.fields(of: line.text) else { return false }
    let known = fields.filter { isKnown($0.text) }
    let records = known.filter { Layout(ofLine: $0.text.span) != .plain }
    guard
      let found = (records.isEmpty && !stampedOnly ? known : records)
        .max(by: { $0.text.count < $1.text.count })
    else { return false }
    let (range, text) = found
    let taken = line.text[..<range.lowerBound] + line.text[range.upperBound...]
    line.stripped.append(.init(what: taken.isEmpty ? .quotes : .table, text: Array(taken)))
    line.text = text
    return true
  }

  private func takeReturn(_ line: inout UnwrappedLine) -> Bool {
    guard line.text.last == 0x0D else { return false }
    line.text.removeLast()
    line.stripped.append(.init(what: .carriageReturn, text: [0x0D]))
    return true
  }

  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    ("```", "```"), ("**", "**"),
    ("\"", "\""), ("'", "'"), ("`", "`"), ("\u{201C}", "\u{201D}"), ("\u{2018}", "\u{2019}"),
    ("\u{300C}", "\u{300D}"), ("\"", "\","), ("'", "',"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private func takeQuotes(_ line: inout UnwrappedLine) -> Bool {
    for pair in Unwrapping.pairs {
      let count = pair.open.count + pair.close.count
      guard line.text.count > count, line.text.starts(with: pair.open),
        line.text.suffix(pair.close.count).elementsEqual(pair.close)
      else { continue }
      line.text = Array(line.text.dropFirst(pair.open.count).dropLast(pair.close.count))
      // Of a table's cell the quotes within are written twice.
      if pair.open == [0x22] { line.text = TableRow.single(line.text) }
      line.stripped.append(.init(what: .quotes, text: pair.open + pair.close))
      return true
    }
    return false
  }

  // MARK: in front

  private mutating func takePrefix(
    _ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool
  ) -> Bool {
    // The front of a line that begins a record is its own.
    guard Layout(ofLine: line.text.span) == .plain else { return false }
    for finder in patterns {
      guard let end = prefixEnd(line.text, finder), end > 0, end < line.text.count else {
        continue
      }
      let rest = Array(line.text[end...])
      // Blanks mark the lines of a stack trace; what looks like a level or a number may be a word of the message.
      if finder.isDoubtful, Layout(ofLine: rest.span) == .plain, !isKnown(rest) { continue }
      let file = finder.expression?.pattern.groupNames["file"].map { scratch.group($0) } ?? .none
      if file.exists {
        let name = String(decoding: line.text[Int(file.start)..<Int(file.end)], as: UTF8.self)
        line.log = LogKindVote.kind(named: name)
      }
      line.stripped.append(
        .init(what: finder.what, text: Array(line.text[..<end])))
      line.text = rest
      return true
    }
    return false
  }

  /// The columns of a layout that no reader of files knows, in front of a message that a pattern knows.
  ///
  /// What they say of time and level stays, in the form Nacos itself writes it.
  private func takeHeader(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    guard let (text, taken) = Unwrapping.headed(line.text, isKnown) else { return false }
    line.stripped.append(.init(what: .header, text: taken))
    line.text = text
    return true
  }

  /// A line as Nacos would have written it, and the columns that stood there; nil where that makes it no known one.
  private static func headed(
    _ line: [UInt8], _ isKnown: ([UInt8]) -> Bool
  ) -> (text: [UInt8], taken: [UInt8])? {
    if let dated = dated(line, isKnown) { return dated }
    let header = PastedHeader(line)
    for end in header.ends {
      let message = line[end...]
      var text = header.rendered + message
      if !isKnown(text) {
        text.removeLast(trailing(text))
        guard text.count > header.rendered.count, isKnown(text) else { continue }
      }
      return (text, Array(line[..<end]))
    }
    return nil
  }

  /// A line whose date is written as few write it.
  private func takeDate(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    guard let (text, taken) = Unwrapping.dated(line.text, isKnown) else { return false }
    line.stripped.append(.init(what: .header, text: taken))
    line.text = text
    return true
  }

  private static func dated(
    _ line: [UInt8], _ isKnown: ([UInt8]) -> Bool
  ) -> (text: [UInt8], taken: [UInt8])? {
    guard let format = LineFormat.inferred(from: line[...]) else { return nil }
    var text: [UInt8] = []
    guard format.rewrite(line[...], into: &text), text != line, isKnown(text) else { return nil }
    return (text, Array(line.dropLast(PastedHeader.common(line, text))))
  }

  /// Mends what can be mended, where that makes the line known, as it is or with its columns as Nacos writes them.
  private func repair(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    let candidates = Repairs.candidates(line.text)
    if let made = candidates.first(where: { isKnown($0.text) }) {
      line.take(made)
      return true
    }
    for made in candidates where made.isRetyped && made.around.isEmpty {
      guard let (text, taken) = Unwrapping.headed(made.text, isKnown) else { continue }
      line.take(made)
      line.text = text
      line.stripped.append(.init(what: .header, text: taken))
      return true
    }
    return false
  }

  /// Where the prefix that `finder` looks for ends; nil when there is none.
  private mutating func prefixEnd(_ text: [UInt8], _ finder: Finder) -> Int? {
    if let wrapper = finder.wrapper { return wrapper.piece(of: text[...])?.text }
    guard let expression = finder.expression,
      case .matched = scratch.match(expression.pattern, in: text.span, from: 0, to: text.count)
    else { return nil }
    return Int(scratch.group(0).end)
  }

  /// Blanks that a web page ran together are given back, where that makes a line known.
  private mutating func giveBlanks(
    _ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool
  ) -> Bool {
    let wide = wideBlanks ?? WideBlanks(known)
    wideBlanks = wide
    guard let text = wide.restored(line.text), isKnown(text) else { return false }
    line.text = text
    line.stripped.append(.init(what: .collapsed, text: []))
    return true
  }

  // MARK: behind

  /// Blanks at the end; some messages end in one, so this comes late.
  private func takeTrailing(_ line: inout UnwrappedLine) -> Bool {
    let end = Unwrapping.trailing(line.text)
    guard end > 0, end < line.text.count else { return false }
    line.trailing = Array(line.text.suffix(end))
    line.stripped.append(.init(what: .blanks, text: line.trailing))
    line.text.removeLast(end)
    return true
  }

  /// How many blanks stand at the end.
  private static func trailing(_ text: [UInt8]) -> Int {
    text.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  private func takeEllipsis(_ line: inout UnwrappedLine) -> Bool {
    for mark in ["\u{2026}", "...", "[truncated]"] {
      let bytes = Array(mark.utf8)
      guard line.text.count > bytes.count, line.text.suffix(bytes.count).elementsEqual(bytes)
      else { continue }
      line.text.removeLast(bytes.count)
      line.stripped.append(.init(what: .ellipsis, text: bytes))
      return true
    }
    return false
  }
}

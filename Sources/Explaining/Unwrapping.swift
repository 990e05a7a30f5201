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
  let formats: [LineFormat]
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
        takeLayout(&result, isKnown)
          || take(.colours, Unseen.colours(in: result.text), from: &result)
          || takeWrapper(&result, isKnown) || takeReturn(&result)
          || take(.invisible, Unseen.signs(in: result.text), from: &result)
          || take(.markup, Markup.removed(from: result.text), from: &result)
          || takeField(&result, isKnown) || takeQuotes(&result)
          || take(.header, Unwrapping.dated(result.text, isKnown), from: &result)
          || takePrefix(&result, isKnown)
          || take(.header, Unwrapping.headed(result.text, isKnown), from: &result)
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

  /// Makes of the line what is left of it, where something was taken.
  func take(
    _ what: Wrapping, _ removed: (text: [UInt8], taken: [UInt8])?, from line: inout UnwrappedLine
  ) -> Bool {
    guard let (text, taken) = removed else { return false }
    line.text = text
    line.stripped.append(.init(what: what, text: taken))
    return true
  }

  // MARK: around

  /// What a collector put around the line, where that is certain: whatever the line is then, it is the collector's.
  private func takeWrapper(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    let wrapper = Wrapper(around: line.text[...])
    if wrapper != .docker, let collected = CollectedLine(line.text[...]),
      !collected.message.isEmpty
    {
      line.stripped.append(.init(what: .logstash, text: Unwrapping.front(ofObject: line.text)))
      let (whole, bare) = (collected.text, collected.bare)
      // A date that is none of a log's may stand in front.
      line.text = whole != bare && !isKnown(whole) && isKnown(bare) ? bare : whole
      return true
    }
    guard let wrapper, let text = wrapper.text(of: line.text) else { return false }
    let taken =
      wrapper.isObject
      ? Unwrapping.front(ofObject: line.text) : Array(line.text.dropLast(text.count))
    line.stripped.append(.init(what: Unwrapping.name(of: wrapper), text: taken))
    line.text = text
    while line.text.last == 0x0A || line.text.last == 0x0D { line.text.removeLast() }
    return true
  }

  /// What is shown of an object of JSON that was taken away: its first name.
  private static func front(ofObject line: [UInt8]) -> [UInt8] {
    line.prefix { $0 != UInt8(ascii: ":") } + [UInt8(ascii: ":")]
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
  static func trailing(_ text: [UInt8]) -> Int {
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

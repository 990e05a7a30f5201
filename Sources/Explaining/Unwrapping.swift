import Bytes
import Json
import Pcre
import Patterns
package import Records

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
}

/// Takes from pasted lines what is not theirs, only as far as that is needed: a line that is understood as it stands stays
/// as it stands.
struct Unwrapping: ~Copyable {
  /// In front of a line that begins no record: what is tried, in this order.
  private static let prefixes: [(what: Wrapping, expression: String)] = [
    (.quoteMark, #"^(?:> ?)+"#),
    (.kubectl, #"^\[(?:pod/)?[\w.-]+/[\w.-]+(?:/[\w.-]+)?\] "#),
    (
      .journal,
      #"^(?:\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) [\w.-]+ "#
        + #"[\w.@/-]+(?:\[\d+\])?: "#
    ),
    (
      .timestamp,
      #"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d) (?:std(?:out|err) [FP] )?"#
    ),
    (
      .grep,
      #"^(?<file>(?:[^\s:"'\[\]{}]*/)?[\w.-]*?(?:\.log|\.out|access_log)(?:[._]\d{4}-\d\d-\d\d(?:[-.]\d+)*)?"#
        + #"(?:\.log)?(?:\.\d+)*(?:\.gz)?)(?::\d+:|-(?=\d{4}-\d\d-\d\d[ T])|-\d+-|:|-)"#
    ),
    (.grep, #"^ *\d+(?::|-|\t| +)(?=\d{4}-\d\d-\d\d[ T]|[\da-f.:]+ - - \[)"#),
    (.compose, #"^[\w.-]+ +\| "#),
    (.listMarker, "^(?:[-*+]|\u{2022}|\\d{1,3}[.)])[ \\t]+"),
    (
      .prompt,
      "^(?:\\[?[\\w.-]+@[\\w.-]+[^$#%>\\n]{0,80}[$#%>]|[$#%]|\u{276F}) +"
    ),
    (
      .header,
      #"^(?:[\d:.,-]{1,23} +)?(?:\[[^\]]{1,60}\] +)?(?:TRACE|DEBUG|INFO|WARN|ERROR) +(?=\S)"#
    ),
    (.header, #"^(?:\d{4}-\d\d-\d\d[ T])?\d\d:\d\d(?::\d\d(?:[.,]\d{1,3})?)? +(?=\S)"#),
    (.blanks, #"^[ \t]+(?=\S)"#),
    (.quotes, #"^["'`]+(?=\S)"#),
  ]

  private let patterns: [Expression]
  private var scratch = MatchScratch()

  /// A compiled expression of the table; a class, since an array cannot hold what is not copyable.
  private final class Expression {
    let what: Wrapping
    let pattern: Pattern
    init(_ what: Wrapping, _ pattern: consuming Pattern) {
      self.what = what
      self.pattern = pattern
    }
  }

  init() {
    patterns = Unwrapping.prefixes.map { prefix in
      do throws(PatternError) {
        return Expression(prefix.what, try Pattern(prefix.expression))
      } catch {
        preconditionFailure("\(prefix.what): \(error.message) at \(error.byteOffset)")
      }
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
    for _ in 0..<Unwrapping.mostLayers {
      guard !result.text.isEmpty, !isKnown(result.text) else { break }
      guard
        takeColours(&result) || takeDocker(&result) || takeReturn(&result)
          || takeInvisible(&result) || takeQuotes(&result) || takePrefix(&result, isKnown)
          || takeEllipsis(&result)
      else { break }
    }
    return result
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
      if rest.starts(with: [0xC2, 0xA0]) {
        kept.append(0x20)
        taken += rest.prefix(2)
        i += 2
      } else if rest.starts(with: [0xEF, 0xBB, 0xBF]) || rest.starts(with: [0xE2, 0x80, 0x8B]) {
        taken += rest.prefix(3)
        i += 3
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

  // MARK: around

  private func takeDocker(_ line: inout UnwrappedLine) -> Bool {
    guard line.text.starts(with: "{\"log\":".utf8),
      let value = try? JsonValue(reading: line.text), let log = value["log"]?.string
    else { return false }
    let whole = line.text
    line.text = Array(log.utf8)
    while line.text.last == 0x0A || line.text.last == 0x0D { line.text.removeLast() }
    line.stripped.append(.init(what: .docker, text: Array(whole.prefix(7))))
    return true
  }

  private func takeReturn(_ line: inout UnwrappedLine) -> Bool {
    guard line.text.last == 0x0D else { return false }
    line.text.removeLast()
    line.stripped.append(.init(what: .carriageReturn, text: [0x0D]))
    return true
  }

  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    ("\"", "\""), ("'", "'"), ("`", "`"), ("\u{201C}", "\u{201D}"), ("\u{2018}", "\u{2019}"),
    ("\u{300C}", "\u{300D}"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private func takeQuotes(_ line: inout UnwrappedLine) -> Bool {
    for pair in Unwrapping.pairs {
      let count = pair.open.count + pair.close.count
      guard line.text.count > count, line.text.starts(with: pair.open),
        line.text.suffix(pair.close.count).elementsEqual(pair.close)
      else { continue }
      line.text = Array(line.text.dropFirst(pair.open.count).dropLast(pair.close.count))
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
    for expression in patterns {
      guard
        case .matched = scratch.match(
          expression.pattern, in: line.text.span, from: 0, to: line.text.count)
      else { continue }
      let whole = scratch.group(0)
      guard whole.count > 0, whole.count < line.text.count else { continue }
      let rest = Array(line.text[Int(whole.end)...])
      // Blanks mark the lines of a stack trace; what looks like a level may be a word of the message.
      let isDoubtful = expression.what == .blanks || expression.what == .header
      if isDoubtful, Layout(ofLine: rest.span) == .plain, !isKnown(rest) { continue }
      let file = expression.pattern.groupNames["file"].map { scratch.group($0) } ?? .none
      if file.exists {
        let name = String(decoding: line.text[Int(file.start)..<Int(file.end)], as: UTF8.self)
        line.log = LogKindVote.kind(named: name)
      }
      line.stripped.append(
        .init(what: expression.what, text: Array(line.text[..<Int(whole.end)])))
      line.text = rest
      return true
    }
    return false
  }

  // MARK: behind

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

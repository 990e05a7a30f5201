import Intake
import Records

/// Puts together the lines of a document of JSON that is written over several lines, as web pages show it or a terminal
/// breaks it.
///
///     {                                          {"log":"2026-11-23 07:30:48,931 INFO Client conn
///       "_index": "nacos",                       ection 10.0.1.21:8080#true connect\n","stream":"stdout"}
///       "_source": { "message": "…" }
///     }
///
/// What turns out to be none is given back line by line.
struct PastedDocument {
  /// A line with its number.
  typealias Line = (number: Int, text: [UInt8])

  /// What became of the document with its last line.
  enum State {
    /// It is not over.
    case open
    /// It is over, and these are the lines of logs in it.
    case whole([CollectedLine])
    /// It is none, or holds no line.
    case none
  }

  private(set) var lines: [Line] = []
  private var text: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// More bytes and lines than a page shows.
  private static let mostBytes = 512 * 1024
  private static let mostLines = 5_000

  var isOpen: Bool { !lines.isEmpty }

  /// Whether a document may begin with that line.
  static func begins(_ line: [UInt8]) -> Bool {
    let rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    switch rest.first {
    case UInt8(ascii: "{"): return beginsValue(rest.dropFirst(), "\"")
    case UInt8(ascii: "["): return beginsValue(rest.dropFirst(), "{[")
    default: return false
    }
  }

  /// Whether a line ends there, or one of these signs follows.
  private static func beginsValue(_ rest: ArraySlice<UInt8>, _ signs: String) -> Bool {
    guard let next = rest.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      return true
    }
    return signs.utf8.contains(next)
  }

  /// Takes the next line; unless the document is still open, the next one may begin when its lines were cleared.
  /// - Complexity: O(`line.count`), and once O(the document)
  mutating func take(_ line: [UInt8], number: Int) -> State {
    let isStrange = isOpen && !isInString && Layout(ofLine: line.span) != .plain
    lines.append((number, line))
    if isStrange { return .none }
    // A string has no line feed in it: what is broken there was broken by a terminal.
    if !isInString { text.append(0x20) }
    let content = line.last == 0x0D ? line.dropLast() : line[...]
    for (index, byte) in content.enumerated() where scan(byte) {
      let rest = content.dropFirst(index + 1)
      guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x2C || $0 == UInt8(ascii: ";") }) else {
        // More documents may stand on the same line.
        continue
      }
      text += content
      let found = CollectedLine.all(in: text[...])
      return found.isEmpty ? .none : .whole(found)
    }
    text += content
    return lines.count < PastedDocument.mostLines && text.count < PastedDocument.mostBytes
      && depth > 0 ? .open : .none
  }

  mutating func clear() { self = PastedDocument() }

  /// Goes past a byte; whether it closed the outermost value.
  private mutating func scan(_ byte: UInt8) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth == 0
    default: break
    }
    return false
  }
}

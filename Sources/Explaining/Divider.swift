/// A line that stands between the lines of logs: it is of whoever put them together.
///
///     ==> logs/naming-server.log <==        tail with several files
///     --                                    grep with context
///     ...   […]   <snip>                    somebody who left lines out
///     ```log                                Markdown
enum Divider: Equatable {
  /// What follows is from that file.
  case file(String)
  case mark

  init?(_ line: [UInt8]) {
    let text = line.drop { $0 <= 0x20 }
    let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? text.startIndex
    let mark = text[..<end]
    guard !mark.isEmpty, mark.count < Divider.longest else { return nil }
    if mark.starts(with: "==> ".utf8), mark.suffix(4).elementsEqual(" <==".utf8), mark.count > 8 {
      self = .file(String(decoding: mark.dropFirst(4).dropLast(4), as: UTF8.self))
    } else if Divider.isRule(mark) || Divider.isFence(mark)
      || Divider.elisions.contains(String(decoding: mark, as: UTF8.self).lowercased())
    {
      self = .mark
    } else {
      return nil
    }
  }

  /// Longer names of files are not looked at.
  private static let longest = 1024

  /// `--`, `-----`, `=====`, `***`.
  private static func isRule(_ mark: ArraySlice<UInt8>) -> Bool {
    guard mark.count > 1, let first = mark.first, "-=*_~".utf8.contains(first) else { return false }
    return mark.allSatisfy { $0 == first }
  }

  /// Three back-ticks or tildes, and the name of a language.
  private static func isFence(_ mark: ArraySlice<UInt8>) -> Bool {
    guard mark.starts(with: "```".utf8) || mark.starts(with: "~~~".utf8) else { return false }
    return mark.count < 16 && mark.dropFirst(3).allSatisfy { $0.isLetter || $0.isDigit }
  }

  private static let elisions: Set<String> = [
    "...", "....", ".....", "......", "\u{2026}", "\u{2026}\u{2026}", "[...]", "(...)", "<...>",
    "[\u{2026}]", "(\u{2026})", "<snip>", "[snip]", "{...}", "\u{22EE}",
    "\u{7701}\u{7565}", "\u{FF08}\u{7701}\u{7565}\u{FF09}", "(\u{7701}\u{7565})", "[omitted]",
  ]
}

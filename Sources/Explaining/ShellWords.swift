import Bytes

/// The words of a command as a shell would see them, with what people forget forgiven: a URL's `&` outside quotes is part
/// of it, and the quotes of a word processor quote.
///
///     curl -X PUT 'http://h:8848/nacos/v1/ns/instance?a=1&b=2' -d "c=3" | jq .
///     └─┘  └┘ └─┘  └─ without its quotes ────────────────────┘ └┘  └─┘   └ ends the command
enum ShellWords {
  /// More words than a command has are not read.
  private static let most = 256

  private static let quotes: [(open: [UInt8], close: [UInt8])] = [
    ("\"", "\""), ("'", "'"), ("\u{201C}", "\u{201D}"), ("\u{2018}", "\u{2019}"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let ends: Set<String> = ["|", "||", "&&", ";", "&", ">", ">>", "2>", "2>&1"]

  /// The words of the first command in `text`.
  /// - Complexity: O(`text.count`)
  static func split(_ text: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var at = text.startIndex
    while at < text.endIndex, words.count < most {
      if text[at] <= 0x20 {
        at += 1
        continue
      }
      let (word, next) = self.word(text[at...])
      if ends.contains(String(decoding: text[at..<next], as: UTF8.self)) { return words }
      words.append(String(decoding: word, as: UTF8.self))
      at = next
    }
    return words
  }

  /// The word at the beginning of `text`, and where it ends.
  private static func word(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], end: Int) {
    var word: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex, text[at] > 0x20 {
      if let quote = quotes.first(where: { text[at...].starts(with: $0.open) }) {
        at += quote.open.count
        while at < text.endIndex, !text[at...].starts(with: quote.close) {
          if text[at] == 0x5C, quote.open == [0x22], at + 1 < text.endIndex { at += 1 }
          word.append(text[at])
          at += 1
        }
        at = min(text.endIndex, at + quote.close.count)
      } else {
        if text[at] == 0x5C, at + 1 < text.endIndex { at += 1 }
        word.append(text[at])
        at += 1
      }
    }
    return (word, at)
  }
}

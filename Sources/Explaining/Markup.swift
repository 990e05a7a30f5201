import Bytes

/// What HTML, Markdown and the pages of log viewers make of a line: entities and tags in it, table bars around it, line ends
/// written out at its end.
///
///     &lt;code&gt;…      <td>2026-11-23 07:30:48,931&nbsp;INFO <mark>Client</mark> connection …</td>      | … |      …\n
enum Markup {
  /// The line without it, and what was taken; nil when there is none.
  /// - Complexity: O(`line.count`)
  static func removed(from line: [UInt8]) -> (text: [UInt8], taken: [UInt8])? {
    var text: [UInt8] = []
    var taken: [UInt8] = []
    var i = 0
    while i < line.count {
      if line[i] == UInt8(ascii: "&"), let (bytes, end) = entity(line, i) {
        text += bytes
        taken += line[i..<end]
        i = end
      } else if line[i] == UInt8(ascii: "<") || line[i] == UInt8(ascii: "@"),
        let end = tagEnd(line, i)
      {
        // A break is the end of a line, but at the end of one.
        if breaks.contains(where: { line[i..<end].elementsEqual($0.utf8) }),
          line[end...].contains(where: { $0 > 0x20 && $0 != UInt8(ascii: "<") }), !text.isEmpty
        {
          text.append(0x0A)
        }
        taken += line[i..<end]
        i = end
      } else {
        text.append(line[i])
        i += 1
      }
    }
    if text.count > 4, text.starts(with: "| ".utf8), text.suffix(2).elementsEqual(" |".utf8) {
      taken += "||".utf8
      text = Array(text.dropFirst(2).dropLast(2))
      while text.last == 0x20 { text.removeLast() }
    }
    for end in ["\\r\\n", "\\n"]
    where text.count > 4 && text.suffix(end.utf8.count).elementsEqual(end.utf8) {
      taken += end.utf8
      text.removeLast(end.utf8.count)
    }
    return taken.isEmpty ? nil : (text, taken)
  }

  // MARK: entities

  private static let entities: [String: String] = [
    "nbsp": " ", "lt": "<", "gt": ">", "quot": "\"", "amp": "&", "apos": "'",
  ]

  /// What the entity at `i` stands for, and where it ends; nil when there is none.
  ///
  /// Of `&amp;quot;` what the first one makes is the next one's beginning: one layer is taken at a time.
  private static func entity(_ line: [UInt8], _ i: Int) -> (bytes: [UInt8], end: Int)? {
    guard let semicolon = line[i...].prefix(10).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: line[(i + 1)..<semicolon], as: UTF8.self)
    if let known = entities[name] { return (Array(known.utf8), semicolon + 1) }
    guard name.first == "#" else { return nil }
    let number = name.dropFirst()
    let value =
      number.first == "x" || number.first == "X"
      ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    guard let value, let scalar = Unicode.Scalar(value), value >= 0x20 || value == 9 || value == 10
    else { return nil }
    return (value == 0xA0 ? [0x20] : Array(String(Character(scalar)).utf8), semicolon + 1)
  }

  // MARK: tags

  private static let breaks = ["<br>", "<br/>", "<br />", "</p>", "</div>", "</tr>", "</li>"]

  /// Tags that pages put around a line or words of it; of any other nobody can say whether it is the line's own.
  private static let tags: Set<String> = [
    "a", "b", "br", "code", "div", "em", "font", "i", "kbd", "li", "mark", "p", "pre", "s", "samp",
    "small", "span", "strong", "table", "tbody", "td", "th", "tr", "tt", "u", "ul", "ol",
    "blockquote", "html", "body",
  ]

  /// Longer tags are none.
  private static let longest = 200

  /// Where the tag at `i` ends, or Kibana's mark of what was found; nil when none stands there.
  private static func tagEnd(_ line: [UInt8], _ i: Int) -> Int? {
    let rest = line[i...]
    for mark in ["@kibana-highlighted-field@", "@/kibana-highlighted-field@"]
    where rest.starts(with: mark.utf8) {
      return i + mark.utf8.count
    }
    guard line[i] == UInt8(ascii: "<"),
      let close = rest.prefix(longest).firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let content = line[(i + 1)..<close].drop { $0 == UInt8(ascii: "/") }
    let name = content.prefix { $0.isLetter }
    guard tags.contains(String(decoding: name, as: UTF8.self).lowercased()),
      content[name.endIndex...].first.map({ $0 == 0x20 || $0 == UInt8(ascii: "/") }) ?? true
    else { return nil }
    return close + 1
  }
}

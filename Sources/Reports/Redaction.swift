/// Takes secrets out of every text that leaves: the value of a key that names a secret becomes `***`, whatever its length;
/// an empty value stays empty, since that is worth knowing, and so does MySQL's word on whether a password was used.
///
///     …/instance?accessToken=eyJhbGci…&ip=…      "password":"x"       Authorization: Bearer x      ://user:x@host
///                            └ *** ──┘                      └***┘                           └***┘          └***┘
///
/// Forms: `key=value` in query strings (percent-encoded once or more often too), properties and maps; JSON, escaped JSON;
/// headers; JDBC and basic-auth URLs; curl's `-u`; bearer words; anything that looks like a JWT. Where it is not clear how
/// far a value goes, more is taken away. Which keys: `Redaction.isSecret`.
package enum Redaction {
  /// What stands for a value.
  static let stars = [UInt8]("***".utf8)

  /// The text without secrets.
  /// - Complexity: O(n)
  package static func apply(_ text: String) -> String {
    let bytes = [UInt8](text.utf8)
    var result: [UInt8] = []
    var copied = 0
    var i = 0
    while i < bytes.count {
      guard let range = secret(bytes, i) else {
        i += 1
        continue
      }
      result += bytes[copied..<range.lowerBound]
      result += stars
      copied = range.upperBound
      i = max(i + 1, range.upperBound)
    }
    guard copied > 0 else { return text }
    result += bytes[copied...]
    return String(decoding: result, as: UTF8.self)
  }

  /// The secret whose sign stands at `i`: a separator behind a secret's key, a bearer word, a URL's authority, a JWT.
  private static func secret(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    switch bytes[i] {
    case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "%"):
      keyed(bytes, i) ?? authority(bytes, i) ?? oracle(bytes, i)
    case UInt8(ascii: "B"), UInt8(ascii: "b"): bearer(bytes, i)
    case UInt8(ascii: "e"): webToken(bytes, i)
    case UInt8(ascii: "-"): commandUser(bytes, i)
    default: nil
    }
  }

  /// The value behind the separator at `i` when its key names a secret.
  private static func keyed(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    guard let separator = Separator(bytes, i), let key = key(bytes, endingAt: i) else { return nil }
    guard isSecret(key, separator) else { return nil }
    var start = i + separator.length
    // `key = value` of a properties file; behind `key=` a blank means that there is no value.
    if separator.byte == UInt8(ascii: ":") || key.isQuoted || (i > 0 && bytes[i - 1] == 0x20) {
      while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    }
    if let quote = Quote(bytes, start) {
      let end = quote.end(bytes, start + quote.length)
      let content = start + quote.length..<end
      return content.isEmpty ? nil : content
    }
    // A JSON object or list: its own keys are looked at one by one.
    if start + 1 < bytes.count,
      bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "["),
      [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[start + 1])
    {
      return nil
    }
    let isHeader = key.name.hasSuffix("authorization") || key.name.hasSuffix("cookie")
    let end = valueEnd(bytes, start, separator, isHeader: isHeader)
    guard end > start, bytes[start..<end] != ArraySlice("null".utf8),
      !saysWhether(bytes, i, start..<end)
    else { return nil }
    return start..<end
  }

  /// Whether it is MySQL's `(using password: YES)`: it says whether there was one, which is what an operator must know.
  ///
  /// Source: `ER_ACCESS_DENIED_ERROR`, MySQL 5.7 and 8.0 error reference.
  private static func saysWhether(_ bytes: [UInt8], _ separator: Int, _ value: Range<Int>) -> Bool {
    bytes[..<separator].suffix(14).elementsEqual("using password".utf8)
      && (bytes[value].elementsEqual("YES".utf8) || bytes[value].elementsEqual("NO".utf8))
  }

  /// Where an unquoted value ends.
  ///
  /// Blanks and quotes end it; `&`, `;`, `,`, `|` only where another key, a blank or nothing
  /// follows, since passwords hold such signs; brackets at its end are not part of it. A header's
  /// value runs to its line's end.
  private static func valueEnd(
    _ bytes: [UInt8], _ start: Int, _ separator: Separator, isHeader: Bool
  ) -> Int {
    var i = start
    scan: while i < bytes.count {
      switch bytes[i] {
      case 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): break scan
      case 0x20, 0x09, UInt8(ascii: "'"):
        if !isHeader { break scan }
      case UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"):
        if endsValue(bytes, i + 1, isHeader: isHeader) { break scan }
      case UInt8(ascii: "%") where separator.length > 1:
        if let escaped = Scan.escapedByte(bytes, i),
          escaped == UInt8(ascii: "&") || escaped == 0x22 || escaped == 0x20
        {
          break scan
        }
      default: break
      }
      i += 1
    }
    while i > start, closers.contains(bytes[i - 1]) { i -= 1 }
    return i
  }

  private static let closers = [UInt8](")]},;".utf8)

  /// Whether what stands at `i`, behind a soft separator, shows that the value ended there.
  private static func endsValue(_ bytes: [UInt8], _ i: Int, isHeader: Bool) -> Bool {
    var j = i
    while j < bytes.count, bytes[j] == 0x20 { j += 1 }
    if j > i, !isHeader { return true }
    guard j < bytes.count else { return true }
    if [0x0A, 0x22, 0x26].contains(bytes[j]) { return true }
    let first = j
    while j < bytes.count, Scan.isKey(bytes[j]) { j += 1 }
    return j > first && j < bytes.count
      && (bytes[j] == UInt8(ascii: "=") || bytes[j] == UInt8(ascii: ":"))
  }

  /// `Bearer x`: the word behind it.
  private static func bearer(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    let word = [UInt8]("bearer".utf8)
    guard i + word.count < bytes.count, i == 0 || !Scan.isLetter(bytes[i - 1]) else { return nil }
    for j in word.indices where bytes[i + j] | 0x20 != word[j] { return nil }
    var start = i + word.count
    let gap = start
    while start < bytes.count {
      if bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "+") {
        start += 1
      } else if Scan.isEscape(bytes, start, 0x20), let length = Scan.escapeLength(bytes, start) {
        start += length
      } else {
        break
      }
    }
    var end = start
    while end < bytes.count, isTokenPart(bytes[end]) { end += 1 }
    return start > gap && end - start >= 8 ? start..<end : nil
  }

  /// Three base64url parts with dots between, the first beginning with `eyJ` (`{"`): a JSON web token (RFC 7519).
  private static func webToken(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    guard i + 20 < bytes.count, bytes[i + 1] == UInt8(ascii: "y"), bytes[i + 2] == UInt8(ascii: "J")
    else { return nil }
    var end = i
    while end < bytes.count, isTokenPart(bytes[end]) { end += 1 }
    return bytes[i..<end].contains(UInt8(ascii: ".")) && end - i > 20 ? i..<end : nil
  }

  /// The password of `-u user:password` or `--user user:password`, as curl takes it.
  private static func commandUser(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    guard i > 0, bytes[i - 1] <= 0x20,
      let option = ["-u", "--user"].first(where: { bytes[i...].starts(with: $0.utf8) })
    else { return nil }
    var start = i + option.utf8.count
    let gap = start
    while start < bytes.count, [0x20, 0x22, 0x27, UInt8(ascii: "=")].contains(bytes[start]) {
      start += 1
    }
    // A glued value stands behind the short option only.
    guard start > gap || option == "-u" else { return nil }
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x22, bytes[end] != 0x27 { end += 1 }
    guard let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")), colon + 1 < end else {
      return nil
    }
    return colon + 1..<end
  }

  private static func isTokenPart(_ byte: UInt8) -> Bool {
    Scan.isKey(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~")
  }

  /// The password of `scheme://user:password@host` (RFC 3986 §3.2.1).
  private static func authority(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    guard i + 2 < bytes.count, bytes[i] == UInt8(ascii: ":"), bytes[i + 1] == UInt8(ascii: "/"),
      bytes[i + 2] == UInt8(ascii: "/")
    else { return nil }
    var colon: Int?
    var at: Int?
    var j = i + 3
    scan: while j < bytes.count {
      switch bytes[j] {
      case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0x22, 0x27: break scan
      case UInt8(ascii: ":"): if colon == nil { colon = j }
      case UInt8(ascii: "@"): at = j
      default: break
      }
      j += 1
    }
    guard let colon, let at, colon + 1 < at else { return nil }
    return colon + 1..<at
  }

  /// The password of `jdbc:oracle:thin:user/password@…`.
  private static func oracle(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    let word = [UInt8](":thin:".utf8)
    guard bytes[i] == UInt8(ascii: ":"), bytes[i...].starts(with: word) else { return nil }
    var j = i + word.count
    while j < bytes.count, Scan.isKey(bytes[j]) { j += 1 }
    guard j < bytes.count, bytes[j] == UInt8(ascii: "/") else { return nil }
    let start = j + 1
    while j < bytes.count, bytes[j] > 0x20, bytes[j] != UInt8(ascii: "@") { j += 1 }
    return j < bytes.count && bytes[j] == UInt8(ascii: "@") && j > start ? start..<j : nil
  }
}

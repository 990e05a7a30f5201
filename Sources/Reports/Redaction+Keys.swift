extension Redaction {
  /// The sign between a key and its value: `=` or `:`, or one of them percent-encoded.
  struct Separator {
    var byte: UInt8
    /// Bytes it takes; 1 when it is not encoded.
    var length: Int

    init?(_ bytes: [UInt8], _ i: Int) {
      if bytes[i] == UInt8(ascii: "%") {
        guard let byte = Scan.escapedByte(bytes, i), let length = Scan.escapeLength(bytes, i),
          byte == UInt8(ascii: "=") || byte == UInt8(ascii: ":")
        else { return nil }
        self.byte = byte
        self.length = length
      } else {
        byte = bytes[i]
        length = 1
      }
    }
  }

  /// A quotation mark as it may stand around a key or a value: `"`, `'`, `\"`, `%22`, `%27`.
  struct Quote {
    var mark: UInt8
    /// Bytes it takes.
    var length: Int
    private var backslashes = 0

    init?(_ bytes: [UInt8], _ i: Int) {
      var j = i
      while j < bytes.count, bytes[j] == UInt8(ascii: "\\") { j += 1 }
      guard j < bytes.count else { return nil }
      backslashes = j - i
      if bytes[j] == UInt8(ascii: "\"") || bytes[j] == UInt8(ascii: "'") {
        mark = bytes[j]
        length = j + 1 - i
      } else if backslashes == 0, let byte = Scan.escapedByte(bytes, i),
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        let escape = Scan.escapeLength(bytes, i)
      {
        mark = byte
        length = escape
      } else {
        return nil
      }
    }

    /// Where the quoted text that begins at `start` ends: at the same mark, equally escaped; else where the line ends.
    func end(_ bytes: [UInt8], _ start: Int) -> Int {
      let isEncoded = length > 1 && backslashes == 0
      var i = start
      while i < bytes.count, bytes[i] != 0x0A {
        if isEncoded {
          if Scan.isEscape(bytes, i, mark) || bytes[i] == UInt8(ascii: "&") || bytes[i] == 0x20 {
            return i
          }
        } else if bytes[i] == mark || bytes[i] == UInt8(ascii: "\\") {
          let first = i
          while i < bytes.count, bytes[i] == UInt8(ascii: "\\") { i += 1 }
          let run = i - first
          if i < bytes.count, bytes[i] == mark, run <= backslashes || run % 2 == 0 { return first }
        }
        i += 1
      }
      return min(i, bytes.count)
    }
  }

  /// A key as it was found in front of a separator.
  struct Key {
    /// Lower case, without `_` and `-`: `access_token`, `Access-Token` and `accessToken` are one.
    var name: String
    /// Its part behind the last dot.
    var last: String
    var isQuoted: Bool
  }

  /// The key that ends where the separator at `end` begins, blanks and a quotation mark between allowed.
  static func key(_ bytes: [UInt8], endingAt end: Int) -> Key? {
    var i = end
    while i > 0, bytes[i - 1] == 0x20, end - i < 3 { i -= 1 }
    var isQuoted = false
    if i > 0, bytes[i - 1] == UInt8(ascii: "\"") || bytes[i - 1] == UInt8(ascii: "'") {
      i -= 1
      while i > 0, bytes[i - 1] == UInt8(ascii: "\\") { i -= 1 }
      isQuoted = true
    } else if let quote = encodedQuoteStart(bytes, i) {
      i = quote
      isQuoted = true
    }
    if i > 1, bytes[i - 1] == UInt8(ascii: "]"),
      let open = bytes[..<i].lastIndex(of: UInt8(ascii: "[")), i - open < 8
    {
      i = open
    }
    let last = i
    while i > 0, Scan.isKey(bytes[i - 1]), last - i < 80 { i -= 1 }
    var name = bytes[i..<last]
    if i > 0, bytes[i - 1] == UInt8(ascii: "%") {
      while name.starts(with: "25".utf8), name.count > 4 { name = name.dropFirst(2) }
      name = name.dropFirst(2)
    }
    guard !name.isEmpty else { return nil }
    // `db.password.0`: a number at the end only counts.
    while let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      name[(dot + 1)...].allSatisfy({ Scan.isDigit($0) })
    {
      name = name[..<dot]
    }
    let plain = name.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    let text = String(decoding: plain, as: UTF8.self).lowercased()
    let tail = text.split(separator: ".").last.map { String($0) } ?? text
    return Key(name: text, last: tail, isQuoted: isQuoted)
  }

  /// Where the percent-encoded quotation mark that ends at `end` begins; nil when there is none.
  private static func encodedQuoteStart(_ bytes: [UInt8], _ end: Int) -> Int? {
    for length in [3, 5, 7] where end >= length {
      let start = end - length
      if Scan.escapeLength(bytes, start) == length,
        Scan.isEscape(bytes, start, 0x22) || Scan.isEscape(bytes, start, 0x27)
      {
        return start
      }
    }
    return nil
  }

  /// Whether a key's value is a secret.
  ///
  /// Source: `nacos/operations.md` §1.6 (query strings of clients and consoles), the authentication
  /// keys of Nacos' `application.properties`, JDBC drivers' properties, RFC 6749 and RFC 9110 §11.
  static func isSecret(_ key: Key, _ separator: Separator) -> Bool {
    if wholeKeys.contains(key.last) { return true }
    // `data` is a configuration's content in a query string or a map; "distro data type: …" is not.
    if key.last == "data" { return separator.byte == UInt8(ascii: "=") || key.isQuoted }
    return suffixes.contains { key.name.hasSuffix($0) }
  }

  private static let wholeKeys: Set<String> = ["ak", "sk", "pwd", "pass", "jwt"]

  private static let suffixes = [
    "token", "password", "passwd", "passphrase", "dbpwd", "secret", "secretkey", "secret.key",
    "signature", "accesskey", "accesskeyid", "accesskeysecret", "privatekey", "apikey",
    "credential", "credentials", "authorization", "cookie", "identity.key", "identity.value",
    "identitykey", "identityvalue", "serveridentity",
  ]
}

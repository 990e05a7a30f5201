extension Escaping {
  /// One word for a POSIX shell: nothing in it is expanded, split or run.
  ///
  /// Bytes that must not reach a terminal are written as octal for `printf`, so that the command
  /// still means the same. Source: POSIX.1-2024, Shell Command Language §2.2.
  package static func shell(_ word: String) -> String {
    if !word.isEmpty, word.utf8.allSatisfy(isPlain) { return word }
    var result = ""
    var quoted = ""
    for scalar in word.unicodeScalars {
      if isInvisible(scalar.value) {
        if !quoted.isEmpty { result += "'\(quoted)'" }
        quoted = ""
        result += octal(scalar)
      } else if scalar == "'" {
        quoted += "'\\''"
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    if !quoted.isEmpty || result.isEmpty { result += "'\(quoted)'" }
    return result
  }

  /// A file name as a human reads it: as on a terminal, in quotes where it holds blanks or quotes.
  package static func fileName(_ name: String) -> String {
    let shown = terminal(name)
    return shown.contains(" ") || shown.contains("'") || shown.isEmpty
      ? "'\(shown)'" : shown
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "%"):
      true
    default: Scan.isKey(byte)
    }
  }

  /// `"$(printf '\033')"`; a command substitution would drop a line end, so that one stands quoted
  /// as it is.
  ///
  /// NUL cannot be in an argument at all.
  private static func octal(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\n" { return "'\n'" }
    let bytes = (UTF8.encode(scalar).map { Array($0) } ?? []).map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }
    return "\"$(printf '\(bytes.joined())')\""
  }
}

extension Escaping {
  /// One cell of a CSV file: quoted where it has to be (RFC 4180), and never a formula.
  ///
  /// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets a `'` in front, so that a spreadsheet takes
  /// it for text. Source: OWASP, "CSV Injection".
  package static func csv(_ text: String) -> String {
    var cell = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      cell = "'" + text
    }
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

extension RenderOptions {
  /// A text as it may leave: redacted, then masked.
  package func clean(_ text: String) -> String { Outgoing.clean(text, self) }
}

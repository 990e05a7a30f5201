extension Escaping {
  /// Text inside a mermaid sequence diagram: letters, digits and signs that mean nothing there;
  /// everything else becomes a blank.
  ///
  /// The word `end` closes blocks, so it is written `End`. Source: mermaid's sequence diagram
  /// grammar; `;` ends a statement, `#` begins an entity, `%%` a comment.
  package static func mermaid(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isMermaidSafe(scalar) ? scalar : " ")
    }
    let words = String(result).split(separator: " ").map { $0.lowercased() == "end" ? "End" : $0 }
    return words.isEmpty ? "–" : words.joined(separator: " ")
  }

  private static func isMermaidSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      let byte = UInt8(scalar.value)
      return Scan.isKey(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: ":")
    }
    return !isInvisible(scalar.value)
      && (scalar.properties.isAlphabetic || scalar == "…" || scalar == "−")
  }
}

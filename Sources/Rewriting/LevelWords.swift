/// How levels are written by a `%level` with these options and that cut.
enum LevelWords {
  /// The levels as Nacos writes them.
  static let levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]

  /// The words and what they stand for.
  ///
  /// Source: log4j2's `LevelPatternConverter`: `{lowerCase=true}`, `{length=1}`, `{WARN=Warning, DEBUG=Debug}`.
  /// - Parameters:
  ///   - options: what stands in braces behind the word.
  ///   - most: how many letters are left of a word; nil for all.
  ///   - cutsEnd: whether the last letters go, not the first.
  /// - Returns: longer words first.
  static func of(_ options: [String], _ most: Int?, _ cutsEnd: Bool) -> [LineFormat.LevelWord] {
    var written = Dictionary(uniqueKeysWithValues: levels.map { ($0, $0) })
    var length: Int?
    var isLower = false
    for option in options.flatMap({ $0.split(separator: ",") }) {
      let sides = option.split(separator: "=", maxSplits: 1).map(trimmed)
      guard sides.count == 2 else { continue }
      switch sides[0] {
      case "lowerCase": isLower = sides[1] == "true"
      case "length": length = Int(sides[1])
      default: if written[sides[0]] != nil { written[sides[0]] = sides[1] }
      }
    }
    var words: [LineFormat.LevelWord] = []
    for level in levels {
      var word = written[level] ?? level
      if isLower { word = word.lowercased() }
      if let length { word = String(word.prefix(length)) }
      if let most { word = String(cutsEnd ? word.prefix(most) : word.suffix(most)) }
      guard !word.isEmpty else { continue }
      words.append(LineFormat.LevelWord(written: Array(word.utf8), level: Array(level.utf8)))
    }
    return words.sorted { $0.written.count > $1.written.count }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

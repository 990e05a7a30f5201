/// What `explain` is asked about.
enum Question: Equatable {
  /// A line as pasted.
  case text(String)
  /// Line `line` of a file, from 1.
  case place(file: String, line: Int)
  case standardInput

  /// The questions in the operands: each `-` or FILE:LINE whose file exists is one; when any is neither, all of them are
  /// the words of one pasted line.
  static func of(_ operands: [String], exists: (String) -> Bool) -> [Question] {
    let questions = operands.compactMap { one($0, exists) }
    return questions.count == operands.count
      ? questions : [.text(operands.joined(separator: " "))]
  }

  private static func one(_ word: String, _ exists: (String) -> Bool) -> Question? {
    if word == "-" { return .standardInput }
    // A line has blanks; a path may have them too, so only what exists is one.
    guard let colon = word.lastIndex(of: ":"), colon != word.startIndex,
      let line = Int(word[word.index(after: colon)...]), line > 0,
      exists(String(word[..<colon]))
    else { return nil }
    return .place(file: String(word[..<colon]), line: line)
  }
}

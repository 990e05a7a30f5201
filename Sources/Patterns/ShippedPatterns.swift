/// The pattern files inside the binary.
///
/// `tools/embed-patterns.py` writes their texts, and a test the tables made from them (`ShippedPatterns+Compiled.swift`).
package enum ShippedPatterns {
  /// The files read and checked as far as that goes without compiling an expression.
  /// - Throws: `PatternFileError`; the tests prove that the shipped files have none.
  /// - Complexity: O(total length), about 450 KB: 25 ms
  package static func load(
    vocabulary: PatternVocabulary
  ) throws(PatternFileError) -> [PatternFile] {
    var result: [PatternFile] = []
    for file in files {
      result.append(try PatternFile(name: file.name, text: file.text, vocabulary: vocabulary))
    }
    return result
  }

  /// The set of these files, without samples, class and versions: from the tables inside the binary, or from the files
  /// where the tables are of other files (a test fails then).
  /// - Throws: `PatternFileError`, as `load`.
  /// - Complexity: O(number of patterns): 1–2 ms
  package static func set(
    vocabulary: PatternVocabulary
  ) throws(PatternFileError) -> PatternSet {
    let text = compiled.withUTF8Buffer { unsafe Array($0) }
    if let set = PatternSet(compiledText: text, hash: hash) { return set }
    return try PatternSet(try load(vocabulary: vocabulary))
  }
}

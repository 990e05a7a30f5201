/// The pattern files inside the binary.
///
/// `tools/embed-patterns.py` writes the other half of this type.
package enum ShippedPatterns {
  /// The files read and checked as far as that goes without compiling an expression.
  /// - Throws: `PatternFileError`; the tests prove that the shipped files have none.
  /// - Complexity: O(total length), about 170 KB
  package static func load(
    vocabulary: PatternVocabulary
  ) throws(PatternFileError) -> [PatternFile] {
    var result: [PatternFile] = []
    for file in files {
      result.append(try PatternFile(name: file.name, text: file.text, vocabulary: vocabulary))
    }
    return result
  }
}

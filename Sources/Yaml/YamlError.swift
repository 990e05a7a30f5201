/// Why a text is no YAML document we accept, and where.
package struct YamlError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// The text breaks YAML's grammar; what libyaml says about it.
    case syntax(String)
    /// Anchors and aliases are refused: a file that expands is larger than it looks.
    case alias
    /// Lists and mappings are nested deeper than the limit.
    case tooDeep(limit: Int)
    /// The text is longer than the limit in bytes, or holds more values than the limit.
    case tooLarge(limit: Int)
    /// A mapping names a key twice.
    case duplicateKey(String)
    /// A key is a list or a mapping.
    case keyNotText
    /// There is no document.
    case empty
    /// There is more than one document.
    case secondDocument
    /// libyaml had no memory.
    case memory
  }

  /// What is wrong.
  package var reason: Reason
  /// 1-based line.
  package var line: Int
  /// 1-based column, in characters.
  package var column: Int

  /// A reason at a place.
  package init(reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// The reason in words, without the place.
  package var message: String {
    switch reason {
    case .syntax(let problem): problem
    case .alias: "anchors and aliases are not supported; write the value out"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooLarge(let limit): "larger than the limit of \(limit)"
    case .duplicateKey(let key): "the key '\(key)' is given twice"
    case .keyNotText: "a key must be a text"
    case .empty: "the document is empty"
    case .secondDocument: "only one document a file; remove the second '---'"
    case .memory: "out of memory"
    }
  }
}

/// One value of a YAML document, with the place it was written at.
///
/// Lines and columns count from 1, as an editor shows them.
package struct YamlNode: Sendable {
  /// What the value is.
  package enum Content: Sendable {
    /// A text; `isPlain` when it was written without quotes.
    case scalar(String, isPlain: Bool)
    /// A list, in its order.
    case sequence([YamlNode])
    /// Keys and values, in their order; keys are scalars and distinct.
    case mapping([Entry])
  }

  /// One key with its value.
  package struct Entry: Sendable {
    /// The key as written.
    package var key: String
    /// 1-based line of the key.
    package var line: Int
    /// 1-based column of the key, in characters.
    package var column: Int
    /// What follows it.
    package var value: YamlNode
  }

  /// What it is.
  package var content: Content
  /// 1-based line of its first character.
  package var line: Int
  /// 1-based column of its first character, in characters.
  package var column: Int

  /// The text of a scalar, nil for a list or a mapping.
  package var text: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }

  /// Whether it is a scalar written without quotes that says nothing: `key:` or `~` or `null`.
  package var isNull: Bool {
    if case .scalar(let text, true) = content {
      return text.isEmpty || text == "~" || text == "null"
    }
    return false
  }

  /// The items of a list, nil when it is none.
  package var items: [YamlNode]? {
    if case .sequence(let items) = content { return items }
    return nil
  }

  /// The entries of a mapping, nil when it is none.
  package var entries: [Entry]? {
    if case .mapping(let entries) = content { return entries }
    return nil
  }

  /// The value of `key` in a mapping, nil when there is none.
  /// - Complexity: O(number of keys)
  package subscript(key: String) -> YamlNode? {
    entries?.first { $0.key == key }?.value
  }

  /// What kind of value it is, in a word for an error message.
  package var kindName: String {
    switch content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

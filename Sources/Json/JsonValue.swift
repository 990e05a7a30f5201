/// A JSON value that was read: for the edges (`verify`, `diff`, tests), never for the hot path.
package indirect enum JsonValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int64)
  case real(Double)
  case string(String)
  case array([JsonValue])
  /// Members in the order they were written; no key twice.
  case object([Member])

  /// A key and its value.
  package struct Member: Sendable, Equatable {
    package var key: String
    package var value: JsonValue
    /// A member.
    package init(_ key: String, _ value: JsonValue) {
      self.key = key
      self.value = value
    }
  }

  /// The member of that key; nil when this is no object or has no such key.
  /// - Complexity: O(members)
  package subscript(key: String) -> JsonValue? { members.first { $0.key == key }?.value }

  /// The element at that place; nil when this is no array or too short.
  package subscript(index: Int) -> JsonValue? {
    elements.indices.contains(index) ? elements[index] : nil
  }

  /// The members of an object; empty for anything else.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The elements of an array; empty for anything else.
  package var elements: [JsonValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string; nil for anything else.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number of an integer; nil for anything else.
  package var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The truth of a boolean; nil for anything else.
  package var bool: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// Whether this is `null`.
  package var isNull: Bool { self == .null }
}

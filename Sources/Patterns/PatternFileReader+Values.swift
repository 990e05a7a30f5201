import Records
import Yaml

extension PatternFileReader {
  /// Whether a text may be an id: letters, digits, `.` and `-`, with no dot at either end.
  static func isID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, first != 46, last != 46 else {
      return false
    }
    return bytes.allSatisfy {
      $0 &- 48 < 10 || ($0 | 32) &- 97 < 26 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
  }

  func text(_ node: YamlNode) throws(PatternFileError) -> String {
    guard let text = node.text, !node.isNull else {
      throw failure(
        .expected("a text", found: node.isNull ? "nothing" : node.kindName), at: node)
    }
    return text
  }

  func list(_ node: YamlNode) throws(PatternFileError) -> [YamlNode] {
    guard let items = node.items else {
      throw failure(.expected("a list", found: node.kindName), at: node)
    }
    return items
  }

  func mapping(_ node: YamlNode) throws(PatternFileError) -> [YamlNode.Entry] {
    guard let entries = node.entries else {
      throw failure(.expected("a mapping", found: node.kindName), at: node)
    }
    return entries
  }

  func truth(_ node: YamlNode) throws(PatternFileError) -> Bool {
    switch try text(node) {
    case "true": return true
    case "false": return false
    case let other: throw failure(.expected("true or false", found: "'\(other)'"), at: node)
    }
  }

  func required(_ key: String, in node: YamlNode) throws(PatternFileError) -> YamlNode {
    guard let value = node[key] else { throw failure(.missingKey(key), at: node) }
    return value
  }

  /// Refuses every key that is not among `allowed`.
  func keys(of node: YamlNode, _ allowed: [String]) throws(PatternFileError) {
    for entry in try mapping(node) where !allowed.contains(entry.key) {
      throw PatternFileError(
        file: file, line: entry.line, column: entry.column, pattern: id,
        reason: .unknownKey(entry.key, nearest: NearestName.of(entry.key, in: allowed)))
    }
  }

  /// A text that has to be one of `names`.
  func known(
    _ node: YamlNode, _ names: [String],
    _ reason: (String, String?) -> PatternFileError.Reason
  ) throws(PatternFileError) -> String {
    let name = try text(node)
    guard names.contains(name) else {
      throw failure(reason(name, NearestName.of(name, in: names)), at: node)
    }
    return name
  }

  /// The log kinds of `log: name` or `log: [name, …]`.
  func logKinds(_ node: YamlNode) throws(PatternFileError) -> [LogKind] {
    var result: [LogKind] = []
    let names = LogKind.allCases.filter { $0 != .unknown }.map(\.name)
    for item in node.items ?? [node] {
      let name = try known(item, names) { .unknownLog($0, nearest: $1) }
      if let kind = LogKind(name: name), !result.contains(kind) { result.append(kind) }
    }
    guard !result.isEmpty else {
      throw failure(.expected("a log", found: "an empty list"), at: node)
    }
    return result
  }
}

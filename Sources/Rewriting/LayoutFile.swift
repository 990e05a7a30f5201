import Yaml

/// How the lines of which files are written, as an operator says it.
///
///     layouts:
///       - files: naming-*.log                 # or a list of names; * and ? stand for what changes
///         pattern: '%d{dd/MM/yyyy HH:mm:ss} %-5level [%thread] %logger{36} - %msg%n'
///         zone: Asia/Shanghai                 # optional: of stamps that do not say it
///       - files: access_log*
///         access: '%a %t "%r" %s %b %D'       # Tomcat's pattern, or common, or combined
///
/// The first entry that means a file counts.
package struct LayoutFile: Sendable {
  /// One entry.
  package struct Entry: Sendable {
    /// 1-based line of the file on which it begins.
    package let line: Int
    package let format: LineFormat
    let files: [FileGlob]
  }

  /// The file's name as given.
  package let name: String
  package private(set) var entries: [Entry] = []

  /// Reads the text of a file.
  /// - Parameters:
  ///   - name: the file's name as given, for messages.
  ///   - text: what is in it.
  ///   - zoneOf: minutes east of UTC of a zone's name; nil when there is none of that name.
  ///   - zones: the names there are, asked for when one is wrong.
  /// - Throws: the first thing that is wrong.
  package init(
    name: String, text: String, zoneOf: @escaping (String) -> Int16?,
    zones: () -> [String] = { [] }
  ) throws(LayoutFileError) {
    self.name = name
    let root: YamlNode
    do throws(YamlError) { root = try YamlReader.document(text) } catch {
      throw LayoutFileError(
        file: name, line: error.line, column: error.column, reason: .yaml(error.message))
    }
    try check(root, ["layouts"])
    for node in try list(try required("layouts", in: root)) {
      entries.append(try entry(node, zoneOf, zones))
    }
    if entries.isEmpty { throw failure(.noLayout, at: root) }
  }

  /// How lines may be written that are from no file: each layout once, in the order of the entries.
  package var formats: [LineFormat] {
    entries.enumerated().filter { index, entry in
      !entries[..<index].contains { $0.format == entry.format }
    }.map(\.element.format)
  }

  /// Which entry means a file that is called so, or whose log is; nil when none does.
  package func entry(for names: [String]) -> Int? {
    entries.firstIndex { entry in
      entry.files.contains { glob in names.contains { glob.matches($0) } }
    }
  }

  // MARK: reading

  private func entry(
    _ node: YamlNode, _ zoneOf: @escaping (String) -> Int16?, _ zones: () -> [String]
  ) throws(LayoutFileError) -> Entry {
    try check(node, ["files", "pattern", "access", "zone"])
    let named = try required("files", in: node)
    var files: [FileGlob] = []
    for item in named.items ?? [named] {
      let text = try text(item)
      if text.contains("/") { throw failure(.path(text), at: item) }
      files.append(FileGlob(text))
    }
    if files.isEmpty { throw failure(.expected("a name", found: "an empty list"), at: named) }
    var zone: Int16?
    if let word = node["zone"] {
      let name = try text(word)
      guard let minutes = zoneOf(name) else {
        throw failure(
          .unknownZone(name, nearest: NearestName.of(name, in: zones())), at: word)
      }
      zone = minutes
    }
    return Entry(line: node.line, format: try format(node, zone, zoneOf), files: files)
  }

  private func format(
    _ node: YamlNode, _ zone: Int16?, _ zoneOf: @escaping (String) -> Int16?
  ) throws(LayoutFileError) -> LineFormat {
    if let both = node["access"], node["pattern"] != nil { throw failure(.bothPatterns, at: both) }
    let isAccess = node["access"] != nil
    let written = try required(isAccess ? "access" : "pattern", in: node)
    let text = try text(written)
    do throws(FormatError) {
      return isAccess
        ? try LineFormat(access: text, zone: zone)
        : try LineFormat(logback: text, zone: zone, zoneOf: zoneOf)
    } catch {
      throw failure(.pattern(error.message, byte: error.byte + 1), at: written)
    }
  }

  private func check(_ node: YamlNode, _ allowed: [String]) throws(LayoutFileError) {
    guard let entries = node.entries else {
      throw failure(.expected("a mapping", found: node.kindName), at: node)
    }
    for entry in entries where !allowed.contains(entry.key) {
      throw LayoutFileError(
        file: name, line: entry.line, column: entry.column,
        reason: .unknownKey(entry.key, nearest: NearestName.of(entry.key, in: allowed)))
    }
  }

  private func required(_ key: String, in node: YamlNode) throws(LayoutFileError) -> YamlNode {
    guard let value = node[key] else { throw failure(.missingKey(key), at: node) }
    return value
  }

  private func list(_ node: YamlNode) throws(LayoutFileError) -> [YamlNode] {
    guard let items = node.items else {
      throw failure(.expected("a list", found: node.kindName), at: node)
    }
    return items
  }

  private func text(_ node: YamlNode) throws(LayoutFileError) -> String {
    guard let text = node.text, !node.isNull else {
      throw failure(
        .expected("a text", found: node.isNull ? "nothing" : node.kindName), at: node)
    }
    return text
  }

  private func failure(_ reason: LayoutFileError.Reason, at node: YamlNode) -> LayoutFileError {
    LayoutFileError(file: name, line: node.line, column: node.column, reason: reason)
  }
}

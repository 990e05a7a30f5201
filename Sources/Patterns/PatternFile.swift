internal import Yaml

/// One pattern file, read and checked as far as that is possible without compiling an expression (house-style §8).
///
///     log: naming-server                    one name, or a list
///     patterns:
///       - id: naming-server.client-connect
///         says: {en: …, zh: …}
///         level: INFO                       optional
///         log: [nacos, remote-digest]       optional, instead of the file's
///         match: '^Client connection …$'    or, for access logs, request: 'PUT /v1/ns/instance/beat'
///         event: client-connect             optional; without it the record is known and of no use to a rule
///         set: {a: 1}                       optional constants of the event
///         source: {class: …, versions: …}
///         samples: [{line: …, fields: {…}}]
///         refuses: […]                      optional
///         harmless: true                    optional: a warning or an error that means no harm
///         override: true                    optional; replaces a pattern of that id from an earlier file
package struct PatternFile: Sendable {
  /// The file's name as given.
  package let name: String
  /// Its patterns in their order.
  package private(set) var patterns: [PatternDefinition] = []

  /// Reads the text of a file.
  /// - Throws: `PatternFileError` with the first thing that is wrong.
  /// - Complexity: O(length)
  package init(
    name: String, text: String, vocabulary: PatternVocabulary
  ) throws(PatternFileError) {
    self.name = name
    let root: YamlNode
    do throws(YamlError) { root = try YamlReader.document(text) } catch {
      throw PatternFileError(
        file: name, line: error.line, column: error.column, reason: .yaml(error.message))
    }
    var reader = PatternFileReader(file: name, vocabulary: vocabulary)
    patterns = try reader.patterns(root)
  }
}

package import Bytes
package import Records
import Yaml

/// All pattern files of a run, ready to be matched.
///
/// Immutable, shared by all workers; each has its own `Matcher`.
package final class PatternSet: Sendable {
  /// A field of a pattern: its name and the number of its group.
  package struct Field: Sendable, Equatable {
    /// A name of the vocabulary.
    package let name: String
    /// The number of its capturing group, from 1; 0 for a request, which has none.
    package let group: Int
  }

  /// The patterns in the order of the files; a `PatternIndex` counts here.
  package let definitions: [PatternDefinition]
  /// The fields of each pattern, in the order of their groups.
  package let fields: [[Field]]
  let dispatch: Dispatch
  let requests: RequestTable
  let expressions: [LazyPattern]
  let programs: FieldPrograms
  private let byID: [String: Int]

  /// Ids of the patterns that need PCRE2 for every try, in order.
  package var withoutProgram: [String] {
    definitions.indices.compactMap { index in
      guard case .expression = definitions[index].shape, !programs.has(index) else { return nil }
      return definitions[index].id
    }
  }

  /// Joins files; a later file may replace a pattern of an earlier one when it says `override: true`.
  /// - Throws: `PatternFileError` when an id is used twice.
  /// - Complexity: O(total length of the patterns)
  package init(_ files: [PatternFile]) throws(PatternFileError) {
    var definitions: [PatternDefinition] = []
    var byID: [String: Int] = [:]
    for pattern in files.flatMap(\.patterns) {
      if let earlier = byID[pattern.id] {
        let first = definitions[earlier]
        guard pattern.overrides, pattern.file != first.file else {
          throw PatternFileError(
            file: pattern.file, line: pattern.fileLine, column: pattern.fileColumn,
            pattern: pattern.id,
            reason: .duplicateID(pattern.id, file: first.file, line: first.fileLine))
        }
        definitions[earlier] = pattern
      } else {
        byID[pattern.id] = definitions.count
        definitions.append(pattern)
      }
    }
    self.definitions = definitions
    self.byID = byID
    var fields: [[Field]] = []
    var expressions: [LazyPattern] = []
    var builder = DispatchBuilder()
    var requests = RequestTable()
    var programs = FieldPrograms()
    for (index, pattern) in definitions.enumerated() {
      switch pattern.shape {
      case .expression(let source):
        let shape = PatternShape(source)
        fields.append(shape.groups.map { Field(name: $0.name, group: $0.number) })
        expressions.append(LazyPattern(source))
        programs.add(source)
        for log in pattern.logs { builder.add(index, shape, log) }
      case .request(let method, let path):
        fields.append([])
        expressions.append(LazyPattern("^"))
        programs.add(nil)
        requests.add(method: method, path: path, PatternIndex(index))
      }
    }
    self.fields = fields
    self.expressions = expressions
    self.programs = programs
    self.requests = requests
    dispatch = builder.finish()
  }

  /// A set of which everything is known.
  init(
    definitions: [PatternDefinition], fields: [[Field]], dispatch: Dispatch,
    requests: RequestTable, programs: FieldPrograms
  ) {
    self.definitions = definitions
    self.fields = fields
    self.dispatch = dispatch
    self.requests = requests
    self.programs = programs
    expressions = definitions.map {
      if case .expression(let source) = $0.shape { LazyPattern(source) } else { LazyPattern("^") }
    }
    var byID: [String: Int] = [:]
    byID.reserveCapacity(definitions.count)
    for (index, definition) in definitions.enumerated() { byID[definition.id] = index }
    self.byID = byID
  }

  /// Number of patterns.
  package var count: Int { definitions.count }

  /// What a file says of a pattern.
  package subscript(index: PatternIndex) -> PatternDefinition {
    definitions[Int(index.rawValue)]
  }

  /// The pattern of an HTTP request whose method and path stand in `buffer`, and the `RequestTable.tail` of the path.
  ///
  /// Nil when there is none. Without a method it is no request that Tomcat could read, which pattern files write `- -`.
  ///
  /// Asked here, because the table handed out to another module would be copied, a count up and down for each of its arrays.
  package func request(
    method: ByteRange, path: ByteRange, in buffer: Span<UInt8>
  ) -> (index: PatternIndex, tail: ByteRange)? {
    guard method.exists else {
      let dash = [UInt8(ascii: "-")]
      return requests.pattern(.other, ByteRange(0, 1), in: dash.span).map { ($0, .none) }
    }
    guard path.exists else { return nil }
    let verb = RequestTable.method(buffer.extracting(Int(method.start)..<Int(method.end)))
    let tail = RequestTable.tail(of: path, in: buffer)
    return requests.pattern(verb, tail, in: buffer).map { ($0, tail) }
  }

  /// The pattern of that id, nil when there is none.
  package func index(of id: String) -> PatternIndex? { byID[id].map(PatternIndex.init) }

  /// The id that looks most like `id`, nil when none does.
  package func nearestID(to id: String) -> String? {
    NearestName.of(id, in: definitions.map(\.id))
  }

  /// Whether any pattern belongs to that log.
  package func knows(_ kind: LogKind) -> Bool {
    definitions.contains { $0.logs.contains(kind) }
  }
}

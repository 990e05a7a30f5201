internal import CYaml

/// Reads one YAML document into a tree of `YamlNode`: libyaml's events, composed by us so that every node keeps its
/// line and column, with limits, and without aliases.
///
/// Source: libyaml's `yaml.h` (0.2).
@safe
package struct YamlReader: ~Copyable {
  /// How much a document may hold.
  package struct Limits: Sendable {
    /// Bytes of text.
    ///
    /// Default 4 MiB: the shipped pattern files together are a tenth of it.
    package var bytes = 4 << 20
    /// Levels of nesting.
    ///
    /// Default 32; a pattern file needs 6.
    package var depth = 32
    /// Values, keys included.
    ///
    /// Default 200 000.
    package var nodes = 200_000
    /// The defaults.
    package init() {}
  }

  /// On the heap at one address, because libyaml keeps a pointer from the parser to itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let limits: Limits
  private var nodeCount = 0

  /// What an event of libyaml means to us.
  private enum Token {
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias
    case documentStart
    case streamEnd
    case other
  }

  private struct Event {
    var token: Token
    var line: Int
    var column: Int
  }

  private init?(limits: Limits) {
    self.limits = limits
    unsafe self.parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The one document that `text` is.
  /// - Throws: `YamlError` with the first thing that is wrong.
  /// - Complexity: O(`text.utf8.count`)
  package static func document(
    _ text: String, limits: Limits = Limits()
  ) throws(YamlError) -> YamlNode {
    let bytes = Array(text.utf8)
    guard bytes.count <= limits.bytes else {
      throw YamlError(reason: .tooLarge(limit: limits.bytes), line: 1, column: 1)
    }
    let outcome: Result<YamlNode, YamlError> = unsafe bytes.withUnsafeBufferPointer { buffer in
      guard var reader = YamlReader(limits: limits) else {
        return .failure(YamlError(reason: .memory, line: 1, column: 1))
      }
      unsafe yaml_parser_set_input_string(reader.parser, buffer.baseAddress, buffer.count)
      do throws(YamlError) { return .success(try reader.wholeDocument()) } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private mutating func wholeDocument() throws(YamlError) -> YamlNode {
    var event = try next()
    while true {
      if case .documentStart = event.token { break }
      if case .streamEnd = event.token {
        throw YamlError(reason: .empty, line: event.line, column: event.column)
      }
      event = try next()
    }
    let root = try node(from: try next(), depth: 0)
    while true {
      let event = try next()
      switch event.token {
      case .streamEnd: return root
      case .documentStart:
        throw YamlError(reason: .secondDocument, line: event.line, column: event.column)
      default: continue
      }
    }
  }

  private mutating func node(from event: Event, depth: Int) throws(YamlError) -> YamlNode {
    guard depth < limits.depth else {
      throw YamlError(
        reason: .tooDeep(limit: limits.depth), line: event.line, column: event.column)
    }
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw YamlError(
        reason: .tooLarge(limit: limits.nodes), line: event.line, column: event.column)
    }
    let content: YamlNode.Content
    switch event.token {
    case .scalar(let text, let isPlain): content = .scalar(text, isPlain: isPlain)
    case .sequenceStart: content = .sequence(try items(depth: depth))
    case .mappingStart: content = .mapping(try entries(depth: depth))
    case .alias:
      throw YamlError(reason: .alias, line: event.line, column: event.column)
    default:
      throw YamlError(reason: .empty, line: event.line, column: event.column)
    }
    return YamlNode(content: content, line: event.line, column: event.column)
  }

  private mutating func items(depth: Int) throws(YamlError) -> [YamlNode] {
    var items: [YamlNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.token { return items }
      items.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func entries(depth: Int) throws(YamlError) -> [YamlNode.Entry] {
    var entries: [YamlNode.Entry] = []
    var keys: Set<String> = []
    while true {
      let event = try next()
      if case .mappingEnd = event.token { return entries }
      let key = try node(from: event, depth: depth + 1)
      guard let name = key.text else {
        throw YamlError(reason: .keyNotText, line: key.line, column: key.column)
      }
      guard keys.insert(name).inserted else {
        throw YamlError(reason: .duplicateKey(name), line: key.line, column: key.column)
      }
      let value = try node(from: try next(), depth: depth + 1)
      entries.append(
        YamlNode.Entry(key: name, line: key.line, column: key.column, value: value))
    }
  }

  private mutating func next() throws(YamlError) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { unsafe yaml_event_delete(&event) }
    let line = unsafe Int(event.start_mark.line) + 1
    let column = unsafe Int(event.start_mark.column) + 1
    let token: Token
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let hasAnchor = unsafe event.data.scalar.anchor != nil
      let plain = unsafe event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
      let length = unsafe Int(event.data.scalar.length)
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: event.data.scalar.value, count: length),
        as: UTF8.self)
      token = hasAnchor ? .alias : .scalar(text, isPlain: plain)
    case YAML_SEQUENCE_START_EVENT:
      token = unsafe event.data.sequence_start.anchor != nil ? .alias : .sequenceStart
    case YAML_MAPPING_START_EVENT:
      token = unsafe event.data.mapping_start.anchor != nil ? .alias : .mappingStart
    case YAML_SEQUENCE_END_EVENT: token = .sequenceEnd
    case YAML_MAPPING_END_EVENT: token = .mappingEnd
    case YAML_ALIAS_EVENT: token = .alias
    case YAML_DOCUMENT_START_EVENT: token = .documentStart
    case YAML_STREAM_END_EVENT: token = .streamEnd
    default: token = .other
    }
    return Event(token: token, line: line, column: column)
  }

  private func problem() -> YamlError {
    let text = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    // A reader error (broken UTF-8) has an offset but no mark.
    let mark = unsafe parser.pointee.problem_mark
    return YamlError(
      reason: unsafe parser.pointee.error == YAML_MEMORY_ERROR
        ? .memory : .syntax(text ?? "not readable as YAML"),
      line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

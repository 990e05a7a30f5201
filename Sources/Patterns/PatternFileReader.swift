import Records
import Yaml

/// Walks the tree of a pattern file, checks every key, and says where something is wrong.
struct PatternFileReader {
  let file: String
  let vocabulary: PatternVocabulary
  /// The pattern being read, for messages.
  var id: String?

  private static let fileKeys = ["log", "patterns"]
  private static let patternKeys = [
    "id", "says", "level", "log", "match", "request", "event", "set", "source", "samples",
    "refuses", "override", "harmless",
  ]
  private static let levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"]

  init(file: String, vocabulary: PatternVocabulary) {
    self.file = file
    self.vocabulary = vocabulary
  }

  func failure(_ reason: PatternFileError.Reason, at node: YamlNode) -> PatternFileError {
    PatternFileError(
      file: file, line: node.line, column: node.column, pattern: id, reason: reason)
  }

  mutating func patterns(_ root: YamlNode) throws(PatternFileError) -> [PatternDefinition] {
    try keys(of: root, Self.fileKeys)
    let logs = try root["log"].map { node throws(PatternFileError) in try logKinds(node) }
    let items = try list(try required("patterns", in: root))
    var result: [PatternDefinition] = []
    for item in items {
      id = nil
      result.append(try pattern(item, logs: logs))
    }
    return result
  }

  private mutating func pattern(
    _ node: YamlNode, logs: [LogKind]?
  ) throws(PatternFileError) -> PatternDefinition {
    try keys(of: node, Self.patternKeys)
    let idNode = try required("id", in: node)
    let name = try text(idNode)
    guard Self.isID(name) else { throw failure(.badID(name), at: idNode) }
    id = name
    var ownLogs = logs
    if let log = node["log"] { ownLogs = try logKinds(log) }
    guard let ownLogs else { throw failure(.missingKey("log"), at: node) }
    let says = try required("says", in: node)
    try keys(of: says, ["en", "zh"])
    let (shape, place) = try shape(node, logs: ownLogs)
    var pattern = PatternDefinition(
      id: name, logs: ownLogs, english: try text(try required("en", in: says)),
      chinese: try text(try required("zh", in: says)), shape: shape, file: file,
      fileLine: idNode.line, fileColumn: idNode.column)
    pattern.shapeLine = place.line
    pattern.shapeColumn = place.column
    if let level = node["level"] {
      pattern.level = try known(level, Self.levels) { .unknownLevel($0, nearest: $1) }
    }
    if let event = node["event"] {
      let name = try known(event, vocabulary.events + ["none"]) { .unknownEvent($0, nearest: $1) }
      pattern.event = name == "none" ? nil : name
    }
    if let set = node["set"] { pattern.constants = try constants(set) }
    let source = try required("source", in: node)
    try keys(of: source, ["class", "versions"])
    pattern.sourceClass = try text(try required("class", in: source))
    pattern.versions = try text(try required("versions", in: source))
    pattern.samples = try samples(try required("samples", in: node))
    guard !pattern.samples.isEmpty else { throw failure(.noSample, at: node) }
    if let refuses = node["refuses"] { pattern.refuses = try refusals(refuses) }
    if let harmless = node["harmless"] { pattern.isHarmless = try truth(harmless) }
    if let override = node["override"] { pattern.overrides = try truth(override) }
    return pattern
  }

  private func shape(
    _ node: YamlNode, logs: [LogKind]
  ) throws(PatternFileError) -> (PatternDefinition.Shape, YamlNode) {
    let isAccess = logs == [.access]
    if let request = node["request"] {
      guard isAccess, node["match"] == nil else {
        throw failure(
          .wrongShape("'request' is for 'log: access' alone, without 'match'"), at: request)
      }
      let words = try text(request).split(separator: " ", omittingEmptySubsequences: false)
      // What Tomcat writes of bytes that are no request, or of one whose target it could not read.
      let isUnread = words.count == 2 && ["-", "null"].contains(words[1])
      guard words.count == 2, !words[0].isEmpty, isUnread || words[1].first == "/" else {
        throw failure(.badRequest(try text(request)), at: request)
      }
      return (.request(method: String(words[0]), path: String(words[1])), request)
    }
    let match = try required("match", in: node)
    guard !logs.contains(.access) else {
      throw failure(.wrongShape("access logs are matched by 'request', not by 'match'"), at: match)
    }
    let expression = try text(match)
    let read = PatternShape(expression)
    if let refusal = read.refusal {
      throw failure(.refused(Self.words(refusal)), at: match)
    }
    for group in read.groups where !vocabulary.fields.contains(group.name) {
      throw failure(
        .unknownField(group.name, nearest: NearestName.of(group.name, in: vocabulary.fields)),
        at: match)
    }
    return (.expression(expression), match)
  }

  private static func words(_ refusal: PatternShape.Refusal) -> String {
    switch refusal {
    case .callout: "callouts '(?C…)' are not allowed"
    case .singleUnit: "'\\C' is not allowed; use '.'"
    case .verb: "'(*…)' options and verbs are not allowed"
    case .notAnchored: "a pattern has to begin with '^', outside of any alternative"
    case .branchReset: "'(?|…)' is not allowed; give each group a name of its own"
    case .unbalanced(let byte): "a bracket is not paired at byte \(byte) of the pattern"
    }
  }

  private func constants(
    _ node: YamlNode
  ) throws(PatternFileError) -> [PatternDefinition.Constant] {
    var result: [PatternDefinition.Constant] = []
    for entry in try mapping(node) {
      guard vocabulary.constants.contains(entry.key) else {
        let nearest = NearestName.of(entry.key, in: vocabulary.constants)
        throw PatternFileError(
          file: file, line: entry.line, column: entry.column, pattern: id,
          reason: .unknownConstant(entry.key, nearest: nearest))
      }
      let value = try text(entry.value)
      guard let number = Int64(value) else { throw failure(.notANumber(value), at: entry.value) }
      result.append(PatternDefinition.Constant(name: entry.key, value: number))
    }
    return result
  }

  private func samples(_ node: YamlNode) throws(PatternFileError) -> [PatternDefinition.Sample] {
    var result: [PatternDefinition.Sample] = []
    for item in try list(node) {
      try keys(of: item, ["line", "fields"])
      let line = try required("line", in: item)
      var fields: [PatternDefinition.Field] = []
      if let written = item["fields"] {
        for entry in try mapping(written) {
          guard vocabulary.fields.contains(entry.key) else {
            let nearest = NearestName.of(entry.key, in: vocabulary.fields)
            throw PatternFileError(
              file: file, line: entry.line, column: entry.column, pattern: id,
              reason: .unknownField(entry.key, nearest: nearest))
          }
          fields.append(PatternDefinition.Field(name: entry.key, text: try text(entry.value)))
        }
      }
      result.append(
        PatternDefinition.Sample(
          line: try text(line), fields: fields, fileLine: line.line, fileColumn: line.column))
    }
    return result
  }

  private func refusals(_ node: YamlNode) throws(PatternFileError) -> [PatternDefinition.Refusal] {
    var result: [PatternDefinition.Refusal] = []
    for item in try list(node) {
      result.append(
        PatternDefinition.Refusal(
          line: try text(item), fileLine: item.line, fileColumn: item.column))
    }
    return result
  }
}

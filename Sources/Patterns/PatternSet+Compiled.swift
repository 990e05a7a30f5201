import Records

extension PatternSet {
  /// The version of the layout of `compiledText`.
  private static var layout: Int { 1 }

  /// Everything that matching needs, as text that `init(compiledText:hash:)` reads in a twentieth of the time that the
  /// files take; class, versions, samples and places in the files are left out.
  ///
  /// `hash` names the files it was made from.
  package func compiledText(hash: String) -> String {
    var writer = CompiledWriter()
    writer.line(hash)
    writer.number(PatternSet.layout)
    writer.number(definitions.count)
    for (index, definition) in definitions.enumerated() {
      write(definition, fields[index], to: &writer)
    }
    dispatch.write(to: &writer)
    programs.write(to: &writer)
    return writer.text
  }

  private func write(
    _ definition: PatternDefinition, _ fields: [Field], to writer: inout CompiledWriter
  ) {
    writer.line(definition.id)
    writer.line(definition.english)
    writer.line(definition.chinese)
    writer.line(definition.file)
    writer.line(definition.event ?? "")
    switch definition.shape {
    case .expression(let source): writer.line(source)
    case .request(let method, let path): writer.line("\(method) \(path)")
    }
    writer.line(fields.map(\.name).joined(separator: " "))
    writer.line(definition.constants.map(\.name).joined(separator: " "))
    for field in fields { writer.number(field.group) }
    for constant in definition.constants { writer.number(constant.value) }
    if case .request = definition.shape { writer.number(1) } else { writer.number(0) }
    writer.number(definition.isHarmless ? 1 : 0)
    writer.number(definition.logs.count)
    for log in definition.logs { writer.number(log.rawValue) }
  }

  /// Reads what `compiledText` gave; nil when it is of another layout or of other files than `hash` says.
  package convenience init?(compiledText: [UInt8], hash: String) {
    var reader = CompiledReader(compiledText)
    guard reader.line() == hash, reader.number() == PatternSet.layout else { return nil }
    let count = reader.count()
    var definitions: [PatternDefinition] = []
    var fields: [[Field]] = []
    var requests = RequestTable()
    definitions.reserveCapacity(count)
    fields.reserveCapacity(count)
    for index in 0..<count {
      let (definition, own) = PatternSet.definition(from: &reader)
      guard !reader.isBroken else { return nil }
      if case .request(let method, let path) = definition.shape {
        requests.add(method: method, path: path, PatternIndex(index))
      }
      definitions.append(definition)
      fields.append(own)
    }
    guard let dispatch = Dispatch(from: &reader), let programs = FieldPrograms(from: &reader) else {
      return nil
    }
    self.init(
      definitions: definitions, fields: fields, dispatch: dispatch, requests: requests,
      programs: programs)
  }

  private static func definition(
    from reader: inout CompiledReader
  ) -> (PatternDefinition, [Field]) {
    let id = reader.line()
    let english = reader.line()
    let chinese = reader.line()
    let file = reader.line()
    let event = reader.line()
    let source = reader.line()
    let fieldNames = reader.line()
    let constantNames = reader.line()
    var fields: [Field] = []
    if !fieldNames.isEmpty {
      for name in fieldNames.split(separator: " ") {
        fields.append(Field(name: String(name), group: reader.number()))
      }
    }
    var constants: [PatternDefinition.Constant] = []
    if !constantNames.isEmpty {
      for name in constantNames.split(separator: " ") {
        constants.append(
          PatternDefinition.Constant(name: String(name), value: Int64(reader.number())))
      }
    }
    var shape = PatternDefinition.Shape.expression(source)
    if reader.number() == 1 {
      let words = source.split(separator: " ")
      if words.count == 2 {
        shape = .request(method: String(words[0]), path: String(words[1]))
      }
    }
    let isHarmless = reader.number() == 1
    var logs: [LogKind] = []
    for _ in 0..<reader.count() {
      if let log = LogKind(rawValue: UInt8(truncatingIfNeeded: reader.number())) {
        logs.append(log)
      }
    }
    var definition = PatternDefinition(
      id: id, logs: logs, english: english, chinese: chinese, shape: shape, file: file,
      fileLine: 0, fileColumn: 0)
    definition.event = event.isEmpty ? nil : event
    definition.constants = constants
    definition.isHarmless = isHarmless
    return (definition, fields)
  }
}

extension FieldPrograms {
  /// Writes the programs.
  func write(to writer: inout CompiledWriter) {
    writer.number(steps.count)
    for step in steps {
      writer.number(step.verb.rawValue)
      writer.number(step.a)
      writer.number(step.b)
      writer.number(step.jump)
    }
    writer.bytes(bytes)
    writer.number(sets.count)
    for set in sets {
      writer.number(set.words.0)
      writer.number(set.words.1)
      writer.number(set.words.2)
      writer.number(set.words.3)
    }
    writer.number(texts.count)
    for text in texts {
      writer.number(text.start)
      writer.number(text.count)
    }
    writer.number(first.count)
    for index in first.indices {
      writer.number(first[index])
      writer.number(groupCounts[index])
    }
  }

  /// Reads the programs; nil when they are none.
  init?(from reader: inout CompiledReader) {
    self.init()
    let stepCount = reader.count()
    steps.reserveCapacity(stepCount)
    for _ in 0..<stepCount {
      guard let verb = Verb(rawValue: UInt8(truncatingIfNeeded: reader.number())) else {
        return nil
      }
      steps.append(
        Step(verb: verb, a: reader.narrow(), b: reader.narrow(), jump: reader.narrow()))
    }
    bytes = ContiguousArray(reader.bytes())
    for _ in 0..<reader.count() {
      var set = ByteSet()
      set.words = (reader.unsigned(), reader.unsigned(), reader.unsigned(), reader.unsigned())
      sets.append(set)
    }
    for _ in 0..<reader.count() {
      texts.append(Text(start: reader.narrow(), count: reader.narrow()))
    }
    for _ in 0..<reader.count() {
      first.append(reader.narrow())
      groupCounts.append(UInt8(truncatingIfNeeded: reader.number()))
    }
    guard !reader.isBroken else { return nil }
  }
}

extension FieldPrograms {
  /// Writes the programs.
  func write(to writer: inout CompiledWriter) {
    writer.number(steps.count)
    for step in steps {
      writer.number(step.verb.rawValue)
      writer.number(step.group)
      writer.number(step.a)
      writer.number(step.b)
      writer.number(step.jump)
    }
    writer.bytes(bytes)
    writer.number(sets.count)
    for word in sets { writer.number(word) }
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
        Step(
          verb: verb, group: UInt8(truncatingIfNeeded: reader.number()), a: reader.narrow(),
          b: reader.narrow(), jump: reader.narrow()))
    }
    bytes = ContiguousArray(reader.bytes())
    sets.removeAll()
    for _ in 0..<reader.count() { sets.append(reader.unsigned()) }
    // A program's set is four words from its `a` on.
    guard sets.count >= 4, sets.count % 4 == 0 else { return nil }
    guard steps.allSatisfy({ Int($0.group) < FieldPrograms.groupRoom }) else { return nil }
    for step in steps where step.verb == .run {
      guard step.a >= 0, Int(step.a) + 4 <= sets.count else { return nil }
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

extension FieldPrograms {
  /// Writes the programs.
  func write(to writer: inout CompiledWriter) {
    writer.number(steps.count)
    for step in steps {
      writer.number(step.verb.rawValue)
      writer.number(step.group)
      writer.number(step.least)
      writer.number(step.start)
      writer.number(step.count)
      writer.number(step.a)
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
      var step = Step(verb: verb)
      step.group = UInt8(truncatingIfNeeded: reader.number())
      step.least = UInt8(truncatingIfNeeded: reader.number())
      step.start = reader.narrow()
      step.count = reader.narrow()
      step.a = reader.narrow()
      step.jump = reader.narrow()
      steps.append(step)
    }
    bytes = ContiguousArray(reader.bytes())
    for index in steps.indices {
      guard steps[index].start >= 0, steps[index].count >= 0,
        Int(steps[index].start) + Int(steps[index].count) <= bytes.count
      else { return nil }
      (steps[index].word, steps[index].mask) = FieldPrograms.word(
        of: steps[index].start, steps[index].count, bytes)
    }
    sets.removeAll()
    for _ in 0..<reader.count() { sets.append(reader.unsigned()) }
    // A program's set is four words from its `a` on.
    guard sets.count >= 4, sets.count % 4 == 0 else { return nil }
    guard steps.allSatisfy({ Int($0.group) < FieldPrograms.groupRoom }) else { return nil }
    for (index, step) in steps.enumerated() {
      switch step.verb {
      case .run: guard step.a >= 0, Int(step.a) + 4 <= sets.count else { return nil }
      case .optional:
        guard step.jump > 0, index + Int(step.jump) < steps.count,
          Int(step.group) + Int(step.least) <= FieldPrograms.groupRoom
        else { return nil }
      default: break
      }
    }
    // No program runs on behind the last step.
    guard steps.last.map({ $0.verb == .end }) ?? true else { return nil }
    for _ in 0..<reader.count() {
      var text = Text(start: reader.narrow(), count: reader.narrow())
      guard text.start >= 0, text.count >= 0,
        Int(text.start) + Int(text.count) <= bytes.count
      else { return nil }
      (text.word, text.mask) = FieldPrograms.word(of: text.start, text.count, bytes)
      texts.append(text)
    }
    for _ in 0..<reader.count() {
      first.append(reader.narrow())
      groupCounts.append(UInt8(truncatingIfNeeded: reader.number()))
    }
    guard !reader.isBroken else { return nil }
  }
}

import Records

extension Dispatch {
  /// Writes the table.
  func write(to writer: inout CompiledWriter) {
    writer.bytes(arena)
    writer.number(candidates.count)
    for candidate in candidates {
      writer.number(candidate.pattern)
      writer.number(candidate.prefix.start)
      writer.number(candidate.prefix.count)
      writer.number(candidate.inner.start)
      writer.number(candidate.inner.count)
      writer.number(candidate.innerFrom)
    }
    writer.number(slots.count)
    let used = slots.indices.filter { slots[$0].tag != 0 }
    writer.number(used.count)
    for index in used {
      writer.number(index)
      writer.number(slots[index].key)
      writer.number(slots[index].tag)
      writer.number(slots[index].count)
      writer.number(slots[index].first)
    }
    writer.number(logs.count)
    let known = logs.indices.filter { logs[$0].lengths != 0 || logs[$0].count != 0 }
    writer.number(known.count)
    for kind in known {
      writer.number(kind)
      writer.number(logs[kind].lengths)
      writer.number(logs[kind].first)
      writer.number(logs[kind].count)
    }
  }

  /// Reads the table; nil when it is not one.
  init?(from reader: inout CompiledReader) {
    self.init()
    arena = reader.bytes()
    let candidateCount = reader.count()
    candidates.reserveCapacity(candidateCount)
    for _ in 0..<candidateCount {
      var candidate = Candidate(pattern: reader.narrow(), prefix: Literal(), inner: Literal())
      candidate.prefix = Literal(start: reader.narrow(), count: reader.narrow())
      candidate.inner = Literal(start: reader.narrow(), count: reader.narrow())
      candidate.innerFrom = reader.narrow()
      candidates.append(candidate)
    }
    let size = reader.count()
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
    for _ in 0..<reader.count() {
      let index = reader.number()
      let slot = Slot(
        key: reader.unsigned(), tag: UInt16(truncatingIfNeeded: reader.number()),
        count: UInt16(truncatingIfNeeded: reader.number()), first: reader.narrow())
      guard slots.indices.contains(index) else { return nil }
      slots[index] = slot
    }
    logs = Array(repeating: Log(), count: reader.count())
    for _ in 0..<reader.count() {
      let kind = reader.number()
      let log = Log(
        lengths: UInt16(truncatingIfNeeded: reader.number()), first: reader.narrow(),
        count: reader.narrow())
      guard logs.indices.contains(kind) else { return nil }
      logs[kind] = log
    }
    guard !reader.isBroken, size > 0, size & mask == 0, logs.count == 256,
      candidates.allSatisfy({
        $0.prefix.start >= 0 && Int($0.prefix.start) + Int($0.prefix.count) <= arena.count
      })
    else { return nil }
    setWords()
  }
}

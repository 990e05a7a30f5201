import Records

/// Collects the literals of all patterns and makes the table.
struct DispatchBuilder {
  private struct Entry {
    var pattern: Int
    var prefix: [UInt8]
    /// Literal runs of every match; those behind the prefix only, when `isBehind`.
    var runs: [[UInt8]]
    var isBehind = false
  }

  private struct Key: Hashable {
    var tag: UInt16
    var key: UInt64
  }

  private var groups: [Key: [Entry]] = [:]
  /// In the order of their first entry, so that the table does not depend on hashing.
  private var order: [Key] = []
  private var rest: [[Entry]] = Array(repeating: [], count: 256)
  private var lengths = [UInt16](repeating: 0, count: 256)

  /// Adds a pattern for one log.
  mutating func add(_ pattern: Int, _ shape: PatternShape, _ kind: LogKind) {
    let prefixes = shape.prefixes
    let runs = shape.requiredRuns
    guard prefixes.allSatisfy({ $0.count >= Dispatch.shortestKey }) else {
      for runs in shape.alternativeRuns {
        rest[Int(kind.rawValue)].append(Entry(pattern: pattern, prefix: [], runs: runs))
      }
      return
    }
    for prefix in prefixes {
      let length = min(prefix.count, Dispatch.longestKey)
      var word: UInt64 = 0
      for i in 0..<length { word |= UInt64(prefix[i]) << UInt64(8 * i) }
      let key = Key(tag: Dispatch.tag(kind, length), key: word)
      if groups[key] == nil { order.append(key) }
      var entry = Entry(pattern: pattern, prefix: prefix, runs: runs)
      if runs.first == prefix {
        entry.runs.removeFirst()
        entry.isBehind = true
      }
      groups[key, default: []].append(entry)
      lengths[Int(kind.rawValue)] |= 1 << UInt16(length)
    }
  }

  /// The finished table.
  consuming func finish() -> Dispatch {
    var dispatch = Dispatch()
    var places: [[UInt8]: Dispatch.Literal] = [:]
    var size = 64
    while size < order.count * 2 + 2 { size *= 2 }
    dispatch.slots = Array(repeating: Dispatch.Slot(), count: size)
    dispatch.mask = size - 1
    for key in order {
      // Longest prefix first; equal ones in file order (the sort is stable by pattern number).
      let entries = (groups[key] ?? []).sorted {
        $0.prefix.count != $1.prefix.count
          ? $0.prefix.count > $1.prefix.count : $0.pattern < $1.pattern
      }
      var slot = Dispatch.Slot(key: key.key, tag: key.tag)
      slot.first = Int32(dispatch.candidates.count)
      slot.count = UInt16(entries.count)
      for (i, entry) in entries.enumerated() {
        let siblings = entries.indices.filter { $0 != i }.map { entries[$0] }
        let inner = siblings.isEmpty ? [] : Self.telling(entry, among: siblings)
        append(entry, inner: inner, to: &dispatch, &places)
      }
      var index = Dispatch.hash(key.key, key.tag) & dispatch.mask
      while dispatch.slots[index].tag != 0 { index = (index + 1) & dispatch.mask }
      dispatch.slots[index] = slot
    }
    for kind in 0..<256 {
      var log = Dispatch.Log()
      log.lengths = lengths[kind]
      log.first = Int32(dispatch.candidates.count)
      log.count = Int32(rest[kind].count)
      for (i, entry) in rest[kind].enumerated() {
        let siblings = rest[kind].indices.filter { $0 != i }.map { rest[kind][$0] }
        append(entry, inner: Self.telling(entry, among: siblings), to: &dispatch, &places)
      }
      dispatch.logs.append(log)
    }
    dispatch.setWords()
    return dispatch
  }

  private func append(
    _ entry: Entry, inner: [UInt8], to dispatch: inout Dispatch,
    _ places: inout [[UInt8]: Dispatch.Literal]
  ) {
    let prefix = keep(entry.prefix, in: &dispatch, &places)
    dispatch.candidates.append(
      Dispatch.Candidate(
        pattern: Int32(entry.pattern), prefix: prefix, inner: keep(inner, in: &dispatch, &places),
        innerFrom: entry.isBehind ? prefix.count : 0))
  }

  /// Where a literal stands in the arena; each stands there once.
  private func keep(
    _ literal: [UInt8], in dispatch: inout Dispatch, _ places: inout [[UInt8]: Dispatch.Literal]
  ) -> Dispatch.Literal {
    if let place = places[literal] { return place }
    let place = Dispatch.Literal(
      start: Int32(dispatch.arena.count), count: Int32(literal.count))
    dispatch.arena += literal
    places[literal] = place
    return place
  }

  /// The longest run that no sibling contains in one of its own; the longest at all when there is none such.
  ///
  /// A run that is part of the known prefix says nothing more.
  private static func telling(_ entry: Entry, among siblings: [Entry]) -> [UInt8] {
    var runs = entry.runs
    if !entry.prefix.isEmpty, !entry.isBehind { runs.removeAll { contains(entry.prefix, $0) } }
    let own = runs.filter { run in
      !siblings.contains { sibling in
        sibling.pattern != entry.pattern && sibling.runs.contains { contains($0, run) }
      }
    }
    let longest = { (runs: [[UInt8]]) in runs.max { $0.count < $1.count } ?? [] }
    let telling = longest(own)
    return telling.isEmpty ? longest(runs) : telling
  }

  private static func contains(_ text: [UInt8], _ piece: [UInt8]) -> Bool {
    guard piece.count <= text.count else { return false }
    return (0...(text.count - piece.count)).contains { text[$0...].starts(with: piece) }
  }
}

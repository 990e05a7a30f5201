package import Patterns

/// What to do with a match of each pattern, worked out once for all sources: the event and which group fills what.
package struct ExtractionPlan: Sendable {
  /// The part of one pattern.
  struct Entry: Sendable {
    var kind = EventKind.none
    /// Where its steps stand.
    var first: Int32 = 0
    var count: Int32 = 0
    /// Constants; 0 when not set.
    var a: Int64 = 0
    var b: Int64 = 0
    var c: Int32 = 0
    var d: Int32 = 0
    /// Bit n: a group may fill the place of raw value n.
    var filled: UInt32 = 0
    /// Whether `Draft` holds all that it captures, each in a place of its own.
    var isSimple = false
    /// Whether a group tells the zone.
    var tellsZone = false
    /// Whether anything comes of a match.
    var isOfUse: Bool { kind != .none || tellsZone }

    /// Whether the pattern has a group for any of some places.
    @inline(__always)
    func mayHave(
      _ a: Captured.Place, or b: Captured.Place, _ c: Captured.Place, _ d: Captured.Place
    ) -> Bool {
      let places =
        1 &<< UInt32(a.rawValue) | 1 &<< UInt32(b.rawValue) | 1 &<< UInt32(c.rawValue)
        | 1 &<< UInt32(d.rawValue)
      return filled & places != 0
    }
  }

  /// One group and the place it fills.
  struct Step: Sendable {
    var place: Captured.Place
    var group: Int32
  }

  /// The patterns.
  package let patterns: PatternSet
  /// By `PatternIndex`.
  let entries: [Entry]
  let steps: [Step]
  /// By pattern and place the group that fills it, the last of several, `CapturedGroup.noGroup` where none does:
  /// `Captured.places` for each pattern.
  let groups: [UInt8]

  /// The plan of a set of patterns whose files were read with `PatternVocabulary.events`.
  /// - Complexity: O(number of patterns)
  package init(_ patterns: PatternSet) {
    self.patterns = patterns
    var entries: [Entry] = []
    var steps: [Step] = []
    var groups: [UInt8] = []
    for (index, definition) in patterns.definitions.enumerated() {
      var entry = Entry()
      entry.kind = definition.event.flatMap(EventKind.init(rawValue:)) ?? .none
      entry.first = Int32(steps.count)
      for field in patterns.fields[index] {
        // An expression with a larger one matches only when PCRE2 counts fewer, and then that one took no part.
        guard let known = EventField(rawValue: field.name), field.group <= Matcher.mostGroups
        else { continue }
        steps.append(Step(place: Captured.Place(known), group: Int32(field.group)))
        if known == .madeAt || known == .knownSince { entry.tellsZone = true }
      }
      entry.count = Int32(steps.count) - entry.first
      var row = [UInt8](repeating: UInt8(CapturedGroup.noGroup), count: Captured.places)
      var hasAlternatives = false
      for step in steps[Int(entry.first)...] {
        let place = Int(step.place.rawValue)
        if entry.filled & 1 << UInt32(place) != 0 { hasAlternatives = true }
        entry.filled |= 1 << UInt32(place)
        row[place] = UInt8(step.group)
      }
      groups += row
      entry.isSimple =
        Draft.holds(entry.kind) && !hasAlternatives
        && steps[Int(entry.first)...].allSatisfy { Draft.holds($0.place) }
      // What a push did not write is -1, not 0.
      if entry.kind == .push { entry.d = -1 }
      for constant in definition.constants {
        switch constant.name {
        case "a": entry.a = constant.value
        case "b": entry.b = constant.value
        case "c": entry.c = Int32(clamping: constant.value)
        default: entry.d = Int32(clamping: constant.value)
        }
      }
      entries.append(entry)
    }
    self.entries = entries
    self.steps = steps
    // One row of nobody's, so that there is an address without patterns too.
    self.groups = groups + [UInt8](repeating: UInt8(CapturedGroup.noGroup), count: Captured.places)
  }

  /// The plan of the patterns inside the binary.
  /// - Throws: `PatternFileError`; the tests prove that there is none.
  package static func shipped() throws(PatternFileError) -> ExtractionPlan {
    ExtractionPlan(try ShippedPatterns.set(vocabulary: .events))
  }

  /// The event a pattern becomes; `none` when it is known and of no use to a rule.
  package func kind(of pattern: PatternIndex) -> EventKind { entries[Int(pattern.rawValue)].kind }
}

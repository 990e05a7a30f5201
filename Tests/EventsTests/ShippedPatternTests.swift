import Events
import Patterns
import Testing

@Suite("The shipped pattern files prove themselves")
struct ShippedPatternTests {
  @Test("Every sample is its own pattern, every part is needed by one, and no line is too hard")
  func samples() throws {
    let set = try PatternSet(try ShippedPatterns.load(vocabulary: .events))
    let check = SampleCheck(set, wholly: true)
    let messages = check.errors.map(\.message)
    #expect(messages == [])
    #expect(check.samples > 2_000)
  }

  @Test("Every event of a log line has a pattern")
  func everyEvent() throws {
    let plan = try ExtractionPlan.shipped()
    let named = Set(plan.patterns.definitions.compactMap(\.event))
    let madeByTheExtractor: Set<EventKind> = [
      .none, .zoneSeen, .alive, .raftNoLeader, .datumAdded, .datumRemoved, .datumEnabled,
      .datumDisabled,
      .datumHealthy, .datumUnhealthy, .datumSame,
    ]
    let missing = EventKind.allCases.filter {
      !madeByTheExtractor.contains($0) && !named.contains($0.rawValue)
    }
    #expect(missing == [])
  }

  @Test("An id begins with its file's theme, and every text is there in both languages")
  func ids() throws {
    let set = try PatternSet(try ShippedPatterns.load(vocabulary: .events))
    for pattern in set.definitions {
      #expect(pattern.id.hasPrefix(pattern.theme + "."), "\(pattern.id) in \(pattern.file)")
      #expect(!pattern.english.isEmpty && !pattern.chinese.isEmpty, "\(pattern.id)")
    }
  }
}

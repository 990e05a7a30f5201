import Events
import Testing

@testable import Explaining

@Suite("What an event proves is said for every kind that a pattern can name")
struct MeaningTests {
  @Test("in both languages, and what it does not prove", arguments: EventKind.allCases)
  func both(_ kind: EventKind) throws {
    let isMade = [EventKind.alive, .zoneSeen, .none].contains(kind)
    guard !isMade else {
      #expect(EventMeaning(kind) == nil)
      return
    }
    let meaning = try #require(EventMeaning(kind), "\(kind.rawValue)")
    for text in [meaning.proves, meaning.doesNot] {
      #expect(!text.en.isEmpty && text.en.utf8.allSatisfy { $0 < 0x80 }, "\(kind)")
      #expect(text.zh.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(kind)")
    }
    #expect(Set(meaning.rules).count == meaning.rules.count, "\(kind) names a rule twice")
  }
}

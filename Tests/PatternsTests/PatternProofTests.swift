import Patterns
import Testing

@Suite("patterns check proves that every part of an expression is shown, found and cheap")
struct PatternProofTests {
  /// The messages about a file with one pattern of that expression and these samples.
  static func messages(_ match: String, _ samples: [String]) throws -> [String] {
    let text =
      """
      log: naming-server
      patterns:
        - id: t.one
          says: {en: x, zh: y}
          match: '\(match)'
          source: {class: C, versions: all}
          samples:

      """ + samples.map { "      - line: '\($0)'\n" }.joined()
    let file = try PatternFile(
      name: "t.yml", text: text, vocabulary: PatternFileTests.vocabulary)
    return SampleCheck(try PatternSet([file]), wholly: true).errors.map(\.message)
  }

  @Test(
    "A way or an optional group that no sample needs",
    arguments: [
      ("^Node (?:started|stopped)$", ["Node started"], ["stopped"]),
      ("^Node (?:started|stopped)$", ["Node started", "Node stopped"], []),
      ("^Node started(?: at \\d+)?$", ["Node started"], ["(?: at \\d+)?"]),
      ("^Node started(?: at \\d+)?$", ["Node started at 3"], []),
      (
        "^Node (?:a(?:b|c)|d)$", ["Node ab", "Node d"], ["c"]
      ),
      ("^Node (?:[^|]+|x\\|y|(?:z))$", ["Node a", "Node x|y"], ["(?:z)"]),
      ("^Node (?:.*|x)$", ["Node a", "Node x"], ["x"]),
    ])
  func parts(match: String, samples: [String], missing: [String]) throws {
    #expect(
      try Self.messages(match, samples)
        == missing.map {
          "t.yml:5:12: 't.one': no sample needs '\($0)' of the pattern; add one that does, or take it out"
        })
  }

  @Test("A sample that is deleted is missed when it alone shows a part")
  func deleted() throws {
    let samples = ["Node started", "Node stopped", "Node lost"]
    let match = "^Node (?:started|stopped|lost)$"
    #expect(try Self.messages(match, samples) == [])
    for index in samples.indices {
      var fewer = samples
      fewer.remove(at: index)
      #expect(try Self.messages(match, fewer).count == 1)
    }
  }

  @Test(
    "Nothing literal to find it by",
    arguments: [
      ("^[a-z]+ \\d+$", "abc 12", false), ("^[a-z]+ is \\d+$", "abc is 12", true),
      ("^\\S+ (?:left|joined)$", "x left", true), ("^$", "", true),
    ])
  func literal(match: String, sample: String, isFound: Bool) throws {
    let message =
      "t.yml:5:12: 't.one': nothing literal of three bytes stands in every match; write more of the text that is always there"
    #expect(try Self.messages(match, [sample]).contains(message) == !isFound)
  }

  @Test(
    "A line made to be hard",
    arguments: [("^Node (?:[a-z]+ ?)+!$", false), ("^Node [a-z ]++!$", true)])
  func hard(match: String, isCheap: Bool) throws {
    let messages = try Self.messages(match, ["Node ab cd!"])
    #expect(messages.contains { $0.contains("takes too many steps") } == !isCheap)
  }
}

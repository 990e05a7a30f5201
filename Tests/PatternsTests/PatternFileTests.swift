import Patterns
import Testing

@Suite("A pattern file is checked key by key, and an error says where, what, and the nearest name")
struct PatternFileTests {
  static let vocabulary = PatternVocabulary(
    events: ["client-connect", "beat"], fields: ["client", "peer"], constants: ["a", "b"])

  /// A file with one pattern; `change` replaces one line of it.
  static func file(_ replace: String = "", by with: String = "") -> String {
    let lines = [
      "log: naming-server", "patterns:", "  - id: t.connect", "    says: {en: x, zh: y}",
      "    level: INFO", "    match: '^Client connection (?<client>\\S+) connect$'",
      "    event: client-connect", "    set: {a: 1}", "    source: {class: C, versions: all}",
      "    samples:", "      - line: 'Client connection 1_2_3 connect'",
      "        fields: {client: '1_2_3'}",
    ]
    return lines.map { $0.contains(replace) && !replace.isEmpty ? with : $0 }
      .joined(separator: "\n") + "\n"
  }

  static func message(_ text: String) -> String {
    do throws(PatternFileError) {
      _ = try PatternSet([try PatternFile(name: "t.yml", text: text, vocabulary: vocabulary)])
      return "accepted"
    } catch { return error.message }
  }

  @Test("A good file is accepted")
  func good() throws {
    let file = try PatternFile(name: "d/t.yml", text: Self.file(), vocabulary: Self.vocabulary)
    let pattern = try #require(file.patterns.first)
    #expect(pattern.id == "t.connect")
    #expect(pattern.theme == "t")
    #expect(pattern.event == "client-connect")
    #expect(pattern.constants == [.init(name: "a", value: 1)])
    #expect(pattern.samples.first?.fields == [.init(name: "client", text: "1_2_3")])
    #expect(SampleCheckErrors.of(Self.file()) == [])
  }

  @Test(
    "What is wrong is said in words",
    arguments: [
      (
        "log:", "log: naming-sever",
        "t.yml:1:6: unknown log kind 'naming-sever'; did you mean 'naming-server'?"
      ),
      (
        "event:", "    event: client-conect",
        "t.yml:7:12: 't.connect': unknown event 'client-conect'; did you mean 'client-connect'?"
      ),
      (
        "set:", "    set: {x: 1}",
        "t.yml:8:11: 't.connect': unknown constant 'x'; did you mean 'a'?"
      ),
      ("set:", "    set: {a: one}", "t.yml:8:14: 't.connect': 'one' is no whole number"),
      (
        "level:", "    levle: INFO",
        "t.yml:5:5: unknown key 'levle'; did you mean 'level'?"
      ),
      (
        "match:", "    match: '^Client (?<clint>\\S+)$'",
        "t.yml:6:12: 't.connect': unknown field 'clint'; did you mean 'client'?"
      ),
      (
        "match:", "    match: 'Client connection'",
        "t.yml:6:12: 't.connect': refused: a pattern has to begin with '^', outside of any alternative"
      ),
      (
        "match:", "    match: '^a(?C1)b'",
        "t.yml:6:12: 't.connect': refused: callouts '(?C…)' are not allowed"
      ),
      (
        "match:", "    match: '^a\\C'",
        "t.yml:6:12: 't.connect': refused: '\\C' is not allowed; use '.'"
      ),
      (
        "match:", "    match: '^(*COMMIT)a'",
        "t.yml:6:12: 't.connect': refused: '(*…)' options and verbs are not allowed"
      ),
      (
        "match:", "    request: 'GET /v1/x'",
        "t.yml:6:14: 't.connect': 'request' is for 'log: access' alone, without 'match'"
      ),
      (
        "id:", "  - id: 't connect'",
        "t.yml:3:9: 't connect' is no id; write letters, digits, '.' and '-', such as 'raft.leader-changed'"
      ),
      (
        "source:", "    source: {class: C}",
        "t.yml:9:13: 't.connect': the key 'versions' is missing"
      ),
      ("says:", "    says: {en: x}", "t.yml:4:11: 't.connect': the key 'zh' is missing"),
      (
        "fields:", "        fields: {cleint: x}",
        "t.yml:12:18: 't.connect': unknown field 'cleint'; did you mean 'client'?"
      ),
    ])
  func wrong(replace: String, with: String, message: String) {
    #expect(Self.message(Self.file(replace, by: with)) == message)
  }

  @Test("An id that is used twice needs override, and only from another file")
  func override() throws {
    let first = try PatternFile(name: "a.yml", text: Self.file(), vocabulary: Self.vocabulary)
    let plain = try PatternFile(name: "b.yml", text: Self.file(), vocabulary: Self.vocabulary)
    #expect(throws: PatternFileError.self) { try PatternSet([first, plain]) }
    let text = Self.file("level:", by: "    override: true")
    let second = try PatternFile(name: "b.yml", text: text, vocabulary: Self.vocabulary)
    let set = try PatternSet([first, second])
    #expect(set.count == 1)
    #expect(set.definitions[0].file == "b.yml")
    #expect(set.index(of: "t.connect") != nil)
    #expect(set.nearestID(to: "t.conect") == "t.connect")
  }
}

enum SampleCheckErrors {
  static func of(_ text: String) -> [String] {
    do {
      let file = try PatternFile(
        name: "t.yml", text: text, vocabulary: PatternFileTests.vocabulary)
      let check = SampleCheck(try PatternSet([file]))
      return check.errors.map(\.message)
    } catch { return [error.message] }
  }
}

@Suite("A pattern file proves itself by its samples")
struct SampleCheckTests {
  @Test(
    "A sample that does not match, other fields, a bad expression, an accepted refusal",
    arguments: [
      (
        "line:", "      - line: 'Client connection 1_2_3 disconnect'",
        "t.yml:11:15: 't.connect': this sample is not matched by its own pattern"
      ),
      (
        "fields:", "        fields: {client: '1'}",
        "t.yml:11:15: 't.connect': field 'client' of this sample is '1_2_3', not '1'"
      ),
      (
        "fields:", "        fields: {}",
        "t.yml:11:15: 't.connect': field 'client' is captured as '1_2_3' and missing under 'fields'"
      ),
      (
        "fields:", "        fields: {client: '1_2_3', peer: x}",
        "t.yml:11:15: 't.connect': field 'peer' is not captured from this sample, which says 'x'"
      ),
      (
        "match:", "    match: '^Client (?<client>[a'",
        "t.yml:6:12: 't.connect': refused: a bracket is not paired at byte 18 of the pattern"
      ),
      (
        "match:", "    match: '^Client (?<client>[z-a])'",
        "t.yml:6:12: 't.connect': range out of order in character class at byte 21 of the pattern"
      ),
      (
        "level:", "    refuses: ['Client connection x connect']",
        "t.yml:5:15: 't.connect': this line has to be refused, and the pattern matches it"
      ),
    ])
  func wrong(replace: String, with: String, message: String) {
    #expect(SampleCheckErrors.of(PatternFileTests.file(replace, by: with)) == [message])
  }

  @Test("A sample that another pattern of the same log matches too")
  func ambiguous() {
    let two =
      PatternFileTests.file()
        + """
          - id: t.other
            says: {en: x, zh: y}
            match: '^Client .*$'
            source: {class: C, versions: all}
            samples: [{line: 'Client x'}]

        """
    #expect(
      SampleCheckErrors.of(two) == [
        "t.yml:11:15: 't.connect': this sample is also matched by 't.other' in naming-server; make one of them stricter"
      ])
  }
}

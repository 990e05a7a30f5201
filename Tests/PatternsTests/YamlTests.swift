import Testing
import Yaml

@Suite("A YAML document becomes a tree whose every node knows its place")
struct YamlTests {
  private func error(_ text: String, _ limits: YamlReader.Limits = .init()) -> YamlError? {
    do throws(YamlError) {
      _ = try YamlReader.document(text, limits: limits)
      return nil
    } catch { return error }
  }

  @Test("Scalars, lists and mappings are read with line and column")
  func tree() throws {
    let root = try YamlReader.document("log: a\npatterns:\n  - id: 'x''y'\n    n: [1, ~]\n")
    #expect(root["log"]?.text == "a")
    let item = try #require(root["patterns"]?.items?.first)
    #expect(item["id"]?.text == "x'y")
    #expect(item["id"]?.line == 3)
    #expect(item["id"]?.column == 9)
    #expect(item["n"]?.items?.count == 2)
    #expect(item["n"]?.items?.last?.isNull == true)
    #expect(root["patterns"]?.kindName == "a list")
  }

  @Test("Single quotes keep backslashes; quoted text is never null")
  func quotes() throws {
    let root = try YamlReader.document(#"{a: '\d+', b: "", c: null}"#)
    #expect(root["a"]?.text == #"\d+"#)
    #expect(root["b"]?.isNull == false)
    #expect(root["c"]?.isNull == true)
  }

  @Test(
    "What we do not accept is said with its place",
    arguments: [
      ("a: &x 1", YamlError.Reason.alias, 1, 4), ("a: 1\na: 2", .duplicateKey("a"), 2, 1),
      ("[a]: 1", .keyNotText, 1, 1), ("", .empty, 1, 1),
      ("a: 1\n---\nb: 2", .secondDocument, 2, 1),
    ])
  func refused(text: String, reason: YamlError.Reason, line: Int, column: Int) {
    #expect(error(text) == YamlError(reason: reason, line: line, column: column))
  }

  @Test("Broken YAML, too deep, too long, too many")
  func limits() {
    if case .syntax = error("a: [1")?.reason {} else { Issue.record("no syntax error") }
    if case .syntax = error("a: \"\u{1}\"")?.reason {} else { Issue.record("control accepted") }
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(error(deep)?.reason == .tooDeep(limit: 32))
    var small = YamlReader.Limits()
    small.bytes = 3
    #expect(error("a: 1", small)?.reason == .tooLarge(limit: 3))
    small = YamlReader.Limits()
    small.nodes = 3
    #expect(error("[1, 2, 3]", small)?.reason == .tooLarge(limit: 3))
  }
}

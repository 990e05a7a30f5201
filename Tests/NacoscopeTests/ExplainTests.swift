import Foundation
import Testing

@Suite("nacoscope explain answers as a person would read it")
struct ExplainTests {
  static let pasted = Fixture.root.appendingPathComponent("explain/pasted.txt").path

  private func run(_ words: [String]) throws -> Tool.Answer {
    try Tool.run(
      "/bin/sh",
      ["-c", "f=\"$1\"; shift; \"$0\" explain \"$@\" - <\"$f\"", Tool.path, Self.pasted] + words)
  }

  @Test("goldens", arguments: [("en", "txt"), ("zh", "txt"), ("en", "jsonl")])
  func golden(_ lang: String, _ format: String) throws {
    let answer = try run(["--lang", lang, "--format", format])
    #expect(answer.status == 0 && answer.err.isEmpty, "\(answer.err)")
    let name = format == "jsonl" ? "expected.jsonl" : "expected.\(lang).txt"
    try Golden.expect(answer.out, is: Fixture.root.appendingPathComponent("explain/\(name)"))
  }

  @Test("every line of JSON validates against the schema that ships")
  func schema() throws {
    let answer = try run(["--format", "jsonl"])
    try JSONLines.validate(answer.out, "nacoscope.explain-1.schema.json", lines: 7)
  }

  @Test("a line of a file, plain or .gz, is the record that covers it")
  func place() throws {
    let file = Fixture("offline-one-node-behind").directory.path + "/node1/naming-push.log"
    let answer = try Tool.run(["explain", file + ":3"])
    #expect(answer.status == 0 && answer.out.contains("naming-push.push"), "\(answer.err)")
    #expect(answer.out.hasPrefix("\(file):3\n"))
    let packed = Fixture("offline-one-node-behind").directory.path + "/node1/naming-server.log.gz"
    let inside = try Tool.run(["explain", packed + ":1"])
    #expect(inside.out.contains("pattern   "), "\(inside.err)")
    let beyond = try Tool.run(["explain", file + ":999999"])
    #expect(beyond.status == 2 && beyond.err.contains("no line 999999"))
  }

  @Test("secrets and control characters do not come out; addresses are masked")
  func hostile() throws {
    let line =
      "Client connection 10.0.1.21:8080#true\u{202E}connect\u{1B}]0;x\u{07} accessToken=verysecret"
    for format in ["txt", "jsonl"] {
      let answer = try Tool.run(["explain", "--format", format, "--mask", "addresses", line])
      #expect(!answer.out.contains("verysecret") && !answer.out.contains("10.0.1.21"))
      let control = answer.out.unicodeScalars.first { $0.value < 0x20 && $0 != "\n" }
      #expect(control == nil, "\(format)")
      if format == "txt" { #expect(!answer.out.unicodeScalars.contains("\u{202E}")) }
    }
  }

  @Test("nothing recognised is 2; words that are no file are one line")
  func status() throws {
    #expect(try Tool.run(["explain", "the quick brown fox"]).status == 2)
    let words = "Client connection 10.0.1.21:8080#true connect".split(separator: " ").map(
      String.init)
    #expect(try Tool.run(["explain"] + words).status == 0)
    #expect(try Tool.run(["explain", "--format", "md", "x"]).status == 64)
    #expect(try Tool.run(["explain", "--log", "naming-sever", "x"]).err.contains("naming-server"))
  }
}

import Events
import Foundation
import Patterns
import Testing

@Suite("The patterns inside the binary are the files under patterns/")
struct GeneratedPatternsTests {
  static let root = EventReading.root
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  @Test("tools/embed-patterns.py was run after the last change")
  func current() throws {
    let folder = Self.root.appending(path: "patterns")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yml") }.sorted()
    #expect(ShippedPatterns.files.map(\.name) == names.map { "patterns/" + $0 })
    for file in ShippedPatterns.files {
      let text = try String(contentsOf: Self.root.appending(path: file.name), encoding: .utf8)
      #expect(file.text == text, "\(file.name) is stale: run tools/embed-patterns.py")
    }
  }

  @Test("The tables inside the binary are made from these files")
  func compiled() throws {
    let set = try PatternSet(try ShippedPatterns.load(vocabulary: .events))
    let text = set.compiledText(hash: ShippedPatterns.hash)
    try Self.compare(
      "Sources/Patterns/ShippedPatterns+Compiled.swift",
      """
      // Made by `RECORD_GOLDEN=1 swift test --filter GeneratedPatterns`. Do not edit.
      // swift-format-ignore-file

      extension ShippedPatterns {
        /// The tables made from `files`; a `PatternSet.compiledText`.
        static let compiled: StaticString = ##\"""
      \(text)
      \"""##
      }

      """)
  }

  @Test("The reference and the editors' schema are of these files and names")
  func reference() throws {
    let files = try ShippedPatterns.load(vocabulary: .events)
    try Self.compare("docs/patterns.md", PatternReference.markdown(files))
    try Self.compare(
      "schema/nacoscope.patterns-1.schema.json", PatternReference.schema(.events))
  }

  @Test("A set read from its tables is the set")
  func roundTrip() throws {
    let set = try PatternSet(try ShippedPatterns.load(vocabulary: .events))
    let text = set.compiledText(hash: "h")
    let read = try #require(PatternSet(compiledText: Array(text.utf8), hash: "h"))
    #expect(read.compiledText(hash: "h") == text)
    #expect(read.fields == set.fields)
    for (a, b) in zip(read.definitions, set.definitions) {
      #expect(a.id == b.id && a.logs == b.logs && a.shape == b.shape && a.event == b.event)
      #expect(a.isHarmless == b.isHarmless && a.constants == b.constants && a.file == b.file)
      #expect(a.english == b.english && a.chinese == b.chinese)
    }
  }

  @Test("Tables of other files, of another layout or cut off are not taken")
  func refused() throws {
    let set = try PatternSet(try ShippedPatterns.load(vocabulary: .events))
    let text = set.compiledText(hash: "h")
    #expect(PatternSet(compiledText: Array(text.utf8), hash: "other") == nil)
    let layout = text.replacing("h\n1 ", with: "h\n2 ", maxReplacements: 1)
    #expect(PatternSet(compiledText: Array(layout.utf8), hash: "h") == nil)
    for part in 1..<8 {
      let cut = Array(text.utf8.prefix(text.utf8.count * part / 8))
      #expect(PatternSet(compiledText: cut, hash: "h") == nil, "\(part)/8")
    }
    #expect(PatternSet(compiledText: [], hash: "h") == nil)
  }

  /// Compares a file of the tree with what it should be, or writes it when recording (and fails, so that no recording run
  /// is green).
  static func compare(_ path: String, _ text: String) throws {
    let file = root.appending(path: path)
    if isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(path); run again without RECORD_GOLDEN")
    } else {
      let there = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      #expect(
        there == text,
        "\(path) is stale: RECORD_GOLDEN=1 swift test --filter GeneratedPatterns")
    }
  }
}

import Foundation
import Patterns
import Testing

@Suite("The patterns inside the binary are the files under patterns/")
struct GeneratedPatternsTests {
  @Test("tools/embed-patterns.py was run after the last change")
  func current() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "patterns")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yml") }.sorted()
    #expect(ShippedPatterns.files.map(\.name) == names.map { "patterns/" + $0 })
    for file in ShippedPatterns.files {
      let text = try String(contentsOf: root.appending(path: file.name), encoding: .utf8)
      #expect(file.text == text, "\(file.name) is stale: run tools/embed-patterns.py")
    }
  }
}

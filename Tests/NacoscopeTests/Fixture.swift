import Events
import Foundation
import Incidents
import Intake
import Reports

@testable import Pipeline

/// A small cut of the logs of a real cluster with what was done to it, `fixtures/NAME` (fixtures/README.md).
struct Fixture: Sendable, CustomStringConvertible {
  let name: String
  var description: String { name }

  init(_ name: String) { self.name = name }

  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let root = package.appendingPathComponent("fixtures")

  /// All of them: the directories with a truth.
  static let all: [Fixture] = names(in: root).filter {
    FileManager.default.fileExists(atPath: root.appendingPathComponent("\($0)/truth.jsonl").path)
  }.map(Fixture.init)

  /// What each gives, made once for all tests.
  private static let reports: [String: Report] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, Analysis().report([$0.directory])) })

  var directory: URL { Self.root.appendingPathComponent(name) }
  /// The nodes' directories.
  var nodes: [String] { Self.names(in: directory).filter { $0.hasPrefix("node") } }
  /// The report on the whole fixture.
  var report: Report {
    guard let report = Self.reports[name] else { fatalError("no fixture \(name)") }
    return report
  }

  /// The findings of one rule, or of one severity and above.
  func findings(_ rule: String) -> [Report.Finding] { report.findings.filter { $0.rule == rule } }

  /// A copy that a test may spoil; `body` gets its directory, which is removed afterwards.
  func withCopy<T>(_ body: (URL) throws -> T) throws -> T {
    try Scratch.with { folder in
      for node in nodes {
        try FileManager.default.copyItem(
          at: directory.appendingPathComponent(node), to: folder.appendingPathComponent(node))
      }
      return try body(folder)
    }
  }

  /// Names in a directory, sorted; none when there is no such directory.
  static func names(in directory: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).sorted()
  }

  /// Every log below a directory, sorted by path.
  static func logs(in directory: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? [])
      .filter { $0.lastPathComponent.contains(".log") || $0.pathExtension == "out" }
      .sorted { $0.path < $1.path }
  }
}

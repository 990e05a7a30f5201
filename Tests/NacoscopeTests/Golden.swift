import Foundation
import Testing

/// A text that is kept beside what it was made from.
enum Golden {
  /// `RECORD_GOLDEN=1` writes what is there now, and fails.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  /// Holds `text` against the file and tells the first line that differs.
  static func expect(
    _ text: String, is file: URL, _ location: SourceLocation = #_sourceLocation
  ) throws {
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record(
        "recorded \(shown(file)); run again without RECORD_GOLDEN", sourceLocation: location)
      return
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      Issue.record("\(shown(file)) is missing; RECORD_GOLDEN=1 writes it", sourceLocation: location)
      return
    }
    let kept = String(decoding: data, as: UTF8.self)
    guard kept != text else { return }
    let (old, new) = (lines(kept), lines(text))
    let first = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let at = first ?? min(old.count, new.count)
    Issue.record(
      """
      \(shown(file)):\(at + 1) is
        \(at < old.count ? String(old[at].prefix(600)) : "(the end)")
      and would be
        \(at < new.count ? String(new[at].prefix(600)) : "(the end)")
      RECORD_GOLDEN=1 rewrites it
      """, sourceLocation: location)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func shown(_ file: URL) -> String {
    String(file.path.dropFirst(Fixture.package.path.count + 1))
  }
}

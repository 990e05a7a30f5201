import Events
import Foundation
import Patterns
import Records

@testable import Explaining

/// Explains texts with the shipped patterns, samples included.
enum Pasting {
  static let plan: ExtractionPlan = {
    do {
      return ExtractionPlan(try PatternSet(try ShippedPatterns.load(vocabulary: .events)))
    } catch {
      fatalError("\(error)")
    }
  }()

  /// What is said of bytes that come in pieces of `size`.
  static func explain(
    _ bytes: [UInt8], log: LogKind = .unknown, piece size: Int = .max
  ) -> [Explanation] {
    var explainer = Explainer(plan, log: log)
    var made: [Explanation] = []
    var from = 0
    while from < bytes.count {
      let to = size < bytes.count - from ? from + size : bytes.count
      explainer.take(Array(bytes[from..<to])) { made.append($0) }
      from = to
    }
    explainer.finish { made.append($0) }
    return made
  }

  static func explain(_ text: String, log: LogKind = .unknown) -> [Explanation] {
    explain(Array(text.utf8), log: log)
  }

  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures")
}

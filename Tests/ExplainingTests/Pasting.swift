import Events
import Foundation
import Patterns
import Records
import Synchronization

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
    let desk = desks.withLock { $0[log]?.popLast() } ?? Desk(log)
    var made: [Explanation] = []
    var from = 0
    while from < bytes.count {
      let to = size < bytes.count - from ? from + size : bytes.count
      desk.explainer.take(Array(bytes[from..<to])) { made.append($0) }
      from = to
    }
    desk.explainer.finish { made.append($0) }
    desks.withLock { $0[log, default: []].append(desk) }
    return made
  }

  /// An explainer that is used for one text after the other: what it learns from the samples costs more than a text.
  private final class Desk: @unchecked Sendable {
    /// Whoever took it from `desks` is alone with it.
    var explainer: Explainer
    init(_ log: LogKind) { explainer = Explainer(plan, log: log) }
  }

  private static let desks = Mutex<[LogKind: [Desk]]>([:])

  static func explain(_ text: String, log: LogKind = .unknown) -> [Explanation] {
    explain(Array(text.utf8), log: log)
  }

  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures")
}

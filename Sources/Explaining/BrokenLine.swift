/// Lines that a terminal, a mail or a page broke in two or more.
///
///     [PUSH-SUCC] 2ms, all delay time 512ms, SLA 514ms, Service{namespace='public', gro     ← unknown
///     up='DEFAULT_GROUP', name='orders', …                                                ← unknown
///     └─ together they are known: one line
///
/// Only what nothing knows is ever put together, and only where a pattern knows the whole.
enum BrokenLine {
  /// Parts that wait for the next one.
  static let mostParts = 5
  /// Fewer bytes are no line of a terminal; found by trial.
  private static let fewestBytes = 20

  /// Whether a line may be a part of one.
  static func isPart(_ text: [UInt8], isKnown: Bool) -> Bool {
    // One blank in front may be that at which it was broken.
    let rest = text.first == 0x20 ? text.dropFirst() : text[...]
    guard !isKnown, let first = rest.first, first > 0x20, !text.contains(0x0A) else { return false }
    return !["at ", "Caused by: ", "Suppressed: ", "... "].contains { rest.starts(with: $0.utf8) }
  }

  /// Whether what was broken there may go on in the next line.
  static func mayGoOn(_ text: [UInt8]) -> Bool { text.count >= fewestBytes }

  /// The parts, from which one on, that are a known line with the next part.
  /// - Complexity: O(parts) questions
  static func joined(
    _ parts: [UnwrappedLine], _ last: UnwrappedLine, _ isKnown: ([UInt8]) -> Bool
  ) -> (from: Int, line: UnwrappedLine)? {
    for from in parts.indices {
      // The blank at which it was broken may be lost.
      for gap in [[], [0x20]] as [[UInt8]] {
        let text = Array(
          (parts[from...].map { $0.text + $0.trailing } + [last.text]).joined(separator: gap))
        guard isKnown(text) else { continue }
        var line = parts[from]
        if !line.trailing.isEmpty { line.stripped.removeLast() }
        line.text = text
        line.isKnown = true
        line.stripped.append(.init(what: .broken, text: []))
        return (from, line)
      }
    }
    return nil
  }
}

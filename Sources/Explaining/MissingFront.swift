import Bytes
import Patterns

/// Whether a text is the end of what a pattern matches: the front of a pasted line is often not selected.
///
///     sample    [DISTRO] Receive distro data type: Nacos:Naming:v2:ClientData, key: DistroKey{…}
///     pasted                      ve distro data type: Nacos:Naming:v2:ClientData, key: DistroKey{…}
///                                    └─ found in the sample: what stands in front of it there is lent to the text
///
/// A pattern that allows anything would then match anything. So the text has to hold words that the pattern insists on: each is
/// blotted out in turn, and counts when the pattern refuses the text without it.
struct MissingFront {
  /// Fewer bytes of words that the pattern insists on are those of many patterns; found by trial over the shipped samples.
  private static let leastInsisted = 10
  /// Words of the text that may be a broken one, or values of which the sample has others.
  private static let mostSkipped = 4
  /// Longer texts are not looked at.
  private static let longest = 4096

  /// Whether `text` is the end of a match of `pattern`, which is at `index`.
  /// - Complexity: O(samples × words) matches
  static func fits(
    _ text: [UInt8], _ pattern: PatternDefinition, _ index: PatternIndex, _ matcher: inout Matcher
  ) -> Bool {
    guard text.count <= longest else { return false }
    let words = text.split(separator: 0x20)
    for word in words.prefix(mostSkipped + 1) where word.count > 2 {
      for sample in pattern.samples {
        let line = Array(sample.line.utf8)
        guard let at = place(of: word, in: line) else { continue }
        let whole = Array(line[..<at]) + text[word.startIndex...]
        guard matches(whole, index, &matcher) else { continue }
        if insisted(whole, from: at, index, &matcher) >= leastInsisted { return true }
      }
    }
    return false
  }

  /// How many bytes behind `start` are words without which the pattern refuses the line.
  private static func insisted(
    _ line: [UInt8], from start: Int, _ index: PatternIndex, _ matcher: inout Matcher
  ) -> Int {
    var count = 0
    for word in line[start...].split(separator: 0x20) {
      var blotted = line
      for i in word.indices { blotted[i] = 0x01 }
      if !matches(blotted, index, &matcher) { count += word.count }
    }
    return count
  }

  private static func matches(
    _ line: [UInt8], _ index: PatternIndex, _ matcher: inout Matcher
  ) -> Bool {
    matcher.matches(index, record: ByteRange(0, line.count), in: line.span)
  }

  /// Where `word` stands in `line` as a whole word.
  private static func place(of word: ArraySlice<UInt8>, in line: [UInt8]) -> Int? {
    line.split(separator: 0x20).first { $0 == word }?.startIndex
  }
}

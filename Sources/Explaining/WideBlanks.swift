import Patterns

/// Where messages of Nacos hold several blanks in a row, which web pages and mail make one of.
///
///     Try to reconnect to a new server, server is  not appointed
///                                          └──┴── the words on both sides
struct WideBlanks {
  /// Both words with one blank between them → how many there are.
  private var known: [[UInt8]: Int] = [:]

  /// Learns from the samples of `patterns`.
  /// - Complexity: O(length of all samples)
  init(_ patterns: PatternSet) {
    for definition in patterns.definitions {
      guard case .expression = definition.shape else { continue }
      for sample in definition.samples where sample.line.utf8.contains(0x20) {
        WideBlanks.gaps(Array(sample.line.utf8)) { pair, width in
          // Words that have one blank elsewhere say nothing.
          if width == 1 || known[pair] == 1 { known[pair] = 1 } else { known[pair] = width }
        }
      }
    }
  }

  /// `line` with the blanks that its words are known to have between them; nil when it lacks none.
  /// - Complexity: O(`line.count`)
  func restored(_ line: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    WideBlanks.gaps(line) { pair, width, end in
      guard width == 1, let wanted = known[pair], wanted > 1 else { return }
      result += line[copied..<end]
      result += repeatElement(0x20, count: wanted - 1)
      copied = end
    }
    return copied == 0 ? nil : result + line[copied...]
  }

  /// Hands over each pair of words with the blanks between them, and where these end.
  private static func gaps(_ line: [UInt8], _ body: ([UInt8], Int, Int) -> Void) {
    var word = 0..<0
    var at = 0
    while at < line.count {
      guard line[at] != 0x20 else {
        at += 1
        continue
      }
      let start = at
      while at < line.count, line[at] != 0x20 { at += 1 }
      if !word.isEmpty {
        body(line[word] + [0x20] + name(of: line[start..<at]), start - word.upperBound, start)
      }
      word = start..<at
    }
  }

  /// A word without its value: `dataId=` of `dataId=orders.yaml,`.
  private static func name(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let sign = word.firstIndex(where: { $0 == 0x3D || $0 == 0x3A }) else { return word }
    return word[...sign]
  }

  private static func gaps(_ line: [UInt8], _ body: ([UInt8], Int) -> Void) {
    gaps(line) { pair, width, _ in body(pair, width) }
  }
}

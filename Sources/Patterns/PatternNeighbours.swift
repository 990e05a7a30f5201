import Bytes
import Pcre
import Records

/// Finds the patterns that a message which none matches comes nearest to, and the byte at which each gave up.
///
/// For single lines that a person asks about: it looks at every pattern.
package struct PatternNeighbours: ~Copyable {
  /// A pattern that nearly matches.
  package struct Near: Sendable {
    package var pattern: PatternIndex
    /// Bytes of the message up to which it agrees; all of them when the message is only the beginning of a match.
    package var reach: Int
    /// What share of the message's words the pattern's nearest sample has, 0…1.
    package var shared = 0.0
  }

  private let set: PatternSet
  private var reach = PatternReach()
  /// By pattern: the words of each of its samples, sorted.
  private let samples: [[[String]]]

  /// The least share of words that a neighbour has in common with the message; found by trial: below it what is told
  /// has nothing to do with the line.
  private static let leastLikeness = 0.34
  /// Neighbours told.
  private static let most = 3

  /// Looks among the patterns of `set`, which has to hold its samples.
  /// - Complexity: O(length of all samples)
  package init(_ set: PatternSet) {
    self.set = set
    samples = set.definitions.map { definition in
      definition.samples.map { PatternNeighbours.words(Array($0.line.utf8)) }
    }
  }

  /// The nearest patterns, best first; of equal ones the first of the set.
  ///
  /// Requests are compared by `requests`.
  /// - Complexity: O(patterns × words), and for the best some partial matches
  package mutating func nearest(to message: Span<UInt8>, among wanted: [PatternIndex]) -> [Near] {
    var bytes: [UInt8] = []
    for i in message.indices { bytes.append(message[i]) }
    let words = PatternNeighbours.words(bytes)
    guard !words.isEmpty else { return [] }
    var found: [(pattern: PatternIndex, likeness: Double, shared: Double)] = []
    for pattern in wanted {
      guard case .expression = set[pattern].shape else { continue }
      let best = samples[Int(pattern.rawValue)]
        .map { PatternNeighbours.likeness(words, $0) }.max { $0.both < $1.both }
      guard let best, best.both >= PatternNeighbours.leastLikeness else { continue }
      found.append((pattern, best.both, best.shared))
    }
    found.sort { $0.likeness > $1.likeness }
    // How far a pattern agrees decides between those that look alike.
    var ranked: [(near: Near, rank: Double)] = []
    for candidate in found.prefix(4 * PatternNeighbours.most) {
      let reached = reach(of: candidate.pattern, message)
      let share = Double(reached) / Double(max(1, message.count))
      ranked.append(
        (
          Near(pattern: candidate.pattern, reach: reached, shared: candidate.shared),
          candidate.likeness + share / 2
        ))
    }
    ranked.sort { $0.rank > $1.rank }
    return ranked.prefix(PatternNeighbours.most).map(\.near)
  }

  private mutating func reach(of pattern: PatternIndex, _ message: Span<UInt8>) -> Int {
    // A pattern that PCRE2 refuses agrees with nothing.
    guard let ready = try? set.expressions[Int(pattern.rawValue)].compiled() else { return 0 }
    return reach.bytes(ready.pattern, of: message)
  }

  /// The requests nearest to a method and a path behind the context path; `reach` counts bytes of the path that agree.
  /// - Complexity: O(patterns × length of the path)
  package func requests(like method: String, _ path: String) -> [Near] {
    let path = Array(path.utf8)
    var ranked: [(near: Near, rank: Int)] = []
    for (index, definition) in set.definitions.enumerated() {
      guard case .request(let itsMethod, let itsPath) = definition.shape else { continue }
      var theirs = Array(itsPath.utf8)
      if theirs.last == UInt8(ascii: "*") { theirs.removeLast() }
      let common = zip(path, theirs).prefix { $0 == $1 }.count
      // Every path begins with `/v1/`.
      guard common > 4, common * 2 > theirs.count else { continue }
      let rank = 4 * common - 2 * (theirs.count - common) + (itsMethod == method ? 3 : 0)
      ranked.append((Near(pattern: PatternIndex(index), reach: common), rank))
    }
    ranked.sort { $0.rank > $1.rank }
    return ranked.prefix(PatternNeighbours.most).map(\.near)
  }

  /// The words of a message, sorted: what changes from line to line is folded, so it is none.
  private static func words(_ bytes: [UInt8]) -> [String] {
    var shape: [UInt8] = []
    ShapeFolding.fold(bytes.span, into: &shape)
    return shape.split { !isLetter($0) }.filter { $0.count > 1 }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }.sorted()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte >= 0x80 }

  /// How alike two sorted lists of words are, 0…1: the mean of what they share of both (Dice) and what the sample has of
  /// the message's, since a message may be cut off.
  private static func likeness(
    _ message: [String], _ sample: [String]
  ) -> (both: Double, shared: Double) {
    var shared = 0
    var (i, j) = (0, 0)
    while i < message.count, j < sample.count {
      if message[i] == sample[j] {
        shared += 1
        i += 1
        j += 1
      } else if message[i] < sample[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let both = Double(2 * shared) / Double(message.count + sample.count)
    let share = Double(shared) / Double(message.count)
    return ((both + share) / 2, share)
  }
}

/// Finds what somebody probably meant.
package enum Nearest {
  /// The candidate with the fewest typing errors against `word`, if few enough to be one: one in words of up to four letters,
  /// two up to eight, else three; a candidate that `word` begins (three letters or more) counts as one error.
  ///
  /// Of equals the first.
  /// - Complexity: O(candidates × length²)
  package static func name(to word: String, in candidates: [String]) -> String? {
    let allowed = word.count <= 4 ? 1 : word.count <= 8 ? 2 : 3
    var best: (name: String, errors: Int)?
    for candidate in candidates {
      var errors = distance(Array(word.utf8), Array(candidate.utf8))
      if word.count >= 3, candidate.hasPrefix(word) { errors = min(errors, 1) }
      if errors <= allowed, errors < best?.errors ?? Int.max { best = (candidate, errors) }
    }
    return best?.name
  }

  /// Insertions, deletions, substitutions, and swaps of neighbours, each one error.
  ///
  /// Source: optimal string alignment distance; F. J. Damerau, CACM 7(3), 1964, for the four kinds.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var errors = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          errors = min(errors, beforeLast[j - 1] + 1)
        }
        row.append(errors)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

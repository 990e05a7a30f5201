import Bytes

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
      var errors = EditDistance.between(Array(word.utf8), Array(candidate.utf8))
      if word.count >= 3, candidate.hasPrefix(word) { errors = min(errors, 1) }
      if errors <= allowed, errors < best?.errors ?? Int.max { best = (candidate, errors) }
    }
    return best?.name
  }
}

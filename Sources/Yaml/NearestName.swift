import Bytes

/// Finds the valid name a person probably meant.
package enum NearestName {
  /// The name with the fewest edits to `word`, nil when none is within a third of its length (at least 1, at most 4
  /// edits).
  ///
  /// Ties go to the first in `names`.
  /// - Complexity: O(sum of the lengths × `word`'s length)
  package static func of(_ word: String, in names: [String]) -> String? {
    let wanted = Array(word.utf8)
    let limit = min(4, max(1, wanted.count / 3))
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = EditDistance.between(wanted, Array(name.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }
}

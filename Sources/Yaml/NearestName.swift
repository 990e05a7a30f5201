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
      let distance = distance(wanted, Array(name.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  /// Edits between two names: insert, delete, replace, or swap two neighbours (Damerau, restricted).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var edits = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          edits = min(edits, beforeLast[j - 1] + 1)
        }
        row.append(edits)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

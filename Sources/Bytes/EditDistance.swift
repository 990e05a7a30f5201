/// How many typing errors lie between two words.
public enum EditDistance {
  /// Insertions, deletions, substitutions, and swaps of neighbours, each one error.
  ///
  /// Source: optimal string alignment distance; F. J. Damerau, CACM 7(3), 1964, for the four kinds.
  /// - Complexity: O(`a.count` × `b.count`)
  public static func between(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
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

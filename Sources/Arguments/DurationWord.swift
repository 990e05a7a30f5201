/// Reads lengths of time as people type them: `3`, `0.5`, `1.5s`, `250ms`, `15m`, `2h`, `1d`.
///
/// A bare number is seconds.
package enum DurationWord {
  /// Milliseconds, or nil if `word` is not a length of time.
  ///
  /// A sign is accepted only where `signed` says so.
  /// Fractions finer than a millisecond are cut.
  package static func milliseconds(_ word: String, signed: Bool = false) -> Int64? {
    var rest = Substring(word)
    var sign: Int64 = 1
    if signed, let first = rest.first, first == "+" || first == "-" {
      sign = first == "-" ? -1 : 1
      rest.removeFirst()
    }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let unit = unitMilliseconds(rest.dropFirst(number.count)) else { return nil }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 9,
      let base = Int64(whole)
    else { return nil }
    var result = base * unit
    if parts.count == 2 {
      guard let digits = parts.last, !digits.isEmpty, digits.count <= 9,
        let fraction = Int64(digits)
      else { return nil }
      var scale: Int64 = 1
      for _ in 0..<digits.count { scale *= 10 }
      result += fraction * unit / scale
    }
    return sign * result
  }

  private static func unitMilliseconds(_ unit: Substring) -> Int64? {
    switch unit {
    case "ms": 1
    case "", "s": 1_000
    case "m": 60_000
    case "h": 3_600_000
    case "d": 86_400_000
    default: nil
    }
  }
}

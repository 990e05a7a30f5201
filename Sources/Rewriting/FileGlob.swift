/// Which file names are meant: `*` stands for any bytes, `?` for one.
struct FileGlob: Hashable, Sendable {
  private let pattern: [UInt8]

  init(_ text: String) { pattern = Array(text.utf8) }

  /// Whether the whole of `name` is meant.
  /// - Complexity: O(`name.utf8.count` × length of the pattern)
  func matches(_ name: String) -> Bool {
    let name = Array(name.utf8)
    var (p, n) = (0, 0)
    // Where to go on when what was tried last fails: a star takes one byte more.
    var star: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = (p + 1, n)
        p += 1
      } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == name[n] {
        (p, n) = (p + 1, n + 1)
      } else if let before = star {
        star = (before.pattern, before.name + 1)
        (p, n) = (before.pattern, before.name + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

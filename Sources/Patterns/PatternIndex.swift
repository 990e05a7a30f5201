/// A pattern's place in its `PatternSet`.
///
/// Dense, from 0.
package struct PatternIndex: Hashable, Comparable, Sendable {
  /// The dense number.
  package var rawValue: Int32
  /// Wraps a dense number.
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
  /// By number, which is the order of the files and of the patterns in them.
  package static func < (a: PatternIndex, b: PatternIndex) -> Bool { a.rawValue < b.rawValue }
}

import Pcre
internal import Synchronization

/// An expression that is compiled when it is first needed, once for all workers (600 patterns take 24–37 ms at once;
/// house-style §8).
final class LazyPattern: Sendable {
  /// A compiled expression that workers share: PCRE2 never writes to it after compilation.
  final class Compiled: Sendable {
    let pattern: Pattern
    init(_ source: String) throws(PatternError) { pattern = try Pattern(source) }
  }

  let source: String
  private let slot = AtomicLazyReference<Compiled>()

  init(_ source: String) { self.source = source }

  /// The compiled expression.
  ///
  /// Two workers that ask at the same time may both compile; one result is kept.
  /// - Throws: `PatternError` when PCRE2 refuses it.
  func compiled() throws(PatternError) -> Compiled {
    if let ready = slot.load() { return ready }
    return slot.storeIfNil(try Compiled(source))
  }
}

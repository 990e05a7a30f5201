import Arguments

/// Why the run stops before any work: wrong words, a pattern file that does not hold.
struct Refusal: Error, Sendable, Equatable {
  /// One line or several, without `error:` in front.
  var message: String

  /// A refusal in these words.
  init(_ message: String) { self.message = message }

  /// Runs `body`; what it finds wrong becomes a refusal.
  static func usage<Value>(
    _ body: () throws(UsageError) -> Value
  ) throws(Refusal) -> Value {
    do throws(UsageError) {
      return try body()
    } catch {
      throw Refusal(error.message)
    }
  }
}

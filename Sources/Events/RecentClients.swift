import Bytes

/// The last clients a log named, by the bytes of their ids: what starts is nearly always followed by its end, and the
/// table of all clients is far away by then (`performance.md`, decision 5).
struct RecentClients {
  private struct Entry {
    var words: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    /// 0 when nothing is kept here.
    var count = 0
    var client = ClientID.none
  }

  private static let longest = 40
  private static let places = 64
  private var entries = ContiguousArray(repeating: Entry(), count: RecentClients.places)
  private var asked = Entry()

  /// The client of these bytes when it is still kept, else none; `keep` may follow.
  mutating func find(_ bytes: Span<UInt8>) -> ClientID {
    asked.count = 0
    guard 1...RecentClients.longest ~= bytes.count else { return .none }
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      let count = raw.count
      asked.words = unsafe (
        Words.word(base, at: 0, count: count, limit: count),
        Words.word(base, at: 8, count: count &- 8, limit: count),
        Words.word(base, at: 16, count: count &- 16, limit: count),
        Words.word(base, at: 24, count: count &- 24, limit: count),
        Words.word(base, at: 32, count: count &- 32, limit: count)
      )
      asked.count = count
    }
    let kept = entries[place]
    guard kept.count == asked.count, kept.words == asked.words else { return .none }
    return kept.client
  }

  /// Keeps what the bytes last asked for are.
  mutating func keep(_ client: ClientID) {
    guard asked.count > 0 else { return }
    asked.client = client
    entries[place] = asked
  }

  private var place: Int {
    let mixed =
      Words.mix(asked.words.0 ^ asked.words.1 &* 3, asked.words.2 ^ asked.words.3 &* 5)
      ^ asked.words.4
    return Int(truncatingIfNeeded: mixed ^ mixed >> 17) & (RecentClients.places &- 1)
  }
}

package import Bytes

/// A set of clients: one bit each by their dense number.
package struct ClientSet: Sendable {
  private var words: [UInt64] = []

  /// An empty set.
  package init() {}

  package func contains(_ client: ClientID) -> Bool {
    let index = Int(client.rawValue >> 6)
    return index < words.count && words[index] & 1 << UInt64(client.rawValue & 63) != 0
  }

  package mutating func insert(_ client: ClientID) {
    let index = Int(client.rawValue >> 6)
    if index >= words.count {
      words.append(contentsOf: repeatElement(0, count: index + 1 - words.count + 64))
    }
    words[index] |= 1 << UInt64(client.rawValue & 63)
  }

  mutating func remove(_ client: ClientID) {
    let index = Int(client.rawValue >> 6)
    if index < words.count { words[index] &= ~(1 << UInt64(client.rawValue & 63)) }
  }
}

package import Bytes

/// The clients that a node holds of one service, and whether each is shown.
///
/// It counts how many are what: nearly every list says that all are shown, and to know that nobody has to be looked at.
package struct ShownClients: Sendable {
  private var map = IDMap<ClientID, ServiceView.Shown>()
  private var hidden = 0
  private var unknown = 0

  /// Nobody.
  package init() {}

  package var count: Int { map.count }
  package var isEmpty: Bool { map.isEmpty }
  /// In no particular order.
  package var keys: [ClientID] { map.keys }

  /// How many are `shown`.
  package func count(of shown: ServiceView.Shown) -> Int {
    switch shown {
    case .shown: map.count - hidden - unknown
    case .hidden: hidden
    case .unknown: unknown
    }
  }

  private mutating func note(_ shown: ServiceView.Shown, _ step: Int) {
    switch shown {
    case .shown: break
    case .hidden: hidden += step
    case .unknown: unknown += step
    }
  }

  /// Whether a client is shown; nil when it is not held.
  ///
  /// To set nil takes it out.
  package subscript(_ client: ClientID) -> ServiceView.Shown? {
    get { map[client] }
    set {
      guard let newValue else {
        remove(client)
        return
      }
      if let before = map.updateValue(newValue, forKey: client) { note(before, -1) }
      note(newValue, 1)
    }
  }

  /// Adds a client; false when it is held already.
  mutating func add(_ client: ClientID, _ shown: ServiceView.Shown) -> Bool {
    guard map.insert(shown, forKey: client) else { return false }
    note(shown, 1)
    return true
  }

  /// Takes a client out; gives what it was.
  @discardableResult
  mutating func remove(_ client: ClientID) -> ServiceView.Shown? {
    guard let before = map.removeValue(forKey: client) else { return nil }
    note(before, -1)
    return before
  }

  /// Makes all of them `shown`.
  /// - Complexity: O(1) when they are
  mutating func setAll(_ shown: ServiceView.Shown) {
    guard count(of: shown) < map.count else { return }
    map.update { $1 = shown }
    hidden = shown == .hidden ? map.count : 0
    unknown = shown == .unknown ? map.count : 0
  }

  /// Of those that are `shown` it is no longer known.
  /// - Complexity: O(1) when there are none
  mutating func doubt(_ shown: ServiceView.Shown) {
    let changed = count(of: shown)
    guard changed > 0, shown != .unknown else { return }
    map.update { if $1 == shown { $1 = .unknown } }
    note(shown, -changed)
    unknown += changed
  }

  /// Begins to fetch what a look-up looks at first; mutating for the reason that `IDMap.fetch` is.
  @inline(__always)
  mutating func fetch() { map.fetch() }
}

extension ShownClients: Sequence {
  package func makeIterator() -> IDMap<ClientID, ServiceView.Shown>.Iterator { map.makeIterator() }
}

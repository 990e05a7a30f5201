import Bytes

/// Which services each client publishes on one node.
///
/// Nearly every client publishes one: that one is kept in a flat array by client id; the others in a dictionary.
struct Holdings: Sendable {
  /// What is known of a client, in one word: it is asked of many, in no order.
  private struct First: Sendable {
    private var bits: UInt32 = 0
    private static let known: UInt32 = 1 << 31

    /// One it publishes; none when it publishes none.
    var service: ServiceID {
      get { ServiceID(bits & ~First.known) }
      set { bits = bits & First.known | newValue.rawValue }
    }

    /// Whether it was added at least once.
    var isKnown: Bool { bits & First.known != 0 }

    mutating func know() { bits |= First.known }
  }

  /// By client id.
  private var first: [First] = []
  private var more: [ClientID: [ServiceID]] = [:]

  /// Notes it; false when it was so already.
  mutating func add(_ client: ClientID, _ service: ServiceID) -> Bool {
    let index = Int(client.rawValue)
    if index >= first.count {
      first.append(contentsOf: repeatElement(First(), count: index + 1 - first.count + 64))
    }
    let before = first[index].service
    first[index].know()
    if before == service { return false }
    if !more.isEmpty, more[client]?.contains(service) ?? false { return false }
    if before.isNone {
      first[index].service = service
    } else {
      more[client, default: []].append(service)
    }
    return true
  }

  /// Begins to fetch what is known of a client.
  @inline(__always)
  mutating func prefetch(_ client: ClientID) {
    unsafe first.withUnsafeBufferPointer { unsafe Prefetch.read(Int(client.rawValue), of: $0) }
  }

  /// Whether no line said yet that the client publishes anything: it may have done so before the log began.
  func isNew(_ client: ClientID) -> Bool {
    let index = Int(client.rawValue)
    return index >= first.count || !first[index].isKnown
  }

  /// Takes everything away: the process that held it has ended.
  mutating func clear() {
    for index in first.indices { first[index].service = .none }
    more = [:]
  }

  /// Takes it away; false when it was not there.
  mutating func remove(_ client: ClientID, _ service: ServiceID) -> Bool {
    let index = Int(client.rawValue)
    guard index < first.count else { return false }
    if first[index].service == service {
      first[index].service = .none
      return true
    }
    guard var rest = more[client], let at = rest.firstIndex(of: service) else { return false }
    rest.remove(at: at)
    more[client] = rest.isEmpty ? nil : rest
    return true
  }

  /// Takes all of a client away and says what it published.
  mutating func removeAll(_ client: ClientID) -> [ServiceID] {
    let index = Int(client.rawValue)
    var all = more.isEmpty ? [] : more.removeValue(forKey: client) ?? []
    if index < first.count, !first[index].service.isNone {
      all.insert(first[index].service, at: 0)
      first[index].service = .none
    }
    return all
  }
}

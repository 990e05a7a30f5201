import Bytes

/// Which services each client publishes on one node.
///
/// Nearly every client publishes one: that one is kept in a flat array
/// by client id; the others in a dictionary.
struct Holdings: Sendable {
  private var first: [ServiceID] = []
  private var more: [ClientID: [ServiceID]] = [:]
  /// Clients that were added at least once, by id.
  private var known: [Bool] = []

  /// Notes it; false when it was so already.
  mutating func add(_ client: ClientID, _ service: ServiceID) -> Bool {
    let index = Int(client.rawValue)
    if index >= first.count {
      first.append(contentsOf: repeatElement(.none, count: index + 1 - first.count + 64))
      known.append(contentsOf: repeatElement(false, count: first.count - known.count))
    }
    known[index] = true
    if first[index] == service { return false }
    if !more.isEmpty, more[client]?.contains(service) ?? false { return false }
    if first[index].isNone {
      first[index] = service
    } else {
      more[client, default: []].append(service)
    }
    return true
  }

  /// Whether no line said yet that the client publishes anything: it may have done so before the log began.
  func isNew(_ client: ClientID) -> Bool {
    let index = Int(client.rawValue)
    return index >= known.count || !known[index]
  }

  /// Takes everything away: the process that held it has ended.
  mutating func clear() {
    for index in first.indices { first[index] = .none }
    more = [:]
  }

  /// Takes it away; false when it was not there.
  mutating func remove(_ client: ClientID, _ service: ServiceID) -> Bool {
    let index = Int(client.rawValue)
    guard index < first.count else { return false }
    if first[index] == service {
      first[index] = .none
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
    if index < first.count, !first[index].isNone {
      all.insert(first[index], at: 0)
      first[index] = .none
    }
    return all
  }
}

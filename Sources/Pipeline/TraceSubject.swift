import Bytes
import Events

/// What `nacoscope trace` looks for: an ip, an ip:port, a service, a client id, or a minute.
package struct TraceSubject: Sendable {
  /// As typed.
  package let text: String
  private let kind: Kind

  private enum Kind: Sendable {
    case address(String)
    case ip(String)
    case client(String)
    case service(String)
    /// `HH:MM` as the logs are written.
    case minute(Int)
  }

  /// Nil when it is empty.
  package init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    self.text = text
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1])
    {
      kind = .minute(hour * 60 + minute)
    } else if text.contains("#") || text.contains("_") && text.first?.isNumber == true {
      kind = .client(text)
    } else if let colon = text.lastIndex(of: ":"), Int(text[text.index(after: colon)...]) != nil {
      kind = .address(text)
    } else if text.allSatisfy({ $0.isHexDigit || $0 == "." || $0 == ":" }), text.contains(".") {
      kind = .ip(text)
    } else {
      kind = .service(text.components(behind: "@@"))
    }
  }

  /// Whether an event is about it.
  func matches(_ event: Event, _ names: borrowing Names) -> Bool {
    switch kind {
    case .minute(let minute):
      return (event.written.milliseconds / 60_000) % 1_440 == Int64(minute)
    case .client(let text): return !event.client.isNone && names.text(event.client) == text
    case .service(let name):
      let service =
        event.service.isNone && !event.instance.isNone
        ? names.service(event.instance) : event.service
      return !service.isNone && names.serviceName(service) == name
    case .address(let text):
      if !event.instance.isNone { return names.text(names.address(event.instance)) == text }
      guard !event.client.isNone else { return false }
      if names.isConnection(event.client) {
        return text.hasPrefix(names.text(names.ip(event.client)) + ":")
      }
      return names.text(names.address(event.client)) == text
    case .ip(let text):
      if !event.instance.isNone {
        return names.text(names.ip(names.address(event.instance))) == text
      }
      return !event.client.isNone && names.text(names.ip(event.client)) == text
    }
  }
}

extension String {
  /// What stands behind a separator; the whole when it is not there.
  fileprivate func components(behind separator: String) -> String {
    firstRange(of: separator).map { String(self[$0.upperBound...]) } ?? self
  }
}

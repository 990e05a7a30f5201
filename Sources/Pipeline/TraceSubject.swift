import Bytes
import Events
import Incidents

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
    /// `[yyyy-MM-dd ]HH:MM` as the logs are written; without a date that minute of every day.
    case minute(date: String?, Int)
  }

  /// Nil when it is empty.
  package init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    self.text = text
    if let minute = TraceSubject.minute(text) {
      kind = minute
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

  private static func minute(_ text: String) -> Kind? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard let clock = words.last, words.count <= 2 else { return nil }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    guard words.count == 2 else { return .minute(date: nil, hour * 60 + minute) }
    let date = String(words[0])
    let day = date.split(separator: "-", omittingEmptySubsequences: false)
    guard day.map(\.utf8.count) == [4, 2, 2], day.allSatisfy({ Int($0) != nil }) else { return nil }
    return .minute(date: date, hour * 60 + minute)
  }

  /// Whether an event is about it.
  /// - Parameters:
  ///   - event: an event in the order; its `written` is UTC by then.
  ///   - zoneMinutes: its node's zone, east of UTC: minutes are meant as the logs are written.
  ///   - names: the run's names.
  /// - Returns: whether it is.
  func matches(_ event: Event, zoneMinutes: Int, _ names: borrowing Names) -> Bool {
    switch kind {
    case .minute(let date, let minute):
      let local = event.written.milliseconds + Int64(zoneMinutes) * 60_000
      guard (local / 60_000) % 1_440 == Int64(minute) else { return false }
      return date.map { RFC3339.text(local).prefix(10) == $0 } ?? true
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

  /// Whether an operation of the report is about it; minutes ask for lines, not for operations.
  func matches(_ subject: Report.Subject) -> Bool {
    switch kind {
    case .minute: false
    case .client(let text): subject.client == text
    case .service(let name): subject.service == name
    case .ip(let text): subject.ip == text
    case .address(let text):
      subject.ip.flatMap { ip in subject.port.map { "\(ip):\($0)" } } == text
    }
  }
}

extension String {
  /// What stands behind a separator; the whole when it is not there.
  fileprivate func components(behind separator: String) -> String {
    firstRange(of: separator).map { String(self[$0.upperBound...]) } ?? self
  }
}

package import Bytes
package import Cluster
package import Events

/// `push-failed` and `push-slow`: subscribers were not told of a change, or late (class 20).
///
/// Of a push that fails 2.x tells `[PUSH-FAIL]` and tries again 1 s later while the connection stands
/// (`PushExecuteTask`, `PushConfig.pushTaskRetryDelay`); a subscriber that died is given up with its connection. So it takes
/// several failures in a row to mean anything.
package struct PushRules: Detector {
  /// Failures in a row that are worth telling: a subscriber that dies gives one or two before its connection is gone.
  package var least: Int64 = 3
  /// Failures of one target further apart than this are two episodes, in ms.
  package var apart: Int64 = 60_000
  /// The same over UDP, where only a change is pushed again (1.x; twice after 10 s each, `PushService`), in ms.
  package var apartUDP: Int64 = 300_000
  /// Failures over UDP that all lie within this are those of a subscriber that died: 1.x forgets it 10 s after its last poll.
  package var leastUDP: Int64 = 60_000
  /// A list told this late is slow, in ms: 0.5 s by the protocol (`pushTaskDelay`), 4.6 s on a healthy cluster under load
  /// (healthy-load), 5 s until a push that nobody answers is given up (`pushTaskTimeout`).
  package var slow: Int64 = 10_000
  /// Fewer slow lists than this are one hiccup of the node: a notice.
  package var many: Int64 = 3

  /// No more targets with open failures are kept.
  private static let most = 4_096

  private struct Target: Hashable {
    var node: NodeID
    var name: NameID
  }
  private struct Failing: Sendable {
    var episode: Episode
    /// At most eight: what fails to a subscriber is all it subscribes to.
    var services: Set<ServiceID>
    var text = ""
    /// 1.x says the subscriber of a push that it gave up, not the service.
    var isUDP: Bool { services == [.none] }
  }
  private struct Slow: Sendable {
    var episode: Episode
    var longest: Int64
    var service: ServiceID
    /// When the change of the first was due.
    var began: Instant
  }
  private var open: [Target: Failing] = [:]
  private var closed: [(Target, Failing)] = []
  private var slowOnes: [NodeID: Slow] = [:]
  private var slowBefore: [(NodeID, Slow)] = []

  package init() {}

  /// Whether a rule wants to see this push: nearly none is slow, or goes to a subscriber that failed before.
  func wants(_ push: Event) -> Bool { push.b >= slow || !open.isEmpty }

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    switch event.kind {
    case .pushFailed: failed(event, world)
    case .push:
      if event.b >= slow, !event.flags.contains(.forSubscriber) { late(event) }
      if !open.isEmpty { succeeded(event) }
    default: break
    }
  }

  private mutating func failed(_ event: Event, _ world: borrowing World) {
    guard !event.name.isNone, !world.isStartingOrStopping(event.node, at: event.at) else {
      return
    }
    let target = Target(node: event.node, name: event.name)
    if var failing = open[target] {
      if event.at - failing.episode.last <= longest(failing) {
        failing.episode.again(Citation(event))
        if failing.services.count < 8 { failing.services.insert(event.service) }
        open[target] = failing
        return
      }
      close(target, failing)
    }
    guard open.count < PushRules.most else { return }
    open[target] = Failing(
      episode: Episode(Citation(event)), services: [event.service],
      text: world.names.text(event.name))
  }

  /// A list of a service that failed reached its target.
  private mutating func succeeded(_ event: Event) {
    let target = Target(node: event.node, name: event.name)
    guard !event.flags.contains(.late), var failing = open[target],
      failing.services.contains(event.service), event.at > failing.episode.last
    else { return }
    failing.episode.healedAt = event.at
    failing.episode.healer = Citation(event)
    close(target, failing)
  }

  private mutating func close(_ target: Target, _ failing: Failing) {
    open[target] = nil
    if isWorthTelling(failing) { closed.append((target, failing)) }
  }

  private func longest(_ failing: Failing) -> Int64 { failing.isUDP ? apartUDP : apart }

  private func isWorthTelling(_ failing: Failing) -> Bool {
    failing.episode.count >= least
      && (!failing.isUDP || failing.episode.last - failing.episode.began >= leastUDP)
  }

  private mutating func late(_ event: Event) {
    let citation = Citation(event)
    if var held = slowOnes[event.node] {
      if event.at - held.episode.last <= apart {
        held.episode.again(citation)
        held.longest = max(held.longest, event.b)
        held.began = min(held.began, event.at - event.b)
        if held.service != event.service { held.service = .none }
        slowOnes[event.node] = held
        return
      }
      slowBefore.append((event.node, held))
    }
    slowOnes[event.node] = Slow(
      episode: Episode(citation), longest: event.b, service: event.service,
      began: event.at - event.b)
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    guard !open.isEmpty else { return }
    for (target, failing) in open where second - failing.episode.last > longest(failing) {
      close(target, failing)
    }
  }

  package func findings(at now: Instant) -> [Finding] {
    let failing = closed + open.filter { isWorthTelling($0.value) }.map { ($0.key, $0.value) }
    var all = failing.map { failure($0.0, $0.1, now) }
    all += (slowBefore + slowOnes.map { ($0.key, $0.value) }).map { delay($0.0, $0.1) }
    return all.sorted {
      ($0.began, $0.rule.rawValue, $0.affected[0], $0.key)
        < ($1.began, $1.rule.rawValue, $1.affected[0], $1.key)
    }
  }

  private func failure(_ target: Target, _ failing: Failing, _ now: Instant) -> Finding {
    let episode = failing.episode
    var finding = Finding(
      .pushFailed, .warning, .proved, began: episode.began,
      ended: episode.healedAt ?? episode.last)
    if failing.services.count == 1, let only = failing.services.first {
      finding.subject.service = only
    }
    finding.affected = [target.node]
    // Without a list that reached it, its connection is gone or it was not told again: not known to be well.
    finding.healed = failing.isUDP ? nil : episode.healedAt != nil
    finding.measured["count"] = episode.count
    if !failing.isUDP { finding.measured["services"] = Int64(failing.services.count) }
    finding.evidence = episode.evidence
    finding.opener = episode.opener
    finding.key = failing.text
    finding.detail = failing.text
    finding.variant = failing.text.hasPrefix("127.") ? "loopback" : failing.isUDP ? "udp" : ""
    return finding
  }

  private func delay(_ node: NodeID, _ slow: Slow) -> Finding {
    var finding = Finding(
      .pushSlow, slow.episode.count < many ? .notice : .warning, .proved, began: slow.began,
      ended: slow.episode.last)
    finding.subject.service = slow.service
    finding.affected = [node]
    finding.healed = true
    finding.measured = ["count": slow.episode.count, "longestMs": slow.longest]
    finding.evidence = slow.episode.evidence
    finding.opener = slow.episode.opener
    return finding
  }
}

package import Bytes
import Events
package import Records

/// What is known of one node as a process: its life, its version's marks.
package struct NodeState: Sendable {
  package let node: NodeID
  /// It holds clients (2.x, 3.x): datum lines are then only the copy kept for an upgrade.
  package private(set) var hasV2Core = false
  /// It writes 1.x data.
  package private(set) var hasDatum = false
  /// HTTP requests of API version 3, or `/v3/console`, were seen.
  package private(set) var hasV3 = false
  private var upgraded: Instant?
  package private(set) var started: [Citation] = []
  /// Starts behind the one its log begins with, which takes up to three minutes on a busy host.
  ///
  /// Start lines within a minute are one start.
  package var restarts: Int {
    guard let first = firstSeen else { return 0 }
    var count = 0
    var last = Instant.distantPast
    for start in started where start.at - first >= 180_000 {
      if start.at - last > 60_000 { count += 1 }
      last = start.at
    }
    return count
  }
  package private(set) var stopping: [Citation] = []
  /// When its process last began, as far as its lines tell.
  private var born = Instant.distantPast
  package private(set) var firstSeen: Instant?
  package private(set) var lastSeen: Instant?
  /// First and last record of each of its logs, by `LogKind`; the distant future and past where there is none.
  private var logs = ContiguousArray(
    repeating: Extent(first: .distantFuture, last: .distantPast), count: LogKind.allCases.count)
  private struct Extent: Sendable {
    var first: Instant
    var last: Instant
  }
  /// Its access log was read.
  package private(set) var hasAccess = false
  package private(set) var hasPushes = false
  /// Pushes say how many instances are published beside how many are delivered (2.1.1 and later).
  package private(set) var pushesSizes = false

  /// Connections made to this node itself: `connect` without a sync before it.
  private var native = ClientSet()
  private var synced = ClientSet()

  init(node: NodeID) { self.node = node }

  /// Whether `client` is connected to this node, not copied from a peer.
  ///
  /// Copies are told in naming-distro.log: where that is not read, nobody knows.
  @inline(__always)
  package func isNative(_ client: ClientID) -> Bool {
    native.contains(client) && begin(of: .namingDistro) < .distantFuture
  }

  /// Whether a line said that `client` connected to this node, or that its copy came, and none that it left.
  package func isTold(_ client: ClientID) -> Bool {
    native.contains(client) || synced.contains(client)
  }

  /// Whether one process of it ran from `from` to `to`, as far as its lines tell: it neither stopped nor began anew.
  package func lives(from: Instant, to: Instant) -> Bool {
    if born >= from, born <= to { return false }
    return !stopping.contains { $0.at >= from && $0.at <= to }
      && !started.contains { $0.at >= from && $0.at <= to }
  }

  /// Whether `event` says that the process begins anew: what it held before is gone.
  ///
  /// A start is told by several lines within its first two minutes.
  mutating func begins(_ event: Event) -> Bool {
    guard NodeState.mayBegin(event) else { return false }
    defer { born = max(born, event.at) }
    return event.at - born > 180_000
  }

  /// Whether an event tells of a start.
  @inline(__always)
  static func mayBegin(_ event: Event) -> Bool {
    event.kind == .nodeStarting || event.kind == .nodeStarted
  }

  /// Whether its lines were read from the beginning of the process on that runs at `at`: what none of them names is not
  /// there.
  package func isWhole(at moment: Instant) -> Bool { born > .distantPast && born <= moment }

  mutating func observe(_ event: inout Event, isConnection: Bool) {
    if firstSeen == nil { firstSeen = event.at }
    lastSeen = max(lastSeen ?? event.at, event.at)
    // Nearly every event is the latest of its log: then one place is written.
    let log = event.log.index
    if event.at > logs[log].last { logs[log].last = event.at }
    if event.at < logs[log].first { logs[log].first = event.at }
    if event.log == .access {
      hasAccess = true
      if event.flags.contains(.v3) { hasV3 = true }
    }
    switch event.kind {
    case .clientAdd where isConnection:
      synced.insert(event.client)
      native.remove(event.client)
    case .clientConnect where isConnection:
      if !synced.contains(event.client) { native.insert(event.client) }
    case .clientDisconnect where isConnection:
      native.remove(event.client)
      synced.remove(event.client)
    case .nodeStarted: started.append(Citation(event))
    case .nodeStopping: stopping.append(Citation(event))
    case .upgradedToV2: upgraded = upgraded ?? event.at
    case .datumAdded, .datumSame: hasDatum = true
    case .clientChange: hasV2Core = true
    case .push:
      hasPushes = true
      if event.d >= 0 { pushesSizes = true }
    default: break
    }
  }

  /// Whether it served 1.x data at `moment`: always, or until its upgrade.
  ///
  /// 2.0.x serves them until it logs `Upgrade to 2.0.X`, 25–60 s after its start (real-servers §6), and writes both before.
  package func isV1(at moment: Instant) -> Bool {
    guard hasDatum else { return false }
    // Before that line both kinds of lines are written.
    if let upgraded { return moment < upgraded }
    return !hasV2Core
  }

  /// When the first record of `log` was written, the distant future where none was.
  package func begin(of log: LogKind) -> Instant { logs[log.index].first }

  /// When the last record of `log` was written, the distant past where none was.
  package func end(of log: LogKind) -> Instant { logs[log.index].last }

  /// Whether `log` was read from `from` or earlier up to `to` or later.
  package func covers(_ log: LogKind, from: Instant, to: Instant) -> Bool {
    begin(of: log) <= from && end(of: log) >= to
  }

  /// Whether `at` lies in its starting up (30 s behind the start line) or its shutting down, whose lines are noise
  /// (real-servers §8).
  package func isStartingOrStopping(_ at: Instant) -> Bool {
    if let first = firstSeen {
      if at < first + 30_000, started.isEmpty { return true }
      // A start takes up to three minutes on a busy host; its log begins with it.
      if let up = started.first, at <= up.at + 30_000, up.at - first < 180_000 { return true }
    }
    for start in started where at >= start.at - 30_000 && at <= start.at + 30_000 { return true }
    for stop in stopping where at >= stop.at - 1_000 && at <= stop.at + 15_000 { return true }
    return false
  }
}

package import Bytes
package import Cluster
package import Events
package import Records

/// `log-gap`: a log in which something is written every few seconds begins late, pauses or ends early, while its node goes
/// on (D-20).
///
/// Only logs with a rhythm say so: requests of clients and peers, and what a server notes of its connections every 3 s; all
/// others rest for as long as nothing happens. Asked nothing, an access log rests too: a pause is told only where another
/// node is asked meanwhile, and stays as doubtful as that is.
package struct LogGapRules: Detector {
  /// Shortest pause worth telling, in ms: what the longest look-back of heartbeats needs (`World.beatMemory`).
  package var least: Int64 = 60_000
  /// A pause must be this many times the log's own longest before it.
  package var times: Int64 = 6
  /// A log that once rested longer than this has no rhythm, in ms: beats come every 5 s, checks of connections every 3 s, and
  /// a busy host adds to that.
  package var ordinary: Int64 = 10_000
  /// Seconds in which it wrote something before it is believed to have a rhythm: four minutes of beats every 5 s.
  package var proven = 48

  private static let kinds: [LogKind] = [.access, .remote, .pluginControlConnection]

  private struct Rhythm: Sendable {
    var first: Citation
    var last: Citation
    var longest: Int64 = 0
    var seconds = 1
    /// It pauses, and its node goes on.
    var isOpen = false
  }
  /// A stretch of one log that is not there.
  private struct Gap: Sendable {
    var node: NodeID
    var log: LogKind
    var from: Instant
    var until: Instant?
    var before: Citation?
    var after: Citation?
    /// The log's own longest pause before.
    var longest: Int64
  }

  /// By node and kind.
  private var rhythms: [Rhythm?] = []
  private var done: [Gap] = []

  package init() {}

  private func slot(_ node: NodeID, _ log: LogKind) -> Int? {
    LogGapRules.kinds.firstIndex(of: log).map {
      Int(node.rawValue) * LogGapRules.kinds.count + $0
    }
  }

  /// Takes the first record of a log in a new second (`EventKind.alive`).
  package mutating func observe(_ event: Event, _ world: borrowing World) { note(event) }

  /// The same: nothing is asked of the world.
  mutating func note(_ event: Event) {
    guard let slot = slot(event.node, event.log) else { return }
    while rhythms.count <= slot { rhythms.append(nil) }
    let citation = Citation(event)
    guard var rhythm = rhythms[slot] else {
      rhythms[slot] = Rhythm(first: citation, last: citation)
      return
    }
    guard event.at > rhythm.last.at else { return }
    let pause = event.at - rhythm.last.at
    if rhythm.isOpen {
      rhythm.isOpen = false
      done.append(gap(event.node, event.log, rhythm, until: citation))
    } else {
      rhythm.longest = max(rhythm.longest, pause)
    }
    rhythm.last = citation
    rhythm.seconds += 1
    rhythms[slot] = rhythm
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    for slot in rhythms.indices {
      guard let rhythm = rhythms[slot], !rhythm.isOpen, isSteady(rhythm),
        second - rhythm.last.at > limit(rhythm), goesOn(rhythm, at: second, world),
        isAskedElsewhere(rhythm, at: second)
      else { continue }
      rhythms[slot]?.isOpen = true
    }
  }

  private func isSteady(_ rhythm: Rhythm) -> Bool {
    rhythm.seconds >= proven && rhythm.longest <= ordinary
  }

  private func limit(_ rhythm: Rhythm) -> Int64 { max(least, rhythm.longest * times) }

  /// Whether the log's node wrote into others all the while, and neither stopped nor started.
  private func goesOn(_ rhythm: Rhythm, at second: Instant, _ world: borrowing World) -> Bool {
    let state = world.state(of: rhythm.last.node)
    // Others of its logs rest for half a minute when little happens.
    guard (state.lastSeen ?? .distantPast) > second - 30_000 else { return false }
    return state.lives(from: rhythm.last.at - 1_000, to: second)
  }

  /// Whether the same log of another node goes on: else nobody is asked any more.
  private func isAskedElsewhere(_ rhythm: Rhythm, at second: Instant) -> Bool {
    rhythms.contains { other in
      guard let other, other.last.log == rhythm.last.log, other.last.node != rhythm.last.node
      else { return false }
      return isSteady(other) && second - other.last.at <= ordinary
    }
  }

  private func gap(
    _ node: NodeID, _ log: LogKind, _ rhythm: Rhythm, until: Citation?
  ) -> Gap {
    Gap(
      node: node, log: log, from: rhythm.last.at, until: until?.at, before: rhythm.last,
      after: until, longest: rhythm.longest)
  }

  /// Logs that begin later than their nodes do, where the beginning of the process was not read: what was written before is
  /// elsewhere.
  private func late(_ world: borrowing World) -> [Gap] {
    rhythms.compactMap { rhythm -> Gap? in
      guard let rhythm, isSteady(rhythm) else { return nil }
      let state = world.state(of: rhythm.first.node)
      guard let begun = state.firstSeen, rhythm.first.at - begun > limit(rhythm),
        state.lives(from: begun, to: rhythm.first.at),
        // What is written all the time elsewhere was written here.
        rhythms.contains(where: { other in
          guard let other, other.first.log == rhythm.first.log,
            other.first.node != rhythm.first.node
          else { return false }
          return isSteady(other) && rhythm.first.at - other.first.at > limit(rhythm)
        })
      else { return nil }
      return Gap(
        node: rhythm.first.node, log: rhythm.first.log, from: begun, until: rhythm.first.at,
        before: nil, after: rhythm.first, longest: rhythm.longest)
    }
  }
  /// What `late` said when everything was read.
  private var begunLate: [Gap] = []

  package mutating func finish(_ world: borrowing World) { begunLate = late(world) }

  private func gaps() -> [Gap] {
    let open = rhythms.compactMap { rhythm -> Gap? in
      guard let rhythm, rhythm.isOpen else { return nil }
      return gap(rhythm.last.node, rhythm.last.log, rhythm, until: nil)
    }
    return (begunLate + done + open).sorted {
      ($0.from, $0.node, $0.log.rawValue) < ($1.from, $1.node, $1.log.rawValue)
    }
  }

  /// Where `log` of `node` is missing, oldest first; a gap that goes on ends at `now`.
  package func gaps(
    of node: NodeID, _ log: LogKind, at now: Instant
  ) -> [(from: Instant, until: Instant)] {
    gaps().filter { $0.node == node && $0.log == log }.map { ($0.from, $0.until ?? now) }
  }

  package func findings(at now: Instant) -> [Finding] {
    gaps().map { gap in
      var finding = Finding(
        .logGap, .notice, gap.log == .access ? .possible : .likely, began: gap.from,
        ended: gap.until ?? max(now, gap.from))
      finding.affected = [gap.node]
      finding.healed = gap.until != nil
      finding.measured = [
        "missingMs": (gap.until ?? max(now, gap.from)) - gap.from, "longestMs": gap.longest,
      ]
      finding.evidence = [gap.before, gap.after].compactMap { $0 }
      finding.opener = gap.before ?? gap.after
      finding.key = gap.log.name
      finding.detail = gap.log.name
      finding.variant = gap.before == nil ? "late" : gap.after == nil ? "end" : ""
      return finding
    }
  }
}

import Bytes
import Cluster
import Events

/// The heartbeats of one open operation's instance, collected while the routine tables still hold them: those keep a minute,
/// an operation is judged after ten.
struct BeatWatch: Sendable {
  /// One heartbeat, on the reference clock.
  struct Seen: Sendable {
    var node: NodeID
    /// Earliest begin and latest end.
    var from: Instant
    var to: Instant
    /// Answered "unknown instance", as far as the size tells.
    var unknown: Bool
    var beat: Beat
  }

  /// In order of their stamps, then node and place.
  private(set) var beats: [Seen] = []
  /// Up to here they are collected, on the reference clock.
  private(set) var until: Instant
  /// Beats beyond the cap: counted only.
  private(set) var dropped = 0
  /// Twelve minutes of one instance beating every 5 s, forwarded copies included.
  static let most = 320
  /// How long before an operation the client's rhythm is looked at, in ms: one beat of 5 s.
  static let before: Int64 = 6_500
  /// How long a beat's line may come after it: a flush of the access log, and disorder in it.
  static let settling: Int64 = 30_000

  init(from: Instant) { until = from }

  /// Collects what lies between the last time and `limit`.
  mutating func collect(_ instance: InstanceID, to limit: Instant, _ world: borrowing World) {
    guard limit > until else { return }
    var found: [Seen] = []
    world.eachBeat(of: instance, from: until, to: limit - 1) { node, beat, at in
      guard beat.status == 200 else { return }
      found.append(
        Seen(
          node: node, from: at - Int64(beat.took), to: at + 1_000,
          unknown: beat.flags.contains(.unknownInstance), beat: beat))
    }
    until = limit
    found.sort {
      ($0.to, $0.node, $0.beat.evidence.offset) < ($1.to, $1.node, $1.beat.evidence.offset)
    }
    let room = max(0, BeatWatch.most - beats.count)
    beats += found.prefix(room)
    dropped += max(0, found.count - room)
  }
}

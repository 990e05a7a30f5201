import Bytes
import Cluster
import Events
import Records

/// What the lines say about one operation, gathered once for the differential and the findings.
struct OperationFacts {
  let operation: Operation
  let span: Operation.Span
  var effects: [Effect]
  /// Where the operation's own window ends.
  var end: Instant
  /// Beats of the instance that began after the operation ended, oldest first.
  var beats: [BeatWatch.Seen] = []
  /// Registrations by POST after the operation began, oldest first, one per request.
  var posts: [Posts.Post] = []
  /// A beat answered "unknown instance" with a registration right behind it.
  var compensation: (beat: BeatWatch.Seen, post: Posts.Post)?
  /// `Remove expired metadata` of this instance within the window.
  var forgotten: [Recent.Mark] = []
  /// Removals for want of beats within the window.
  var expiries: [Recent.Mark] = []
  /// Changes of the member list within ± 30 s.
  var memberChanges: [Membership.Change] = []
  /// Whether whoever may have asked for a return would be seen: every node's access log (of a gRPC removal the lines of the
  /// node that holds the connection) goes from the operation to the return, and no write with a hidden body came before it.
  var requestsAreKnown = true
  /// Effects on which the instance came back within the window.
  var returned: [Effect] { effects.filter { $0.back != nil } }
  let isV1: Bool
  /// Some node's access log was read.
  let hasAccess: Bool
  /// Every node's access log goes on for two beats after the operation: only then does it tell anything that a request is in
  /// none of them (design §5).
  private(set) var hasAllAccess = false
  /// How long it was in no node's data before it was published anew and shown, in ms; 0 where some node held it all along.
  private(set) var awayFor: Int64 = 0
  /// How many members there are beside the nodes that were read: what is in their logs alone nobody can tell.
  let unreadMembers: Int64
  /// The size of a v2 or v3 answer 200 that is not that of a success, where nothing shows that it worked; nil otherwise.
  ///
  /// `{"code":0,"message":"success","data":"ok"}` has 42 bytes, 53 when chunked (operations §2.9).
  var oddAnswer: Int64? {
    let size = operation.opener.a
    guard operation.api >= 2, operation.status == 200, size > 0, size != 42, size != 53,
      operation.via != .grpc,
      !effects.contains(where: { $0.state == .applied || $0.reason == .already })
    else { return nil }
    return size
  }
  /// No node's lines tell whether the instance came back.
  var isBlind: Bool {
    isReturnUnseen || effects.allSatisfy { $0.state == .notEvaluable && $0.back == nil }
  }
  /// The lines of all nodes that show the operation end before a return could be in them.
  private(set) var isReturnUnseen = false
  let limit: Int64

  /// 1.x: 5 s, later: 3 s (operations §4.5).
  static func limit(isV1: Bool) -> Int64 { isV1 ? 5_000 : 3_000 }

  init?(_ operation: Operation, _ watch: BeatWatch?, _ world: borrowing World) {
    guard let span = operation.span else { return nil }
    self.operation = operation
    self.span = span
    isV1 = world.state(of: span.node).isV1(at: span.from)
    limit = OperationFacts.limit(isV1: isV1)
    unreadMembers = Int64(max(0, world.membership.mostMembers - world.nodeCount))
    hasAccess = world.allNodes.contains { world.state(of: $0).hasAccess }
    end = min(world.windowEnd(operation), world.now)
    let heard = min(end, span.to + 10_000)
    hasAllAccess =
      unreadMembers == 0
      && world.allNodes.allSatisfy {
        world.state(of: $0).covers(.access, from: span.from, to: heard)
      }
    effects = world.effects(of: operation)
    if !operation.instance.isNone { gather(watch, world) }
    memberChanges = world.membership.changed(from: span.from - 30_000, to: span.to + 30_000)
    if operation.kind.isRemoval { endAtOwnRegistration(world) }
    requestsAreKnown = areRequestsKnown(world)
    let judged = effects.filter { $0.state != .notEvaluable }
    isReturnUnseen =
      returned.isEmpty && !judged.isEmpty && judged.allSatisfy { endsEarly($0, world) }
    if operation.kind == .offline { awayFor = absence(world) }
  }

  /// Whether a node's lines end before those of the others, or tell that the instance was published once more and not what
  /// its list held then.
  private func endsEarly(_ effect: Effect, _ world: borrowing World) -> Bool {
    // What one node's naming-server.log tells of clients the others' tell within seconds.
    let furthest = world.allNodes.map { world.state(of: $0).end(of: .namingServer) }.max() ?? end
    if world.state(of: effect.node).end(of: .namingServer) < min(end, furthest) - 60_000 {
      return true
    }
    guard operation.kind == .offline, !isV1,
      let replay = world.replays(operation.service).first(where: { $0.node == effect.node }),
      let again = replay.unlisted(operation, world.names)
    else { return false }
    // A list comes within a second where anybody subscribes.
    return again > span.to && again < end && world.now - again > 5_000
  }

  private func absence(_ world: borrowing World) -> Int64 {
    guard !returned.isEmpty, returned.allSatisfy({ $0.back?.kind == .appeared }),
      let back = returned.compactMap({ $0.back?.changedAt }).min()
    else { return 0 }
    let replays = world.replays(operation.service)
    // Copies are removed and added a second or two after their original.
    for replay in replays where replay.held(operation, at: back - 1_000, world.names) { return 0 }
    let left = replays.compactMap { replay in
      replay.transitions.last {
        $0.kind == .gone && $0.changedAt < back && $0.instance.isNone
          && Replay.matches(operation, client: $0.client, world.names)
      }?.changedAt
    }.max()
    return left.map { back - $0 } ?? 0
  }

  private func areRequestsKnown(_ world: borrowing World) -> Bool {
    guard let back = returned.compactMap({ $0.back?.changedAt }).min() else { return true }
    if operation.via == .grpc {
      return world.state(of: span.node).covers(.namingServer, from: span.from, to: back)
    }
    // A member of which nothing was read may have been asked.
    guard unreadMembers == 0 else { return false }
    for node in world.allNodes
    where !world.state(of: node).covers(.access, from: span.from, to: back) {
      return false
    }
    return !world.operations.hiddenWrites.contains { id in
      let other = world.operations[id]
      // A list follows its write within 3 s (`World.promoteByList`).
      guard id != operation.id, other.executed == nil, other.status < 400,
        let theirs = other.requested
      else { return false }
      return theirs.from <= back && theirs.to + 3_000 >= back
    }
  }

  private mutating func gather(_ watch: BeatWatch?, _ world: borrowing World) {
    let instance = operation.instance
    let start = span.from
    var watch = watch ?? BeatWatch(from: start - BeatWatch.before)
    watch.collect(instance, to: end + 1_001, world)
    let seen = watch.beats.filter { $0.to <= end + 2_000 }
    // The original and its forwarded copy are one beat: the line of the node that executed it counts, by which the
    // answer was made; copies lie within a second of each other.
    beats = seen.filter { $0.to > start }
    posts = world.posts.of(instance, from: start - 1_000, to: end + 1_000)
      .filter { $0.status == 200 }
    for beat in beats where beat.to >= span.from && wasRefused(beat, among: seen) {
      if let post = posts.first(where: {
        $0.ended >= beat.from - 1_000 && $0.ended <= beat.to + 3_000
      }) {
        compensation = (beat, post)
        break
      }
    }
    forgotten = world.recent.forgotten.filter {
      $0.instance == instance && $0.at >= span.from && $0.at <= end
    }
    expiries = world.recent.expiries.filter {
      $0.instance == instance && $0.at >= span.from && $0.at <= end
    }
  }

  /// Whether a beat was answered "unknown instance".
  ///
  /// 1.x and 3.x say so by the size of the answer; 2.x answers both with the
  /// same size (seen 2.0.3–2.3.2: 64 relayed, 75 local), so there a beat counts that goes on in the client's own rhythm
  /// over a removal by somebody else: it never stopped, and what it met was gone.
  private func wasRefused(_ beat: BeatWatch.Seen, among seen: [BeatWatch.Seen]) -> Bool {
    if beat.unknown { return true }
    guard operation.kind == .delete, operation.requested != nil, !isV1, operation.api == 1 else {
      return false
    }
    return seen.contains {
      let gap = beat.beat.written - $0.beat.written
      return gap >= 3_500 && gap <= 6_500 && $0.from < span.to
    }
  }

  /// What comes after the publisher registered again by its own will is no return: that ends the window of a removal.
  private mutating func endAtOwnRegistration(_ world: borrowing World) {
    var limit = end
    if operation.via == .grpc {
      // Its own connection published the service again.
      for replay in world.replays(operation.service) where replay.node == span.node {
        for transition in replay.transitions
        where transition.client == operation.client && transition.changedAt > span.to
          && (transition.kind == .appeared || transition.kind == .bornHidden)
        {
          limit = min(limit, transition.changedAt)
        }
      }
    } else if operation.kind == .deregister, compensation == nil,
      let post = posts.first(where: { $0.began > span.to - 1_000 || $0.ended > span.from + 500 })
    {
      limit = min(limit, post.began - 500)
    }
    guard limit < end else { return }
    end = limit
    for index in effects.indices {
      if let back = effects[index].back, back.changedAt >= limit - 2_000 {
        effects[index].back = nil
      }
    }
  }

  /// Beats that certainly began after the operation had ended.
  var beatsAfter: [BeatWatch.Seen] { beats.filter { $0.from > span.to && $0.from < end } }

  /// Nodes on which it was seen late, by the lowest delay that is possible.
  var late: [Effect] {
    effects.filter { $0.state == .applied && ($0.delayLow ?? 0) > limit }
  }

  /// Nodes whose later lists still show the old state although others changed.
  var missing: [Effect] {
    let changed = effects.contains { $0.state == .applied || $0.state == .unchanged }
    return changed ? effects.filter(\.isBehind) : []
  }
}

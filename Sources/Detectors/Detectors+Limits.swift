extension Detectors {
  /// A limit that `--limit RULE.KEY=VALUE` may change.
  package struct Limit: Sendable {
    package let rule: Rule
    package let key: String
    /// What it limits, its unit and default.
    package let says: String
    let set: @Sendable (inout Detectors, Int64) -> Void
  }

  /// Every limit that may be changed; durations in ms.
  package static let limits: [Limit] = [
    Limit(
      rule: .splitView, key: "differs",
      says: "nodes may differ so long on 2.x and later, ms (10000)"
    ) {
      $0.operations.splitLimit = $1
    },
    Limit(rule: .splitView, key: "differs-1x", says: "nodes may differ so long on 1.x, ms (12000)")
    {
      $0.operations.splitLimitV1 = $1
    },
    Limit(
      rule: .syncFailed, key: "apart", says: "failures further apart are two episodes, ms (60000)"
    ) {
      $0.sync.apart = $1
    },
    Limit(
      rule: .redirectRefused, key: "apart",
      says: "refusals further apart are two episodes, ms (30000)"
    ) {
      $0.owners.apart = $1
    },
    Limit(rule: .verifyLoop, key: "least", says: "rounds in a row that are worth telling (6)") {
      $0.verifies.least = $1
    },
    Limit(
      rule: .memberFlapping, key: "apart",
      says: "failures further apart are two episodes, ms (20000)"
    ) {
      $0.members.apart = $1
    },
    Limit(rule: .memberFlapping, key: "least", says: "failed reports that are worth telling (2)") {
      $0.members.least = $1
    },
    Limit(rule: .nodeSilent, key: "least", says: "shortest silence, ms (9000)") {
      $0.nodes.least = $1
    },
    Limit(
      rule: .nodeSilent, key: "times", says: "times the node's own longest ordinary silence (2)"
    ) {
      $0.nodes.times = $1
    },
    Limit(rule: .raftGroupStuck, key: "least", says: "prevotes that are worth telling (3)") {
      $0.raft.least = $1
    },
    Limit(
      rule: .raftNoLeader, key: "leaderless", says: "shortest time without a leader, ms (15000)"
    ) {
      $0.raft.leaderless = $1
    },
    Limit(
      rule: .expiredWhileBeating, key: "alive",
      says: "a beat this recent means the client is alive, ms (15000)"
    ) {
      $0.expiry.alive = $1
    },
    Limit(
      rule: .massExpiry, key: "least", says: "living instances of one node that are many (5)"
    ) {
      $0.expiry.many = $1
    },
    Limit(
      rule: .massExpiry, key: "together", says: "removals this close belong together, ms (30000)"
    ) {
      $0.expiry.together = $1
    },
    Limit(
      rule: .connectionFlapping, key: "short", says: "a connection this long is no flap, ms (60000)"
    ) {
      $0.connections.short = $1
    },
    Limit(
      rule: .connectionFlapping, key: "next",
      says: "the next connection comes this soon, ms (15000)"
    ) {
      $0.connections.next = $1
    },
    Limit(rule: .connectionFlapping, key: "least", says: "short connections in a row (5)") {
      $0.connections.least = $1
    },
    Limit(rule: .pushFailed, key: "least", says: "failures of one subscriber in a row (3)") {
      $0.pushes.least = $1
    },
    Limit(
      rule: .pushFailed, key: "apart", says: "failures further apart are two episodes, ms (60000)"
    ) {
      $0.pushes.apart = $1
    },
    Limit(
      rule: .pushFailed, key: "apart-udp",
      says: "the same over UDP, where only changes are pushed, ms (300000)"
    ) {
      $0.pushes.apartUDP = $1
    },
    Limit(
      rule: .pushFailed, key: "least-udp",
      says: "failures over UDP go on for so long at least, ms (60000)"
    ) {
      $0.pushes.leastUDP = $1
    },
    Limit(rule: .pushSlow, key: "slow", says: "a list told this late is slow, ms (10000)") {
      $0.pushes.slow = $1
    },
    Limit(rule: .pushSlow, key: "many", says: "fewer slow lists are a notice (3)") {
      $0.pushes.many = $1
    },
    Limit(
      rule: .emptyListPushed, key: "settled",
      says: "other nodes showed it so long before and after, ms (15000)"
    ) {
      $0.emptyLists.settled = $1
    },
    Limit(rule: .raftElections, key: "least", says: "elections of one group (3)") {
      $0.elections.least = $1
    },
    Limit(
      rule: .raftElections, key: "within", says: "within this they belong together, ms (600000)"
    ) {
      $0.elections.within = $1
    },
    Limit(
      rule: .halfOpenConnection, key: "settled",
      says: "the holder may say so late that it ended, ms (10000)"
    ) {
      $0.copies.settled = $1
    },
    Limit(rule: .syncSilent, key: "many", says: "clients of one node that were dropped (3)") {
      $0.copies.many = $1
    },
    Limit(rule: .syncSilent, key: "silent", says: "nothing was sent for so long, ms (180000)") {
      $0.copies.silent = $1
    },
    Limit(
      rule: .ghostInstance, key: "silent", says: "nobody removed it for so long, ms (95000)"
    ) {
      $0.ghosts.silent = $1
    },
    Limit(rule: .ghostInstance, key: "removals", says: "removals in a row that failed (5)") {
      $0.ghosts.removals = $1
    },
    Limit(rule: .logGap, key: "least", says: "shortest pause of a log, ms (60000)") {
      $0.gaps.least = $1
    },
    Limit(rule: .logGap, key: "times", says: "times the log's own longest pause before (6)") {
      $0.gaps.times = $1
    },
    Limit(rule: .logGap, key: "ordinary", says: "longer pauses are no rhythm, ms (10000)") {
      $0.gaps.ordinary = $1
    },
    Limit(
      rule: .logLoss, key: "settled",
      says: "connections younger than the log by so much, ms (120000)"
    ) {
      $0.losses.settled = $1
    },
  ]

  /// Changes a limit; false when the rule has no such key.
  package mutating func setLimit(_ rule: String, _ key: String, _ value: Int64) -> Bool {
    guard
      let limit = Detectors.limits.first(where: { $0.rule.rawValue == rule && $0.key == key })
    else { return false }
    limit.set(&self, value)
    return true
  }
}

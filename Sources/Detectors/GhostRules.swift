package import Bytes
package import Cluster
package import Events
import Records

/// `ghost-instance`: an instance that lives by its heartbeats has none any more, and no server removes it (class 10).
///
/// Without a check task nobody finds out that it is silent; or the check finds out every 5 s and its removal fails. An
/// instance of a gRPC client sends no heartbeats and is removed with its connection: it is never one. That lines are absent
/// counts only where every log that would hold them covers the time: the access logs of all members, for a heartbeat may
/// go to any of them, and naming-server.log of all.
package struct GhostRules: Detector {
  /// So long without a heartbeat it is told, in ms: marked unhealthy after 15 s, removed after 30 s (`ClientBeatCheckTask`,
  /// every 5 s; an instance may set more by `preserved.*`), three times over.
  package var silent: Int64 = 95_000
  /// Removals of one instance by one node that are worth telling, where each should have been the last.
  package var removals: Int64 = 5
  /// Removals closer together than this are one: 1.x logs it up to three times in a round.
  package var oneRound: Int64 = 4_000
  /// Removals further apart than this are not of one loop, in ms: the check runs every 5 s.
  package var apart: Int64 = 15_000

  /// How often a watched instance is looked at, in ms: within `World.beatMemory`, so that no heartbeat is missed.
  private static let often: Int64 = 50_000
  /// Of what is silent for longer, and cannot be judged, no more is expected, in ms.
  private static let patience: Int64 = 600_000
  /// Instances watched at a time; the check of each costs a look-up in every access log.
  private static let most = 1_024

  private struct Watch: Sendable {
    var instance: InstanceID
    var service: ServiceID
    var due: Instant
    /// The line that says it is there.
    var told: Citation
    /// Its last heartbeat that was seen.
    var beat: Citation?
    /// A line that says a server knows it is silent, or that somebody took it away.
    var noticed: Instant?
    var ghost: Ghost?
  }
  private struct Ghost: Sendable {
    /// Who holds it, and a list that one of them pushed.
    var nodes: [NodeID]
    var list: Citation?
    var text: String
  }
  /// Removals of one instance by one node, one check after the other.
  private struct Loop: Sendable {
    var episode: Episode
    var service: ServiceID
    var text: String
  }
  private struct Key: Hashable {
    var instance: InstanceID
    var node: NodeID
  }
  private var watches: [Watch] = []
  private var place: [InstanceID: Int] = [:]
  private var nextLook = Instant.distantPast
  /// An operator switched the checks off: then nothing is removed anywhere (`switch-changed`).
  private var checksAreOff = false
  private var done: [Finding] = []
  private var loops: [Key: Loop] = [:]

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    switch event.kind {
    case .clientChange:
      guard hasRoom, !event.client.isNone,
        !world.names.isConnection(event.client),
        !world.names.isPersistent(event.client),
        let instance = world.names.knownInstance(
          event.service, world.names.address(event.client))
      else { return }
      watch(instance, event)
    case .datumAdded, .datumRemoved: note(datum: event)
    case .unhealthy, .datumUnhealthy, .deregister:
      // A request that failed took nothing away.
      guard event.kind != .deregister || event.status == 200 else { return }
      notice(event)
    case .autoDelete:
      notice(event)
      removed(event, world)
    case .switchChanged:
      guard event.status == 200, world.names.text(event.other) == "healthCheckEnabled" else {
        return
      }
      checksAreOff = world.names.text(event.peer) == "false"
    default: break
    }
  }

  /// Whether another instance can be watched.
  var hasRoom: Bool { watches.count < GhostRules.most }

  /// Takes the difference of a datum: an instance came or went.
  mutating func note(datum event: Event) {
    if event.kind == .datumAdded { watch(event.instance, event) } else { notice(event) }
  }

  /// A line says that a server knows the instance is silent, or that somebody took it away.
  private mutating func notice(_ event: Event) {
    guard let at = place[event.instance] else { return }
    watches[at].noticed = max(watches[at].noticed ?? event.at, event.at)
  }

  private mutating func watch(_ instance: InstanceID, _ event: Event) {
    guard !instance.isNone, hasRoom, place[instance] == nil else { return }
    place[instance] = watches.count
    watches.append(
      Watch(
        instance: instance, service: event.service, due: event.at + GhostRules.often,
        told: Citation(event)))
  }

  /// A server removes it for want of heartbeats, again.
  private mutating func removed(_ event: Event, _ world: borrowing World) {
    guard !event.instance.isNone else { return }
    let key = Key(instance: event.instance, node: event.node)
    if var loop = loops[key], event.at - loop.episode.last <= apart {
      guard event.at - loop.episode.last >= oneRound else { return }
      loop.episode.again(Citation(event))
      loops[key] = loop
      return
    }
    if let old = loops[key], isLoop(old) { done.append(finding(key, old, now: event.at)) }
    if loops.count >= 4_096 {
      loops = loops.filter { event.at - $0.value.episode.last <= apart || isLoop($0.value) }
    }
    loops[key] = Loop(
      episode: Episode(Citation(event)), service: event.service,
      text: world.names.text(world.names.address(event.instance)))
  }

  private func isLoop(_ loop: Loop) -> Bool { loop.episode.count >= removals }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    guard !watches.isEmpty, second >= nextLook else { return }
    nextLook = second + 5_000
    var at = 0
    while at < watches.count {
      guard watches[at].due <= second else {
        at += 1
        continue
      }
      if look(at, second, world) { at += 1 } else { forget(at) }
    }
  }

  /// The last takes the place of one that is gone.
  private mutating func forget(_ at: Int) {
    place[watches[at].instance] = nil
    watches.swapAt(at, watches.count - 1)
    watches.removeLast()
    if at < watches.count { place[watches[at].instance] = at }
  }

  /// Looks at one instance; false when it needs no watching any more.
  private mutating func look(_ at: Int, _ second: Instant, _ world: borrowing World) -> Bool {
    watches[at].due = second + GhostRules.often
    let instance = watches[at].instance
    var last = watches[at].beat
    world.eachBeat(of: instance, from: second - World.beatMemory, to: second) {
      node, beat, moment in
      guard moment > last?.at ?? .distantPast || moment == last?.at && node < last?.node ?? node
      else { return }
      last = Citation(beat, of: node, at: moment)
    }
    let isNew = last != watches[at].beat
    watches[at].beat = last
    // Who holds it is asked last: the whole history of the service is gone through for it.
    guard watches[at].ghost == nil else {
      guard isNew || holders(instance, world).isEmpty else { return true }
      done.append(finding(watches[at], until: second, healed: true))
      return false
    }
    guard let last else { return second - watches[at].told.at < silent }
    guard !isNew, second - last.at >= silent else { return true }
    // Whoever noticed its silence has a check for it; what came of that is another matter.
    let isNoticed = watches[at].noticed.map { $0 >= last.at - 1_000 } ?? false
    guard !isNoticed, isCovered(from: last.at, to: second, world) else {
      return second - last.at < GhostRules.patience
    }
    let nodes = holders(instance, world)
    guard !nodes.isEmpty else { return false }
    let service = world.names.service(instance)
    var list: Citation?
    for node in nodes where list == nil { list = world.lastList(of: service, on: node) }
    watches[at].ghost = Ghost(
      nodes: nodes, list: list, text: world.names.text(world.names.address(instance)))
    return true
  }

  /// The nodes that hold it, as their lines tell.
  private func holders(_ instance: InstanceID, _ world: borrowing World) -> [NodeID] {
    let address = world.names.address(instance)
    let replays = world.replays(world.names.service(instance))
    // Its process went over to gRPC.
    for replay in replays {
      for client in replay.state.clients.keys
      where world.names.isConnection(client) && world.names.ip(client) == world.names.ip(address) {
        return []
      }
    }
    return replays.filter { replay in
      replay.state.instances[instance] != nil
        || replay.state.clients.keys.contains {
          !world.names.isConnection($0) && world.names.address($0) == address
        }
    }.map(\.node)
  }

  /// Whether every line that would speak against it had to be read: of all members, over the whole time, and nobody stopped,
  /// started, or was missing from a list.
  private func isCovered(from: Instant, to: Instant, _ world: borrowing World) -> Bool {
    guard !checksAreOff, world.nodeCount >= max(1, world.membership.mostMembers),
      world.membership.changed(from: from - 60_000, to: to).isEmpty
    else { return false }
    return world.allNodes.allSatisfy { node in
      let state = world.state(of: node)
      return state.covers(.access, from: from, to: to - 25_000)
        && state.begin(of: .namingServer) <= from
        // It goes on behind the moment at which the removal was due.
        && state.end(of: .namingServer) >= from + 45_000
        && state.lives(from: from - 60_000, to: to)
    }
  }

  private func finding(_ watch: Watch, until: Instant, healed: Bool) -> Finding {
    let began = watch.beat?.at ?? watch.told.at
    var finding = Finding(.ghostInstance, .warning, .likely, began: began, ended: until)
    finding.subject.service = watch.service
    finding.subject.instance = watch.instance
    finding.subject.persistent = false
    finding.affected = watch.ghost?.nodes ?? []
    finding.from = watch.beat?.node ?? .none
    finding.healed = healed
    finding.measured["silentMs"] = until - began
    finding.evidence =
      [watch.told] + [watch.beat, watch.ghost?.list].compactMap { $0 }
    finding.opener = watch.beat ?? watch.told
    finding.key = watch.ghost?.text ?? ""
    return finding
  }

  private func finding(_ key: Key, _ loop: Loop, now: Instant) -> Finding {
    // Two rounds without it: it is over.
    let healed = now - loop.episode.last > apart
    var finding = Finding(
      .ghostInstance, .warning, .proved, began: loop.episode.began,
      ended: healed ? loop.episode.last : max(now, loop.episode.last))
    finding.subject.instance = key.instance
    finding.subject.service = loop.service
    finding.subject.persistent = false
    finding.affected = [key.node]
    finding.healed = healed
    finding.measured["count"] = loop.episode.count
    finding.evidence = loop.episode.evidence
    finding.opener = loop.episode.opener
    finding.key = loop.text
    finding.variant = "loop"
    return finding
  }

  package func findings(at now: Instant) -> [Finding] {
    let open = watches.filter { $0.ghost != nil }
      .map { finding($0, until: max(now, $0.beat?.at ?? now), healed: false) }
    let looping = loops.filter { isLoop($0.value) }.map { finding($0.key, $0.value, now: now) }
    return (done + open + looping).sorted {
      ($0.began, $0.affected.first ?? .none, $0.key)
        < ($1.began, $1.affected.first ?? .none, $1.key)
    }
  }
}

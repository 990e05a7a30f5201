package import Bytes
package import Cluster
import Events
import Timelines

/// Judges every operation once its window has passed: its effects, why one node differed, and the findings that follow.
///
/// An assessment is a pure function of the operation and the world, so a live run may ask for one at any time and gets at
/// the end of the window what a batch run gets.
package struct OperationRules: Sendable {
  /// From when on the nodes' showing different states is a split view, in ms beyond the protocol's own delay: one retry and
  /// one verify (operations §4.5: critical from 12 s on 1.x, 10 s later).
  package var splitLimitV1: Int64 = 12_000
  package var splitLimit: Int64 = 10_000
  /// A single beat in flight that heals within this is a client's race, not a persistent fault (D-2).
  package var raceHealsWithin: Int64 = 35_000

  private var next = 0
  /// Beats of the instances of open operations, by operation.
  private var watches: [Int: BeatWatch] = [:]
  private var nextCollect = Instant.distantPast
  package private(set) var judgements: [Judgement] = []

  package init() {}

  /// Judges the operations whose window has passed.
  ///
  /// Call before the world drops what belongs to them.
  package mutating func advance(to now: Instant, _ world: borrowing World) {
    collect(now, world)
    while next < world.operations.all.count {
      let operation = world.operations[next]
      guard let span = operation.span else {
        next += 1
        continue
      }
      guard now - span.to >= Operations.window - 2_000 else { return }
      judge(operation, world)
      next += 1
    }
  }

  /// Collects heartbeats before the routine tables drop them.
  private mutating func collect(_ now: Instant, _ world: borrowing World) {
    guard now >= nextCollect else { return }
    nextCollect = now + 5_000
    for id in next..<world.operations.all.count {
      let operation = world.operations[id]
      guard !operation.instance.isNone, let span = operation.span else { continue }
      var watch = watches[id] ?? BeatWatch(from: span.from - BeatWatch.before)
      let end = operation.closedAt.map { min($0 + 1_001, now - BeatWatch.settling) }
      watch.collect(operation.instance, to: end ?? now - BeatWatch.settling, world)
      watches[id] = watch
    }
  }

  /// Judges what is left.
  package mutating func finish(_ world: borrowing World) {
    while next < world.operations.all.count {
      judge(world.operations[next], world)
      next += 1
    }
  }

  /// The judgements of the operations that are still open, as things stand.
  package func pending(_ world: borrowing World) -> [Judgement] {
    var copy = self
    copy.judgements = []
    copy.finish(world)
    return copy.judgements
  }

  private mutating func judge(_ operation: Operation, _ world: borrowing World) {
    if let judgement = assess(operation, world) { judgements.append(judgement) }
    watches[operation.id] = nil
  }

  /// What is concluded of one operation as things stand.
  package func assess(_ operation: Operation, _ world: borrowing World) -> Judgement? {
    guard operation.kind != .update, operation.kind != .register else { return nil }
    guard let facts = OperationFacts(operation, watches[operation.id], world) else { return nil }
    var judgement = Judgement(
      operation: operation, effects: facts.effects, differential: [], findings: [])
    let about = Differential(
      facts: facts, executedByOwner: isOwner(operation, world),
      grpcPublisher: grpcPublisher(operation, world),
      unknownClient: unknownClient(operation, world), verifies: verifies(facts, world),
      stuck: stuck(facts, world), reads: staleReads(facts, world), largestSkew: skew(world),
      sharesAddress: sharesAddress(facts, world),
      twin: twin(facts, world), parallel: parallel(facts, world),
      isPublishedByItself: isPublishedByItself(facts, world),
      wasThere: recordExpired(facts, world).first?.verdict)
    if operation.kind.hides, !operation.instance.isNone || !operation.client.isNone {
      judgement.differential = about.causes().map { cause in
        var cause = cause
        if cause.verdict > .notEvaluable {
          cause.verdict = min(cause.verdict, operation.identified)
        }
        return cause
      }
    }
    judgement.findings = findings(facts, judgement.differential, about, world)
    return judgement
  }

  // MARK: what only the world knows

  func isOwner(_ operation: Operation, _ world: borrowing World) -> Bool? {
    world.isExecutedByOwner(operation, of: operation.instance)
  }

  /// The service beside the one that was named which holds the address: same name, another namespace or group.
  private func twin(_ facts: OperationFacts, _ world: borrowing World) -> Differential.Twin? {
    let operation = facts.operation
    guard operation.kind.hides || operation.kind == .online, operation.status < 400,
      !operation.instance.isNone,
      facts.effects.allSatisfy({ $0.reason == .absent || $0.state == .notEvaluable })
    else { return nil }
    let isSeen = facts.effects.contains { $0.reason == .absent }
    guard isSeen || world.replays(operation.service).isEmpty else { return nil }
    let address = world.names.address(operation.instance)
    let name = world.names.serviceName(operation.service)
    for id in 1...max(1, world.names.serviceCount) {
      let other = ServiceID(UInt32(id))
      guard other != operation.service, world.names.serviceName(other) == name else { continue }
      var theirs = operation
      theirs.service = other
      theirs.instance = world.names.knownInstance(other, address) ?? .none
      guard !theirs.instance.isNone else { continue }
      if world.replays(other).contains(where: {
        $0.held(theirs, at: facts.span.from, world.names)
      }) {
        return Differential.Twin(
          place: "\(world.names.namespace(other)) / \(world.names.group(other))", isSeen: isSeen)
      }
    }
    return nil
  }

  /// Requests on other instances of the service that may have run at the same time: 1.x reads, changes and writes the
  /// whole list (class 2).
  private func parallel(_ facts: OperationFacts, _ world: borrowing World) -> [Citation] {
    guard facts.isV1, facts.operation.kind == .offline else { return [] }
    return world.operations.of(facts.operation.service).filter { other in
      guard other.id != facts.operation.id, other.kind != .write, other.status < 400,
        other.instance != facts.operation.instance, let span = other.span
      else { return false }
      return span.from <= facts.span.to && span.to >= facts.span.from
    }.map { Citation($0.opener) }
  }

  private func grpcPublisher(_ operation: Operation, _ world: borrowing World) -> Bool {
    guard operation.kind.isRemoval, !operation.instance.isNone else { return false }
    guard let span = operation.span else { return false }
    return world.replays(operation.service).contains { replay in
      replay.heldByConnection(operation, at: span.from, world.names)
    }
  }

  private func unknownClient(_ operation: Operation, _ world: borrowing World) -> Citation? {
    guard operation.kind.isRemoval, let span = operation.span, !operation.instance.isNone else {
      return nil
    }
    let address = world.names.address(operation.instance)
    return world.recent.unknownRemovals.first {
      $0.node == span.node && world.names.address($0.client) == address
        && $0.at >= span.from - 100 && $0.at <= span.to + 100
    }?.citation
  }

  private func sharesAddress(_ facts: OperationFacts, _ world: borrowing World) -> Bool {
    let operation = facts.operation
    guard
      facts.returned.contains(where: {
        $0.back.map { world.names.isConnection($0.client) } ?? false
      })
    else { return false }
    let republished = clients(of: facts.effects).contains {
      world.republished($0, operation.service) != nil
    }
    if republished { return true }
    let ip =
      operation.instance.isNone
      ? world.names.ip(operation.client) : world.names.ip(world.names.address(operation.instance))
    return (world.named[operation.service] ?? []).filter {
      world.names.ip(world.names.address($0)) == ip
    }.count > 1
  }

  /// Whether the connection whose copies are shown again published the service itself between the operation and that: asked
  /// for by its client, not brought by a peer.
  private func isPublishedByItself(_ facts: OperationFacts, _ world: borrowing World) -> Bool {
    guard let back = facts.returned.compactMap({ $0.back?.changedAt }).min() else { return false }
    let replays = world.replays(facts.operation.service)
    // A copy may be stamped before its original by what the clocks leave open.
    let window = facts.span.from...back + 1_500
    return clients(of: facts.returned).contains { client in
      if let again = world.republished(client, facts.operation.service), window.contains(again) {
        return true
      }
      return replays.contains { replay in
        world.isNative(client, on: replay.node)
          && replay.transitions.contains {
            $0.client == client && window.contains($0.changedAt)
              && ($0.kind == .appeared || $0.kind == .bornHidden)
          }
      }
    }
  }

  /// The gRPC clients that these effects are about.
  private func clients(of effects: [Effect]) -> [ClientID] {
    effects.flatMap { [$0.back?.client, $0.transition?.client] }.compactMap { $0 }
      .filter { !$0.isNone }
  }

  /// Copies of the operation's client that a node fetched from a peer between the removal and the return.
  private func verifies(_ facts: OperationFacts, _ world: borrowing World) -> [Citation] {
    var found: [Citation] = []
    for effect in facts.returned {
      guard let back = effect.back else { continue }
      for mark in world.recent.installed
      where mark.node == effect.node && mark.at >= back.changedAt - 2_000
        && mark.at <= back.changedAt + 100
        && Replay.matches(facts.operation, client: mark.client, world.names)
      {
        found.append(mark.citation)
      }
    }
    return found
  }

  /// Nodes that asked for votes in the group that carries the offline state while it was in question.
  private func stuck(_ facts: OperationFacts, _ world: borrowing World) -> [Citation] {
    guard facts.operation.kind == .offline || facts.operation.kind == .online, !facts.isV1 else {
      return []
    }
    let nodes = facts.effects.filter {
      $0.state == .notApplied || $0.back != nil || ($0.delayLow ?? 0) > facts.limit
    }.map(\.node)
    return world.recent.preVotes.filter {
      nodes.contains($0.node) && $0.at >= facts.span.from - 15_000 && $0.at <= facts.end
        && world.names.text($0.group) == "naming_instance_metadata"
    }.suffix(3).map(\.citation)
  }

  /// Console pages of the service that were read on a node after the operation and before that node showed it.
  func staleReads(
    _ facts: OperationFacts, _ world: borrowing World
  ) -> [Differential.StaleRead] {
    guard facts.operation.status < 400 else { return [] }
    var found: [Differential.StaleRead] = []
    for effect in facts.effects where effect.state == .applied {
      guard let visible = effect.to else { continue }
      let reads = world.recent.reads.filter {
        $0.node == effect.node && $0.service == facts.operation.service && $0.status == 200
      }
      guard
        let read = reads.first(where: {
          $0.began + 1_000 > facts.span.to && $0.began <= visible
            && $0.ended + 1_000 > facts.span.from
            && $0.ended >= Instant(facts.span.to.milliseconds - 1_000)
        })
      else { continue }
      let before = reads.last { $0.ended < facts.span.from }
      let after = reads.first { $0.began > visible + 1_000 }
      let same =
        (before.map { $0.size == read.size } ?? false)
        && (after.map { $0.size != read.size } ?? true)
      found.append(Differential.StaleRead(node: effect.node, same: same, citation: read.citation))
    }
    return found
  }

  private func skew(_ world: borrowing World) -> Int64? {
    var largest: Int64 = 0
    for node in world.allNodes {
      guard let bound = world.clock(node) else { return nil }
      // What the bounds leave open is part of it.
      largest = max(largest, Int64(max(abs(bound.low), abs(bound.high))))
    }
    return largest
  }
}

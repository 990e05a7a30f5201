import Bytes
import Cluster
import Events

extension OperationRules {
  /// The findings one operation gives.
  func findings(
    _ facts: OperationFacts, _ causes: [Cause], _ about: Differential, _ world: borrowing World
  ) -> [Finding] {
    let operation = facts.operation
    var found: [Finding] = []
    if operation.status >= 400 { found.append(failed(facts)) }
    if let error = businessError(facts, causes) { found.append(error) }
    if let missed = missedTarget(facts, about) { found.append(missed) }
    if operation.kind.hides {
      found += comeBack(facts, causes, about)
      found += noEffect(facts, causes)
      let expired = recordExpired(facts, world)
      // Its record went while it was there: that it had left, and so was forgotten as designed, is no second truth.
      if !expired.isEmpty { found.removeAll { $0.rule == .offlineForgotten } }
      found += expired
      found += inherited(facts, world)
      found += beats(facts)
    }
    found += late(facts)
    found += missing(facts)
    found += split(facts)
    found += stale(facts, about.reads)
    found += notForwarded(facts, about) + ownerMoved(facts, world)
    return found.map { finish($0, facts, causes, world) }
  }

  private func make(
    _ rule: Rule, _ severity: Severity, _ verdict: Sureness, _ facts: OperationFacts,
    until end: Instant? = nil
  ) -> Finding {
    let last = end ?? facts.span.to
    return Finding(
      rule, severity, verdict, began: facts.span.from, ended: max(last, facts.span.from))
  }

  /// Fills in what every finding of an operation says.
  private func finish(
    _ finding: Finding, _ facts: OperationFacts, _ causes: [Cause], _ world: borrowing World
  ) -> Finding {
    var finding = finding
    let operation = facts.operation
    finding.subject.service = operation.service
    finding.subject.instance = operation.instance
    finding.subject.client = operation.client
    if !operation.service.isNone { finding.subject.persistent = operation.persistent }
    finding.operated = operation.requested?.node ?? .none
    // A request that was not forwarded was executed where it was asked, if it was.
    finding.executed =
      operation.executed?.node ?? (operation.status < 400 ? facts.span.node : .none)
    if isOwner(operation, world) == true { finding.owner = facts.span.node }
    // Nothing is surer than whom it is about.
    finding.verdict = min(finding.verdict, operation.identified)
    finding.evidence.insert(Citation(operation.opener), at: 0)
    finding.opener = Citation(operation.opener)
    if !operation.instance.isNone {
      finding.key = world.names.text(world.names.address(operation.instance))
    } else if !operation.client.isNone {
      finding.key = world.names.text(operation.client)
    }
    finding.alternatives = causes.filter {
      $0.name.rawValue != finding.rule.rawValue
        && !(finding.rule == .syncDelay && $0.name == .sync)
        && !(finding.rule == .syncMissing && $0.name == .sync)
    }
    return finding
  }

  /// It did not happen.
  private func failed(_ facts: OperationFacts) -> Finding {
    var finding = make(.operationFailed, .warning, .proved, facts)
    finding.measured["status"] = Int64(facts.operation.status)
    finding.measured["tookMs"] = facts.span.to - facts.span.from
    finding.affected = [facts.span.node]
    finding.variant =
      facts.operation.status == 410 ? "410" : facts.operation.status >= 500 ? "5xx" : ""
    return finding
  }

  /// It may not have happened: an error inside a 200 (v2 and v3 answers have a code of their own).
  private func businessError(_ facts: OperationFacts, _ causes: [Cause]) -> Finding? {
    guard let size = facts.oddAnswer else { return nil }
    var finding = make(.operationFailed, .notice, .possible, facts)
    finding.measured["bytes"] = size
    finding.affected = [facts.span.node]
    finding.variant = "200"
    return finding
  }

  /// D-18: it named an instance that is not there, while its twin is.
  private func missedTarget(_ facts: OperationFacts, _ about: Differential) -> Finding? {
    guard let twin = about.twin else { return nil }
    var finding = make(
      .operationMissedTarget, twin.isSeen ? .warning : .notice, twin.isSeen ? .likely : .possible,
      facts)
    finding.affected = [facts.span.node]
    finding.detail = twin.place
    finding.healed = false
    return finding
  }

  /// It came back.
  private func comeBack(
    _ facts: OperationFacts, _ causes: [Cause], _ about: Differential
  ) -> [Finding] {
    let operation = facts.operation
    let returned = facts.returned
    guard operation.status < 400, !returned.isEmpty || facts.compensation != nil else { return [] }
    let candidates: [(Cause.Name, Rule)] = [
      (.heartbeatAfterOffline, .heartbeatAfterOffline), (.undoneByPeer, .undoneByPeer),
      (.offlineForgotten, .offlineForgotten), (.offlineRecordExpired, .offlineRecordExpired),
      (.reregisteredAfterOffline, .reregisteredAfterOffline),
      (.offlineLostInBurst, .offlineLostInBurst),
    ]
    var best: (cause: Cause, rule: Rule)?
    for (name, rule) in candidates {
      guard let cause = causes.first(where: { $0.name == name }), cause.verdict >= .possible,
        // That has a finding of its own, which does not say what came back.
        cause.because != .recordExpiredWhileAlive
      else { continue }
      if let held = best, held.cause.verdict >= cause.verdict {
        // Of what is only possible the publication is the one that was seen.
        let wasSeen = rule == .reregisteredAfterOffline && about.isPublishedByItself
        guard wasSeen, held.cause.verdict == cause.verdict, about.sharesAddress else { continue }
      }
      best = (cause, rule)
    }
    guard let best else { return [] }
    // The record's expiry has a finding of its own, with the line that proves it.
    if best.rule == .offlineRecordExpired { return [] }
    let last =
      returned.compactMap { $0.back?.to }.max() ?? facts.compensation?.post.ended ?? facts.span.to
    var severity: Severity
    switch best.rule {
    case .heartbeatAfterOffline: severity = healsAsRace(facts) ? .warning : .critical
    case .undoneByPeer, .offlineLostInBurst: severity = .critical
    case .offlineForgotten: severity = facts.isV1 ? .critical : .notice
    default: severity = .warning
    }
    if best.cause.verdict == .possible { severity = min(severity, .notice) }
    var finding = make(best.rule, severity, best.cause.verdict, facts, until: last)
    finding.affected = returned.map(\.node)
    finding.evidence = best.cause.evidence + returned.flatMap { $0.back?.evidence ?? [] }
    let ended = returned.compactMap { $0.backEnded?.to }
    finding.healed = healsAsRace(facts) || !returned.isEmpty && ended.count == returned.count
    if finding.healed == true, let last = ended.max() {
      finding.ended = max(finding.ended, last)
      finding.evidence += returned.flatMap { $0.backEnded?.evidence ?? [] }
    }
    if let first = returned.compactMap({ $0.back?.from }).min() {
      finding.measured["backAfterMs"] = first - facts.span.to
    }
    if best.rule == .heartbeatAfterOffline {
      let refused = facts.beats.filter(\.unknown).count
      if refused > 0 { finding.measured["beats"] = Int64(refused) }
      finding.variant = returned.isEmpty ? "unseen" : ""
    }
    if best.cause.because == .shownBeforeRaftCaughtUp { finding.variant = "raft" }
    if best.rule == .reregisteredAfterOffline, about.sharesAddress { finding.variant = "address" }
    if best.rule == .offlineForgotten { finding.variant = facts.isV1 ? "v1" : "record" }
    return [finding]
  }

  /// One beat in flight: the instance is removed again for want of beats (D-2).
  private func healsAsRace(_ facts: OperationFacts) -> Bool {
    guard let compensation = facts.compensation else { return false }
    let end = compensation.post.ended + 5_000
    return facts.operation.kind == .deregister
      && facts.beats.filter { $0.beat.flags.contains(.forwarded) == false && $0.from > end }.isEmpty
  }

  /// D-14: an HTTP DELETE that changes nothing.
  private func noEffect(_ facts: OperationFacts, _ causes: [Cause]) -> [Finding] {
    guard let cause = causes.first(where: { $0.name == .deleteHadNoEffect }),
      cause.verdict >= .possible, facts.operation.status < 400,
      facts.effects.contains(where: { $0.state == .notApplied })
        || cause.because == .deleteOfLiveGrpc
    else { return [] }
    var finding = make(.deleteHadNoEffect, .warning, cause.verdict, facts)
    finding.affected = facts.effects.filter { $0.state == .notApplied }.map(\.node)
    finding.evidence = cause.evidence
    finding.healed = false
    return [finding]
  }

  /// D-11: the record was cleaned up while its instance was alive: a time bomb.
  func recordExpired(_ facts: OperationFacts, _ world: borrowing World) -> [Finding] {
    guard facts.operation.kind == .offline, !facts.isV1, facts.operation.status < 400 else {
      return []
    }
    for mark in facts.forgotten {
      let replays = world.replays(facts.operation.service)
      let holders = replays.filter { replay in
        // Held when the record went: held now without having been added since, or removed since.
        let mine = replay.transitions.filter {
          $0.changedAt > mark.at && matches($0, facts.operation, world)
        }
        if let first = mine.first {
          return first.kind != .appeared && first.kind != .bornHidden
        }
        return replay.state.clients.keys.contains {
          Replay.matches(facts.operation, client: $0, world.names)
        }
      }
      guard !holders.isEmpty else { continue }
      // A gRPC client's port is not in its lines: with several instances at the address it may have been another's.
      let address = world.names.address(facts.operation.instance)
      let neighbours = (world.named[facts.operation.service] ?? []).filter {
        world.names.ip(world.names.address($0)) == world.names.ip(address)
      }
      let byAddress = holders.allSatisfy { replay in
        replay.state.clients.keys.allSatisfy {
          !Replay.matches(facts.operation, client: $0, world.names) || world.names.isConnection($0)
        }
      }
      let unsure = byAddress && neighbours.count > 1
      var finding = make(
        .offlineRecordExpired, unsure ? .notice : .critical,
        unsure ? .possible : byAddress ? .likely : .proved, facts, until: mark.at)
      finding.began = mark.at - 1
      finding.affected = holders.map(\.node)
      finding.evidence = [mark.citation]
      finding.healed = false
      finding.measured["offlineForMs"] = mark.at - facts.span.to
      return [finding]
    }
    return []
  }

  private func matches(
    _ transition: Transition, _ operation: Operation, _ world: borrowing World
  ) -> Bool {
    if !transition.instance.isNone { return transition.instance == operation.instance }
    return Replay.matches(operation, client: transition.client, world.names)
  }

  /// A new instance at the same address was born offline.
  private func inherited(_ facts: OperationFacts, _ world: borrowing World) -> [Finding] {
    guard facts.operation.kind == .offline else { return [] }
    var births: [(NodeID, Transition)] = []
    var graceful = false
    var reconnected = false
    for replay in world.replays(facts.operation.service) {
      let mine = replay.transitions.filter {
        $0.changedAt > facts.span.from && $0.changedAt < facts.end
          && matches($0, facts.operation, world)
      }
      guard let birth = mine.first(where: { $0.kind == .bornHidden }) else { continue }
      births.append((replay.node, birth))
      let before = mine.last { $0.kind == .gone && $0.changedAt < birth.changedAt }
      if before == nil
        || (before?.byDisconnect == true
          && birth.changedAt - (before?.changedAt ?? birth.changedAt) < 10_000)
      {
        // The same process on a new connection (redo), its old copy still held or just dropped.
        reconnected = true
      }
      if let gone = mine.last(where: { $0.kind == .gone && $0.changedAt < birth.changedAt }),
        !gone.byDisconnect, !facts.expiries.contains(where: { $0.at < birth.changedAt })
      {
        graceful = true
      }
    }
    guard let first = births.map(\.1.changedAt).min() else { return [] }
    // Offline, stop, start is how deployments are rolled: what was deregistered in order and started again waits for its
    // online. What died and came back was put offline for another life.
    let online = facts.operation.closedBy == .online
    var finding = make(
      .offlineInherited, graceful || online || reconnected ? .notice : .warning, .proved, facts,
      until: births.map(\.1.to).max())
    finding.began = first - 1
    finding.affected = births.map(\.0)
    finding.evidence = births.flatMap(\.1.evidence)
    // An offline that stays in force over a reconnection is nothing that heals.
    finding.healed = reconnected && !online ? nil : online
    finding.variant = reconnected ? "reconnect" : graceful || online ? "deploy" : ""
    return [finding]
  }

  /// Beats after an offline or a removal that changed nothing: said once, so that nobody blames them.
  private func beats(_ facts: OperationFacts) -> [Finding] {
    let after = facts.beatsAfter.filter { !$0.beat.flags.contains(.forwarded) }
    guard let first = after.first, let last = after.last, facts.operation.status < 400 else {
      return []
    }
    if facts.operation.kind == .offline {
      var finding = make(.heartbeatAfterOffline, .info, .proved, facts, until: last.to)
      finding.measured["beats"] = Int64(after.count)
      finding.measured["firstAfterMs"] = first.from - facts.span.to
      finding.affected = []
      finding.evidence = ends(first, last)
      finding.variant = "normal"
      return [finding]
    }
    guard facts.compensation == nil, facts.returned.isEmpty else { return [] }
    var finding = make(.heartbeatAfterOffline, .notice, .proved, facts, until: last.to)
    finding.measured["beats"] = Int64(after.count)
    finding.evidence = ends(first, last)
    finding.variant = "no-return"
    return [finding]
  }

  /// The lines of the first and the last heartbeat.
  private func ends(_ first: BeatWatch.Seen, _ last: BeatWatch.Seen) -> [Citation] {
    let both = [first, last].map { Citation($0.beat, of: $0.node, at: $0.to - 1_000) }
    return both[0].ref == both[1].ref ? [both[0]] : both
  }

  private func late(_ facts: OperationFacts) -> [Finding] {
    guard facts.operation.status < 400 else { return [] }
    let critical: Int64 = facts.isV1 ? 12_000 : 10_000
    return facts.late.map { effect in
      let delay = effect.delayLow ?? 0
      var finding = make(
        .syncDelay, delay >= critical ? .critical : .warning,
        facts.operation.identified == .proved ? .proved : .likely, facts, until: effect.to)
      finding.affected = [effect.node]
      finding.from = facts.span.node
      finding.to = effect.node
      finding.evidence = effect.evidence
      finding.healed = true
      finding.measured["delayMs"] = delay
      finding.measured["delayAtMostMs"] = effect.delayHigh ?? delay
      finding.variant = facts.operation.kind.isRemoval || facts.isV1 ? "distro" : "raft"
      return finding
    }
  }

  private func missing(_ facts: OperationFacts) -> [Finding] {
    guard facts.operation.status < 400, facts.compensation == nil else { return [] }
    return facts.missing.map { effect in
      var finding = make(.syncMissing, .critical, .likely, facts, until: facts.end)
      finding.affected = [effect.node]
      finding.from = facts.span.node
      finding.to = effect.node
      finding.evidence = effect.evidence
      finding.healed = false
      finding.variant = facts.operation.kind.isRemoval || facts.isV1 ? "distro" : "raft"
      return finding
    }
  }

  /// Nodes showed different states for longer than one retry and one verify.
  private func split(_ facts: OperationFacts) -> [Finding] {
    guard facts.operation.status < 400 else { return [] }
    let limit = facts.isV1 ? splitLimitV1 : splitLimit
    let applied = facts.effects.filter { $0.state == .applied }
    guard let first = applied.compactMap(\.to).min() else { return [] }
    var behind: [Effect] = []
    var until = first
    for effect in facts.effects {
      if effect.state == .applied, let from = effect.from, from - first > limit {
        behind.append(effect)
        until = max(until, from)
      } else if effect.isBehind, facts.end - first > limit {
        behind.append(effect)
        until = max(until, facts.end)
      }
    }
    guard !behind.isEmpty else { return [] }
    var finding = make(.splitView, .critical, .likely, facts, until: until)
    finding.began = first
    finding.affected = behind.map(\.node)
    finding.evidence = behind.flatMap(\.evidence) + applied.flatMap(\.evidence).prefix(2)
    finding.healed = behind.allSatisfy { $0.state == .applied }
    finding.measured["differedMs"] = until - first
    return [finding]
  }

  private func stale(
    _ facts: OperationFacts, _ reads: [Differential.StaleRead]
  ) -> [Finding] {
    reads.prefix(3).map { read in
      var finding = make(
        .staleRead, .notice, read.same ? .likely : .possible, facts, until: read.citation.at + 1_000
      )
      finding.affected = [read.node]
      finding.evidence = [read.citation]
      finding.variant = read.same ? "same" : ""
      return finding
    }
  }

  private func notForwarded(_ facts: OperationFacts, _ about: Differential) -> [Finding] {
    guard facts.operation.kind.isRemoval, facts.operation.api >= 2,
      facts.operation.executed == nil, about.executedByOwner == false,
      facts.operation.status < 400
    else { return [] }
    var finding = make(.writeNotForwarded, .warning, .likely, facts)
    finding.affected = [facts.span.node]
    finding.variant = "delete"
    return [finding]
  }
}

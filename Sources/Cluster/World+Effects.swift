package import Bytes
import Events
import Records

extension World {
  /// What every node showed of `operation`, one effect a node, in node order.
  package func effects(of operation: Operation) -> [Effect] {
    guard !operation.service.isNone else {
      return allNodes.map { Effect($0, .notEvaluable, .hiddenBody) }
    }
    let replays = self.replays(operation.service)
    return allNodes.map { node in
      guard let replay = replays.first(where: { $0.node == node }) else {
        return Effect(node, .notEvaluable, nodes[Int(node.rawValue)].hasPushes ? .noPush : .noLog)
      }
      return effect(of: operation, on: node, replay)
    }
  }

  /// When the operation's own window ends: the next operation on its subject; for a removal also the publisher's own
  /// registering again.
  package func windowEnd(_ operation: Operation) -> Instant {
    let limit = (operation.span?.to ?? now) + Operations.window
    return min(operation.closedAt ?? limit, limit)
  }

  private func effect(
    of operation: Operation, on node: NodeID, _ replay: Replay
  ) -> Effect {
    guard let span = operation.span else { return Effect(node, .notEvaluable, .noLog) }
    let slack = uncertainty(node) ?? (500, 500)
    // An HTTP DELETE never reaches what a gRPC client publishes (operations §3b).
    let onlyHTTP = operation.kind.isRemoval && operation.via != .grpc
    // A log that begins after the operation does not tell when it was done.
    guard
      nodes[Int(node.rawValue)].begin(of: .namingServer) <= span.from
        || nodes[Int(node.rawValue)].begin(of: .namingServer) == .distantFuture && !replay.isBlind
    else { return Effect(node, .notEvaluable, .noLog) }
    let mine = replay.transitions.filter {
      belongs($0, to: operation) && !(onlyHTTP && names.isConnection($0.client))
    }
    let start = span.from - slack.before
    let before = mine.last { $0.changedAt < start && $0.operation != operation.id }
    let after = mine.filter { $0.changedAt >= start || $0.operation == operation.id }
    let end = windowEnd(operation)
    let shownBefore = before.map { $0.kind == .appeared || $0.kind == .shownAgain }
    var effect: Effect
    switch operation.kind {
    case .offline:
      effect = offline(operation, node, after, shownBefore, replay, end)
    case .online:
      effect = online(operation, node, after, shownBefore, replay, end)
    case .deregister, .delete:
      effect = removal(operation, node, after, shownBefore, replay, end)
    default:
      return Effect(node, .notEvaluable, .hiddenBody)
    }
    if effect.reason == .absent,
      !nodes[Int(node.rawValue)].isWhole(at: span.from) || replay.holdsStrangers
    {
      return Effect(node, .notEvaluable, .noLog)
    }
    if effect.state == .unchanged {
      guard goesOn(node, replay, behind: span.from, before) else {
        return Effect(node, .notEvaluable, .noLog)
      }
      // Only a list from before tells whether it was hidden then: one of now may show what the operation did.
      if effect.reason == .already, !replay.isV1, !operation.kind.isRemoval,
        !replay.listedBefore.contains(operation.id), before?.kind != .gone
      {
        return Effect(node, .notEvaluable, .noPush)
      }
    }
    guard let transition = effect.transition else { return effect }
    effect.from = max(transition.from - slack.before, span.from)
    effect.to = max(transition.to + slack.after, effect.from ?? span.from)
    effect.delayLow = (effect.from ?? span.from) - span.to
    effect.delayHigh = (effect.to ?? span.to) - span.from
    if !isOrdered(node, span.node), (effect.delayLow ?? 0) > World.settling(replay.isV1) {
      return Effect(node, .notEvaluable, .clockUnknown)
    }
    effect.basis = transition.basis
    effect.evidence = transition.evidence
    if operation.kind.hides {
      setBack(&effect, after, transition.changedAt, end, operation)
    }
    return effect
  }

  /// Whether the logs of a node that told how it was before were read up to `moment`: it may have changed since they end.
  private func goesOn(
    _ node: NodeID, _ replay: Replay, behind moment: Instant, _ before: Transition?
  ) -> Bool {
    let state = nodes[Int(node.rawValue)]
    guard state.end(of: .namingServer) >= moment else { return false }
    // What was hidden or shown by a list is shown or hidden by another.
    guard !replay.isV1, let before, before.basis == .pushGap else { return true }
    return state.end(of: .namingPush) >= moment
  }

  /// Whether times of the two nodes can be compared: the clocks of both are bounded.
  private func isOrdered(_ one: NodeID, _ other: NodeID) -> Bool {
    one == other || clock(one) != nil && clock(other) != nil
  }

  private func belongs(_ transition: Transition, to operation: Operation) -> Bool {
    if transition.operation == operation.id { return true }
    if !transition.instance.isNone { return transition.instance == operation.instance }
    return Replay.matches(operation, client: transition.client, names)
  }

  /// Where it is shown again.
  ///
  /// After an offline only a list or a datum tells: that a client is held says nothing of what
  /// its list shows.
  private func setBack(
    _ effect: inout Effect, _ after: [Transition], _ moment: Instant, _ end: Instant,
    _ operation: Operation
  ) {
    let back = after.first {
      $0.changedAt > moment && $0.changedAt < end
        && ($0.kind == .appeared || $0.kind == .shownAgain)
        && (operation.kind != .offline || $0.basis != .clientLine)
    }
    effect.back = back
    guard let back else { return }
    // Gone and back again is not over: the last word counts.
    effect.backEnded = nil
    for next in after where next.changedAt > back.changedAt && next.changedAt < end {
      switch next.kind {
      case .hidden, .gone, .bornHidden: effect.backEnded = effect.backEnded ?? next
      case .appeared, .shownAgain:
        if operation.kind != .offline || next.basis != .clientLine { effect.backEnded = nil }
      }
    }
  }

  private func applied(_ node: NodeID, _ transition: Transition) -> Effect {
    var effect = Effect(node, .applied)
    effect.transition = transition
    return effect
  }

  private func holds(_ replay: Replay, _ operation: Operation) -> ServiceView.Shown? {
    if !operation.instance.isNone, let shown = replay.state.instances[operation.instance] {
      return shown
    }
    return replay.state.clients.filter { Replay.matches(operation, client: $0.key, names) }
      .min { names.text($0.key) < names.text($1.key) }?.value
  }

  private func offline(
    _ operation: Operation, _ node: NodeID, _ after: [Transition], _ shownBefore: Bool?,
    _ replay: Replay, _ end: Instant
  ) -> Effect {
    let hidden = after.first { $0.kind == .hidden && $0.changedAt <= end + 2_000 }
    let gone = after.first { $0.kind == .gone }
    if let gone, gone.byRestart, hidden?.changedAt ?? .distantFuture > gone.changedAt {
      return Effect(node, .notEvaluable, .noLog)
    }
    if let hidden, hidden.changedAt <= gone?.changedAt ?? hidden.changedAt {
      return applied(node, hidden)
    }
    if shownBefore == false { return Effect(node, .unchanged, .already) }
    if let first = after.first, first.kind == .appeared || first.kind == .bornHidden {
      // Published later, without having been seen to leave: what was there before no line says.
      return Effect(node, .notEvaluable, .noPush)
    }
    // That it is hidden is old news only where a list was seen before.
    let wasListed = replay.isV1 || replay.listedBefore.contains(operation.id)
    // When the change had to be there: in a list that was due, on 1.x by the time alone.
    let known =
      replay.isV1
      ? operation.span.map { $0.to + Replay.due } : replay.dueAfter[operation.id]?.at
    if let gone, known ?? .distantFuture >= gone.changedAt {
      // No list of this node tells whether it was hidden before it left.
      return Effect(node, .notEvaluable, .noPush)
    }
    if let gone {
      // A list from before says that it was shown; without one it may have left hidden.
      guard wasListed else { return Effect(node, .notEvaluable, .noPush) }
      // It left this list before the change was seen in it; whether it comes back shown is asked below.
      var effect =
        gone.wasShown ? Effect(node, .notApplied, .left) : Effect(node, .unchanged, .already)
      effect.evidence = gone.evidence
      setBack(&effect, after, gone.changedAt, end, operation)
      return effect
    }
    guard replay.held(operation, at: operation.span?.from ?? end, names) else {
      return replay.seenAfter[operation.id] != nil || shownBefore != nil
        ? Effect(node, .unchanged, .absent) : Effect(node, .notEvaluable, .noPush)
    }
    let held = holds(replay, operation)
    let until = (operation.span?.to ?? end) + World.settling(replay.isV1)
    // Only a list that had to show it says that it did not; on 1.x the silence of a log that goes on.
    let last = replay.seenLast[operation.id]
    if replay.isV1 {
      guard nodes[Int(node.rawValue)].end(of: .namingServer) >= until else {
        return Effect(node, .notEvaluable, .noLog)
      }
    } else if last == nil {
      return Effect(node, .notEvaluable, .noPush)
    }
    if held == .hidden {
      return wasListed
        ? Effect(node, .unchanged, .already) : Effect(node, .notEvaluable, .noPush)
    }
    guard operation.status < 400 else { return Effect(node, .notEvaluable, .failed) }
    if let closed = operation.closedAt, closed < (operation.span?.to ?? closed) + 3_000 {
      return Effect(node, .notEvaluable, .overtaken)
    }
    let pushes = nodes[Int(node.rawValue)]
    guard
      replay.isV1
        || last?.at ?? .distantPast >= until
          && pushes.begin(of: .namingPush) <= operation.span?.from ?? end
    else {
      return Effect(node, .notEvaluable, .noPush)
    }
    var effect = Effect(node, .notApplied, last == nil ? .silent : .stillShown)
    effect.evidence = last.map { [$0.event] } ?? []
    return effect
  }

  private func online(
    _ operation: Operation, _ node: NodeID, _ after: [Transition], _ shownBefore: Bool?,
    _ replay: Replay, _ end: Instant
  ) -> Effect {
    if let shown = after.first(where: { $0.kind == .shownAgain && $0.changedAt <= end + 2_000 }) {
      return applied(node, shown)
    }
    guard replay.held(operation, at: operation.span?.from ?? end, names) else {
      return Effect(node, .unchanged, .absent)
    }
    let held = holds(replay, operation)
    // Only a list says whether it was hidden.
    guard replay.seenAfter[operation.id] != nil || replay.isV1 else {
      return Effect(node, .notEvaluable, .noPush)
    }
    if shownBefore == true || held == .shown { return Effect(node, .unchanged, .already) }
    guard operation.status < 400, held == .hidden else {
      return Effect(node, .notEvaluable, operation.status < 400 ? .noPush : .failed)
    }
    // A list rebuilt at once may be without it; on 1.x every change has its line, in a log that goes on.
    let due = replay.dueAfter[operation.id]
    guard due != nil || replay.isV1 else { return Effect(node, .notEvaluable, .noPush) }
    let until = (operation.span?.to ?? end) + World.settling(replay.isV1)
    guard !replay.isV1 || nodes[Int(node.rawValue)].end(of: .namingServer) >= until else {
      return Effect(node, .notEvaluable, .noLog)
    }
    var effect = Effect(node, .notApplied, due == nil ? .silent : .stillShown)
    effect.evidence = due.map { [$0.event] } ?? []
    return effect
  }

  private func removal(
    _ operation: Operation, _ node: NodeID, _ after: [Transition], _ shownBefore: Bool?,
    _ replay: Replay, _ end: Instant
  ) -> Effect {
    let gone = after.first { $0.kind == .gone }
    if gone?.byRestart == true
      || after.first.map({ $0.kind == .appeared || $0.kind == .bornHidden }) == true
        && shownBefore != false
    {
      // It left with the process, or came back without having been seen to leave: no line says when.
      return Effect(node, .notEvaluable, .noLog)
    }
    if let gone, gone.changedAt <= end + 5_000, isOwn(gone, operation) {
      // A request that failed removed nothing: what expired since then did.
      if let span = operation.span,
        operation.status >= 400
          ? expired(operation, from: span.from, to: gone.changedAt)
          : gone.changedAt > span.to + 10_000
            && expired(operation, from: gone.changedAt - 5_000, to: gone.changedAt)
      {
        return Effect(node, .notApplied, .expired)
      }
      if !gone.wasShown || shownBefore == false { return Effect(node, .unchanged, .already) }
      return applied(node, gone)
    }
    if shownBefore == false { return Effect(node, .unchanged, .already) }
    guard replay.held(operation, at: operation.span?.from ?? end, names) else {
      return Effect(node, .unchanged, .absent)
    }
    guard operation.status < 400 else { return Effect(node, .notEvaluable, .failed) }
    // Silence counts only in a log that goes on.
    guard
      nodes[Int(node.rawValue)].end(of: .namingServer)
        >= (operation.span?.to ?? end) + World.settling(replay.isV1)
    else { return Effect(node, .notEvaluable, .noLog) }
    return Effect(node, .notApplied, .silent)
  }

  /// How long after an operation a node that does not show it is behind, in ms: the protocol's own delay (operations §4.5)
  /// and the rebuilding of the list.
  private static func settling(_ isV1: Bool) -> Int64 { isV1 ? 6_000 : 4_000 }

  /// Whether a removal seen after the next one of the same instance is still this one's: two in a row have one effect.
  private func isOwn(_ gone: Transition, _ operation: Operation) -> Bool {
    guard let closed = operation.closedAt, let span = operation.span, gone.changedAt >= closed,
      operation.closedBy?.hides == true
    else { return true }
    return gone.changedAt < span.to + 6_000
  }

  /// Whether a server took the instance away for want of beats between the two, and what the clocks leave open.
  private func expired(_ operation: Operation, from: Instant, to: Instant) -> Bool {
    guard !operation.instance.isNone else { return false }
    return expiries.contains {
      $0.instance == operation.instance && $0.at >= from && $0.at <= to + 1_000
    }
  }
}

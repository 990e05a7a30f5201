import Bytes
import Events

// Pushed lists: the rule at the head of `Replay`.
extension Replay {
  mutating func push(_ observation: Observation, _ names: borrowing Names) {
    confirmStale(before: observation.at, names)
    if !isFolding { see(observation) }
    let before = state.delivered
    if before == -2 { first(observation, names) }
    let doubtful = state.removed.count { $0.shown == .unknown }
    let unsure = state.added.count { $0.shown == .unknown }
    var left = 0
    if before != -2 {
      let removedShown = state.removed.count { $0.shown == .shown }
      left = Int(observation.delivered) - (Int(before) - removedShown + state.added.count - unsure)
    }
    if doubtful + unsure > 0 || (left < 0 && !state.added.isEmpty && !open.isEmpty) {
      weigh(&left, isFirst: before == -2, observation, names)
    } else if !isFolding {
      confirm(observation, names)
    }
    if !state.added.isEmpty { state.added.removeAll() }
    if !state.removed.isEmpty { state.removed.removeAll() }
    state.pendingSince = .distantFuture
    if left != 0 { attribute(left, observation, names) }
    state.published = observation.published
    state.delivered = observation.delivered
    resync(observation)
  }

  /// Clients by their written ids: numbers depend on what was read first.
  private func ordered(_ clients: [ClientID], _ names: borrowing Names) -> [ClientID] {
    // Nearly always there is one, or none.
    guard clients.count > 1 else { return clients }
    var texts: [(String, ClientID)] = []
    for client in clients { texts.append((names.text(client), client)) }
    return texts.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Puts on record what a list is to the open operations.
  private mutating func see(_ list: Observation) {
    for index in open.indices {
      let one = open[index].operation
      guard let span = one.span else { continue }
      guard list.at >= span.from else {
        listedBefore.insert(one.id)
        continue
      }
      if list.at <= one.closedAt ?? list.at { seenLast[one.id] = list }
      if seenAfter[one.id] == nil { seenAfter[one.id] = list }
      if dueAfter[one.id] == nil, list.at >= span.to + Replay.due { dueAfter[one.id] = list }
    }
  }

  /// Puts the `change` of a list's size down to those of which it is not known whether they were or are shown, nearly always none,
  /// and puts on record what the list shows.
  private mutating func weigh(
    _ change: inout Int, isFirst: Bool, _ observation: Observation, _ names: borrowing Names
  ) {
    // Of what left, and may have been hidden, the size tells.
    var doubtful = state.removed.filter { $0.value.shown == .unknown }.map(\.key)
    if doubtful.count > 1 { doubtful.sort { $0.rawValue < $1.rawValue } }
    for client in doubtful {
      let wasShown = isFirst || change < 0
      if !isFirst, change < 0 { change += 1 }
      state.removed[client]?.shown = wasShown ? .shown : .hidden
    }
    var suspects = ordered(
      state.added.filter { $0.value.shown == .unknown }.map(\.key), names)
    // What was published after it was taken offline and is missing in its first list was born hidden.
    if change < 0, !state.added.isEmpty, !open.isEmpty {
      let late = state.added.filter { $0.value.shown == .shown }.map(\.key)
      for client in ordered(late, names) where change < 0 && wasTakenOffline(client, names) {
        state.added[client]?.shown = .unknown
        suspects.append(client)
        change += 1
      }
    }
    if !isFolding { confirm(observation, names) }
    // Born under an offline that may still be remembered: shown or hidden, the size tells.
    for client in suspects {
      guard let pending = state.added[client] else { continue }
      if change > 0 {
        change -= 1
        state.clients[client] = .shown
        state.remembered.remove(names.ip(client))
        record(.appeared, client, observation, pending, names)
      } else {
        state.clients[client] = .hidden
        record(.bornHidden, client, observation, pending, names)
      }
    }
  }

  /// Puts on record what lines said and this list shows.
  private mutating func confirm(_ observation: Observation, _ names: borrowing Names) {
    guard !state.added.isEmpty || !state.removed.isEmpty else { return }
    let all =
      state.removed.map { Settled(client: $0.key, pending: $0.value, added: false) }
      + state.added.filter { $0.value.shown == .shown }
      .map { Settled(client: $0.key, pending: $0.value, added: true) }
    for one in Replay.inOrder(all, names) { emit(one, rebuilt: observation, names) }
  }

  /// Whether an offline that is in force was executed before `client` published what is not listed yet.
  private func wasTakenOffline(_ client: ClientID, _ names: borrowing Names) -> Bool {
    guard let added = state.added[client] else { return false }
    return open.contains { one in
      guard one.operation.kind == .offline, let span = one.operation.span else { return false }
      return span.from < added.at && added.at < one.operation.closedAt ?? .distantFuture
        && Replay.matches(one.operation, client: client, names)
    }
  }

  /// The first list seen: its sizes say how many are hidden, if not which.
  private mutating func first(_ observation: Observation, _ names: borrowing Names) {
    guard observation.published >= 0 else { return }
    let hidden = observation.published - observation.delivered
    if hidden == 0 {
      state.clients.setAll(.shown)
    } else if observation.delivered == 0 {
      state.clients.setAll(.hidden)
      // What was added since is born hidden, whoever did that.
      state.added.update { $1.shown = .unknown }
    } else {
      state.clients.setAll(.unknown)
    }
  }

  /// Puts `change` down to open operations; what is left is kept as unexplained.
  private mutating func attribute(
    _ change: Int, _ observation: Observation, _ names: borrowing Names
  ) {
    var left = change
    for index in open.indices where left != 0 && !open[index].done {
      let one = open[index].operation
      guard let span = one.span, observation.at >= span.from else { continue }
      if let closed = one.closedAt, observation.at > closed + 2_000 { continue }
      let hides: Bool
      switch one.kind {
      case .offline: hides = true
      case .online: hides = false
      default: continue
      }
      guard hides == (left < 0) else { continue }
      let from: ServiceView.Shown = hides ? .shown : .hidden
      let clients = state.clients.filter {
        ($0.value == from || $0.value == .unknown) && Replay.matches(one, client: $0.key, names)
      }
      guard let client = ordered(clients.map(\.key), names).first else {
        // One of those of which no line told, the log beginning later; put down to it only at the time it takes.
        guard hasStrangers(observation), observation.at <= span.to + Replay.due else { continue }
        open[index].done = true
        left += hides ? 1 : -1
        attribute(observation, to: one, hides: hides, client: .none)
        continue
      }
      open[index].done = true
      state.clients[client] = hides ? .hidden : .shown
      if hides {
        state.remembered.insert(names.ip(client))
      } else {
        state.remembered.remove(names.ip(client))
      }
      left += hides ? 1 : -1
      attribute(observation, to: one, hides: hides, client: client)
    }
    guard left != 0 else { return }
    let from: ServiceView.Shown = left < 0 ? .shown : .hidden
    let hasStrangers = hasStrangers(observation)
    if isFolding {
      let count = state.clients.count(of: from) + state.clients.count(of: .unknown)
      if count != abs(left) || hasStrangers {
        state.clients.doubt(from)
        return
      }
    }
    let affected = state.clients.filter { $0.value == from || $0.value == .unknown }.map(\.key)
    let clients = isFolding ? affected : ordered(affected, names)
    if !isFolding {
      unexplained.append(
        Unexplained(
          at: observation.at, from: observation.at, change: left, event: observation.event,
          clients: clients, hasStrangers: hasStrangers))
    }
    if clients.count == abs(left), !hasStrangers {
      for client in clients {
        state.clients[client] = left < 0 ? .hidden : .shown
        if left < 0 { state.remembered.insert(names.ip(client)) }
        var transition = Transition(
          kind: left < 0 ? .hidden : .shownAgain, client: client, instance: .none,
          from: observation.at - 60, to: observation.at + 20, basis: .pushGap,
          evidence: [observation.event], changedAt: observation.at)
        transition.wasShown = left < 0
        note(transition)
      }
    } else {
      for client in clients { state.clients[client] = .unknown }
    }
  }

  private mutating func attribute(
    _ observation: Observation, to operation: Operation, hides: Bool, client: ClientID
  ) {
    var transition = Transition(
      kind: hides ? .hidden : .shownAgain, client: client, instance: .none,
      from: observation.at - 60, to: observation.at + 20, basis: .pushGap,
      evidence: [observation.event], changedAt: observation.at)
    transition.operation = operation.id
    transition.wasShown = hides
    note(transition)
  }

  /// Whether the list is longer than what lines told of.
  private func hasStrangers(_ observation: Observation) -> Bool {
    if observation.published >= 0 { return Int(observation.published) > state.clients.count }
    let known = state.clients.count - state.clients.count(of: .hidden)
    return max(Int(observation.delivered), Int(state.delivered)) > known
  }

  /// Sizes that say all or nothing is shown are taken at their word.
  private mutating func resync(_ observation: Observation) {
    if observation.published >= 0 {
      if observation.published == observation.delivered {
        state.clients.setAll(.shown)
      } else if observation.delivered == 0 {
        state.clients.setAll(.hidden)
      }
    }
  }
}

import Bytes
import Events
import Records

// The first half of a delivery: clues in the order of written time, and between them the moments at which something is
// decided: a node was held long enough, a piece of clock bounds closes. Both depend on written times only.
extension Timeline {
  static let never = Instant.distantFuture.milliseconds

  /// The earliest written UTC stamp that can still come from a source, but late.
  func frontier(_ index: Int) -> Int64 {
    if lines[index].hasEnded { return Timeline.never }
    if lines[index].zone == nil, lines[index].firstRaw != nil { return SourceLine.nothing }
    let newest = lines[index].newest
    let read = newest == SourceLine.nothing ? newest : newest - lines[index].wait
    return limit.map { max(read, $0 + 1) } ?? read
  }

  /// Brings everything up to date with what was added; `next` does it where nobody did.
  package mutating func prepare() {
    decideZones()
    isOver = true
    lastWritten = SourceLine.nothing
    for i in lines.indices {
      if !lines[i].hasEnded { isOver = false }
      lastWritten = max(lastWritten, lines[i].newest)
    }
    // A change of zone moves stamps, and with them what may be released and learnt next.
    while learn(until: release()) {}
    isStale = false
    orderDelivery()
  }

  /// Releases of every source what can have no earlier one any more; gives how far that is so of all.
  private mutating func release() -> Int64 {
    var reached = Timeline.never
    for i in lines.indices {
      let frontier = frontier(i)
      reached = min(reached, frontier)
      if lines[i].zone != nil {
        lines[i].release(below: frontier, passed: learntUntil)
        if !lines[i].late.isEmpty {
          lateOnes.append(contentsOf: lines[i].late)
          lines[i].late.removeAll(keepingCapacity: true)
        }
      }
    }
    return reached
  }

  /// Begins to fetch what the clues of a source behind one will be looked up in.
  ///
  /// Not when they are released: a source that is ahead of others waits for them with its clues, and what was fetched would be
  /// gone. Static and `inout`: a method that borrows a part of what is being changed copies it (Swift 6.3).
  @inline(__always)
  private static func fetch(
    _ line: inout SourceLine, behind clue: Int, _ pairing: borrowing Pairing
  ) {
    let left = line.clues.end &- clue
    guard left > 4 else { return }
    pairing.prefetch(HeldEvents.subject(&line.events, line.clues[clue &+ 4]))
    guard left > 12 else { return }
    HeldEvents.fetch(&line.events, line.clues[clue &+ 12])
  }

  /// Mutating, since a borrowing method called from a mutating one copies the whole timeline (Swift 6.3).
  private mutating func clueEntry(_ index: Int) -> Tournament.Entry {
    if !lines[index].clues.isEmpty {
      let place = lines[index].events.place(lines[index].clues[lines[index].clues.first])
      return Tournament.Entry(
        key: place.utc, tie: lines[index].events.tie(place), line: Int32(index), blocked: false)
    }
    return Tournament.Entry(key: Timeline.never, tie: 0, line: Int32(index), blocked: true)
  }

  private mutating func orderClues() {
    clueHeap.removeAll()
    for i in lines.indices where !lines[i].clues.isEmpty {
      clueHeap.append(clueEntry(i))
    }
    clueHeap.order()
  }

  /// Learns from everything written before `reached`; true when it stopped early because a zone changed.
  private mutating func learn(until reached: Int64) -> Bool {
    isStale = false
    orderClues()
    var moment = nextMoment()
    var event = Event.nothing
    while true {
      if let root = clueHeap.root, !root.blocked, root.key <= moment {
        guard root.key < reached else { break }
        let index = Int(root.line)
        let clue = lines[index].clues.first
        lines[index].events.read(lines[index].clues[clue], into: &event)
        Timeline.fetch(&lines[index], behind: clue, pairing)
        lines[index].clues.drop(before: clue + 1)
        let paired = pairing.pairedNodes
        let isNew = take(event, line: index)
        if isStale {
          learntUntil = max(learntUntil, root.key)
          return true
        }
        clueHeap.replaceRoot(clueEntry(index))
        if isNew || paired != pairing.pairedNodes { moment = nextMoment() }
      } else {
        guard moment < reached, moment < Timeline.never else { break }
        decide(at: moment, reached: reached)
        moment = nextMoment()
      }
    }
    learntUntil = max(learntUntil, reached)
    return false
  }

  /// Learns from one clue; true when it is the first of its node.
  private mutating func take(_ event: Event, line index: Int) -> Bool {
    let node = Int(event.node.rawValue)
    let isNew = firstSeen[node] == nil
    if isNew { firstSeen[node] = event.written.milliseconds }
    names.now = event.written.milliseconds
    switch event.kind {
    case .zoneSeen: takeZone(event, line: index)
    case .selfAddress: names.claim(event.node, event.peer)
    case .raftPreVote, .raftBecameLeader: names.claim(event.node, event.peer, raft: true)
    case .peerRequest: names.called(event.node, by: event.name)
    case .distroStart: pairing.start(event)
    case .distroEnd: pairing.end(event)
    case .distroReceive:
      names.claim(event.node, event.peer)
      pairing.receive(event)
    case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled, .datumHealthy,
      .datumUnhealthy, .datumSame:
      pairing.datum(event, names)
    case .register, .deregister, .update:
      if event.flags.contains(.forwarded) { names.called(event.node, by: event.name) }
      pairing.request(event, names)
    default: break
    }
    if pairing.isUnproven {
      pairing.prove(begins: distroBegins(), names, now: event.written.milliseconds)
    }
    return isNew
  }

  /// When the logs of each node begin that tell of sends and receipts; by node id.
  ///
  /// On 1.x receipts stand in another log than sends: the later of the two.
  private func distroBegins() -> ContiguousArray<Int64> {
    var begins = ContiguousArray(repeating: Int64.min, count: firstSeen.count)
    for line in lines where line.log == .protocolDistro || line.log == .namingServer {
      guard let raw = line.firstRaw else { continue }
      let node = Int(line.node.rawValue)
      begins[node] = max(begins[node], raw - line.offset)
    }
    return begins
  }

  // MARK: moments

  /// Until when events are held for the first pair of that node; nil when they are not.
  private func settles(_ node: Int) -> Int64? {
    guard let seen = firstSeen[node], !isSettled[node] else { return nil }
    if nodes.count < 2 { return seen }
    if nodes.contains(where: { Int($0.id.rawValue) == node && $0.clockMilliseconds != nil }) {
      return seen
    }
    let deadline = seen + options.hold
    return min(pairing.firstPair[node].map { max($0 + wait, seen) } ?? deadline, deadline)
  }

  /// Stamp of the first event of all.
  private var earliestSeen: Int64? { firstSeen.lazy.compactMap { $0 }.min() }

  /// When the next decision falls due.
  private func nextMoment() -> Int64 {
    var moment = Timeline.never
    for node in firstSeen.indices {
      if let at = settles(node) { moment = min(moment, at) }
    }
    if nextPiece == nil, let seen = earliestSeen, seen + options.hold > decidedAt {
      moment = min(moment, seen + options.hold)
    }
    if let nextPiece {
      // Past the last event nothing needs a piece.
      let close = nextPiece + wait
      if !isOver || nextPiece <= lastWritten { moment = min(moment, close) }
    }
    return moment
  }

  private mutating func decide(at moment: Int64, reached: Int64) {
    decidedAt = moment
    var settledNow: [Int] = []
    for node in firstSeen.indices {
      if let at = settles(node), at <= moment {
        isSettled[node] = true
        settledNow.append(node)
      }
    }
    guard let begin = nextPiece else {
      // A node whose clock is ahead is seen later: all are waited for, no longer than for one that is silent.
      let isPatient = earliestSeen.map { moment < $0 + options.hold } ?? true
      let waiting = nodes.contains {
        let node = Int($0.id.rawValue)
        return firstSeen[node] == nil ? isPatient : !isSettled[node]
      }
      guard !waiting else { return }
      // The first piece: up to the first whole minute that is not yet over by the wait.
      let until = floorToPiece(moment - wait) + options.piece
      firstDecision = moment
      close(until: until, bounds: solve(at: moment))
      return
    }
    if !settledNow.isEmpty {
      let bounds = solve(at: moment)
      for node in settledNow {
        if let bound = bounds[node], let seen = firstSeen[node] {
          pieces.patch(node, from: seen, bound: bound)
        }
      }
    }
    if moment >= begin + wait {
      if pairing.votes.count == 0, chosenReference == nil || isQuiet {
        skipQuiet(from: begin, reached: reached)
      } else {
        close(until: begin + options.piece, bounds: solve(at: moment))
      }
    }
  }

  private func floorToPiece(_ time: Int64) -> Int64 {
    let rest = time % options.piece
    return time - (rest < 0 ? rest + options.piece : rest)
  }

  private mutating func close(until: Int64, bounds: ContiguousArray<ClockBound?>) {
    pieces.close(until: until, bounds: bounds)
    nextPiece = until
    countArrivals()
  }

  /// Brings the sync matrix up to date, on the newest corrections.
  mutating func countArrivals() {
    var applied = ContiguousArray<Int64>()
    var slack = ContiguousArray<Int64>()
    var state = Pairing.State(isBounded: true, isTight: true)
    for node in firstSeen.indices {
      let bound = pieces.bound(node, piece: pieces.newest)
      if firstSeen[node] != nil {
        if bound == nil { state.isBounded = false }
        if bound.map({ $0.high - $0.low >= 1000 }) ?? true { state.isTight = false }
        state.recent = max(state.recent, 15_000 + 2 * abs(Int64(bound?.applied ?? 0)))
      }
      applied.append(Int64(bound?.applied ?? 0))
      slack.append(bound.map { Int64($0.high - $0.low) / 2 + 1 } ?? 0)
    }
    pairing.countArrivals(applied: applied, slack: slack)
    pairing.state = state
  }

  /// Whether the newest piece bounds nothing.
  private var isQuiet: Bool {
    pieces.newest >= 0
      && firstSeen.indices.allSatisfy {
        $0 == chosenReference || pieces.bound($0, piece: pieces.newest) == nil
      }
  }

  /// No pair bounds anything: pieces that change nothing are passed over at once, up to the next clue.
  private mutating func skipQuiet(from begin: Int64, reached: Int64) {
    var known = min(reached, lastWritten)
    if let root = clueHeap.root, !root.blocked { known = min(known, root.key) }
    let until = max(begin + options.piece, floorToPiece(known - wait))
    if pieces.newest < 0 {
      close(until: until, bounds: ContiguousArray(repeating: nil, count: firstSeen.count))
    } else {
      pieces.extend(until: until)
      nextPiece = until
    }
  }

  /// The bounds from the pairs of the last ten minutes.
  private mutating func solve(at moment: Int64) -> ContiguousArray<ClockBound?> {
    pairing.votes.expire(through: moment - wait - options.pairLife)
    let solution = ClockBounds(
      slots: firstSeen.count, edges: pairing.edges(begins: distroBegins(), names))
    if chosenReference == nil { chosenReference = solution.reference() }
    guard let chosenReference else {
      return ContiguousArray(repeating: nil, count: firstSeen.count)
    }
    return solution.bounds(reference: chosenReference)
  }
}

package import Bytes
package import Events
package import Records

/// The events of all sources of all nodes in one order, on the clock of one node, in one pass (design §4).
///
///     source:  add → reorder → release ─┬─ clues by written time: zones, addresses, pairs → clock pieces
///                                       └─ events by corrected time → next()
///
/// Use: `addSource` for each, then again and again `add` slices (in batch those that `readingOrder` asks for), and take what
/// `next()` gives; `end` a source, `finish()` at last. While `next()` gives an event, `clock(of:)` and `names` are those in force.
/// What it gives depends only on the events, not on how they were sliced, as long as none comes later than the wait.
package struct Timeline: Sendable {
  let options: TimelineOptions
  let nodes: [NodeFacts]
  var lines: ContiguousArray<SourceLine> = []
  /// Index in `lines` by source id; -1 when not added.
  private var lineOf: ContiguousArray<Int32> = []
  /// By node id.
  var zones: ContiguousArray<ZoneInference>
  /// How long records of any source may be late, ms: see `TimelineOptions.wait`.
  package private(set) var wait: Int64

  /// Which addresses belong to which node, as known at the event last given.
  package internal(set) var names: NodeNames
  var pairing: Pairing
  var pieces: ClockPieces

  // The order of clues, by written time.
  var clueHeap = Tournament()
  /// Whatever was written before this has been learnt from.
  var learntUntil = Int64.min
  /// By node id: UTC stamp of its first event in the order.
  var firstSeen: ContiguousArray<Int64?>
  var isSettled: ContiguousArray<Bool>
  /// End of the newest piece and begin of the next; nil before the first piece.
  var nextPiece: Int64?
  var chosenReference: Int?
  /// The last moment at which something was decided.
  var decidedAt = Int64.min
  /// When the first piece closed: what was learnt by then is known from the first event on.
  var firstDecision = Int64.min

  // The order of delivery, by corrected time.
  var heap = Tournament()
  var isStale = true
  var lastSecond: Int64?
  /// Where the second last given ends.
  var secondEnd = Int64.min
  var lastEvent = SourceLine.nothing
  /// Whom the event behind the last one given is about, of the same source; none where it is not known.
  ///
  /// It comes soon, so what is known of that client can be fetched meanwhile.
  package internal(set) var coming = ClientID.none
  /// The number of the node that `coming` is of.
  ///
  /// Not to be read from the event last given, which has hardly been written.
  package internal(set) var comingNode = 0
  var deliveredPiece = -1
  /// The latest event that was not delivered because only the timeline learns from it.
  package internal(set) var lastSkipped = Instant.distantPast
  /// Events that came too late for the order and have a zone, waiting for the next delivery.
  var lateOnes: ContiguousArray<Event> = []
  var lateHead = 0
  /// Live: whatever was written by then is believed to have arrived.
  var limit: Int64?
  /// Every source has ended.
  var isOver = false
  /// The newest stamp of any source.
  var lastWritten = SourceLine.nothing

  /// Events delivered as late so far.
  package internal(set) var lateCount = 0

  /// A timeline of these nodes.
  ///
  /// Node ids are dense from 1.
  package init(nodes: [NodeFacts], options: TimelineOptions = TimelineOptions()) {
    self.options = options
    self.nodes = nodes.sorted { $0.id < $1.id }
    let slots = Int(nodes.map(\.id.rawValue).max() ?? 0) + 1
    zones = ContiguousArray(repeating: ZoneInference(option: nil), count: slots)
    var clocks = ContiguousArray<Int32?>(repeating: nil, count: slots)
    for node in nodes {
      zones[Int(node.id.rawValue)] = ZoneInference(option: node.zoneMinutes)
      clocks[Int(node.id.rawValue)] = node.clockMilliseconds
    }
    wait = options.wait(of: options.expectsAccess ? .access : .unknown)
    names = NodeNames(nodes)
    pairing = Pairing(slots: slots, reach: options.reach)
    pieces = ClockPieces(configured: clocks)
    firstSeen = ContiguousArray(repeating: nil, count: slots)
    isSettled = ContiguousArray(repeating: false, count: slots)
  }

  // MARK: input

  /// Announces a source.
  ///
  /// All that are known belong here before the first event: the wait depends on their kinds.
  package mutating func addSource(_ id: SourceID, node: NodeID, log: LogKind) {
    let index = Int(id.rawValue)
    if index >= lineOf.count {
      lineOf.append(contentsOf: repeatElement(-1, count: index + 1 - lineOf.count))
    }
    guard lineOf[index] < 0 else { return }
    var line = SourceLine(id: id, node: node, log: log, wait: options.wait(of: log))
    let zone = zones[Int(node.rawValue)]
    line.zone = zone.current?.minutes
    line.zoneIsFixed = zone.isFixed
    lineOf[index] = Int32(lines.count)
    lines.append(line)
    wait = max(wait, line.wait)
    isStale = true
  }

  /// Takes a slice of a source's events, in file order, `written` as printed.
  ///
  /// - Parameters:
  ///   - events: the events of the next records of this source.
  ///   - source: a source that was added.
  ///   - newest: the newest printed stamp among the records of this slice, those without an event included;
  ///     `Record.noStamp` when none has one.
  ///   - table: the run's names, to read addresses from.
  /// - Complexity: O(1) per event
  package mutating func add(
    _ events: ArraySlice<Event>, source: SourceID, newest: Int64, names table: Names
  ) {
    let index = Int(lineOf[Int(source.rawValue)])
    isStale = true
    guard !lines[index].hasEnded else { return }
    if let first = events.first {
      begin(index, at: first.written.milliseconds)
    } else if newest != Record.noStamp {
      begin(index, at: newest)
    }
    var first = events.startIndex
    for i in events.indices {
      if !events[i].peer.isNone { names.learn(events[i].peer, table) }
      if events[i].log == .access { names.learn(events[i].name, table) }
      switch events[i].kind {
      case .zoneSeen:
        lines[index].add(events[first..<i])
        first = i
        noteZone(events[i], line: index)
      default: break
      }
    }
    lines[index].add(events[first...])
    lines[index].note(newest: newest)
  }

  private mutating func begin(_ index: Int, at raw: Int64) {
    guard lines[index].firstRaw == nil else { return }
    lines[index].firstRaw = raw
    zones[Int(lines[index].node.rawValue)].begins(at: raw)
  }

  /// The source has ended: nothing more comes from it.
  package mutating func end(_ source: SourceID) {
    let index = Int(lineOf[Int(source.rawValue)])
    lines[index].settleSuspects()
    lines[index].hasEnded = true
    isStale = true
  }

  /// Live: all that was written up to `limit` (UTC) is believed to have arrived, so nothing waits for it any more; nil
  /// takes that back.
  package mutating func advance(liveLimit limit: Int64?) {
    self.limit = limit
    isStale = true
  }

  /// Ends every source that has not ended.
  package mutating func finish() {
    for line in lines where !line.hasEnded { end(line.id) }
    isStale = true
  }

  // MARK: asking

  /// The bound of a node's clock in the piece in force at the event last given; nil when no pair bounds it.
  package func clock(of node: NodeID) -> ClockBound? {
    pieces.bound(Int(node.rawValue), piece: deliveredPiece)
  }

  /// The newest bound of a node's clock, for display.
  package func latestClock(of node: NodeID) -> ClockBound? {
    pieces.bound(Int(node.rawValue), piece: pieces.newest)
  }

  /// The node whose clock is the reference; none until the first pairs decide it.
  package var reference: NodeID { NodeID(UInt16(chosenReference ?? 0)) }

  /// A node's zones in order; empty while the first is not known.
  package func zones(of node: NodeID) -> [ZoneInterval] {
    Int(node.rawValue) < zones.count ? zones[Int(node.rawValue)].intervals : []
  }

  /// How long DISTRO sends took, by sender and receiver.
  package var syncMatrix: [SyncMatrix.Row] { pairing.matrix.rows(names) }

  /// Events held now, and rows kept for pairing: what memory it takes.
  package var heldCount: Int {
    lines.reduce(0) { $0 + $1.heldCount } + pairing.rowCount + pairing.votes.count
  }
}

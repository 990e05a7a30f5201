import Bytes
import Events

/// Joins what two nodes wrote about one thing: DISTRO sends with their receipts, forwarded requests with their copies.
///
/// It sees the events in the order of their stamps, uncorrected. A receipt R on node t between START S and END E of a
/// send from node s bounds the clocks: `clock(t) − clock(s)` lies in `[R − E, R − S]`. Which send a receipt belongs to is
/// not known; every one that could be is a candidate, and `ClockVotes` decides. A forwarded request is handled within
/// the asker's own (200/200 pairs only: real-servers.md §1.2). Failed sends share one millisecond and bound nothing
/// (§1.6).
struct Pairing: Sendable {
  /// A send that a receipt fits, for the sync matrix.
  struct Arrival: Sendable {
    var row: Int
    var from: NodeID
    var to: NodeID
    var peer: NameID
    var start: Int64
    var end: Int64
    var receipt: Int64
  }

  enum RowKind: UInt8 { case open, sent, failed, receipt, asked, copy }

  struct Row: BitwiseCopyable, Sendable {
    /// Its stamp: START, receipt, or the second of a request.
    var time: Int64
    /// How many ms it took: to the END of a send, or as a request says.
    var took: Int32 = 0
    /// How many rows back the row before it of the same key stands; 0 when there is none.
    var back: UInt32 = 0
    var peer: NameID
    var node: NodeID
    var kind: RowKind
    /// 1 change, 2 delete, 0 unknown.
    var type: UInt8
    /// The send's delay is in the matrix.
    var isCounted = false

    /// END of a send.
    var end: Int64 { time + Int64(took) }
  }

  /// How well the clocks are known: what needs no more pairs costs no more walks.
  struct State: Sendable {
    /// Every node seen has a bound.
    var isBounded = false
    /// Every bound is narrower than a whole second: requests tell nothing new.
    var isTight = false
    /// How far back the partner of a row can lie while the clocks stay as they are, ms.
    var recent: Int64 = 15_000
  }

  /// From so many candidates in a minute on a node needs no far ones any more.
  static let enoughInMinute = 512
  /// How long rows are kept while every node has enough, ms: a send that is retried ends within that (3 s timeouts, 3 tries).
  static let keptWhenRich: Int64 = 75_000
  /// Rows looked at per event, and candidates made of one: a key that is synced all the time has many.
  static let mostRows = 64
  static let mostCandidates = 8

  var rows = Queue<12, Row>()
  var table = KeyTable()
  let reach: Int64

  var votes: ClockVotes
  /// What the last piece of clock bounds made of the pairs.
  var state = State()
  /// Candidates of each node in the minute at hand; by node id.
  var inMinute: ContiguousArray<Int32>
  var minute = Int64.min
  /// Every node that has pairs had enough in the minute before.
  var wasRich = false
  /// Number of the first row younger than `State.recent`.
  var recent = 0
  /// When a node had its first candidate that is believed; by node id.
  var firstPair: ContiguousArray<Int64?>
  /// A candidate came of a node that has none that is believed: `prove` is due.
  private(set) var isUnproven = false
  /// Candidates of nodes that have none that is believed, and at how many of them they are looked at next.
  private var unproven = 0
  private var nextProof = 1
  /// How many nodes had one.
  private(set) var pairedNodes = 0
  /// Sends and receipts that fit, since the matrix was last brought up to date.
  var arrivals: ContiguousArray<Arrival> = []
  var matrix = SyncMatrix()
  /// The receivers' names, as senders of service keys (1.x) write them.
  private var servicePeers: ContiguousArray<NameID> = []

  init(slots: Int, reach: Int64) {
    self.reach = reach
    votes = ClockVotes(slots: slots)
    inMinute = ContiguousArray(repeating: 0, count: slots)
    firstPair = ContiguousArray(repeating: nil, count: slots)
  }

  /// Rows held.
  var rowCount: Int { rows.count }

  // MARK: sends

  /// The client or service a DISTRO line names, with the receiver; nil when it names neither.
  private func key(client: ClientID, service: ServiceID, peer: NameID) -> UInt64? {
    let id: UInt64
    if !client.isNone {
      id = UInt64(client.rawValue) << 1
    } else if !service.isNone {
      id = UInt64(service.rawValue) << 1 | 1
    } else {
      return nil
    }
    return UInt64(peer.rawValue) << 33 | id & 0x1_FFFF_FFFF
  }

  /// Begins to fetch what the event will be looked up in: it is learnt from soon.
  @inline(__always)
  func prefetch(_ subject: (client: ClientID, service: ServiceID, peer: NameID)) {
    guard let key = key(client: subject.client, service: subject.service, peer: subject.peer)
    else { return }
    table.prefetch(key)
  }

  mutating func start(_ event: Event) {
    guard let key = key(client: event.client, service: event.service, peer: event.peer) else {
      return
    }
    if event.client.isNone, !servicePeers.contains(event.peer) { servicePeers.append(event.peer) }
    append(key, event, kind: .open, type: event.a == 1 || event.a == 2 ? UInt8(event.a) : 0)
  }

  mutating func end(_ event: Event) {
    guard let key = key(client: event.client, service: event.service, peer: event.peer) else {
      return
    }
    let now = event.written.milliseconds
    // The earliest send still open: a looser interval, but true whichever of them ended.
    var found = -1
    let isOK = event.flags.contains(.ok)
    var walk = Walk(key, table, since: now - reach)
    while let row = next(&walk, since: found < 0 ? 0 : recent) {
      guard row.kind == .open, row.node == event.node else { continue }
      found = walk.number
      rows[found].kind = isOK ? .sent : .failed
      rows[found].took = Int32(clamping: now - row.time)
    }
    guard found >= 0 else { return }
    guard isOK else {
      matrix.failed(event.node, event.peer)
      return
    }
    let send = rows[found]
    var candidates = 0
    walk = Walk(key, table, since: send.time - reach)
    let oldest = isRich(event.node, now) ? recent : 0
    while candidates < Pairing.mostCandidates, let row = next(&walk, since: oldest) {
      guard row.kind == .receipt, row.node != send.node, fits(row.type, send.type) else { continue }
      candidate(send: found, receipt: walk.number, now: now)
      candidates += 1
    }
  }

  mutating func receive(_ event: Event) {
    guard let key = key(client: event.client, service: event.service, peer: event.peer) else {
      return
    }
    receipt(key, event, type: event.a == 2 ? 2 : event.a == 0 ? 0 : 1)
  }

  /// A datum line of 1.x: it stands where 2.x writes a receipt.
  mutating func datum(_ event: Event, _ names: NodeNames) {
    for peer in servicePeers where names.learntNode(of: peer) == event.node {
      guard let key = key(client: .none, service: event.service, peer: peer) else { continue }
      // One line gives an event for each instance that changed.
      var walk = Walk(key, table, since: event.written.milliseconds)
      if let row = next(&walk), row.kind == .receipt, row.time == event.written.milliseconds {
        continue
      }
      receipt(key, event, type: 0)
    }
  }

  private mutating func receipt(_ key: UInt64, _ event: Event, type: UInt8) {
    let number = append(key, event, kind: .receipt, type: type)
    let now = event.written.milliseconds
    var candidates = 0
    var walk = Walk(key, table, since: now - reach)
    let oldest = isRich(event.node, now) ? recent : 0
    while candidates < Pairing.mostCandidates, let row = next(&walk, since: oldest) {
      guard row.kind == .sent, row.node != event.node, fits(row.type, type) else { continue }
      candidate(send: walk.number, receipt: number, now: now)
      candidates += 1
    }
  }

  private func fits(_ a: UInt8, _ b: UInt8) -> Bool { a == b || a == 0 || b == 0 }

  private mutating func candidate(send: Int, receipt: Int, now: Int64) {
    let sent = rows[send]
    let got = rows[receipt]
    // Stamps are cut to the millisecond: one more on either side.
    vote(
      now: now, receipt: receipt, from: sent.node, to: got.node, low: got.time - sent.end - 1,
      high: got.time - sent.time + 1)
    arrivals.append(
      Arrival(
        row: send, from: sent.node, to: got.node, peer: sent.peer, start: sent.time,
        end: sent.end, receipt: got.time))
  }

  private func isRich(_ node: NodeID, _ now: Int64) -> Bool {
    state.isBounded && now / 60_000 == minute
      && inMinute[Int(node.rawValue)] >= Pairing.enoughInMinute
  }

  private mutating func vote(
    now: Int64, receipt: Int, from: NodeID, to: NodeID, low: Int64, high: Int64
  ) {
    let from = Int(from.rawValue)
    let to = Int(to.rawValue)
    guard from < firstPair.count, to < firstPair.count else { return }
    votes.add(time: now, receipt: receipt, from: from, to: to, low: low, high: high)
    if now / 60_000 != minute {
      wasRich = now / 60_000 == minute + 1
      minute = now / 60_000
      for i in inMinute.indices {
        if firstPair[i] != nil, inMinute[i] < Pairing.enoughInMinute { wasRich = false }
        inMinute[i] = 0
      }
    }
    inMinute[from] += 1
    inMinute[to] += 1
    guard firstPair[from] == nil || firstPair[to] == nil else { return }
    unproven += 1
    if unproven >= nextProof { isUnproven = true }
  }

  // MARK: what is believed

  /// Votes from which on a single peak needs no proof.
  static let clear = 16

  /// For every pair of nodes the interval that most speaks for: most votes, and where several have many, or all have few,
  /// the one that leaves the least over.
  ///
  /// None where even that one leaves over more than it explains. `begins` says when the logs of each node begin that tell of
  /// sends and receipts, by node id.
  func edges(begins: ContiguousArray<Int64>, _ names: NodeNames) -> [ClockVotes.Edge] {
    let all = votes.candidates()
    guard all.contains(where: { Pairing.isUnclear($0) }) else { return all.compactMap(\.first) }
    let ledger = PairLedger(self, begins: begins, names)
    return all.compactMap { peaks in
      guard Pairing.isUnclear(peaks) else { return peaks.first }
      var best: (edge: ClockVotes.Edge, account: PairLedger.Account)?
      var equals = 0
      for peak in peaks {
        let account = ledger.account(peak.first, peak.second, low: peak.low, high: peak.high)
        guard let held = best else {
          best = (peak, account)
          continue
        }
        if account.balance > held.account.balance {
          best = (peak, account)
          equals = 0
        } else if account.balance == held.account.balance, peak.votes == held.edge.votes {
          equals += 1
        }
      }
      guard let best, !best.account.isUnlikely else { return nil }
      // Of several that nothing tells apart only clocks that agree are believed.
      return equals == 0 || best.edge.isNear ? best.edge : nil
    }
  }

  private static func isUnclear(_ peaks: [ClockVotes.Edge]) -> Bool {
    peaks.count > 1 || peaks.first?.votes ?? 0 < clear
  }

  /// Looks whether the candidates so far bound nodes that none bounds yet.
  mutating func prove(begins: ContiguousArray<Int64>, _ names: NodeNames, now: Int64) {
    isUnproven = false
    // Each look costs a walk over the rows: with more candidates they come further apart.
    nextProof = unproven + 1 + unproven / 2
    // One alone may be chance: it is believed when nothing better comes in the time that is waited for it.
    for edge in edges(begins: begins, names) where edge.votes > 1 {
      for node in [edge.first, edge.second] where firstPair[node] == nil {
        firstPair[node] = now
        pairedNodes += 1
      }
    }
  }

  // MARK: forwarded requests

  /// A write that ended with 200: the asker's own line, or the copy on the node that executed it.
  mutating func request(_ event: Event, _ names: NodeNames) {
    guard !state.isTight, event.status == 200, !event.instance.isNone else { return }
    let verb: UInt64
    switch event.kind {
    case .register: verb = 1
    case .deregister: verb = 2
    default: verb = 3
    }
    let key = 1 << 63 | verb << 40 | UInt64(event.instance.rawValue)
    let isCopy = event.flags.contains(.forwarded)
    let now = event.written.milliseconds
    // The copy names the asker by Request-Source, else by the remote address.
    let asker = names.learntNode(of: event.peer) ?? names.learntNode(of: event.name)
    if isCopy, asker == nil || asker == event.node { return }
    var made = event
    made.peer = isCopy && names.learntNode(of: event.peer) == nil ? event.name : event.peer
    let number = append(key, made, kind: isCopy ? .copy : .asked, type: 0)
    rows[number].took = Int32(clamping: event.took)
    var candidates = 0
    var walk = Walk(key, table, since: now - reach)
    while candidates < Pairing.mostCandidates, let row = next(&walk) {
      if isCopy, row.kind == .asked, row.node == asker {
        requestCandidate(asked: walk.number, copy: number, now: now)
        candidates += 1
      } else if !isCopy, row.kind == .copy, row.node != event.node,
        names.learntNode(of: row.peer) == event.node
      {
        requestCandidate(asked: number, copy: walk.number, now: now)
        candidates += 1
      }
    }
  }

  private mutating func requestCandidate(asked: Int, copy: Int, now: Int64) {
    let ask = rows[asked]
    let made = rows[copy]
    // Both ended somewhere in their second; the copy's ends lie within the asker's. The times taken are cut to the ms.
    let apart = made.time - ask.time
    vote(
      now: now, receipt: copy, from: ask.node, to: made.node, low: apart - 1000,
      high: apart + 1000 + Int64(ask.took) - Int64(made.took) + 1)
  }
}

import Bytes
import Events

extension Pairing {
  /// How long a row is kept: a send and its receipt may lie `reach` apart, and its END that much behind its START.
  ///
  /// While every node has more pairs than are counted, `keptWhenRich`: what is needed then lies close together. A clock that
  /// jumps by more makes them scarce, rows are kept again, and its new pairs are found as much later.
  private var kept: Int64 {
    state.isBounded && wasRich ? max(Pairing.keptWhenRich, 4 * state.recent) : reach * 2 + 10_000
  }

  @discardableResult
  mutating func append(_ key: UInt64, _ event: Event, kind: RowKind, type: UInt8) -> Int {
    let now = event.written.milliseconds
    expire(before: now - kept)
    let number = rows.end
    recent = max(recent, rows.first)
    while recent < number, rows[recent].time < now - state.recent { recent += 1 }
    let previous = table.replace(key, with: number, live: rows.first)
    // Soon its END or its receipt comes, and looks at that one too.
    if previous >= rows.first { rows.fetch(previous) }
    rows.append(
      Row(
        time: now, back: previous < 0 ? 0 : UInt32(clamping: number - previous), peer: event.peer,
        node: event.node, kind: kind, type: type))
    return number
  }

  /// A walk over the rows of one key, newest first.
  struct Walk {
    /// The row last given.
    var number = -1
    private(set) var following: Int
    private let since: Int64
    private var left = Pairing.mostRows

    init(_ key: UInt64, _ table: KeyTable, since: Int64) {
      following = table.find(key)
      self.since = since
    }

    mutating func take(_ row: Row) -> Bool {
      guard row.time >= since, left > 0 else { return false }
      number = following
      following = row.back == 0 ? -1 : following - Int(row.back)
      left -= 1
      return true
    }
  }

  /// The next row of a walk; nil at its end, or at rows with numbers below `oldest`.
  @inline(__always)
  func next(_ walk: inout Walk, since oldest: Int = 0) -> Row? {
    guard walk.following >= max(rows.first, oldest) else { return nil }
    let row = rows[walk.following]
    return walk.take(row) ? row : nil
  }

  /// Drops rows older than `limit`; sends still open then never ended.
  private mutating func expire(before limit: Int64) {
    var number = rows.first
    while number < rows.end, rows[number].time < limit {
      if rows[number].kind == .open { matrix.unfinished(rows[number].node, rows[number].peer) }
      number += 1
    }
    rows.drop(before: number)
  }

  /// Puts what arrived since the last call into the matrix.
  ///
  /// `applied` is each node's correction, by id; `slack` how far a receipt may lie outside its send, since the
  /// correction is the middle of bounds.
  mutating func countArrivals(applied: ContiguousArray<Int64>, slack: ContiguousArray<Int64>) {
    for place in arrivals.indices {
      let arrival = arrivals[place]
      // Rows of the minute before: they lie far away, and not in this order.
      if place + 8 < arrivals.count {
        let coming = arrivals[place + 8].row
        if coming >= rows.first, coming < rows.end { rows.fetch(coming) }
      }
      let index = arrival.row
      guard index >= rows.first, index < rows.end, !rows[index].isCounted else { continue }
      let from = Int(arrival.from.rawValue)
      let to = Int(arrival.to.rawValue)
      let skew = applied[to] - applied[from]
      let room = slack[to] + slack[from]
      let delay = arrival.receipt - arrival.start - skew
      guard delay >= -room, arrival.receipt - skew <= arrival.end + room else { continue }
      rows[index].isCounted = true
      matrix.arrived(arrival.from, arrival.peer, after: delay)
    }
    arrivals.removeAll(keepingCapacity: true)
  }

  /// The input is over: sends still open never ended, but for those of the last seconds.
  mutating func finish(before limit: Int64) {
    for i in rows.indices where rows[i].kind == .open && rows[i].time < limit {
      matrix.unfinished(rows[i].node, rows[i].peer)
      rows[i].kind = .failed
    }
  }
}

import Bytes
import Events

/// What the rows of `Pairing` say for and against a difference of two clocks: sends that arrived and receipts that were
/// sent, and those that would have to be there and are not.
///
/// Keys that are synced again and again fit at many differences: a receipt may belong to the send before it, or to the
/// one before that. At a wrong difference the other sends stand alone, though the receiver's log covers the time at
/// which they would have arrived. So candidates are told apart by what they leave over, not by what they explain.
///
///     node s   S1 ──── S2 ──── S3 ──── S4            S: sends that ended well
///     node t        R1 ──── R2 ──── R3 ──── R4       R: their receipts
///              by one key back, R1 belongs to S2 …: and S1 has none, R4 no send
struct PairLedger {
  /// Rows looked at, the newest: more are not needed to tell candidates apart.
  private static let most = 16_384

  /// A send that failed, or has not ended, is received within this or not at all, in ms: 3 s until it is given up, and what a
  /// node that stood still adds.
  private static let patience: Int64 = 30_000

  private struct Line {
    var time: Int64
    var end: Int64
    var node: Int
    /// Whom it was sent to, by node; 0 for a receipt.
    var target: Int
    var type: UInt8
    var isSend: Bool
    /// A send whose end says that it arrived.
    var isDone: Bool
  }

  /// What speaks for a difference, and against it.
  struct Account: Equatable {
    var explained = 0
    var missing = 0

    /// Too much is left over: it is chance that something fits.
    var isUnlikely: Bool { missing * 2 > explained }
    var balance: Int { explained - missing }
  }

  /// Sends and receipts of one key, in order of their stamps.
  private var groups: ContiguousArray<ContiguousArray<Line>> = []
  /// Where each node's receipts are known to be complete: from, and up to the last one.
  private var from: ContiguousArray<Int64>
  private var until: ContiguousArray<Int64>
  /// Where each node's sends are.
  private var sentUntil: ContiguousArray<Int64>

  /// The rows of `pairing`, whose logs begin at `begins`, by node.
  init(_ pairing: borrowing Pairing, begins: ContiguousArray<Int64>, _ names: borrowing NodeNames) {
    from = begins
    until = ContiguousArray(repeating: Int64.min, count: begins.count)
    sentUntil = until
    let rows = pairing.rows
    let first = max(rows.first, rows.end - PairLedger.most)
    guard first < rows.end else { return }
    // What was dropped may explain what is left.
    if first > 0 {
      for node in from.indices { from[node] = max(from[node], rows[first].time) }
    }
    var groupOf = ContiguousArray<Int32>(repeating: -1, count: rows.end - first)
    for number in first..<rows.end {
      let row = rows[number]
      let isSend = row.kind == .sent || row.kind == .open || row.kind == .failed
      guard isSend || row.kind == .receipt else { continue }
      let previous = row.back == 0 ? -1 : number - Int(row.back) - first
      var group = previous >= 0 ? groupOf[previous] : -1
      if group < 0 {
        group = Int32(groups.count)
        groups.append([])
      }
      groupOf[number - first] = group
      let node = Int(row.node.rawValue)
      guard node < from.count else { continue }
      groups[Int(group)].append(
        Line(
          // What did not end well may have arrived all the same, if later.
          time: row.time, end: row.kind == .sent ? row.end : row.time + PairLedger.patience,
          node: node,
          target: isSend ? Int(names.learntNode(of: row.peer)?.rawValue ?? 0) : 0,
          type: row.type, isSend: isSend, isDone: row.kind == .sent))
      // From 2.0 on both stand in one log, protocol-distro.log: each shows how far it goes.
      if isSend || row.type != 0 { sentUntil[node] = max(sentUntil[node], row.time) }
      if !isSend || row.type != 0 { until[node] = max(until[node], row.time) }
    }
  }

  /// What `clock(second) − clock(first)` in `[low, high]` explains and leaves over, of what either sent the other.
  func account(_ first: Int, _ second: Int, low: Int64, high: Int64) -> Account {
    var account = Account()
    for group in groups {
      add(group, first, second, low, high, &account)
      add(group, second, first, -high, -low, &account)
    }
    return account
  }

  private func add(
    _ group: ContiguousArray<Line>, _ sender: Int, _ receiver: Int, _ low: Int64, _ high: Int64,
    _ account: inout Account
  ) {
    var isTheirs = false
    var hasOthers = false
    for line in group where line.isSend {
      if line.node == sender, line.target == receiver {
        isTheirs = true
      } else {
        hasOthers = true
      }
    }
    guard isTheirs else { return }
    for line in group where line.isDone && line.node == sender && line.target == receiver {
      let begin = line.time + low - 1
      let end = line.end + high + 1
      let found = group.contains {
        !$0.isSend && $0.node == receiver && fits($0.type, line.type) && $0.time >= begin
          && $0.time <= end
      }
      if found {
        account.explained += 1
      } else if begin >= from[receiver], end <= until[receiver] {
        account.missing += 1
      }
    }
    // A key that others send too has receipts of theirs; a datum line of 1.x (no type) may come of a verify.
    guard !hasOthers else { return }
    for line in group where !line.isSend && line.node == receiver && line.type != 0 {
      let begin = line.time - high - 1
      let end = line.time - low + 1
      guard begin >= from[sender], end <= sentUntil[sender] else { continue }
      let found = group.contains {
        $0.isSend && $0.node == sender && $0.time <= end && $0.end >= begin
      }
      if !found { account.missing += 1 }
    }
  }

  private func fits(_ a: UInt8, _ b: UInt8) -> Bool { a == b || a == 0 || b == 0 }
}

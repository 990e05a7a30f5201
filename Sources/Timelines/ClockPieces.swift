import Bytes

/// Where one source's delivery stands among the clock pieces: the piece's values for its node, copied.
struct ClockCursor: Sendable {
  /// Number of the piece; -1 before the first.
  var piece = -1
  /// The piece ends before this stamp.
  var end = Int64.min
  var applied: Int64 = 0
  var floor = Int64.min

  /// Reference time of a stamp in this piece.
  @inline(__always)
  func place(_ utc: Int64) -> Int64 { max(utc &- applied, floor) }
}

/// The corrections of all nodes over time, in pieces of 60 s of written time.
///
/// For each node `place` never falls as stamps rise, also where a piece with another correction begins: a stamp is never
/// placed before the last moment of the piece before.
struct ClockPieces: Sendable {
  private struct NodePiece: Sendable {
    var bound: ClockBound?
    var applied: Int64 = 0
    var floor = Int64.min
  }
  private struct Piece: Sendable {
    var from: Int64
    var nodes: ContiguousArray<NodePiece>
  }

  private var pieces: ContiguousArray<Piece> = []
  /// Number of `pieces[0]`.
  private var firstNumber = 0
  private let nodeSlots: Int
  /// The correction `--clock` gives, by node.
  private let configured: ContiguousArray<Int32?>

  /// Stamps before this have their piece.
  private(set) var closedUntil = Int64.min

  init(configured: ContiguousArray<Int32?>) {
    self.configured = configured
    nodeSlots = configured.count
  }

  /// Number of the newest piece; -1 while there is none.
  var newest: Int { firstNumber + pieces.count - 1 }
  /// Number of pieces held.
  var count: Int { pieces.count }

  /// Appends the piece that holds from where the last one ended up to `until`.
  /// - Complexity: O(nodes)
  mutating func close(until: Int64, bounds: ContiguousArray<ClockBound?>) {
    let from = closedUntil
    var piece = Piece(from: from, nodes: [])
    var differs = pieces.isEmpty
    for node in 0..<nodeSlots {
      var part = NodePiece()
      let before = pieces.last?.nodes[node]
      if let fixed = configured[node] {
        part.bound = ClockBound(low: fixed, high: fixed, applied: fixed, pairs: 0)
      } else {
        part.bound = bounds[node]
      }
      // Without pairs the last correction stays in use, though nothing bounds it any more.
      part.applied = part.bound.map { Int64($0.applied) } ?? before?.applied ?? 0
      if let before {
        part.floor = ClockPieces.floor(after: before, at: from, applied: part.applied)
        if before.bound != part.bound { differs = true }
      }
      piece.nodes.append(part)
    }
    if differs { pieces.append(piece) }
    closedUntil = until
  }

  /// What the node's time had reached when a piece begins at `from` with another correction.
  private static func floor(after before: NodePiece, at from: Int64, applied: Int64) -> Int64 {
    before.applied == applied ? before.floor : max(before.floor, from - before.applied)
  }

  /// Says that nothing changes up to `until`.
  mutating func extend(until: Int64) { closedUntil = max(closedUntil, until) }

  /// Gives a node that was held from `from` on the bound of its first pairs, in every piece that has none of it.
  mutating func patch(_ node: Int, from: Int64, bound: ClockBound) {
    guard configured[node] == nil else { return }
    var isFirst = true
    for i in pieces.indices {
      let end = i + 1 < pieces.count ? pieces[i + 1].from : closedUntil
      guard end > from else { continue }
      if pieces[i].nodes[node].bound == nil {
        pieces[i].nodes[node].bound = bound
        pieces[i].nodes[node].applied = Int64(bound.applied)
      }
      if isFirst {
        pieces[i].nodes[node].floor = from
        isFirst = false
      } else {
        pieces[i].nodes[node].floor = ClockPieces.floor(
          after: pieces[i - 1].nodes[node], at: pieces[i].from,
          applied: pieces[i].nodes[node].applied)
      }
    }
  }

  /// Bound of a node in a piece; nil when it has none there.
  func bound(_ node: Int, piece: Int) -> ClockBound? {
    let index = piece - firstNumber
    guard index >= 0, index < pieces.count, node < nodeSlots else { return nil }
    return pieces[index].nodes[node].bound
  }

  /// Moves `cursor` to the piece that holds `utc`, which must be before `closedUntil`.
  mutating func seek(_ cursor: inout ClockCursor, node: Int, utc: Int64) {
    var index = max(cursor.piece - firstNumber, 0)
    while index + 1 < pieces.count, pieces[index + 1].from <= utc { index += 1 }
    guard index < pieces.count else { return }
    let part = pieces[index].nodes[node]
    cursor = ClockCursor(
      piece: index + firstNumber,
      end: index + 1 < pieces.count ? pieces[index + 1].from : closedUntil,
      applied: part.applied, floor: part.floor)
  }

  /// Reference time of a stamp of a node, wherever it lies among the pieces held.
  func place(_ node: Int, _ utc: Int64) -> Int64 {
    var index = pieces.count - 1
    while index > 0, pieces[index].from > utc { index -= 1 }
    guard index >= 0 else { return utc }
    let part = pieces[index].nodes[node]
    return max(utc &- part.applied, part.floor)
  }

  /// Drops the pieces before number `piece`, the newest never.
  mutating func drop(before piece: Int) {
    let count = min(piece - firstNumber, pieces.count - 1)
    guard count > 64 else { return }
    pieces.removeSubrange(0..<count)
    firstNumber += count
  }
}

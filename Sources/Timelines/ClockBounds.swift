/// The clocks of all nodes against one, from what the pairs of nodes say.
///
/// Every edge is two difference constraints; shortest paths make them as tight as all edges together allow (Floyd and
/// Warshall). Where they contradict each other, the edge with the fewest votes goes.
struct ClockBounds: Sendable {
  private let slots: Int
  /// `most[i * slots + j]`: clock(j) − clock(i) is at most that.
  private var most: ContiguousArray<Int64>
  private(set) var edges: [ClockVotes.Edge]

  private static let unknown = Int64.max / 4

  /// - Complexity: O(nodes³), times the number of contradicting edges
  init(slots: Int, edges: [ClockVotes.Edge]) {
    self.slots = slots
    self.edges = edges.filter { edge in !edge.isDoubtful || ClockBounds.agrees(edge, with: edges) }
    most = []
    while !solve() {
      // Fewest votes; of equal ones the last, so that edges of the first nodes stay.
      var least = 0
      for i in self.edges.indices where self.edges[i].votes <= self.edges[least].votes { least = i }
      self.edges.remove(at: least)
    }
  }

  /// Whether two other edges, by way of a third node, say the same as this one.
  private static func agrees(
    _ edge: ClockVotes.Edge, with edges: [ClockVotes.Edge]
  ) -> Bool {
    edges.contains { one in
      guard let third = other(end: edge.first, of: one), third != edge.second,
        let two = edges.first(where: { other(end: third, of: $0) == edge.second })
      else { return false }
      let a = bounds(one, from: edge.first)
      let b = bounds(two, from: third)
      return a.low + b.low <= edge.high && a.high + b.high >= edge.low
    }
  }

  private static func other(end: Int, of edge: ClockVotes.Edge) -> Int? {
    edge.first == end ? edge.second : edge.second == end ? edge.first : nil
  }

  /// The edge's interval, read from `node` on.
  private static func bounds(
    _ edge: ClockVotes.Edge, from node: Int
  ) -> (low: Int64, high: Int64) {
    edge.first == node ? (edge.low, edge.high) : (-edge.high, -edge.low)
  }

  private mutating func solve() -> Bool {
    most = ContiguousArray(repeating: ClockBounds.unknown, count: slots * slots)
    for i in 0..<slots { most[i * slots + i] = 0 }
    for edge in edges {
      most[edge.first * slots + edge.second] = edge.high
      most[edge.second * slots + edge.first] = -edge.low
    }
    guard !edges.isEmpty else { return true }
    for k in 0..<slots {
      for i in 0..<slots where most[i * slots + k] < ClockBounds.unknown {
        for j in 0..<slots where most[k * slots + j] < ClockBounds.unknown {
          let through = most[i * slots + k] + most[k * slots + j]
          if through < most[i * slots + j] { most[i * slots + j] = through }
        }
      }
    }
    for i in 0..<slots where most[i * slots + i] < 0 { return false }
    return true
  }

  /// Whether pairs connect the two.
  private func connected(_ a: Int, _ b: Int) -> Bool {
    a != b && most[a * slots + b] < ClockBounds.unknown
  }

  /// The node nearest the median clock of the largest group that pairs connect; ties by number.
  ///
  /// Nil without any pair.
  /// - Complexity: O(nodes²)
  func reference() -> Int? {
    var best: [Int] = []
    for node in 0..<slots {
      let group = (0..<slots).filter { $0 == node || connected(node, $0) }
      if group.count > best.count { best = group }
    }
    guard best.count > 1 else { return nil }
    let anchor = best[0]
    // Twice the middle of each node's bounds against the first, to stay in whole numbers.
    let offsets = best.map { node in
      node == anchor ? 0 : most[anchor * slots + node] - most[node * slots + anchor]
    }
    let ordered = offsets.sorted()
    let median = ordered[(ordered.count - 1) / 2] + ordered[ordered.count / 2]
    var chosen = 0
    for i in offsets.indices
    where abs(offsets[i] * 2 - median) < abs(offsets[chosen] * 2 - median) { chosen = i }
    return best[chosen]
  }

  /// The bounds of every node against `reference`; nil where no pairs connect them.
  func bounds(reference: Int) -> ContiguousArray<ClockBound?> {
    var result = ContiguousArray<ClockBound?>(repeating: nil, count: slots)
    for node in 0..<slots {
      if node == reference {
        result[node] = ClockBound(low: 0, high: 0, applied: 0, pairs: Int32(clamping: votes(node)))
        continue
      }
      guard connected(reference, node) else { continue }
      let high = most[reference * slots + node]
      let low = -most[node * slots + reference]
      let direct = edges.first {
        ($0.first == node && $0.second == reference) || ($0.first == reference && $0.second == node)
      }
      result[node] = ClockBound(
        low: Int32(clamping: low), high: Int32(clamping: high),
        applied: Int32(clamping: (low + high) / 2),
        pairs: Int32(clamping: direct?.votes ?? votes(node)))
    }
    return result
  }

  /// Most votes of an edge of that node.
  private func votes(_ node: Int) -> Int {
    var most = 0
    for edge in edges where edge.first == node || edge.second == node {
      most = max(most, edge.votes)
    }
    return most
  }
}

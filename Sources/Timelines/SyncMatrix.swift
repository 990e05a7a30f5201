package import Bytes

/// How long DISTRO sends took to arrive, by sender and receiver: from `[DISTRO-START]` to the receipt (1.x: to the
/// datum line), on corrected time.
///
/// Figures for display; no verdict uses them (design §4).
package struct SyncMatrix: Sendable {
  /// One direction between two nodes.
  package struct Row: Sendable {
    /// The sender.
    package var from: NodeID
    /// The receiver; none while no node is known by the address.
    package var to: NodeID
    /// The receiver's address as the sender writes it.
    package var address: NameID
    /// Sends that ended with `result: false`.
    package var failed = 0
    /// Sends that never ended.
    package var unfinished = 0
    /// The delays of those that arrived; its `count` is how many.
    package var delays = DelayHistogram()
    /// How many arrived.
    package var count: Int { delays.count }
  }

  private var cells: [Row] = []

  init() {}

  private mutating func index(_ from: NodeID, _ address: NameID) -> Int {
    for i in cells.indices where cells[i].from == from && cells[i].address == address { return i }
    cells.append(Row(from: from, to: .none, address: address))
    return cells.count - 1
  }

  mutating func failed(_ from: NodeID, _ address: NameID) {
    cells[index(from, address)].failed += 1
  }

  mutating func unfinished(_ from: NodeID, _ address: NameID) {
    cells[index(from, address)].unfinished += 1
  }

  mutating func arrived(_ from: NodeID, _ address: NameID, after delay: Int64) {
    cells[index(from, address)].delays.add(delay)
  }

  /// The rows, by sender and receiver; several addresses of one receiver are one row.
  /// - Complexity: O(rows²)
  package func rows(_ names: NodeNames) -> [Row] {
    var merged: [Row] = []
    for cell in cells {
      var row = cell
      row.to = names.node(of: cell.address) ?? .none
      if !row.to.isNone,
        let i = merged.firstIndex(where: { $0.from == row.from && $0.to == row.to })
      {
        merged[i].failed += row.failed
        merged[i].unfinished += row.unfinished
        merged[i].delays.merge(row.delays)
      } else {
        merged.append(row)
      }
    }
    return merged.sorted {
      ($0.from, $0.to.rawValue, $0.address.rawValue) < (
        $1.from, $1.to.rawValue, $1.address.rawValue
      )
    }
  }
}

package import Bytes
import Records

/// Which source to read next: the one that holds up the order of all.
///
/// What the order comes to does not depend on who is read when; how many events wait meanwhile does.
package struct ReadingOrder: Sendable {
  private struct Need: Sendable {
    /// How long its records may be late, ms.
    var wait: Int64
    /// The last stamp read, as written; `Record.noStamp` before the first.
    var newest = Record.noStamp
    /// What to take from a stamp to have it in UTC, ms; nil while the zone of its node is not known.
    var offset: Int64?
    var isOver = false

    /// Unread ones first, since a node's first stamp must be known; then those of nodes without a zone: all wait for it.
    var rank: (Int, Int64) {
      if newest == Record.noStamp { return (0, .min) }
      guard let offset else { return (1, newest &- wait) }
      return (2, newest &- offset &- wait)
    }
  }

  /// By source id.
  private var needs: ContiguousArray<Need> = []

  init() {}

  mutating func add(_ source: SourceID, wait: Int64) {
    // Sources are numbered from 0 on; one that was not announced is never read.
    while needs.count <= Int(source.rawValue) {
      var need = Need(wait: wait)
      need.isOver = needs.count < Int(source.rawValue)
      needs.append(need)
    }
  }

  mutating func setOffset(_ source: SourceID, _ offset: Int64?) {
    needs[Int(source.rawValue)].offset = offset
  }

  /// Says what a read of a source brought: its last stamp as written, and whether nothing comes behind it.
  package mutating func note(_ source: SourceID, newest: Int64, isOver: Bool) {
    let index = Int(source.rawValue)
    if newest != Record.noStamp { needs[index].newest = newest }
    needs[index].isOver = isOver
  }

  /// The source to read next, of those that `mayRead` allows; nil when there is none.
  /// - Complexity: O(sources)
  package func next(where mayRead: (SourceID) -> Bool = { _ in true }) -> SourceID? {
    var best: SourceID?
    var least = (3, Int64.max)
    for (index, need) in needs.enumerated() where !need.isOver {
      let source = SourceID(UInt16(index))
      guard need.rank < least, mayRead(source) else { continue }
      best = source
      least = need.rank
    }
    return best
  }
}

extension Timeline {
  /// The order in which to read the sources that were announced.
  package var readingOrder: ReadingOrder {
    var order = ReadingOrder()
    for line in lines { order.add(line.id, wait: line.wait) }
    tell(&order)
    return order
  }

  /// Tells an order the zones that are known by now.
  package func tell(_ order: inout ReadingOrder) {
    for line in lines { order.setOffset(line.id, line.zone == nil ? nil : line.offset) }
  }
}

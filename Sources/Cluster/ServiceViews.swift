package import Bytes
package import Events
import Records

/// What the nodes told about services, of every node and service one view.
///
/// The latest 90 s stand in one queue for a tenth of the views, in the order they came: a cluster of some size tells some thousand
/// such things a second, of a thousand lists, and what is written one behind the other costs no cache miss each
/// (`performance.md`, decision 5). What grows older is folded into the bases of its views; of services with open
/// operations it is held apart until those are judged.
///
///     rows:  … │ folded │ of any view, each naming the one before it of its view │ newest
///
/// The views are parted into ten, each with its own queue, of which one is folded every second: all at once is some
/// milliseconds in which nothing else goes on.
package struct ServiceViews: Sendable {
  private struct Row: BitwiseCopyable, Sendable {
    /// When it was written, on the reference clock and by its node's own.
    var cited: Instant
    var written: Instant
    var digest: UInt64
    var extent: RecordExtent
    var line: UInt32
    var view: UInt32
    /// How many rows back the one before of the same view stands; 0 at the first.
    var back: UInt32
    /// Client, instance, or published instances, as the kind says.
    var subject: UInt32
    var delivered: Int32
    /// How many ms before `cited` it was so.
    var lag: Int32
    var source: SourceID
    var file: UInt16
    var ordinal: UInt16
    var kind: Observation.Kind
    /// `Marks`, 128: folded; between them the log's kind.
    var marks: UInt8

    var at: Instant { cited - Int64(lag) }
    var isFolded: Bool { marks & 128 != 0 }

    @inline(__always)
    init(
      _ event: inout Event, _ kind: Observation.Kind, lag: Int64, marks: Marks, view: Int,
      back: UInt32
    ) {
      cited = event.at
      written = event.written
      digest = event.digest
      extent = RecordExtent(event.evidence)
      line = event.evidence.line
      self.view = UInt32(truncatingIfNeeded: view)
      self.back = back
      subject =
        switch kind {
        case .push: UInt32(bitPattern: event.d)
        case .add, .remove: event.client.rawValue
        case .restart: 0
        case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled: event.instance.rawValue
        }
      delivered = kind == .push ? event.c : 0
      self.lag = Int32(clamping: lag)
      source = event.evidence.source
      file = event.evidence.file
      ordinal = event.ordinal
      self.kind = kind
      self.marks = marks.rawValue | UInt8(truncatingIfNeeded: event.log.index) << 2
    }
  }

  /// What else an event says of a view.
  package struct Marks: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `Observation.byDisconnect`.
    package static let byDisconnect = Marks(rawValue: 1)
    /// `Observation.isFromBefore`.
    package static let isFromBefore = Marks(rawValue: 2)
  }

  /// Rows this much younger than what is folded are looked at for older observations: lists pushed late, in ms.
  private static let latest: Int64 = 5_000

  package private(set) var views: [ServiceView] = []
  private static let parts = 10
  /// By view, modulo `parts`.
  private var rows = ContiguousArray(repeating: Queue<9, Row>(), count: parts)
  /// When a part was folded last.
  private var foldedAt = ContiguousArray(repeating: Instant.distantPast, count: parts)
  /// Number of the newest row of a view, plus 1; 0 when there was none.
  private var newest: ContiguousArray<Int> = []
  /// Older observations of views whose service has open operations, by view, oldest first.
  private var held: [Int: [Observation]] = [:]
  private var spare = DueRows()

  package init() {}

  /// Adds an empty view; its number.
  package mutating func add(service: ServiceID, node: NodeID) -> Int {
    views.append(ServiceView(service: service, node: node))
    newest.append(0)
    return views.count - 1
  }

  /// Observations kept.
  package var observationCount: Int {
    var count = held.reduce(0) { $0 + $1.value.count }
    for part in rows { count += part.indices.count { !part[$0].isFolded } }
    return count
  }

  /// Takes what an event tells of `view`: of a client, an instance or a list, as the kind says, which was so `lag` ms before.
  ///
  /// The event is lent, since it would be copied (`World.observe`).
  package mutating func append(
    _ event: inout Event, _ kind: Observation.Kind, lag: Int64 = 0, marks: Marks = [], view: Int
  ) {
    let part = view % ServiceViews.parts
    let number = rows[part].end
    let before = newest[view]
    let back = before == 0 ? 0 : UInt32(clamping: number - (before - 1))
    rows[part].append(Row(&event, kind, lag: lag, marks: marks, view: view, back: back))
    newest[view] = number + 1
  }

  /// Folds what is older than `now` − `ServiceView.memory` into the bases, the operations known that may explain it: what
  /// they hid stays known when they are long closed.
  ///
  /// Of services with open operations only what is that much older than these. Called every second, it does so for the views
  /// whose turn it is, and for those whose turn was passed over.
  /// - Complexity: O(observations of the last round)
  package mutating func fold(
    at now: Instant, operations: borrowing Operations, names: borrowing Names
  ) {
    let turn = Int(now.milliseconds / 1000 % Int64(ServiceViews.parts))
    for part in 0..<ServiceViews.parts
    where part == turn || now - foldedAt[part] >= ServiceViews.round {
      foldedAt[part] = now
      fold(part: part, at: now, operations, names)
    }
  }

  /// Every view is folded that often, in ms.
  private static let round = Int64(parts) * 1000

  /// Every view was folded then, or later.
  var foldedAtLeast: Instant { foldedAt.min() ?? .distantPast }

  private mutating func fold(
    part: Int, at now: Instant, _ operations: borrowing Operations, _ names: borrowing Names
  ) {
    let limit = now - ServiceView.memory
    var replay = Replay()
    if !held.isEmpty {
      for view in held.keys.sorted() where view % ServiceViews.parts == part {
        release(view, &replay, at: now, operations, names)
      }
    }
    let oldest = rows[part].first
    guard oldest < rows[part].end, rows[part][oldest].cited < limit + ServiceViews.latest else {
      return
    }
    // Its room is used again by the next part.
    var due = DueRows()
    swap(&due, &spare)
    defer { swap(&due, &spare) }
    due.removeAll(places: views.count / ServiceViews.parts + 1)
    // Rows before this are folded, all of them.
    var leading = oldest
    rows[part].change(rows[part].indices) { number, row in
      guard row.cited < limit + ServiceViews.latest else { return false }
      if !row.isFolded, row.at < limit {
        due.append(number, at: row.at, of: Int(row.view) / ServiceViews.parts)
        row.marks |= 128
      }
      if leading == number, row.isFolded { leading += 1 }
      return true
    }
    due.order()
    for group in 0..<due.groups {
      // Views lie far apart: one is fetched before its turn comes, then what it points to.
      if group + 8 < due.groups {
        let view = due.place(group + 8) * ServiceViews.parts + part
        unsafe views.withUnsafeBufferPointer { unsafe Prefetch.whole(view, of: $0) }
      }
      if group + 4 < due.groups { views[due.place(group + 4) * ServiceViews.parts + part].fetch() }
      let view = due.place(group) * ServiceViews.parts + part
      fold(view, due, due.range(group), &replay, operations, names, at: now)
    }
    rows[part].drop(before: leading)
  }

  /// Folds the observations of a view that are due.
  private mutating func fold(
    _ view: Int, _ due: borrowing DueRows, _ range: Range<Int>, _ replay: inout Replay,
    _ operations: borrowing Operations, _ names: borrowing Names, at now: Instant
  ) {
    let limit = operations.foldLimit(views[view].service, at: now)
    let rows = rows[view % ServiceViews.parts]
    let node = views[view].node
    var next = range.lowerBound
    if held.isEmpty || held[view] == nil {
      while next < range.upperBound, due[next].at < limit { next += 1 }
      views[view].fold(&replay, operations.of(views[view].service)) { replay in
        for i in range.lowerBound..<next {
          if i + 4 < range.upperBound { rows.fetch(due[i + 4].number) }
          replay.apply(ServiceViews.unpack(rows[due[i].number], node: node), names)
        }
      }
    }
    guard next < range.upperBound else { return }
    held[view, default: []] += (next..<range.upperBound).map {
      ServiceViews.unpack(rows[due[$0].number], node: node)
    }
    held[view]?.sort { $0.at < $1.at }
  }

  /// Folds what is held of a view and no operation needs any more.
  private mutating func release(
    _ view: Int, _ replay: inout Replay, at now: Instant, _ operations: borrowing Operations,
    _ names: borrowing Names
  ) {
    guard let kept = held[view] else { return }
    let limit = operations.foldLimit(views[view].service, at: now)
    let count = kept.firstIndex { $0.at >= limit } ?? kept.count
    guard count > 0 else { return }
    views[view].fold(&replay, operations.of(views[view].service)) { replay in
      for observation in kept[..<count] { replay.apply(observation, names) }
    }
    held[view] = count == kept.count ? nil : Array(kept[count...])
  }

  /// The observations kept of a view, oldest first.
  /// - Complexity: O(n log n)
  package func observations(of view: Int) -> [Observation] {
    var found: [Observation] = []
    let rows = rows[view % ServiceViews.parts]
    var number = newest[view] - 1
    let node = views[view].node
    while number >= rows.first {
      let row = rows[number]
      if !row.isFolded { found.append(ServiceViews.unpack(row, node: node)) }
      guard row.back > 0 else { break }
      number -= Int(row.back)
    }
    found.reverse()
    found.insert(contentsOf: held[view] ?? [], at: 0)
    var isOrdered = true
    for i in found.indices.dropFirst() where found[i - 1].at > found[i].at { isOrdered = false }
    if isOrdered { return found }
    let order = found.indices.sorted { (found[$0].at, $0) < (found[$1].at, $1) }
    return order.map { found[$0] }
  }

  /// What a view's node shows and did, the operations that may explain it known.
  /// - Complexity: O(observations kept × operations given)
  package func replay(_ view: Int, _ operations: [Operation], names: borrowing Names) -> Replay {
    views[view].replay(observations(of: view), operations, names: names)
  }

  // MARK: rows

  private static func unpack(_ row: Row, node: NodeID) -> Observation {
    let citation = Citation(
      ref: RecordRef(
        source: row.source, file: row.file, offset: row.extent.offset, length: row.extent.length,
        line: row.line),
      digest: row.digest, at: row.cited, written: row.written, node: node,
      log: LogKind(rawValue: row.marks >> 2 & 31) ?? .unknown, ordinal: row.ordinal)
    var one = Observation(at: row.at, kind: row.kind, event: citation)
    let marks = Marks(rawValue: row.marks)
    one.byDisconnect = marks.contains(.byDisconnect)
    one.isFromBefore = marks.contains(.isFromBefore)
    switch row.kind {
    case .push: one.published = Int32(bitPattern: row.subject)
    case .add, .remove, .restart: one.client = ClientID(row.subject)
    case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled:
      one.instance = InstanceID(row.subject)
    }
    one.delivered = row.delivered
    return one
  }
}

/// The rows that are to be folded, by view: counted as they are found, then each put among those of its view.
private struct DueRows: Sendable {
  struct Row: Sendable {
    var number: Int
    var at: Instant
  }

  private struct Found: Sendable {
    var row: Row
    var group: Int32
  }

  /// A view and where its rows stand.
  private struct Group: Sendable {
    var place: Int32
    var count: Int32
    var begin: Int32
    var end: Int32
  }

  private var found: ContiguousArray<Found> = []
  private var all: ContiguousArray<Group> = []
  /// Number of a view's group + 1, by its place; 0 when it has none.
  private var groupOf: ContiguousArray<Int32> = []
  private var rows: ContiguousArray<Row> = []

  init() {}

  /// Forgets all and keeps the room; views are named by their places, of which there are so many.
  mutating func removeAll(places: Int) {
    for group in all { groupOf[Int(group.place)] = 0 }
    all.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    if groupOf.count < places {
      groupOf.append(contentsOf: repeatElement(0, count: places - groupOf.count))
    }
  }

  /// Views that have rows.
  var groups: Int { all.count }

  /// The place of a group's view.
  func place(_ group: Int) -> Int { Int(all[group].place) }

  /// Where a group's rows stand.
  func range(_ group: Int) -> Range<Int> { Int(all[group].begin)..<Int(all[group].end) }

  /// Number and time of the row that stands there.
  subscript(_ index: Int) -> Row { rows[index] }

  /// Adds a row of the view at a place.
  mutating func append(_ number: Int, at: Instant, of place: Int) {
    if groupOf[place] == 0 {
      all.append(Group(place: Int32(place), count: 0, begin: 0, end: 0))
      groupOf[place] = Int32(all.count)
    }
    let group = groupOf[place] - 1
    all[Int(group)].count += 1
    found.append(Found(row: Row(number: number, at: at), group: group))
  }

  /// Puts the rows of each view together, by time, those of one time in the order they were added.
  mutating func order() {
    var end: Int32 = 0
    for group in 0..<all.count {
      all[group].begin = end
      all[group].end = end
      end += all[group].count
    }
    rows.removeAll(keepingCapacity: true)
    rows.append(
      contentsOf: repeatElement(Row(number: 0, at: Instant(0)), count: found.count))
    for i in found.indices {
      let row = found[i].row
      let group = Int(found[i].group)
      var place = Int(all[group].end)
      // Nearly in order: a list's push is written some ms after it.
      while place > all[group].begin, rows[place - 1].at > row.at {
        rows[place] = rows[place - 1]
        place -= 1
      }
      rows[place] = row
      all[group].end += 1
    }
  }
}

import Bytes
package import Events

// The second half: events in the order of corrected time.
extension Timeline {
  /// The next step; nil when it has to wait for more input, or at the end.
  ///
  /// An event is put into `event`, which stays as it is otherwise.
  /// - Complexity: O(log sources) per step, O(1) while one source stays the earliest
  package mutating func next(_ event: inout Event) -> TimelineStep? {
    if isStale { prepare() }
    guard nextPiece != nil else { return nil }
    if lateHead < lateOnes.count {
      event = takeLate()
      coming = .none
      return .event
    }
    guard let root = heap.root else { return nil }
    if root.blocked {
      let reached = root.key >= Timeline.never ? spanEnd : root.key
      if let second = nextSecond(through: reached) { return .second(second) }
      finishDelivery()
      return nil
    }
    if root.key >= secondEnd, let second = nextSecond(before: root.key) { return .second(second) }
    let index = Int(root.line)
    comingNode = Int(lines[index].node.rawValue)
    deliveredPiece = lines[index].cursor.piece
    lastEvent = root.key
    let following = Timeline.take(
      &lines[index], root.line, &event, mayPass: min(pieces.closedUntil, learntUntil),
      skipsLearnt: !options.deliversAll, &lastSkipped, &coming)
    event.at = Instant(root.key)
    names.horizon = max(firstDecision, event.written.milliseconds)
    heap.replaceRoot(following ?? entry(index))
    return .event
  }

  /// So many events ahead of its head it is begun to fetch what a source gives.
  private static let ahead = 4

  /// Takes the head of a source into `event`; gives the entry of the one behind it, nil for what `entry` must look at.
  ///
  /// On one source, so that its place is worked out once; that what is behind its head stands in the same piece of the clock
  /// is nearly always so.
  @inline(__always)
  private static func take(
    _ line: inout SourceLine, _ index: Int32, _ event: inout Event, mayPass: Int64,
    skipsLearnt: Bool, _ lastSkipped: inout Instant, _ coming: inout ClientID
  ) -> Tournament.Entry? {
    line.events.read(line.head, into: &event)
    HeldEvents.fetch(&line.events, line.head &+ Timeline.ahead)
    line.head &+= 1
    var head = line.head
    let until = min(mayPass, line.cursor.end)
    var skipped = Int64.min
    while head < line.sorted {
      let place = line.events.place(head)
      guard place.utc < until else { break }
      guard !skipsLearnt || !place.isForTimelineOnly else {
        skipped = place.utc
        head &+= 1
        HeldEvents.fetch(&line.events, head &+ Timeline.ahead &- 1)
        continue
      }
      if skipped != Int64.min {
        line.head = head
        lastSkipped = max(lastSkipped, Instant(line.cursor.place(skipped)))
      }
      let entry = Tournament.Entry(
        key: line.cursor.place(place.utc), tie: line.events.tie(place), line: index,
        blocked: false)
      coming = HeldEvents.subject(&line.events, head).client
      return entry
    }
    coming = .none
    return nil
  }

  mutating func orderDelivery() {
    guard nextPiece != nil else { return }
    for i in lines.indices { lines[i].compact() }
    heap.removeAll()
    for i in lines.indices {
      lines[i].cursor.end = Int64.min
      heap.append(entry(i))
    }
    heap.order()
  }

  /// The head of a source: its next event, or how early the next could be.
  private mutating func entry(_ index: Int) -> Tournament.Entry {
    let node = Int(lines[index].node.rawValue)
    let mayPass = min(pieces.closedUntil, learntUntil)
    skipLearnt(index, node: node, mayPass: mayPass)
    if lines[index].head < lines[index].sorted {
      let place = lines[index].events.place(lines[index].head)
      let utc = place.utc
      if utc < mayPass, isSettled[node] {
        if utc >= lines[index].cursor.end {
          pieces.seek(&lines[index].cursor, node: node, utc: utc)
        }
        return Tournament.Entry(
          key: lines[index].cursor.place(utc), tie: lines[index].events.tie(place),
          line: Int32(index), blocked: false)
      }
      return Tournament.Entry(
        key: earliest(node, min(utc, mayPass)), tie: 0, line: Int32(index), blocked: true)
    }
    let frontier = frontier(index)
    guard frontier < Timeline.never else {
      return Tournament.Entry(key: Timeline.never, tie: 0, line: Int32(index), blocked: true)
    }
    return Tournament.Entry(
      key: earliest(node, min(frontier, mayPass)), tie: 0, line: Int32(index), blocked: true)
  }

  /// Passes over events that nobody waits for: more than a third of what a busy cluster tells.
  private mutating func skipLearnt(_ index: Int, node: Int, mayPass: Int64) {
    guard !options.deliversAll, isSettled[node] else { return }
    var head = lines[index].head
    let sorted = lines[index].sorted
    var utc = Int64.min
    while head < sorted {
      let place = lines[index].events.place(head)
      guard place.isForTimelineOnly, place.utc < mayPass else { break }
      utc = place.utc
      head &+= 1
      HeldEvents.fetch(&lines[index].events, head &+ Timeline.ahead &- 1)
    }
    guard utc != Int64.min else { return }
    lines[index].head = head
    if utc >= lines[index].cursor.end { pieces.seek(&lines[index].cursor, node: node, utc: utc) }
    lastSkipped = max(lastSkipped, Instant(lines[index].cursor.place(utc)))
  }

  /// Reference time of a stamp that may not come any earlier.
  ///
  /// A node still held may turn out to be corrected, but its first event stays where it stands.
  private func earliest(_ node: Int, _ utc: Int64) -> Int64 {
    guard utc > SourceLine.nothing else { return SourceLine.nothing }
    return isSettled[node] ? pieces.place(node, utc) : utc
  }

  // MARK: seconds

  private static let fineGap: Int64 = 600_000
  private static let coarseGap: Int64 = 86_400_000
  /// Nobody's windows are open any more: a stamp far in the future would be walked to for ever.
  private static let endlessGap: Int64 = 10 * 86_400_000

  private static func floor(_ time: Int64, to unit: Int64) -> Int64 {
    let rest = time % unit
    return time - (rest < 0 ? rest + unit : rest)
  }

  /// The whole second after the last one given: in a silence the next minute, in a long one the next hour, at last the one of
  /// `goal`, the next event.
  private func followingSecond(_ last: Int64, goal: Int64) -> Int64 {
    let silence = last - lastEvent
    if silence < Timeline.fineGap { return last + 1000 }
    if silence >= Timeline.endlessGap {
      return max(last + 1000, min(Timeline.floor(goal, to: 1000), Timeline.never))
    }
    let unit: Int64 = silence < Timeline.coarseGap ? 60_000 : 3_600_000
    return Timeline.floor(last, to: unit) + unit
  }

  /// The next second to give before an event at `time`; nil when its second was given.
  private mutating func nextSecond(before time: Int64) -> Instant? {
    let own = Timeline.floor(time, to: 1000)
    guard let last = lastSecond else {
      lastSecond = own
      secondEnd = own + 1000
      return Instant(own)
    }
    guard own > last else { return nil }
    let second = min(followingSecond(last, goal: own), own)
    lastSecond = second
    secondEnd = second + 1000
    return Instant(second)
  }

  /// The next second that has begun by `time` though no event has come.
  private mutating func nextSecond(through time: Int64) -> Instant? {
    guard let last = lastSecond else { return nil }
    let second = followingSecond(last, goal: time)
    guard second <= time else { return nil }
    lastSecond = second
    secondEnd = second + 1000
    return Instant(second)
  }

  /// Reference time of the last record read.
  private var spanEnd: Int64 {
    var end = SourceLine.nothing
    for line in lines where line.newest != SourceLine.nothing {
      end = max(end, pieces.place(Int(line.node.rawValue), line.newest))
    }
    return end
  }

  // MARK: late events

  private mutating func takeLate() -> Event {
    var event = lateOnes[lateHead]
    lateHead += 1
    if lateHead == lateOnes.count {
      lateOnes.removeAll(keepingCapacity: true)
      lateHead = 0
    }
    event.flags.insert(.late)
    event.at = Instant(pieces.place(Int(event.node.rawValue), event.written.milliseconds))
    lateCount += 1
    return event
  }

  // MARK: end

  /// Everything due was given: drops what is over, and closes the books at the end.
  private mutating func finishDelivery() {
    var oldest = Int.max
    for line in lines where line.head < line.events.end || !line.hasEnded {
      oldest = min(oldest, line.cursor.piece)
    }
    if oldest != Int.max { pieces.drop(before: oldest) }
    guard isOver else { return }
    names.horizon = Int64.max - 1
    countArrivals()
    pairing.finish(before: lastWritten - wait)
  }
}

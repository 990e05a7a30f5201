import Bytes
import Events
import Records

// Stamps jump when a node's zone changes (summer time, a container started again in UTC). West: they run back by the
// difference of the zones less the time between the two records. East: they run ahead by it. A record that tells the
// new zone settles both; without one, a jump back that lasts is taken for the smallest change that explains it.
extension SourceLine {
  /// How far back stamps must jump to be taken for another zone, and not for late records.
  private static let leastJump: Int64 = 14 * 60_000
  /// That many such events in a row, or that long a span of them, are no late records any more.
  private static let enoughSuspects = 16
  private static let enoughSpan: Int64 = 60_000
  private static let quarter: Int64 = 15 * 60_000

  /// Sets the zone of a source that had none: what was read so far is moved.
  mutating func setZone(_ minutes: Int16) {
    let change = -(Int64(minutes) * 60_000 - offset)
    zone = minutes
    guard change != 0 else { return }
    events.shift(from: events.first, by: change)
    for i in late.indices { late[i].written = late[i].written + change }
    if newest != SourceLine.nothing { newest += change }
    if releasedTo != SourceLine.nothing { releasedTo += change }
    if lastPending != SourceLine.nothing { lastPending += change }
  }

  /// The zone is another from the record at printed stamp `raw` on, as that record says.
  mutating func changeZone(_ minutes: Int16) {
    let change = offset - Int64(minutes) * 60_000
    zone = minutes
    if change > 0 {
      // West: what ran back since is of the new zone too.
      staleRaw = newest + offset + change
      acceptSuspects()
      return
    }
    // East: what ran ahead since the jump is of the new zone too.
    var i = events.end
    var found = false
    while i > max(head, sorted, events.first + 1), !found {
      i -= 1
      let gap = events.utc(i) - events.utc(i - 1)
      if gap >= -change - wait { found = true }
    }
    if found { moveEast(from: i, by: change) }
  }

  /// The node's zone became another at `from`, as another of its sources says: what is later by the old zone is moved.
  mutating func followZone(_ minutes: Int16, from: Int64) {
    guard !zoneIsFixed, let old = zone, old != minutes else { return }
    let change = offset - Int64(minutes) * 60_000
    if !isOrdered { sortPending() }
    var first = head
    while first < events.end, events.utc(first) < from { first += 1 }
    if change > 0 { staleRaw = newest + offset }
    zone = minutes
    if first < events.end {
      moveEast(from: first, by: change)
    } else if newest > from {
      newest = max(from, newest + change)
    }
    if !suspects.isEmpty { acceptSuspects() }
  }

  private mutating func moveEast(from first: Int, by change: Int64) {
    events.shift(from: first, by: change)
    if events.end > events.first { newest = events.utc(events.end - 1) }
    lastPending = newest
    releasedTo = min(
      releasedTo, first > events.first ? events.utc(first - 1) : releasedTo)
  }

  /// An event that is more than the wait behind.
  mutating func addUnordered(_ event: Event, utc: Int64) {
    let canJump = zone != nil && !zoneIsFixed && log != .access
    guard canJump, utc < newest - SourceLine.leastJump else {
      var copy = event
      copy.written = Instant(utc)
      copy.at = Instant(utc)
      late.append(copy)
      return
    }
    var copy = event
    copy.written = event.written  // as printed until it is decided
    suspects.append(copy)
    let span = event.written - suspects[0].written
    guard suspects.count >= SourceLine.enoughSuspects || span >= SourceLine.enoughSpan else {
      return
    }
    moveWest()
  }

  /// Takes the jump for the smallest change of zone that explains it.
  private mutating func moveWest() {
    guard let first = suspects.first, let old = zone else { return }
    let back = newest - (first.written.milliseconds - offset) - wait
    let change = (back + SourceLine.quarter - 1) / SourceLine.quarter * 15
    let minutes = Int64(old) - change
    guard minutes >= -12 * 60 else {
      dismissSuspects()
      return
    }
    staleRaw = newest + offset
    zone = Int16(minutes)
    acceptSuspects()
  }

  /// The source ended: two or more in a row that never came back are of another zone.
  mutating func settleSuspects() {
    guard !suspects.isEmpty else { return }
    if suspects.count > 1 { moveWest() } else { dismissSuspects() }
  }

  /// They are of the zone now set.
  mutating func acceptSuspects() {
    let accepted = suspects
    suspects.removeAll(keepingCapacity: true)
    add(ArraySlice(accepted))
  }

  /// They are late records.
  mutating func dismissSuspects() {
    for event in suspects {
      var copy = event
      copy.written = event.written - offset
      copy.at = copy.written
      late.append(copy)
    }
    suspects.removeAll(keepingCapacity: true)
  }
}

import Bytes
import Events
import Records

extension Timeline {
  /// A source says its zone, in file order.
  mutating func noteZone(_ event: Event, line index: Int) {
    let node = Int(lines[index].node.rawValue)
    lines[index].evidenceCount += 1
    guard !zones[node].isFixed, let minutes = Int16(exactly: event.a) else { return }
    let isAccess = event.b == 1
    // An epoch that contradicts the node's own access log from the start is no stamp of the same clock.
    if !isAccess, lines[index].evidenceCount == 1, let known = zones[node].current,
      known.basis == .accessLog, known.minutes != minutes
    {
      return
    }
    zones[node].hint(minutes: minutes, isAccess: isAccess, raw: event.written.milliseconds)
    guard let now = lines[index].zone else {
      lines[index].setZone(minutes)
      return
    }
    if now != minutes { lines[index].changeZone(minutes) }
  }

  /// Zone evidence has come to its place in the order.
  mutating func takeZone(_ event: Event, line index: Int) {
    let node = Int(lines[index].node.rawValue)
    lines[index].evidenceTaken += 1
    guard !zones[node].isFixed, let known = zones[node].current,
      let minutes = Int16(exactly: event.a), known.minutes != minutes
    else { return }
    if event.b != 1, lines[index].evidenceTaken == 1, known.basis == .accessLog { return }
    let from = event.written.milliseconds
    zones[node].change(minutes: minutes, basis: event.b == 1 ? .accessLog : .clientID, from: from)
    for i in lines.indices where i != index && Int(lines[i].node.rawValue) == node {
      lines[i].followZone(minutes, from: from)
    }
    isStale = true
  }

  /// Decides the first zone of nodes that have records and no zone yet, as far as that can be done.
  mutating func decideZones() {
    var open: [Int] = []
    for node in zones.indices where zones[node].current == nil && zones[node].firstRaw != nil {
      // An epoch is good enough once no access log can say it better.
      let canWait = lines.contains {
        Int($0.node.rawValue) == node && $0.log == .access && !$0.hasEnded
      }
      if let minutes = zones[node].decide(canWait: canWait && !holdIsOver(node)) {
        apply(minutes, to: node)
      } else {
        open.append(node)
      }
    }
    guard !open.isEmpty, open.allSatisfy({ holdIsOver($0) }),
      limit != nil || lines.allSatisfy({ $0.hasBegun || $0.hasEnded })
    else { return }
    let others = zones.compactMap { zone in
      zone.firstUTC.flatMap { utc in zone.current.map { (zone: $0.minutes, firstUTC: utc) } }
    }
    for node in open {
      apply(zones[node].guess(others: others, machine: options.machineZoneMinutes), to: node)
    }
  }

  /// Whether a node has shown 120 s of its own stamps without telling its zone.
  private func holdIsOver(_ node: Int) -> Bool {
    guard let first = zones[node].firstRaw else { return false }
    let end = first + options.hold
    if let limit, isPast(end, limit) { return true }
    return lines.allSatisfy {
      Int($0.node.rawValue) != node || $0.hasEnded || ($0.hasBegun && $0.newest - $0.wait >= end)
    }
  }

  /// Whether a printed stamp lies before a UTC limit in the likeliest zone: the machine's.
  private func isPast(_ raw: Int64, _ limit: Int64) -> Bool {
    raw - Int64(options.machineZoneMinutes) * 60_000 <= limit
  }

  private mutating func apply(_ minutes: Int16, to node: Int) {
    let basis = zones[node].current?.basis
    for i in lines.indices where Int(lines[i].node.rawValue) == node {
      if lines[i].zone == nil {
        lines[i].setZone(minutes)
      } else if lines[i].zone != minutes, basis == .accessLog, lines[i].log != .access,
        lines[i].evidenceCount == 1
      {
        lines[i].setZone(minutes)
      }
    }
  }
}

import Bytes

/// One node's zone over time: what its sources say of it, and what was made of that (design §4).
struct ZoneInference: Sendable {
  /// The zones in force, in order; empty while the first is not known.
  private(set) var intervals: [ZoneInterval] = []
  /// Earliest printed stamp of any of its sources; nil before the first record.
  private(set) var firstRaw: Int64?

  private let option: Int16?
  private var fromAccess: Int16?
  private var fromEpoch: (minutes: Int16, raw: Int64)?

  init(option: Int16?) {
    self.option = option
    if let option {
      intervals = [ZoneInterval(minutes: option, basis: .option, from: nil)]
    }
  }

  /// The zone now in force; nil while it is not known.
  var current: ZoneInterval? { intervals.last }
  /// Whether `--zone` says it, so that no evidence counts.
  var isFixed: Bool { option != nil }
  /// UTC of its first record; nil while zone or record is missing.
  var firstUTC: Int64? {
    guard let firstRaw, let first = intervals.first else { return nil }
    return firstRaw - Int64(first.minutes) * 60_000
  }

  mutating func begins(at raw: Int64) {
    firstRaw = min(firstRaw ?? raw, raw)
  }

  /// Evidence of a source, in the order of reading; counts until the first zone is decided.
  mutating func hint(minutes: Int16, isAccess: Bool, raw: Int64) {
    if isAccess {
      if fromAccess == nil { fromAccess = minutes }
    } else if fromEpoch.map({ raw < $0.raw }) ?? true {
      fromEpoch = (minutes, raw)
    }
  }

  /// Decides by evidence, if that can be done yet.
  ///
  /// `canWait`: a source could still bring better evidence.
  mutating func decide(canWait: Bool) -> Int16? {
    guard intervals.isEmpty else { return nil }
    if let minutes = fromAccess {
      intervals = [ZoneInterval(minutes: minutes, basis: .accessLog, from: nil)]
    } else if let epoch = fromEpoch, !canWait {
      intervals = [ZoneInterval(minutes: epoch.minutes, basis: .clientID, from: nil)]
    }
    return intervals.last?.minutes
  }

  /// Decides without evidence: by the first moments of the other nodes, which began at about the same time when the logs
  /// were cut at one time; else the zone that all others share; else the machine's.
  mutating func guess(others: [(zone: Int16, firstUTC: Int64)], machine: Int16) -> Int16 {
    var basis = ZoneBasis.assumed
    var minutes = machine
    let zones = Set(others.map(\.zone))
    if zones.count == 1, let only = zones.first { minutes = only }
    if let firstRaw, let fitting = ZoneInference.fit(firstRaw, others, preferred: minutes) {
      minutes = fitting
      basis = .agreement
    }
    intervals = [ZoneInterval(minutes: minutes, basis: basis, from: nil)]
    return minutes
  }

  /// The multiple of 15 min by which a printed first stamp is ahead of every other node's first UTC, up to a minute.
  private static func fit(
    _ raw: Int64, _ others: [(zone: Int16, firstUTC: Int64)], preferred: Int16
  ) -> Int16? {
    let quarter: Int64 = 15 * 60_000
    var found: Int64?
    for other in others {
      let ahead = raw - other.firstUTC
      // The zone already likely needs less: the nodes only have to have begun within five minutes.
      let isPreferred = abs(ahead - Int64(preferred) * 60_000) <= 5 * 60_000
      let zone =
        isPreferred
        ? Int64(preferred) * 60_000
        : (ahead + (ahead < 0 ? -quarter / 2 : quarter / 2)) / quarter * quarter
      guard abs(ahead - zone) <= (isPreferred ? 5 : 1) * 60_000 else { return nil }
      guard zone >= -12 * 3_600_000, zone <= 14 * 3_600_000 else { return nil }
      if let found, found != zone { return nil }
      found = zone
    }
    return found.map { Int16($0 / 60_000) }
  }

  /// Another zone from `from` on.
  ///
  /// Nothing before it is touched.
  mutating func change(minutes: Int16, basis: ZoneBasis, from: Int64) {
    intervals.append(ZoneInterval(minutes: minutes, basis: basis, from: Instant(from)))
  }
}

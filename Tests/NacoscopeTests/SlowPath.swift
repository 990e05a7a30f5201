import Bytes
import Cluster
import Incidents
import Records
import Timelines

@testable import Events
@testable import Patterns
@testable import Pipeline

/// The same analysis without what makes it fast: what it gives is what the fast one has to give.
///
///     fast   first bytes → one candidate → program → memo of requests, heartbeats, names → 32 KiB at a time
///     slow   every pattern of the log, by PCRE2, in order of preference → nothing remembered → 64 bytes at a time
enum SlowPath {
  /// The shipped patterns without dispatch and without programs.
  static let plan = ExtractionPlan(set(Analysis.patterns.patterns))

  private static func set(_ fast: PatternSet) -> PatternSet {
    PatternSet(
      definitions: fast.definitions, fields: fast.fields, dispatch: dispatch(fast),
      requests: fast.requests, programs: fast.programs.none)
  }

  /// A table without keys: each log's patterns are its candidates, and none is asked for a literal.
  private static func dispatch(_ fast: PatternSet) -> Dispatch {
    var dispatch = Dispatch()
    dispatch.slots = [Dispatch.Slot()]
    for kind in 0..<256 {
      var log = Dispatch.Log()
      log.first = Int32(dispatch.candidates.count)
      let patterns = preferred(fast, kind)
      log.count = Int32(patterns.count)
      dispatch.candidates += patterns.map {
        Dispatch.Candidate(
          pattern: Int32($0), prefix: Dispatch.Literal(), inner: Dispatch.Literal())
      }
      dispatch.logs.append(log)
    }
    return dispatch
  }

  /// The patterns of a log: those with the longest literal beginning first, equal ones in the order of the files.
  private static func preferred(_ set: PatternSet, _ kind: Int) -> [Int] {
    var found: [(pattern: Int, length: Int)] = []
    for (index, definition) in set.definitions.enumerated() {
      guard case .expression(let source) = definition.shape,
        definition.logs.contains(where: { Int($0.rawValue) == kind })
      else { continue }
      let prefixes = PatternShape(source).prefixes.map(\.count)
      let isKeyed = prefixes.allSatisfy { $0 >= Dispatch.shortestKey }
      found.append((index, isKeyed ? prefixes.min() ?? 0 : 0))
    }
    return found.sorted { $0.length != $1.length ? $0.length > $1.length : $0.pattern < $1.pattern }
      .map(\.pattern)
  }
}

extension BatchRun {
  /// As `run`, but each read is judged at once, and behind it everything that was kept for speed alone is forgotten.
  mutating func runForgetting() -> Report {
    let portion = Portion()
    var order = conclusions.timeline.readingOrder
    var slice = Slice()
    while let next = order.next() {
      let index = Int(next.rawValue)
      let source = sources[index]
      let before = source.run.tally.records
      source.read(into: portion)
      name(portion, of: next, into: &slice)
      add(slice)
      order.note(next, newest: portion.newest, isOver: portion.isLast)
      conclusions.timeline.tell(&order)
      guard source.run.isOver || source.run.tally.records > before else { continue }
      conclusions.drain()
      source.run.extractor.cache = NameCache()
      source.run.reader.scanner.heads = KnownHeads()
      source.run.reader.scanner.agents = LastAgents()
      source.run.reader.scanner.tails = KnownTails()
      conclusions.world.names.beats = BeatMemo()
      conclusions.world.names.spelledServices = SpelledServices()
    }
    conclusions.finish()
    return report()
  }
}

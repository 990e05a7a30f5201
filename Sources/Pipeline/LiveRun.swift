import Bytes
import Cluster
package import Events
package import Incidents
package import Intake
import Patterns
import Records
import Timelines

/// Follows growing logs: the same run as `BatchRun` over other sources, so that it ends with the same findings when no
/// record comes later than the wait (promise P3).
///
/// Time and waiting are the caller's: it calls `look` when something may have happened, with a monotonic clock's reading, and
/// asks for the `report` when it wants one.
package struct LiveRun: ~Copyable {
  /// A terminated record that nothing follows is taken as complete after this, in ms: appenders write a record at once, its
  /// stack trace included; a torn write is mended within some milliseconds.
  package static let quiet: Int64 = 250

  private let plan: Plan
  private let patterns: ExtractionPlan
  private var follow: Follow
  private var sources: [Source] = []
  /// What every source is read into, one after the other.
  private let portion = Portion()
  /// What the portion at hand tells; kept for its room.
  private var events: [Event] = []
  private var conclusions: Conclusions
  private var nodeNames: [String]
  /// Nodes whose configuration was found when the order began.
  private var configured: Set<String> = []
  private var troubles: [Trouble] = []
  private var wait: Int64 { conclusions.timeline.wait }
  /// When anything was read last, on the caller's clock.
  private var lastGrowth: Int64 = 0

  private struct Source {
    var run: SourceRun
    var lastGrowth: Int64
    var isFlushed = true
    /// Newest stamp read, as written; `Record.noStamp` before the first.
    var newest = Record.noStamp
  }

  /// Looks at the sources once; what exists is read by the first `look`.
  package init(_ plan: Plan, _ patterns: ExtractionPlan) {
    self.init(plan, patterns, knownNodes: plan.sources.compactMap(\.node))
  }

  private init(_ plan: Plan, _ patterns: ExtractionPlan, knownNodes: [String]) {
    self.plan = plan
    self.patterns = patterns
    follow = Follow(plan.sources, layouts: plan.layouts, zones: plan.zones)
    let events = follow.poll()
    var names = Set(knownNodes)
    for case .newStream(_, let node, _) in events { names.insert(node) }
    let confFiles = follow.confFiles
    let setup = Setup(plan, nodes: names.sorted().map { ($0, confFiles[$0] ?? []) })
    var options = setup.options
    // Whether access logs will appear nobody knows beforehand: their wait is taken (design §4).
    options.expectsAccess = true
    nodeNames = setup.nodeNames
    configured = Set(confFiles.filter { !$0.value.isEmpty }.keys)
    conclusions = Conclusions(nodes: setup.nodes, options: options, limits: plan.limits)
    take(events, now: 0)
  }

  // MARK: reading

  /// Looks for what is new, reads it, and lets pass what is due.
  /// - Parameter now: a monotonic clock's reading in ms.
  /// - Returns: whether anything was read.
  package mutating func look(now: Int64) -> Bool {
    let events = follow.poll()
    let unknown = events.compactMap { (event) -> String? in
      guard case .newStream(_, let node, _) = event, !nodeNames.contains(node) else { return nil }
      return node
    }
    let isConfigured = follow.confFiles.contains { node, files in
      !files.isEmpty && !configured.contains(node)
    }
    if !unknown.isEmpty || isConfigured {
      // The order knows its nodes and their members from the start: with others it begins anew.
      self = LiveRun(plan, patterns, knownNodes: nodeNames.dropFirst() + unknown)
      _ = look(now: now)
      return true
    }
    let grown = take(events, now: now)
    readAll(grown, now: now)
    if !grown.isEmpty { lastGrowth = now }
    flush(now: now)
    pass(until: limit(now: now))
    return !grown.isEmpty
  }

  /// Takes note of new streams; gives those that have something to be read.
  @discardableResult
  private mutating func take(_ events: [FollowEvent], now: Int64) -> [SourceID] {
    var grown: [SourceID] = []
    for event in events {
      switch event {
      case .newStream(let id, let node, let stream): open(id, node, stream, now: now)
      case .grew(let id): grown.append(id)
      case .trouble(let trouble): troubles.append(trouble)
      }
    }
    return grown
  }

  private mutating func open(
    _ id: SourceID, _ node: String, _ stream: DiscoveredStream, now: Int64
  ) {
    guard let number = nodeNames.firstIndex(of: node) else { return }
    let node = NodeID(UInt16(number))
    let named = LogKindVote.kind(named: stream.name + (stream.name.contains(".") ? "" : ".log"))
    var kind = named
    if kind == .unknown {
      var probe = KindProbe(patterns.patterns)
      kind = probe.kind(of: stream)
    }
    conclusions.world.routines.append(RoutineTable(source: id, node: node))
    conclusions.timeline.addSource(id, node: node, log: kind)
    sources.append(
      Source(
        run: SourceRun(
          id: id, node: node, kind: kind, plan: patterns, readSize: plan.readSize),
        lastGrowth: now))
  }

  /// Reads every grown stream to its present end, always the one that is furthest behind, so that what is held stays little.
  private mutating func readAll(_ grown: [SourceID], now: Int64) {
    var work = grown.map { Int($0.rawValue) }
    while let index = work.min(by: { behind($0) < behind($1) }) {
      let source = sources[index]
      unsafe source.run.reader.read(into: portion) { (free) -> ReadResult in
        unsafe follow.read(source.run.id, into: free)
      }
      if case .nothing = portion.outcome {
        work.removeAll { $0 == index }
        continue
      }
      sources[index].lastGrowth = now
      sources[index].isFlushed = false
      deliver(index)
      // Others that are still being read may have older records.
      if work.count > 1, let least = work.map({ utc($0) }).min(), least != Int64.min {
        pass(until: least - wait)
      }
    }
  }

  private func behind(_ index: Int) -> Int64 { sources[index].newest }

  /// Takes what is in `portion`.
  private mutating func deliver(_ index: Int) {
    let run = sources[index].run
    run.take(
      portion, names: &conclusions.world.names, routine: &conclusions.world.routines[index],
      into: &events)
    // What is no log of a server takes no part in the order; it is counted.
    guard run.kind.isOfServer else { return }
    conclusions.take(events, source: run.id, newest: run.newest)
    if run.newest != Record.noStamp {
      sources[index].newest = max(sources[index].newest, run.newest)
    }
  }

  private mutating func flush(now: Int64) {
    for index in sources.indices
    where !sources[index].isFlushed && now - sources[index].lastGrowth >= LiveRun.quiet {
      sources[index].isFlushed = true
      sources[index].run.reader.flush(into: portion)
      deliver(index)
    }
  }

  // MARK: what may pass

  /// Newest stamp of a source in UTC by its node's clock as far as known, a clock that is ahead taken back.
  private func utc(_ index: Int) -> Int64 {
    let newest = sources[index].newest
    guard newest != Record.noStamp else { return Int64.min }
    let node = sources[index].run.node
    guard let zone = conclusions.timeline.zones(of: node).last else { return Int64.min }
    let ahead = max(0, Int64(conclusions.timeline.latestClock(of: node)?.applied ?? 0))
    return newest - Int64(zone.minutes) * 60_000 - ahead
  }

  /// Everything written before this is believed to have arrived: the newest stamp, what has gone by since it came, less the
  /// wait.
  private func limit(now: Int64) -> Int64? {
    guard let newest = sources.indices.map({ utc($0) }).max(), newest != Int64.min else {
      return nil
    }
    return newest + max(0, now - lastGrowth) - wait
  }

  private mutating func pass(until limit: Int64?) {
    if let limit { conclusions.timeline.advance(liveLimit: limit) }
    conclusions.drain()
  }

  // MARK: results

  /// Ends the run as `BatchRun` ends.
  package mutating func finish(now: Int64) -> Report {
    _ = look(now: now)
    for index in sources.indices {
      sources[index].run.reader.finish(into: portion)
      deliver(index)
      conclusions.timeline.end(sources[index].run.id)
    }
    conclusions.finish()
    troubles += follow.unrecognised
    return report(isLast: true)
  }

  /// The report as things stand.
  /// - Complexity: O(operations and findings so far)
  package func report() -> Report { report(isLast: false) }

  private func report(isLast: Bool) -> Report {
    let readBack = follow.readBack
    let texts = LiveTexts(readBack: readBack)
    let facts = ReportFacts(
      plan: plan, nodeNames: nodeNames, patterns: patterns,
      sources: sources.map { ReportFacts.Source($0.run, files: readBack.files(of: $0.run.id)) },
      troubles: troubles, skipped: follow.skipped, duplicates: follow.duplicates,
      conclusions: conclusions, countsSkipped: isLast)
    return facts.report(texts)
  }

  /// Records that came later than the wait so far: P3 holds while there are none.
  package var lateCount: Int { conclusions.timeline.lateCount }

  /// The directories to be watched.
  package var directories: Set<Path> { follow.directories }
}

/// Cited records read back from followed files, wherever those lie by now.
private struct LiveTexts: EvidenceTexts {
  let readBack: ReadBack

  func texts(_ refs: [RecordRef]) -> [[UInt8]?] { readBack.read(refs) }

  func file(_ ref: RecordRef) -> (file: String, member: String?) {
    (readBack.shown(ref) ?? "", nil)
  }
}

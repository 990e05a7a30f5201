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
  private let input: KeptInput
  private var follow: Follow
  private var probe: KindProbe
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
  /// When anything of a node was read last, on the caller's clock.
  private var lastGrowth: Int64 = 0
  /// Texts of what the last report cited: wrapped and compressed files are read from their beginning to quote one record.
  private let quoted = QuotedTexts()

  private struct Source {
    var run: SourceRun
    let node: String
    /// Whether it is what one of several wrote into its files.
    let isParted: Bool
    var lastGrowth: Int64
    var isFlushed = true
    /// Newest stamp read, as written; `Record.noStamp` before the first.
    var newest = Record.noStamp
    /// Whether it is read: what no name and no line tells to be a log of Nacos waits for lines that do.
    var isRead = false
    /// Whether it is known for good which log it is, and else how many bytes there were when that was last looked at.
    var isDecided: Bool
    var probedCount: Int64
    /// How many bytes there were at the last look, where it is not read.
    var seenCount: Int64 = 0
    /// Until then lines that are older than those of others are expected, on the caller's clock.
    var catchesUpUntil = Int64.min

    /// Whether it is left out: of those who write into one file some are not of Nacos.
    var isLeftOut: Bool { isParted && !isRead }
  }

  /// Looks at the sources once; what exists is read by the first `look`.
  package init(_ plan: Plan, _ patterns: ExtractionPlan) {
    self.init(
      plan, patterns, KeptInput(plan.input), knownNodes: plan.sources.compactMap(\.node))
  }

  private init(
    _ plan: Plan, _ patterns: ExtractionPlan, _ input: KeptInput, knownNodes: [String]
  ) {
    self.plan = plan
    self.patterns = patterns
    self.input = input
    follow = Follow(plan.sources, layouts: plan.layouts, zones: plan.zones, input: input)
    // Not in place: a part that cannot be copied, lent before all of `self` is there, is let go of with what is not (Swift 6.3).
    var probe = KindProbe(patterns.patterns)
    let events = follow.poll()
    // A node whose files are parted is no node, but those who write into them are.
    var names = Set(knownNodes).subtracting(follow.parted)
    for case .newStream(_, let node, let stream) in events
    where !stream.isParted || LiveRun.verdict(on: stream, &probe).kind != .unknown {
      names.insert(node)
    }
    let confFiles = follow.confFiles
    let setup = Setup(plan, nodes: names.sorted().map { ($0, confFiles[$0] ?? []) })
    var options = setup.options
    // Whether access logs will appear nobody knows beforehand: their wait is taken (design §4).
    options.expectsAccess = true
    nodeNames = setup.nodeNames
    configured = Set(confFiles.filter { !$0.value.isEmpty }.keys)
    self.probe = probe
    conclusions = Conclusions(nodes: setup.nodes, options: options, limits: plan.limits)
    take(events, now: 0)
  }

  // MARK: reading

  /// Looks for what is new, reads it, and lets pass what is due.
  /// - Parameter now: a monotonic clock's reading in ms.
  /// - Returns: whether anything had come.
  package mutating func look(now: Int64) -> Bool { look(now: now, isLast: false) }

  /// `mayBeginAnew`: what a fresh beginning finds is read as it is, however it changed in between.
  private mutating func look(now: Int64, isLast: Bool, mayBeginAnew: Bool = true) -> Bool {
    let events = follow.poll(isLast: isLast)
    let grown = take(events, now: now)
    let isOtherwise = decide(grown, isLast: isLast)
    let isConfigured = follow.confFiles.contains { node, files in
      !files.isEmpty && !configured.contains(node)
    }
    if mayBeginAnew, isOtherwise || isConfigured || follow.hasPartedStream {
      // The order knows its nodes and their members from the start: with others it begins anew.
      let whole = sources.filter { !$0.isParted }.map(\.node)
      self = LiveRun(
        plan, patterns, input, knownNodes: plan.sources.compactMap(\.node) + whole)
      _ = look(now: now, isLast: isLast, mayBeginAnew: false)
      return true
    }
    let hasMoreUnread = hasMoreUnread(grown)
    let work = grown.map { Int($0.rawValue) }
      .filter { sources[$0].isRead && !sources[$0].run.node.isNone }
    readAll(work, now: now)
    flush(now: now)
    pass(until: limit(now: now))
    return !work.isEmpty || hasMoreUnread
  }

  /// Whether there is more than at the last look of what is not read.
  private mutating func hasMoreUnread(_ grown: [SourceID]) -> Bool {
    var hasMore = false
    for index in grown.map({ Int($0.rawValue) }) where !sources[index].isRead {
      let count = follow.byteCount(sources[index].run.id)
      if count != sources[index].seenCount { hasMore = true }
      sources[index].seenCount = count
    }
    return hasMore
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
    let verdict = LiveRun.verdict(on: stream, &probe)
    let number = NodeID(UInt16(nodeNames.firstIndex(of: node) ?? 0))
    conclusions.world.routines.append(RoutineTable(source: id, node: number))
    sources.append(
      Source(
        run: SourceRun(
          id: id, node: number, kind: verdict.kind, plan: patterns, readSize: plan.readSize),
        node: node, isParted: stream.isParted, lastGrowth: now, isDecided: verdict.isFinal,
        probedCount: follow.byteCount(id)))
    let isKnown = verdict.kind != .unknown || verdict.isFinal && !stream.isParted
    if isKnown, !number.isNone { start(sources.count - 1) }
  }

  /// Which log a stream is, by its name, else by its lines, and whether that is known for good.
  private static func verdict(
    on stream: DiscoveredStream, _ probe: inout KindProbe
  ) -> (kind: LogKind, isFinal: Bool) {
    let named = LogKindVote.kind(named: stream.name + (stream.name.contains(".") ? "" : ".log"))
    return named == .unknown ? probe.verdict(on: stream) : (named, true)
  }

  private mutating func start(_ index: Int) {
    let run = sources[index].run
    sources[index].isRead = true
    conclusions.timeline.addSource(run.id, node: run.node, log: run.kind)
  }

  /// Looks again which log a source is where that was not certain, as often as it has become twice as long, so that in the end
  /// it is what the whole of it says.
  ///
  /// - Returns: whether that, or a node that nobody knew, makes everything otherwise than it was taken for.
  private mutating func decide(_ grown: [SourceID], isLast: Bool) -> Bool {
    for index in grown.map({ Int($0.rawValue) }) where !sources[index].isDecided {
      let count = follow.byteCount(sources[index].run.id)
      guard isLast || count / 2 >= sources[index].probedCount else { continue }
      let verdict = LiveRun.verdict(on: follow.stream(sources[index].run.id), &probe)
      sources[index].probedCount = count
      sources[index].isDecided = verdict.isFinal || isLast
      let old = sources[index].run
      if verdict.kind != old.kind {
        guard !sources[index].isRead, !old.node.isNone else { return true }
        sources[index].run = SourceRun(
          id: old.id, node: old.node, kind: verdict.kind, plan: patterns, readSize: plan.readSize)
        start(index)
      } else if sources[index].isDecided, !sources[index].isLeftOut, !sources[index].isRead,
        !old.node.isNone
      {
        // It is read to be counted.
        start(index)
      }
    }
    return sources.contains { $0.run.node.isNone && (!$0.isParted || $0.run.kind != .unknown) }
  }

  /// Reads every grown stream to its present end, always the one that is furthest behind, so that what is held stays little.
  private mutating func readAll(_ grown: [Int], now: Int64) {
    var work = grown
    while let index = work.min(by: { behind($0) < behind($1) }) {
      let source = sources[index]
      unsafe source.run.reader.read(into: portion) { (free) -> ReadResult in
        unsafe follow.read(source.run.id, into: free)
      }
      if case .nothing = portion.outcome {
        work.removeAll { $0 == index }
        continue
      }
      let (count, newest) = (source.run.bytes, source.newest)
      deliver(index)
      // Line ends that stand for lines of others are no growth.
      guard source.run.bytes > count else { continue }
      noteGrowth(index, from: newest, now: now)
      // Others that are still being read may have older records.
      if work.count > 1, let least = work.map({ utc($0) }).min(), least != Int64.min {
        pass(until: least - wait)
      }
    }
  }

  /// So long a source that catches up may pause, in ms.
  private static let pause: Int64 = 2_000

  /// Several may write what they wrote long ago into one file or pipe, one after the other: whose stamps go on much faster than
  /// time is still at that.
  private mutating func noteGrowth(_ index: Int, from newest: Int64, now: Int64) {
    let source = sources[index]
    lastGrowth = now
    sources[index].isFlushed = false
    sources[index].lastGrowth = now
    guard source.isParted, source.newest > newest else { return }
    if newest == Record.noStamp || source.newest - newest > 1_000 + 2 * (now - source.lastGrowth) {
      sources[index].catchesUpUntil = now + LiveRun.pause
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
    var limit = newest + max(0, now - lastGrowth)
    for index in sources.indices where now < sources[index].catchesUpUntil {
      limit = min(limit, utc(index))
    }
    return limit == Int64.min ? nil : limit - wait
  }

  private mutating func pass(until limit: Int64?) {
    if let limit { conclusions.timeline.advance(liveLimit: limit) }
    conclusions.drain()
  }

  // MARK: results

  /// Ends the run as `BatchRun` ends.
  package mutating func finish(now: Int64) -> Report {
    _ = look(now: now, isLast: true)
    for index in sources.indices where sources[index].isRead {
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
    let texts = LiveTexts(readBack: readBack, quoted: quoted)
    var leftOut: [SkippedFile] = []
    for source in sources where source.isLeftOut {
      leftOut += readBack.files(of: source.run.id)
        .map { SkippedFile(node: source.node, file: $0, reason: .noLog) }
    }
    let facts = ReportFacts(
      plan: plan, nodeNames: nodeNames, patterns: patterns,
      sources: sources.filter { !$0.isLeftOut }
        .map { ReportFacts.Source($0.run, files: readBack.files(of: $0.run.id)) },
      troubles: troubles, skipped: follow.skipped + leftOut, duplicates: follow.duplicates,
      conclusions: conclusions, countsSkipped: isLast)
    return facts.report(texts)
  }

  /// Records that came later than the wait so far: P3 holds while there are none.
  package var lateCount: Int { conclusions.timeline.lateCount }

  /// The directories to be watched.
  package var directories: Set<Path> { follow.directories }

  /// What is to be waited on for more of standard input; nil when nothing more comes of it.
  package var descriptor: Int32? {
    plan.sources.contains { $0.path == "-" } ? input.descriptor : nil
  }

  /// Whether nothing more can come: standard input is all there is, and has ended.
  package var isOver: Bool { input.isOver && plan.sources.allSatisfy { $0.path == "-" } }
}

/// Texts of cited records, kept from one report to the next: as many as a report cites.
private final class QuotedTexts {
  var texts: [RecordRef: [UInt8]] = [:]
}

/// Cited records read back from followed files, wherever those lie by now.
private struct LiveTexts: EvidenceTexts {
  let readBack: ReadBack
  let quoted: QuotedTexts

  func texts(_ refs: [RecordRef]) -> [[UInt8]?] {
    let missing = refs.filter { quoted.texts[$0] == nil }
    var texts: [RecordRef: [UInt8]] = [:]
    for (ref, text) in zip(missing, readBack.read(missing)) { texts[ref] = text }
    for ref in refs { texts[ref] = texts[ref] ?? quoted.texts[ref] }
    quoted.texts = texts
    return refs.map { texts[$0] }
  }

  func file(_ ref: RecordRef) -> (file: String, member: String?) {
    (readBack.shown(ref) ?? "", nil)
  }
}

import Bytes
import Cluster
package import Events
package import Incidents
import Intake
import Patterns
import Records
import Timelines

/// Reads everything once and writes the report.
package struct BatchRun {
  private let plan: Plan
  private let patterns: ExtractionPlan
  private let input: KeptInput
  private(set) var sources: [FileSource] = []
  private(set) var discovery: Discovery
  var conclusions: Conclusions
  private(set) var nodeNames: [String]

  /// Finds the sources and decides what each is.
  ///
  /// With a subject, the events about it are kept for `traceRows`; `eventLog` takes them all as they pass.
  package init(
    _ plan: Plan, _ patterns: ExtractionPlan, tracing subject: TraceSubject? = nil,
    telling eventLog: EventLog? = nil
  ) {
    self.plan = plan
    self.patterns = patterns
    input = KeptInput(plan.input)
    discovery = Discovery(
      plan.sources, layouts: plan.layouts, zones: plan.zones, input: input)
    var probe = KindProbe(patterns.patterns)
    discovery.leaveOut { probe.kind(of: $0) == .unknown }
    var setup = Setup(plan, discovery)
    setup.options.deliversAll = subject != nil || eventLog != nil
    nodeNames = setup.nodeNames
    conclusions = Conclusions(
      nodes: setup.nodes, options: setup.options, limits: plan.limits)
    conclusions.trace = subject.map(TraceLog.init)
    conclusions.eventLog = eventLog
    for (index, node) in discovery.nodes.enumerated() {
      for stream in node.streams {
        let isStandardInput = stream.files.contains(where: \.isStandardInput)
        let kind =
          isStandardInput ? LogKind.unknown : probe.kind(of: stream)
        guard isStandardInput || kind.isOfServer else {
          if !stream.isClientLog { skip(stream, of: node.name, kind) }
          continue
        }
        let id = SourceID(UInt16(sources.count))
        let nodeID = NodeID(UInt16(index + 1))
        conclusions.world.routines.append(RoutineTable(source: id, node: nodeID))
        conclusions.timeline.addSource(
          id, node: nodeID, log: isStandardInput ? .access : kind)
        let run = SourceRun(
          id: id, node: nodeID, kind: kind, plan: patterns, readSize: plan.readSize)
        run.watcher = eventLog?.watcher(node: nodeID)
        sources.append(FileSource(stream, run, input: input))
      }
    }
    eventLog?.begin(nodeNames: nodeNames, files: sources.map(\.stream.files))
  }

  /// Routine requests that were absorbed: heartbeats, list reads, and what servers ask each other every few seconds.
  package var routine: (beats: Int, reads: Int, requests: Int) {
    var found = (beats: 0, reads: 0, requests: 0)
    for source in sources {
      found.beats += source.run.tally.beats
      for (index, count) in source.run.extractor.byPattern.enumerated() where count > 0 {
        let pattern = PatternIndex(index)
        if patterns.kind(of: pattern) == .listRead { found.reads += count }
        if patterns.isRoutineRequest(pattern) { found.requests += count }
      }
    }
    return found
  }

  private mutating func skip(_ stream: DiscoveredStream, of node: String, _ kind: LogKind) {
    let reason = kind == .client ? SkippedFile.Reason.clientLog : .unrecognised
    discovery.skipped += stream.files.filter { $0.size > 0 }
      .map { SkippedFile(node: node, file: $0, reason: reason) }
  }

  /// What a read brought, named and not yet in the order.
  struct Slice {
    var source = SourceID(0)
    var events: [Event] = []
    /// As `Timeline.add` wants it.
    var newest = Record.noStamp
    var isLast = false
  }

  /// The timeline, while another thread prepares it.
  private final class Lent: @unchecked Sendable {
    private var timeline = Timeline(nodes: [])
    private var isThere = false

    func take(_ timeline: inout Timeline) {
      swap(&timeline, &self.timeline)
      isThere = true
    }

    func prepare() { timeline.prepare() }

    func giveBack(_ timeline: inout Timeline) {
      guard isThere else { return }
      swap(&timeline, &self.timeline)
      isThere = false
    }
  }

  /// Reads of a round; in each the order is brought up to date once, which looks at every source.
  private static let readsPerRound = 16
  /// Events that a read lets pass after its round though it brought none.
  private static let leastPerRead = 64

  /// Reads to the end.
  ///
  /// What comes of it depends neither on how many threads there are nor on which of them is when done with what: each round names
  /// so many reads, while the order of those before is brought up to date, then lets about as many events pass as came, and only
  /// then adds what was named to the order. `progress` is told the bytes read so far, and may stop the run by returning false.
  ///
  ///     this thread:   name ─ name ─ … ─ name ─┬─ due events ──────────────── add ─┐ name …
  ///     another:       order ─ read ─ read ────┴ read ─ read ─ read ─ read ─ read ─┴ order …
  package mutating func run(progress: (Int64) -> Bool = { _ in true }) -> Report {
    let ahead = ReadAhead(
      sources, order: conclusions.timeline.readingOrder, threads: plan.threads - 1)
    let lent = Lent()
    var round = (0..<BatchRun.readsPerRound).map { _ in Slice() }
    var rounds = 0
    while true {
      var count = 0
      var owed = 0
      while count < round.count, let next = ahead.next() {
        name(next.portion, of: next.source, into: &round[count])
        ahead.giveBack(next.portion)
        // About half of what comes is told to nobody but the order.
        owed += round[count].events.count + BatchRun.leastPerRead
        count += 1
      }
      ahead.finish()
      lent.giveBack(&conclusions.timeline)
      conclusions.drain(budget: owed)
      ahead.tell(conclusions.timeline)
      for index in 0..<count { add(round[index]) }
      rounds += 1
      guard count > 0, rounds % 4 != 0 || progress(bytesRead) else { break }
      lent.take(&conclusions.timeline)
      ahead.begin { lent.prepare() }
    }
    ahead.stop()
    conclusions.finish()
    return report()
  }

  /// Names what one read of a source brought.
  mutating func name(_ portion: Portion, of source: SourceID, into slice: inout Slice) {
    let index = Int(source.rawValue)
    let run = sources[index].run
    slice.source = source
    run.take(
      portion, names: &conclusions.world.names, routine: &conclusions.world.routines[index],
      into: &slice.events)
    slice.newest = run.newest
    slice.isLast = run.isOver
  }

  /// Puts what was named into the order.
  mutating func add(_ slice: Slice) {
    conclusions.take(slice.events, source: slice.source, newest: slice.newest)
    if slice.isLast { conclusions.timeline.end(slice.source) }
  }

  /// Uncompressed bytes read so far.
  package var bytesRead: Int64 { sources.reduce(0) { $0 + $1.run.bytes } }

  /// What was written about the traced subject and what was done to it, in order; empty without one.
  package func traceRows(_ report: Report) -> [Report.TraceRow] {
    guard let trace = conclusions.trace else { return [] }
    let written = trace.rows(
      nodeNames: nodeNames, names: conclusions.world.names, texts: texts())
    var rows = written
    // Rows without a time follow the row before them: those from the lines keep their order.
    for row in trace.operationRows(report, beside: written) {
      let place = rows.firstIndex { ($0.at ?? Int64.min) > (row.at ?? Int64.min) } ?? rows.count
      rows.insert(row, at: place)
    }
    return rows
  }

  private func texts() -> SourceTexts {
    var readBack = ReadBack()
    for source in sources {
      readBack.add(source.run.id, files: source.stream.files, descriptors: source.descriptors)
    }
    return SourceTexts(readBack: readBack, files: sources.map(\.stream.files))
  }

  /// The report on what was read.
  func report() -> Report {
    let facts = ReportFacts(
      plan: plan, nodeNames: nodeNames, patterns: patterns,
      sources: sources.map { ReportFacts.Source($0.run, files: $0.stream.files) },
      troubles: discovery.troubles, skipped: discovery.skipped, duplicates: discovery.duplicates,
      conclusions: conclusions, countsSkipped: true)
    return facts.report(texts())
  }
}

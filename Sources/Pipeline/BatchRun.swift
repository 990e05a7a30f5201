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
  private(set) var sources: [FileSource] = []
  private(set) var discovery: Discovery
  var conclusions: Conclusions
  private(set) var nodeNames: [String]
  /// What the portion at hand tells; kept for its room.
  private var events: [Event] = []

  /// Finds the sources and decides what each is.
  ///
  /// With a subject, the events about it are kept for `traceRows`; `eventLog` takes them all as they pass.
  package init(
    _ plan: Plan, _ patterns: ExtractionPlan, tracing subject: TraceSubject? = nil,
    telling eventLog: EventLog? = nil
  ) {
    self.plan = plan
    self.patterns = patterns
    discovery = Discovery(plan.sources, layouts: plan.layouts, zones: plan.zones)
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
        sources.append(FileSource(stream, run))
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

  /// Reads between two looks at what is due.
  private static let readsPerDrain = 8

  /// Reads to the end.
  ///
  /// `progress` is told the bytes read so far, and may stop the run by returning false.
  package mutating func run(progress: (Int64) -> Bool = { _ in true }) -> Report {
    var rounds = 0
    let ahead = ReadAhead(
      sources, threads: plan.threads - 1, waits: conclusions.timeline.wait(of:))
    while let next = conclusions.timeline.hungriest() {
      let portion = ahead.take(Int(next.rawValue))
      take(portion, of: next)
      ahead.giveBack(portion)
      rounds += 1
      // Each drain looks at every source; what comes of it does not depend on how much was read before.
      if rounds % BatchRun.readsPerDrain == 0 { conclusions.drain() }
      if rounds % 64 == 0, !progress(bytesRead) { break }
    }
    ahead.stop()
    conclusions.finish()
    return report()
  }

  /// Takes what one read of a source brought.
  mutating func take(_ portion: Portion, of source: SourceID) {
    let index = Int(source.rawValue)
    let run = sources[index].run
    run.take(
      portion, names: &conclusions.world.names, routine: &conclusions.world.routines[index],
      into: &events)
    conclusions.take(events, source: source, newest: run.newest)
    if run.isOver { conclusions.timeline.end(source) }
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

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
  private(set) var sources: [SourceRun] = []
  private(set) var discovery: Discovery
  private(set) var conclusions: Conclusions
  private(set) var nodeNames: [String]
  /// Kinds of all streams, those that are not read included.
  private var skipped: [(node: String, stream: DiscoveredStream)] = []

  /// Finds the sources and decides what each is.
  package init(_ plan: Plan, _ patterns: ExtractionPlan) {
    self.plan = plan
    self.patterns = patterns
    discovery = Discovery(plan.sources)
    let setup = Setup(plan, discovery)
    nodeNames = setup.nodeNames
    conclusions = Conclusions(nodes: setup.nodes, options: setup.options)
    for (index, node) in discovery.nodes.enumerated() {
      for stream in node.streams {
        let isStandardInput = stream.files.contains(where: \.isStandardInput)
        let kind =
          isStandardInput ? LogKind.unknown : KindProbe.kind(of: stream, patterns.patterns)
        guard isStandardInput || (kind != .client && kind != .unknown) else {
          skipped.append((node.name, stream))
          continue
        }
        let id = SourceID(UInt16(sources.count))
        let nodeID = NodeID(UInt16(index + 1))
        conclusions.world.routines.append(RoutineTable(source: id, node: nodeID))
        conclusions.timeline.addSource(
          id, node: nodeID, log: isStandardInput ? .access : kind)
        sources.append(
          SourceRun(
            id: id, node: nodeID, stream: stream, kind: kind, plan: patterns,
            readSize: plan.readSize))
      }
    }
  }

  /// Reads to the end. `progress` is told the bytes read so far, and may stop the run by returning false.
  package mutating func run(progress: (Int64) -> Bool = { _ in true }) -> Report {
    var rounds = 0
    while let next = conclusions.timeline.hungriest() {
      let source = sources[Int(next.rawValue)]
      let index = Int(next.rawValue)
      let events = source.step(
        names: &conclusions.world.names, routine: &conclusions.world.routines[index])
      conclusions.take(events, source: next, newest: source.newest)
      if source.isOver { conclusions.timeline.end(next) }
      conclusions.drain()
      rounds += 1
      if rounds % 64 == 0, !progress(bytesRead) { break }
    }
    conclusions.finish()
    return report()
  }

  /// Uncompressed bytes read so far.
  package var bytesRead: Int64 { sources.reduce(0) { $0 + $1.coverage.total.bytes } }

  private func report() -> Report {
    var readBack = ReadBack()
    for source in sources {
      readBack.add(source.id, files: source.files, descriptors: source.descriptors)
    }
    let texts = SourceTexts(readBack: readBack, files: sources.map(\.files))
    let facts = ReportFacts(
      plan: plan, nodeNames: nodeNames, patterns: patterns, sources: sources,
      discovery: discovery, conclusions: conclusions)
    return facts.report(texts)
  }
}

import Bytes
import Cluster
import Detectors
import Events
import Incidents
import Intake
import Patterns
import Pcre
import Records
import Timelines

/// Puts together what a run knows when it has ended, or stands: nodes, coverage, troubles, and the conclusions.
struct ReportFacts {
  let plan: Plan
  let nodeNames: [String]
  let patterns: ExtractionPlan
  let sources: [Source]
  /// What could not be found or listed.
  let troubles: [Trouble]
  /// What was found and is not read.
  let skipped: [SkippedFile]
  /// What is read from another file already.
  let duplicates: [DuplicateFile]
  let conclusions: Conclusions
  /// Whether skipped files are read to be counted; a report on growing logs, made every few seconds, tells their sizes.
  let countsSkipped: Bool

  /// A source and the files it was read from.
  struct Source {
    let run: SourceRun
    let files: [DiscoveredFile]

    init(_ run: SourceRun, files: [DiscoveredFile]) {
      self.run = run
      self.files = files
    }

    /// Whether it is a server's log; what is none is listed among the skipped files.
    var isLog: Bool { run.kind.isOfServer }
  }

  func report(_ texts: some EvidenceTexts) -> Report {
    var base = Report()
    base.tool.version = plan.version
    base.tool.pcre2 = Pattern.version
    base.tool.patterns = plan.patternsHash
    base.arguments = plan.typed
    if let first = conclusions.firstAt, let last = conclusions.lastAt {
      base.span = Report.Interval(from: first.milliseconds, to: last.milliseconds)
    }
    base.nodes = conclusions.world.allNodes.map(node)
    base.sync = sync()
    base.unmatched = unmatched()
    base.harmless = harmless()
    let skipped = skippedFiles()
    base.skipped = skipped.map(\.row)
    base.coverage = totals(base.skipped)
    base.late = late()
    base.troubles = allTroubles(skipped.flatMap(\.troubles))
    base.troubles += unrecognisedTroubles(base.skipped)
    base.troubles.sort { ($0.source, $0.says.en) < ($1.source, $1.says.en) }
    base.notEvaluable = notEvaluable()
    var assembly = Assembly(world: conclusions.world, nodeNames: nodeNames, base: base)
    assembly.since = instant(plan.since)
    assembly.until = instant(plan.until)
    assembly.only = plan.only
    assembly.skip = plan.skip
    let now = conclusions.lastAt ?? Instant(0)
    let judgements =
      conclusions.detectors.operations.judgements
      + conclusions.detectors.operations.pending(conclusions.world)
    let standing = conclusions.detectors.standing(at: now) + evidenceFindings()
    return assembly.build(judgements: judgements, standing: standing, texts: texts)
  }

  /// The moment a bound means, now that the end and the first node's zone are known.
  private func instant(_ bound: Plan.Bound?) -> Instant? {
    switch bound {
    case .none: nil
    case .instant(let instant): instant
    case .local(let ms):
      Instant(
        ms - Int64(conclusions.timeline.zones(of: NodeID(1)).first?.minutes ?? plan.machineZone)
          * 60_000)
    case .beforeEnd(let ms): (conclusions.lastAt ?? Instant(0)) - ms
    }
  }

  private func evidenceFindings() -> [Finding] {
    guard let first = conclusions.firstAt, let last = conclusions.lastAt else { return [] }
    let nodes = conclusions.world.allNodes.map { node in
      var evidence = EvidenceRules.NodeEvidence(
        node: node, clock: conclusions.timeline.latestClock(of: node),
        zones: conclusions.timeline.zones(of: node), logs: Set(sources(of: node).map(\.run.kind)))
      for source in sources(of: node) where source.run.coverage.total.cutRecords > 0 {
        let total = source.run.coverage.total
        let before = evidence.cut[source.run.kind]
        evidence.cut[source.run.kind] = EvidenceRules.Cut(
          records: (before?.records ?? 0) + total.cutRecords,
          bytes: (before?.bytes ?? 0) + total.cutBytes)
      }
      return evidence
    }
    return EvidenceRules().findings(nodes, began: first, ended: last)
  }

  private func sources(of node: NodeID) -> [Source] {
    sources.filter { $0.run.node == node && $0.run.coverage.total.records > 0 }
  }

  // MARK: nodes

  private func node(_ id: NodeID) -> Report.Node {
    var made = Report.Node()
    made.id = nodeNames[Int(id.rawValue)]
    made.addresses = conclusions.timeline.names.addresses(of: id)
    made.version = version(id)
    made.zone = conclusions.timeline.zones(of: id).map {
      Report.Zone(
        offset: RFC3339.offset(minutes: Int($0.minutes)), basis: $0.basis.rawValue,
        from: $0.from?.milliseconds)
    }
    let reference = conclusions.timeline.reference
    if let bound = conclusions.timeline.latestClock(of: id), !reference.isNone {
      made.clock = Report.Clock(
        reference: nodeNames[Int(reference.rawValue)], lowMs: Int(bound.low),
        highMs: Int(bound.high), pairs: Int(bound.pairs), appliedMs: Int(bound.applied))
    }
    made.logs = logs(id)
    return made
  }

  private func version(_ id: NodeID) -> (value: String, basis: String)? {
    let names = conclusions.world.names
    for claim in conclusions.versions where claim.node == id && claim.sender.isNone {
      return (names.text(claim.version), "banner")
    }
    for claim in conclusions.versions where !claim.sender.isNone {
      guard conclusions.timeline.names.node(of: claim.sender) == id else { continue }
      let version = names.text(claim.version)
      return (version, "user-agent Nacos-Server:\(version)")
    }
    return nil
  }

  private func logs(_ id: NodeID) -> [Report.Log] {
    var made: [LogKind: Report.Log] = [:]
    for source in sources where source.run.node == id && source.isLog {
      let run = source.run
      var log = made[run.kind] ?? Report.Log()
      let coverage = run.coverage
      log.log = run.kind.name
      log.files += source.files.count
      log.bytes += coverage.total.bytes
      log.records += Int64(run.tally.records)
      log.matched += Int64(run.tally.matched)
      log.known += Int64(run.tally.known)
      log.unmatched += Int64(run.tally.unmatched + run.tally.unread)
      log.lossy = run.kind == .namingPush || run.kind == .namingEvent
      let zone = Int64(conclusions.timeline.zones(of: id).first?.minutes ?? 0) * 60_000
      if coverage.total.firstStamp != Record.noStamp {
        log.span.from = min(log.span.from ?? Int64.max, coverage.total.firstStamp - zone)
        log.span.to = max(log.span.to ?? Int64.min, coverage.total.lastStamp - zone)
      }
      made[run.kind] = log
    }
    let now = conclusions.lastAt ?? Instant(0)
    for kind in made.keys {
      made[kind]?.gaps = conclusions.detectors.gaps.gaps(of: id, kind, at: now).map {
        Report.Interval(from: $0.from.milliseconds, to: $0.until.milliseconds)
      }
    }
    return made.values.sorted { $0.log < $1.log }
  }

  // MARK: the rest

  private func sync() -> [Report.SyncRow] {
    conclusions.timeline.syncMatrix.map { row in
      var made = Report.SyncRow()
      made.from = nodeNames[Int(row.from.rawValue)]
      made.to =
        row.to.isNone
        ? conclusions.world.names.text(row.address) : nodeNames[Int(row.to.rawValue)]
      made.count = row.count
      made.p50Ms = Int(row.delays.percentile(50))
      made.p95Ms = Int(row.delays.percentile(95))
      made.p99Ms = Int(row.delays.percentile(99))
      made.maxMs = Int(row.delays.longest)
      made.failed = row.failed
      made.unfinished = row.unfinished
      return made
    }
  }

  private func unmatched() -> [Report.UnmatchedShape] {
    var all = Shapes()
    for source in sources { all.merge(source.run.shapes) }
    var made = all.sorted().prefix(100).map { shape in
      var one = Report.UnmatchedShape()
      one.log = shape.kind.name
      one.shape = shape.text
      one.count = shape.count
      return one
    }
    if all.overflow > 0 {
      var rest = Report.UnmatchedShape()
      rest.log = "unknown"
      rest.shape = "…"
      rest.count = all.overflow
      made.append(rest)
    }
    return made
  }

  /// Lines of level WARN or worse that are understood and mean no harm, as their pattern says.
  private func harmless() -> [Report.Harmless] {
    var counts: [Int] = []
    for source in sources {
      let own = source.run.extractor.byPattern
      while counts.count < own.count { counts.append(0) }
      for index in own.indices { counts[index] += own[index] }
    }
    var made: [Report.Harmless] = []
    for (index, count) in counts.enumerated() where count > 0 {
      let definition = patterns.patterns.definitions[index]
      guard definition.isHarmless else { continue }
      var one = Report.Harmless()
      one.pattern = definition.id
      one.count = count
      one.says = Report.Text(en: definition.english, zh: definition.chinese)
      made.append(one)
    }
    return made.sorted { $0.pattern < $1.pattern }
  }

  private func allTroubles(_ others: [Trouble]) -> [Report.Trouble] {
    let all = troubles + others + sources.flatMap(\.run.troubles)
    var made = all.map { trouble in
      var one = Report.Trouble()
      one.source = trouble.source
      one.says = Report.Text(en: trouble.words.en, zh: trouble.words.zh)
      return one
    }
    for source in sources where source.run.coverage.total.cutRecords > 0 {
      var one = Report.Trouble()
      one.source = source.files.first?.shown ?? ""
      let (count, bytes) = (
        source.run.coverage.total.cutRecords, source.run.coverage.total.cutBytes
      )
      one.says = Report.Text(
        en: "\(count) records are longer than 1 MiB; \(bytes) bytes of them were not kept",
        zh: "\(count) 条记录超过 1 MiB，其中 \(bytes) 字节未保留")
      made.append(one)
    }
    return made
  }

  /// What a missing log keeps from being judged, and which line of configuration would provide it.
  private func notEvaluable() -> [Report.NotEvaluable] {
    var made: [Report.NotEvaluable] = []
    for id in conclusions.world.allNodes {
      let state = conclusions.world.state(of: id)
      let name = nodeNames[Int(id.rawValue)]
      let kinds = Set(sources(of: id).map(\.run.kind))
      if !kinds.contains(.access) {
        made.append(
          Remedies.row(
            "heartbeat-after-offline", name,
            ("no access log of this node was read", "没有读取该节点的访问日志"),
            (
              "server.tomcat.accesslog.enabled=true; the file lies in bin/logs/ or logs/ of the start directory",
              "server.tomcat.accesslog.enabled=true；文件位于启动目录的 bin/logs/ 或 logs/"
            )))
      }
      if state.hasV2Core, !state.hasPushes {
        made.append(
          Remedies.row(
            "sync-missing", name,
            (
              "no push lines: when an offline or online became visible on this node is not shown by any line",
              "没有推送日志：上下线何时在该节点可见没有任何日志体现"
            ),
            (
              "naming-push.log at INFO (nacos.logging naming-push), and a subscriber of the service connected to this node",
              "naming-push.log 级别设为 INFO，并且有该服务的订阅者连接到此节点"
            )))
      }
    }
    return made
  }
}

/// Rows of `notEvaluable`.
enum Remedies {
  static func row(
    _ rule: String, _ node: String, _ reason: (String, String), _ remedy: (String, String)
  ) -> Report.NotEvaluable {
    var made = Report.NotEvaluable()
    made.rule = rule
    made.node = node
    made.reason = Report.Text(en: reason.0, zh: reason.1)
    made.remedy = Report.Text(en: remedy.0, zh: remedy.1)
    return made
  }
}

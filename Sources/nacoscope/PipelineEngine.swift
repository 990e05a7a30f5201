import Arguments
import Bytes
import Detectors
import Events
import Explaining
import Export
import Incidents
import Intake
import Patterns
import Pcre
import Pipeline

/// The tool's engine: makes the plan of the options and hands it to the pipeline.
struct PipelineEngine: Engine {
  var pcre2Version: String { Pattern.version }

  var rules: [Card] { RuleCards.all }

  func analyze(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Report {
    let patterns = try load(options)
    try prove(patterns.plan.patterns)
    var run = BatchRun(try plan(options, surroundings, patterns.hash), patterns.plan)
    let progress = ProgressLine(isOn: options.showsProgress, surroundings)
    let report = run.run { bytes in
      progress.show(bytes)
      return true
    }
    progress.clear()
    return report
  }

  func follow(_ options: Options, _ session: FollowSession) throws(Refusal) -> Report {
    let patterns = try load(options)
    try prove(patterns.plan.patterns)
    var told = try ToldFindings(options.stateDirectory)
    var run = LiveRun(
      try plan(options, session.surroundings, patterns.hash), patterns.plan)
    var watch = ChangeWatch()
    var lastGrowth = MonotonicClock.milliseconds
    var lastReport: Int64 = 0
    var isDirty = true
    while !session.stops() {
      let now = MonotonicClock.milliseconds
      if run.look(now: now) {
        lastGrowth = now
        isDirty = true
      }
      if isDirty, now - lastReport >= PipelineEngine.reportEvery {
        isDirty = now - lastGrowth < PipelineEngine.reportEvery
        lastReport = now
        let report = run.report()
        told.tell(report, session)
        session.publish(report)
      }
      if let idle = options.untilIdleMilliseconds, now - lastGrowth >= idle { break }
      if run.isOver { break }
      watch.watch(run.directories)
      _ = watch.wait(milliseconds: Int32(LiveRun.quiet), or: run.descriptor)
    }
    let report = run.finish(now: MonotonicClock.milliseconds)
    told.tell(report, session)
    return report
  }

  func trace(_ options: Options, _ surroundings: Surroundings) throws(Refusal) -> Trace {
    let patterns = try load(options)
    try prove(patterns.plan.patterns)
    guard let subject = options.subject.flatMap(TraceSubject.init) else {
      throw Refusal(
        "trace: name an ip, ip:port, service, client id or minute (nacoscope trace --help)")
    }
    var run = BatchRun(
      try plan(options, surroundings, patterns.hash), patterns.plan, tracing: subject)
    let report = run.run()
    return Trace(rows: run.traceRows(report), report: report)
  }

  func events(
    _ options: Options, _ surroundings: Surroundings, _ body: @escaping (EventRow) -> Bool
  ) throws(Refusal) -> EventOutcome {
    let patterns = try load(options)
    try prove(patterns.plan.patterns)
    let plan = try plan(options, surroundings, patterns.hash)
    var filter = EventLog.Filter()
    if let events = options.events {
      filter.subject = events.about.flatMap(TraceSubject.init)
      filter.nodes = events.nodes
      filter.kinds = events.kinds
      // Who asks for a routine kind by name wants to see it.
      filter.withRoutine =
        events.withRoutine || events.kinds.contains(.beat) || events.kinds.contains(.listRead)
    }
    filter.log = options.log
    filter.since = plan.since
    filter.until = plan.until
    let log = EventLog(patterns.plan, filter, body)
    var run = BatchRun(plan, patterns.plan, telling: log)
    let progress = ProgressLine(isOn: options.showsProgress, surroundings)
    let report = run.run { bytes in
      progress.show(bytes)
      return !log.isStopped
    }
    progress.clear()
    var outcome = EventOutcome(report: report)
    if !filter.withRoutine {
      outcome.routine = run.routine
      outcome.routine.requests -= log.toldRequests
    }
    outcome.patterns = patterns.plan.patterns.definitions.map { ($0.id, $0.english, $0.chinese) }
    return outcome
  }

  func explain(
    _ options: Options, _ surroundings: Surroundings, _ body: (Explanation) -> Bool
  ) throws(Refusal) -> [Report.Trouble] {
    let patterns = try load(options, whole: true)
    try prove(patterns.plan.patterns)
    let run = ExplainRun(
      patterns.plan, log: options.log, layouts: try LayoutLoading.load(options, surroundings))
    var troubles: [Report.Trouble] = []
    var goesOn = true
    for question in Question.of(options.asked, exists: surroundings.exists) where goesOn {
      do throws(Trouble) {
        switch question {
        case .text(let text): run.explain(Array(text.utf8)) { if goesOn { goesOn = body($0) } }
        case .standardInput: try run.explainStandardInput(body)
        case .place(let file, let line):
          guard let made = try run.explain(file: file, line: line) else {
            throw Trouble(file, .noSuchLine(line))
          }
          goesOn = body(made)
        }
      } catch {
        var trouble = Report.Trouble()
        trouble.source = error.source
        trouble.says = Report.Text(en: error.words.en, zh: error.words.zh)
        troubles.append(trouble)
      }
    }
    return troubles
  }

  func patterns(_ options: Options) throws(Refusal) -> [Card] {
    try load(options, whole: true).plan.patterns.definitions.map { Card($0, options.language) }
  }

  func checkPatterns(_ files: [String], _ options: Options) throws(Refusal) -> PatternCheck {
    let set = try load(options, files: files, whole: true).plan.patterns
    let check = SampleCheck(set, wholly: true)
    let refused = set.definitions.reduce(0) { $0 + $1.refuses.count }
    return PatternCheck(
      patterns: set.count, samples: check.samples + refused,
      failures: check.errors.map(\.message))
  }

  /// How often findings are told and the files of `-o` rewritten while logs grow, in ms.
  private static let reportEvery: Int64 = 2_000

  private func load(
    _ options: Options, files: [String] = [], whole: Bool = false
  ) throws(Refusal) -> (plan: ExtractionPlan, hash: String) {
    do throws(PatternLoading.Failure) {
      return try PatternLoading.load(
        directories: options.patternDirectories, files: files, whole: whole)
    } catch {
      switch error {
      case .directory(let path, let reason): throw Refusal("\(path): \(reason)")
      case .file(let error): throw Refusal(error.message)
      }
    }
  }

  /// A run that reads logs takes only pattern files that hold their own samples; the shipped ones were proved by the tests.
  private func prove(_ set: PatternSet) throws(Refusal) {
    let shipped = Set(ShippedPatterns.files.map(\.name))
    let given = Set(set.definitions.map(\.file)).subtracting(shipped)
    var failures: [String] = []
    for file in given.sorted() { failures += SampleCheck(set, file: file).errors.map(\.message) }
    if !failures.isEmpty { throw Refusal(failures.joined(separator: "\n")) }
  }

  private func plan(
    _ options: Options, _ surroundings: Surroundings, _ hash: String
  ) throws(Refusal) -> Plan {
    var plan = Plan()
    plan.layouts = try LayoutLoading.load(options, surroundings)
    if let directory = surroundings.environment("TMPDIR"), !directory.isEmpty {
      plan.input.directories = [directory]
    }
    plan.version = Nacoscope.version
    plan.patternsHash = hash
    plan.sources = options.sources.map { SourceArgument(node: $0.node, path: $0.location) }
    plan.typed = options.sources.map(\.typed)
    plan.wait = options.waitMilliseconds
    plan.threads = options.threads
    plan.only = Set(options.only)
    plan.skip = Set(options.skip)
    plan.machineZone = options.machineZoneMinutes
    for (node, minutes) in options.zones { plan.zones[node ?? ""] = minutes }
    for clock in options.clocks {
      plan.clocks[clock.node] = Int32(clamping: clock.aheadMilliseconds)
    }
    for (rule, key, value) in options.limits {
      plan.limits.append((rule, key, try PipelineEngine.limit(rule, key, value)))
    }
    plan.since = options.since.map(PipelineEngine.bound)
    plan.until = options.until.map(PipelineEngine.bound)
    return plan
  }

  /// The number a limit is set to: plain, or a duration in ms.
  private static func limit(
    _ rule: String, _ key: String, _ value: String
  ) throws(Refusal) -> Int64 {
    let known = Detectors.limits.filter { $0.rule.rawValue == rule }
    guard known.contains(where: { $0.key == key }) else {
      let keys = known.map(\.key).joined(separator: ", ")
      throw Refusal(
        keys.isEmpty
          ? "--limit: \(rule) has no limits" : "--limit: \(rule) has no '\(key)', but \(keys)")
    }
    guard let number = Int64(value) ?? DurationWord.milliseconds(value), number > 0 else {
      throw Refusal("--limit \(rule).\(key): '\(value)' is no number and no duration")
    }
    return number
  }

  private static func bound(_ word: TimeWord) -> Plan.Bound {
    switch word {
    case .instant(let milliseconds): .instant(Instant(milliseconds))
    case .local(let milliseconds): .local(milliseconds)
    case .before(let milliseconds): .beforeEnd(milliseconds)
    }
  }
}

import Arguments
import Bytes
import Events
import Glibc
import Incidents
import Intake
import Patterns
import Pcre
import Pipeline
import Records
import Reports

/// The tool's engine: makes the plan of the options and hands it to the pipeline.
struct PipelineEngine: Engine {
  init() {}

  var pcre2Version: String { Pattern.version }

  var rules: [Card] { RuleCards.all }

  func analyze(
    _ options: Options, _ surroundings: Surroundings
  ) throws(Refusal) -> Report {
    let patterns = try load(options)
    var run = BatchRun(try plan(options, patterns.hash), patterns.plan)
    let progress = ProgressLine(isOn: options.showsProgress, surroundings)
    let report = run.run { bytes in
      progress.show(bytes)
      return true
    }
    progress.clear()
    return report
  }

  func follow(_ options: Options, _ session: FollowSession) throws(Refusal) -> Report {
    throw Refusal("follow is not built in yet")
  }

  func trace(
    _ options: Options, _ surroundings: Surroundings
  ) throws(Refusal) -> Report {
    try analyze(options, surroundings)
  }

  func render(
    _ report: Report, _ format: ReportFormat, _ options: Options
  ) -> [UInt8] {
    var render = RenderOptions()
    render.language = options.language == .chinese ? .zh : .en
    render.redacts = options.redacts
    render.colors = options.colours
    if options.masksAddresses { render.mask = Mask(addressesOf: report) }
    switch format {
    case .json: return JSONReport.bytes(report, render)
    case .brief:
      render.style = .brief
      return Array(MarkdownReport.render(report, render).utf8)
    case .markdown: return Array(MarkdownReport.render(report, render).utf8)
    case .text: return Array(Escaping.terminal(MarkdownReport.render(report, render)).utf8)
    }
  }

  func patterns(_ options: Options) throws(Refusal) -> [Card] {
    let set = try load(options).plan.patterns
    return set.definitions.map { definition in
      Card(
        id: definition.id, group: definition.logs.first?.name ?? "",
        says: options.language == .chinese ? definition.chinese : definition.english,
        text: PatternCards.text(of: definition))
    }
  }

  func checkPatterns(
    _ files: [String], _ options: Options
  ) throws(Refusal) -> PatternCheck {
    let set = try load(options, files: files).plan.patterns
    let check = SampleCheck(set)
    let samples = set.definitions.reduce(0) { $0 + $1.samples.count + $1.refuses.count }
    return PatternCheck(
      patterns: set.count, samples: samples, failures: check.errors.map(\.message))
  }

  // MARK: plan

  private func load(
    _ options: Options, files: [String] = []
  ) throws(Refusal) -> (plan: ExtractionPlan, hash: String) {
    do throws(PatternLoading.Failure) {
      return try PatternLoading.load(directories: options.patternDirectories, files: files)
    } catch {
      switch error {
      case .directory(let path, let reason): throw Refusal("\(path): \(reason)")
      case .file(let error): throw Refusal(error.message)
      }
    }
  }

  private static func bound(_ word: TimeWord) -> Plan.Bound {
    switch word {
    case .instant(let ms): .instant(Instant(ms))
    case .local(let ms): .local(ms)
    case .before(let ms): .beforeEnd(ms)
    }
  }

  func plan(_ options: Options, _ hash: String) throws(Refusal) -> Plan {
    guard !options.sources.isEmpty else {
      throw Refusal("no source: name a directory or a file with Nacos logs (nacoscope --help)")
    }
    var plan = Plan()
    plan.version = Nacoscope.version
    plan.patternsHash = hash
    plan.sources = options.sources.map { SourceArgument(node: $0.node, path: $0.location) }
    plan.typed = options.sources.map(\.typed)
    plan.wait = options.waitMilliseconds
    plan.only = Set(options.only)
    plan.skip = Set(options.skip)
    plan.machineZone = LocalZone.minutes
    for (node, zone) in options.zones {
      guard let minutes = LocalZone.minutes(of: zone) else {
        throw Refusal("--zone: '\(zone)' is no zone such as +08:00, UTC or Asia/Shanghai")
      }
      plan.zones[node ?? ""] = minutes
    }
    for clock in options.clocks { plan.clocks[clock.node] = Int32(clamping: clock.aheadMilliseconds) }
    plan.since = options.since.map { PipelineEngine.bound($0) }
    plan.until = options.until.map { PipelineEngine.bound($0) }
    return plan
  }
}

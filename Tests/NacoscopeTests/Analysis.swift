import Events
import Foundation
import Incidents
import Intake
import Rewriting

@testable import Pipeline

/// `nacoscope SOURCE…` within the test, as `PipelineEngine` does it.
struct Analysis {
  var readSize = Plan().readSize
  var threads = 1
  /// What is shown as typed; nothing of the machine's own paths.
  var typed: [String] = []

  /// How the lines of some files are written.
  var layouts: LayoutFile?

  /// Other patterns than the shipped ones.
  var plan: ExtractionPlan?
  /// Whether everything that is only remembered for speed is forgotten after each read.
  var forgets = false

  /// The shipped patterns, loaded once.
  static let patterns: ExtractionPlan = {
    do { return try PatternLoading.load(directories: []).plan } catch { fatalError("\(error)") }
  }()

  /// The report on directories or files, each `[NODE=]PATH`.
  func report(words: [String]) -> Report {
    var plan = Plan()
    plan.sources = words.map { SourceArgument($0) }
    plan.typed = typed
    plan.readSize = readSize
    plan.threads = threads
    plan.layouts = layouts
    var run = BatchRun(plan, self.plan ?? Self.patterns)
    var report = forgets ? run.runForgetting() : run.run()
    // What changes with every release is no part of a golden.
    report.tool.version = "test"
    report.tool.pcre2 = "test"
    report.tool.patterns = String(repeating: "0", count: 64)
    return report
  }

  /// The same for whole directories.
  func report(_ directories: [URL]) -> Report {
    var analysis = self
    if typed.isEmpty { analysis.typed = directories.map { "fixtures/\($0.lastPathComponent)" } }
    return analysis.report(words: directories.map(\.path))
  }
}

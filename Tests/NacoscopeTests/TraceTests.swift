import Foundation
import Incidents
import Intake
import Testing

@testable import Pipeline

@Suite("A trace shows what every node wrote about one thing, and what was done to it")
struct TraceTests {
  private func rows(_ what: String, _ name: String) throws -> [Report.TraceRow] {
    var plan = Plan()
    plan.sources = [SourceArgument(Fixture(name).directory.path)]
    var run = BatchRun(plan, Analysis.patterns, tracing: TraceSubject(what))
    let report = run.run()
    return run.traceRows(report)
  }

  @Test(
    "a minute is one as the logs are written, with its day or without",
    arguments: ["07:12", "2026-11-23 07:12", "2026-11-23T07:12"])
  func minute(_ what: String) throws {
    let rows = try rows(what, "offline-one-node-behind")
    #expect(rows.count > 10)
    #expect(Set(rows.map(\.node)) == ["node1", "node2", "node3"])
    #expect(rows.allSatisfy { $0.written.contains("07:12:") }, "\(rows.map(\.written))")
  }

  @Test("a minute that no log covers has no rows", arguments: ["23:12", "2026-11-22 07:12"])
  func elsewhere(_ what: String) throws {
    #expect(try rows(what, "offline-one-node-behind").isEmpty)
  }

  @Test("the offline whose body is not logged stands among the lines about its instance")
  func hiddenBody() throws {
    let rows = try rows("10.0.4.1:8080", "offline-one-node-behind")
    let offline = rows.firstIndex { $0.says.en.hasPrefix("offline, ") }
    let place = try #require(offline)
    #expect(
      rows[place].says.en
        == "offline, through the console, executed by node1, status 200 "
        + "(that it was this instance is likely)")
    #expect(rows[place].says.zh == "下线，经由控制台，由 node1 执行，状态码 200（很可能是该实例）")
    #expect(rows[place].evidence == "node1/access/access_log.2026-11-23.log:27")
    let times = rows.compactMap(\.at)
    #expect(times == times.sorted())
  }
}

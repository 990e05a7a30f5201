import Bytes
import Events
import Patterns
import Records
import Testing

@Suite("Workers share one set of patterns, compiled when first needed")
struct SharingTests {
  @Test("Eight workers that begin at once read the same events")
  func workers() async throws {
    let plan = try ExtractionPlan.shipped()
    let bytes = try FixtureTests.bytes("2.3.2/naming-server.log")
    let results = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask {
          var names = Names()
          var routine = RoutineTable(source: SourceID(0), node: NodeID(1))
          var tally = ExtractTally()
          var events: [Event] = []
          var extractor = WholeExtractor(plan: plan, kind: .namingServer, node: NodeID(1))
          EventReading.batches(bytes) {
            extractor.extract(
              $0, names: &names, routine: &routine, into: &events, tally: &tally)
          }
          return events.map { "\($0)" }
        }
      }
      var all: [[String]] = []
      for await events in group { all.append(events) }
      return all
    }
    #expect(results.count == 8)
    #expect(!(results.first ?? []).isEmpty)
    #expect(results.allSatisfy { $0 == results[0] })
  }
}

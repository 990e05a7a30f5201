import Foundation
import Incidents
import Reports
import Testing

@Suite("A report reads as somebody called at night needs it")
struct ReadingTests {
  private func answer(_ fixture: Fixture) throws -> String {
    let text = MarkdownReport.render(fixture.report)
    let start = try #require(text.firstRange(of: "## Answer\n\n")?.upperBound)
    let rest = text[start...]
    return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
  }

  @Test("the answer names the operation, then the node that still shows it, then why")
  func oneNodeBehind() throws {
    let text = try answer(Fixture("offline-one-node-behind"))
    let parts = [
      "**What happened:** Offline of `10.0.4.1:8080` (`cut-0`), executed by node1",
      "In effect on node1", "**Not in effect on node3**",
      "node3 shows 10.0.4.1:8080 (cut-0) again, without its offline state.",
      "It was over by", "**Why:**",
      "At the same time: node3 did not follow the raft group naming_instance_metadata",
      "This is proved", "**What to do:**",
    ]
    var from = text.startIndex
    for part in parts {
      let found = try #require(text[from...].firstRange(of: part), "\(part) in \(text)")
      from = found.upperBound
    }
  }

  @Test("nothing is said to be proved by lines that are not cited", arguments: Fixture.all)
  func cited(_ fixture: Fixture) throws {
    let text = try answer(fixture)
    for match in text.matches(of: /every step is a cited line(.?.?)/) {
      #expect(match.1 == " (", "\(fixture): \(text)")
    }
  }

  @Test("no place is left open, no sentence ends twice", arguments: Fixture.all)
  func sentences(_ fixture: Fixture) {
    for finding in fixture.report.findings {
      let texts = [finding.title, finding.text] + finding.alternatives.map(\.because)
      let advice = finding.advice.en + finding.advice.zh
      for text in texts.flatMap({ [$0.en, $0.zh] }) + advice {
        #expect(!text.contains("{") && !text.contains("|"), "\(finding.rule): \(text)")
        #expect(!text.contains("..") && !text.contains(".)."), "\(finding.rule): \(text)")
        #expect(!text.contains(/\b1 (heartbeats|messages|times|reports)\b/), "\(text)")
        #expect(!text.contains(/node[0-9], node[0-9] (shows|does|writes|follows)\b/), "\(text)")
      }
      if finding.verdict == .possible {
        #expect(finding.title.en.hasPrefix("Possibly: "), "\(finding.title.en)")
      }
    }
  }

  @Test("the causes of one operation are listed once an incident", arguments: Fixture.all)
  func once(_ fixture: Fixture) {
    let text = MarkdownReport.render(fixture.report)
    let lists = text.matches(of: /\n\*\*Other causes considered\*\*\n/).count
    #expect(lists <= fixture.report.operations.count)
  }
}

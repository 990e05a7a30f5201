import Bytes
import Events
import Foundation
import Patterns
import Records
import Reports
import Testing

@Suite("The fast way through the logs ends where the slow one does, to the byte")
struct SlowPathTests {
  @Test("PCRE2 alone, every pattern of a log, 64 KiB at a time", arguments: Fixture.all)
  func patterns(_ fixture: Fixture) {
    expectSame(fixture, readSize: 65_536, forgets: false)
  }

  @Test("and nothing remembered, less than a record at a time", arguments: Fixture.all)
  func records(_ fixture: Fixture) {
    expectSame(fixture, readSize: 64, forgets: true)
  }

  @Test("and a byte at a time", arguments: ["offline-inherited", "raft-no-leader"])
  func bytes(_ name: String) {
    expectSame(Fixture(name), readSize: 1, forgets: true)
  }

  @Test("The slow one is slow: no program is left, and every pattern of a log is tried")
  func slow() throws {
    let set = SlowPath.plan.patterns
    let expressions = set.definitions.filter {
      if case .expression = $0.shape { true } else { false }
    }
    #expect(set.withoutProgram.count == expressions.count)
    #expect(Analysis.patterns.patterns.withoutProgram.count < expressions.count)
    var matcher = Matcher(set)
    let line = Array("no pattern knows this".utf8)
    let found = matcher.match(
      record: ByteRange(0, line.count), in: line.span, kind: .namingServer)
    #expect(found == nil)
    #expect(matcher.tries == expressions.count { $0.logs.contains(.namingServer) })
    #expect(matcher.tries > 20)
  }

  private func expectSame(_ fixture: Fixture, readSize: Int, forgets: Bool) {
    var analysis = Analysis()
    analysis.plan = SlowPath.plan
    analysis.readSize = readSize
    analysis.forgets = forgets
    let slow = JSONReport.render(analysis.report([fixture.directory]))
    let fast = JSONReport.render(fixture.report)
    guard slow != fast else { return }
    let pairs = zip(fast.split(separator: "\n"), slow.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }.map { "\($0)\n  slow: \($1)" } ?? "only the length differs"
    Issue.record("\(fixture.name), read \(readSize) bytes at a time: \(first)")
  }
}

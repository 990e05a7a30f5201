import Incidents
import Testing

/// Conclusions that lie near and that the truth of a fixture contradicts.
@Suite("What the truth contradicts is not said")
struct ContradictedTests {
  @Test(
    "an old leader that was cut off stepping down is no leaderless group: another led it by then")
  func oldLeader() {
    #expect(Fixture("offline-one-node-behind").findings("raft-no-leader").isEmpty)
  }

  @Test(
    "stop and start between offline and online, with another port of the client alive, undoes nothing"
  )
  func rollingDeploy() {
    #expect(
      Fixture("rolling-deploy").findings("undone-by-peer").filter { $0.severity > .notice }.isEmpty)
  }

  @Test("a node without its access log is quiet, not silent")
  func withoutAccess() {
    #expect(Fixture("log-missing").findings("node-silent").isEmpty)
  }

  @Test("a client that said goodbye, though refused, beats no more")
  func refusedGoodbye() {
    let found = Fixture("expired-while-beating").findings("expired-while-beating")
    #expect(!found.contains { $0.subject.service == "slow-5" })
  }
}

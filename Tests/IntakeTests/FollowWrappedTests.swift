import Testing

@testable import Intake

@Suite("Following wrapped files while they grow")
struct FollowWrappedTests {
  private let tests = FollowTests()

  private func docker(_ at: Int, _ message: String) -> String {
    serverLine(at, message).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { #"{"log":"\#($0)\n","stream":"stdout","time":"x"}"# + "\n" }.joined()
  }

  @Test("appended, with a line cut in two, rotated by renaming, and begun anew")
  func rotated() {
    let scratch = tests.scratch
    scratch.write("n/naming-server.log", docker(1, "a"))
    var follow = Follow([tests.argument])
    #expect(tests.drain(&follow).text == serverLine(1, "a"))
    let next = docker(2, "b")
    scratch.append("n/naming-server.log", String(next.prefix(30)))
    #expect(tests.drain(&follow).text == "")
    scratch.append("n/naming-server.log", String(next.dropFirst(30)))
    #expect(tests.drain(&follow).text == serverLine(2, "b"))
    #expect(!follow.poll().contains { if case .grew = $0 { true } else { false } })

    scratch.append("n/naming-server.log", docker(3, "c") + "an end that never comes")
    scratch.rename("n/naming-server.log", "n/naming-server.log.1")
    scratch.write("n/naming-server.log", docker(4, "d"))
    let reading = tests.drain(&follow)
    #expect(reading.text == serverLine(3, "c") + "an end that never comes" + serverLine(4, "d"))
    #expect(reading.troubles == [])
    #expect(reading.chunks.last?.file == 1)
    #expect(reading.chunks.last?.offset == 0)
  }

  @Test("resumed where it stood, by peeled offsets")
  func resuming() {
    let scratch = tests.scratch
    scratch.write("n/naming-server.log", docker(1, "a") + docker(2, "b"))
    var follow = Follow([tests.argument])
    _ = tests.drain(&follow)
    scratch.append("n/naming-server.log", docker(3, "c"))
    var again = resumed([tests.argument], follow.encodedState())
    let reading = tests.drain(&again)
    #expect(reading.text == serverLine(3, "c"))
    #expect(
      reading.chunks.first?.offset == Int64((serverLine(1, "a") + serverLine(2, "b")).utf8.count))
  }

  @Test("lines of others are told once")
  func mixed() {
    let scratch = tests.scratch
    scratch.write("n/naming-server.log", "n1 | 2026-11-23 07:30:48,931 INFO a\nn2 | b\n")
    var follow = Follow([tests.argument])
    #expect(
      tests.drain(&follow).troubles
        == [.mixedLines(MixedLines(kept: "n1", others: ["n2"], count: 1))])
    scratch.append("n/naming-server.log", "n2 | c\nn1 | d\n")
    let reading = tests.drain(&follow)
    #expect(reading.text == "\nd\n")
    #expect(reading.troubles == [])
  }
}

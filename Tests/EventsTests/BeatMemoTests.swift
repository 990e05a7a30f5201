import Bytes
import Records
import Testing

@testable import Events

@Suite("A heartbeat seen before is known by its text")
struct BeatMemoTests {
  private static let shape = BeatMemo.Shape(flags: .forwarded, cluster: .none)

  private func hash(_ text: String, query: Int) -> UInt64? {
    let bytes = Array(text.utf8)
    return BeatMemo.hash(ByteRange(0, 3), ByteRange(query, bytes.count), in: bytes.span)
  }

  @Test("Every byte of the text counts")
  func texts() throws {
    let text = "PUT /nacos/v1/ns/instance/beat?serviceName=a&ip=10.0.0.1&port=8080"
    let whole = try #require(hash(text, query: 31))
    var bytes = Array(text.utf8)
    for i in bytes.indices {
      bytes[i] ^= 1
      #expect(hash(String(decoding: bytes, as: UTF8.self), query: 31) != whole, "byte \(i)")
      bytes[i] ^= 1
    }
    #expect(hash(text + "0", query: 31) != whole)
    #expect(BeatMemo.hash(ByteRange(0, 3), .none, in: bytes.span) == nil)
  }

  @Test("What is found is what was kept; the table grows with what is asked of it")
  func growth() {
    var memo = BeatMemo()
    var state: UInt64 = 42
    let hashes = (0..<50_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Words.mix(state, 7)
    }
    var found = 0
    // As heartbeats come: each again and again.
    for round in 0..<6 {
      found = 0
      for (i, hash) in hashes.enumerated() {
        if let known = memo.find(hash) {
          #expect(known.instance == InstanceID(UInt32(i + 1)))
          #expect(known.shape == Self.shape)
          found += 1
        } else {
          memo.keep(hash, InstanceID(UInt32(i + 1)), Self.shape)
        }
      }
      if round == 0 { #expect(found == 0) }
    }
    #expect(found > 45_000)
  }

  @Test("Nobody's heartbeat is not kept")
  func nobody() {
    var memo = BeatMemo()
    memo.keep(9, .none, Self.shape)
    #expect(memo.find(9) == nil)
  }

  @Test("The second time is as the first: instance, flags, cluster, answer")
  func again() {
    func line(_ cluster: String, _ second: Int, _ size: Int, _ tail: String) -> String {
      "10.0.0.9 - - [23/Nov/2026:07:30:\(second) +0800] \"PUT /nacos/v1/ns/instance/beat?"
        + "serviceName=DEFAULT_GROUP%40%40a&namespaceId=public&ip=10.0.0.1&port=80"
        + "&clusterName=\(cluster)&ephemeral=true HTTP/1.1\" 200 \(size) 3 \(tail)\n"
    }
    let read = EventReading(
      line("BLUE", 10, 75, "Nacos-Java-Client:v1.4.2 -")
        + line("RED", 11, 75, "Nacos-Java-Client:v1.4.2 -")
        + line("BLUE", 12, 51, "Nacos-Server:v2.0.3 10.77.0.3:8848"), .access)
    #expect(read.tally.beats == 3)
    #expect(read.byPattern.reduce(0, +) == 3)
    var beats: [Beat] = []
    read.routine.each(of: InstanceID(1), from: .distantPast + 20_000, to: .distantFuture) {
      beats.append($0)
      return true
    }
    #expect(beats.map(\.flags) == [[.forwarded, .unknownInstance], [], []])
    #expect(beats.map(\.evidence.line) == [3, 2, 1])
    // The cluster is what was said last.
    #expect(read.names.cluster(InstanceID(1)) == "BLUE")
  }
}

import Bytes
import Cluster
import Events
import Scenes
import Testing
import Timelines

@Suite("Heartbeats are asked by instance and time, whatever was read so far")
struct RoutineTests {
  private static func beat(_ seconds: Double, _ instance: UInt32) -> Beat {
    Beat(
      written: Scene.at(seconds), took: 1, instance: InstanceID(instance), size: 64, status: 200,
      flags: [],
      evidence: RecordRef(
        source: SourceID(0), file: 0, offset: Int64(seconds * 1_000), length: 1, line: 1))
  }

  private static func found(
    _ table: RoutineTable, _ instance: UInt32, _ from: Double, _ to: Double
  ) -> [Double] {
    var all: [Double] = []
    table.each(of: InstanceID(instance), from: Scene.at(from), to: Scene.at(to)) {
      all.append(Scene.seconds($0.written))
      return true
    }
    return all
  }

  @Test("Newest first, both ends included, only of that instance")
  func query() {
    var table = RoutineTable(source: SourceID(0), node: NodeID(1))
    for second in stride(from: 0.0, through: 50, by: 5) {
      table.append(Self.beat(second, 1))
      table.append(Self.beat(second + 1, 900))
    }
    #expect(Self.found(table, 1, 10, 25) == [25, 20, 15, 10])
    #expect(Self.found(table, 900, 10, 25) == [21, 16, 11])
    #expect(Self.found(table, 2, 0, 99).isEmpty)
    #expect(Self.found(table, 5_000, 0, 99).isEmpty)
  }

  @Test("A query stops when told to")
  func stops() {
    var table = RoutineTable(source: SourceID(0), node: NodeID(1))
    for second in 0..<9 { table.append(Self.beat(Double(second), 1)) }
    var count = 0
    table.each(of: InstanceID(1), from: Scene.at(0), to: Scene.at(9)) { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  @Test("Rows out of order by a flush of the log are found")
  func disorder() {
    var table = RoutineTable(source: SourceID(0), node: NodeID(1))
    for second in [20.0, 25, 30, 21, 26] { table.append(Self.beat(second, 1)) }
    #expect(Set(Self.found(table, 1, 25, 30)) == [25, 26, 30])
  }

  @Test("Old rows go from the front by the chunk, links across the cut end the search")
  func expiry() {
    var table = RoutineTable(source: SourceID(0), node: NodeID(1))
    for second in 0..<10_000 { table.append(Self.beat(Double(second), UInt32(second % 2 + 1))) }
    table.expire(before: Scene.at(100))
    #expect(table.count == 10_000)
    table.expire(before: Scene.at(6_000))
    // A chunk holds 4096 rows.
    #expect(table.count == 10_000 - 4_096)
    #expect(Self.found(table, 1, 6_000, 6_004) == [6_004, 6_002, 6_000])
    #expect(Self.found(table, 1, 0, 4_100) == [4_100, 4_098, 4_096])
    table.append(Self.beat(10_001, 2))
    #expect(Self.found(table, 2, 9_998, 20_000) == [10_001, 9_999])
    table.expire(before: Scene.at(9_000))
    #expect(table.count == 10_001 - 8_192)
    #expect(Self.found(table, 2, 0, 8_195) == [8_195, 8_193])
  }

  @Test("The world asks all nodes and corrects zone and clock")
  func corrected() {
    var scene = Scene(nodes: 2)
    scene.beat(1, "orders", "10.0.1.21:8080", at: 20, took: 7)
    scene.beat(2, "orders", "10.0.1.21:8080", at: 24, took: 5)
    let instance = scene.instance("orders", "10.0.1.21:8080")
    scene.clocks[2] = ClockBound(low: 3_995, high: 4_005, applied: 4_000, pairs: 50)
    let world = scene.play(to: 30)
    var seen: [(NodeID, Double)] = []
    world.eachBeat(of: instance, from: Scene.at(19), to: Scene.at(21)) { node, _, at in
      seen.append((node, Scene.seconds(at)))
    }
    #expect(seen.map(\.0) == [NodeID(1), NodeID(2)])
    #expect(seen.map(\.1) == [20, 20])
  }
}

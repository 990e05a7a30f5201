import Bytes
import Events
import Foundation
import Patterns
import Records
import Testing

/// Reads the captures' logs over and over: `NACOSCOPE_SPEED=/path swift test -c release …`.
///
/// Prints MB/s per log kind, with framing, and of framing alone.
@Suite(
  "Speed, when asked for",
  .enabled(if: ProcessInfo.processInfo.environment["NACOSCOPE_SPEED"] != nil), .serialized)
struct SpeedTests {
  @Test("Every kind, one thread")
  func speed() throws {
    let root = ProcessInfo.processInfo.environment["NACOSCOPE_SPEED"] ?? ""
    let walker = FileManager.default.enumerator(atPath: root)
    var byKind: [LogKind: [UInt8]] = [:]
    while let path = walker?.nextObject() as? String {
      guard path.hasSuffix(".log") || path.hasSuffix(".out"), !path.contains("/client-") else {
        continue
      }
      let data = try Data(contentsOf: URL(filePath: root + "/" + path))
      byKind[LogKindVote.kind(named: path), default: []] += [UInt8](data)
    }
    var total = (bytes: 0.0, seconds: 0.0)
    for (kind, bytes) in byKind.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let wanted = Int(ProcessInfo.processInfo.environment["NACOSCOPE_SPEED_MB"] ?? "") ?? 60
      let rounds = max(1, wanted * 1_000_000 / max(1, bytes.count))
      let framing = clock(rounds) { EventReading.batches(bytes) { _ in } }
      var names = Names()
      var routine = RoutineTable(source: SourceID(3), node: NodeID(2))
      var tally = ExtractTally()
      var events: [Event] = []
      var extractor = WholeExtractor(plan: EventReading.plan, kind: kind, node: NodeID(2))
      let all = clock(rounds) {
        EventReading.batches(bytes) {
          events.removeAll(keepingCapacity: true)
          if routine.count > 50_000 { routine.expire(before: .distantFuture) }
          extractor.extract($0, names: &names, routine: &routine, into: &events, tally: &tally)
        }
      }
      let megabytes = Double(bytes.count * rounds) / 1e6
      if kind == .access || kind.name.hasPrefix("naming-s") || kind.name.hasPrefix("naming-d")
        || kind.name.hasPrefix("naming-e") || kind.name.hasPrefix("naming-p")
        || kind == .protocolDistro
      {
        total.bytes += Double(bytes.count)
        total.seconds += all * Double(bytes.count) / (megabytes * 1e6)
      }
      let each = (all - framing) * 1e9 / Double(max(1, tally.records))
      print(
        "speed:", kind.name, Int(megabytes / framing), "framing", Int(megabytes / all), "all MB/s",
        Int(each), "ns a record beyond framing, records", tally.records)
    }
    print("speed: access and naming together", Int(total.bytes / total.seconds / 1e6), "MB/s")
  }

  private func clock(
    _ rounds: Int, _ body: () -> Void
  ) -> Double {
    let start = cpuSeconds()
    for _ in 0..<rounds { body() }
    return cpuSeconds() - start
  }

  /// Seconds this thread has computed: other load on the machine counts less than with a wall clock.
  private func cpuSeconds() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

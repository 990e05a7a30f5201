import Bytes
import Events
import Foundation
import Patterns
import Records
import Testing

/// Over the whole captures, when they are on this machine: `NACOSCOPE_CAPTURES=/path swift test …`.
///
/// Prints what it measures.
@Suite(
  "Captures, when given",
  .enabled(if: ProcessInfo.processInfo.environment["NACOSCOPE_CAPTURES"] != nil))
struct CaptureTests {
  @Test("Nearly every record is known, one try finds it, and its kind is found without its name")
  func captures() throws {
    let root = ProcessInfo.processInfo.environment["NACOSCOPE_CAPTURES"] ?? ""
    let walker = FileManager.default.enumerator(atPath: root)
    var perKind: [String: (Int, Int, Int, Int, Int, Int)] = [:]
    var wrong: [String] = []
    var kinds: [String: Int] = [:]
    var missed: [String: Int] = [:]
    while let path = walker?.nextObject() as? String {
      guard path.hasSuffix(".log") || path.hasSuffix(".out") else { continue }
      let data = try Data(contentsOf: URL(filePath: root + "/" + path))
      let bytes = [UInt8](data)
      let byName: LogKind = path.contains("/client-") ? .client : LogKindVote.kind(named: path)
      var vote = LogKindVote(fileName: "x")
      var matcher = Matcher(EventReading.plan.patterns)
      EventReading.batches(bytes) { vote.observe($0, matcher: &matcher) }
      let kind = vote.decision ?? vote.conclusion
      if kind != byName {
        wrong.append("\(path): \(kind.name) for \(byName.name) after \(vote.records)")
      }
      let read = EventReading(bytes, byName)
      var row = perKind[byName.name] ?? (0, 0, 0, 0, 0, 0)
      row.0 += read.tally.records
      row.1 += read.tally.matched
      row.2 += read.tally.known
      row.3 += read.tally.unmatched
      row.4 += read.tries
      row.5 += read.asked
      perKind[byName.name] = row
      for kind in read.kinds { kinds[kind.rawValue, default: 0] += 1 }
      if read.tally.unmatched > 0 { missed[path] = read.tally.unmatched }
    }
    for (name, row) in perKind.sorted(by: { $0.key < $1.key }) {
      print(name, row, "tries/asked", row.5 == 0 ? 0 : Double(row.4) / Double(row.5))
    }
    for line in wrong.sorted() { print("kind:", line) }
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) { print("event:", kind, count) }
    for (path, count) in missed.sorted(by: { $0.key < $1.key }) { print("missed:", path, count) }
  }
}

import Bytes
import Events
import Foundation
import Patterns
import Records
import Testing

@Suite("Every message that Nacos is known to write has its pattern")
struct CatalogueTests {
  /// A line of fixtures/catalogue-ids.txt.
  struct Message {
    var id: String
    var pattern: String
    var log: LogKind
    var line: [UInt8]
  }

  static func messages() throws -> [Message] {
    let file = EventReading.root.appending(path: "fixtures/catalogue-ids.txt")
    var messages: [Message] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(columns.count == 4, "\(line)")
      let log = try #require(LogKind(name: String(columns[2])), "\(line)")
      messages.append(
        Message(
          id: String(columns[0]), pattern: String(columns[1]), log: log,
          line: Array(columns[3].utf8)))
    }
    return messages
  }

  @Test("A line of each message is found as the pattern the list names")
  func found() throws {
    let set = EventReading.plan.patterns
    var matcher = Matcher(set)
    let messages = try Self.messages()
    #expect(messages.count > 1_000)
    for message in messages {
      let hit = matcher.match(
        record: ByteRange(0, message.line.count), in: message.line.span, kind: message.log)
      let found = hit.map { set[$0].id } ?? "no pattern"
      #expect(found == message.pattern, "\(message.id)")
    }
  }
}

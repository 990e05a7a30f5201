import Events
import Reports
import Testing

@testable import Export

@Suite("A CSV cell is text, whatever it holds")
struct CSVTests {
  static let cells: [(text: String, cell: String)] = [
    ("orders", "orders"), ("", ""), ("a b", "a b"), ("a,b", "\"a,b\""),
    ("a\"b", "\"a\"\"b\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"),
    ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
    ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("=A1,B1", "\"'=A1,B1\""),
    ("a\nb", "\"a\nb\""), ("1-2", "1-2"), ("'=1", "'=1"),
  ]

  @Test("quoted by RFC 4180, never a formula", arguments: cells.indices)
  func cell(_ index: Int) {
    #expect(Escaping.csv(Self.cells[index].text) == Self.cells[index].cell)
  }

  @Test("a row has a cell for each name, and no byte in it acts")
  func row() {
    var names = Names()
    var bytes = Array("=HYPERLINK(\"x\"),\u{1B}[2J\u{202E}\r\n".utf8)
    bytes += [0xFF, 0]
    let evil = names.name(bytes.span)
    var event = Event.sample
    event.peer = evil
    event.service = names.service(namespace: "", group: "", name: "=1+1")
    let facts = EventFacts(event, names)
    let row = EventRow(at: 0, written: 0, zoneMinutes: 480, facts: facts)
    let line = String(decoding: EventText.csv.bytes(row, RenderOptions()), as: UTF8.self)
    #expect(line.hasSuffix("\r\n") && line.contains(",'=1+1,"))
    let acting = line.dropLast().unicodeScalars.first { $0.value < 0x20 || $0.value == 0x202E }
    #expect(acting == nil)
    #expect(line.hasPrefix("1970-01-01T00:00:00.000Z,0,,,1970-01-01T08:00:00.000+08:00,"))
    #expect(EventColumns.values(row, RenderOptions()).count == EventColumns.names.count)
  }

  @Test("secrets leave in no format")
  func secrets() {
    var names = Names()
    var event = Event.sample
    event.peer = names.name("x?accessToken=verysecret&y=1")
    let row = EventRow(
      at: 0, written: 0, zoneMinutes: 0, facts: EventFacts(event, names))
    for format in [EventText.jsonl, .csv] {
      let text = String(decoding: format.bytes(row, RenderOptions()), as: UTF8.self)
      #expect(!text.contains("verysecret") && text.contains("accessToken=***"))
    }
  }
}

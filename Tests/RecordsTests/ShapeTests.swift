import Bytes
import Records
import Testing

@Suite("What no pattern knows is folded and counted")
struct ShapeTests {
  private func fold(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var out: [UInt8] = []
    ShapeFolding.fold(bytes.span, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private func ref(_ line: UInt32) -> RecordRef {
    RecordRef(source: SourceID(0), file: 0, offset: 0, length: 0, line: line)
  }

  @Test(
    "what changes becomes a mark",
    arguments: [
      ("Unknown thing 17 at 10.77.0.3:8848", "Unknown thing <n> at <ip>"),
      (
        "Service{namespace='public', name='orders', revision=12}",
        "Service{namespace=<q>, name=<q>, revision=<n>}"
      ),
      ("id 64f8718e-848b-44f8-b68c-7eaeca1a6d7f done", "id <id> done"),
      ("hash 7eaeca1a6d7f", "hash <id>"), ("takes 68550ms", "takes <n>ms"), ("at 0x1fA0", "at <n>"),
      ("load-17 and load-18", "load-<n> and load-<n>"), ("it didn't", "it didn't"),
      ("didn't see 'a'", "didn't see <q>"), ("open ' quote 3", "open ' quote <n>"),
      ("conn 1795389340448_10.77.0.104_53986", "conn <n>_<ip>_<n>"),
      ("rate 3.5, -2", "rate <n>, -<n>"),
      ("facade decade", "facade decade"), ("{\"ip\":\"10.0.0.1\"}", "{<q>:<q>}"),
      ("a\tb\u{1B}", "a?b?"),
      ("at 2026-11-23 07:30:48", "at <n> <n>"), ("", ""),
    ])
  func folded(line: String, shape: String) {
    #expect(fold(line) == shape)
  }

  @Test("counts, first places, order; no more shapes than there is room for")
  func counted() {
    var shapes = Shapes(capacity: 3)
    #expect(shapes.isEmpty)
    let lines = ["a 1", "b 1", "a 2", "c", "d", "b 7", "a 9", "d"]
    for (i, line) in lines.enumerated() {
      let bytes = Array(line.utf8)
      shapes.add(kind: .namingServer, line: bytes.span, ref: ref(UInt32(i)))
    }
    let sorted = shapes.sorted()
    #expect(sorted.map(\.text) == ["a <n>", "b <n>", "c"])
    #expect(sorted.map(\.count) == [3, 2, 1])
    #expect(sorted.map(\.first.line) == [0, 1, 3])
    #expect(shapes.overflow == 2)
  }

  @Test("the same text in two logs is two shapes; only the first bytes of a line count")
  func kinds() {
    var shapes = Shapes()
    let text = String(repeating: "x", count: Shapes.lineBytes)
    for tail in ["", "y", " 17"] {
      let bytes = Array((text + tail).utf8)
      shapes.add(kind: .nacos, line: bytes.span, ref: ref(0))
      shapes.add(kind: .access, line: bytes.span, ref: ref(0))
    }
    #expect(shapes.sorted().map(\.kind) == [.access, .nacos])
    #expect(shapes.sorted().map(\.count) == [3, 3])
  }

  @Test("shapes counted apart add up as if counted together")
  func merged() {
    var whole = Shapes(capacity: 5)
    var early = Shapes(capacity: 5)
    var late = Shapes(capacity: 5)
    for i in 0..<40 {
      let bytes = Array("\(Character(UnicodeScalar(UInt8(97 + i % 7)))) x".utf8)
      whole.add(kind: .nacos, line: bytes.span, ref: ref(UInt32(i)))
      if i < 20 {
        early.add(kind: .nacos, line: bytes.span, ref: ref(UInt32(i)))
      } else {
        late.add(kind: .nacos, line: bytes.span, ref: ref(UInt32(i)))
      }
    }
    early.merge(late)
    let total = early.sorted().reduce(0) { $0 + $1.count } + early.overflow
    #expect(total == 40)
    #expect(early.sorted().map(\.first) == whole.sorted().map(\.first))
  }

  @Test("an excerpt is capped and never ends inside a character")
  func excerpt() {
    let bytes = Array("ab中文".utf8)
    for (limit, text) in [
      (8, "ab中文"), (7, "ab中"), (6, "ab中"), (5, "ab中"), (4, "ab"), (2, "ab"), (0, ""), (-1, ""),
    ] {
      let found = Excerpt.text(bytes.span, limit: limit)
      #expect(found.text == text)
      #expect(found.cutBytes == bytes.count - text.utf8.count)
    }
    let broken: [UInt8] = [97, 0xFF, 0x80, 0x80, 0x80, 0x80, 98]
    #expect(Excerpt.text(broken.span).text == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b")
    #expect(Excerpt.text(broken.span, limit: 5).cutBytes <= 5)
  }
}

import Bytes
import Patterns
import Records
import Testing

@Suite("A message is tried against the patterns whose literals it holds, nearly always one")
struct MatcherTests {
  static let vocabulary = PatternVocabulary(events: [], fields: ["name", "peer"], constants: [])

  /// A set of `naming-server` patterns p0, p1, … with these expressions.
  static func set(_ expressions: [String], log: String = "naming-server") throws -> PatternSet {
    try PatternSet([try file(expressions, log: log)])
  }

  /// A file of patterns of a log, with these expressions: p0, p1, … behind `prefix`.
  static func file(_ expressions: [String], log: String, prefix: String = "") throws -> PatternFile
  {
    var text = "log: \(log)\npatterns:\n"
    for (i, expression) in expressions.enumerated() {
      let quoted = expression.replacing("'", with: "''")
      text += "  - {id: \(prefix)p\(i), says: {en: x, zh: y}, match: '\(quoted)', "
      text += "source: {class: C, versions: all}, samples: [{line: x}]}\n"
    }
    return try PatternFile(name: "\(prefix)t.yml", text: text, vocabulary: vocabulary)
  }

  private func hit(
    _ message: String, _ matcher: inout Matcher, _ kind: LogKind = .namingServer
  ) -> String? {
    let bytes = Array(message.utf8)
    return matcher.match(record: ByteRange(0, bytes.count), in: bytes.span, kind: kind)
      .map { matcher.set[$0].id }
  }

  @Test("Equal beginnings are told apart by what only one of them holds")
  func siblings() throws {
    var matcher = Matcher(
      try Self.set([
        #"^\[PUSH-SUCC\] \d+ms, all delay time \d+ms, SLA \d+ms, (?<name>\S+)$"#,
        #"^\[PUSH-SUCC\] \d+ms, all delay time \d+ms for subscriber (?<name>\S+)$"#,
        #"^\[PUSH\] Task (?<name>\S+)$"#,
      ]))
    #expect(hit("[PUSH-SUCC] 1ms, all delay time 2ms, SLA 2ms, a", &matcher) == "p0")
    #expect(hit("[PUSH-SUCC] 1ms, all delay time 2ms for subscriber b", &matcher) == "p1")
    #expect(hit("[PUSH] Task c", &matcher) == "p2")
    #expect(hit("[PUSH-FAIL] 1ms", &matcher) == nil)
    #expect(matcher.tries == 3)
    #expect(matcher.asked == 4)
  }

  @Test("Alternatives, options and escapes at the beginning all lead there")
  func beginnings() throws {
    var matcher = Matcher(
      try Self.set([
        #"^(?:distro )?task (?<name>\w+) takes"#,
        #"^(?:Start|Stop) the service\.(?: again)?$"#,
        #"^\{POS\} \x7BIP-(?:EN|DIS)ABLED\} (?<peer>.*)$"#,
        #"^(?<name>\S+@@\S+) is changed\.$"#,
      ]))
    #expect(hit("task a takes 1ms", &matcher) == "p0")
    #expect(hit("distro task a takes 1ms", &matcher) == "p0")
    #expect(hit("Start the service.", &matcher) == "p1")
    #expect(hit("Stop the service. again", &matcher) == "p1")
    #expect(hit("{POS} {IP-DISABLED} x", &matcher) == "p2")
    #expect(hit("DEFAULT_GROUP@@a is changed.", &matcher) == "p3")
    #expect(matcher.tries == 6)
    #expect(hit("something else entirely", &matcher) == nil)
    #expect(matcher.tries == 6)
  }

  @Test("The longest beginning comes first; shorter keys and shorter messages work")
  func lengths() throws {
    var matcher = Matcher(
      try Self.set([#"^abc.*$"#, #"^abcdefghij-(?<name>.*)$"#, #"^abcdefgh(?<name>\d)$"#]))
    #expect(hit("abcdefghij-x", &matcher) == "p1")
    #expect(hit("abcdefgh7", &matcher) == "p2")
    #expect(hit("abc", &matcher) == "p0")
    #expect(hit("abcdefgh", &matcher) == "p0")
    #expect(hit("ab", &matcher) == nil)
    #expect(hit("", &matcher) == nil)
  }

  @Test("What the same sixteen bytes led to before leads to no other pattern, in no other log")
  func glimpses() throws {
    let files = try [
      (
        "naming-server",
        [
          #"^\[PUSH-SUCC\] \d+ms, a(?<name>\d+)$"#, #"^\[PUSH-SUCC\] \d+ms, (?<name>\w+)$"#,
          #"^\[PUSH-SUCX\] \d+ms, (?<name>\w+)$"#,
        ]
      ), ("naming-push", [#"^\[PUSH-SUCC\] \d+ms, (?<peer>\S+)$"#]),
      ("naming-distro", [#"^\[PUSH-FAIL\] (?<peer>\S+)$"#]),
    ].map { log, expressions in try Self.file(expressions, log: log, prefix: "\(log).") }
    var matcher = Matcher(try PatternSet(files))
    for _ in 0..<3 {
      for ms in 10..<60 {
        #expect(hit("[PUSH-SUCC] \(ms)ms, a1", &matcher) == "naming-server.p0")
        #expect(hit("[PUSH-SUCC] \(ms)ms, ab", &matcher) == "naming-server.p1")
        #expect(hit("[PUSH-SUCC] \(ms)ms, a-", &matcher) == nil)
        #expect(hit("[PUSH-SUCC] \(ms)ms, a-", &matcher, .namingPush) == "naming-push.p0")
        #expect(hit("[PUSH-SUCC] \(ms)ms, a1", &matcher, .namingDistro) == nil)
        #expect(hit("[PUSH-SUCX] \(ms)ms, a1", &matcher) == "naming-server.p2")
      }
    }
  }

  @Test("A pattern belongs to its logs only")
  func logs() throws {
    var matcher = Matcher(try Self.set(["^hello there$"], log: "[nacos, start-out]"))
    #expect(hit("hello there", &matcher, .nacos) == "p0")
    #expect(hit("hello there", &matcher, .startOut) == "p0")
    #expect(hit("hello there", &matcher, .namingServer) == nil)
    #expect(matcher.set.knows(.nacos))
    #expect(!matcher.set.knows(.access))
  }

  @Test("Groups are ranges of the whole buffer")
  func groups() throws {
    let set = try Self.set([#"^from (?<name>\S+) to(?: (?<peer>\S+))?$"#])
    var matcher = Matcher(set)
    let bytes = Array("xx from a to b yy".utf8)
    #expect(set.fields.map { $0.map(\.name) } == [["name", "peer"]])
    #expect(set.fields.map { $0.map(\.group) } == [[1, 2]])
    let index = matcher.match(record: ByteRange(3, 14), in: bytes.span, kind: .namingServer)
    #expect(index == PatternIndex(0))
    #expect(matcher.group(1) == ByteRange(8, 9))
    #expect(matcher.group(2) == ByteRange(13, 14))
    _ = matcher.match(record: ByteRange(3, 12), in: bytes.span, kind: .namingServer)
    #expect(!matcher.group(2).exists)
  }

  @Test("A range outside the buffer is no message")
  func outside() throws {
    var matcher = Matcher(try Self.set(["^hello$"]))
    let bytes = Array("hello".utf8)
    #expect(matcher.match(record: ByteRange(0, 6), in: bytes.span, kind: .namingServer) == nil)
    #expect(matcher.match(record: .none, in: bytes.span, kind: .namingServer) == nil)
  }

  @Test("A match that takes too long is given up and counted")
  func limit() throws {
    var matcher = Matcher(try Self.set([#"^(?:a+)+(?:a+)+(?:a+)+b(?<name>x)$"#]))
    #expect(hit(String(repeating: "a", count: 400) + "bxc", &matcher) == nil)
    #expect(matcher.limited == 1)
  }
}

@Suite("A request is known by method and path behind any context path")
struct RequestTests {
  static func set() throws -> PatternSet {
    var text = "log: access\npatterns:\n"
    for (id, request) in [
      ("beat", "PUT /v1/ns/instance/beat"), ("update", "PUT /v1/ns/instance"),
      ("raft", "* /v1/ns/raft/*"), ("ns", "GET /v1/ns/*"), ("service", "* /v1/ns/service"),
      ("other", "* /*"),
    ] {
      text += "  - {id: \(id), says: {en: x, zh: y}, request: '\(request)', "
      text += "source: {class: C, versions: all}, samples: [{line: x}]}\n"
    }
    let vocabulary = PatternVocabulary(events: [], fields: [], constants: [])
    return try PatternSet([try PatternFile(name: "t.yml", text: text, vocabulary: vocabulary)])
  }

  @Test(
    "Method and path",
    arguments: [
      ("PUT", "/nacos/v1/ns/instance/beat", "beat"), ("PUT", "/v1/ns/instance/beat", "beat"),
      ("PUT", "/x/v1/ns/instance", "update"), ("PUT", "/nacos/v1/ns/instance/", "update"),
      ("GET", "/nacos/v1/ns/instance", "ns"), ("POST", "/nacos/v1/ns/raft/beat", "raft"),
      ("DELETE", "/nacos/v1/ns/service", "service"), ("PROPFIND", "/v1/ns/service", "service"),
      ("POST", "/nacos/v1/ns/unknown", "other"), ("GET", "/", "other"), ("GET", "/nacos", "other"),
      ("GET", "/nacos/v9/ns/instance", "other"), ("PUT", "/a/b/v1/ns/instance", "other"),
    ])
  func requests(method: String, path: String, id: String) throws {
    let set = try Self.set()
    let bytes = Array((method + " " + path).utf8)
    let verb = ByteRange(0, method.utf8.count)
    let hit = set.request(
      method: verb, path: ByteRange(Int(verb.end) + 1, bytes.count), in: bytes.span)
    #expect(hit.map { set[$0.index].id } == id)
  }
}

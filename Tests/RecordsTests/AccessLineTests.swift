import Bytes
import Records
import Testing

@Suite("An access line is taken apart whatever wrote it")
struct AccessLineTests {
  /// The parts as text, `nil` for absent ones.
  struct Parts: Equatable {
    var remote: String?
    var method: String?
    var path: String?
    var query: String?
    var version: String?
    var status = 200
    var bytes: Int64 = -1
    var duration: Int64 = -1
    var agent: String?
    var source: String?
  }

  private func parts(_ line: String) -> Parts? {
    let padding = "xx"
    let bytes = Array((padding + line + "y\" 404 z").utf8)
    let range = ByteRange(2, 2 + line.utf8.count)
    guard let parsed = AccessLine(bytes.span, message: range) else { return nil }
    func text(_ range: ByteRange) -> String? {
      range.exists
        ? String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) : nil
    }
    return Parts(
      remote: text(parsed.remote), method: text(parsed.method), path: text(parsed.path),
      query: text(parsed.query), version: text(parsed.version), status: Int(parsed.status),
      bytes: parsed.bytes, duration: parsed.duration, agent: text(parsed.agent),
      source: text(parsed.requestSource))
  }

  private static let head = #"10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] "#
  private static let request = #""PUT /nacos/v1/ns/instance/beat?ip=10.0.1.21&a=%22 HTTP/1.1""#
  private static let whole = Parts(
    remote: "10.77.0.3", method: "PUT", path: "/nacos/v1/ns/instance/beat",
    query: "ip=10.0.1.21&a=%22", version: "HTTP/1.1")

  @Test(
    "the tails of P0, P1, P2, common and combined",
    arguments: [
      (
        " 200 75 6 Nacos-Server:2.3.2-OEM 10.77.0.3:8848", 75, 6, "Nacos-Server:2.3.2-OEM",
        "10.77.0.3:8848"
      ),
      (" 200 75 6 Nacos-Java-Client:v1.4.2 -", 75, 6, "Nacos-Java-Client:v1.4.2", nil),
      (
        " 200 75 6 Mozilla/5.0 (X11; Linux x86_64) Gecko -", 75, 6,
        "Mozilla/5.0 (X11; Linux x86_64) Gecko", nil
      ),
      (
        " 200 75 6 Mozilla/5.0 (X11) rv:109.0) Gecko/2010", 75, 6,
        "Mozilla/5.0 (X11) rv:109.0) Gecko/2010", nil
      ),
      (" 200 75 6 a,b c [::1]:8848", 75, 6, "a,b c", "[::1]:8848"),
      (" 200 75 6 - -", 75, 6, nil, nil), (" 200 75 6 -", 75, 6, nil, nil),
      (" 200 75 6 - 10.0.0.1:8848", 75, 6, nil, "10.0.0.1:8848"),
      (" 200 75 6 Nacos-Server:1", 75, 6, "Nacos-Server:1", nil),
      (" 200 75 6 a :8848", 75, 6, "a :8848", nil),
      (" 200 75 6 a b:123456", 75, 6, "a b:123456", nil),
      (" 200 75 6", 75, 6, nil, nil), (" 200 - 6", -1, 6, nil, nil),
      (" 200 75 -", 75, -1, nil, nil),
      (" 200 75", 75, -1, nil, nil), (" 200 -", -1, -1, nil, nil), (" 200", -1, -1, nil, nil),
      (#" 200 75 "-" "curl/7.88.1""#, 75, -1, "curl/7.88.1", nil),
      (#" 200 75 "http://a/b" "-""#, 75, -1, nil, nil),
      (#" 200 75 "-" "say \"hi\" -""#, 75, -1, #"say \"hi\" -"#, nil),
      (#" 200 75 "-""#, 75, -1, nil, nil),
      (
        #" 200 75 6 x" 500 1 2 Nacos-Server:9 1.2.3.4:8848"#, 75, 6, #"x" 500 1 2 Nacos-Server:9"#,
        "1.2.3.4:8848"
      ),
    ] as [(String, Int64, Int64, String?, String?)])
  func tails(tail: String, bytes: Int64, duration: Int64, agent: String?, source: String?) {
    var expected = Self.whole
    expected.bytes = bytes
    expected.duration = duration
    expected.agent = agent
    expected.source = source
    #expect(parts(Self.head + Self.request + tail) == expected)
  }

  @Test(
    "requests",
    arguments: [
      ("GET / HTTP/1.1", "GET", "/", nil, "HTTP/1.1"),
      ("GET /a? HTTP/1.0", "GET", "/a", "", "HTTP/1.0"),
      ("GET /a?b?c&?d HTTP/1.1", "GET", "/a", "b?c&?d", "HTTP/1.1"),
      ("GET /a?q=\"x\" HTTP/1.1", "GET", "/a", "q=\"x\"", "HTTP/1.1"),
      ("GET /a b?c HTTP/2.0", "GET", "/a b", "c", "HTTP/2.0"),
      ("GET /a?b HTTP/2", "GET", "/a", "b", "HTTP/2"),
      ("GET /a", "GET", "/a", nil, nil), ("-", nil, nil, nil, nil), ("", nil, "", nil, nil),
      ("\u{16}\u{3}\u{1}", nil, "\u{16}\u{3}\u{1}", nil, nil),
      ("GET ", "GET", "", nil, nil),
    ] as [(String, String?, String?, String?, String?)])
  func requests(request: String, method: String?, path: String?, query: String?, version: String?) {
    let found = parts("::1 - bob [23/Nov/2026:07:30:48 +0800] \"\(request)\" 404 - 1")
    #expect(
      found
        == Parts(
          remote: "::1", method: method, path: path, query: query, version: version, status: 404,
          bytes: -1, duration: 1))
  }

  @Test(
    "what is none is refused",
    arguments: [
      "", "x", "10.77.0.3", "10.77.0.3 - - ", "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800]",
      "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] GET / 200",
      "2026-11-23 07:30:48,931 INFO a b c d e f",
      "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"GET / HTTP/1.1", "10.77.0.3 - - [\" 200 1",
      "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"GET / HTTP/1.1\" 20x 1",
      "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"GET / HTTP/1.1\" 20",
    ])
  func refused(line: String) {
    #expect(parts(line) == nil)
  }

  @Test("a tail seen before is taken apart like one never seen")
  func knownTails() {
    let ends = [
      "Nacos-Server:2.3.2-OEM 10.77.0.3:8848", "Nacos-Server:2.3.2-OEM 10.77.0.2:8848",
      "Nacos-Java-Client:v1.4.2 -", "Nacos-Java-Client:v1.4.20", "- [fe80::1:2:3%eth0]:8848",
      "Mozilla/5.0 (X11; Linux x86_64) Gecko -", "-", "- -", "a b:123456 c d e f g h",
      String(repeating: "x", count: 64), String(repeating: "x", count: 65) + " 1.2.3.4:8848",
    ]
    var random = Seeded(seed: 5)
    var tails = KnownTails()
    var line = AccessLine()
    for _ in 0..<500 {
      let end = ends[Int.random(in: 0..<ends.count, using: &random)]
      let number = Int.random(in: 0...999, using: &random)
      let bytes = Array((Self.head + Self.request + " 200 \(number) 6 \(end)").utf8)
      let message = ByteRange(0, bytes.count)
      let isLine = line.parse(bytes.span, message: message)
      #expect(isLine)
      let tail = line.parseRest(bytes.span, tails: &tails)
      let fresh = AccessLine(bytes.span, message: message)
      #expect(line.agent == fresh?.agent && line.requestSource == fresh?.requestSource, "\(end)")
      #expect(line.bytes == fresh?.bytes && line.duration == fresh?.duration, "\(end)")
      // A note is of this tail and no other.
      let mark = UInt8(1 + (ends.firstIndex(of: end) ?? 0))
      #expect(tails.note(tail) == 0 || tails.note(tail) == mark, "\(end)")
      tails.setNote(tail, mark)
    }
  }

  @Test("a request whose head was seen before is taken apart like one never seen")
  func knownHeads() {
    let requests = [
      "PUT /nacos/v1/ns/instance/beat?ip=10.0.0.N&port=1 HTTP/1.1",
      "PUT /nacos/v1/ns/instance/beat HTTP/1.1", "PUT /nacos/v1/ns/instance/beat? HTTP/1.1",
      "PUT /nacos/v1/ns/instance/beatN HTTP/1.1", "GET /nacos/v1/ns/instance/list?a=N HTTP/1.0",
      "GET /nacos/v1/ns/instance/list?a=N HTTP/2", "GET /nacos/v1/ns/instance/list?a=N",
      "GET /nacos/v1/ns/in stance?a=b?c=N HTTP/1.1", "GET /nacos HTTP/1.1", "GET / HTTP/1.1",
      "GET /?N HTTP/1.1", "GET  HTTP/1.1", "GETNACOSINSTANCES HTTP/1.1", "-", "x", "",
      "DELETE /nacos/v1/ns/instance?serviceName=N HTTP/1.1", "G?T /nacos/v1/ns/N HTTP/1.1",
      "GET /" + String(repeating: "a", count: 100) + "?N HTTP/1.1",
      "GET /\" 20x /nacos/v1/ns/instance?N HTTP/1.1", "DELETE  HTTP/1.1", " /nacos/v1/x HTTP/1.1",
      "GETNACOSINSTANC HTTP/1 1", "GETNACOSINSTANC HTTP/1N1",
      "GET /" + String(repeating: "b", count: 89) + "?N HTTP/1.1",
      "GET /" + String(repeating: "c", count: 90) + "?N HTTP/1.1",
      "GET /" + String(repeating: "d", count: 91) + "?N HTTP/1.1",
    ]
    var random = Seeded(seed: 6)
    var heads = KnownHeads()
    var line = AccessLine()
    var known: [Int: String] = [:]
    var met = 0
    for _ in 0..<2_000 {
      let number = Int.random(in: 0...12, using: &random)
      let request = requests[Int.random(in: 0..<requests.count, using: &random)]
        .replacing("N", with: "\(number)")
      let bytes = Array((Self.head + "\"" + request + "\" 200 \(number) 6 -").utf8)
      let message = ByteRange(0, bytes.count)
      let head = line.parse(bytes.span, message: message, hostCount: 0, heads: &heads)
      var fresh = AccessLine()
      let isLine = fresh.parse(bytes.span, message: message)
      #expect((head != nil) == isLine, "\(request)")
      guard let head, isLine else { continue }
      #expect(line.method == fresh.method && line.path == fresh.path, "\(request)")
      #expect(line.query == fresh.query && line.version == fresh.version, "\(request)")
      // What is noted of a head is of this method and path.
      let text = String(request.prefix(max(0, Int(fresh.path.end) - Self.head.utf8.count - 1)))
      if heads.isNoted(head) {
        met += 1
        #expect(known[head] == text, "\(request)")
      }
      heads.note(head)
      known[head] = text
    }
    #expect(met > 500)
  }

  @Test("every line of a real log, and no cut of it reads beyond its end")
  func real() throws {
    let (seen, _) = try Framing.records(of: Fixture.bytes("access-2.3.2.log"))
    #expect(seen.count == 58)
    for record in seen.dropLast() {
      let found = parts(record.text)
      #expect(found?.status == 200)
      #expect(found?.version == "HTTP/1.1")
      #expect((found?.duration ?? -1) >= 0)
      #expect(found?.agent?.hasPrefix("Nacos-") == true)
    }
    if let first = seen.first {
      for end in 0...first.bytes.count {
        let cut = Array(first.bytes.prefix(end))
        let known = AccessLine(cut.span, message: ByteRange(0, end))
        var line = AccessLine()
        var heads = KnownHeads()
        let message = ByteRange(0, end)
        for _ in 0..<2 {
          let head = line.parse(cut.span, message: message, hostCount: 0, heads: &heads)
          #expect((head == nil) == (known == nil))
        }
      }
    }
  }

  @Test("a range outside the buffer is refused")
  func outside() {
    let bytes = Array("abc".utf8)
    #expect(AccessLine(bytes.span, message: ByteRange(0, 4)) == nil)
    #expect(AccessLine(bytes.span, message: .none) == nil)
  }
}

import Events
import Patterns
import Records
import Testing

@testable import Explaining

@Suite("A request without its access line is explained as what it asks")
struct BareRequestTests {
  static let target =
    "/nacos/v1/ns/instance?serviceName=orders&ip=10.0.1.21&port=8080&enabled=false"
  static let url = "http://10.0.0.1:8848" + target

  static let offline: [String] = [
    "PUT \(target)", "PUT \(target) HTTP/1.1", "\"PUT \(target) HTTP/1.1\"", "PUT \(url)",
    "PUT: \(url)", "`PUT \(target)`", "> PUT \(target)",
    "curl -X PUT '\(url)'", "curl -XPUT \"\(url)\"", "curl -sSX PUT '\(url)'",
    "curl --request PUT --url \(url)", "curl \(url) -X PUT -H 'a: b' | jq .", "-X PUT '\(url)'",
    "$ curl -X PUT \(url)", "curl -X PUT \u{201C}\(url)\u{201D}",
    "curl -X PUT 10.0.0.1:8848\(target)", "/usr/bin/curl -v -u a:b -X PUT '\(url)'",
    "curl -X PUT 'http://h:8848/nacos/v1/ns/instance' -d 'serviceName=orders&ip=10.0.1.21' "
      + "-d port=8080 --data-urlencode enabled=false",
    "curl -X PUT \\\n  'http://h:8848/nacos/v1/ns/instance?serviceName=orders' \\\n"
      + "  -d 'ip=10.0.1.21&port=8080&enabled=false'",
    "wget --method=PUT '\(url)'",
    "2026-11-23T07:30:48+08:00 10.0.0.9 \"PUT \(target) HTTP/1.1\"",
  ]

  @Test("in whatever form it is written", arguments: offline)
  func forms(_ text: String) throws {
    let all = Pasting.explain(text)
    try #require(all.count == 1 && all[0].isRequest, "\(all.map(\.text.count))")
    let reading = try #require(all[0].readings.first)
    #expect(reading.pattern.id == "access.v1.update" && all[0].readings.count == 1)
    func value(_ name: String) -> String? {
      reading.fields.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }
    #expect(value("method") == "PUT" && value("path") == "/nacos/v1/ns/instance")
    #expect(value("serviceName") == "orders" && value("ip") == "10.0.1.21")
    #expect(value("port") == "8080" && value("enabled") == "false")
    // Nothing happened by it being written down.
    #expect(reading.events.isEmpty && value("status") == nil)
    #expect(reading.does?.en.contains("raft") == true)
    #expect(reading.meaning?.doesNot.en.contains("that it was sent") == true)
    #expect(reading.meaning?.rules.isEmpty == false)
  }

  @Test("what stands behind the quote of an access line was answered")
  func answered() throws {
    let rest = "[23/Nov/2026:07:30:48 +0800] \"PUT \(Self.target) HTTP/1.1\" 400 131 5"
    let quoted = "\"PUT \(Self.target) HTTP/1.1\" 400"
    for text in [rest, quoted, "upstream: \"PUT \(Self.url)\" 400 -"] {
      let made = try #require(Pasting.explain(text).first)
      let reading = try #require(made.readings.first, "\(text)")
      #expect(made.isRequest && reading.pattern.id == "access.v1.update")
      #expect(reading.fields.first { $0.name == "status" }?.value == Array("400".utf8))
      #expect(reading.meaning?.proves.en.contains("answered") == true)
    }
  }

  @Test("each version and kind says what it does there")
  func versions() throws {
    let cases = [
      ("POST /nacos/v1/ns/instance?ip=1.1.1.1&port=1", "access.v1.register", "passes the request"),
      ("POST /nacos/v2/ns/instance?ip=1.1.1.1&port=1", "access.v2.register", "not passed on"),
      ("POST /nacos/v3/client/ns/instance?heartBeat=true", "access.v3-client.register", "21003"),
      ("PUT /nacos/v1/ns/instance/beat?beat=x", "access.v1.beat", "20404"),
      ("DELETE /nacos/v1/ns/instance?ip=1.1.1.1", "access.v1.deregister", "gRPC client"),
      ("GET /nacos/v1/ns/instance/list?serviceName=a", "access.v1.list", "own list"),
      ("PUT /v3/console/ns/instance", "access.v3.console-update", "raft"),
      ("curl 'h:8848/nacos/v1/ns/instance/list?serviceName=a'", "access.v1.list", "own list"),
      ("curl -G 'h:8848/nacos/v1/ns/instance/list' -d serviceName=a", "access.v1.list", "own list"),
      ("curl -d 'ip=1.1.1.1' h/nacos/v1/ns/instance", "access.v1.register", "owner"),
    ]
    for (text, pattern, word) in cases {
      let reading = try #require(Pasting.explain(text).first?.readings.first, "\(text)")
      #expect(reading.pattern.id == pattern, "\(text)")
      #expect(reading.does?.en.contains(word) == true, "\(text): \(reading.does?.en ?? "-")")
      #expect(reading.does?.zh.isEmpty == false)
    }
    let line =
      "10.0.0.1 - - [23/Nov/2026:07:30:48 +0800] \"DELETE /nacos/v2/ns/instance HTTP/1.1\" 200 2 1"
    let access = try #require(Pasting.explain(line).first)
    #expect(!access.isRequest && access.readings.first?.does?.en.contains("not") == true)
    #expect(access.readings.first?.events.first?.kind == "deregister")
  }

  @Test("without a method each is told that the path has")
  func anyMethod() throws {
    let all = Pasting.explain(Self.url)
    let ids = try #require(all.first).readings.map(\.pattern.id)
    let expected = ["detail", "register", "update", "deregister"]
    #expect(ids == expected.map { "access.v1.\($0)" })
  }

  @Test("what is no request of Nacos is none")
  func others() throws {
    let texts = ["GET /index.html", "PUT it there", "curl http://a.org/b", "GET", "curl", "PUT /"]
    for text in texts {
      #expect(Pasting.explain(text).allSatisfy { !$0.isRequest && !$0.isKnown }, "\(text)")
    }
    #expect(Pasting.explain("PUT \(Self.target)", log: .namingPush).first?.isKnown == false)
  }
}

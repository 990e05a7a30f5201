import Bytes
import Events
import Testing

@Suite("A query is read as it stands, odd segments and all")
struct QueryFieldsTests {
  private func read(_ text: String) -> (QueryFields, [UInt8]) {
    let bytes = Array(text.utf8)
    return (QueryFields(ByteRange(0, bytes.count), in: bytes.span), bytes)
  }

  private func text(_ range: ByteRange, _ bytes: [UInt8]) -> String? {
    range.exists ? String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) : nil
  }

  @Test("Values stay escaped; what was not there does not exist, what was empty does")
  func plain() {
    let (fields, bytes) = read(
      "app=unknown&serviceName=DEFAULT_GROUP%40%40orders&namespaceId=&port=8080&clusterName=C&ip=10.0.1.21"
    )
    #expect(text(fields.service, bytes) == "DEFAULT_GROUP%40%40orders")
    #expect(text(fields.namespace, bytes) == "")
    #expect(text(fields.port, bytes) == "8080")
    #expect(text(fields.ip, bytes) == "10.0.1.21")
    #expect(text(fields.cluster, bytes) == "C")
    #expect(text(fields.group, bytes) == nil)
    #expect(!fields.isServer)
  }

  @Test("A second question mark, empty segments, names without a value")
  func odd() {
    let (fields, bytes) = read(
      "&ip=1.1.1.1&&port&=x&&?encoding=UTF-8&nofix=1&?cluster=B&enabled=false")
    #expect(text(fields.ip, bytes) == "1.1.1.1")
    #expect(!fields.port.exists)
    #expect(fields.isServer)
    #expect(text(fields.cluster, bytes) == "B")
    #expect(QueryFields.truth(fields.enabled, in: bytes.span) == 0)
  }

  @Test("Of equal names the first counts; nofix only as 1")
  func first() {
    let (fields, bytes) = read("ip=1&ip=2&nofix=10&serviceName=a&dom=b&enable=True")
    #expect(text(fields.ip, bytes) == "1")
    #expect(text(fields.service, bytes) == "a")
    #expect(!fields.isServer)
    #expect(QueryFields.truth(fields.enable, in: bytes.span) == 1)
  }

  @Test("No query, nothing", arguments: ["", "&", "?", "&&&", "===", "a", "=b&"])
  func nothing(query: String) { #expect(read(query).0 == QueryFields()) }

  @Test("Truth in any case, else unknown")
  func truth() {
    for (word, value) in [
      ("true", 1), ("TRUE", 1), ("False", 0), ("1", -1), ("", -1), ("falsy", -1),
    ] {
      let bytes = Array(word.utf8)
      #expect(QueryFields.truth(ByteRange(0, bytes.count), in: bytes.span) == value)
    }
    #expect(QueryFields.truth(.none, in: [UInt8]().span) == -1)
  }
}

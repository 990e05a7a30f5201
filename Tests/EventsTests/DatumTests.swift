import Bytes
import Events
import Records
import Testing

@Suite("A 1.x datum line becomes its difference to the one before it")
struct DatumTests {
  private func line(
    _ second: Int, _ instances: String, key: String = "ephemeral.public##DEFAULT_GROUP@@orders"
  ) -> String {
    let text = second < 10 ? "0\(second)" : "\(second)"
    return
      "2026-11-23 06:22:\(text),678 INFO [NACOS-RAFT] datum is changed, key: com.alibaba.nacos.naming.iplist.\(key), value: {\"instanceList\":[\(instances)]}\n\n"
  }

  /// An instance in the key order of a real line.
  private func instance(_ ip: String, healthy: Bool = true, enabled: Bool = true) -> String {
    #"{"instanceId":"\#(ip)#8080#DEFAULT#DEFAULT_GROUP@@orders","ip":"\#(ip)","port":8080,"weight":1.0,"healthy":\#(healthy),"enabled":\#(enabled),"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{"a":"}]","b":"\"x"},"lastBeat":1795386870298,"marked":false}"#
  }

  @Test("First datum, the same again, offline, unhealthy, gone, and back disabled")
  func life() {
    let text =
      line(1, instance("10.0.1.1") + "," + instance("10.0.1.2"))
      + line(2, instance("10.0.1.1") + "," + instance("10.0.1.2"))
      + line(3, instance("10.0.1.1", enabled: false) + "," + instance("10.0.1.2", healthy: false))
      + line(4, instance("10.0.1.2")) + line(5, "")
      + line(6, instance("10.0.1.1", enabled: false))
    let read = EventReading(text, .namingServer)
    #expect(
      read.kinds == [
        .datumAdded, .datumAdded, .datumSame, .datumDisabled, .datumUnhealthy, .datumHealthy,
        .datumRemoved, .datumRemoved, .datumAdded, .datumDisabled,
      ])
    #expect(read.events.map(\.b) == [1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(
      read.events.map(read.instance) == [
        "10.0.1.1:8080", "10.0.1.2:8080", "", "10.0.1.1:8080", "10.0.1.2:8080", "10.0.1.2:8080",
        "10.0.1.1:8080", "10.0.1.2:8080", "10.0.1.1:8080", "10.0.1.1:8080",
      ])
    #expect(read.events.allSatisfy { read.service($0) == "public##DEFAULT_GROUP@@orders" })
    #expect(read.events[0].digest == read.events[1].digest)
    #expect(read.events[0].evidence == read.events[1].evidence)
    #expect(read.events[0].digest != read.events[2].digest)
  }

  @Test("Keys are apart: other services, and persistent lists of the same service")
  func keys() {
    let text =
      line(1, instance("10.0.1.1"))
      + line(2, instance("10.0.1.1"), key: "public##DEFAULT_GROUP@@orders")
      + line(3, instance("10.0.1.1"), key: "ephemeral.blue##G@@orders")
    let read = EventReading(text, .namingServer)
    #expect(read.kinds == [.datumAdded, .datumAdded, .datumAdded])
    #expect(read.events.map(\.b) == [1, 1, 1])
    #expect(read.events.map(\.flags) == [[], .persistent, []])
    #expect(read.service(read.events[2]) == "blue##G@@orders")
  }

  @Test("An empty first list says so, once as the first")
  func empty() {
    let read = EventReading(line(1, "") + line(2, ""), .namingServer)
    #expect(read.kinds == [.datumSame, .datumSame])
    #expect(read.events.map(\.b) == [1, 0])
    #expect(read.events.map(read.instance) == ["", ""])
  }

  @Test("A list that breaks off tells nothing, and the next counts as the first")
  func broken() {
    let cut = String(line(2, instance("10.0.1.1")).prefix(300)) + "\n\n"
    let read = EventReading(
      line(1, instance("10.0.1.1")) + cut + line(3, instance("10.0.1.1")), .namingServer)
    #expect(read.kinds == [.datumAdded, .datumAdded])
    #expect(read.events.map(\.b) == [1, 1])
  }

  @Test("The same instance twice in one list counts once")
  func twice() {
    let read = EventReading(
      line(1, instance("10.0.1.1") + "," + instance("10.0.1.1")), .namingServer)
    #expect(read.kinds == [.datumAdded])
  }

  @Test("Other keys give no event")
  func otherKeys() {
    let read = EventReading(line(1, "", key: "x"), .namingServer)
    #expect(read.events.isEmpty)
  }
}

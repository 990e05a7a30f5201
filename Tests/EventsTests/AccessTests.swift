import Bytes
import Events
import Records
import Testing

@Suite("An access line becomes an operation, a heartbeat, or a count")
struct AccessTests {
  private func line(
    _ request: String, _ tail: String = "200 2 11 curl/7.88.1 -", from: String = "10.77.0.101",
    second: String = "48"
  ) -> String {
    "\(from) - - [23/Nov/2026:07:30:\(second) +0800] \"\(request) HTTP/1.1\" \(tail)\n"
  }

  private func event(_ text: String, _ kind: EventKind) throws -> (Event, EventReading) {
    let read = EventReading(text, .access)
    return (try #require(read.events.first { $0.kind == kind }, "\(read.kinds)"), read)
  }

  @Test("Who, where, how long, how large")
  func common() throws {
    let (event, read) = try event(
      line(
        "DELETE /nacos/v1/ns/instance?serviceName=DEFAULT_GROUP%40%40orders&clusterName=BLUE&ip=10.0.1.21&port=8080&ephemeral=true&namespaceId=public",
        "200 2 89 curl/7.88.1 -"), .deregister)
    #expect(read.kinds == [.zoneSeen, .deregister])
    #expect(event.written == Instant(1_795_419_048_000))
    #expect(event.took == 89)
    #expect(event.status == 200)
    #expect(event.a == 2)
    #expect(read.names.text(event.name) == "10.77.0.101")
    #expect(read.names.text(event.other) == "curl/7.88.1")
    #expect(event.peer.isNone)
    #expect(read.service(event) == "public##DEFAULT_GROUP@@orders")
    #expect(read.instance(event) == "10.0.1.21:8080")
    #expect(read.names.cluster(event.instance) == "BLUE")
    #expect(event.flags == [])
    #expect(read.events[0].a == 480)
    #expect(read.events[0].b == 1)
  }

  @Test(
    "A switch is told by entry and value, where the query says them",
    arguments: [
      "/nacos/v1/ns/operator/switches", "/nacos/v2/ns/operator/switches",
      "/nacos/v3/admin/ns/ops/switches",
    ])
  func switched(_ path: String) throws {
    let (event, read) = try event(
      line("PUT \(path)?debug=false&entry=healthCheckEnabled&value=false&accessToken=secret"),
      .switchChanged)
    #expect(read.names.text(event.other) == "healthCheckEnabled")
    #expect(read.names.text(event.peer) == "false")
    #expect(read.names.text(event.name) == "10.77.0.101" && event.status == 200)
    #expect(!EventReading(line("PUT \(path)"), .access).kinds.contains(.switchChanged))
  }

  @Test("A console's offline hides its body; its forwarded copy says all")
  func offline() throws {
    var (event, read) = try event(
      line(
        "PUT /nacos/v1/ns/instance?&accessToken=",
        "200 2 1750 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -"), .update)
    #expect(event.flags == [.bodyHidden, .console])
    (event, read) = try self.event(
      line(
        "PUT /nacos/v1/ns/instance?groupName=DEFAULT_GROUP&metadata=%7B%7D&port=8080&namespaceId=&clusterName=DEFAULT&ip=10.0.9.2&ephemeral=true&weight=1&accessToken=&serviceName=DEFAULT_GROUP%40%40svc-1&enabled=false&encoding=UTF-8&nofix=1",
        "200 2 49 Nacos-Server:2.3.2-OEM 10.77.0.1:8848", from: "10.77.0.1"), .update)
    #expect(event.flags == [.forwarded, .disabled])
    #expect(read.service(event) == "public##DEFAULT_GROUP@@svc-1")
    #expect(read.names.text(event.peer) == "10.77.0.1:8848")
    #expect(read.kinds == [.zoneSeen, .version, .update])
    #expect(read.names.text(read.events[1].name) == "2.3.2-OEM")
    #expect(read.names.text(read.events[1].peer) == "10.77.0.1:8848")
    (event, read) = try self.event(
      line("PUT /v3/console/ns/instance", "200 53 48218 Mozilla/5.0 (X11) -"), .update)
    #expect(event.flags == [.bodyHidden, .console, .v3])
    #expect(event.took == 49)
  }

  @Test("The self-made DELETE of 1.x, with its second question mark")
  func selfDelete() throws {
    let (event, read) = try event(
      line(
        "DELETE /nacos/v1/ns/instance?ephemeral=true&serviceName=DEFAULT_GROUP@@orders&port=8080&namespaceId=public&clusterName=DEFAULT&ip=10.0.1.21&?encoding=UTF-8&nofix=1",
        "200 2 2 Nacos-Server:1.4.1 -", from: "127.0.0.1"), .deregister)
    #expect(event.flags == [.forwarded, .loopback])
    #expect(read.instance(event) == "10.0.1.21:8080")
  }

  @Test("Heartbeats go into the table, with the answer that the instance is unknown")
  func beats() throws {
    let beat =
      "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=DEFAULT_GROUP%40%40orders&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.0.1.21"
    let text =
      line(beat, "200 75 7 Nacos-Java-Client:v1.4.2 -", second: "40")
      + line(
        beat + "&encoding=UTF-8&nofix=1", "200 64 6 Nacos-Server:2.0.3 10.77.0.3:8848", second: "41"
      )
      + line(beat, "200 51 7 Nacos-Java-Client:v1.4.2 -", second: "45")
      + line(beat, "500 40 7 Nacos-Java-Client:v1.4.2 -", second: "50")
      + line("PUT /nacos/v1/ns/instance/beat", "200 64 5 Nacos-Go-Client:v1.1.4 -", second: "51")
    let read = EventReading(text, .access)
    #expect(read.kinds == [.zoneSeen, .version])
    #expect(read.tally.beats == 5)
    #expect(read.routine.count == 4)
    let service = ServiceID(1)
    var rows: [Beat] = []
    read.routine.each(
      of: InstanceID(1), from: Instant(1_795_419_040_000), to: Instant(1_795_419_050_000)
    ) {
      rows.append($0)
      return true
    }
    #expect(read.names.service(InstanceID(1)) == service)
    #expect(rows.map(\.flags) == [[], .unknownInstance, .forwarded, []])
    #expect(rows.map(\.status) == [500, 200, 200, 200])
    #expect(rows.map(\.size) == [40, 51, 64, 75])
    #expect(rows.map(\.took) == [7, 7, 6, 7])
  }

  @Test("A full heartbeat as JSON, with and without the service beside it")
  func jsonBeat() {
    let json =
      "%7B%22cluster%22%3A%22BLUE%22%2C%22ip%22%3A%2210.0.1.30%22%2C%22port%22%3A9090%2C%22serviceName%22%3A%22G%40%40pay%22%2C%22weight%22%3A1.0%7D"
    for query in [
      "beat=\(json)&serviceName=G%40%40pay&namespaceId=blue", "beat=\(json)&namespaceId=blue",
    ] {
      let read = EventReading(
        line("PUT /nacos/v1/ns/instance/beat?\(query)", "200 27 3 Nacos-Java-Client:v1.1.4"),
        .access)
      #expect(read.routine.count == 1)
      #expect(read.names.serviceName(ServiceID(1)) == "pay")
      #expect(read.names.namespace(ServiceID(1)) == "blue")
      #expect(read.names.text(AddressID(1)) == "10.0.1.30:9090")
      #expect(read.names.cluster(InstanceID(1)) == "BLUE")
    }
  }

  @Test(
    "v3: the same path is a heartbeat or a registration; times are microseconds from the first /v3/ on"
  )
  func v3() throws {
    let path =
      "POST /nacos/v3/client/ns/instance?serviceName=orders&groupName=DEFAULT_GROUP&namespaceId=public&ip=10.0.1.21&port=8080&clusterName=DEFAULT&ephemeral=true&heartBeat="
    let text =
      line("GET /index.html", "200 99 12345 curl/8 -")
      + line(path + "false", "200 53 331985 python-requests/2.32.3 -")
      + line(path + "true", "200 68 4000 python-requests/2.32.3 -")
    let (event, read) = try event(text, .register)
    #expect(event.took == 332)
    #expect(event.flags == .v3)
    #expect(read.routine.count == 1)
    var flags: [EventFlags] = []
    read.routine.each(of: event.instance, from: .distantPast, to: .distantFuture) {
      flags.append($0.flags)
      return true
    }
    #expect(flags == [[.v3, .unknownInstance]])
    #expect(read.tally.known == 1)
  }

  @Test("A /v3/ path that an older server does not know says nothing of its unit")
  func probed() throws {
    let text =
      line("GET /nacos/v3/admin/core/state/liveness", "404 190 2 Nacos-Java-Client:v3.0.1 -")
      + line("POST /nacos/v1/ns/instance?serviceName=a&ip=1.1.1.1&port=1", "200 2 964 x -")
    let (event, _) = try self.event(text, .register)
    #expect(event.took == 964)
  }

  @Test("Any context path, none, and a slash at the end")
  func contexts() {
    for path in [
      "/nacos/v1/ns/instance", "/v1/ns/instance", "/registry/v1/ns/instance",
      "/nacos/v1/ns/instance/",
    ] {
      let read = EventReading(line("POST \(path)?serviceName=a&ip=1.1.1.1&port=1"), .access)
      #expect(read.kinds.last == .register, "\(path)")
    }
  }

  @Test("Routine between servers is told once for each sender, data every time")
  func peers() {
    let agent = "200 2 6 Nacos-Server:1.4.1 -"
    var text = ""
    for _ in 0..<3 {
      text += line(
        "PUT /nacos/v1/ns/distro/checksum?source=10.77.0.1:8848", agent, from: "10.77.0.1")
      text += line("PUT /nacos/v1/ns/distro/datum", agent, from: "10.77.0.1")
      text += line(
        "POST /nacos/v1/core/cluster/report", "200 52 57 Apache-HttpAsyncClient/4.1.3 (Java/17) -",
        from: "10.77.0.1")
    }
    text += line("PUT /nacos/v1/ns/distro/checksum?source=10.77.0.3:8848", agent, from: "10.77.0.3")
    let read = EventReading(text, .access)
    let peers = read.events.filter { $0.kind == .peerRequest }
    #expect(peers.map(\.b) == [2, 1, 6, 1, 1, 2])
    #expect(read.names.text(peers[0].peer) == "10.77.0.1:8848")
    #expect(read.events.filter { $0.kind == .version }.count == 2)
  }

  @Test("Lists are counted; console pages name their service; the rest is known")
  func reads() throws {
    let text =
      line(
        "GET /nacos/v1/ns/instance/list?serviceName=DEFAULT_GROUP%40%40a&clusters=",
        "200 785 11 Nacos-Java-Client:v1.4.2 -")
      + line(
        "GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName=svc-3&clusterName=DEFAULT&groupName=G&pageSize=10&pageNo=1&namespaceId=",
        "200 720 382 Mozilla/5.0 (X11) -")
      + line("GET /nacos/actuator/health", "200 15 1 kube-probe/1.29 -")
    let (event, read) = try event(text, .catalogRead)
    #expect(read.kinds == [.zoneSeen, .catalogRead])
    #expect(read.service(event) == "public##G@@svc-3")
    #expect(event.a == 720)
    #expect(event.flags == .console)
    #expect(read.tally.matched == 2)
    #expect(read.tally.known == 1)
  }

  @Test("Both agents in one line still mean a forwarded request")
  func bothAgents() throws {
    let (event, read) = try event(
      line(
        "POST /nacos/v1/ns/instance?serviceName=a&ip=1.1.1.1&port=1",
        "200 2 9 Nacos-Java-Client:v1.4.1,Nacos-Server:1.4.1 10.77.0.2:8848"),
      .register)
    #expect(event.flags == .forwarded)
    #expect(read.names.text(read.events[1].name) == "1.4.1")
  }

  @Test("A zone that changes is told anew")
  func zones() {
    let text =
      line("GET /x") + line("GET /x").replacing("+0800", with: "+0000")
      + line("GET /x").replacing("+0800", with: "+0000")
    let read = EventReading(text, .access)
    #expect(read.kinds == [.zoneSeen, .zoneSeen])
    #expect(read.events.map(\.a) == [480, 0])
  }
}

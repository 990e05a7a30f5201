import Bytes
@testable import Events
import Patterns
import Records
import Testing

@Suite("Each line of a Nacos log becomes the event that it tells")
struct ExtractorTests {
  private static let stamp = "2026-11-23 07:30:48,931 INFO "

  private func one(_ message: String, _ kind: LogKind) throws -> (Event, EventReading) {
    let read = EventReading(Self.stamp + message + "\n\n", kind)
    #expect(read.events.count == 1, "\(read.kinds)")
    return (try #require(read.events.first), read)
  }

  @Test("What every event carries")
  func common() throws {
    let text =
      Self.stamp + "Client connection 10.0.1.21:8080#true connect\n\n" + Self.stamp
      + "Client connection 10.0.1.21:8080#true connect\n\n"
    let read = EventReading(text, .namingServer)
    #expect(read.kinds == [.clientConnect, .clientConnect])
    let event = read.events[0]
    #expect(event.written == Instant(1_795_419_048_931))
    #expect(event.at == event.written)
    #expect(event.node == NodeID(2))
    #expect(event.log == .namingServer)
    #expect(event.took == 0)
    #expect(event.evidence.source == SourceID(3))
    #expect(event.evidence.line == 1)
    #expect(event.evidence.length == 74)
    #expect(event.digest == Fingerprint.of(Array(text.utf8).span.extracting(0..<74)))
    #expect(read.events.map(\.ordinal) == [0, 1])
    #expect(read.events[1].evidence.line == 3)
    #expect(read.names.text(event.client) == "10.0.1.21:8080#true")
  }

  @Test(
    "A user's expression in which PCRE2 counts fewer groups than are written makes its event, without what is not counted"
  )
  func uncounted() throws {
    let text = #"""
      log: naming-server
      patterns:
        - {id: own.x, says: {en: x, zh: y}, match: '^(?n)(foo) took (?<ms>\d+)$', event: push,
           source: {class: C, versions: all}, samples: [{line: x}]}
        - {id: own.y, says: {en: x, zh: y}, match: '^(fo+|bar) takes (?<ms>\d+)$', event: push,
           source: {class: C, versions: all}, samples: [{line: x}]}
      """#
    let file = try PatternFile(name: "own.yml", text: text, vocabulary: .events)
    // Behind the second one that group is there, of another pattern.
    let lines = ["foo took 12", "foo takes 12", "foo took 13"]
    let bytes = Array(lines.map { Self.stamp + $0 + "\n\n" }.joined().utf8)
    let read = EventReading(
      bytes, .namingServer, plan: ExtractionPlan(try PatternSet([file])))
    #expect(read.kinds == [.push, .push, .push])
    #expect(read.events.map(\.a) == [0, 12, 0])
  }

  @Test(
    "Of two groups that are one field of an event the one that took part counts, of two that did the last"
  )
  func alternatives() throws {
    let text = #"""
      log: naming-server
      patterns:
        - {id: own.x, says: {en: x, zh: y}, match: '^from (?<peer>\w+)(?: or (?<target>\w+))? (?:took (?<ms>\d+)|failed (?<errors>\d+) times)$',
           event: push, source: {class: C, versions: all}, samples: [{line: x}]}
      """#
    let file = try PatternFile(name: "own.yml", text: text, vocabulary: .events)
    let lines = ["from a took 12", "from a or b failed 3 times", "from c took 123456789"]
    let bytes = Array(lines.map { Self.stamp + $0 + "\n\n" }.joined().utf8)
    let read = EventReading(
      bytes, .namingServer, plan: ExtractionPlan(try PatternSet([file])))
    #expect(read.events.map(\.a) == [12, 3, 123_456_789])
    #expect(read.events.map { read.names.text($0.peer) } == ["a", "b", "c"])
  }

  @Test("Clients and services of 2.x and 3.x")
  func clients() throws {
    let service =
      "Service{namespace='public', group='DEFAULT_GROUP', name='orders', ephemeral=true, revision=7}"
    var (event, read) = try one(
      "Client change for service \(service), 1795387875719_10.77.0.102_35972", .namingServer)
    #expect(event.kind == .clientChange)
    #expect(read.service(event) == "public##DEFAULT_GROUP@@orders")
    #expect(read.names.text(event.client) == "1795387875719_10.77.0.102_35972")
    #expect(event.a == 7)
    #expect(event.flags == [])
    (event, read) = try one(
      "Client remove for service \(service.replacing("true", with: "false")), 10.0.1.21:8080#false",
      .namingServer)
    #expect(event.kind == .clientRemove)
    #expect(event.flags == .persistent)
    (event, read) = try one(
      "Remove expired metadata ExpiredMetadataInfo{service=\(service), metadataId='10.77.0.102:8080:BLUE', createTime=Mon Nov 23 06:52:00 CST 2026}",
      .namingServer)
    #expect(event.kind == .metadataExpired)
    #expect(read.instance(event) == "10.77.0.102:8080")
    #expect(read.names.cluster(event.instance) == "BLUE")
    (event, read) = try one(
      "Remove expired metadata ExpiredMetadataInfo{service=\(service), metadataId='null', createTime=Mon Nov 23 06:52:00 CST 2026}",
      .namingServer)
    #expect(event.instance.isNone)
    (event, read) = try one(
      "remove instance from non-exist client: 10.77.0.102:8080#true", .namingServer)
    #expect(event.kind == .removeUnknownClient)
    (event, read) = try one(
      "namespace : public, [DEFAULT_GROUP@@orders] services are automatically cleaned",
      .namingServer)
    #expect(event.kind == .serviceCleaned)
    #expect(read.service(event) == "public##DEFAULT_GROUP@@orders")
  }

  @Test("Removal and health of instances, in the forms of 1.x and 2.x")
  func instances() throws {
    var (event, read) = try one(
      #"[AUTO-DELETE-IP] service: Service{namespace='public', group='G', name='svc-1', ephemeral=true, revision=6}, ip: {"ip":"10.0.9.12","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.9.12#8080#DEFAULT#G@@svc-1"},"lastHeartBeatTime":1795387412764,"metadataId":"10.0.9.12:8080:DEFAULT"}"#,
      .namingServer)
    #expect(event.kind == .autoDelete)
    #expect(read.service(event) == "public##G@@svc-1")
    #expect(read.instance(event) == "10.0.9.12:8080")
    #expect(event.flags == [])
    (event, read) = try one(
      #"[AUTO-DELETE-IP] service: DEFAULT_GROUP@@orders, ip: {"instanceId":"10.0.1.21#8080#DEFAULT#DEFAULT_GROUP@@orders","ip":"10.0.1.21","port":8080,"weight":1.0,"healthy":false,"enabled":false,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{}}"#,
      .namingServer)
    #expect(event.kind == .autoDelete)
    #expect(read.instance(event) == "10.0.1.21:8080")
    #expect(event.flags == .disabled)
    (event, read) = try one(
      "{POS} {IP-DISABLED} valid: 10.0.1.21:8080@DEFAULT@DEFAULT_GROUP@@orders, region: unknown, msg: client timeout after 15000, last beat: 1795386829328",
      .namingEvent)
    #expect(event.kind == .unhealthy)
    #expect(read.service(event) == "public##DEFAULT_GROUP@@orders")
    #expect(read.instance(event) == "10.0.1.21:8080")
    #expect(event.a == 1_795_386_829_328)
    (event, read) = try one(
      "{POS} {IP-DISABLED} valid: 10.88.0.6:8080@DEFAULT@svc-4, region: unknown, msg: client last beat: 1795389160029",
      .namingEvent)
    #expect(read.service(event) == "public##DEFAULT_GROUP@@svc-4")
    (event, read) = try one(
      "DEFAULT_GROUP@@orders {SYNC} IP-DISABLED : 10.0.1.21:8080@DEFAULT", .namingEvent)
    #expect(event.kind == .unhealthy)
    #expect(read.instance(event) == "10.0.1.21:8080")
    #expect(event.a == 0)
    (event, read) = try one(
      "service: DEFAULT_GROUP@@svc-4 {POS} {IP-ENABLED} valid: 10.0.9.5:8080@DEFAULT, region: unknown, msg: client beat ok",
      .namingEvent)
    #expect(event.kind == .healthy)
    #expect(read.service(event) == "public##DEFAULT_GROUP@@svc-4")
  }

  @Test("Sending and receiving between nodes")
  func distro() throws {
    let key =
      "DistroKey{resourceKey='10.88.0.6:8080#true', resourceType='Nacos:Naming:v2:ClientData', targetServer='10.77.0.3:8848'}"
    var (event, read) = try one("[DISTRO-START] DistroSyncChangeTask for \(key)", .protocolDistro)
    #expect(event.kind == .distroStart)
    #expect(event.a == 1)
    #expect(read.names.text(event.peer) == "10.77.0.3:8848")
    #expect(read.names.text(event.client) == "10.88.0.6:8080#true")
    (event, read) = try one("[DISTRO-START] DistroSyncDeleteTask for \(key)", .protocolDistro)
    #expect(event.a == 2)
    (event, read) = try one("[DISTRO-END] \(key) result: true", .protocolDistro)
    #expect(event.kind == .distroEnd)
    #expect(event.flags == .ok)
    (event, read) = try one("[DISTRO-END] \(key) result: false", .protocolDistro)
    #expect(event.flags == [])
    for (word, number) in [("CHANGE", 1), ("DELETE", 2), ("ADD", 3), ("null", 0)] {
      (event, read) = try one(
        "[DISTRO] Receive distro data type: \(word), key: \(key)", .protocolDistro)
      #expect(event.kind == .distroReceive)
      #expect(event.a == Int64(number))
    }
    (event, read) = try one("task DistroSyncChangeTask for \(key) takes 1421ms", .protocolDistro)
    #expect(event.kind == .distroTaskSlow)
    #expect(read.names.text(event.peer) == "10.77.0.3:8848")
    (event, read) = try one(
      "[DISTRO] Cancel distro sync caused by target server 10.77.0.3:8848 unhealthy, key: \(key)",
      .namingDistro)
    #expect(event.kind == .distroSyncCancelled)
    #expect(read.names.text(event.client) == "10.88.0.6:8080#true")
    (event, read) = try one(
      "Target 10.77.0.1:8848 verify client 1795387844264_10.77.0.104_40646 failed, sync new client",
      .namingDistro)
    #expect(event.kind == .verifyResent)
    #expect(read.names.text(event.peer) == "10.77.0.1:8848")
    (event, read) = try one(
      "client 10.0.4.2:8080#true is invalid, get new client from 10.77.0.2", .namingDistro)
    #expect(event.kind == .verifyInvalid)
    #expect(read.names.text(event.peer) == "10.77.0.2")
  }

  @Test("1.x: one event for each list that is sent or repaired")
  func lists() throws {
    let head = "com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@"
    var read = EventReading(
      Self.stamp
        + "[DISTRO-START] DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[\(head)a, \(head)b]} to 10.77.0.3:8848\n",
      .protocolDistro)
    #expect(read.kinds == [.distroStart, .distroStart])
    #expect(
      read.events.map(read.service) == ["public##DEFAULT_GROUP@@a", "public##DEFAULT_GROUP@@b"])
    #expect(read.events[0].digest == read.events[1].digest)
    #expect(read.events[0].ordinal == read.events[1].ordinal)
    // What one key says of its instances holds for no other.
    let persistent = "com.alibaba.nacos.naming.iplist.public##DEFAULT_GROUP@@"
    read = EventReading(
      Self.stamp
        + "[DISTRO-START] DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[\(persistent)a, \(head)b]} to 10.77.0.3:8848\n",
      .protocolDistro)
    #expect(read.events.map(\.flags) == [.persistent, []])
    read = EventReading(
      Self.stamp
        + "to remove keys: [\(head)gone], to update keys: [\(head)a, \(head)b], source: 10.77.0.1:8848\n",
      .namingDistro)
    #expect(read.events.map(\.a) == [1, 1, 2])
    #expect(read.names.text(read.events[2].peer) == "10.77.0.1:8848")
    #expect(read.service(read.events[2]) == "public##DEFAULT_GROUP@@gone")
    read = EventReading(
      Self.stamp + "to remove keys: [], to update keys: [], source: 10.77.0.1:8848\n", .namingDistro
    )
    #expect(read.events.isEmpty)
    #expect(read.tally.matched == 1)
    let (event, owner) = try one(
      "receive responsible key timestamp of \(head)a from 10.77.0.1:8848", .namingDistro)
    #expect(event.kind == .ownerConflict)
    #expect(owner.service(event) == "public##DEFAULT_GROUP@@a")
  }

  @Test("Pushes: with and without originalSize, for a subscriber, failed")
  func pushes() throws {
    let service =
      "Service{namespace='public', group='DEFAULT_GROUP', name='orders', ephemeral=true, revision=2}"
    var (event, read) = try one(
      "[PUSH-SUCC] 13ms, all delay time 541ms, SLA 543ms, \(service), originalSize=1, DataSize=0, target=10.77.0.104",
      .namingPush)
    #expect(event.kind == .push)
    #expect([event.a, event.b, Int64(event.c), Int64(event.d)] == [13, 541, 0, 1])
    #expect(event.flags == [])
    #expect(read.names.text(event.name) == "10.77.0.104")
    (event, read) = try one(
      "[PUSH-SUCC] 220ms, all delay time 784ms for subscriber 10.77.0.104, \(service), DataSize=2",
      .namingPush)
    #expect([event.a, event.b, Int64(event.c), Int64(event.d)] == [220, 784, 2, -1])
    #expect(event.flags == .forSubscriber)
    #expect(read.names.text(event.name) == "10.77.0.104")
    (event, read) = try one(
      "[PUSH-FAIL] 5003ms, \(service), reason=Timeout After 5000 milliseconds, requestId=17, target=10.1.1.9",
      .namingPush)
    #expect(event.kind == .pushFailed)
    #expect(read.names.text(event.name) == "10.1.1.9")
  }

  @Test("What has no room in a draft is read from the captures, and says the same")
  func wide() throws {
    let service =
      "Service{namespace='public', group='DEFAULT_GROUP', name='orders', ephemeral=true, revision=2}"
    // Two cache lines: one core writes it, another reads it.
    #expect(MemoryLayout<Draft>.stride == 128)
    let late = Int64(1) << 40
    for delay in [541, Int64(Int32.max), Int64(Int32.max) + 1, late] {
      let (event, read) = try one(
        "[PUSH-SUCC] 13ms, all delay time \(delay)ms, SLA 543ms, \(service), originalSize=1, DataSize=0, target=10.77.0.104",
        .namingPush)
      #expect([event.a, event.b, Int64(event.c), Int64(event.d)] == [13, delay, 0, 1])
      #expect(read.names.text(event.name) == "10.77.0.104")
      #expect(read.service(event) == "public##DEFAULT_GROUP@@orders")
    }
  }

  @Test("Members")
  func members() throws {
    var (event, read) = try one(
      "[NACOS-DISTRO] healthy server list changed, old: [10.77.0.3:8848], new: [10.77.0.1:8848, 10.77.0.3:8848]",
      .namingServer)
    #expect(event.kind == .healthyListChanged)
    #expect(read.names.text(event.name) == "10.77.0.1:8848, 10.77.0.3:8848")
    #expect(read.names.text(event.other) == "10.77.0.3:8848")
    #expect([event.a, event.b] == [2, 1])
    #expect(event.flags == [])
    (event, read) = try one(
      "[NACOS-DISTRO] healthy server list changed, old: [a:1, b:2], new: [a:1, b:2]", .namingServer)
    #expect(event.flags == .same)
    (event, read) = try one(
      "[NACOS-DISTRO] healthy server list changed, old: [], new: [a:1]", .namingServer)
    #expect([event.a, event.b] == [1, 0])
    (event, read) = try one(
      "member Member{ip='10.77.0.1', port=8848, state=DOWN, extendInfo={raftPort=7848}} state changed to UP",
      .namingServer)
    #expect(event.kind == .memberState)
    #expect(read.names.text(event.peer) == "10.77.0.1:8848")
    #expect(read.names.text(event.name) == "UP")
    (event, read) = try one(
      "Exception while request: http://10.77.0.3:8848/nacos/v1/ns/instance/beat, caused: {}",
      .namingServer)
    #expect(event.kind == .forwardFailed)
    #expect(read.names.text(event.peer) == "10.77.0.3:8848")
    (event, read) = try one(
      "failed to report new info to target node by grpc : 10.77.0.3:8848, error : caused: x",
      .nacosCluster)
    #expect(event.kind == .memberReportFailed)
    #expect(read.names.text(event.peer) == "10.77.0.3:8848")
  }

  @Test("Raft: leaders, none, elections")
  func raft() throws {
    var (event, read) = try one(
      "This Raft event changes : RaftEvent{groupId='naming_persistent_service', leader='10.77.0.1:7848', term=1, raftClusterInfo=[10.77.0.2:7848]}",
      .protocolRaft)
    #expect(event.kind == .raftLeader)
    #expect(read.names.text(event.name) == "naming_persistent_service")
    #expect(read.names.text(event.peer) == "10.77.0.1:7848")
    #expect(event.a == 1)
    for leader in ["", "null"] {
      (event, read) = try one(
        "This Raft event changes : RaftEvent{groupId='g', leader='\(leader)', term=null, raftClusterInfo=[]}",
        .protocolRaft)
      #expect(event.kind == .raftNoLeader)
      #expect(event.peer.isNone)
      #expect(event.a == 0)
    }
    (event, read) = try one("Raft group naming_persistent_service has leader null", .namingRaft)
    #expect(event.kind == .raftNoLeader)
    (event, read) = try one(
      "Node <naming_instance_metadata/10.77.0.3:7848> become leader of group, term=4, conf=10.77.0.2:7848, oldConf=.",
      .alipayJraft)
    #expect(event.kind == .raftBecameLeader)
    #expect(read.names.text(event.peer) == "10.77.0.3:7848")
    #expect(event.a == 4)
    (event, read) = try one(
      "Node <nacos_config/10.77.0.1:7848> ignore PreVoteRequest from 10.77.0.2:7848, term=2, currTerm=1, because the leader 10.77.0.3:7848's lease is still valid.",
      .alipayJraft)
    #expect(event.kind == .raftPreVoteIgnored)
    #expect(read.names.text(event.peer) == "10.77.0.2:7848")
    (event, read) = try one(
      "Fail to issue RPC to 10.77.0.3:7848, consecutiveErrorTimes=41, error=Status[EINTERNAL<1004>: RPC exception:DEADLINE_EXCEEDED], groupId=naming_service_metadata",
      .alipayJraft)
    #expect(event.kind == .raftRpcFailed)
    #expect(event.a == 41)
    #expect(read.names.text(event.name) == "naming_service_metadata")
    (event, read) = try one(
      "onLeaderStop: status=Status[ERAFTTIMEDOUT<10001>: Majority of the group dies: 2/3].",
      .alipayJraft)
    #expect(event.kind == .raftStepDown)
    #expect(event.name.isNone)
    (event, read) = try one(
      #"Initializes the Raft protocol, raft-config info : {"data":{},"members":["10.77.0.2:7848"],"selfMember":"10.77.0.2:7848"}"#,
      .protocolRaft)
    #expect(event.kind == .selfAddress)
    #expect(read.names.text(event.peer) == "10.77.0.2:7848")
  }

  @Test("A log that is not read, and lines that no pattern knows, are counted")
  func counts() {
    var read = EventReading(Self.stamp + "Client connection x connect\n", .client)
    #expect(read.tally.unread == 1)
    #expect(read.events.isEmpty)
    read = EventReading(
      Self.stamp + "Something new\n" + Self.stamp + "upgrade check result true\n", .namingServer)
    #expect(read.tally.unmatched == 1)
    #expect(read.tally.known == 1)
    #expect(read.tally.unmatchedInBatch == [] || read.tally.unmatchedInBatch == [0])
  }

  @Test("A zone that stamps name is told when it is new, whatever the log")
  func zoneOfStamps() {
    let line = "INFO Client connection 10.0.1.21:8080#true connect\n\n"
    let read = EventReading(
      "2026-11-23T07:30:48.931+08:00 \(line)2026-11-23T07:30:49.931+08:00 \(line)"
        + "2026-11-22T23:30:50.931Z \(line)2026-11-23 07:30:51,931 \(line)", .namingServer)
    #expect(
      read.kinds == [
        .zoneSeen, .clientConnect, .clientConnect, .zoneSeen, .clientConnect, .clientConnect,
      ])
    #expect(read.events.filter { $0.kind == .zoneSeen }.map(\.a) == [480, 0])
    #expect(read.events.filter { $0.kind == .zoneSeen }.allSatisfy { $0.b == 1 })
  }
}

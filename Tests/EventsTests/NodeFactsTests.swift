import Bytes
import Events
import Records
import Testing

@Suite("A source tells its node's zone, version, start and stop")
struct NodeFactsTests {
  /// 1795387816926 is 2026-11-22T22:50:16.926Z.
  private let made = "1795387816926_10.77.0.3_55612"

  @Test("A connection made just now tells the zone at once")
  func strong() {
    let text =
      "2026-11-23 06:50:17,012 INFO Connection transportReady,connectionId = \(made) \n\n"
      + "2026-11-23 06:50:18,012 INFO Connection transportReady,connectionId = \(made) \n\n"
    let read = EventReading(text, .remoteDigest)
    #expect(read.kinds == [.zoneSeen])
    #expect(read.events[0].a == 480)
    #expect(read.events[0].b == 2)
    #expect(read.tally.known == 2)
  }

  @Test("A client that is only known from now on tells it when two agree")
  func weak() {
    let line = "INFO Client connection \(made) connect\n\n"
    var read = EventReading("2026-11-23 06:50:17,012 \(line)", .namingServer)
    #expect(read.kinds == [.clientConnect])
    read = EventReading(
      "2026-11-23 06:50:17,012 \(line)2026-11-23 06:50:18,200 \(line)", .namingServer)
    #expect(read.kinds == [.clientConnect, .zoneSeen, .clientConnect])
    #expect(read.events[1].a == 480)
  }

  @Test("Stamps further than two seconds from a quarter of an hour tell nothing")
  func far() {
    let text = "2026-11-23 06:50:21,012 INFO Connection transportReady,connectionId = \(made) \n\n"
    #expect(EventReading(text, .remoteDigest).events.isEmpty)
    let half = "2026-11-22 17:20:17,012 INFO Connection transportReady,connectionId = \(made) \n\n"
    #expect(EventReading(half, .remoteDigest).events.map(\.a) == [-330])
  }

  @Test("A member's connection tells its version, once")
  func memberVersion() {
    let line =
      "2026-11-23 06:39:13,545 INFO new connection registered successfully, connectionId = 1795387153346_10.77.0.3_55258,connection=Connection{traced=false, abilities={}, metaInfo=ConnectionMeta{connectType='GRPC', clientIp='10.77.0.3', remoteIp='10.77.0.3', remotePort=55258, localPort=9849, version='Nacos-Java-Client:v2.3.2-OEM', connectionId='1795387153346_10.77.0.3_55258', createTime=Mon Nov 23 06:39:13 CST 2026, lastActiveTime=1795387153534, appName='-', tenant='null', labels={source=cluster, tls.enable=false}}} \n\n"
    let read = EventReading(line + line, .nacos)
    #expect(read.kinds == [.zoneSeen, .version])
    #expect(read.names.text(read.events[1].name) == "2.3.2-OEM")
    #expect(read.names.text(read.events[1].peer) == "10.77.0.3")
    #expect(read.events[1].flags == .forwarded)
    let client = line.replacing("source=cluster", with: "source=sdk, module=naming")
    #expect(EventReading(client, .nacos).kinds == [.zoneSeen])
  }

  @Test("The start banner has no stamp: its version waits for the next one")
  func banner() {
    let text = """

               ,--.
             ,--.'|
         ,--,:  : |                                           Nacos 2.3.2
      ,`--.'`|  ' :                       ,---.               Running in cluster mode, All function modules
      |   :  :  | |                      '   ,'\\   .--.--.    Port: 8848

      2026-11-23 06:38:28,303 INFO The server IP list of Nacos is [10.77.0.1:8848, 10.77.0.2:8848]

      2026-11-23 06:38:29,311 INFO Nacos is starting...

      2026-11-23 06:39:00,311 INFO Nacos started successfully in cluster mode. use embedded storage

      2026-11-23 06:49:00,311 WARN [WatchFileCenter] start close

      """
    let read = EventReading(text, .startOut)
    #expect(read.kinds == [.version, .nodeStarting, .nodeStarted, .nodeStopping])
    #expect(read.names.text(read.events[0].name) == "2.3.2")
    #expect(read.events[0].peer.isNone)
    #expect(read.events[0].written == read.events[1].written)
    #expect(read.events[1].a == 2)
    #expect(read.tally.unmatched == 0)
  }

  @Test("Records with a time of day alone are what they are, and become no event")
  func timeOfDay() {
    let text = """
      07:30:48.931 [main] INFO  c.a.n.Naming - Client connection 10.0.1.21:8080#true connect
      \tat a.B.c(D.java:1)
      07:30:48,932 WARN Client connection 10.0.1.21:8080#true disconnect, remove instances and subscribers
      07:30:48.933 [main] INFO  c.a.n.Naming - nobody knows this

      """
    let read = EventReading(text, .namingServer)
    #expect(read.kinds.isEmpty)
    #expect(read.tally.matched == 2 && read.tally.unmatched == 1 && read.tally.records == 3)
    // What they would be with a date in front.
    let dated = text.replacing("07:30:48", with: "2026-11-23 07:30:48")
    #expect(EventReading(dated, .namingServer).kinds == [.clientConnect, .clientDisconnect])
  }

  @Test("An upgraded core")
  func upgraded() {
    let read = EventReading("2026-11-23 06:50:17,012 INFO Upgrade to 2.0.X\n", .namingServer)
    #expect(read.kinds == [.upgradedToV2])
  }
}

import Bytes
import Testing

@testable import Cluster

@Suite("A node's holdings say which services a client publishes")
struct HoldingsTests {
  let client = ClientID(70)
  let a = ServiceID(1)
  let b = ServiceID(2)
  let c = ServiceID(3)

  @Test("Adding says whether it is new")
  func adding() {
    var holdings = Holdings()
    let said = [a, a, b, b].map { holdings.add(client, $0) }
    #expect(said == [true, false, true, false])
    let other = holdings.add(ClientID(1), a)
    #expect(other)
  }

  @Test("Removing says whether it was there, whichever came first")
  func removing() {
    var holdings = Holdings()
    let early = holdings.remove(client, a)
    #expect(!early)
    for service in [a, b, c] { _ = holdings.add(client, service) }
    let said = [b, b, a, a].map { holdings.remove(client, $0) }
    #expect(said == [true, false, true, false])
    let rest = holdings.removeAll(client)
    #expect(rest == [c])
  }

  @Test("What is added after the first was taken away is there once")
  func again() {
    var holdings = Holdings()
    for service in [a, b] { _ = holdings.add(client, service) }
    _ = holdings.remove(client, a)
    let said = [b, a].map { holdings.add(client, $0) }
    #expect(said == [false, true])
    let all = holdings.removeAll(client).sorted { $0.rawValue < $1.rawValue }
    #expect(all == [a, b])
    let none = holdings.removeAll(client)
    #expect(none.isEmpty)
  }

  @Test("Taking everything away leaves other clients alone")
  func all() {
    var holdings = Holdings()
    for service in [a, b, c] { _ = holdings.add(client, service) }
    _ = holdings.add(ClientID(71), b)
    let gone = [client, ClientID(71), ClientID(9_999)].map { holdings.removeAll($0) }
    #expect(gone == [[a, b, c], [b], []])
  }
}

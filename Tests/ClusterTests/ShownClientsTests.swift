import Bytes
import Testing

@testable import Cluster

@Suite("Held clients are counted by whether they are shown")
struct ShownClientsTests {
  @Test("Against a dictionary, over many random lives")
  func model() {
    for seed in UInt64(1)...40 {
      var random = seed &* 0x9E37_79B9_7F4A_7C15
      func below(_ limit: Int) -> Int {
        random = random &* 6_364_136_223_846_793_005 &+ 1
        return Int(random >> 33) % limit
      }
      let kinds: [ServiceView.Shown] = [.shown, .hidden, .unknown]
      var clients = ShownClients()
      var known: [ClientID: ServiceView.Shown] = [:]
      for _ in 0..<600 {
        let client = ClientID(UInt32(1 + below(20)))
        let kind = kinds[below(3)]
        switch below(9) {
        case 0, 1:
          clients[client] = kind
          known[client] = kind
        case 2, 3:
          #expect(clients.add(client, kind) == (known[client] == nil))
          known[client] = known[client] ?? kind
        case 4: #expect(clients.remove(client) == known.removeValue(forKey: client))
        case 5:
          clients[client] = nil
          known[client] = nil
        case 6 where below(6) == 0:
          clients.setAll(kind)
          known = known.mapValues { _ in kind }
        case 7 where below(3) == 0:
          clients.doubt(kind)
          known = known.mapValues { $0 == kind ? .unknown : $0 }
        default: #expect(clients[client] == known[client])
        }
        for kind in kinds {
          #expect(clients.count(of: kind) == known.values.count { $0 == kind }, "seed \(seed)")
        }
        #expect(clients.count == known.count && clients.isEmpty == known.isEmpty)
      }
      #expect(Dictionary(uniqueKeysWithValues: clients.map { ($0.key, $0.value) }) == known)
      #expect(Set(clients.keys) == Set(known.keys))
    }
  }
}

import Bytes
import Testing

@Suite("A map by ids gives what was set, short or long")
struct IDMapTests {
  @Test("Against a dictionary, over many random lives", arguments: [6, 40, 3_000])
  func model(_ ids: Int) {
    for seed in UInt64(1)...20 {
      var random = seed &* 0x9E37_79B9_7F4A_7C15
      func below(_ limit: Int) -> Int {
        random = random &* 6_364_136_223_846_793_005 &+ 1
        return Int(random >> 33) % limit
      }
      var map = IDMap<ClientID, Int>()
      var known: [ClientID: Int] = [:]
      for step in 0..<2_000 {
        let id = ClientID(UInt32(below(ids)))
        switch below(7) {
        case 0, 1:
          map[id] = step
          known[id] = step
        case 2: #expect(map.removeValue(forKey: id) == known.removeValue(forKey: id))
        case 3 where below(200) == 0:
          map.removeAll()
          known.removeAll()
        case 4:
          #expect(map.updateValue(step, forKey: id) == known.updateValue(step, forKey: id))
        case 5:
          #expect(map.insert(step, forKey: id) == (known[id] == nil))
          known[id] = known[id] ?? step
        default: #expect(map[id] == known[id])
        }
      }
      #expect(map.count == known.count && map.isEmpty == known.isEmpty)
      #expect(Set(map.keys) == Set(known.keys))
      #expect(Dictionary(uniqueKeysWithValues: map.map { ($0.key, $0.value) }) == known)
      let limit = below(2_000)
      #expect(map.count { $0 < limit } == known.values.count { $0 < limit })
    }
  }

  @Test("A value is changed in place through its key")
  func change() {
    var map = IDMap<NameID, [Int]>()
    map[NameID(7)] = [1]
    map[NameID(7)]?.append(2)
    map[NameID(8)]?.append(3)
    #expect(map[NameID(7)] == [1, 2] && map[NameID(8)] == nil && map.count == 1)
    map.update { key, value in value.append(Int(key.rawValue)) }
    #expect(map[NameID(7)] == [1, 2, 7])
    map[NameID(7)] = nil
    #expect(map.isEmpty)
  }
}

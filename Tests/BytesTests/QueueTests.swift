import Bytes
import Testing

@Suite("A queue keeps the numbers of its elements, whatever comes and goes")
struct QueueTests {
  @Test("Against an array, over many random lives")
  func model() {
    for seed in UInt64(1)...60 {
      var random = seed &* 0x9E37_79B9_7F4A_7C15
      func below(_ limit: Int) -> Int {
        random = random &* 6_364_136_223_846_793_005 &+ 1
        return Int(random >> 33) % limit
      }
      var queue = Queue<Int>(bits: 3)
      var all: [Int] = []
      var first = 0
      for step in 0..<400 {
        switch below(12) {
        case 0:
          first = min(first + below(20), all.count)
          queue.drop(before: first)
        case 1 where all.count > first:
          let from = first + below(all.count - first)
          let to = min(from + below(6), all.count)
          all.removeSubrange(from..<to)
          queue.remove(from..<to)
        case 2 where all.count > first:
          let at = first + below(all.count - first)
          all.insert(step, at: at)
          queue.insert(step, at: at)
        case 3 where all.count > first:
          let at = first + below(all.count - first)
          all[at] += 1
          queue[at] += 1
        default:
          all.append(step)
          queue.append(step)
        }
        #expect(queue.first == first && queue.end == all.count)
        #expect(queue.last == (all.count > first ? all.last : nil))
        #expect(queue.indices.map { queue[$0] } == Array(all[first...]), "seed \(seed), \(step)")
      }
    }
  }

  @Test("Dropping what is not there yet drops all, and going back drops nothing")
  func bounds() {
    var queue = Queue<Int>(bits: 2)
    for i in 0..<10 { queue.append(i) }
    queue.drop(before: 50)
    #expect(queue.isEmpty && queue.first == 10 && queue.end == 10)
    queue.append(10)
    queue.drop(before: 3)
    #expect(queue.count == 1 && queue[10] == 10)
  }
}

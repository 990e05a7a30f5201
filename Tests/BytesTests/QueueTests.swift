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
        case 4:
          let count = below(30)
          queue.append(count) { step * 100 + $0 }
          for i in 0..<count { all.append(step * 100 + i) }
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

  @Test("Several at once, of a kind that is counted, leave a copy as it was")
  func several() {
    var queue = Queue<String>(bits: 2)
    for i in 0..<6 { queue.append("an element that is too long to stand in place, \(i)") }
    queue.drop(before: 5)
    let copy = queue
    queue.append(9) { "another one that is too long to stand in place, \($0)" }
    queue.append(0) { _ in "none" }
    #expect(copy.count == 1 && copy.last == "an element that is too long to stand in place, 5")
    #expect(queue.count == 10 && queue[5] == copy[5])
    for i in 0..<9 {
      #expect(queue[6 + i] == "another one that is too long to stand in place, \(i)")
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

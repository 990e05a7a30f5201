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
      var queue = Queue<3, Int>()
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

  @Test("A copy stays as it was, whatever is done to the other", arguments: [false, true])
  func copies(_ changesCopy: Bool) {
    var queue = Queue<2, Int>()
    for i in 0..<10 { queue.append(i) }
    queue.drop(before: 5)
    var copy = queue
    func change(_ queue: inout Queue<2, Int>) {
      queue[6] = 60
      queue.append(9) { 100 + $0 }
      queue.append(0) { _ in 1 }
      queue.drop(before: 9)
      queue.remove(10..<12)
      queue.insert(7, at: 10)
    }
    if changesCopy { change(&copy) } else { change(&queue) }
    let (changed, same) = changesCopy ? (copy, queue) : (queue, copy)
    #expect(Array(same) == [5, 6, 7, 8, 9] && same.first == 5)
    #expect(Array(changed) == [9, 7] + (102..<109) && changed.first == 9)
  }

  @Test("Lent one by one they are changed, up to where it is said to stop")
  func change() {
    var queue = Queue<2, Int>()
    for i in 0..<10 { queue.append(i) }
    queue.drop(before: 3)
    let copy = queue
    queue.change(5..<10) { number, element in
      guard number < 8 else { return false }
      element += 10 * number
      return true
    }
    #expect(Array(queue) == [3, 4, 55, 66, 77, 8, 9] && Array(copy) == Array(3..<10))
    queue.change(10..<10) { _, _ in
      Issue.record("there is none")
      return true
    }
  }

  @Test("Dropping what is not there yet drops all, and going back drops nothing")
  func bounds() {
    var queue = Queue<2, Int>()
    for i in 0..<10 { queue.append(i) }
    queue.drop(before: 50)
    #expect(queue.isEmpty && queue.first == 10 && queue.end == 10)
    queue.append(10)
    queue.drop(before: 3)
    #expect(queue.count == 1 && queue[10] == 10)
  }
}

import Bytes
import Testing

@Suite("Tables keep what they were given")
struct TableTests {
  @Test("equal bytes have equal numbers, dense, in the order of first sight")
  func interner() {
    var random = Seeded(seed: 3)
    var interner = Interner()
    var model: [[UInt8]: UInt32] = [:]
    for _ in 0..<20_000 {
      let name = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt8.random(in: 0...2, using: &random)
      }
      let known = model[name]
      #expect(interner.find(name.span) == known, "seed 3")
      let id = interner.intern(name.span)
      if let known {
        #expect(id == known, "seed 3")
      } else {
        model[name] = id
        #expect(Int(id) == model.count, "seed 3")
      }
    }
    #expect(interner.count == model.count)
    for (name, id) in model {
      let same = interner.withBytes(id) { bytes in
        bytes.count == name.count && bytes.indices.allSatisfy { bytes[$0] == name[$0] }
      }
      #expect(same, "seed 3")
    }
  }

  @Test("the hash depends on every byte and on nothing else")
  func hash() {
    for count in 0..<40 {
      let name = [UInt8](repeating: 7, count: count)
      let padded = [1] + name + [2]
      let inner = padded.span.extracting(1..<(count + 1))
      #expect(Interner.hash(name.span) == Interner.hash(inner))
      for i in 0..<count {
        var other = name
        other[i] = 8
        #expect(Interner.hash(other.span) != Interner.hash(name.span))
      }
    }
  }

  @Test("text is text, unknown numbers are empty")
  func texts() {
    var interner = Interner()
    let id = interner.intern("orders")
    #expect(interner.text(id) == "orders")
    #expect(interner.text(0) == "")
    #expect(interner.text(99) == "")
    #expect(interner.find(Array("payments".utf8).span) == nil)
    #expect(interner.withBytes(0) { $0.count } == 0)
  }

  @Test(
    "a column keeps what it was given, changes it in place, and is emptied without forgetting its room"
  )
  func column() {
    var column = Column<Int32>()
    for round in 0..<3 {
      for i in 0..<1_000 { column.append(Int32(i + round)) }
      let count = column.count
      #expect(count == 1_000)
      for i in 0..<1_000 {
        let value = column[i]
        #expect(value == Int32(i + round))
      }
      column[3] = 300
      let changed = column[3]
      #expect(changed == 300)
      column.removeAll()
      let empty = column.count
      #expect(empty == 0)
    }
  }
}

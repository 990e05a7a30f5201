import Bytes
import Testing

@Suite("Bytes are found where they stand")
struct ScanTests {
  @Test("near and far agree with a plain search for every start, end and target")
  func agree() {
    var random = Seeded(seed: 11)
    for round in 0..<200 {
      let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        UInt8.random(in: 97...101, using: &random)
      }
      unsafe bytes.withUnsafeBytes { raw in
        guard let base = raw.baseAddress else { return }
        for from in 0...bytes.count {
          let to = Int.random(in: from...bytes.count, using: &random)
          let expected = bytes[from..<to].firstIndex(of: 99) ?? to
          let near = unsafe Scan.near(99, in: base, from: from, to: to)
          let far = unsafe Scan.far(99, in: base, from: from, to: to)
          let last = unsafe Scan.last(99, in: base, from: from, to: to)
          #expect(near == expected, "seed 11, round \(round)")
          #expect(far == expected, "seed 11, round \(round)")
          #expect(last == bytes[from..<to].lastIndex(of: 99), "seed 11, round \(round)")
        }
      }
    }
  }

  @Test("texts of every length are the same when every byte is")
  func equal() {
    for count in 0...70 {
      let text = (0..<count).map { UInt8($0) }
      for changed in -1..<count {
        var other = text
        if changed >= 0 { other[changed] ^= 128 }
        let same = unsafe text.withUnsafeBytes { a in
          unsafe other.withUnsafeBytes { b in
            guard let a = a.baseAddress, let b = b.baseAddress else { return count == 0 }
            return unsafe Words.equal(a, b, count: count)
          }
        }
        #expect(same == (changed < 0), "\(count) bytes, \(changed)")
      }
    }
  }

  @Test("the first smaller byte of sixteen is found by its value")
  func below() {
    for place in 0...16 {
      var bytes = [UInt8](repeating: 200, count: 16)
      if place < 16 { bytes[place] = 32 }
      unsafe bytes.withUnsafeBytes { raw in
        guard let base = raw.baseAddress else { return }
        let first = unsafe Scan.first(below: 33, of16: base)
        let none = unsafe Scan.first(below: 32, of16: base)
        #expect(first == place)
        #expect(none == 16)
      }
    }
  }

  @Test("high bytes and zeros are bytes like others")
  func allBytes() {
    let bytes = (0...255).map { UInt8($0) }
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      for byte in bytes {
        let near = unsafe Scan.near(byte, in: base, from: 0, to: 256)
        #expect(near == Int(byte))
      }
    }
  }

  @Test("spans are searched and compared")
  func spans() {
    let bytes = Array("PUT /nacos/v1 HTTP/1.1".utf8)
    let span = bytes.span
    #expect(Scan.find(UInt8(ascii: "/"), in: span) == 4)
    #expect(Scan.find(UInt8(ascii: "/"), in: span, from: 5) == 10)
    #expect(Scan.find(UInt8(ascii: "?"), in: span) == nil)
    #expect(Scan.find(UInt8(ascii: "/"), in: span, from: 99) == nil)
    #expect(Scan.find("HTTP/", in: span) == 14)
    #expect(Scan.find("HTTP/2", in: span) == nil)
    #expect(Scan.find("", in: span) == nil)
    #expect(Scan.hasPrefix("PUT ", in: span) == true)
    #expect(Scan.hasPrefix("/nacos", in: span, from: 4) == true)
    #expect(Scan.hasPrefix("1.1 and more", in: span, from: 19) == false)
    #expect(Scan.hasPrefix("x", in: span, from: 23) == false)
    #expect(Scan.equals(span, "PUT /nacos/v1 HTTP/1.1") == true)
    #expect(Scan.equals(span, "PUT") == false)
    let none: [UInt8] = []
    #expect(Scan.find(1, in: none.span) == nil)
    #expect(Scan.hasPrefix("", in: none.span) == true)
  }
  @Test("a piece of a buffer is searched within its own ends")
  func ranges() {
    let bytes = Array("GET /a?ip=1 HTTP/1.1".utf8)
    let span = bytes.span
    let query = ByteRange(7, 11)
    #expect(Scan.find(UInt8(ascii: "="), in: span, range: query) == 9)
    #expect(Scan.find(UInt8(ascii: " "), in: span, range: query) == nil)
    #expect(Scan.find("=1", in: span, range: query) == 9)
    #expect(Scan.find("1 ", in: span, range: query) == nil)
    #expect(Scan.hasPrefix("ip=", in: span, range: query) == true)
    #expect(Scan.hasPrefix("ip=1 ", in: span, range: query) == false)
    #expect(Scan.equals(span, range: query, "ip=1") == true)
    #expect(Scan.equals(span, range: query, "ip=") == false)
    #expect(Scan.equals(span, range: ByteRange(7, 7), "") == true)
    for none in [ByteRange.none, ByteRange(9, 7), ByteRange(7, 99)] {
      #expect(Scan.find(UInt8(ascii: "="), in: span, range: none) == nil)
      #expect(Scan.find("=", in: span, range: none) == nil)
      #expect(Scan.hasPrefix("", in: span, range: none) == false)
    }
  }
}

/// A generator whose numbers depend on its seed only (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

import Bytes
import Testing

@Suite("Records that differ have different fingerprints")
struct FingerprintTests {
  @Test("Every length, every byte changed, every cut")
  func distinct() {
    var seen: [UInt64: String] = [:]
    func take(_ bytes: [UInt8], _ what: String) {
      let print = Fingerprint.of(bytes.span)
      #expect(seen[print] == nil, "\(what) like \(seen[print] ?? "")")
      seen[print] = what
    }
    for count in 1...130 { take(Array(repeating: 0, count: count), "\(count) zeros") }
    let text = Array(
      "2026-11-23 08:00:00,629 INFO [PUSH-SUCC] 21ms, all delay time 596ms, SLA 617ms, Service".utf8
    )
    for i in text.indices {
      for bit in 0..<8 {
        var changed = text
        changed[i] ^= 1 << UInt8(bit)
        take(changed, "byte \(i), bit \(bit)")
      }
      take(Array(text[..<i]), "cut at \(i)")
      var moved = text
      moved.swapAt(i, (i + 8) % text.count)
      if moved != text { take(moved, "\(i) and \(i + 8) swapped") }
    }
  }

  @Test("The same bytes give the same, wherever they lie")
  func stable() {
    let text = Array("2026-11-23 08:00:00,629 INFO Client remove for service".utf8)
    let print = Fingerprint.of(text.span)
    for shift in 1...9 {
      let moved = Array(repeating: UInt8(1), count: shift) + text + [2, 3]
      #expect(Fingerprint.of(moved.span.extracting(shift..<(shift + text.count))) == print)
    }
  }
}

import Bytes
import Records
import Testing

@Suite("The records are the same for every cut of the input")
struct AnyCutTests {
  /// Every shape of line, ended in every way, short enough for every single cut.
  private static let mixture =
    "banner\nmore\n\n06:29:29,579 |-INFO in a\r\n\r\n"
    + "2026-11-23 07:30:48,931 INFO a\n\n2026-11-23 07:30:48,932 WARN b\r\n\r\nx.Y: z\r\n\tat q\n \n\n"
    + "10.7.0.3 - - [23/Nov/2026:07:30:48 +0800] \"GET /a?b=c HTTP/1.1\" 200 2 59 Mozilla/5.0 (X) -\r\n"
    + "junk\n\n2026-11-23 07:30:48,932|p\r\r\nq\r\n2026-11-23 07:30:48.933 [t] INFO a.B - m\n\0\n\r\n"
    + "2026-11-23T07:30:48.934567+08:00 [t u] [INFO ] a.B - m\n07:30:48.935 [t] WARN  a.B - m\n\tat q\n"
    + "2026-11-23 07:30:48.936Z|p\n2026-11-23 07:30:48.937 +0800 4711 INFO m\n\0\n\r"

  private static func inputs() throws -> [(String, [UInt8])] {
    try [("mixture", Array(mixture.utf8))] + Fixture.names.map { ($0, try Fixture.bytes($0)) }
  }

  @Test("every single cut", arguments: ["mixture"] + Fixture.names)
  func single(name: String) throws {
    // Of the real logs the first lines, which hold what their layouts have: each cut costs the whole length.
    let bytes =
      try name == "mixture"
      ? Array(Self.mixture.utf8) : Array(Fixture.bytes(name).prefix(2000))
    for longest in [1024 * 1024, 40] {
      let whole = Framing.records(of: bytes, longest: longest)
      for cut in 0...bytes.count {
        let parts = Framing.records(of: bytes, cuts: [cut], readSize: 64, longest: longest)
        guard parts.seen == whole.seen, parts.counts == whole.counts else {
          Issue.record("cut at \(cut) of \(name), longest \(longest)")
          return
        }
      }
    }
  }

  @Test("byte by byte", arguments: Fixture.names + ["mixture"])
  func byteByByte(name: String) throws {
    let bytes = try name == "mixture" ? Array(Self.mixture.utf8) : Fixture.bytes(name)
    for longest in [1024 * 1024, 700, 40, 1] {
      let whole = Framing.records(of: bytes, longest: longest)
      let parts = Framing.records(
        of: bytes, cuts: Array(1..<bytes.count), readSize: 1, longest: longest)
      #expect(parts.seen == whole.seen, "longest \(longest)")
      #expect(parts.counts == whole.counts, "longest \(longest)")
    }
  }

  @Test("many cuts at random", arguments: 0..<40)
  func random(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    for (name, bytes) in try Self.inputs() {
      let longest = [1024 * 1024, 3000, 500, 100].randomElement(using: &random) ?? 1
      let cuts = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Int.random(in: 0...bytes.count, using: &random)
      }.sorted()
      let readSize = Int.random(in: 1...5000, using: &random)
      let whole = Framing.records(of: bytes, readSize: 100_000, longest: longest)
      let parts = Framing.records(of: bytes, cuts: cuts, readSize: readSize, longest: longest)
      #expect(parts.seen == whole.seen, "\(name), seed \(seed)")
      #expect(parts.counts == whole.counts, "\(name), seed \(seed)")
    }
  }

  @Test("in memory that is borrowed for each read", arguments: 0..<20)
  func borrowed(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    for (name, bytes) in try Self.inputs() {
      let longest = [1024 * 1024, 3000, 100, 1].randomElement(using: &random) ?? 1
      let cuts = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Int.random(in: 0...bytes.count, using: &random)
      }.sorted()
      let readSize = Int.random(in: 1...5000, using: &random)
      let own = Framing.records(of: bytes, readSize: 100_000, longest: longest)
      let parts = Framing.records(
        of: bytes, cuts: cuts, readSize: readSize, longest: longest, lends: true)
      #expect(parts.seen == own.seen, "\(name), seed \(seed)")
      #expect(parts.counts == own.counts, "\(name), seed \(seed)")
    }
  }

  @Test("random lines, against a framer written for reading", arguments: 0..<150)
  func model(seed: UInt64) {
    var random = Seeded(seed: seed)
    let lines = [
      "", "", "\r", "x", "\tat a.B", " ", "Caused by: c", "\r\r", "\0",
      "2026-11-23 07:30:48,931 INFO a", "2026-11-23 07:30:49,001 ERROR b\r",
      "2026-11-23 07:30:49,001|c", "2026-11-23 07:30:49,00", "06:29:29,579 |-INFO in a",
      "10.7.0.3 - - [23/Nov/2026:07:30:48 +0800] \"GET / HTTP/1.1\" 200 -",
      String(repeating: "long ", count: 150),
    ]
    let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      lines.randomElement(using: &random) ?? ""
    }.joined(separator: "\n")
    let bytes = Array(text.utf8)
    let longest = [1_000_000, 300, 24].randomElement(using: &random) ?? 1
    let cuts = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      Int.random(in: 0...bytes.count, using: &random)
    }.sorted()
    let readSize = Int.random(in: 1...900, using: &random)
    let parts = Framing.records(of: bytes, cuts: cuts, readSize: readSize, longest: longest)
    let expected = ModelFramer.records(of: bytes, longest: longest)
    #expect(parts.seen.map(\.bytes) == expected.map(\.bytes), "seed \(seed)")
    #expect(parts.seen.map(\.ref.offset) == expected.map(\.offset), "seed \(seed)")
    #expect(parts.seen.map(\.ref.line) == expected.map(\.line), "seed \(seed)")
    #expect(parts.seen.map(\.lineCount) == expected.map(\.lines), "seed \(seed)")
  }
}

/// The framing rules once more, slow and plain, on the whole input at once.
enum ModelFramer {
  struct Entry {
    var bytes: [UInt8]
    var offset: Int64
    var line: UInt32
    var lines: UInt32
  }

  static func records(of input: [UInt8], longest: Int) -> [Entry] {
    var entries: [Entry] = []
    var open: (kind: String, offset: Int, end: Int, line: Int, lines: Int, filled: Int)? = nil
    func close() {
      guard let entry = open else { return }
      let end = min(entry.end, entry.offset + longest)
      entries.append(
        Entry(
          bytes: Array(input[entry.offset..<end]), offset: Int64(entry.offset),
          line: UInt32(entry.line), lines: UInt32(entry.filled)))
      open = nil
    }
    var offset = 0
    var number = 0
    while offset < input.count {
      number += 1
      let newline = input[offset...].firstIndex(of: 10) ?? input.count
      let end = newline > offset && input[newline - 1] == 13 ? newline - 1 : newline
      let text = String(decoding: input[offset..<end], as: UTF8.self)
      let kind = kind(of: text)
      if kind == "blank" {
        open?.lines += 1
        if open?.kind == "plain" || open?.kind == "status" { close() }
      } else {
        let isFull = (open?.kind == "plain" || open?.kind == "status") && (open?.lines ?? 0) >= 64
        if kind != "plain" || open == nil || isFull {
          close()
          open = (kind, offset, end, number, 0, 0)
        }
        let lines = (open?.lines ?? 0) + 1
        open?.lines = lines
        open?.filled = lines
        open?.end = end
        if kind == "access" { close() }
      }
      offset = newline + 1
    }
    close()
    return entries
  }

  private static func kind(of line: String) -> String {
    if line.isEmpty { return "blank" }
    if line.wholeMatch(of: #/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{3}(?:[ |].*)?/#) != nil {
      return "dated"
    }
    if line.wholeMatch(of: #/\d\d:\d\d:\d\d,\d{3} \|-.*/#) != nil { return "status" }
    if line.wholeMatch(of: #/\S+ \S+ \S+ \[\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\].*/#) != nil {
      return "access"
    }
    return "plain"
  }
}

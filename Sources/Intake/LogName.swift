/// What a log file's name says about its rotated set.
///
///     naming-server.log.2026-11-22.0      access_log.2026-11-23-06.log      naming-server.log.7.r
///     └── set ────┘    └ suffix ────┘     └─ set ──┘└─ date ─────┘          └── set ────┘    └ suffix
///
/// Sources: logback's `%d{yyyy-MM-dd}.%i` behind the name, as Nacos configures it (log-catalogue §1.3), Tomcat's
/// AccessLogValve (`prefix.date.suffix`), logrotate's `.N` and `-yyyymmdd` with `.gz`.
struct LogName: Hashable, Sendable {
  /// The name without `.log`, date, number and compression.
  var set: String
  /// Whether this is the set's one undated name: the file being written, except where every file bears a date.
  var isPlain: Bool
  /// Whether something stands behind `.log`, as only rotation or a person puts it there.
  var hasSuffix: Bool
  /// Whether only a count stands behind `.log`, as logrotate and log4j's fixed window put it there: the greater, the older;
  /// logback's count behind a date goes the other way.
  var isAged: Bool

  init(_ name: String) {
    let bytes = Array(name.utf8)
    var stem = bytes
    hasSuffix = false
    isAged = false
    if let end = LogName.endOfExtension(bytes) {
      stem = Array(bytes[..<(end - 4)])
      hasSuffix = end < bytes.count
      isAged = LogName.isAge(bytes[end...])
    } else if let fixed = ["start.out", "catalina.out"].first(where: { name.hasPrefix($0) }) {
      stem = Array(fixed.utf8)
      hasSuffix = bytes.count > stem.count
    } else {
      for suffix in [".gz", ".r", ".old", ".bak"] where name.hasSuffix(suffix) {
        stem.removeLast(suffix.utf8.count)
        hasSuffix = true
        break
      }
    }
    let cut = LogName.startOfDate(stem) ?? LogName.startOfNumber(stem)
    if let cut { stem = Array(stem[..<cut]) }
    isPlain = cut == nil && !hasSuffix
    set = String(decoding: stem, as: UTF8.self)
  }

  /// The index behind the first `.log` that no letter follows.
  private static func endOfExtension(_ bytes: [UInt8]) -> Int? {
    let mark = Array(".log".utf8)
    var i = 1
    while i + mark.count <= bytes.count {
      if bytes[i..<(i + mark.count)].elementsEqual(mark) {
        let end = i + mark.count
        if end == bytes.count || !(bytes[end] | 0x20).isLetter,
          end == bytes.count || bytes[end] != 0x5F
        {
          return end
        }
      }
      i += 1
    }
    return nil
  }

  /// Whether it is `.N`, compressed or not; more than five digits would be a date or a process.
  private static func isAge(_ suffix: ArraySlice<UInt8>) -> Bool {
    guard suffix.first == UInt8(ascii: ".") else { return false }
    let number = suffix.dropFirst().prefix(while: \.isDigit)
    let rest = suffix.dropFirst(1 + number.count)
    return (1...5).contains(number.count)
      && (rest.isEmpty || rest.elementsEqual(".gz".utf8))
  }

  /// Where a separator with `yyyy-MM-dd` or `yyyyMMdd` behind it stands.
  private static func startOfDate(_ bytes: [UInt8]) -> Int? {
    for i in bytes.indices.dropFirst() where [0x2E, 0x2D, 0x5F].contains(bytes[i]) {
      let rest = bytes[(i + 1)...]
      let dashed = rest.prefix(10)
      if dashed.count == 10,
        zip(dashed, "dddd-dd-dd".utf8).allSatisfy({ $1 == 0x2D ? $0 == 0x2D : $0.isDigit })
      {
        return i
      }
      let plain = rest.prefix(while: \.isDigit)
      if plain.count == 8, plain.starts(with: "20".utf8) { return i }
    }
    return nil
  }

  /// Where a last `.N` starts.
  private static func startOfNumber(_ bytes: [UInt8]) -> Int? {
    guard let dot = bytes.lastIndex(of: 0x2E), dot > 0, dot + 1 < bytes.count,
      bytes[(dot + 1)...].allSatisfy(\.isDigit)
    else { return nil }
    return dot
  }

  /// Whether `a` stands before `b` when runs of digits count by their value.
  static func naturallyPrecedes(_ a: Path, _ b: Path) -> Bool {
    let (x, y) = (a.bytes, b.bytes)
    var (i, j) = (0, 0)
    while i < x.count, j < y.count {
      if x[i].isDigit, y[j].isDigit {
        let left = x[i...].prefix(while: \.isDigit)
        let right = y[j...].prefix(while: \.isDigit)
        let (l, r) = (left.drop { $0 == 0x30 }, right.drop { $0 == 0x30 })
        if l.count != r.count { return l.count < r.count }
        if !l.elementsEqual(r) { return l.lexicographicallyPrecedes(r) }
        (i, j) = (left.endIndex, right.endIndex)
      } else {
        if x[i] != y[j] { return x[i] < y[j] }
        (i, j) = (i + 1, j + 1)
      }
    }
    if (x.count - i) != (y.count - j) { return x.count - i < y.count - j }
    return a < b
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether it is a lower-case ASCII letter.
  var isLetter: Bool { self &- 0x61 < 26 }
}

import Yaml

/// Takes a pattern of Tomcat's access log apart.
///
/// Source: Tomcat 9 and 10.1, "Access Log Valve": pattern codes, `common`, `combined`.
struct AccessPattern {
  private(set) var parts: [LineFormat.Part] = []
  private let text: [UInt8]
  private var hasZone = false
  private var hasDate = false
  private var hasTime = false
  private var stampByte: Int?

  private static let known = [
    "common": "%h %l %u %t \"%r\" %s %b",
    "combined": "%h %l %u %t \"%r\" %s %b \"%{Referer}i\" \"%{User-Agent}i\"",
  ]

  private static let columns: [UInt8: (LineFormat.Slot, LineFormat.Width)] = {
    let table: [(Unicode.Scalar, LineFormat.Slot, LineFormat.Width)] = [
      ("h", .host, .word), ("a", .host, .word), ("l", .ident, .word), ("u", .user, .any),
      ("r", .request, .any), ("m", .method, .word), ("U", .path, .any), ("q", .query, .any),
      ("H", .version, .word), ("s", .status, .number), ("b", .bytes, .number),
      ("B", .bytes, .number), ("D", .duration, .number), ("A", .other, .word),
      ("F", .other, .number), ("I", .other, .any), ("p", .other, .number), ("S", .other, .word),
      ("T", .other, .word), ("v", .other, .word), ("X", .other, .word), ("L", .other, .word),
    ]
    return Dictionary(uniqueKeysWithValues: table.map { (UInt8(ascii: $0.0), ($0.1, $0.2)) })
  }()

  /// Takes `pattern` apart; `isZoned` says whether something else says the zone of its stamps.
  /// - Throws: the first thing that is wrong.
  init(_ pattern: String, isZoned: Bool) throws(FormatError) {
    text = Array((AccessPattern.known[pattern] ?? pattern).utf8)
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "%") {
        at = try takeCode(at)
      } else {
        add(literal: text[at])
        at += 1
      }
    }
    try check(isZoned)
  }

  private func check(_ isZoned: Bool) throws(FormatError) {
    guard let stampByte else { throw FormatError(.noStamp, byte: 0) }
    guard hasDate else { throw FormatError(.halfStamp("year, month and day"), byte: stampByte) }
    guard hasTime else { throw FormatError(.halfStamp("time of day"), byte: stampByte) }
    guard hasZone || isZoned else { throw FormatError(.noZone, byte: stampByte) }
    guard has(.request) || (has(.method) && has(.path)) else {
      throw FormatError(.missing("%r"), byte: text.count)
    }
    guard has(.status) else { throw FormatError(.missing("%s"), byte: text.count) }
  }

  private func has(_ slot: LineFormat.Slot) -> Bool {
    parts.contains { if case .column(slot, _) = $0 { true } else { false } }
  }

  private mutating func add(literal byte: UInt8) {
    if byte.isBlank {
      if case .gap = parts.last { return }
      parts.append(.gap(isRequired: true))
    } else if case .text(let before) = parts.last {
      parts[parts.count - 1] = .text(before + [byte])
    } else {
      parts.append(.text([byte]))
    }
  }

  /// Takes the code at `at`; where it ends.
  private mutating func takeCode(_ at: Int) throws(FormatError) -> Int {
    guard at + 1 < text.count else { throw FormatError(.noWord, byte: at) }
    if text[at + 1] == UInt8(ascii: "{") {
      guard let close = text[at...].firstIndex(of: UInt8(ascii: "}")), close + 1 < text.count
      else { throw FormatError(.unclosed("{"), byte: at + 1) }
      let name = String(decoding: text[(at + 2)..<close], as: UTF8.self)
      try takeNamed(name, text[close + 1], at)
      return close + 2
    }
    let code = text[at + 1]
    if code == UInt8(ascii: "t") {
      try takeStamp("'['dd/MMM/yyyy:HH:mm:ss Z']'", at, begin: at)
    } else if let (slot, width) = AccessPattern.columns[code] {
      // The address as well as the name of a host: the first of them is kept.
      parts.append(.column(slot == .host && has(.host) ? .other : slot, width))
    } else {
      let names = AccessPattern.columns.keys.map { String(decoding: [$0], as: UTF8.self) }
      let name = String(decoding: [code], as: UTF8.self)
      throw FormatError(
        .unknownWord(
          name, nearest: names.sorted().first { $0.lowercased() == name.lowercased() }),
        byte: at)
    }
    return at + 2
  }

  private mutating func takeNamed(
    _ name: String, _ code: UInt8, _ at: Int
  ) throws(FormatError) {
    switch code {
    case UInt8(ascii: "t"): try takeStamp(named: name, at)
    case UInt8(ascii: "i"):
      let header = name.lowercased()
      let slot: LineFormat.Slot =
        header == "user-agent" ? .agent : header == "request-source" ? .source : .other
      parts.append(.column(slot, slot == .source ? .word : .any))
    case UInt8(ascii: "a"), UInt8(ascii: "p"): parts.append(.column(.other, .word))
    case UInt8(ascii: "o"), UInt8(ascii: "c"), UInt8(ascii: "r"), UInt8(ascii: "s"),
      UInt8(ascii: "L"), UInt8(ascii: "T"), UInt8(ascii: "D"):
      parts.append(.column(.other, .any))
    default:
      throw FormatError(
        .unknownWord("{\(name)}" + String(decoding: [code], as: UTF8.self), nearest: nil),
        byte: at)
    }
  }

  /// `%{FORMAT}t`, `%{msec}t`; `begin:` and `end:` say which end of the request it is.
  private mutating func takeStamp(named name: String, _ at: Int) throws(FormatError) {
    var format = Substring(name)
    var begin = at + 2
    for which in ["begin", "end"] where format.hasPrefix(which) {
      format = format.dropFirst(which.count)
      if format.first == ":" { format = format.dropFirst() }
      begin += name.utf8.count - format.utf8.count
    }
    switch format {
    case "": try takeStamp("'['dd/MMM/yyyy:HH:mm:ss Z']'", at, begin: begin)
    case "sec": try takeStamp("UNIX", at, begin: begin)
    case "msec": try takeStamp("UNIX_MILLIS", at, begin: begin)
    case "msec_frac": parts.append(.column(.other, .number))
    default: try takeStamp(String(format), at, begin: begin)
    }
  }

  private mutating func takeStamp(
    _ format: String, _ at: Int, begin: Int
  ) throws(FormatError) {
    let stamp: StampFormat
    do throws(FormatError) { stamp = try StampFormat(format) } catch {
      throw FormatError(error.reason, byte: begin + error.byte)
    }
    hasZone = hasZone || stamp.hasZone
    hasDate = hasDate || stamp.hasDate
    hasTime = hasTime || stamp.hasTime
    stampByte = stampByte ?? at
    parts.append(.stamp(stamp))
  }
}

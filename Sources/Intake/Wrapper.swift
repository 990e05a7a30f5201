/// What collectors put around each line of a log.
///
///     {"log":"2026-11-23 07:30:48,931 INFO …\n","stream":"stdout","time":"…"}     docker
///     {"@timestamp":"2026-11-23T07:30:48.931+08:00","message":"…","level":"INFO"}  logstash, and what is like it (`CollectedLine`)
///     [pod/nacos-0/nacos] 2026-11-23 07:30:48,931 INFO …                           kubectl
///     Nov 23 07:30:48 host nacos[4711]: 2026-11-23 07:30:48,931 INFO …             journal
///     2026-11-23T07:30:48.123456789Z stdout F 2026-11-23 07:30:48,931 INFO …       cri
///     2026-11-23T07:30:48.123456789Z 2026-11-23 07:30:48,931 INFO …                timestamp
///     nacos1  | 2026-11-23 07:30:48,931 INFO …                                     compose
///     nacos-0 nacos 2026-11-23 07:30:48,931 INFO …                                 stern
///
/// Source: docker's json-file driver (`jsonlog.JSONLog`), `kubectl logs --prefix`, `--timestamps`, CRI's log format
/// (kubernetes `kuberuntime/logs`), `journalctl -o short`, `short-iso`, `docker compose logs`, stern's default template,
/// `LogstashEncoder` and ECS of logback.
package enum Wrapper: String, Sendable, CaseIterable {
  case docker, logstash, kubectl, journal, cri, timestamp, compose, stern

  /// What a line says besides the text in it.
  package struct Piece: Sendable, Equatable {
    /// The index of the first byte of the text; of JSON the line's first.
    package var text: Int
    /// Whom the line is said to be from, as a range of the line; empty when it does not say.
    package var label: Range<Int>
    /// The stream it was written to, by its last distinct letter; 0 when it does not say.
    package var stream: UInt8 = 0
    /// Whether the text goes on in the next line.
    package var isPartial = false
  }

  /// What the first lines of a file say about its wrapping.
  enum Verdict: Equatable {
    case wrapped(Wrapper)
    case plain
    case unclear
  }

  // MARK: single lines

  /// The outermost wrapper of a line; nil when none is certain.
  package init?(around line: ArraySlice<UInt8>) {
    guard case .wrapped(let kind) = Wrapper.judge(line) else { return nil }
    self = kind
  }

  /// Whether it makes an object of JSON of the line.
  package var isObject: Bool { self == .docker || self == .logstash }

  /// Whether it says whom a line is from.
  var bearsLabels: Bool {
    switch self {
    case .kubectl, .journal, .compose, .stern: true
    case .docker, .logstash, .cri, .timestamp: false
    }
  }

  /// The line without this wrapper; nil when it is not wrapped so.
  /// - Complexity: O(`line.count`)
  package func text(of line: [UInt8]) -> [UInt8]? {
    var stage = PeelStage(self)
    var text: [UInt8] = []
    stage.take(line, to: line.count, into: &text)
    stage.finish(into: &text)
    return text == line ? nil : text
  }

  // MARK: in front

  /// What stands in front of a line; nil when it is not wrapped so, or is JSON.
  /// - Complexity: O(length of the prefix), at most 512 bytes of the line are looked at.
  package func piece(of line: ArraySlice<UInt8>) -> Piece? {
    switch self {
    case .docker, .logstash: nil
    case .kubectl: Wrapper.kubectlPiece(line)
    case .journal: Wrapper.journalPiece(line)
    case .cri: Wrapper.criPiece(line)
    case .timestamp:
      Wrapper.stampEnd(line).flatMap { Wrapper.blank(line, at: $0.end) }
        .map { Piece(text: $0, label: $0..<$0) }
    case .compose: Wrapper.composePiece(line)
    case .stern: Wrapper.sternPiece(line)
    }
  }

  /// The index behind the blank at `at`; the line may end there instead.
  private static func blank(_ line: ArraySlice<UInt8>, at: Int) -> Int? {
    if at == line.endIndex || line[at] == 0x0D { return at }
    return line[at] == 0x20 ? at + 1 : nil
  }

  /// Where the name at `at` ends: letters, digits, `.`, `_`, `-` and what else is in `more`.
  private static func nameEnd(_ line: ArraySlice<UInt8>, at: Int, more: String = "") -> Int {
    let end = min(line.endIndex, at + 256)
    var i = at
    while i < end {
      let byte = line[i]
      let isPart =
        (byte | 0x20).isLetter || byte.isDigit || byte == 0x2E || byte == 0x5F || byte == 0x2D
        || more.utf8.contains(byte)
      if !isPart { break }
      i += 1
    }
    return i
  }

  private static func kubectlPiece(_ line: ArraySlice<UInt8>) -> Piece? {
    guard line.first == UInt8(ascii: "[") else { return nil }
    var first = line.startIndex + 1
    if line[first...].starts(with: "pod/".utf8) { first += 4 }
    let pod = nameEnd(line, at: first)
    guard pod > first, pod < line.endIndex, line[pod] == UInt8(ascii: "/") else { return nil }
    let container = nameEnd(line, at: pod + 1)
    guard container > pod + 1, container < line.endIndex, line[container] == UInt8(ascii: "]"),
      let text = blank(line, at: container + 1)
    else { return nil }
    return Piece(text: text, label: first..<pod)
  }

  private static func journalPiece(_ line: ArraySlice<UInt8>) -> Piece? {
    var stamp = line.startIndex
    if let iso = stampEnd(line) {
      stamp = iso.end
    } else if line.count > 16, matches(line, "Aaa #d dd:dd:dd ") {
      stamp += 15
    } else {
      return nil
    }
    guard stamp < line.endIndex, line[stamp] == 0x20 else { return nil }
    let host = nameEnd(line, at: stamp + 1, more: ":")
    guard host > stamp + 1, host < line.endIndex, line[host] == 0x20 else { return nil }
    var unit = nameEnd(line, at: host + 1, more: "@/\\()")
    guard unit > host + 1, unit < line.endIndex else { return nil }
    if line[unit] == UInt8(ascii: "[") {
      var close = unit + 1
      while close < line.endIndex, line[close].isDigit { close += 1 }
      guard close > unit + 1, close < line.endIndex, line[close] == UInt8(ascii: "]") else {
        return nil
      }
      unit = close + 1
    }
    guard unit < line.endIndex, line[unit] == UInt8(ascii: ":"),
      let text = blank(line, at: unit + 1)
    else { return nil }
    return Piece(text: text, label: (stamp + 1)..<host)
  }

  private static func criPiece(_ line: ArraySlice<UInt8>) -> Piece? {
    guard let stamp = stampEnd(line)?.end, line.endIndex - stamp >= 9,
      line[stamp...].starts(with: " std".utf8)
    else { return nil }
    let rest = line[(stamp + 4)...]
    guard rest.starts(with: "out ".utf8) || rest.starts(with: "err ".utf8) else { return nil }
    let tag = line[stamp + 8]
    guard tag == UInt8(ascii: "F") || tag == UInt8(ascii: "P") else { return nil }
    // Further tags may stand behind the first.
    var end = stamp + 9
    while end < line.endIndex, line[end] == UInt8(ascii: ":") { end = nameEnd(line, at: end + 1) }
    guard let text = blank(line, at: end) else { return nil }
    return Piece(
      text: text, label: text..<text, stream: line[stamp + 4], isPartial: tag == UInt8(ascii: "P"))
  }

  private static func composePiece(_ line: ArraySlice<UInt8>) -> Piece? {
    let name = nameEnd(line, at: line.startIndex)
    var bar = name
    while bar < line.endIndex, line[bar] == 0x20 { bar += 1 }
    guard name > line.startIndex, bar > name, bar < line.endIndex, line[bar] == UInt8(ascii: "|"),
      let text = blank(line, at: bar + 1)
    else { return nil }
    return Piece(text: text, label: line.startIndex..<name)
  }

  private static func sternPiece(_ line: ArraySlice<UInt8>) -> Piece? {
    let pod = nameEnd(line, at: line.startIndex)
    guard pod > line.startIndex, pod < line.endIndex, line[pod] == 0x20 else { return nil }
    let container = nameEnd(line, at: pod + 1)
    guard container > pod + 1, let text = blank(line, at: container) else { return nil }
    return Piece(text: text, label: line.startIndex..<container)
  }

  // MARK: stamps

  /// Where the `yyyy-MM-ddTHH:mm:ss[.fraction]zone` at the line's beginning ends, and the digits of its fraction.
  private static func stampEnd(_ line: ArraySlice<UInt8>) -> (end: Int, digits: Int)? {
    guard line.count >= 20, matches(line, "dddd-dd-ddTdd:dd:dd") else { return nil }
    var i = line.startIndex + 19
    var digits = 0
    if line[i] == UInt8(ascii: ".") || line[i] == UInt8(ascii: ",") {
      i += 1
      while i < line.endIndex, line[i].isDigit, digits < 10 {
        i += 1
        digits += 1
      }
      guard digits > 0 else { return nil }
    }
    guard i < line.endIndex else { return nil }
    if line[i] == UInt8(ascii: "Z") { return (i + 1, digits) }
    if matches(line[i...], "+dd:dd") { return (i + 6, digits) }
    return matches(line[i...], "+dddd") ? (i + 5, digits) : nil
  }

  /// Whether the line begins with that shape: `d` a digit, `#` a digit or a blank, `A` and `a` letters, `+` a sign.
  private static func matches(_ line: ArraySlice<UInt8>, _ shape: String) -> Bool {
    guard line.count >= shape.utf8.count else { return false }
    return zip(line, shape.utf8).allSatisfy { byte, mark in
      switch mark {
      case UInt8(ascii: "d"): byte.isDigit
      case UInt8(ascii: "#"): byte.isDigit || byte == 0x20
      case UInt8(ascii: "A"): byte.isLetter(within: UInt8(ascii: "A"))
      case UInt8(ascii: "a"): byte.isLetter(within: UInt8(ascii: "a"))
      case UInt8(ascii: "+"): byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      default: byte == mark
      }
    }
  }

  // MARK: recognising

  private static let dockerStart = Array("{\"log\":\"".utf8)
  private static let logstashStart = Array("{\"@timestamp\":\"".utf8)

  /// Whether a line is an object of JSON with a line of a log in it: one that the log stamped, or one with a date and a level.
  private static func holdsLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "{"), let collected = CollectedLine(line) else { return false }
    return collected.isWhole
      || !collected.level.isEmpty && stampEnd(collected.date[...])?.end == collected.date.endIndex
  }

  /// What one of the first lines says about the wrapping of them all.
  ///
  /// - Parameters:
  ///   - line: the line, without its end.
  ///   - layers: how many layers may still follow; more are not looked for.
  /// - Returns: `unclear` where the next line has to be asked.
  static func judge(_ line: ArraySlice<UInt8>, layers: Int = mostLayers) -> Verdict {
    guard layers > 0 else { return .unclear }
    if line.starts(with: dockerStart) { return .wrapped(.docker) }
    if line.starts(with: logstashStart) || holdsLine(line) { return .wrapped(.logstash) }
    for kind in [Wrapper.kubectl, .journal, .cri] where kind.piece(of: line) != nil {
      return .wrapped(kind)
    }
    if let stamp = stampEnd(line), let text = blank(line, at: stamp.end) {
      let rest = line[JSONScan.blanks(line, from: text)...]
      if LineShape.isStamped(rest) || judge(rest, layers: layers - 1).isWrapped {
        return .wrapped(.timestamp)
      }
      // A layout of logback goes on with a level, a thread or a process id.
      if beginsColumns(rest) { return .plain }
      return stamp.digits == 9 ? .wrapped(.timestamp) : .unclear
    }
    if let piece = composePiece(line), !namesLevel(line[piece.label]) {
      let rest = line[piece.text...]
      if LineShape(rest) != .nothing || judge(rest, layers: layers - 1).isWrapped {
        return .wrapped(.compose)
      }
    }
    if let piece = sternPiece(line), !namesLevel(line[piece.label]),
      LineShape.isStamped(line[piece.text...])
    {
      return .wrapped(.stern)
    }
    return LineShape(line) == .nothing ? .unclear : .plain
  }

  /// Whether one of the words in front of a stamp is a level: then they are columns of a layout, whatever the other is.
  private static func namesLevel(_ label: ArraySlice<UInt8>) -> Bool {
    label.split(separator: 0x20).contains { word in
      ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"].contains { word.elementsEqual($0.utf8) }
    }
  }

  private static func beginsColumns(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    return first == UInt8(ascii: "[") || first.isDigit
      || ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"].contains { rest.starts(with: $0.utf8) }
  }

  /// How many first lines are asked.
  private static let askedLines = 64
  /// More layers than anybody puts around a line.
  private static let mostLayers = 4

  /// The wrappers around the lines of a file that begins with `bytes`, outermost first; nil when more bytes are needed to
  /// say so.
  ///
  /// The first line that tells decides, so that what a file is does not depend on how much of it was there.
  /// - Parameters:
  ///   - bytes: the file's first bytes.
  ///   - isWhole: whether no more are to be had.
  /// - Returns: the layers, none for a plain file.
  static func layers(of bytes: [UInt8], isWhole: Bool) -> [Wrapper]? {
    var asked = 0
    var at = 0
    while at < bytes.count, asked < askedLines {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      if end == bytes.count, !isWhole { return nil }
      switch judge(bytes[at..<end]) {
      case .plain: return []
      case .wrapped(let outer): return layers(around: bytes[at..<end], outer)
      case .unclear: break
      }
      asked += 1
      at = end + 1
    }
    return isWhole || asked == askedLines ? [] : nil
  }

  /// All layers around a line, of which the outermost is known.
  private static func layers(around line: ArraySlice<UInt8>, _ outer: Wrapper) -> [Wrapper] {
    var layers = [outer]
    var line = Array(line)
    while layers.count < mostLayers, let last = layers.last {
      var stage = PeelStage(last)
      var inner: [UInt8] = []
      stage.take(line + [0x0A], to: line.count + 1, into: &inner)
      line = Array(inner.prefix { $0 != 0x0A })
      // A layer inside its own kind would be the log's own text.
      guard case .wrapped(let next) = judge(line[...]), next != last else { break }
      layers.append(next)
    }
    return layers
  }
}

extension Wrapper.Verdict {
  fileprivate var isWrapped: Bool {
    if case .wrapped = self { return true }
    return false
  }
}

extension UInt8 {
  /// Whether it is one of the 26 letters from `first` on.
  fileprivate func isLetter(within first: UInt8) -> Bool { self >= first && self < first + 26 }
}

/// One line held against a format: what its columns say.
struct LineMatch {
  let line: ArraySlice<UInt8>
  private(set) var level: [UInt8]?
  private(set) var message: Range<Int>
  private var slots: [Range<Int>?] = []
  var stamp = Stamp()
  /// How often parts were tried.
  private var steps = 0

  /// More than any header needs: a line that takes as many is not written so.
  private static let mostSteps = 20_000
  /// The longest column that is no request and no agent.
  private static let longestColumn = 512
  /// How far from the line's end the columns behind a message may begin.
  private static let longestTrail = 1024

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    message = line.endIndex..<line.endIndex
  }

  /// Whether the line is written so; the parts are kept.
  mutating func fits(_ format: LineFormat) -> Bool {
    if format.target == .access {
      slots = [Range<Int>?](repeating: nil, count: LineFormat.Slot.allCases.count)
    }
    return match(format.parts, 0, line.startIndex)
  }

  private mutating func match(_ parts: [LineFormat.Part], _ first: Int, _ at: Int) -> Bool {
    var at = at
    var index = first
    while index < parts.count {
      steps += 1
      guard steps < LineMatch.mostSteps else { return false }
      switch parts[index] {
      case .text(let text):
        guard line[at...].starts(with: text) else { return false }
        at += text.count
      case .gap(let isRequired):
        let end = line[at...].firstIndex { !$0.isBlank } ?? line.endIndex
        // An empty column leaves the blanks on both its sides side by side.
        let hasOne = end > at || (at > line.startIndex && line[at - 1].isBlank)
        guard hasOne || !isRequired else { return false }
        at = end
      case .stamp(let format):
        guard let end = format.read(line, at: at, into: &stamp) else { return false }
        at = end
      case .level(let words):
        guard let word = words.first(where: { line[at...].starts(with: $0.written) }) else {
          return false
        }
        level = word.level
        at += word.written.count
      case .column(let slot, .number):
        let end = numberEnd(at)
        guard end - at >= least(slot), slot != .status || end - at == 3 else { return false }
        keep(slot, at..<end)
        at = end
      case .column(let slot, let width): return matchColumn(parts, index, slot, width, at)
      case .optional(let count):
        let before = self
        if match(parts, index + 1, at) { return true }
        let steps = steps
        self = before
        self.steps = steps
        index += count
      case .message: return matchMessage(parts, index, at)
      }
      index += 1
    }
    return at == line.endIndex
  }

  private func numberEnd(_ at: Int) -> Int {
    if at < line.endIndex, line[at] == UInt8(ascii: "-") || line[at] == UInt8(ascii: "?") {
      return at + 1
    }
    return line[at...].firstIndex { !$0.isDigit } ?? line.endIndex
  }

  private mutating func keep(_ slot: LineFormat.Slot, _ range: Range<Int>) {
    if slot != .other, !slots.isEmpty { slots[slot.rawValue] = range }
  }

  /// The fewest bytes of a column: Tomcat writes `-` for nothing, except for a query.
  private func least(_ slot: LineFormat.Slot) -> Int { slots.isEmpty || slot == .query ? 0 : 1 }

  /// Tries every end of a column, the nearest first.
  private mutating func matchColumn(
    _ parts: [LineFormat.Part], _ index: Int, _ slot: LineFormat.Slot, _ width: LineFormat.Width,
    _ at: Int
  ) -> Bool {
    let isLong = slot == .request || slot == .agent || slot == .path || slot == .query
    let most = isLong ? line.endIndex : min(line.endIndex, at + LineMatch.longestColumn)
    if index + 1 == parts.count {
      if width == .word, line[at...].contains(where: \.isBlank) { return false }
      keep(slot, at..<line.endIndex)
      return true
    }
    var end = at
    if least(slot) > 0 {
      guard end < line.endIndex, width != .word || !line[end].isBlank else { return false }
      end += 1
    }
    while end <= most {
      if mayBegin(parts[index + 1], end) {
        keep(slot, at..<end)
        if match(parts, index + 1, end) { return true }
        if steps >= LineMatch.mostSteps { return false }
      }
      if end < line.endIndex, width == .word, line[end].isBlank { return false }
      end += 1
    }
    return false
  }

  /// Whether a part can begin there, told by one byte.
  private func mayBegin(_ part: LineFormat.Part, _ at: Int) -> Bool {
    switch part {
    case .text(let text): at < line.endIndex && line[at] == text[0]
    case .gap(true):
      at < line.endIndex && line[at].isBlank || at > line.startIndex && line[at - 1].isBlank
    default: true
    }
  }

  /// The message goes to the line's end; of the columns behind it as many as stand there are left out, since those of a
  /// message of several lines stand behind its last.
  private mutating func matchMessage(
    _ parts: [LineFormat.Part], _ index: Int, _ at: Int
  ) -> Bool {
    message = at..<line.endIndex
    guard index + 1 < parts.count else { return true }
    var end = line.endIndex
    let least = max(at, line.endIndex - LineMatch.longestTrail)
    while end >= least, steps < LineMatch.mostSteps {
      if mayBegin(parts[index + 1], end), match(parts, index + 1, end) {
        if case .gap = parts[index + 1] {
          while end > at, line[end - 1].isBlank { end -= 1 }
        }
        message = at..<end
        return true
      }
      end -= 1
    }
    message = at..<line.endIndex
    return true
  }

  // MARK: access

  /// Adds `host ident user [stamp] "request" status bytes duration agent source`, the last ones as far as the format has them.
  func writeAccess(_ out: inout [UInt8]) {
    write(.host, &out)
    out.append(0x20)
    write(.ident, &out)
    out.append(0x20)
    write(.user, &out)
    out.append(0x20)
    stamp.write(access: &out)
    out += " \"".utf8
    writeRequest(&out)
    out += "\" ".utf8
    write(.status, &out)
    out.append(0x20)
    write(.bytes, &out)
    let hasAgent = slots[LineFormat.Slot.agent.rawValue] != nil
    let hasSource = slots[LineFormat.Slot.source.rawValue] != nil
    guard hasAgent || hasSource || slots[LineFormat.Slot.duration.rawValue] != nil else { return }
    out.append(0x20)
    write(.duration, &out)
    guard hasAgent || hasSource else { return }
    out.append(0x20)
    write(.agent, &out)
    guard hasSource else { return }
    out.append(0x20)
    write(.source, &out)
  }

  private func writeRequest(_ out: inout [UInt8]) {
    guard slots[LineFormat.Slot.request.rawValue] == nil else {
      write(.request, &out)
      return
    }
    write(.method, &out)
    out.append(0x20)
    write(.path, &out)
    if let query = slots[LineFormat.Slot.query.rawValue] { out += line[query] }
    out.append(0x20)
    if slots[LineFormat.Slot.version.rawValue] == nil {
      out += "HTTP/1.1".utf8
    } else {
      write(.version, &out)
    }
  }

  /// Adds a column; `-` where the line says nothing.
  private func write(_ slot: LineFormat.Slot, _ out: inout [UInt8]) {
    guard let range = slots[slot.rawValue], !range.isEmpty else {
      out.append(UInt8(ascii: "-"))
      return
    }
    out += line[range]
  }
}

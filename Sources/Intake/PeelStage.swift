import Bytes
import Rewriting

/// Takes one layer of wrapping from each line of a stream of bytes, or writes the lines of another layout as Nacos does.
///
/// What comes out does not depend on how the bytes are cut. A line that is not wrapped so, or not written so, passes as it is.
struct PeelStage: Sendable {
  let layer: PeelLayer
  /// Lines that were written anew.
  private(set) var rewritten = 0
  /// Who the first labelled line is from: only its lines are handed over, since one stream of lines is of one node.
  private(set) var label: [UInt8] = []
  /// Who else writes into the same file, at most `labelCount` names.
  private(set) var others: [[UInt8]] = []
  /// Bytes of labelled lines where those of all are read: of the first, then of each of the others.
  private var written: [Int64] = [0]
  /// Lines of others, each of which became an empty line, where only those of the first are read.
  private(set) var otherLines = 0
  /// Places in what the last `take` added to of line ends that stand for the lines of others, which are read in their turn.
  private(set) var fillers: [Int] = []
  /// Lines of writers beyond those that are noted, which nobody reads; counted where the first one's lines are read alone.
  private(set) var lostLines = 0
  private let lines: Reading.Lines

  /// A line whose end has not come.
  private var line: [UInt8] = []
  /// What to do with the rest of a line longer than `longest`.
  private var rest = Rest.none
  /// The stream whose text goes on in the next line; nil when none does.
  private var open: UInt8?
  /// Whether a message of JSON was a line as the log stamped it.
  private var takesWholeLines = false

  private enum Rest { case none, passes, drops }

  /// A longer line is decided by its first bytes, and the rest of it passes.
  static let longest = 1024 * 1024
  private static let labelCount = 16
  /// Writers beyond the first: more pods than a cluster of Nacos has.
  static let mostLabels = 255

  init(_ layer: PeelLayer, _ lines: Reading.Lines = .ofFirst) {
    self.layer = layer
    self.lines = lines
  }
  init(_ wrapper: Wrapper) { self.init(.wrapper(wrapper)) }

  /// Takes the next `count` bytes and adds what is in them to `out`; `given` are the places of line ends among them that
  /// stand for lines of others.
  /// - Complexity: O(`count`)
  mutating func take(
    _ bytes: [UInt8], to count: Int, fillers given: [Int] = [], into out: inout [UInt8]
  ) {
    fillers.removeAll(keepingCapacity: true)
    var at = 0
    var next = 0
    while at < count {
      let end = Scan.find(0x0A, in: bytes.span.extracting(..<count), from: at)
      let stop = end ?? count
      switch rest {
      case .passes: out += bytes[at..<stop]
      case .drops: break
      case .none:
        if line.isEmpty, end != nil, stop - at <= PeelStage.longest {
          endLine(bytes[at..<stop], hasEnd: true, into: &out)
          if next < given.count, given[next] == stop {
            fillers.append(out.count - 1)
            next += 1
          }
          at = stop + 1
          continue
        }
        let room = PeelStage.longest - line.count
        line += bytes[at..<min(stop, at + room)]
        if stop - at > room {
          beginLong(into: &out)
          if rest == .passes { out += bytes[(at + room)..<stop] }
        }
      }
      if end != nil {
        if rest == .none {
          let whole = line
          endLine(whole[...], hasEnd: true, into: &out)
        } else {
          out.append(0x0A)
          if rest == .drops, passesOthers { fillers.append(out.count - 1) }
          rest = .none
        }
        line.removeAll(keepingCapacity: true)
      }
      at = stop + 1
    }
  }

  /// Adds what waits to `out`: no more bytes come.
  mutating func finish(into out: inout [UInt8]) {
    guard !line.isEmpty else { return }
    let whole = line
    line = []
    endLine(whole[...], hasEnd: false, into: &out)
  }

  /// The first `longest` bytes of a line have come, and more.
  private mutating func beginLong(into out: inout [UInt8]) {
    closePartial(&out)
    guard case .wrapper(let wrapper) = layer, let piece = wrapper.piece(of: line[...]) else {
      let isHead: Bool
      // The rest of a message may follow it; columns that are put elsewhere have to be there.
      if case .format(let format) = layer { isHead = format.keepsRest } else { isHead = false }
      if isForeign {
        rest = .drops
        return
      }
      if !isHead || !rewrite(line[...], into: &out) { out += line }
      rest = .passes
      return
    }
    let isOwn = isOwn(line[...], piece)
    if isOwn { out += line[piece.text...] }
    rest = isOwn ? .passes : .drops
  }

  private mutating func endLine(
    _ line: ArraySlice<UInt8>, hasEnd: Bool, into out: inout [UInt8]
  ) {
    switch layer {
    case .format:
      if !rewrite(line, into: &out) { out += line }
      if hasEnd { out.append(0x0A) }
      return
    case .wrapper(.docker): if takeDocker(line, into: &out) { return }
    case .wrapper(.logstash): if takeLogstash(line, hasEnd: hasEnd, into: &out) { return }
    case .wrapper(let wrapper):
      if let piece = wrapper.piece(of: line), isSure(line, piece) {
        let isOwn = isOwn(line, piece)
        if isOwn {
          go(on: piece.stream, &out)
          out += line[piece.text...]
        }
        if isOwn, piece.isPartial {
          open = piece.stream
        } else {
          if isOwn { open = nil }
          if hasEnd { out.append(0x0A) }
          if hasEnd, !isOwn, passesOthers { fillers.append(out.count - 1) }
        }
        return
      }
    }
    closePartial(&out)
    if isForeign {
      if hasEnd {
        out.append(0x0A)
        fillers.append(out.count - 1)
      }
      return
    }
    out += line
    if hasEnd { out.append(0x0A) }
  }

  /// Whether the lines of others are read elsewhere.
  private var passesOthers: Bool {
    if case .of = lines { true } else { false }
  }

  /// Whether a line that bears no label is read elsewhere.
  private var isForeign: Bool {
    if case .of(let label) = lines { !label.isFirst } else { false }
  }

  /// Adds the line as Nacos would have written it; false when it is not written as the layout says.
  private mutating func rewrite(_ line: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool {
    guard case .format(let format) = layer, format.rewrite(line, into: &out) else { return false }
    rewritten += 1
    return true
  }

  // MARK: lines in parts

  /// Text of `stream` follows: what is open of another one ends here.
  private mutating func go(on stream: UInt8, _ out: inout [UInt8]) {
    if let open, open != stream { closePartial(&out) }
  }

  private mutating func closePartial(_ out: inout [UInt8]) {
    if open != nil { out.append(0x0A) }
    open = nil
  }

  // MARK: labels

  /// Whether what looks like a prefix is one: two words may be text, unless they stand before a stamp or stood before one.
  private func isSure(_ line: ArraySlice<UInt8>, _ piece: Wrapper.Piece) -> Bool {
    guard layer == .wrapper(.stern) else { return true }
    let name = line[piece.label]
    return label.elementsEqual(name) || others.contains { $0.elementsEqual(name) }
      || LineShape.isStamped(line[piece.text...])
  }

  /// Whether the line is from whom the first labelled one was.
  private mutating func isOwn(_ line: ArraySlice<UInt8>, _ piece: Wrapper.Piece) -> Bool {
    guard !piece.label.isEmpty else { return true }
    let name = line[piece.label]
    // Who else there is the first one's reader counts; what may be text needs the names.
    if case .of(let wanted) = lines, !wanted.isFirst, layer != .wrapper(.stern) {
      return PeelStage.pod(name).elementsEqual(wanted.name)
    }
    if label.isEmpty { label = Array(name) }
    let isLabel = label.elementsEqual(name)
    let other = isLabel ? nil : others.firstIndex { $0.elementsEqual(name) }
    if lines == .ofAll, isLabel || other != nil {
      written[(other ?? -1) + 1] += Int64(line.endIndex - piece.text)
    }
    if !isLabel, other == nil {
      let most = lines == .ofFirst ? PeelStage.labelCount : PeelStage.mostLabels
      if others.count < most {
        others.append(Array(name))
        written.append(Int64(line.endIndex - piece.text))
      } else if case .of(let wanted) = lines, wanted.isFirst {
        lostLines += 1
      }
    }
    switch lines {
    case .ofFirst:
      if !isLabel { otherLines += 1 }
      return isLabel
    case .ofAll: return true
    case .of(let wanted): return PeelStage.pod(name).elementsEqual(wanted.name)
    }
  }

  /// Who writes, in the order in which they spoke first, and how much where the lines of all are read: containers of one pod
  /// are one.
  var writers: [(name: [UInt8], bytes: Int64)] {
    var found: [(name: [UInt8], bytes: Int64)] = []
    for (name, bytes) in zip([label] + others, written) where !name.isEmpty {
      let pod = Array(PeelStage.pod(name[...]))
      if let known = found.firstIndex(where: { $0.name == pod }) {
        found[known].bytes += bytes
      } else {
        found.append((pod, bytes))
      }
    }
    return found
  }

  /// The pod of stern's `pod container`; any other label as it is.
  private static func pod(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.prefix { $0 != 0x20 }
  }

  // MARK: JSON

  private mutating func takeDocker(_ line: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool {
    let first = "{\"log\":"
    guard line.starts(with: first.utf8) else { return false }
    var text: [UInt8] = []
    guard
      let end = JSONScan.string(line, at: line.startIndex + first.utf8.count, into: &text),
      let last = line.last(where: { $0 != 0x0D && $0 != 0x20 }), last == UInt8(ascii: "}")
    else { return false }
    let stream = "\"stream\":\"std"
    let rest = line[end...].dropFirst()
    let name = rest.starts(with: stream.utf8) ? rest.dropFirst(stream.utf8.count).first : nil
    go(on: name ?? 0, &out)
    out += text
    // An empty text ends nothing and begins nothing.
    if let last = text.last { open = last == 0x0A ? nil : (name ?? 0) }
    return true
  }

  /// The message where collectors took whole lines of the log, else `date level message`; the stack trace on lines of its
  /// own.
  private mutating func takeLogstash(
    _ line: ArraySlice<UInt8>, hasEnd: Bool, into out: inout [UInt8]
  ) -> Bool {
    guard let collected = CollectedLine(line) else { return false }
    if collected.isWhole { takesWholeLines = true }
    guard takesWholeLines || !collected.date.isEmpty else { return false }
    // Of whole lines those of a stack trace have no date of their own, and are none without theirs.
    out += takesWholeLines ? collected.bare : collected.text
    if hasEnd { out.append(0x0A) }
    return true
  }
}

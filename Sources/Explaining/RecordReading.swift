import Bytes
import Events
import Patterns
import Records

/// Reads one record in every log it may be from.
///
/// A class, because what it holds cannot be copied; it has one owner at a time.
final class RecordReading {
  /// A record with the bytes it stands in, which it fills.
  struct Piece {
    var bytes: [UInt8]
    var record: Record
    /// Lines of the framer's record in front of it.
    var line = 0
    var lineCount = 1
  }

  private let plan: ExtractionPlan
  private var matcher: Matcher
  private var neighbours: PatternNeighbours?
  private static let node = NodeID(1)

  init(_ plan: ExtractionPlan) {
    self.plan = plan
    matcher = Matcher(plan.patterns)
  }

  // MARK: pieces

  /// A record as it is; a paragraph without a stamp line by line, since people paste messages alone: what belongs to the line
  /// before it (a stack trace) stays with it.
  static func pieces(of record: Record, _ bytes: [UInt8]) -> [Piece] {
    var whole = record
    let shift = record.bytes.start
    whole.bytes = ByteRange(0, bytes.count)
    whole.message = ByteRange(
      Int(record.message.start - shift), Int(record.message.end - shift))
    guard record.stamp == Record.noStamp else {
      return [Piece(bytes: bytes, record: whole, lineCount: Int(record.lineCount))]
    }
    var pieces: [Piece] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if let last = pieces.indices.last, continues(line) {
        pieces[last].bytes += [0x0A] + line
        pieces[last].record.bytes = ByteRange(0, pieces[last].bytes.count)
        pieces[last].lineCount += 1
      } else if line.contains(where: { $0 > 0x20 }) {
        var one = whole
        one.bytes = ByteRange(0, line.count)
        one.message = one.bytes
        pieces.append(Piece(bytes: Array(line), record: one, line: number))
      }
    }
    return pieces
  }

  /// Whether a line belongs to the one before it: indented, or a part of a Java stack trace.
  private static func continues(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == 0x09 || line.first == 0x20 { return true }
    return ["Caused by: ", "Suppressed: ", "at ", "... "].contains { line.starts(with: $0.utf8) }
  }

  // MARK: matching

  private static let kinds = LogKind.allCases.filter { $0 != .unknown && $0 != .access }

  /// Whether a line is a record or a message that some pattern of `log`, or of any log, matches, or a request alone.
  func knows(_ line: [UInt8], _ log: LogKind) -> Bool {
    guard let piece = RecordReading.piece(line) else { return false }
    return !matches(piece, log).isEmpty || !requests(piece, log).isEmpty
  }

  /// A line as a record of its own; nil when nothing is in it.
  private static func piece(_ line: [UInt8]) -> Piece? {
    var framer = RecordFramer(
      source: SourceID(0), readSize: line.count + 1, longest: max(1, line.count))
    let count = unsafe framer.fill { (free) -> Int in
      unsafe free.copyBytes(from: line)
      return line.count
    }
    framer.cut(file: 0, offset: 0, endsFile: true)
    guard count > 0, let record = framer.batch.records.first else { return nil }
    let bytes = Array(framer.batch.buffer[Int(record.bytes.start)..<Int(record.bytes.end)])
    return pieces(of: record, bytes).first
  }

  /// The patterns that match, each with the logs in which it does.
  private func matches(_ piece: Piece, _ log: LogKind) -> [(pattern: PatternIndex, logs: [LogKind])]
  {
    if let request = request(piece) {
      return log == .unknown || log == .access ? [(request, [.access])] : []
    }
    var found: [(pattern: PatternIndex, logs: [LogKind])] = []
    for kind in log == .unknown ? RecordReading.kinds : [log] where kind != .access {
      guard
        let hit = matcher.match(record: piece.record.message, in: piece.bytes.span, kind: kind)
      else { continue }
      if let known = found.firstIndex(where: { $0.pattern == hit }) {
        found[known].logs.append(kind)
      } else {
        found.append((hit, [kind]))
      }
    }
    return found
  }

  private func request(_ piece: Piece) -> PatternIndex? {
    guard piece.record.zoneMinutes != Record.noZone,
      let line = AccessLine(piece.bytes.span, message: piece.record.message)
    else { return nil }
    return plan.patterns.request(
      method: line.method, path: line.path, in: piece.bytes.span)?.index
  }

  /// The requests that a text may be which is no access line, each with its pattern.
  private func requests(
    _ piece: Piece, _ log: LogKind
  ) -> [(pattern: PatternIndex, request: BareRequest)] {
    guard log == .unknown || log == .access else { return [] }
    var found: [(pattern: PatternIndex, request: BareRequest)] = []
    let message = piece.record.message
    let candidates = BareRequest.all(
      in: piece.bytes[Int(message.start)..<Int(message.end)],
      isWhole: piece.record.stamp == Record.noStamp)
    for request in candidates {
      guard
        let hit = plan.patterns.request(
          method: request.line.method, path: request.line.path, in: request.bytes.span),
        !found.contains(where: { $0.pattern == hit.index })
      else { continue }
      found.append((hit.index, request))
    }
    return found
  }

  // MARK: explaining

  /// What a record means: in `log` when that is known, else in the log of the `hint` when it is anything there, else in all.
  func explain(_ piece: Piece, log: LogKind, hint: LogKind) -> Explanation {
    var made = Explanation(
      line: 0, text: piece.bytes, message: piece.record.message)
    made.lineCount = piece.lineCount
    made.layout = Layout(ofLine: piece.bytes.span)
    made.level = piece.record.level
    made.stamp = piece.record.stamp
    made.zoneMinutes = piece.record.zoneMinutes
    var tried = log != .unknown ? log : hint
    var found = matches(piece, tried)
    if found.isEmpty, log == .unknown, tried != .unknown {
      tried = .unknown
      found = matches(piece, tried)
    }
    made.logs = tried == .unknown ? [] : [tried]
    made.readings = found.map { reading(piece, $0.pattern, $0.logs) }
    // What becomes an event says more than what is merely known.
    made.readings =
      made.readings.filter { !$0.events.isEmpty } + made.readings.filter(\.events.isEmpty)
    guard found.isEmpty else { return made }
    let requests = requests(piece, log)
    made.isRequest = !requests.isEmpty
    made.readings = requests.map { reading($0.request, $0.pattern) }
    guard requests.isEmpty else { return made }
    let near = nearest(piece, tried)
    if let cut = cut(near, piece) ?? frontMissing(near, piece) {
      made.readings = [cut]
    } else {
      made.nearest = near.map(\.near)
    }
    return made
  }

  /// The least share of a cut record's words that the pattern's own sample has; found by trial, together with
  /// `fewestCutBytes`: shorter beginnings are those of many patterns.
  private static let leastShared = 0.75
  private static let fewestCutBytes = 24

  /// The pattern that a record is the beginning of; nil when that is not sure.
  private func cut(_ near: [Neighbour], _ piece: Piece) -> Explanation.Reading? {
    let count = piece.record.message.count
    guard count >= RecordReading.fewestCutBytes,
      let best = near.first(where: {
        $0.near.byte == count && $0.shared >= RecordReading.leastShared
      }),
      case .expression = best.near.pattern.shape
    else { return nil }
    let pattern = best.near.pattern
    var made = Explanation.Reading(logs: pattern.logs, pattern: pattern, fields: [], events: [])
    made.isCut = true
    return made
  }

  /// The pattern that a record without a stamp is the end of; nil when that is not sure.
  private func frontMissing(_ near: [Neighbour], _ piece: Piece) -> Explanation.Reading? {
    guard piece.record.stamp == Record.noStamp,
      piece.record.message.count >= RecordReading.fewestCutBytes
    else { return nil }
    let message = Array(
      piece.bytes[Int(piece.record.message.start)..<Int(piece.record.message.end)])
    for neighbour in near where neighbour.shared >= RecordReading.leastShared {
      let pattern = neighbour.near.pattern
      guard case .expression = pattern.shape, let index = plan.patterns.index(of: pattern.id),
        MissingFront.fits(message, pattern, index, &matcher)
      else { continue }
      var made = Explanation.Reading(logs: pattern.logs, pattern: pattern, fields: [], events: [])
      made.isCut = true
      made.isFrontMissing = true
      return made
    }
    return nil
  }

  /// A pattern that nearly matches, and the share of the record's words that are its own.
  private typealias Neighbour = (near: Explanation.Near, shared: Double)

  /// A request alone: no event, since nothing says that it was answered, or where.
  private func reading(_ request: BareRequest, _ index: PatternIndex) -> Explanation.Reading {
    var made = Explanation.Reading(
      logs: [.access], pattern: plan.patterns[index],
      fields: RequestFields.of(request.line, request.bytes), events: [])
    made.meaning = RequestMeaning.meaning(
      of: plan.kind(of: index), isAnswered: request.line.status > 0)
    made.does = does(index, request.line, request.bytes)
    return made
  }

  /// What a node does with a request.
  private func does(
    _ index: PatternIndex, _ line: AccessLine, _ bytes: [UInt8]
  ) -> EventMeaning.Text? {
    let tail = RequestTable.tail(of: line.path, in: bytes.span)
    let version = RequestTable.version(at: Int(tail.start), end: Int(tail.end), bytes.span)
    let kind = plan.kind(of: index)
    let isBeat =
      kind == .register && version == 3
      && RecordReading.text(line.query, bytes).split(separator: "&").contains("heartBeat=true")
    return RequestMeaning.does(isBeat ? .beat : kind, version: version)
  }

  private func reading(
    _ piece: Piece, _ index: PatternIndex, _ logs: [LogKind]
  ) -> Explanation.Reading {
    let definition = plan.patterns[index]
    var made = Explanation.Reading(logs: logs, pattern: definition, fields: [], events: [])
    if case .request = definition.shape {
      if let line = AccessLine(piece.bytes.span, message: piece.record.message) {
        made.fields = RequestFields.of(line, piece.bytes)
        made.does = does(index, line, piece.bytes)
      }
    } else if matcher.matches(index, record: piece.record.message, in: piece.bytes.span) {
      for field in plan.patterns.fields[Int(index.rawValue)] {
        let range = matcher.group(field.group)
        guard range.exists else { continue }
        made.fields.append(
          Explanation.Field(
            name: field.name, value: Array(piece.bytes[Int(range.start)..<Int(range.end)])))
      }
    }
    let kind = plan.kind(of: index)
    guard kind != .none else { return made }
    made.meaning = EventMeaning(kind)
    (made.events, made.isRoutine) = events(piece, logs.first ?? .unknown)
    if let first = made.events.first.flatMap({ EventKind(rawValue: $0.kind) }) {
      made.meaning = EventMeaning(first) ?? made.meaning
    }
    return made
  }

  /// The events of a record, as the extractor makes them; what it absorbs as routine is made visible.
  private func events(_ piece: Piece, _ log: LogKind) -> ([EventFacts], isRoutine: Bool) {
    var names = Names()
    var record = piece.record
    // A message pasted without its stamp waits for none here.
    if record.stamp == Record.noStamp { record.stamp = 0 }
    if log == .access {
      var routine = RoutineReader(plan: plan, node: RecordReading.node)
      if let event = routine.event(record, in: piece.bytes.span, names: &names) {
        return ([EventFacts(event, names)], true)
      }
    }
    var batch = RecordBatch()
    batch.buffer = piece.bytes
    batch.records = [record]
    var events: [Event] = []
    var tally = ExtractTally()
    var table = RoutineTable(source: SourceID(0), node: RecordReading.node)
    var extractor = WholeExtractor(plan: plan, kind: log, node: RecordReading.node)
    extractor.extract(batch, names: &names, routine: &table, into: &events, tally: &tally)
    extractor.finish(into: &events, tally: &tally)
    return (events.filter { $0.kind != .zoneSeen }.map { EventFacts($0, names) }, false)
  }

  // MARK: nearly

  private func nearest(_ piece: Piece, _ log: LogKind) -> [Neighbour] {
    if neighbours == nil { neighbours = PatternNeighbours(plan.patterns) }
    let message = piece.record.message
    let bytes = piece.bytes.span
    if piece.record.zoneMinutes != Record.noZone,
      let line = AccessLine(bytes, message: message), line.path.exists
    {
      let tail = RequestTable.tail(of: line.path, in: bytes)
      let method = RecordReading.text(line.method, piece.bytes)
      let path = RecordReading.text(tail, piece.bytes)
      let near = neighbours?.requests(like: method, path) ?? []
      let start = Int(tail.start - message.start)
      return near.map {
        (Explanation.Near(pattern: plan.patterns[$0.pattern], byte: start + $0.reach), 0)
      }
    }
    let wanted = plan.patterns.definitions.indices
      .filter { log == .unknown || plan.patterns.definitions[$0].logs.contains(log) }
      .map { PatternIndex($0) }
    let span = bytes.extracting(Int(message.start)..<Int(message.end))
    let near = neighbours?.nearest(to: span, among: wanted) ?? []
    return near.map {
      (Explanation.Near(pattern: plan.patterns[$0.pattern], byte: $0.reach), $0.shared)
    }
  }

  private static func text(_ range: ByteRange, _ bytes: [UInt8]) -> String {
    guard range.exists else { return "" }
    return String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}

import Bytes
package import Events
import Intake
import Patterns
package import Records
package import Rewriting

/// Explains lines one record after the other: what a person pasted, or what stands in a file.
///
///     bytes → lines → PastedDocument → Unwrapping → BrokenLine → RecordFramer → Record → patterns of every log → Explanation
///
/// Memory is bounded by the longest record, however much comes.
package struct Explainer: ~Copyable {
  private let reading: RecordReading
  private var unwrapping: Unwrapping
  private var framer: RecordFramer
  /// The line being read.
  private var open: [UInt8] = []
  /// The first line of the command that `open` is a part of.
  private var commandLine: Int?
  /// A document of JSON that is not over.
  private var document = PastedDocument()
  /// Lines that nothing knows, and that may be parts of one with the next line.
  private var waiting: [(number: Int, line: UnwrappedLine)] = []
  /// The log that the lines are said to be from by a line between them.
  private var section = LogKind.unknown
  /// Lines seen of the input, and lines handed to the framer.
  private var inputLines = 0
  private var fedLines = 0
  private var fedBytes: Int64 = 0
  /// What was taken from the lines that the framer still holds, oldest first.
  private var notes: [Note] = []
  private let file: String?
  private let log: LogKind
  private let hint: LogKind

  /// What became of one line handed to the framer.
  private struct Note {
    var fed: Int
    var input: Int
    var stripped: [UnwrappedLine.Stripped]
    var log: LogKind
  }

  /// Room the framer offers at once; a line is handed to it at a time.
  private static let readSize = 4 * 1024
  /// Longer commands are not put together of lines.
  private static let longestCommand = 16 * 1024
  /// How far into a line a command may begin: behind a prompt, a quote mark.
  private static let commandWithin = 64
  /// A longer line is cut here, as the framer would do it.
  private static let longest = 1024 * 1024

  /// An explainer with these patterns, samples included.
  /// - Parameters:
  ///   - plan: the patterns.
  ///   - log: the log the lines are from; `unknown` tries all.
  ///   - hint: the log to be tried first.
  ///   - file: what the lines are said to stand in; such lines are whole.
  ///   - formats: how lines may be written, beside what is told from them; of several the first in which a line is known.
  package init(
    _ plan: ExtractionPlan, log: LogKind = .unknown, hint: LogKind = .unknown, file: String? = nil,
    formats: [LineFormat] = []
  ) {
    reading = RecordReading(plan)
    unwrapping = Unwrapping(plan.patterns, formats)
    framer = Explainer.newFramer()
    self.log = log
    self.hint = hint
    self.file = file
  }

  /// Takes the next bytes of the input and hands over every record that is complete.
  /// - Complexity: O(bytes)
  package mutating func take(_ bytes: [UInt8], _ body: (Explanation) -> Void) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      open += rest[..<end]
      rest = rest[(end + 1)...]
      endLine(body)
    }
    open += rest
    if open.count > Explainer.longest { open.removeLast(open.count - Explainer.longest) }
  }

  /// Hands over what waits: the input has ended.
  ///
  /// Another one may follow; its lines are counted from 1 again.
  package mutating func finish(_ body: (Explanation) -> Void) {
    if !open.isEmpty { endLine(isLast: true, body) }
    giveUpDocument(body)
    handWaiting(body)
    framer.finish()
    explain(body)
    framer = Explainer.newFramer()
    (inputLines, fedLines, fedBytes) = (0, 0, 0)
    commandLine = nil
    section = .unknown
    notes.removeAll()
  }

  private static func newFramer() -> RecordFramer {
    RecordFramer(source: SourceID(0), readSize: readSize, longest: longest)
  }

  private mutating func endLine(isLast: Bool = false, _ body: (Explanation) -> Void) {
    inputLines += 1
    if !isLast, takeContinued() { return }
    let first = commandLine ?? inputLines
    commandLine = nil
    let line = open
    open.removeAll(keepingCapacity: true)
    guard document.isOpen || PastedDocument.begins(line) else {
      read(line, first, body)
      return
    }
    switch document.take(line, number: first) {
    case .open: break
    case .none: giveUpDocument(body)
    case .whole(let found):
      // One line of JSON is unwrapped as others are.
      guard document.lines.count > 1 || found.count > 1 else {
        giveUpDocument(body)
        return
      }
      let number = document.lines.first?.number ?? first
      document.clear()
      handWaiting(body)
      for collected in found {
        var made = unwrap(collected.text)
        if !made.isKnown, made.text != collected.bare {
          // A date that is none of a log's may stand in front.
          let bare = unwrap(collected.bare)
          if bare.isKnown { made = bare }
        }
        made.stripped.insert(.init(what: .logstash, text: []), at: 0)
        hand(made, number, body)
      }
    }
  }

  /// Reads the lines of what is no document one by one.
  private mutating func giveUpDocument(_ body: (Explanation) -> Void) {
    let lines = document.lines
    document.clear()
    for line in lines { read(line.text, line.number, body) }
  }

  private mutating func unwrap(_ line: [UInt8]) -> UnwrappedLine {
    let (reading, log) = (reading, log)
    return unwrapping.unwrap(line) { reading.knows($0, log) }
  }

  /// Reads a line that is none of a document.
  private mutating func read(_ line: [UInt8], _ number: Int, _ body: (Explanation) -> Void) {
    if log != .startOut, let divider = Divider(line) ?? Divider(unwrapping.bare(line)) {
      handWaiting(body)
      if case .file(let name) = divider { section = LogKindVote.kind(named: name) }
      // What stands in front of it ends there.
      hand(UnwrappedLine(text: []), number, body)
      return
    }
    let made = unwrap(line)
    guard file == nil, BrokenLine.isPart(made.text, isKnown: made.isKnown) else {
      handWaiting(body)
      hand(made, number, body)
      return
    }
    // What begins a record goes on with nothing.
    if Layout(ofLine: made.text.span) != .plain { handWaiting(body) }
    let (reading, log) = (reading, log)
    if let (from, joined) = BrokenLine.joined(
      waiting.map(\.line), made, { reading.knows($0, log) })
    {
      for other in waiting[..<from] { hand(other.line, other.number, body) }
      let number = waiting[from].number
      waiting.removeAll()
      hand(joined, number, body)
    } else if BrokenLine.mayGoOn(made.text) {
      waiting.append((number, made))
      if waiting.count > BrokenLine.mostParts {
        let oldest = waiting.removeFirst()
        hand(oldest.line, oldest.number, body)
      }
    } else {
      handWaiting(body)
      hand(made, number, body)
    }
  }

  private mutating func handWaiting(_ body: (Explanation) -> Void) {
    let lines = waiting
    waiting.removeAll()
    for other in lines { hand(other.line, other.number, body) }
  }

  /// Hands a line, which may have become several, to the framer.
  private mutating func hand(
    _ line: UnwrappedLine, _ number: Int, _ body: (Explanation) -> Void
  ) {
    let parts = line.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      var own = line
      // What stood in one line may be several, each with something around it.
      if index > 0 { own.text = unwrap(Array(part)).text } else { own.text = Array(part) }
      fedLines += 1
      let log = own.log == .unknown ? section : own.log
      if !own.stripped.isEmpty || log != .unknown || fedLines != number {
        notes.append(Note(fed: fedLines, input: number, stripped: own.stripped, log: log))
      }
      feed(own.text + [0x0A], body)
    }
  }

  /// Whether the line is the part of a command that a backslash continues in the next line: then it waits for that.
  private mutating func takeContinued() -> Bool {
    var end = open.endIndex
    while end > 0, open[end - 1] == 0x0D || open[end - 1] == 0x20 { end -= 1 }
    guard end > 0, open[end - 1] == 0x5C, open.count < Explainer.longestCommand,
      ["curl ", "wget "].contains(where: { mark in
        open.indices.prefix(Explainer.commandWithin).contains {
          open[$0...].starts(with: mark.utf8)
        }
      })
    else { return false }
    open.removeSubrange((end - 1)...)
    commandLine = commandLine ?? inputLines
    return true
  }

  private mutating func feed(_ bytes: [UInt8], _ body: (Explanation) -> Void) {
    var from = 0
    while from < bytes.count {
      let offset = fedBytes
      let count = unsafe framer.fill { (free) -> Int in
        let count = min(free.count, bytes.count - from)
        unsafe free.copyBytes(from: bytes[from..<(from + count)])
        return count
      }
      from += count
      fedBytes += Int64(count)
      framer.cut(file: 0, offset: offset, endsFile: false)
      explain(body)
    }
  }

  /// Explains the records that the framer has completed.
  private mutating func explain(_ body: (Explanation) -> Void) {
    for record in framer.batch.records {
      let bytes = Array(
        framer.batch.buffer[Int(record.bytes.start)..<Int(record.bytes.end)])
      let first = Int(record.ref.line)
      for piece in RecordReading.pieces(of: record, bytes) {
        let line = first + piece.line
        let own = notes.filter { $0.fed >= line && $0.fed < line + piece.lineCount }
        let hint = own.first { $0.log != .unknown }?.log ?? self.hint
        var made = reading.explain(piece, log: log, hint: hint)
        made.file = file
        made.line = own.first { $0.fed == line }?.input ?? line
        // Of many lines wrapped alike the first tells.
        made.stripped = own.first?.stripped ?? []
        body(made)
      }
      let end = first + Int(record.lineCount)
      notes.removeAll { $0.fed < end }
    }
  }
}

import Bytes
package import Events
import Patterns
package import Records

/// Explains lines one record after the other: what a person pasted, or what stands in a file.
///
///     bytes → lines → Unwrapping → RecordFramer → Record → patterns of every log → Explanation
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
  ///   - file: what the lines are said to stand in.
  package init(
    _ plan: ExtractionPlan, log: LogKind = .unknown, hint: LogKind = .unknown, file: String? = nil
  ) {
    reading = RecordReading(plan)
    unwrapping = Unwrapping(plan.patterns)
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
    framer.finish()
    explain(body)
    framer = Explainer.newFramer()
    (inputLines, fedLines, fedBytes) = (0, 0, 0)
    commandLine = nil
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
    let (reading, log) = (reading, log)
    let unwrapped = unwrapping.unwrap(line) { reading.knows($0, log) }
    for part in unwrapped.text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      fedLines += 1
      if !unwrapped.stripped.isEmpty || unwrapped.log != .unknown || fedLines != first {
        notes.append(
          Note(
            fed: fedLines, input: first, stripped: unwrapped.stripped, log: unwrapped.log))
      }
      feed(Array(part) + [0x0A], body)
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

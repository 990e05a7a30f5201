import Bytes
package import Events
package import Explaining
package import Intake
import Patterns
package import Records
package import Rewriting

/// Brings to `Explainer` what a person asks about: a text, standard input, or one line of a file.
package struct ExplainRun {
  private let plan: ExtractionPlan
  private let log: LogKind
  private let layouts: LayoutFile?

  /// A run with these patterns, which have to hold their samples; `log` is which log the lines are from, `unknown` tries all;
  /// `layouts` says how the lines of some files are written; lines that are from no file may be written as any of them says.
  package init(_ plan: ExtractionPlan, log: LogKind, layouts: LayoutFile? = nil) {
    self.plan = plan
    self.log = log
    self.layouts = layouts
  }

  /// Explains every record of a text.
  package func explain(_ text: [UInt8], _ body: (Explanation) -> Void) {
    var explainer = Explainer(plan, log: log, formats: layouts?.formats ?? [])
    explainer.take(text, body)
    explainer.finish(body)
  }

  /// Explains what comes on standard input until it ends or `body` says that nobody listens any more.
  /// - Throws: `Trouble` when it cannot be read.
  package func explainStandardInput(_ body: (Explanation) -> Bool) throws(Trouble) {
    var explainer = Explainer(plan, log: log, formats: layouts?.formats ?? [])
    var goesOn = true
    let stream = DiscoveredStream(
      directory: Path("-"), name: "stdin", files: [DiscoveredFile.standardInput])
    // The explainer tells what was around each line, so it has to see it.
    var reader = StreamReader(stream, source: SourceID(0), peels: false)
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while goesOn {
      let result = unsafe buffer.withUnsafeMutableBytes { unsafe reader.read(into: $0) }
      switch result {
      case .chunk(let chunk):
        explainer.take(Array(buffer[..<chunk.count])) { if goesOn { goesOn = body($0) } }
      case .failed(let trouble): throw trouble
      case .end:
        explainer.finish { if goesOn { goesOn = body($0) } }
        return
      }
    }
  }

  /// Explains the record that line `line` of a file, plain or `.gz`, belongs to; nil when the file has no such line, or a
  /// blank one.
  /// - Throws: `Trouble` when it cannot be read.
  /// - Complexity: O(bytes of the file up to the line)
  package func explain(file: String, line: Int) throws(Trouble) -> Explanation? {
    let path = Path(file)
    let found = try DiscoveredFile(named: path, layouts: layouts)
    let stream = DiscoveredStream(
      directory: path.parent, name: path.lastComponent.text, files: [found])
    guard let (first, bytes) = try record(stream, line) else { return nil }
    var probe = KindProbe(plan.patterns)
    var explainer = Explainer(plan, log: log, hint: probe.kind(of: stream), file: file)
    var answer: Explanation?
    let choose = { (made: Explanation) in
      let itsFirst = made.line + first - 1
      guard line >= itsFirst, line < itsFirst + made.lineCount else { return }
      answer = made
      answer?.line = itsFirst
    }
    explainer.take(bytes, choose)
    explainer.finish(choose)
    return answer
  }

  /// The record that covers a line: its first line and its bytes.
  private func record(
    _ stream: DiscoveredStream, _ line: Int
  ) throws(Trouble) -> (first: Int, bytes: [UInt8])? {
    var reader = StreamReader(stream, source: SourceID(0))
    var framer = RecordFramer(source: SourceID(0), readSize: 64 * 1024)
    var isOver = false
    while !isOver {
      var trouble: Trouble?
      var chunk: Chunk?
      _ = unsafe framer.fill { (free) -> Int in
        switch unsafe reader.read(into: free) {
        case .chunk(let part):
          chunk = part
          return part.count
        case .failed(let failure): trouble = failure
        case .end: isOver = true
        }
        return 0
      }
      if let trouble { throw trouble }
      if let chunk { framer.cut(chunk) } else { framer.finish() }
      for record in framer.batch.records {
        let first = Int(record.ref.line)
        guard line >= first, line < first + Int(record.lineCount) else { continue }
        let bytes = framer.batch.buffer[Int(record.bytes.start)..<Int(record.bytes.end)]
        return (first, Array(bytes))
      }
    }
    return nil
  }
}

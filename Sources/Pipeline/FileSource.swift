import Bytes
import Events
import Intake
import Patterns
import Records

/// A source of files at rest.
///
/// Its first half, `read`, may be called on another thread than the rest, by one thread at a time (`ReadAhead`).
final class FileSource: @unchecked Sendable {
  let run: SourceRun
  let stream: DiscoveredStream
  private var bytes: StreamReader

  /// `input` is standard input, of which the first bytes were read.
  init(_ stream: DiscoveredStream, _ run: SourceRun, input: KeptInput) {
    self.stream = stream
    self.run = run
    bytes = StreamReader(stream, source: run.id, input: input)
  }

  var descriptors: [Int: Descriptor] { bytes.descriptors }

  /// Reads once more and leaves what came of it in `portion`; at the end the source is over.
  func read(into portion: Portion) {
    unsafe run.reader.read(into: portion) { (free) -> ReadResult in unsafe bytes.read(into: free) }
    if case .nothing = portion.outcome { run.reader.finish(into: portion) }
  }
}

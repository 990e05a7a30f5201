import Bytes
import Events
import Intake
import Patterns
import Records

/// A source of files at rest: its reader and its run.
final class FileSource {
  let run: SourceRun
  let stream: DiscoveredStream
  private var reader: StreamReader

  init(_ stream: DiscoveredStream, _ run: SourceRun) {
    self.stream = stream
    self.run = run
    reader = StreamReader(stream, source: run.id)
  }

  var descriptors: [Int: Descriptor] { reader.descriptors }

  /// Reads once more; at the end the run is over.
  func step(names: inout Names, routine: inout RoutineTable) {
    let outcome = unsafe run.step(names: &names, routine: &routine) { (free) -> ReadResult in
      unsafe reader.read(into: free)
    }
    if outcome == .nothing { run.finish(names: &names, routine: &routine) }
  }
}

import Bytes
import Intake
import Patterns
import Records

/// Decides which log a stream is from its first records, before it is read in earnest; one stream after the other, in the same
/// memory.
struct KindProbe: ~Copyable {
  /// Bytes looked at, at the most.
  static let reach = 256 * 1024
  /// Bytes of a read: most logs are known by their first dozens of records.
  private static let readSize = 16 * 1024

  private var matcher: Matcher
  private var memory = RecordBatch()

  init(_ patterns: PatternSet) {
    matcher = Matcher(patterns)
  }

  /// The kind of a stream; `.unknown` when nothing in it is recognised and its name says nothing.
  mutating func kind(of stream: DiscoveredStream) -> LogKind { verdict(on: stream).kind }

  /// The kind of a stream as it lies now, and whether it stays that however much is written behind it.
  mutating func verdict(on stream: DiscoveredStream) -> (kind: LogKind, isFinal: Bool) {
    if stream.isClientLog { return (.client, true) }
    var isFinal = false
    var vote = LogKindVote(fileName: stream.name + (stream.name.contains(".") ? "" : ".log"))
    for file in stream.files where !file.isStandardInput {
      var one = stream
      one.files = [file]
      var reader = StreamReader(one, source: SourceID(0))
      var framer = RecordFramer(source: SourceID(0), readSize: KindProbe.readSize)
      framer.borrow(&memory)
      var read = 0
      while read < KindProbe.reach, vote.decision == nil {
        var chunk: Chunk?
        let count = unsafe framer.fill { (free) -> Int in
          guard case .chunk(let part) = unsafe reader.read(into: free) else { return 0 }
          chunk = part
          return part.count
        }
        guard let chunk else {
          framer.finish()
          vote.observe(framer.batch, matcher: &matcher)
          break
        }
        framer.cut(chunk)
        vote.observe(framer.batch, matcher: &matcher)
        read += count - chunk.fillers
      }
      framer.giveBack(&memory)
      isFinal = read >= KindProbe.reach
      if vote.decision != nil { break }
    }
    return (vote.decision ?? vote.conclusion, isFinal || vote.decision != nil)
  }
}

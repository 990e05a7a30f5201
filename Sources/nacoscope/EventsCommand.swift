import Export
import Glibc
import Incidents

/// `nacoscope events SOURCE…`: every event in order, as JSON lines, CSV or an SQLite file.
enum EventsCommand {
  static func run(
    _ options: Options, _ surroundings: Surroundings, _ engine: some Engine
  ) throws(Refusal) -> ExitStatus {
    guard let events = options.events else { return .usage }
    // A file that is half done is taken away again before the end.
    if events.path != nil { surroundings.endGracefully() }
    let writing: EventWriting
    do throws(OutputError) {
      writing = try EventWriting(options, events, surroundings)
    } catch {
      throw Refusal(error.message)
    }
    let outcome: EventOutcome
    do throws(Refusal) {
      outcome = try engine.events(options, surroundings) { row in
        writing.write(row) && surroundings.signal() == 0
      }
    } catch {
      writing.abandon()
      throw error
    }
    if surroundings.signal() != 0 {
      writing.abandon()
      return .interrupted
    }
    let isWritten = writing.finish(outcome)
    AnalyzeCommand.tellTroubles(outcome.report, options, surroundings)
    if options.talk != .quiet { tellRoutine(outcome, surroundings) }
    return isWritten ? ExitStatus(of: outcome.report, failOn: nil) : .incomplete
  }

  private static func tellRoutine(_ outcome: EventOutcome, _ surroundings: Surroundings) {
    let (beats, reads, requests) = outcome.routine
    guard beats + reads + requests > 0 else { return }
    surroundings.remark(
      "left out: \(beats) heartbeats, \(reads) list reads, \(requests) routine requests between "
        + "servers; --routine writes them too")
  }
}

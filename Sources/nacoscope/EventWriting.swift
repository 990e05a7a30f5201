import Export
import Reports

/// Brings events to their place as they come: stdout, or a file that appears when it is complete.
final class EventWriting {
  private enum Target {
    case standardOutput(EventText)
    case file(GrowingFile, EventText)
    case database(GrowingFile, EventDatabase)
  }

  private let target: Target
  private let surroundings: Surroundings
  private var rendering: Rendering
  /// What is not written yet: a call a row would be most of the time.
  private var pending: [UInt8] = []
  private var hasFailed = false
  private static let enough = 64 * 1024

  /// Opens the place.
  /// - Throws: `OutputError` when it cannot be opened.
  init(
    _ options: Options, _ events: EventOptions, _ surroundings: Surroundings
  ) throws(OutputError) {
    self.surroundings = surroundings
    rendering = Rendering(options)
    let text = events.format == .csv ? EventText.csv : EventText.jsonl
    guard let path = events.path else {
      target = .standardOutput(text)
      pending = text.head
      return
    }
    let file = try GrowingFile(path, isDatabase: events.format == .sqlite)
    guard events.format == .sqlite else {
      target = .file(file, text)
      pending = text.head
      return
    }
    do throws(EventDatabase.Failure) {
      target = .database(file, try EventDatabase(file.temporary))
    } catch {
      file.abandon()
      throw OutputError(path: path, reason: error.message)
    }
  }

  /// Writes a row; false when nobody takes more.
  func write(_ row: EventRow) -> Bool {
    guard !hasFailed else { return false }
    switch target {
    case .standardOutput(let text), .file(_, let text):
      pending += text.bytes(row, rendering.options(for: row))
      return pending.count < EventWriting.enough || flush()
    case .database(let file, let database):
      do throws(EventDatabase.Failure) {
        try database.write(row, rendering.options(for: row))
        return true
      } catch {
        return fail(OutputError(path: file.path, reason: error.message))
      }
    }
  }

  private func flush() -> Bool {
    defer { pending.removeAll(keepingCapacity: true) }
    switch target {
    case .standardOutput: return surroundings.out(pending)
    case .file(let file, _):
      do throws(OutputError) {
        try file.append(pending)
        return true
      } catch {
        return fail(error)
      }
    case .database: return true
    }
  }

  private func fail(_ error: OutputError) -> Bool {
    hasFailed = true
    surroundings.complain(error.message)
    return false
  }

  /// Completes the result; false when it could not be written.
  func finish(_ outcome: EventOutcome) -> Bool {
    _ = flush()
    guard !hasFailed else {
      abandon()
      return false
    }
    do throws(OutputError) {
      switch target {
      case .standardOutput: break
      case .file(let file, _): try file.complete()
      case .database(let file, let database):
        do throws(EventDatabase.Failure) {
          try database.finish(patterns: outcome.patterns)
        } catch {
          throw OutputError(path: file.path, reason: error.message)
        }
        try file.complete()
      }
      return true
    } catch {
      abandon()
      return fail(error)
    }
  }

  /// Takes away what was begun.
  func abandon() {
    switch target {
    case .standardOutput: break
    case .file(let file, _), .database(let file, _): file.abandon()
    }
  }
}

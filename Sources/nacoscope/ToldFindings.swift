import Incidents
import Intake
import Reports

/// Which findings were told, and how they stood: each is told once, again only when it worsens or heals.
///
/// With `--state` this
/// outlives the process, so that a restart, which reads the logs again from their beginning, does not repeat itself.
struct ToldFindings {
  private var told: [String: State] = [:]
  private let path: Path?
  private static let section = "told-findings/1"

  private struct State: Equatable {
    var rank: Int
    var healed: Bool
  }

  init(_ directory: String?) throws(Refusal) {
    guard let directory else {
      path = nil
      return
    }
    guard SmallFile.makeDirectory(Path(directory)) else {
      throw Refusal("--state: \(directory) cannot be made or is no directory")
    }
    path = Path(directory).appending(Path("nacoscope.state"))
    do throws(CheckpointError) {
      guard let path, let checkpoint = try Checkpoint.read(path) else { return }
      read(checkpoint.sections[ToldFindings.section] ?? [])
    } catch {
      throw Refusal(error.words.en)
    }
  }

  /// One finding a line: id, rank, healed.
  private mutating func read(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 3, let rank = Int(parts[1]) else { continue }
      told[String(parts[0])] = State(rank: rank, healed: parts[2] == "1")
    }
  }

  /// Tells what is new, worse or healed since the last time.
  mutating func tell(_ report: Report, _ session: FollowSession) {
    var changed = false
    for finding in report.findings.reversed() {
      let state = State(rank: finding.severity.rank, healed: finding.healed == true)
      let before = told[finding.id]
      let change: TerminalLine.Change
      if let before {
        if state.rank > before.rank {
          change = .worsened
        } else if state.healed, !before.healed {
          change = .healed
        } else {
          continue
        }
      } else {
        change = .new
      }
      told[finding.id] = state
      changed = true
      let evidence = finding.evidence.compactMap { id in
        report.evidence.first { $0.id == id }
      }
      session.tell(finding, change, evidence)
    }
    if changed { save(session) }
  }

  private func save(_ session: FollowSession) {
    guard let path else { return }
    let lines = told.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.rank) \($0.value.healed ? 1 : 0)" }
    let checkpoint = Checkpoint(
      sections: [ToldFindings.section: Array(lines.joined(separator: "\n").utf8)])
    do throws(CheckpointError) {
      try checkpoint.write(to: path)
    } catch {
      session.surroundings.complain(error.words.en)
    }
  }
}

/// The line on stderr that says how far a run is; only where it was asked for.
struct ProgressLine {
  private let isOn: Bool
  private let surroundings: Surroundings

  init(isOn: Bool, _ surroundings: Surroundings) {
    self.isOn = isOn
    self.surroundings = surroundings
  }

  func show(_ bytes: Int64) {
    guard isOn else { return }
    surroundings.err(Array("\r\(bytes / 1_000_000) MB read".utf8))
  }

  func clear() {
    if isOn { surroundings.err(Array("\r\u{1B}[K".utf8)) }
  }
}

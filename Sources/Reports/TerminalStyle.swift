internal import Incidents

/// The only escape sequences this tool writes: a few colours, each closed again, and none when colour is off.
struct TerminalStyle: Sendable {
  let isOn: Bool

  /// A severity's colour around a text that has been escaped.
  func severity(_ severity: Report.Severity, _ text: String) -> String {
    switch severity {
    case .critical: wrap("1;31", text)
    case .warning: wrap("33", text)
    case .notice: wrap("36", text)
    case .info: text
    }
  }

  /// A trace mark's colour around a text that has been escaped.
  func mark(_ mark: Report.TraceRow.Mark, _ text: String) -> String {
    switch mark {
    case .plain: text
    case .operation: wrap("1", text)
    case .shown: wrap("32", text)
    case .hidden, .gone: wrap("33", text)
    case .trouble: wrap("31", text)
    }
  }

  /// What matters less.
  func faint(_ text: String) -> String { wrap("2", text) }

  private func wrap(_ code: String, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

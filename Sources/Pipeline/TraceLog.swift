import Bytes
import Cluster
import Events
import Incidents
import Patterns
import Records

/// The events about one subject, kept while a run goes by.
struct TraceLog: Sendable {
  let subject: TraceSubject
  /// Most rows kept; what is beyond is counted.
  static let most = 20_000
  private(set) var events: [Event] = []
  private(set) var dropped = 0

  init(_ subject: TraceSubject) { self.subject = subject }

  mutating func observe(_ event: Event, zoneMinutes: Int, _ names: borrowing Names) {
    guard event.kind != .alive, event.kind != .zoneSeen,
      subject.matches(event, zoneMinutes: zoneMinutes, names)
    else { return }
    if events.count < TraceLog.most { events.append(event) } else { dropped += 1 }
  }

  /// One row an event: what its record says, quoted.
  func rows(
    nodeNames: [String], names: borrowing Names, texts: some EvidenceTexts
  ) -> [Report.TraceRow] {
    let bytes = texts.texts(events.map(\.evidence))
    var rows: [Report.TraceRow] = []
    for (index, event) in events.enumerated() {
      var row = Report.TraceRow()
      row.at = event.at.milliseconds
      row.node = nodeNames[Int(event.node.rawValue)]
      row.log = event.log.name
      let text = bytes[index].map { String(decoding: $0.prefix(600), as: UTF8.self) } ?? ""
      let line = String(text.prefix { $0 != "\n" })
      row.written = Report.Evidence.stamp(line)
      row.says = Report.Text(en: TraceLog.message(line), zh: TraceLog.message(line))
      row.evidence = "\(texts.file(event.evidence).file):\(event.evidence.line)"
      row.mark = TraceLog.mark(event)
      rows.append(row)
    }
    if dropped > 0 {
      var row = Report.TraceRow()
      row.says = Report.Text(en: "… \(dropped) more", zh: "… 还有 \(dropped) 条")
      rows.append(row)
    }
    return rows
  }

  /// Operations whose own lines do not name the subject (the console's body is not logged), as they were worked out.
  func operationRows(_ report: Report, beside rows: [Report.TraceRow]) -> [Report.TraceRow] {
    let told = Set(rows.compactMap(\.evidence))
    let places = Dictionary(
      report.evidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return report.operations.compactMap { operation in
      guard subject.matches(operation.subject),
        let opener = operation.evidence.compactMap({ places[$0] }).first,
        !told.contains("\(opener.file):\(opener.line)")
      else { return nil }
      var row = Report.TraceRow()
      row.at = opener.at
      row.node = opener.node
      row.written = opener.written
      row.says = Wording.trace(operation)
      row.evidence = "\(opener.file):\(opener.line)"
      row.mark = .operation
      return row
    }
  }

  private static func message(_ line: String) -> String {
    line.first?.isNumber == true && line.dropFirst(4).first == "-"
      ? String(line.dropFirst(24)) : line
  }

  private static func mark(_ event: Event) -> Report.TraceRow.Mark {
    switch event.kind {
    case .register, .deregister, .update: event.status >= 400 ? .trouble : .operation
    case .clientChange, .datumAdded, .datumEnabled: .shown
    case .datumDisabled: .hidden
    case .clientRemove, .clientDisconnect, .datumRemoved, .autoDelete: .gone
    case .distroSyncFailed, .distroSyncCancelled, .pushFailed, .forwardFailed, .verifyInvalid:
      .trouble
    case .distroEnd: event.flags.contains(.ok) ? .plain : .trouble
    case .push: event.d >= 0 && event.c < event.d ? .hidden : .plain
    default: .plain
    }
  }
}

package import Incidents

/// `nacoscope trace WHAT`: everything about one thing on all nodes, as a plain-text table in time order.
///
///     Everything about 10.0.1.21:8080
///     Times are UTC, corrected; “written” is the stamp in the log.
///
///     2026-11-22
///     time          written       node   log              what
///     22:09:39.767  06:09:39.767  node1  access         ! DELETE 10.0.1.21:8080, status 200  (node1/…/access_log:81)
///     22:09:40.781  06:09:40.781  node2  naming-server  - gone
///
/// Signs: `!` a request, `+` shown, `~` hidden, `-` gone, `x` trouble.
package enum TraceReport {
  /// The table; rows in the order given (the caller sorts by time, node, log).
  /// - Complexity: O(rows)
  package static func render(
    _ rows: [Report.TraceRow], what: String, _ options: RenderOptions = RenderOptions()
  ) -> String {
    let words = Words(language: options.language)
    func clean(_ text: String) -> String { Escaping.terminal(Outgoing.clean(text, options)) }
    guard !rows.isEmpty else { return words(WordingNote.traceEmpty, clean(what)) + "\n" }
    let style = TerminalStyle(isOn: options.colors)
    let head = [.time, .written, .node, .log, .what].map { (heading: WordingHeading) in
      words(heading)
    }
    var days: [String] = []
    var cells = [head.dropLast() + ["  " + (head.last ?? "")]]
    for row in rows {
      days.append(row.at.map { String(Stamp.dateAndTime($0).prefix(10)) } ?? days.last ?? "")
      let said = style.mark(row.mark, clean(options.language.pick(row.says)))
      let place = row.evidence.map { "  " + style.faint("(\(clean($0)))") } ?? ""
      cells.append([
        row.at.map { Stamp.time($0) } ?? "", clean(shortStamp(row.written)), clean(row.node),
        clean(row.log), "\(sign(row.mark)) \(said)\(place)",
      ])
    }
    let lines = Columns.table(cells.map { Array($0) })
    var text = words(WordingNote.traceOf, clean(what)) + "\n"
    text += words(WordingNote.traceColumnNote) + "\n"
    var day = ""
    for (i, line) in lines.dropFirst().enumerated() {
      if i == 0 || (days[i] != day && !days[i].isEmpty) {
        day = days[i]
        text += "\n" + (day.isEmpty ? "" : day + "\n") + (i == 0 ? lines[0] + "\n" : "")
      }
      text += line + "\n"
    }
    return text
  }

  private static func sign(_ mark: Report.TraceRow.Mark) -> String {
    switch mark {
    case .plain: " "
    case .operation: "!"
    case .shown: "+"
    case .hidden: "~"
    case .gone: "-"
    case .trouble: "x"
    }
  }

  /// The time of a stamp that begins with a date, as all Nacos logs but the access log write it.
  private static func shortStamp(_ written: String) -> String {
    let bytes = Array(written.utf8)
    guard bytes.count > 11, bytes[4] == UInt8(ascii: "-"), bytes[10] == 0x20 else { return written }
    return String(decoding: bytes[11...], as: UTF8.self)
  }
}

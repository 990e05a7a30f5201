import Bytes
import Events
import Json
import Reports

/// The columns of an exported event, the same ones in CSV and in SQLite.
package enum EventColumns {
  /// What stands in a column.
  package enum Value: Sendable, Equatable {
    case text(String)
    case number(Int64)
    case null
  }

  /// Their names, in order.
  package static let names = [
    "at", "at_ms", "low_ms", "high_ms", "written", "node", "log", "file", "line", "offset",
    "length", "kind", "pattern", "namespace", "group_name", "service", "cluster", "instance",
    "client", "flags", "fields",
  ]

  /// Those that hold numbers.
  static let numbers: Set<String> = ["at_ms", "low_ms", "high_ms", "line", "offset", "length"]

  /// The values of a row, redacted, masked, and with nothing in them that acts on a terminal.
  static func values(_ row: EventRow, _ options: RenderOptions) -> [Value] {
    func text(_ text: String?) -> Value {
      text.map { .text(Escaping.visible(options.clean($0))) } ?? .null
    }
    var json = JsonWriter()
    EventJSON.fields(row.facts, options, &json)
    let facts = row.facts
    return [
      .text(RFC3339.text(row.at)), .number(row.at),
      row.bound.map { .number(Int64($0.low)) } ?? .null,
      row.bound.map { .number(Int64($0.high)) } ?? .null,
      .text(row.writtenText), text(row.node), text(row.log), text(row.file),
      .number(Int64(row.line)), .number(row.offset), .number(Int64(row.length)),
      text(facts.kind), text(row.pattern), text(facts.namespace), text(facts.group),
      text(facts.service), text(facts.cluster), text(facts.instance), text(facts.client),
      text(facts.flags.joined(separator: " ")), .text(Escaping.visible(json.text)),
    ]
  }
}

extension EventRow {
  /// `2026-11-23T07:30:48.931+08:00`: what stands in the log, with the zone it was taken for.
  var writtenText: String {
    RFC3339.text(written + Int64(zoneMinutes) * 60_000).dropLast()
      + RFC3339.offset(minutes: zoneMinutes)
  }
}

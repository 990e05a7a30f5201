import Bytes
import Json
package import Reports

/// Events as text, one a line.
package enum EventText: String, Sendable {
  /// `nacoscope.event/1` (schema/nacoscope.event-1.schema.json).
  case jsonl
  /// RFC 4180, with a line of names; cells that a spreadsheet would take for formulas are text.
  case csv

  /// What comes before the first event.
  package var head: [UInt8] {
    self == .csv ? Array((EventColumns.names.joined(separator: ",") + "\r\n").utf8) : []
  }

  /// One event with its line end.
  package func bytes(_ row: EventRow, _ options: RenderOptions) -> [UInt8] {
    switch self {
    case .jsonl: EventText.object(row, options)
    case .csv: EventText.line(row, options)
    }
  }

  private static func line(_ row: EventRow, _ options: RenderOptions) -> [UInt8] {
    let cells = EventColumns.values(row, options).map { value in
      switch value {
      case .text(let text): Escaping.csv(text)
      case .number(let number): String(number)
      case .null: ""
      }
    }
    return Array((cells.joined(separator: ",") + "\r\n").utf8)
  }

  private static func object(_ row: EventRow, _ options: RenderOptions) -> [UInt8] {
    var json = JsonWriter()
    func member(_ key: String, _ text: String?) {
      json.key(key)
      json.string(orNull: text)
    }
    json.beginObject()
    member("schema", "nacoscope.event/1")
    member("at", RFC3339.text(row.at))
    json.key("clock")
    if let bound = row.bound {
      json.beginObject()
      json.key("lowMs")
      json.number(bound.low)
      json.key("highMs")
      json.number(bound.high)
      json.endObject()
    } else {
      json.null()
    }
    member("written", row.writtenText)
    member("node", options.clean(row.node))
    member("log", row.log)
    member("file", options.clean(row.file))
    json.key("line")
    json.number(row.line)
    json.key("offset")
    json.number(row.offset)
    json.key("length")
    json.number(row.length)
    member("pattern", row.pattern)
    EventJSON.members(row.facts, options, &json)
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

internal import Incidents
internal import Json

/// Where every byte went, in the JSON report.
extension JsonWriter {
  mutating func totals(_ totals: Report.Totals) {
    key("coverage")
    beginObject()
    member("files", totals.files)
    member("bytes", totals.bytes)
    member("parsed", totals.parsed)
    member("unparsed", totals.unparsed)
    member("separators", totals.separators)
    member("cut", totals.cut)
    member("skipped", totals.skipped)
    member("unreadable", totals.unreadable)
    endObject()
  }

  mutating func skipped(_ item: Report.Skipped) {
    beginObject()
    member("node", item.node)
    member("file", item.file)
    member("reason", item.reason.rawValue)
    member("bytes", item.bytes)
    member("lines", item.lines)
    member("shape", item.shape)
    member("original", item.original)
    endObject()
  }

  mutating func late(_ item: Report.LateRow) {
    beginObject()
    member("node", item.node)
    member("file", item.file)
    member("count", item.count)
    member("interval", item.interval)
    member("latestMs", item.latestMs)
    endObject()
  }
}

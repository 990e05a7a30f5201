package import Incidents
internal import Json

/// `nacoscope.report/1`: the report as JSON, as `schema/nacoscope.report-1.schema.json` says (design §6).
///
///     {
///       "schema": "nacoscope.report/1",
///       "findings": [
///         {"id":"f-…","rule":"sync-delay",…},      one element a line: fit for `grep` and `diff`
///
/// Every key is always there; what is not known is null. Times are RFC 3339 in UTC with milliseconds. Equal reports give equal
/// bytes. Never masked or redacted twice: `Outgoing` did it.
package enum JSONReport {
  /// The schema's name, first member of every report.
  package static let schema = "nacoscope.report/1"

  /// The report as one JSON document, a line end behind it.
  /// - Complexity: O(size of the report)
  package static func render(_ report: Report, _ options: RenderOptions = RenderOptions()) -> String
  {
    String(decoding: bytes(report, options), as: UTF8.self)
  }

  /// The same as bytes.
  package static func bytes(_ report: Report, _ options: RenderOptions = RenderOptions()) -> [UInt8]
  {
    var writer = JsonWriter(openDepth: 2)
    writer.document(Outgoing(report, options).report)
    writer.endLine()
    return writer.bytes
  }

  /// One finding as one line of JSON without a line end, as `follow` prints it.
  package static func line(
    _ finding: Report.Finding, _ options: RenderOptions = RenderOptions()
  ) -> String {
    var writer = JsonWriter()
    writer.finding(finding.mappingTexts { Outgoing.clean($0, options) })
    return writer.text
  }
}

extension JsonWriter {
  fileprivate mutating func document(_ report: Report) {
    beginObject()
    key("schema")
    string(JSONReport.schema)
    tool(report.tool)
    key("span")
    interval(report.span)
    list("nodes", report.nodes) { $0.node($1) }
    list("operations", report.operations) { $0.operation($1) }
    counts("uncited", report.uncited)
    list("findings", report.findings) { $0.finding($1) }
    list("incidents", report.incidents) { $0.incident($1) }
    list("sync", report.sync) { $0.syncRow($1) }
    list("notEvaluable", report.notEvaluable) { $0.notEvaluable($1) }
    list("harmless", report.harmless) { $0.harmless($1) }
    list("unmatched", report.unmatched) { $0.unmatched($1) }
    list("troubles", report.troubles) { $0.trouble($1) }
    totals(report.coverage)
    list("skipped", report.skipped) { $0.skipped($1) }
    list("late", report.late) { $0.late($1) }
    counts("cut", report.cut)
    key("evidence")
    beginObject()
    for evidence in report.evidence {
      key(evidence.id)
      self.evidence(evidence)
    }
    endObject()
    endObject()
  }

  private mutating func tool(_ tool: Report.Tool) {
    key("tool")
    beginObject()
    member("name", tool.name)
    member("version", tool.version)
    member("pcre2", tool.pcre2)
    member("patterns", tool.patterns)
    endObject()
  }
}

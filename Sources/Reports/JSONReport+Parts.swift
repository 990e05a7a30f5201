internal import Incidents
internal import Json

/// One function for each kind of element of the JSON report's lists, keys in the order of design §6.
extension JsonWriter {
  mutating func node(_ node: Report.Node) {
    beginObject()
    member("id", node.id)
    member("addresses", node.addresses)
    key("version")
    if let version = node.version {
      beginObject()
      member("value", version.value)
      member("basis", version.basis)
      endObject()
    } else {
      null()
    }
    list("zone", node.zone) { writer, zone in
      writer.beginObject()
      writer.member("offset", zone.offset)
      writer.member("basis", zone.basis)
      writer.member("from", zone.from.flatMap { Stamp.rfc3339($0) })
      writer.endObject()
    }
    key("clock")
    if let clock = node.clock { self.clock(clock) } else { null() }
    list("logs", node.logs) { $0.log($1) }
    endObject()
  }

  private mutating func clock(_ clock: Report.Clock) {
    beginObject()
    member("reference", clock.reference)
    member("lowMs", clock.lowMs)
    member("highMs", clock.highMs)
    member("pairs", clock.pairs)
    member("appliedMs", clock.appliedMs)
    endObject()
  }

  private mutating func log(_ log: Report.Log) {
    beginObject()
    member("log", log.log)
    member("files", log.files)
    member("bytes", log.bytes)
    member("records", log.records)
    member("matched", log.matched)
    member("known", log.known)
    member("unmatched", log.unmatched)
    member("span", log.span)
    list("gaps", log.gaps) { $0.interval($1) }
    member("lossy", log.lossy)
    endObject()
  }

  mutating func operation(_ operation: Report.Operation) {
    beginObject()
    member("id", operation.id)
    member("kind", operation.kind)
    key("subject")
    subject(operation.subject)
    member("identified", operation.identified.rawValue)
    moment("requestedAt", operation.requestedAt)
    moment("executedAt", operation.executedAt)
    key("by")
    if let by = operation.by {
      beginObject()
      member("address", by.address)
      member("agent", by.agent)
      endObject()
    } else {
      null()
    }
    member("via", operation.via)
    member("status", operation.status)
    list("effects", operation.effects) { $0.effect($1) }
    list("differential", operation.differential) { $0.cause($1) }
    list("candidates", operation.candidates) { writer, candidate in
      writer.beginObject()
      writer.member("kind", candidate.kind)
      writer.key("subject")
      writer.subject(candidate.subject)
      writer.member("verdict", candidate.verdict.rawValue)
      writer.member("evidence", candidate.evidence)
      writer.endObject()
    }
    member("evidence", operation.evidence)
    endObject()
  }

  private mutating func moment(_ name: String, _ moment: Report.Moment?) {
    key(name)
    guard let moment else {
      null()
      return
    }
    beginObject()
    member("node", moment.node)
    member("interval", moment.interval)
    endObject()
  }

  private mutating func effect(_ effect: Report.Effect) {
    beginObject()
    member("node", effect.node)
    member("state", effect.state)
    key("interval")
    if let span = effect.interval { interval(span) } else { null() }
    key("delayMs")
    if let delay = effect.delayMs {
      beginObject()
      member("low", delay.low)
      member("high", delay.high)
      endObject()
    } else {
      null()
    }
    member("basis", effect.basis)
    key("reason")
    if let reason = effect.reason { text(reason) } else { null() }
    member("evidence", effect.evidence)
    endObject()
  }

  mutating func finding(_ finding: Report.Finding) {
    beginObject()
    member("id", finding.id)
    member("rule", finding.rule)
    member("severity", finding.severity.rawValue)
    member("verdict", finding.verdict.rawValue)
    key("subject")
    subject(finding.subject)
    key("nodes")
    beginObject()
    member("operated", finding.nodes.operated)
    member("executed", finding.nodes.executed)
    member("owner", finding.nodes.owner)
    member("from", finding.nodes.from)
    member("to", finding.nodes.to)
    member("affected", finding.nodes.affected)
    endObject()
    member("interval", finding.interval)
    member("healed", finding.healed)
    counts("measured", finding.measured)
    member("title", finding.title)
    member("text", finding.text)
    key("advice")
    beginObject()
    member("en", finding.advice.en)
    member("zh", finding.advice.zh)
    endObject()
    list("alternatives", finding.alternatives) { $0.cause($1) }
    member("evidence", finding.evidence)
    member("references", finding.references)
    member("known", finding.known)
    endObject()
  }

  mutating func incident(_ incident: Report.Incident) {
    beginObject()
    member("id", incident.id)
    member("severity", incident.severity.rawValue)
    member("interval", incident.interval)
    member("title", incident.title)
    list("subjects", incident.subjects) { $0.subject($1) }
    member("findings", incident.findings)
    endObject()
  }

  mutating func syncRow(_ row: Report.SyncRow) {
    beginObject()
    member("from", row.from)
    member("to", row.to)
    member("kind", row.kind)
    member("count", row.count)
    member("p50Ms", row.p50Ms)
    member("p95Ms", row.p95Ms)
    member("p99Ms", row.p99Ms)
    member("maxMs", row.maxMs)
    member("failed", row.failed)
    member("unfinished", row.unfinished)
    endObject()
  }

  mutating func notEvaluable(_ item: Report.NotEvaluable) {
    beginObject()
    member("rule", item.rule)
    member("node", item.node)
    member("reason", item.reason)
    member("remedy", item.remedy)
    endObject()
  }

  mutating func harmless(_ item: Report.Harmless) {
    beginObject()
    member("pattern", item.pattern)
    member("count", item.count)
    member("says", item.says)
    endObject()
  }

  mutating func unmatched(_ item: Report.UnmatchedShape) {
    beginObject()
    member("log", item.log)
    member("shape", item.shape)
    member("count", item.count)
    member("example", item.example)
    endObject()
  }

  mutating func trouble(_ item: Report.Trouble) {
    beginObject()
    member("source", item.source)
    member("says", item.says)
    endObject()
  }

  mutating func evidence(_ item: Report.Evidence) {
    beginObject()
    member("node", item.node)
    member("file", item.file)
    member("member", item.member)
    member("line", item.line)
    member("offset", item.offset)
    member("length", item.length)
    member("sha256", item.sha256)
    member("at", item.at.flatMap { Stamp.rfc3339($0) })
    member("written", item.written)
    member("text", item.text)
    endObject()
  }
}

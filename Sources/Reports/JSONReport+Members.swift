internal import Incidents
internal import Json

/// The small repeated shapes of the JSON report.
extension JsonWriter {
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(orNull: value)
  }

  mutating func member(_ name: String, _ value: (some BinaryInteger)?) {
    key(name)
    number(orNull: value)
  }

  mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    bool(orNull: value)
  }

  mutating func member(_ name: String, _ value: Report.Text) {
    key(name)
    text(value)
  }

  mutating func member(_ name: String, _ values: [String]) {
    list(name, values) { $0.string($1) }
  }

  mutating func member(_ name: String, _ value: Report.Interval) {
    key(name)
    interval(value)
  }

  /// `{"en","zh"}`.
  mutating func text(_ text: Report.Text) {
    beginObject()
    member("en", text.en)
    member("zh", text.zh)
    endObject()
  }

  /// `{"from","to"}`, null where it is not bounded.
  mutating func interval(_ interval: Report.Interval) {
    beginObject()
    member("from", interval.from.flatMap { Stamp.rfc3339($0) })
    member("to", interval.to.flatMap { Stamp.rfc3339($0) })
    endObject()
  }

  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JsonWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }

  /// Name → number, sorted by name.
  mutating func counts(_ name: String, _ counts: [String: some BinaryInteger]) {
    key(name)
    beginObject()
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) { member(key, count) }
    endObject()
  }

  mutating func subject(_ subject: Report.Subject) {
    beginObject()
    member("namespace", subject.namespace)
    member("group", subject.group)
    member("service", subject.service)
    member("cluster", subject.cluster)
    member("ip", subject.ip)
    member("port", subject.port)
    member("ephemeral", subject.ephemeral)
    member("client", subject.client)
    endObject()
  }

  mutating func cause(_ cause: Report.Cause) {
    beginObject()
    member("cause", cause.cause)
    member("verdict", cause.verdict.rawValue)
    member("because", cause.because)
    member("evidence", cause.evidence)
    endObject()
  }
}

/// A line of a log in the object of JSON that a collector or a search engine made of it.
///
///     {"@timestamp":"2026-11-23T07:30:48.931Z","level":"INFO","message":"…"}                    logstash, ECS
///     {"_index":"nacos","_source":{"@timestamp":"…","message":"2026-11-23 07:30:48,931 INFO …"}} Elasticsearch, Kibana
///     {"line":"2026-11-23 07:30:48,931 INFO …","timestamp":"1795419048931000000","labels":{…}}   Loki, Grafana
///     {"preview":false,"result":{"_raw":"2026-11-23 07:30:48,931 INFO …"}}                       Splunk
///     {"__REALTIME_TIMESTAMP":"…","MESSAGE":"2026-11-23 07:30:48,931 INFO …"}                    journalctl -o json
///
/// Source: the field names of Elastic Common Schema, Filebeat, Fluentd (`log`), Loki's and Grafana's exports, Splunk's JSON export,
/// systemd.journal-fields(7), Google's LogEntry, OpenTelemetry's log data model, Alibaba's Simple Log Service.
package struct CollectedLine: Sendable {
  /// When it was written or collected, as it stands there; empty when nothing says it.
  package private(set) var date: [UInt8] = []
  package private(set) var level: [UInt8] = []
  package private(set) var message: [UInt8] = []
  /// The stack trace, where it has a member of its own.
  package private(set) var trace: [UInt8] = []

  /// How sure each is that which was found; lower is surer.
  private var ranks = (date: Int.max, level: Int.max, message: Int.max)

  private enum Role {
    case date(Int)
    case level(Int)
    case message(Int)
    case trace
    /// Its members count as those of the whole.
    case holder
    /// Its members count by its name, a dot and theirs.
    case named
  }

  /// By name; of several the one with the least number counts, and a message that is a whole line of the log before all.
  private static let roles: [String: Role] = [
    "@timestamp": .date(0), "timestamp": .date(1), "time": .date(2), "ts": .date(3),
    "_time": .date(4), "date": .date(5), "datetime": .date(6), "Timestamp": .date(7),
    "level": .level(0), "log.level": .level(1), "severity": .level(2), "loglevel": .level(3),
    "SeverityText": .level(4), "severity_text": .level(5),
    "message": .message(0), "msg": .message(1), "log": .message(2), "line": .message(3),
    "MESSAGE": .message(4), "_raw": .message(5), "@message": .message(6), "content": .message(7),
    "textPayload": .message(8), "event.original": .message(9), "log.original": .message(10),
    "Body": .message(11), "body": .message(12),
    "stack_trace": .trace, "error.stack_trace": .trace,
    "_source": .holder, "result": .holder, "jsonPayload": .holder, "fields": .holder,
    "event": .named, "error": .named,
  ]

  /// How deep members of members are looked for.
  private static let mostDepth = 3

  /// Finds the line in what is one object of JSON; nil when it is none, or has no message.
  /// - Complexity: O(`object.count`)
  package init?(_ object: ArraySlice<UInt8>) {
    guard take(object, name: "", depth: 0), ranks.message < .max else { return nil }
  }

  /// Whether the message is a line as the log itself stamped it.
  package var isWhole: Bool { CollectedLine.isStamped(message) }

  /// Whether the log itself stamped a text; an object of JSON is another collector's, whatever stands in it.
  private static func isStamped(_ text: [UInt8]) -> Bool {
    text.first != UInt8(ascii: "{") && LineShape.isStamped(text[...])
  }

  /// The line as far as it is known: `date level message`, or `bare` where the message has its own stamp.
  package var text: [UInt8] {
    if isWhole || date.isEmpty { return bare }
    return date + [0x20] + (level.isEmpty ? [] : level + [0x20]) + bare
  }

  /// The message, and the stack trace on lines of its own.
  package var bare: [UInt8] {
    var text = message
    if !trace.isEmpty { text += [0x0A] + trace }
    while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
    return text
  }

  private mutating func take(_ object: ArraySlice<UInt8>, name: String, depth: Int) -> Bool {
    JSONScan.members(of: object) { key, at in
      let path = name + String(decoding: key, as: UTF8.self)
      switch CollectedLine.roles[path] {
      case nil: break
      case .holder: descend(object, at, "", depth)
      case .named: descend(object, at, path + ".", depth)
      case .date(let rank):
        guard rank < ranks.date, let text = CollectedLine.text(object, at) else { break }
        (date, ranks.date) = (text, rank)
      case .level(let rank):
        guard rank < ranks.level, let text = CollectedLine.text(object, at) else { break }
        (level, ranks.level) = (text, rank)
      case .message(let rank):
        // ECS has an object of this name.
        if path == "log", object[at] == UInt8(ascii: "{") { descend(object, at, "log.", depth) }
        guard let text = CollectedLine.text(object, at) else { break }
        let rank =
          CollectedLine.isStamped(text) ? rank - 100 : text.isEmpty ? rank + 100 : rank
        if rank < ranks.message { (message, ranks.message) = (text, rank) }
      case .trace: trace = CollectedLine.text(object, at) ?? trace
      }
    }
  }

  private mutating func descend(
    _ object: ArraySlice<UInt8>, _ at: Int, _ name: String, _ depth: Int
  ) {
    guard depth < CollectedLine.mostDepth, let end = JSONScan.valueEnd(object, at: at) else {
      return
    }
    _ = take(object[at..<end], name: name, depth: depth + 1)
  }

  /// The string at `at`, or the first one of the array there: Kibana makes one of every field.
  private static func text(_ object: ArraySlice<UInt8>, _ at: Int) -> [UInt8]? {
    var at = at
    if at < object.endIndex, object[at] == UInt8(ascii: "[") {
      at = JSONScan.blanks(object, from: at + 1)
    }
    var text: [UInt8] = []
    return JSONScan.string(object, at: at, into: &text) == nil ? nil : text
  }
}

extension CollectedLine {
  /// A line that stands alone, without members beside it.
  private init(alone line: [UInt8]) { message = line }

  /// The lines in documents of JSON, one after the other or within one another, in their order: the hits of a search, the
  /// rows of an export, the values of a stream.
  ///
  /// An object that holds a line is one line. Strings count where they are whole lines as the log stamped them.
  /// - Complexity: O(`documents.count` × depth)
  package static func all(in documents: ArraySlice<UInt8>) -> [CollectedLine] {
    var found: [CollectedLine] = []
    var at = JSONScan.blanks(documents, from: documents.startIndex)
    while at < documents.endIndex, let end = collect(documents, at, depth: 0, &found) {
      at = JSONScan.blanks(documents, from: end)
      if at < documents.endIndex, documents[at] == UInt8(ascii: ",") {
        at = JSONScan.blanks(documents, from: at + 1)
      }
    }
    return found
  }

  /// How deep documents are looked into; a search answers with lines at the sixth level.
  private static let mostLevels = 10

  /// Adds the lines in the value at `at`; where it ends.
  private static func collect(
    _ text: ArraySlice<UInt8>, _ at: Int, depth: Int, _ found: inout [CollectedLine]
  ) -> Int? {
    guard at < text.endIndex, depth < mostLevels else { return nil }
    switch text[at] {
    case UInt8(ascii: "{"):
      guard let end = JSONScan.valueEnd(text, at: at) else { return nil }
      let object = text[at..<end]
      if let line = CollectedLine(object) {
        if !line.message.isEmpty { found.append(line) }
      } else {
        _ = JSONScan.members(of: object) { _, value in
          _ = collect(object, value, depth: depth + 1, &found)
        }
      }
      return end
    case UInt8(ascii: "["):
      guard let end = JSONScan.valueEnd(text, at: at) else { return nil }
      var next = JSONScan.blanks(text, from: at + 1)
      while next < end - 1, let after = collect(text, next, depth: depth + 1, &found) {
        next = JSONScan.blanks(text, from: after)
        guard next < end, text[next] == UInt8(ascii: ",") else { break }
        next = JSONScan.blanks(text, from: next + 1)
      }
      return end
    case UInt8(ascii: "\""):
      var line: [UInt8] = []
      let end = JSONScan.string(text, at: at, into: &line)
      if isStamped(line) { found.append(CollectedLine(alone: line)) }
      return end
    default: return JSONScan.valueEnd(text, at: at)
    }
  }
}

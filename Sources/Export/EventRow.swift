package import Events

/// One event as it leaves: what it says, when, and where it is written.
package struct EventRow: Sendable {
  /// By how much the true time may differ from `at`, in milliseconds.
  package struct Bound: Sendable, Equatable {
    /// Not positive.
    package var low: Int
    /// Not negative.
    package var high: Int

    /// A bound from `low` to `high`.
    package init(low: Int, high: Int) {
      self.low = low
      self.high = high
    }
  }

  /// Milliseconds since the epoch on the reference clock.
  package var at: Int64
  /// Nil when nothing bounds the node's clock.
  package var bound: Bound?
  /// As the node wrote it, in milliseconds since the epoch by its own clock.
  package var written: Int64
  /// Minutes by which the node's zone is east of UTC.
  package var zoneMinutes: Int
  package var node: String
  package var log: String
  package var file: String
  /// Of the record's first line, from 1.
  package var line: Int
  /// Bytes in front of the record in its file, uncompressed.
  package var offset: Int64
  /// Bytes of the record.
  package var length: Int
  /// Id of the pattern that matched; nil for what no single pattern tells.
  package var pattern: String?
  package var facts: EventFacts

  /// A row; where it is written is filled in by whoever knows.
  package init(at: Int64, written: Int64, zoneMinutes: Int, facts: EventFacts) {
    self.at = at
    self.written = written
    self.zoneMinutes = zoneMinutes
    self.facts = facts
    node = ""
    log = ""
    file = ""
    line = 0
    offset = 0
    length = 0
  }
}

extension EventRow {
  /// The texts in it that may hold an address.
  package var texts: [String] {
    let names = [
      facts.instance, facts.client, facts.service, facts.group, facts.namespace, facts.cluster,
    ]
    let parts = facts.parts.compactMap { part in
      if case .text(let text) = part.value { text } else { nil }
    }
    return [node, file] + names.compactMap { $0 } + parts
  }
}

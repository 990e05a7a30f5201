package import Bytes
package import Events
package import Patterns
package import Records

/// What one record means, and how that is known; or why it is not known.
package struct Explanation: Sendable {
  /// A group or a part of a request with what stood there.
  package struct Field: Sendable, Equatable {
    package var name: String
    package var value: [UInt8]
  }

  /// One way to read the record.
  package struct Reading: Sendable {
    /// The logs in which this pattern is it.
    package var logs: [LogKind]
    package var pattern: PatternDefinition
    /// In the order of the pattern's groups, or of the request.
    package var fields: [Field]
    /// The events it becomes; none when it is known and of no use to a rule.
    package var events: [EventFacts]
    /// Whether the fast path absorbs it: counted and kept for the rules, no event in the order.
    package var isRoutine = false
    /// What its events prove, or the request it is; nil when there are none.
    package var meaning: EventMeaning?
    /// Whether the record is only a part of what the pattern matches, as a rule the beginning: it was cut off, so it has no fields and no events.
    package var isCut = false
    /// Whether it is cut at the front: it is the end of what the pattern matches, not the beginning.
    package var isFrontMissing = false
    /// What a node does with the request it is; nil when it is none, or there is no more to say than the pattern does.
    package var does: EventMeaning.Text?
  }

  /// A pattern that nearly matches.
  package struct Near: Sendable {
    package var pattern: PatternDefinition
    /// Where it gave up: bytes of the message.
    package var byte: Int
  }

  /// Where the record stands: a file's name, and the line in it or in the input, from 1.
  package var file: String?
  package var line: Int
  /// Lines it has.
  package var lineCount = 1
  /// The record as understood, line ends between its lines.
  package var text: [UInt8]
  /// The message in `text`.
  package var message: ByteRange
  package var stripped: [UnwrappedLine.Stripped] = []
  package var layout = Layout.plain
  /// Whether it is a request without its access line: what is asked, not what was done.
  package var isRequest = false
  package var level = Record.Level.none
  /// As `Record.stamp`.
  package var stamp = Record.noStamp
  /// As `Record.zoneMinutes`.
  package var zoneMinutes = Record.noZone
  /// The logs that were tried; empty is all.
  package var logs: [LogKind] = []
  /// Best first; empty when no pattern matches.
  package var readings: [Reading] = []
  /// Best first; only when no pattern matches.
  package var nearest: [Near] = []

  /// A record of which nothing is known yet.
  package init(line: Int, text: [UInt8], message: ByteRange) {
    self.line = line
    self.text = text
    self.message = message
  }

  /// Whether a pattern matches.
  package var isKnown: Bool { !readings.isEmpty }
}

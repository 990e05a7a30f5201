/// How lines are written by somebody's own configuration, ready to be written anew as Nacos writes them.
///
///     %-5level [%thread] %d{dd/MM/yyyy HH:mm:ss} %logger - %msg%n
///     INFO  [main] 20/05/2026 21:24:05 c.a.n.Naming - text   ──▶   2026-05-20 21:24:05,000 INFO text
///
///     %t %a "%r" %s %D
///     [20/May/2026:21:24:05 +0800] 10.0.0.1 "GET / HTTP/1.1" 200 7   ──▶   10.0.0.1 - - [20/May/…] "GET / HTTP/1.1" 200 - 7
///
/// What is left out are columns nobody reads behind this room: threads, loggers, process ids.
package struct LineFormat: Hashable, Sendable {
  /// A piece of the line; what stands in a column ends where the next piece can begin.
  enum Part: Hashable, Sendable {
    case text([UInt8])
    /// Blanks; none at all where they only fill a column up.
    case gap(isRequired: Bool)
    case stamp(StampFormat)
    case level([LevelWord])
    case column(Slot, Width)
    /// The next so many parts, or nothing.
    case optional(Int)
    /// The rest of the line, less what the parts behind it take from its end.
    case message
  }

  /// What a column may hold.
  enum Width: Hashable, Sendable {
    /// Anything up to the next part.
    case any
    /// No blank.
    case word
    /// Digits, or a sign for "none".
    case number
  }

  /// What a column of an access log says; of other logs all are `other`.
  enum Slot: Int, Hashable, Sendable, CaseIterable {
    case other, host, ident, user, request, method, path, query, version, status, bytes, duration
    case agent, source
  }

  /// A level as it is written, and as Nacos writes it.
  struct LevelWord: Hashable, Sendable {
    var written: [UInt8]
    var level: [UInt8]
  }

  /// What it makes of a line.
  enum Target: Hashable, Sendable {
    /// `yyyy-MM-dd HH:mm:ss,SSS LEVEL message`; `|message` where the pattern has no level, as Nacos writes such logs.
    case message
    /// The stamp is put in front and Nacos' own form; what follows is columns that later rooms understand.
    case columns
    /// `HH:mm:ss,SSS LEVEL message`: on which day that was the lines do not say.
    case timed
    case access
  }

  /// The pattern it was made of.
  package let pattern: String
  let parts: [Part]
  let target: Target
  /// Minutes east of UTC of lines that do not say their zone; nil when nothing says it.
  let zone: Int16?
  /// Whether lines may hold the escape sequences of colours.
  let hasColours: Bool

  init(_ pattern: String, _ parts: [Part], _ target: Target, zone: Int16?, hasColours: Bool) {
    self.pattern = pattern
    self.parts = parts
    self.target = target
    self.zone = zone
    self.hasColours = hasColours
  }

  /// Whether stamps are counted since the epoch and put into no zone yet.
  package var needsZone: Bool {
    zone == nil
      && parts.contains { if case .stamp(let stamp) = $0 { stamp.saysEpoch } else { false } }
  }

  /// The same format, whose stamps are put into that zone.
  package func inZone(_ east: Int16) -> LineFormat {
    LineFormat(pattern, parts, target, zone: east, hasColours: hasColours)
  }

  /// Whether a line that begins as this one is written anew up to its message only, so that what follows may still come.
  package var keepsRest: Bool { target != .access && parts.last == .message }

  /// Adds `line`, written anew; false, with nothing added, for one that is not written so.
  ///
  /// One line gives one line. A carriage return at its end stays.
  /// - Complexity: O(`line.count`)
  package func rewrite(_ line: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool {
    guard hasColours, line.contains(0x1B) else { return rewritePlain(line, into: &out) }
    return rewritePlain(LineFormat.withoutColours(line)[...], into: &out)
  }

  private func rewritePlain(_ line: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool {
    let hasReturn = line.last == 0x0D
    let content = hasReturn ? line.dropLast() : line
    var match = LineMatch(content)
    guard match.fits(self), match.stamp.settle(zone: zone) else { return false }
    switch target {
    case .message, .columns, .timed: writeMessage(match, &out)
    case .access: match.writeAccess(&out)
    }
    if hasReturn { out.append(0x0D) }
    return true
  }

  private func writeMessage(_ match: LineMatch, _ out: inout [UInt8]) {
    if target == .timed {
      match.stamp.write(time: &out)
    } else {
      match.stamp.write(dated: &out)
    }
    if let level = match.level {
      out.append(0x20)
      out += level
    }
    let isPipe = target == .message && match.level == nil
    out.append(isPipe ? UInt8(ascii: "|") : 0x20)
    out += match.line[match.message]
  }

  /// The line without `ESC [ … letter`.
  private static func withoutColours(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var i = line.startIndex
    while i < line.endIndex {
      if line[i] == 0x1B, i + 1 < line.endIndex, line[i + 1] == UInt8(ascii: "[") {
        i += 2
        while i < line.endIndex, line[i] < 0x40 { i += 1 }
        i += 1
      } else {
        kept.append(line[i])
        i += 1
      }
    }
    return kept
  }
}

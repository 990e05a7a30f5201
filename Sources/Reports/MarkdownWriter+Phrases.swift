internal import Incidents

/// The small phrases all sections share: subjects, times, links, measured numbers.
extension MarkdownWriter {
  /// A link to an evidence; plain text when the report does not hold it.
  func link(_ id: String) -> String {
    index.evidence[id] == nil ? Escaping.inline(id) : "[\(id)](#\(id))"
  }

  /// Links to at most `limit` evidences, and how many more there are.
  func links(_ ids: [String], limit: Int = 8) -> String {
    var parts = ids.prefix(limit).map { link($0) }
    if ids.count > limit {
      parts.append(words(WordingNote.moreEvidence, String(ids.count - limit)))
    }
    return parts.joined(separator: " ")
  }

  /// A text of ours in the report's language, escaped.
  func say(_ text: Report.Text) -> String { Escaping.inline(words.language.pick(text)) }

  /// What it is about, as short as it is clear: `10.0.1.21:8080` (`orders`); namespace and group where they are not the usual
  /// ones, or where `isLong` asks for them.
  func subject(_ subject: Report.Subject, isLong: Bool = false) -> String {
    var parts: [String] = []
    if let address = subject.address { parts.append(Escaping.code(address)) }
    if let client = subject.client, subject.address != client {
      parts.append(Escaping.code(client))
    }
    if let service = subject.service { parts.append(Escaping.code(service)) }
    if let group = subject.group, isLong || group != "DEFAULT_GROUP" {
      parts.append(Escaping.code(group))
    }
    if let space = subject.namespace, isLong || !(space.isEmpty || space == "public") {
      parts.append(Escaping.code(space))
    }
    if let cluster = subject.cluster, cluster != "DEFAULT" { parts.append(Escaping.code(cluster)) }
    guard let first = parts.first else { return "?" }
    let rest = parts.dropFirst().joined(separator: words.comma)
    return rest.isEmpty ? first : "\(first) (\(rest))"
  }

  /// From and to in UTC, for tables whose head says so.
  func span(_ interval: Report.Interval) -> String {
    range(interval, offsetMinutes: 0, hasDate: true)
  }

  /// `2026-11-22 22:09:39.767`, in UTC.
  func moment(_ at: Int64) -> String { Stamp.dateAndTime(at) }

  /// From and to in UTC, and in the zone of the nodes named, or of all.
  func interval(_ interval: Report.Interval, nodes: [String] = []) -> String {
    guard let first = interval.from ?? interval.to else { return "–" }
    let offsets = zones(at: first, nodes)
    let local = offsets.filter { $0 != 0 }.map { offset in
      "\(range(interval, offsetMinutes: offset, hasDate: false)) \(offsetText(offset))"
    }
    let utc = "\(range(interval, offsetMinutes: 0, hasDate: true)) UTC"
    return local.isEmpty ? utc : "\(utc) (\(local.joined(separator: words.comma)))"
  }

  private func range(
    _ interval: Report.Interval, offsetMinutes: Int, hasDate: Bool
  ) -> String {
    func stamp(_ at: Int64, _ full: Bool) -> String {
      full
        ? Stamp.dateAndTime(at, offsetMinutes: offsetMinutes)
        : Stamp.time(at, offsetMinutes: offsetMinutes)
    }
    switch (interval.from, interval.to) {
    case (let from?, let to?):
      if from == to { return stamp(from, hasDate) }
      let isSame = Stamp.isSameDay(from, to, offsetMinutes: offsetMinutes)
      return "\(stamp(from, hasDate || !isSame)) – \(stamp(to, !isSame))"
    case (let from?, nil): return words(WordingNote.opened, stamp(from, hasDate))
    case (nil, let to?): return words(WordingNote.closed, stamp(to, hasDate))
    case (nil, nil): return "–"
    }
  }

  /// Minutes east of UTC of the nodes named (of all when none is), each once, in node order; at most two.
  private func zones(at: Int64, _ names: [String]) -> [Int] {
    let named = report.nodes.filter { names.contains($0.id) }
    var offsets: [Int] = []
    for node in named.isEmpty ? report.nodes : named {
      guard let offset = node.offsetMinutes(at: at), !offsets.contains(offset) else { continue }
      offsets.append(offset)
    }
    return Array(offsets.prefix(2))
  }

  private func offsetText(_ minutes: Int) -> String {
    let size = abs(minutes)
    return (minutes < 0 ? "−" : "+") + Stamp.padded(size / 60, 2) + ":"
      + Stamp.padded(size % 60, 2)
  }

  /// Numbers with names: milliseconds as a duration, all else as it is.
  func measured(_ measured: [String: Int64]) -> String {
    measured.sorted { $0.key < $1.key }.map { key, value in
      let isTime = key.hasSuffix("Ms")
      let name = isTime ? String(key.dropLast(2)) : key
      return words(
        WordingNote.measuredNote, Escaping.inline(name),
        isTime ? Stamp.duration(value) : String(value))
    }.joined(separator: words.comma)
  }

  /// A record's message without stamp and level, an access line from its request on; cut, then put into a code span.
  func excerpt(_ evidence: Report.Evidence, limit: Int) -> String {
    Escaping.code(Escaping.clipMiddle(evidence.message, limit))
  }

  /// `node1 · naming-server.log:812`: where a line is, as short as it can be found again.
  func place(_ evidence: Report.Evidence) -> String {
    Escaping.code(evidence.place)
  }
}

extension Report.Subject {
  /// `ip:port`, or the ip alone; nil when not even that is known.
  var address: String? {
    guard let ip else { return nil }
    guard let port else { return ip }
    return ip.contains(":") ? "[\(ip)]:\(port)" : "\(ip):\(port)"
  }
}

extension Report.Node {
  /// Minutes east of UTC that hold at that time; nil when no zone is known.
  func offsetMinutes(at: Int64) -> Int? {
    let fitting = zone.last { ($0.from ?? .min) <= at } ?? zone.first
    return fitting.flatMap { Stamp.offsetMinutes($0.offset) }
  }
}

extension Report.Evidence {
  /// `file:line`, the member of an archive in front of its archive.
  var place: String { (member.map { "\(file)!\($0)" } ?? file) + ":\(line)" }

  /// The first line without stamp and level; of an access line the part from the request on.
  var message: String {
    let first = text.prefix { $0 != "\n" && $0 != "\r\n" }
    if !written.isEmpty, first.hasPrefix(written) {
      var rest = first.dropFirst(written.count).drop { $0 == " " || $0 == "|" }
      for level in ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"] where rest.hasPrefix(level + " ") {
        rest = rest.dropFirst(level.count).drop { $0 == " " }
        break
      }
      return String(rest)
    }
    if let request = first.range(ofQuoteBehind: "] ") { return String(first[request...]) }
    return String(first)
  }
}

extension Substring {
  /// Where the quotation mark right behind `mark` stands: the request of an access-log line.
  fileprivate func range(ofQuoteBehind mark: String) -> Index? {
    var i = startIndex
    while i < endIndex {
      if self[i...].hasPrefix(mark + "\"") { return index(i, offsetBy: mark.count) }
      i = index(after: i)
    }
    return nil
  }
}

import Bytes
import Events
import Incidents
import Intake
import Patterns
import Records

/// Where every byte went (promise P1).
extension ReportFacts {
  /// What was found and not read, or read and not recognised, sorted by reason and file.
  func skippedFiles() -> [(row: Report.Skipped, troubles: [Trouble])] {
    var made = skipped.map { count($0) }
    for source in sources where !source.isLog {
      made += source.files.enumerated().map { index, file in row(source, index, file) }
    }
    // A path that is named twice is one file.
    for duplicate in duplicates where duplicate.path != duplicate.original {
      var one = Report.Skipped()
      one.node = duplicate.node
      one.file = shown(duplicate.path)
      one.reason = .duplicate
      one.bytes = duplicate.size
      one.original = shown(duplicate.original)
      made.append((one, []))
    }
    return made.sorted {
      let (a, b) = ($0.row, $1.row)
      if a.reason != b.reason {
        let order = Report.SkipReason.allCases
        return (order.firstIndex(of: a.reason) ?? 0) < (order.firstIndex(of: b.reason) ?? 0)
      }
      return (a.file, a.node ?? "") < (b.file, b.node ?? "")
    }
  }

  private func count(_ file: SkippedFile) -> (row: Report.Skipped, troubles: [Trouble]) {
    var one = Report.Skipped()
    one.node = file.node.isEmpty ? nil : file.node
    one.file = file.file.shown
    one.bytes = file.file.size
    switch file.reason {
    case .noLog:
      one.reason = .noLog
      // Its size would be that of all who write into it.
      if file.file.reading.label != nil {
        one.bytes = 0
        return counted(one, file.file, withShape: false)
      }
    case .binary: one.reason = .binary
    case .otherCompression: one.reason = .otherCompression
    case .clientLog:
      one.reason = .clientLog
      return counted(one, file.file, withShape: false)
    case .unrecognised:
      one.reason = .unrecognised
      return counted(one, file.file, withShape: true)
    }
    return (one, [])
  }

  private func counted(
    _ row: Report.Skipped, _ file: DiscoveredFile, withShape: Bool
  ) -> (row: Report.Skipped, troubles: [Trouble]) {
    guard countsSkipped else { return (row, []) }
    let count = SkippedCount(file)
    var one = row
    one.bytes = count.bytes
    one.lines = count.lines
    one.shape = withShape ? count.shape : nil
    return (one, count.troubles)
  }

  /// A file of a source that was read and turned out to be no log of a server.
  private func row(
    _ source: Source, _ index: Int, _ file: DiscoveredFile
  ) -> (row: Report.Skipped, troubles: [Trouble]) {
    var one = Report.Skipped()
    one.node = nodeNames[Int(source.run.node.rawValue)]
    one.file = file.shown
    one.reason = source.run.kind == .client ? .clientLog : .unrecognised
    let counts = source.run.coverage.files.first { Int($0.file) == index }?.counts
    one.bytes = counts?.bytes ?? 0
    one.lines = counts?.lines ?? 0
    if one.reason == .unrecognised, !file.isStandardInput, countsSkipped {
      one.shape = SkippedCount(file, onlyHead: true).shape
    }
    return (one, [])
  }

  /// A path as reports show it: as that of a file beside it is shown, where one is.
  private func shown(_ path: Path) -> String {
    for file in sources.lazy.flatMap(\.files) where file.path == path { return file.shown }
    for file in sources.lazy.flatMap(\.files) where file.path.parent == path.parent {
      let name = file.path.lastComponent.text
      guard file.shown.hasSuffix(name) else { continue }
      return String(file.shown.dropLast(name.count)) + path.lastComponent.text
    }
    return path.text
  }

  /// The sums over everything.
  func totals(_ skipped: [Report.Skipped]) -> Report.Totals {
    var all = Report.Totals()
    // A file that is listed once for each who writes into it is one file.
    let parted = self.skipped.map(\.file).filter { $0.reading.label != nil }
    let shared = parted + sources.filter(\.isLog).flatMap(\.files)
    all.files = skipped.count - parted.count
    all.files += Set(shared.filter { $0.reading.label != nil }.map(\.path)).count
    for source in sources where source.isLog {
      let counts = source.run.coverage.total
      all.files += source.files.count { $0.reading.label == nil }
      all.bytes += counts.bytes
      all.unparsed += source.run.unmatchedBytes
      // The record that waits for its end while a log is followed will be one.
      all.parsed += counts.recordBytes + counts.unaccountedBytes - source.run.unmatchedBytes
      all.separators += counts.separatorBytes
      all.cut += counts.cutBytes
      let missing = unread(source)
      all.unreadable += missing
      all.bytes += missing
    }
    for file in skipped {
      all.bytes += file.bytes
      if file.reason == .otherCompression {
        all.unreadable += file.bytes
      } else {
        all.skipped += file.bytes
      }
    }
    return all
  }

  /// Bytes of plain files that a trouble kept from being read.
  private func unread(_ source: Source) -> Int64 {
    guard !source.run.troubles.isEmpty else { return 0 }
    var missing: Int64 = 0
    for (index, file) in source.files.enumerated() where !file.isPacked && !file.isStandardInput {
      let counts = source.run.coverage.files.first { Int($0.file) == index }?.counts
      missing += max(0, file.size - (counts?.bytes ?? 0))
    }
    return missing
  }

  /// What is told as a trouble: a file given by name, or named as a log of Nacos is, without a line of one.
  func unrecognisedTroubles(_ skipped: [Report.Skipped]) -> [Report.Trouble] {
    let given = Set(plan.sources.map { Path($0.path).tidy })
    let files = self.skipped.map(\.file) + sources.flatMap(\.files)
    var explicit: Set<String> = []
    for file in files where given.contains(Path(file.told)) { explicit.insert(file.shown) }
    let told = Set(troubles.map { Path($0.source).tidy })
    for file in files where told.contains(Path(file.told)) { explicit.remove(file.shown) }
    return skipped.compactMap { row in
      guard row.reason == .unrecognised, row.bytes > 0,
        explicit.contains(row.file) || ReportFacts.isNamedAsNacosLog(row.file)
      else { return nil }
      var one = Report.Trouble()
      one.source = row.file
      one.says = ReportFacts.unrecognised(row)
      return one
    }
  }

  /// The JVM's own log lies beside those of Nacos and is called `nacos_gc.log.0`.
  private static func isNamedAsNacosLog(_ shown: String) -> Bool {
    let name = shown.split(separator: "/").last.map(String.init) ?? shown
    return !name.hasPrefix("nacos_gc") && LogKindVote.kind(named: name) != .unknown
  }

  private static func unrecognised(_ row: Report.Skipped) -> Report.Text {
    let lines = row.lines ?? 0
    return Report.Text(
      en:
        "no line recognised as a Nacos log (\(row.bytes) bytes, lines: \(lines)); if it is one, say with "
        + "--layout how its lines are written"
        + (row.shape.map { "; the first looks like: \($0)" } ?? ""),
      zh: "没有一行可识别为 Nacos 日志（\(row.bytes) 字节，\(lines) 行）；若确是，请用 --layout 说明其行格式"
        + (row.shape.map { "；首行形如：\($0)" } ?? ""))
  }

  /// Records that came later than the wait, by node and file.
  func late() -> [Report.LateRow] {
    conclusions.late.map { key, count in
      var row = Report.LateRow()
      row.node = nodeNames[Int(key.node.rawValue)]
      let source = sources.first { $0.run.id == key.source }
      let index = Int(key.file)
      if let files = source?.files, index < files.count { row.file = files[index].shown }
      row.count = count.records
      row.interval = Report.Interval(
        from: count.first.milliseconds, to: count.last.milliseconds)
      row.latestMs = count.latest
      return row
    }
    .sorted { ($0.node, $0.file) < ($1.node, $1.file) }
  }
}

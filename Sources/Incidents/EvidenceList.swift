package import Bytes
import Cluster
import Events
import Records
import Digest

/// Where the texts of cited records come from.
package protocol EvidenceTexts {
  /// The bytes of each record, in the order asked; nil where they can no longer be read.
  func texts(_ refs: [RecordRef]) -> [[UInt8]?]
  /// The file a record stands in, as reports name it, and the member of an archive.
  func file(_ ref: RecordRef) -> (file: String, member: String?)
}

/// The cited records of one report.
///
/// Collects citations first, reads their texts once, then numbers them by corrected time,
/// node, log and hash (design §6).
struct EvidenceList {
  private var citations: [RecordRef: Citation] = [:]
  private var ids: [RecordRef: String] = [:]
  private(set) var list: [Report.Evidence] = []
  /// Longest text kept of a record, in bytes.
  static let longest = 4_096

  mutating func cite(_ citation: Citation) {
    if citations[citation.ref] == nil { citations[citation.ref] = citation }
  }

  mutating func cite(_ all: [Citation]) {
    for citation in all { cite(citation) }
  }

  mutating func cite(_ ref: RecordRef, at: Instant, node: NodeID, log: LogKind) {
    guard citations[ref] == nil else { return }
    let event = Event(written: at, node: node, log: log, kind: .none, evidence: ref)
    citations[ref] = Citation(event)
  }

  /// Reads the texts and numbers what was cited.
  mutating func settle(_ texts: some EvidenceTexts, nodeNames: [String]) {
    let all = Array(citations.values).sorted { (a: Citation, b: Citation) in
      if a.at != b.at { return a.at < b.at }
      if a.node != b.node { return a.node < b.node }
      if a.log != b.log { return a.log.rawValue < b.log.rawValue }
      if a.digest != b.digest { return a.digest < b.digest }
      return (a.ref.source, a.ref.file, a.ref.offset) < (b.ref.source, b.ref.file, b.ref.offset)
    }
    let bytes = texts.texts(all.map(\.ref))
    for (index, citation) in all.enumerated() {
      var evidence = Report.Evidence()
      evidence.id = "e\(index + 1)"
      let node = Int(citation.node.rawValue)
      evidence.node = node < nodeNames.count ? nodeNames[node] : ""
      let place = texts.file(citation.ref)
      evidence.file = place.file
      evidence.member = place.member
      evidence.line = Int(citation.ref.line)
      evidence.offset = citation.ref.offset
      evidence.length = Int64(citation.ref.length)
      evidence.at = citation.at.milliseconds
      if let text = bytes[index] {
        evidence.sha256 = SHA256.hexadecimal(text.span)
        evidence.text = String(decoding: text.prefix(EvidenceList.longest), as: UTF8.self)
        evidence.written = Report.Evidence.stamp(evidence.text)
      }
      ids[citation.ref] = evidence.id
      list.append(evidence)
    }
  }

  func id(_ citation: Citation) -> String? { ids[citation.ref] }
  func id(_ ref: RecordRef) -> String? { ids[ref] }

  /// Ids in number order, each once.
  func ids(_ all: [Citation]) -> [String] {
    var seen: Set<String> = []
    return all.compactMap { id($0) }.filter { seen.insert($0).inserted }
      .sorted { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) }
  }
}

extension Report.Evidence {
  /// The stamp of a record exactly as written: the first 23 characters of a dated line, the brackets of an access line.
  package static func stamp(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    if let first = line.first, first.isNumber, line.count >= 23, line.dropFirst(4).first == "-" {
      return String(line.prefix(23))
    }
    guard let open = line.firstIndex(of: "["), let close = line[open...].firstIndex(of: "]") else {
      return ""
    }
    return String(line[line.index(after: open)..<close])
  }
}

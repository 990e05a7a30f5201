import Bytes
import Incidents
import Intake

/// Cited records read back from their files.
struct SourceTexts: EvidenceTexts {
  let readBack: ReadBack
  let files: [[DiscoveredFile]]

  func texts(_ refs: [RecordRef]) -> [[UInt8]?] { readBack.read(refs) }

  func file(_ ref: RecordRef) -> (file: String, member: String?) {
    let source = Int(ref.source.rawValue)
    guard source < files.count, Int(ref.file) < files[source].count else { return ("", nil) }
    return (files[source][Int(ref.file)].shown, nil)
  }
}

import Rewriting

// Columns in front of a message that no reader of files knows: as a layout file says, as they are told from the line itself, as
// somebody typed them.
extension Unwrapping {
  /// Writes the line as Nacos does, where it is written as one of the given layouts says: as one in which it is known, else as
  /// the first that fits.
  func takeLayout(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    guard !line.stripped.contains(where: { $0.what == .layoutFile }) else { return false }
    var made: [UInt8]?
    for format in formats {
      var text: [UInt8] = []
      guard format.rewrite(line.text[...], into: &text), text != line.text else { continue }
      made = made ?? text
      if isKnown(text) {
        made = text
        break
      }
    }
    return take(.layoutFile, made.map { ($0, []) }, from: &line)
  }

  /// A line with the columns of a layout that no reader of files knows, in front of a message that a pattern knows: as Nacos
  /// would have written it, and the columns that stood there; nil where that makes it no known one.
  ///
  /// What they say of time and level stays.
  static func headed(
    _ line: [UInt8], _ isKnown: ([UInt8]) -> Bool
  ) -> (text: [UInt8], taken: [UInt8])? {
    let header = PastedHeader(line)
    for end in header.ends {
      let message = line[end...]
      var text = header.rendered + message
      if !isKnown(text) {
        text.removeLast(trailing(text))
        guard text.count > header.rendered.count, isKnown(text) else { continue }
      }
      return (text, Array(line[..<end]))
    }
    return nil
  }

  /// A line whose date is written as few write it: as Nacos writes it, and what stood in front.
  static func dated(
    _ line: [UInt8], _ isKnown: ([UInt8]) -> Bool
  ) -> (text: [UInt8], taken: [UInt8])? {
    guard let format = LineFormat.inferred(from: line[...]) else { return nil }
    var text: [UInt8] = []
    guard format.rewrite(line[...], into: &text), text != line, isKnown(text) else { return nil }
    return (text, Array(line.dropLast(PastedHeader.common(line, text))))
  }

  /// Mends what can be mended, where that makes the line known, as it is or with its columns as Nacos writes them.
  func repair(_ line: inout UnwrappedLine, _ isKnown: ([UInt8]) -> Bool) -> Bool {
    let candidates = Repairs.candidates(line.text)
    if let made = candidates.first(where: { isKnown($0.text) }) {
      line.take(made)
      return true
    }
    for made in candidates where made.isRetyped && made.around.isEmpty {
      guard
        let columns = Unwrapping.dated(made.text, isKnown) ?? Unwrapping.headed(made.text, isKnown)
      else { continue }
      line.take(made)
      return take(.header, columns, from: &line)
    }
    return false
  }
}

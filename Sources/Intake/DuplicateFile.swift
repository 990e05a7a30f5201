/// A file whose bytes are read elsewhere already: counted, not read.
package struct DuplicateFile: Hashable, Sendable {
  package var node: String
  package var path: Path
  /// Bytes on disk.
  package var size: Int64
  /// The file that is read in its place.
  package var original: Path

  package init(node: String, path: Path, size: Int64, original: Path) {
    self.node = node
    self.path = path
    self.size = size
    self.original = original
  }
}

extension DuplicateFile {
  /// A file whose bytes another one holds; the bytes of a file that is listed for several writers count for the first.
  init(_ file: Layout.File, node: String, original: Path) {
    let counts = file.reading.label?.isFirst ?? true
    self.init(
      node: node, path: file.path, size: counts ? file.status.size : 0, original: original)
  }
}

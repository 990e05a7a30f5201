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

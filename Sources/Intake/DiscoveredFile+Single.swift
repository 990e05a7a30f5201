package import Rewriting

extension DiscoveredFile {
  /// One file that a person named, whatever is in it.
  ///
  /// `layouts` says how the lines of some files are written.
  /// - Throws: `Trouble` when it cannot be opened.
  package init(named path: Path, layouts: LayoutFile? = nil) throws(Trouble) {
    var reading = LayoutBuilder.reading(of: path, layouts)
    reading.lines = .ofAll
    do throws(SystemError) {
      let descriptor = try Descriptor(path)
      guard let status = descriptor.status else { throw SystemError.last }
      self.init(
        path: path, shown: path.text, identity: status.identity, size: status.size,
        isPacked: try Peek(descriptor, reading).isPacked, firstStamp: nil, reading: reading)
    } catch {
      throw Trouble(opening: path, error)
    }
  }
}

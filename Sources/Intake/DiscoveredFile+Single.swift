extension DiscoveredFile {
  /// One file that a person named, whatever is in it.
  /// - Throws: `Trouble` when it cannot be opened.
  package init(named path: Path) throws(Trouble) {
    do throws(SystemError) {
      let descriptor = try Descriptor(path)
      guard let status = descriptor.status else { throw SystemError.last }
      self.init(
        path: path, shown: path.text, identity: status.identity, size: status.size,
        isPacked: try Peek(descriptor).isPacked, firstStamp: nil)
    } catch {
      throw Trouble(opening: path, error)
    }
  }
}

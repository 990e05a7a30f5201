/// The open files that several streams read, each file open once: a file of many pods is read for each of them.
///
/// - Note: `@unchecked Sendable`: it has one owner, `Follow`, and the sets in it.
final class SharedDescriptors: @unchecked Sendable {
  private struct Entry { weak var descriptor: Descriptor? }

  private var entries: [FileIdentity: Entry] = [:]

  /// The file of that name, open, when it is the one that was listed.
  func open(_ path: Path, _ identity: FileIdentity) -> Descriptor? {
    if let known = entries[identity]?.descriptor { return known }
    guard let descriptor = try? Descriptor(path), descriptor.status?.identity == identity else {
      return nil
    }
    entries = entries.filter { $0.value.descriptor != nil }
    entries[identity] = Entry(descriptor: descriptor)
    return descriptor
  }
}

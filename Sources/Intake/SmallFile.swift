import Glibc

/// A configuration file, read whole.
package enum SmallFile {
  /// Longest file taken, in bytes; what lies behind is not read.
  static let longest = 1024 * 1024

  /// The bytes of a file, nil when it cannot be read.
  /// - Complexity: O(length)
  package static func bytes(of path: Path) -> [UInt8]? {
    guard let descriptor = try? Descriptor(path) else { return nil }
    return descriptor.bytes(at: 0, count: longest)
  }
}

extension SmallFile {
  /// The names in a directory, nil when it cannot be listed.
  package static func names(in directory: Path) -> [Path]? { try? System.names(in: directory) }
}

extension SmallFile {
  /// Makes a directory, or finds it made; false when neither holds.
  package static func makeDirectory(_ path: Path) -> Bool {
    unsafe System.withCString(path) { unsafe mkdir($0, 0o755) == 0 || errno == EEXIST }
      && (try? System.status(of: path).kind) == .directory
  }
}

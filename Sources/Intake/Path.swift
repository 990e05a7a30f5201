/// A file's name as the system keeps it: bytes without NUL, not necessarily UTF-8.
package struct Path: Hashable, Comparable, Sendable {
  /// The bytes, as given to open(2).
  package let bytes: [UInt8]

  /// The path of these bytes; a NUL and what follows it is cut off.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes.firstIndex(of: 0).map { Array(bytes[..<$0]) } ?? bytes
  }

  /// The path of this text, in UTF-8.
  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// For people, decoded lossily.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes behind the last slash; "." and ".." are not resolved.
  package var lastComponent: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return Path(Array(bytes[(slash + 1)...]))
  }

  /// What holds it: "/" of "/x", "." of "x".
  package var parent: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return Path(".") }
    return slash == 0 ? Path("/") : Path(Array(bytes[..<slash]))
  }

  /// Whether its last component starts with a dot.
  package var isHidden: Bool { lastComponent.bytes.first == UInt8(ascii: ".") }

  /// `name` inside this directory.
  package func appending(_ name: Path) -> Path {
    if bytes.isEmpty { return name }
    return Path(bytes.last == UInt8(ascii: "/") ? bytes + name.bytes : bytes + [0x2F] + name.bytes)
  }

  /// What is left of it below `directory`; nil when it is not inside.
  package func relative(to directory: Path) -> Path? {
    let prefix =
      directory.bytes.last == UInt8(ascii: "/") ? directory.bytes : directory.bytes + [0x2F]
    guard bytes.count > prefix.count, bytes.starts(with: prefix) else { return nil }
    return Path(Array(bytes[prefix.count...]))
  }

  /// Without slashes at its end and without "./" at its beginning.
  package var tidy: Path {
    var part = bytes[...]
    while part.count > 1, part.last == UInt8(ascii: "/") { part = part.dropLast() }
    while part.count > 2, part.starts(with: [0x2E, 0x2F]) { part = part.dropFirst(2) }
    return Path(Array(part))
  }

  /// By bytes.
  package static func < (a: Path, b: Path) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}

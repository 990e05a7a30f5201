import Digest
import Glibc

/// One state file: named sections of bytes, each room's own, written as one snapshot.
///
/// It is either the old one or the new one, whole, whenever the machine stops.
///
///     "nacoscope state\n" version:u32 count:u32 (name:bytes content:bytes)* sha256:32
///     └── 16 bytes ─────┘ └ 1 ──────┘           └ u32 length before each ─┘ └ of all before it
package struct Checkpoint: Equatable, Sendable {
  /// What each room keeps, by its name; a room writes its own version number into its bytes.
  package var sections: [String: [UInt8]]

  /// The format this code writes, and the latest it reads.
  package static let version: UInt32 = 1
  private static let magic = Array("nacoscope state\n".utf8)

  package init(sections: [String: [UInt8]] = [:]) { self.sections = sections }

  /// The bytes of the file, equal for equal sections.
  package var encoded: [UInt8] {
    var writer = StateWriter()
    writer.write(Checkpoint.version)
    writer.write(list: sections.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    let body = Checkpoint.magic + writer.bytes
    return body + SHA256.hash(body.span)
  }

  /// Takes the bytes of a file apart.
  /// - Throws: `.notAStateFile`, `.futureVersion`, `.broken`, each with the path given for the message.
  package init(decoding bytes: [UInt8], path: Path) throws(CheckpointError) {
    let magic = Checkpoint.magic
    guard bytes.starts(with: magic) else { throw .notAStateFile(path: path.text) }
    let bodyCount = bytes.count - SHA256.byteCount
    guard bodyCount >= magic.count + 8 else { throw .broken(path: path.text) }
    var reader = StateReader(Array(bytes[magic.count..<bodyCount]))
    // Before the checksum, whose place a later version may have changed.
    let version: UInt32 = try reader.read()
    guard version <= Checkpoint.version else {
      throw .futureVersion(path: path.text, version: version)
    }
    let body = Array(bytes[..<bodyCount])
    guard version == Checkpoint.version, Array(bytes[bodyCount...]) == SHA256.hash(body.span) else {
      throw .broken(path: path.text)
    }
    sections = [:]
    let pairs = try reader.readList { reader throws(CheckpointError) in
      (try reader.readText(), try reader.readBytes())
    }
    for (name, content) in pairs { sections[name] = content }
    guard reader.isAtEnd else { throw .broken(path: path.text) }
  }

  /// The state file at `path`; nil when there is none.
  /// - Throws: `.unreadable`, and what decoding throws.
  package static func read(_ path: Path) throws(CheckpointError) -> Checkpoint? {
    var bytes: [UInt8] = []
    do throws(SystemError) {
      let descriptor = try Descriptor(path)
      while true {
        let more = try System.some(descriptor.number, at: Int64(bytes.count), count: 1 << 20)
        if more.isEmpty { break }
        bytes += more
      }
    } catch {
      if error.number == ENOENT { return nil }
      throw .unreadable(path: path.text, errno: error.number)
    }
    return try Checkpoint(decoding: bytes, path: path)
  }

  /// Writes the file so that a reader finds the old or the new one, whole: a temporary file beside it, fsync(2), rename(2),
  /// fsync of the directory.
  /// - Throws: `.notWritten` with the step that failed; the temporary file is removed.
  package func write(to path: Path) throws(CheckpointError) {
    let temporary = Path(path.bytes + Array(".new".utf8))
    var step = CheckpointError.Step.create
    do throws(SystemError) {
      let descriptor = try System.create(temporary)
      defer { close(descriptor) }
      step = .write
      try System.write(descriptor, encoded)
      step = .sync
      try System.sync(descriptor)
      step = .rename
      try System.rename(temporary, to: path)
      step = .syncDirectory
      try System.syncDirectory(path.parent)
    } catch {
      if step != .syncDirectory { System.remove(temporary) }
      throw .notWritten(path: path.text, step: step, errno: error.number)
    }
  }
}

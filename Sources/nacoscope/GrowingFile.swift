import Glibc

/// A result's file that is written piece by piece beside its place and put there when it is complete.
///
/// A device or a pipe is written to as it is.
final class GrowingFile {
  /// The path as typed.
  let path: String
  /// Where it grows.
  let temporary: String
  private let target: String
  private let descriptor: Int32
  /// Whether something that is there already stays, and is an error.
  private let isNew: Bool
  private let isSpecial: Bool
  private var isOver = false

  /// Begins a file; a database makes its own at `temporary`, and takes no one's place.
  /// - Throws: `OutputError`.
  init(_ path: String, isDatabase: Bool) throws(OutputError) {
    self.path = path
    let file = OutputFile(path)
    isNew = isDatabase
    isSpecial = file.isSpecial && !isDatabase
    target = file.target
    temporary = isSpecial ? file.target : file.temporary
    if isDatabase {
      // Left behind by a run that was killed.
      unsafe unlink(temporary)
      descriptor = -1
      return
    }
    let flags =
      isSpecial
      ? O_WRONLY | O_CLOEXEC : O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    descriptor = unsafe open(temporary, flags, mode_t(0o666))
    guard descriptor >= 0 else { throw OutputError(path: path, number: errno) }
    if let mode = file.mode, !isSpecial { fchmod(descriptor, mode & 0o7777) }
  }

  /// Appends bytes.
  /// - Throws: `OutputError`.
  func append(_ bytes: [UInt8]) throws(OutputError) {
    let error = Descriptor.write(bytes, to: descriptor)
    if error != 0, !(isSpecial && error == EPIPE) { throw OutputError(path: path, number: error) }
  }

  /// Puts the file in its place.
  /// - Throws: `OutputError`.
  func complete() throws(OutputError) {
    isOver = true
    if descriptor >= 0 {
      let error = isSpecial || fsync(descriptor) == 0 ? 0 : errno
      close(descriptor)
      if error != 0 { throw OutputError(path: path, number: error) }
    }
    guard !isSpecial else { return }
    // A link fails where something is; a renaming takes its place.
    let result = unsafe isNew ? link(temporary, target) : rename(temporary, target)
    let error = errno
    if isNew || result != 0 { unsafe unlink(temporary) }
    if result != 0 { throw OutputError(path: path, number: error) }
  }

  /// Takes it away again.
  func abandon() {
    guard !isOver else { return }
    isOver = true
    if descriptor >= 0 { close(descriptor) }
    if !isSpecial { unsafe unlink(temporary) }
  }
}
